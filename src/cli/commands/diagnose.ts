/** `holdline diagnose`: what four figures of a report imply of patience and people. */
import {
  conflictOf,
  type Diagnosis,
  type DiagnosisConflict,
  type DiagnosisInput,
  diagnose as diagnosisOf,
} from '../../calibration/index.ts';
import { type Context, command } from '../command.ts';
import { amount, count, duration, positiveDuration, share, target } from '../flags/kinds.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { checkLoad, formatRows } from '../tables/steady-state.ts';

export const diagnose = command({
  name: 'diagnose',
  flags: {
    volume: { kind: count, required: true },
    per: { kind: positiveDuration, required: true },
    aht: { kind: duration, required: true },
    abandonment: { kind: share(), required: true },
    meanWait: { kind: duration },
    asa: { kind: duration },
    paid: { kind: amount },
    target: { kind: target },
  },
  async run(values, _operands, context) {
    const { volume, per, aht, abandonment, meanWait, asa, paid, target: aim } = values;
    const problems: Problem[] = [...checkLoad(volume / per, aht)];
    if (meanWait === undefined && asa === undefined) {
      problems.push(problem('--mean-wait', undefined, 'waitMissing'));
    } else if (meanWait !== undefined && asa !== undefined) {
      problems.push(problem('--asa', undefined, 'twoMeanWaits'));
    }
    if (aim && aim.share >= 1) problems.push(problem('--target', undefined, 'targetOutOfReach'));
    if (problems.length > 0) throw new BadInput(problems);

    const input: DiagnosisInput = {
      volume,
      per,
      handleTime: aht,
      abandonmentRate: abandonment,
      ...(meanWait === undefined ? {} : { averageWait: meanWait }),
      ...(asa === undefined ? {} : { averageSpeedOfAnswer: asa }),
      ...(paid === undefined ? {} : { paid }),
      ...(aim === undefined ? {} : { target: aim }),
    };
    const conflict = conflictOf(input);
    if (conflict) throw new BadInput([problem(flagOf[conflict], undefined, conflict)]);
    const found = diagnosisOf(input);
    context.out(context.json ? `${JSON.stringify(found, null, 2)}\n` : textOf(found, paid, context));
    return 0;
  },
});

/** Where a contradiction is told. */
const flagOf: Readonly<Record<DiagnosisConflict, string>> = {
  abandonedWithoutWait: '--abandonment',
  nobodyWaited: '--abandonment',
  everybodyGaveUp: '--abandonment',
  noWork: '--volume × --aht',
  noPatienceFits: '--asa',
};

function textOf(found: Diagnosis, paid: number | undefined, { words, figures }: Context): string {
  const { diagnosis } = words;
  const { load, patience, agents, occupancy, away, target: aim, ofAverages } = found;
  // one digit, as it is written
  const shown = Math.round(agents * 10) / 10;
  const people = figures.number(agents);
  const held =
    away === null
      ? diagnosis.alone
      : away > 0
        ? diagnosis.paid(figures.number(paid!), figures.share(away))
        : diagnosis.morePaid(figures.number(paid!));
  const rows: [string, string][] = [
    [diagnosis.rows.load, words.erlangs(figures.number(load))],
    [diagnosis.rows.patience, patience === null ? diagnosis.patienceUnknown : figures.duration(patience)],
    [diagnosis.rows.agents, people],
    [diagnosis.rows.occupancy, figures.share(occupancy)],
  ];
  if (away !== null && away > 0) rows.push([diagnosis.rows.away, figures.share(away)]);
  if (aim) {
    const asked = figures.asked(aim.share);
    const within = figures.setting(aim.within);
    rows.push([diagnosis.rows.level(asked, within), figures.share(aim.serviceLevel)]);
    rows.push([diagnosis.rows.required(asked, within), figures.number(aim.requiredAgents)]);
  }
  const remarks = [
    ...(ofAverages
      ? [diagnosis.ofAverages(figures.number(ofAverages.least), figures.number(ofAverages.most))]
      : []),
    diagnosis.steady,
  ];
  return `${diagnosis.implies(shown, people)}${held}\n\n${formatRows(rows)}\n${remarks.join('\n')}\n`;
}
