/**
 * Instants counted from 1970 in UTC as local clock time, for exports that print UTC. Clock changes are those
 * of the named zone; in the hour that comes twice in autumn both passes have the same clock time.
 */

export interface LocalTime {
  readonly date: string;
  /** Seconds after midnight. */
  readonly clock: number;
}

/** Is there a zone of this name? */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * Local time by seconds since 1970.
 *
 * @throws {RangeError} for a zone nobody knows.
 *
 * `localTime('Europe/Warsaw')(1740906000) // { date: '2025-03-02', clock: 36000 }`
 */
export function localTime(zone: string): (epoch: number) => LocalTime {
  if (!isZone(zone))
    throw new RangeError(`invalid time zone: ${JSON.stringify(zone)} (such as Europe/Warsaw)`);
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const offsets = new Map<number, number>();
  const offsetAt = (epoch: number): number => {
    // clocks change at whole quarter-hours
    const quarter = Math.floor(epoch / 900);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      const parts = Object.fromEntries(
        format.formatToParts(quarter * 900_000).map(({ type, value }) => [type, Number(value)]),
      ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
      const local = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute) / 1000;
      offset = local - quarter * 900;
      offsets.set(quarter, offset);
    }
    return offset;
  };
  return (epoch) => {
    const local = epoch + offsetAt(epoch);
    const day = Math.floor(local / 86_400);
    return { date: new Date(day * 86_400_000).toISOString().slice(0, 10), clock: local - day * 86_400 };
  };
}
