/**
 * Results for people: one line a case or study line, every output on demand, and both runs of what was repeated.
 */
import type { Comparison } from './compare.ts';
import { type Answer, type CaseResult, outputsOf } from './run-case.ts';
import type { BacktestLine } from './studies/backtests.ts';
import type { BankWeek } from './studies/bank-week.ts';
import type { EngineLine } from './studies/engines.ts';
import type { Month } from './studies/measured-month.ts';
import { monthBounds } from './studies/measured-month.ts';
import type { Study } from './studies/study.ts';

/** Lines of a case: verdict, then how it was answered. */
export function caseLines({ id, verdict, answers, reason }: CaseResult, everyOutput: boolean): string[] {
  const lines = [`${verdict.padEnd(12)}${id}${reason === undefined ? '' : `: ${reason}`}`];
  for (const answer of answers) {
    lines.push(`${' '.repeat(14)}${answerLine(answer)}`);
    if ('missed' in answer && answer.missed) {
      lines.push(...outputLines('first run', answer.missed.outputs.filter(isMiss)));
    }
    lines.push(...outputLines('', everyOutput ? answer.outputs : answer.outputs.filter(isMiss)));
  }
  return lines;
}

/** What a simulation missed at first, where it was run again. */
export function repeatLines({ id, answers }: CaseResult): string[] {
  return answers.flatMap((answer) =>
    answer.by === 'simulation' && answer.missed
      ? [
          `${id}: run again at four times the length, after`,
          ...outputLines('first run', answer.missed.outputs.filter(isMiss)),
        ]
      : [],
  );
}

/** A published record: ours, the recomputed figure and the printed one. */
export function publishedLines(
  result: CaseResult,
  status: string,
  printed: Readonly<Record<string, number>>,
): string[] {
  const { id, verdict, reason } = result;
  const figure = (value: unknown) => (typeof value === 'number' ? value.toPrecision(10) : String(value));
  return [
    `${verdict.padEnd(12)}${id}, ${status}${reason === undefined ? '' : `: ${reason}`}`,
    ...outputsOf(result).map(({ name, measured, exact, holds }) => {
      const print = printed[name] === undefined ? '' : `  printed ${Number(printed[name].toPrecision(10))}`;
      return `      ${name.padEnd(24)} ${figure(measured).padStart(16)}  recomputed ${figure(exact).padStart(16)}${print}${holds ? '' : '  MISS'}`;
    }),
  ];
}

export function studyLines({ title, lines, holds }: Study): string[] {
  const printed = [`${title}: ${holds ? 'holds' : 'DOES NOT HOLD'}`];
  for (const { subject, outputs, contacts, missed } of lines) {
    printed.push(`  ${subject}, ${short(contacts)} contacts`);
    if (missed) printed.push(...outputLines('first run', missed));
    printed.push(...outputLines('', outputs));
  }
  return printed;
}

export function monthLines({ days, errors, holds }: Month, replications: number): string[] {
  const rows = days.map(({ date, averageWait, abandonmentRate, serviceLevel }) =>
    [
      `  ${date}`,
      `${averageWait.simulated.toFixed(1)} ± ${averageWait.halfWidth.toFixed(1)} (${averageWait.measured})`,
      `${percent(abandonmentRate.simulated)} ± ${percent(abandonmentRate.halfWidth)} (${percent(abandonmentRate.measured)})`,
      `${percent(serviceLevel.simulated)} ± ${percent(serviceLevel.halfWidth)} (${percent(serviceLevel.measured)})`,
      `${percent(serviceLevel.erlangC)}`,
    ].join('  '),
  );
  return [
    `Bank of February 1999, ${replications} replications: ${holds ? 'holds' : 'DOES NOT HOLD'}`,
    '  day         mean wait s (measured)  abandoned % (measured)  service level % (measured)  Erlang C %',
    ...rows,
    `  mean absolute error: wait ${errors.averageWait.toFixed(2)} s (at most ${monthBounds.averageWait}), ` +
      `abandoned ${errors.abandonmentRate.toFixed(2)} points (${monthBounds.abandonmentRate}), ` +
      `service level ${errors.serviceLevel.toFixed(2)} points (${monthBounds.serviceLevel}); ` +
      `correlation ${errors.correlation.toFixed(3)} (at least ${monthBounds.correlation})`,
    `  Erlang C is ${errors.erlangC.toFixed(2)} points off: ` +
      `worse by ${(errors.erlangC - errors.serviceLevel).toFixed(2)} (at least ${monthBounds.betterThanErlangC})`,
  ];
}

