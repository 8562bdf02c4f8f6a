/** `holdline erlang`: one interval by formula. */
import { sensitivity } from '../../staffing/index.ts';
import { command } from '../command.ts';
import { duration, oneOf, positiveDuration, rate, whole } from '../flags/kinds.ts';
import { BadInput } from '../problem.ts';
import { sensitivityTable } from '../staffing/interval-tables.ts';
import {
  checkLoad,
  checkPatience,
  formatRows,
  modelMeant,
  mostErlangs,
  steadyKeys,
  steadyRows,
  steadyState,
  unstableWords,
} from '../tables/steady-state.ts';

export const erlang = command({
  name: 'erlang',
  flags: {
    model: { kind: oneOf(['b', 'c', 'a']) },
    arrivals: { kind: rate, required: true },
    aht: { kind: duration, required: true },
    agents: { kind: whole(0, mostErlangs), required: true },
    patience: { kind: positiveDuration },
    within: { kind: duration, fallback: 20 },
    around: {},
  },
  async run(values, _operands, context) {
    const { arrivals, aht, agents, patience, within } = values;
    const model = modelMeant(values.model, patience);
    const problems = [...checkLoad(arrivals, aht), ...checkPatience(model, patience)];
    if (problems.length > 0) throw new BadInput(problems);

    const answer = steadyState({ model, arrivals, aht, agents, patience, within });
    const asked = { model, arrivalRate: arrivals, handleTime: aht, agents, acceptableWait: within };
    const around =
      values.around && answer.load > 0
        ? sensitivity({ ...asked, ...(patience === undefined ? {} : { patience }) })
        : undefined;
    if (context.json) {
      const picked = Object.fromEntries(
        steadyKeys.filter((key) => key in answer).map((key) => [key, answer[key]]),
      );
      const words = answer.stable ? undefined : unstableWords(answer, agents, context);
      const told = { ...picked, words, around };
      context.out(`${JSON.stringify(told, null, 2)}\n`);
    } else if (answer.stable) {
      context.out(formatRows(steadyRows(answer, within, context)));
    } else {
      context.out(`${unstableWords(answer, agents, context)}\n`);
    }
    if (around && !context.json) context.out(`\n${sensitivityTable(around, context, 'undemanding')}`);
    return 0;
  },
});
