/** A day of 48 half-hours, as a spreadsheet puts it on the clipboard. */
export const pastedDay = [
  'Time\tCalls\tAHT',
  ...Array.from({ length: 48 }, (_, i) => {
    const calls = Math.round(20 + 180 * Math.exp(-(((i - 26) / 10) ** 2)));
    return `${String(Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}\t${calls}\t${200 + i}`;
  }),
].join('\n');
