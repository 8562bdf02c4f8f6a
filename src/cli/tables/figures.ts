/**
 * Figures as people read them on a terminal, in either language: seconds below a minute, mm:ss above, shares
 * in per cent, an interval of confidence after ±, a dash where nothing was observed.
 */
import type { Estimate, Unit } from '../../measures/index.ts';
import type { Language } from '../../words/index.ts';

const none = '–';

/** Percentage points. */
const points: Readonly<Record<Language, string>> = { en: 'pp', pl: 'p.p.' };

export interface Figures {
  /** A count or any plain number, at most `digits` (1) after the point. */
  number(value: number | null, digits?: number): string;
  /** A plain number with so many digits (0 to 4) after the point, zeros too. */
  fixed(value: number, digits: number): string;
  /**
   * A share in per cent. `figuresOf('en').share(0.8883) // '88.8 %'`; `figuresOf('en').share(0.7996) // '79.96 %'`,
   * since 80.0 % would hide a miss.
   */
  share(value: number | null): string;
  /** A share as somebody asked for it, without digits that only look measured: `figuresOf('en').asked(0.95) // '95 %'`. */
  asked(share: number): string;
  /**
   * A time that was measured. `figuresOf('en').duration(7.84) // '7.8 s'`, `figuresOf('en').duration(125) // '2:05'`,
   * `figuresOf('en').duration(3700) // '1:01:40'`.
   */
  duration(value: number | null): string;
  /** A time as somebody set it, `20 s`, `1:30`, without digits that only look measured. */
  setting(seconds: number): string;
  /** A value in the unit of its measure. */
  value(value: number | null, unit: Unit): string;
  /** A value that is not the bound it is held against, with the digits that show it: `79.7 %` or `79.698 %`. */
  apart(value: number, bound: number, unit: Unit): string;
  /** A half-width, in the unit of its mean; in seconds it says so where the mean is a clock value. */
  width(halfWidth: number, unit: Unit, mean: number): string;
  /** A mean with its half-width: `88.8 % ± 0.4`. */
  estimate(estimate: Estimate, unit: Unit): string;
  /** The same with the digits that its half-width can tell: `80.47 % ± 0.11`; a wait in seconds. */
  precise(estimate: Estimate, unit: 'share' | 'seconds'): string;
  /** A difference, with the digits that its half-width can tell: `+2.65 ± 0.06 pp`, `−0.035 ± 0.005 s`. */
  difference(difference: Estimate, unit: Unit): string;
}

/** Time of day, `08:30`, from seconds after midnight; past midnight it goes on, `25:30`. */
export function clock(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
}

function signOf(value: number): string {
  return value > 0 ? '+' : value < 0 ? '−' : '';
}

/** Digits after the point that show two of a half-width's own, at least one and at most four. */
function digitsOf(halfWidth: number): number {
  if (halfWidth === 0) return 1;
  return Math.min(4, Math.max(1, 1 - Math.floor(Math.log10(halfWidth))));
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
  const exact = [0, 1, 2, 3, 4].map((digits) => decimals(digits, digits));
  const oneDigit = exact[1]!;

  /** One digit, or as many as keep a value from being rounded up to a round target (80 %, 95 %, 100 %). */
  const percent = (value: number) => {
    const target = Math.ceil(value / 5) * 5;
    if (Math.round(value * 10) / 10 < target || value === target) return oneDigit(value);
    const digits = [2, 3, 4].find((count) => Number(value.toFixed(count)) < target);
    return digits === undefined ? decimals(4)(target - 0.0001) : decimals(digits)(value);
  };

  const figures: Figures = {
    number: (value, digits = 1) => (value === null ? none : plain[digits]!(value)),
    fixed: (value, digits) => exact[digits]!(value),
    share: (value) => (value === null ? none : `${percent(value * 100)} %`),
    asked: (share) => `${plain[2]!(share * 100)} %`,
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
      if (unit === 'money') return value === null ? none : exact[2]!(value);
      return unit === 'seconds' ? figures.duration(value) : figures.number(value);
    },
    apart(value, bound, unit) {
      const text = figures.value(value, unit);
      if (value === bound || text !== figures.value(bound, unit)) return text;
      if (unit === 'share') return `${plain[4]!(value * 100)} %`;
      return unit === 'seconds' ? `${plain[4]!(value)} s` : plain[4]!(value);
    },
    width(halfWidth, unit, mean) {
      if (unit === 'share') return oneDigit(halfWidth * 100);
      if (unit === 'money') return exact[2]!(halfWidth);
      const isClock = unit === 'seconds' && Math.max(halfWidth, mean) >= 59.95;
      return isClock ? figures.duration(halfWidth) : oneDigit(halfWidth);
    },
    estimate({ mean, halfWidth }, unit) {
      if (mean === null || halfWidth === null) return figures.value(mean, unit);
      const width = figures.width(halfWidth, unit, mean);
      if (unit === 'share') return `${oneDigit(mean * 100)} % ± ${width}`;
      if (unit === 'seconds') return `${figures.duration(mean)} ± ${width}`;
      if (unit === 'money') return `${figures.value(mean, unit)} ± ${width}`;
      // what was recorded is the same in every replication
      return halfWidth === 0 ? figures.number(mean) : `${oneDigit(mean)} ± ${width}`;
    },
    precise({ mean, halfWidth }, unit) {
      if (mean === null || halfWidth === null) return figures.value(mean, unit);
      const [scale, name] = unit === 'share' ? [100, '%'] : [1, 's'];
      const format = exact[digitsOf(halfWidth * scale)]!;
      return `${format(mean * scale)} ${name} ± ${format(halfWidth * scale)}`;
    },
    difference({ mean, halfWidth }, unit) {
      if (mean === null) return none;
      if (unit === 'seconds' && Math.max(Math.abs(mean), halfWidth ?? 0) >= 59.95) {
        const width = halfWidth === null ? '' : ` ± ${figures.duration(halfWidth)}`;
        return `${signOf(mean)}${figures.duration(Math.abs(mean))}${width}`;
      }
      const scale = unit === 'share' ? 100 : 1;
      const format = exact[digitsOf((halfWidth ?? 0) * scale)]!;
      const text = `${signOf(mean)}${format(Math.abs(mean) * scale)}`;
      const width = halfWidth === null || halfWidth === 0 ? '' : ` ± ${format(halfWidth * scale)}`;
      const name = unit === 'share' ? ` ${points[language]}` : unit === 'seconds' ? ' s' : '';
      return `${text}${width}${name}`;
    },
  };
  return figures;
}
