/** One interval by formula: the people it needs, what other numbers of people would come to, what those given can do. */
import { askInterval, sensitivity } from '../../staffing/index.ts';
import type { Context } from '../command.ts';
import { centreOf, goalsOf, isBeyondErlang } from '../flags/centre-flags.ts';
import { tellAnswer } from '../running/shown-run.ts';
import { formatRows, steadyRows, steadyState } from '../tables/steady-state.ts';
import { infeasibleText, measureRows, peopleText, sensitivityTable, withPeople } from './interval-tables.ts';
import type { StaffValues } from './staff-flags.ts';

/** What the people given can do: whatever is open, or all. */
export function tellPeople(values: StaffValues, context: Context): 0 {
  const people = { ...centreOf(values), ...goalsOf(values), agents: values.agents! };
  const found = withPeople(people, values);
  if (context.json) {
    const told = Object.entries({ agents: people.agents, ...found });
    const plain = told.map(([key, value]) => [key, value === Number.POSITIVE_INFINITY ? 'any' : value]);
    context.out(`${JSON.stringify(Object.fromEntries(plain), null, 2)}\n`);
  } else context.out(`${peopleText(found, people, context)}${badDay(values, context)}`);
  return 0;
}

/** The people one interval needs, or why there is no number of them. */
export function tellNeeded(values: StaffValues, context: Context): 0 | 1 {
  const { words, figures, json, out } = context;
  const { arrivals, aht, shrinkage, seats, hourlyCost } = values as StaffValues & {
    arrivals: number;
    aht: number;
  };
  const settings = {
    ...centreOf(values),
    ...goalsOf(values),
    shrinkage,
    arrivalRate: arrivals,
    handleTime: aht,
  };
  const asked = askInterval(settings, seats);
  if (!asked.feasible) {
    const said = infeasibleText(asked.why, context);
    tellAnswer(context, { feasible: false, ...asked.why, words: said.trimEnd() }, () => said);
    return 1;
  }
  const { answer, empty } = asked;
  const agents = answer.requiredAgents;
  const cost = hourlyCost === undefined ? undefined : hourlyCost * answer.scheduledAgents;
  const rows = empty
    ? []
    : sensitivity({ ...settings, agents, ...(hourlyCost === undefined ? {} : { hourlyCost }) });
  if (json) {
    out(
      `${JSON.stringify({ ...answer, hourlyCost: cost, ...(values.around && { around: rows }) }, null, 2)}\n`,
    );
    return 0;
  }
  const within = values.target?.within ?? 20;
  const beyond = isBeyondErlang(values) || settings.rule !== undefined || settings.population !== undefined;
  const own = rows.find((row) => row.agents === agents);
  const measured = beyond
    ? own === undefined
      ? []
      : measureRows(own, within, context)
    : steadyRows(
        steadyState({ ...settings, arrivals, aht, agents, patience: values.patience, within }),
        within,
        context,
      );
  out(
    formatRows([
      [
        answer.binding === 'none' && !empty
          ? words.nothingAskedTakesMore
          : words.requiredBecause(words.bindings[answer.binding]),
        figures.number(agents),
      ],
      [words.scheduledAgents, figures.number(answer.scheduledAgents)],
      ...(cost === undefined ? [] : [[words.interval.cost, figures.value(cost, 'money')]]),
      ['', ''],
      ...measured,
    ]),
  );
  if (empty) out(`\n${words.interval.empty}\n`);
  else {
    out(badDay(values, context));
    if (values.around) out(`\n${sensitivityTable(rows, context)}`);
  }
  return 0;
}

/** That the figures are of a day busier than most, where that was asked for. */
function badDay({ busyness = 0, days }: StaffValues, { words, figures }: Context): string {
  if (days === undefined || busyness === 0) return '';
  return `\n${words.interval.onDays(figures.asked(days), figures.asked(busyness))}\n`;
}