export function backtestLines(lines: readonly BacktestLine[], replications: number): string[] {
  return [
    `Back-tests of a bank's February of 1999, 19 days, ${replications} replications; errors over days`,
    ...lines.map(
      (line) =>
        `  ${line.holds ? 'holds         ' : 'DOES NOT HOLD '} ${line.from}, ${line.patience}: ` +
        `wait ${line.averageWait.toFixed(2)} s, abandoned ${line.abandonmentRate.toFixed(2)} points, ` +
        `service level ${line.serviceLevel.toFixed(2)} points, r ${line.correlation.toFixed(3)}; ` +
        `Erlang C ${line.erlangC.toFixed(1)} points; in the band ${percent(line.daysInside)} % of days, ` +
        `${percent(line.intervalsInside)} % of half-hours`,
    ),
  ];
}

export function weekLine(week: BankWeek, replications: number): string {
  return (
    `Week of 3 March 2003: ${replications} replications of ${Math.round(week.contacts)} calls, ` +
    `at most ${week.mostAgents} people, service level ${percent(week.serviceLevel)} %: ` +
    `${week.seconds.toFixed(2)} s of CPU, ${((week.contacts * replications) / week.seconds / 1e6).toFixed(1)} M calls/s`
  );
}

/** What each engine computes alike, and where it differs by how much. */
export function engineLines(lines: readonly EngineLine[]): string[] {
  const areas = (all: EngineLine['formulas']) =>
    Object.entries(all).map(
      ([area, { figures, differing, most }]) =>
        `    ${area.padEnd(26)} ${String(figures).padStart(6)} figures, ` +
        (differing === 0 ? 'the same bits' : `${differing} differ, by at most ${most} last bits`),
    );
  return lines.flatMap(({ browser, version, scenarios, otherDigits, holds, ...found }) => {
    const own = Object.values(found.formulasOfOurOwn);
    const figures = own.reduce((sum, area) => sum + area.figures, 0);
    const differing = own.reduce((sum, area) => sum + area.differing, 0);
    return [
      `${browser} (${version}), held against Node ${process.versions.node}: ${holds ? 'holds' : 'DOES NOT HOLD'}`,
      `  simulations: ${scenarios - otherDigits.length} of ${scenarios} golden scenarios have the recorded digits` +
        (otherDigits.length > 0 ? `; not ${otherDigits.join(', ')}` : ''),
      "  the engine's own functions",
      ...areas(found.elementary),
      '  formulas with them',
      ...areas(found.formulas),
      `  formulas with functions of our own: ${figures} figures, ` +
        (differing === 0 ? 'the same bits' : `${differing} differ`),
    ];
  });
}

function answerLine(answer: Answer): string {
  if (answer.by !== 'simulation') {
    const worst = Math.max(0, ...answer.outputs.map((output) => Math.abs(output.relativeError ?? 0)));
    return `${answer.by}: ${answer.outputs.length} outputs, largest relative error ${worst.toExponential(1)}`;
  }
  const z = Math.max(0, ...answer.outputs.map((output) => Math.abs(output.z ?? 0)));
  const held = answer.outputs.filter((output) => output.held && output.judged);
  const rare = answer.outputs.filter((output) => output.judged === false).length;
  const precision = Math.max(0, ...held.map((output) => output.precision ?? 0));
  return (
    `simulation: ${answer.outputs.length} outputs${rare > 0 ? ` (${rare} too rare to judge)` : ''}, ` +
    `largest |z| ${z.toFixed(2)}, ` +
    `largest SE of a mean or level ${(100 * precision).toPrecision(2)} %, ` +
    `${answer.replications} replications, ${short(answer.contacts)} contacts${answer.missed ? ', AGAIN' : ''}`
  );
}

function outputLines(run: string, outputs: readonly Comparison[]): string[] {
  return outputs.map(({ name, measured, exact, z, relativeError, precision, holds }) => {
    const off =
      z === undefined
        ? `off by ${relativeError?.toExponential(1)}`
        : `z ${z.toFixed(2).padStart(5)}  SE ${(100 * (precision ?? 0)).toPrecision(2)} %`;
    const value = (given: unknown) => (typeof given === 'number' ? given.toPrecision(7) : String(given));
    const notes = [run, holds ? '' : 'MISS'].filter(Boolean).join(', ');
    return `      ${name.padEnd(34)} ${value(measured).padStart(12)}  exact ${value(exact).padStart(12)}  ${off}  ${notes}`.trimEnd();
  });
}

function isMiss(output: Comparison): boolean {
  return !output.holds;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function short(count: number): string {
  return count >= 1e6 ? `${(count / 1e6).toFixed(1)} M` : `${(count / 1e3).toFixed(0)} k`;
}
