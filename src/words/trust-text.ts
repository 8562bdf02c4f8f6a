/** The sentences of a back-test with its figures in them, for the terminal and the page alike. */
import type { BacktestModel, Cause, MeasureErrors } from '../calibration/index.ts';
import type { trust as en } from './en/trust.ts';
import type { Shape } from './shape.ts';

export type TrustWords = Shape<typeof en>;

/** How figures are written. */
export interface Writing {
  readonly number: (value: number) => string;
  /** A share 0..1, "20.5%". */
  readonly share: (value: number) => string;
  /** A distance of shares 0..1, "2.4 pp". */
  readonly points: (distance: number) => string;
  /** Seconds, "54 s", "1:12". */
  readonly duration: (seconds: number) => string;
  /** Seconds after midnight. */
  readonly clock: (seconds: number) => string;
}

/** Measures shown of a model: the wait of everybody where the export has it, else of those answered. */
export type ShownMeasure = 'serviceLevel' | 'averageWait' | 'averageSpeedOfAnswer' | 'abandonmentRate';

export function shownMeasures(errors: MeasureErrors): ShownMeasure[] {
  const wait = errors.averageWait ? 'averageWait' : 'averageSpeedOfAnswer';
  return (['serviceLevel', wait, 'abandonmentRate'] as const).filter((key) => errors[key] !== undefined);
}

/** How far to trust a model. */
export function verdictText(
  { trust: verdict, errors, days }: Pick<BacktestModel, 'trust' | 'errors' | 'days'>,
  words: TrustWords,
  writing: Writing,
): string {
  if (verdict === 'unknown') return words.verdicts.unknown();
  const shown = shownMeasures(errors.days);
  const off = shown.map((key) => {
    const { mae, chance } = errors.days[key]!;
    const text = key === 'serviceLevel' || key === 'abandonmentRate' ? writing.points : writing.duration;
    return words.off[key](text(mae), text(chance));
  });
  const judged = shown.find((key) => key !== 'serviceLevel' && key !== 'abandonmentRate') ?? shown[0];
  const found = judged && errors.days[judged];
  const inside = found ? words.inside(Math.round(found.inside * found.n), writing.number(found.n)) : '';
  const dayText = words.days(days.length, writing.number(days.length));
  return words.verdicts[verdict]({ days: dayText, off: words.and(off), inside });
}

/** What likely explains a miss. */
export function causeText(cause: Cause, { causes }: TrustWords, writing: Writing): string {
  const { share, duration, clock, number } = writing;
  switch (cause.code) {
    case 'peopleAway':
      return causes.peopleAway(share(cause.share));
    case 'peopleMore':
      return causes.peopleMore(share(cause.share));
    case 'oneDay':
      return causes.oneDay(cause.place, duration(cause.real), duration(cause.predicted));
    case 'timeOfDay': {
      const sentence = cause.longer ? causes.longerAt : causes.shorterAt;
      return sentence(clock(cause.from), clock(cause.to), duration(cause.real), duration(cause.predicted));
    }
    case 'fallingHazard':
      return causes.fallingHazard(share(60 * cause.early), share(60 * cause.late));
    case 'pooledTypes':
      return causes.pooledTypes(number(cause.types));
    default:
      return causes[cause.code];
  }
}
