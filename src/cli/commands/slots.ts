/** `holdline slots`: how many callback slots to sell in each interval, or people against promises and levels. */
import type { Scenario } from '../../scenario/index.ts';
import { nearest } from '../../scenario/nearest.ts';
import { recommendSlots, slotFrontier, slotTypes } from '../../staffing/index.ts';
import { command } from '../command.ts';
import type { Values } from '../flags/flags.ts';
import { share, text, whole } from '../flags/kinds.ts';
import { BadInput, problem } from '../problem.ts';
import { toScenario } from '../reading/read-scenario.ts';
import { readSource } from '../reading/source.ts';
import { runFlags, studyShown, tellAnswer } from '../running/shown-run.ts';
import { frontierTables, slotTables } from '../staffing/slot-tables.ts';

const flags = {
  type: { kind: text },
  kept: { kind: share({ below: 1 }), fallback: 0.95 },
  freshDays: { kind: whole(100, 100_000) },
  promisesAlone: {},
  frontier: {},
  seed: runFlags.seed,
  threads: runFlags.threads,
} as const;

/** Stages of a recommendation, and about how far each is. */
const progressAt = { search: 0.1, refine: 0.3, validate: 0.7, tightest: 0.8 } as const;

export const slots = command({
  name: 'slots',
  operands: 'required',
  flags,
  async run(values, [file], context) {
    const { kept, threads, promisesAlone, frontier } = values;
    const scenario = toScenario(await readSource(file!, context.standardInput), { seed: values.seed });
    const type = typeAsked(scenario, file!, values);
    const options = { type, kept, ...(values.freshDays === undefined ? {} : { days: values.freshDays }) };
    const { words, figures } = context;
    if (frontier) {
      const { result: points, took } = await studyShown(
        () => slotFrontier(scenario, options),
        threads,
        context,
        (some, bar) => bar.show(some.length / 7, () => figures.number(some.length)),
      );
      tellAnswer(context, points, () => frontierTables(points, { scenario, took, type, kept }, context));
    } else {
      const { result: answer, took } = await studyShown(
        () => recommendSlots(scenario, { ...options, promisesAlone }),
        threads,
        context,
        ({ stage, room }, bar) =>
          bar.show(progressAt[stage], () => {
            const promises = figures.number(room.reduce((sum, now) => sum + now, 0));
            return words.slots.progress(words.slots.stages[stage], promises);
          }),
      );
      tellAnswer(context, answer, () => slotTables(answer, { scenario, took, promisesAlone }, context));
    }
    return 0;
  },
});

/** The type whose slots are sold. @throws BadInput where there is none, or several and none is named. */
function typeAsked(scenario: Scenario, file: string, { type }: Values<typeof flags>): string {
  const known = slotTypes(scenario);
  const [only] = known;
  if (only === undefined) throw new BadInput([problem(file, undefined, 'noSlots')]);
  if (type === undefined) {
    if (known.length === 1) return only;
    throw new BadInput([problem('--type', undefined, 'whichType', known.join(', '))]);
  }
  if (!known.includes(type)) {
    throw new BadInput([problem('--type', type, 'notSlotType', nearest(type, known), known.join(', '))]);
  }
  return type;
}
