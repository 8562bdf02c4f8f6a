/**
 * Which kept scenario each lesson has made when it was opened in another view: opened again it takes that one, and the
 * list does not fill with one lesson. Kept beside the settings; where nothing may be kept, or that scenario was thrown
 * away, the lesson makes a new one.
 */
const key = 'holdline/lesson-scenarios';

/** Id of the scenario that a lesson has made. */
export function scenarioOfLesson(lesson: string): string | undefined {
  return read()[lesson];
}

export function keepScenarioOfLesson(lesson: string, id: string): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...read(), [lesson]: id }));
  } catch {
    // It makes another one next time.
  }
}

function read(): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
  } catch {
    return {};
  }
}
