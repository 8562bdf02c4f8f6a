/**
 * Tell them before they ask: calls that silence causes. The refunds of the car-sharing preset, two weeks of them, with
 * a message sent after so many days or never; everything else is the same on the same random days.
 */
import type { Report } from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { carSharing, refund } from '../scenario/presets/car-sharing.ts';
import { count, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';

const day = 86_400;
const term = refund.target!.within;
const askedShare = refund.notice!.reduces;
const replications = 6;
/** Calls that the puzzle leaves, and the days that the bank takes. */
const goal = 60;
const usualBank = 2;
const afterDays = [1, 2, 3, 4, 5];

interface Told {
  /** Seconds from the beginning of a refund to the message; absent: none. */
  readonly after?: number;
  /** Share of later questions that it makes needless. */
  readonly spares?: number;
  /** Days that the bank takes on average. */
  readonly bank?: number;
}

function refunds({ after, spares = askedShare, bank = usualBank }: Told): Scenario {
  const { notice: _, ...silent } = refund;
  const stages = refund.stages.map((stage) =>
    stage.id === 'bank'
      ? { ...stage, wait: { law: 'lognormal' as const, mean: bank * day, sd: day } }
      : stage,
  );
  return {
    ...carSharing,
    cases: [
      {
        ...silent,
        stages,
        ...(after !== undefined && { notice: { at: after / term, reduces: spares } }),
      },
    ],
  };
}

const asking = (report: Report) => report.types['where-is-it']!.offered.mean!;
const talkTime = carSharing.types.find(({ id }) => id === 'where-is-it')!.handleTime as {
  readonly mean: number;
};
const hoursOf = (calls: number) => (calls * talkTime.mean) / 3600;

export const lesson: Lesson = {
  scenarios: () => ({ silent: refunds({}), told: refunds({ after: day }) }),
  study: function* ({ silent, told }) {
    const later = afterDays.slice(1).map((n) => refunds({ after: n * day }));
    const [never, quick, ...sent] = yield* reportsOf(
      [silent!, refunds({ bank: usualBank - 1 }), told!, ...later],
      replications,
    );
    const { casesOpened, casesWithinRate } = never!.cases!.refund!;
    const left = sent.map(asking);
    return {
      figures: {
        refunds: count(casesOpened.mean),
        term: count(term / day),
        inTime: share(casesWithinRate.mean),
        inTimeTold: share(sent[0]!.cases!.refund!.casesWithinRate.mean),
        silent: count(asking(never!)),
        told: count(left[0]!),
        spared: count(asking(never!) - left[0]!),
        toldTwo: count(left[1]!),
        toldLast: count(left.at(-1)!),
        quicker: count(asking(quick!)),
        talk: seconds(talkTime.mean),
        hoursSilent: count(hoursOf(asking(never!)), 1),
        hoursTold: count(hoursOf(left[0]!), 1),
        spares: share(askedShare),
        one: count(1),
        two: count(2),
        halfLeft: share(left[0]! / asking(never!)),
        goal: count(goal),
      },
      curves: { left: { x: afterDays, xKind: 'count', y: left, yKind: 'count' } },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'left',
      ask: { of: 'number', figure: 'told', from: 0, to: 220, step: 5, close: 15 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: {
        as: 'film',
        scenarios: ['silent', 'told'],
        from: 7 * day + 9 * 3600,
        to: 7 * day + 17 * 3600,
        speed: 1200,
      },
    },
    { kind: 'reveal', id: 'gap', of: 'left', show: { as: 'bars', figures: ['silent', 'told'] } },
    {
      kind: 'predict',
      id: 'later',
      ask: {
        of: 'draw',
        curve: 'left',
        given: [0],
        from: 0,
        to: 240,
        step: 5,
        start: 120,
        close: 15,
        classAt: 1,
      },
    },
    { kind: 'reveal', id: 'late', of: 'later' },
    { kind: 'why', id: 'why', right: 0 },
    { kind: 'quiz', id: 'check', right: [1, 2] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'after', kind: 'count', from: 1, to: 120, step: 1, start: 24 },
        { id: 'spares', kind: 'share', from: 0, to: 1, step: 0.05, start: askedShare },
        { id: 'bank', kind: 'count', from: 1, to: 12, step: 1, start: usualBank },
      ],
      figures: ['calls', 'hours', 'kept'],
      study: function* ({ after = 24, spares = askedShare, bank = usualBank }) {
        const [report] = yield* reportsOf([refunds({ after: after * 3600, spares, bank })], replications);
        const calls = asking(report!);
        return {
          figures: {
            calls: count(calls),
            hours: count(hoursOf(calls), 1),
            kept: share(report!.cases!.refund!.casesWithinRate.mean),
          },
        };
      },
      solved: (value, { bank = 0 }) => value('calls')! <= goal && bank >= usualBank,
      solution: { after: 6, spares: 0.9 },
    },
  ],
  handout: ['refunds', 'silent', 'told', 'toldTwo', 'toldLast', 'hoursSilent', 'hoursTold'],
  claims: [
    {
      says: 'a message after a day leaves less than half of the calls, or about half',
      holds: (v) => v('halfLeft') > 0.38 && v('halfLeft') < 0.55,
    },
    {
      says: 'each day later spares fewer, on the last day hardly any',
      holds: (v) =>
        v('told') < v('toldTwo') && v('toldTwo') < v('toldLast') && v('toldLast') > 0.85 * v('silent'),
    },
    {
      says: 'no refund comes sooner or later for it',
      holds: (v) => Math.abs(v('inTime') - v('inTimeTold')) < 0.005 && v('inTime') > 0.9,
    },
    {
      says: 'some ask before the message comes; a quicker bank spares calls too',
      holds: (v) => v('told') > 1.5 * (1 - v('spares')) * v('silent') && v('quicker') < 0.8 * v('silent'),
    },
    { says: 'more than one call for two refunds', holds: (v) => v('silent') > v('refunds') / 2 },
  ],
};
