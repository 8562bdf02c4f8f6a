/**
 * Figures as people read them on a terminal, in either language: seconds below a minute, mm:ss above, shares
 * in per cent, an interval of confidence after ±, a dash where nothing was observed.
 */
import type { Estimate, Unit } from '../measures/index.ts';
import type { Language } from '../words/index.ts';

const none = '–';

export interface Figures {
  /** A count or any plain number, at most `digits` (1) after the point. */
  number(value: number | null, digits?: number): string;
  /** `share(0.8883) // '88.8 %'`; `share(0.7996) // '79.96 %'`, since 80.0 % would hide a miss. */
  share(value: number | null): string;
  /** `duration(7.84) // '7.8 s'`, `duration(125) // '2:05'`, `duration(3700) // '1:01:40'`. */
  duration(value: number | null): string;
  /** A time as somebody set it, `20 s`, `1:30`, without digits that only look measured. */
  setting(seconds: number): string;
  /** A value in the unit of its measure. */
  value(value: number | null, unit: Unit): string;
  /** A mean with its half-width: `88.8 % ± 0.4`. */
  estimate(estimate: Estimate, unit: Unit): string;
}

/** Time of day, `08:30`, from seconds after midnight; past midnight it goes on, `25:30`. */
export function clock(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** The figures of a language: decimal point or comma, separators of thousands. */
export function figuresOf(language: Language): Figures {
  const decimals = (digits: number, least = 0) => {
    const format = new Intl.NumberFormat(language, {
      minimumFractionDigits: least,
      maximumFractionDigits: digits,
    });
    // No-break spaces separate Polish thousands; a terminal and `grep` are better off with plain ones.
    return (value: number) => format.format(value).replace(/[\u00a0\u202f]/g, ' ');
  };
  const plain = [decimals(0), decimals(1), decimals(2), decimals(3), decimals(4)];
  const oneDigit = decimals(1, 1);

  /** One digit, or as many as keep a value from being rounded up to a round target (80 %, 95 %, 100 %). */
  const percent = (value: number) => {
    const target = Math.ceil(value / 5) * 5;
    if (Math.round(value * 10) / 10 < target || value === target) return oneDigit(value);
    const digits = [2, 3, 4].find((count) => Number(value.toFixed(count)) < target);
    return digits === undefined ? decimals(4)(target - 0.0001) : decimals(digits)(value);
  };

  const figures: Figures = {
    number: (value, digits = 1) => (value === null ? none : plain[digits]!(value)),
    share: (value) => (value === null ? none : `${percent(value * 100)} %`),
    duration(value) {
      if (value === null) return none;
      if (value < 59.95) return `${oneDigit(value)} s`;
      const whole = Math.round(value);
      const hours = Math.floor(whole / 3600);
      const minutes = Math.floor(whole / 60) % 60;
      const tail = two(whole % 60);
      return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
    },
    setting: (seconds) => (seconds < 60 ? `${plain[3]!(seconds)} s` : figures.duration(seconds)),
    value(value, unit) {
      if (unit === 'share') return figures.share(value);
      return unit === 'seconds' ? figures.duration(value) : figures.number(value);
    },
    estimate({ mean, halfWidth }, unit) {
      if (mean === null || halfWidth === null) return figures.value(mean, unit);
      if (unit === 'share') return `${oneDigit(mean * 100)} % ± ${oneDigit(halfWidth * 100)}`;
      if (unit === 'seconds') {
        const width = halfWidth < 59.95 ? oneDigit(halfWidth) : figures.duration(halfWidth);
        return `${figures.duration(mean)} ± ${width}`;
      }
      // what was recorded is the same in every replication
      return halfWidth === 0 ? figures.number(mean) : `${oneDigit(mean)} ± ${oneDigit(halfWidth)}`;
    },
  };
  return figures;
}
