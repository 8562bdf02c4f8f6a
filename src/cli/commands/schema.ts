/** `holdline schema`: the JSON Schema of a scenario, for editors and for programs that write scenarios. */
import { scenarioSchema } from '../../scenario/index.ts';
import { command } from '../command.ts';

export const schema = command({
  name: 'schema',
  flags: {},
  async run(_values, _operands, { out }) {
    out(`${JSON.stringify(scenarioSchema(), null, 2)}\n`);
    return 0;
  },
});
