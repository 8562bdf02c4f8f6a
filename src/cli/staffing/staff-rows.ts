/** The people that every row of a file needs by formula: as a table, as JSON, or as a CSV that simulate takes. */
import type { RequiredAgents } from '../../staffing/index.ts';
import type { Context } from '../command.ts';
import type { IntervalDemand } from '../reading/read-scenario.ts';
import { formatTable } from '../tables/table.ts';
import type { StaffValues } from './staff-flags.ts';

export function tellRows(
  demand: readonly IntervalDemand[],
  answers: readonly RequiredAgents[],
  values: StaffValues,
  context: Context,
): void {
  const { words, measures, figures, json, out } = context;
  const hours = demand.reduce((sum, { length }, i) => sum + (length / 3600) * answers[i]!.requiredAgents, 0);
  const dated = demand.some(({ date }) => date !== undefined);
  if (values.csv) {
    const header = [...(dated ? ['date'] : []), 'start', 'offered', 'aht_s', 'sd_aht_s', 'agents'];
    const rows = demand.map(({ date, start, offered, handleTime, sd }, i) =>
      [...(dated ? [date] : []), start, offered, handleTime, sd, answers[i]!.requiredAgents].join(','),
    );
    out(`${[header.join(','), ...rows].join('\n')}\n`);
  } else if (json) {
    const intervals = demand.map(({ date, start, offered }, i) => ({ date, start, offered, ...answers[i] }));
    out(`${JSON.stringify({ agentHours: hours, intervals }, null, 2)}\n`);
  } else {
    const columns = words.columns;
    const header = [
      columns.time,
      measures.offered.short,
      columns.load,
      columns.required,
      columns.scheduled,
      columns.binding,
    ];
    const rows = demand.map(({ date, start, offered, handleTime, length }, i) => [
      date === undefined ? start : `${date} ${start}`,
      figures.number(offered),
      figures.number((offered / length) * handleTime),
      figures.number(answers[i]!.requiredAgents),
      figures.number(answers[i]!.scheduledAgents),
      words.bindings[answers[i]!.binding],
    ]);
    out(`${formatTable(header, rows, { left: [0, 5] })}\n${words.agentHours(figures.number(hours))}\n`);
  }
}
