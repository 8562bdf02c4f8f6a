/**
 * The equations of a day inside a worker of the page: they take tens to hundreds of milliseconds, too long for the
 * thread that draws. No simulation, so no place of the pool: one worker of its own answers one question at a time.
 */
import { type EquationsInput, type MarginalValue, marginalValues } from '../src/day/index.ts';
import { type RequiredByDayInput, requiredByDay } from '../src/staffing/required-by-day.ts';

export class DayService {
  /** People needed in each interval of each session; null throughout one whose demands nothing can meet. */
  needed(sessions: readonly RequiredByDayInput[]): (number | null)[] {
    return sessions.flatMap((input) => {
      try {
        return requiredByDay(input).map(({ requiredAgents }) => requiredAgents);
      } catch (error) {
        if (error instanceof RangeError) return input.volumes.map(() => null);
        throw error;
      }
    });
  }

  /** What one person more is worth in each interval of each session. */
  worth(sessions: readonly EquationsInput[]): MarginalValue[] {
    return sessions.flatMap((input) => marginalValues(input));
  }
}
