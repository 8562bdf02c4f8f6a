/**
 * The figures of a cell, in the order of the table's columns: of a staffed cell the people's hours, their pay, how
 * near that is to the least possible and whether every target held; then mean and half-width of every measure.
 */
import type { Report } from '../../measures/index.ts';
import { type FreshRatios, type Study, sweepStudy } from '../../simulation/index.ts';
import { type StaffingPlan, staffedSweepStudy } from '../../staffing/index.ts';
import { estimateIn } from './column.ts';
import type { Sweep } from './sweep.ts';

/** null: nothing observed, or no such figure. */
export type Figures = readonly (number | null)[];

export interface FoundCell {
  readonly cell: number;
  readonly figures: Figures;
}

/** What a search for people says: `atLeast` is the part of the price below which no plan holds, `holds` 1 or 0. */
export const staffingFigures = ['agentHours', 'cost', 'atLeast', 'holds'] as const;

/** The figures of these cells, each as soon as it is known. */
export function* cellStudy(
  { study, columns, scenarioOf, replications }: Sweep,
  cells: readonly number[],
  ratios: FreshRatios,
): Study<void, FoundCell> {
  const measured = (report: Report | undefined) =>
    columns.flatMap((column) => {
      if (!report) return [null, null];
      const { mean, halfWidth } = estimateIn(column, report);
      return [mean, halfWidth];
    });
  if (study === 'staffing') {
    yield* told(staffedSweepStudy(cells, scenarioOf, replications, ratios), ({ cell, plan, report }) => ({
      cell,
      figures: [...planned(plan), ...measured(report)],
    }));
  } else {
    yield* told(sweepStudy(cells, scenarioOf, replications, ratios), ({ cell, report }) => ({
      cell,
      figures: measured(report),
    }));
  }
}

function planned({ unreachable, agentHours, cost, atLeast, holds }: StaffingPlan): Figures {
  return unreachable.length > 0 ? [null, null, null, 0] : [agentHours, cost, atLeast, holds ? 1 : 0];
}

/** The study with other words for what it finds. */
function* told<Interim, Other>(
  study: Study<void, Interim>,
  say: (interim: Interim) => Other,
): Study<void, Other> {
  for (let { done, value } = study.next(); !done && value; { done, value } = study.next()) {
    if ('interim' in value) yield { interim: say(value.interim) };
    else yield value;
  }
}
