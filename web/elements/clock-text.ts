/** Times of the day as an attribute has them: `secondsOf('14:30') // 52200`; undefined for anything else. */
export function secondsOf(text: string | undefined): number | undefined {
  const [, hours, minutes] = /^\s*(\d{1,2}):([0-5]\d)\s*$/.exec(text ?? '') ?? [];
  return hours === undefined ? undefined : 3600 * Number(hours) + 60 * Number(minutes);
}
