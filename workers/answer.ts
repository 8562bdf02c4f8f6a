/**
 * Waiting for what a place answers. It may answer, die, stay silent, or no longer be asked; the first of these
 * decides, and nothing is left behind: a place lives long, and a promise that never settles (its death) would keep
 * every answer that was ever raced against it.
 */
import type { Place } from './place.ts';

/** How long an ended run may keep a place, milliseconds. */
const patience = 50;

/** The place was lost; the range may run elsewhere. `how`: it died by itself, or is silent for too long. */
export class Lost extends Error {
  readonly how: 'died' | 'silent';

  constructor(how: 'died' | 'silent', message: string) {
    super(message);
    this.how = how;
  }
}

/** The run was ended; `quiet` when the place is free again. */
export class Ended extends Error {
  readonly quiet: boolean;

  constructor(quiet: boolean) {
    super('run ended');
    this.quiet = quiet;
  }
}

/**
 * What a place answers; rejects with Lost when it dies or stays silent for `limit` milliseconds, with Ended when the
 * run is ended.
 */
export function answerOf<T>(
  place: Place,
  answer: Promise<T>,
  signal: AbortSignal,
  limit: number,
): Promise<T> {
  const death = deathOf(place);
  if (death.reason) {
    answer.catch(() => undefined); // nobody waits for it
    return Promise.reject(new Lost('died', death.reason.message));
  }
  return new Promise((resolve, reject) => {
    let late: ReturnType<typeof setTimeout> | undefined;
    const finish = (settle: () => void) => {
      clearTimeout(silent);
      clearTimeout(late);
      signal.removeEventListener('abort', end);
      death.listeners.delete(die);
      settle();
    };
    const end = () => {
      late = setTimeout(() => finish(() => reject(new Ended(false))), patience);
    };
    const die = (reason: Error) => finish(() => reject(new Lost('died', reason.message)));
    const silent =
      limit === Number.POSITIVE_INFINITY
        ? undefined
        : setTimeout(() => finish(() => reject(new Lost('silent', 'a worker does not answer'))), limit);
    answer.then(
      (value) => finish(() => (signal.aborted ? reject(new Ended(true)) : resolve(value))),
      (error) => finish(() => reject(signal.aborted ? new Ended(true) : error)),
    );
    death.listeners.add(die);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
}

interface Death {
  reason: Error | undefined;
  readonly listeners: Set<(reason: Error) => void>;
}

const deaths = new WeakMap<Place, Death>();

/** Who is to hear of the death of a place. */
function deathOf(place: Place): Death {
  const known = deaths.get(place);
  if (known) return known;
  const death: Death = { reason: undefined, listeners: new Set() };
  deaths.set(place, death);
  void place.died.then((reason) => {
    death.reason = reason;
    for (const listener of [...death.listeners]) listener(reason);
  });
  return death;
}
