/** `holdline share`: the link that opens a scenario in the app, or goes wherever a scenario is read. */
import { addressOf, linkLimits, linkOf, withoutNames } from '../../io/share/index.ts';
import { command } from '../command.ts';
import { text } from '../flags/kinds.ts';
import { BadInput, problem } from '../problem.ts';
import { toScenario } from '../reading/read-scenario.ts';
import { readSource } from '../reading/source.ts';
import { usualPort } from '../serving/server.ts';

export const share = command({
  name: 'share',
  operands: 'required',
  flags: { address: { kind: text }, names: {} },
  async run({ address, names }, [file], { standardInput, json, out, terminal, words, figures }) {
    const nothing = { patience: undefined, within: undefined, target: undefined };
    const asIs = { ...nothing, seed: undefined, replications: undefined };
    const scenario = toScenario(await readSource(file!, standardInput), asIs);
    const link = linkOf(names ? scenario : withoutNames(scenario));
    if (link === undefined) throw new BadInput([problem(file!, undefined, 'tooLargeToLink')]);
    const whole = addressOf(link, address ?? `http://127.0.0.1:${usualPort}/`);
    const { length } = whole;
    out(json ? `${JSON.stringify({ address: whole, length, names })}\n` : `${whole}\n`);
    const written = figures.number(length, 0);
    terminal.write(
      `${length > linkLimits.long ? words.share.tooLong(written) : words.share.length(written)}\n`,
    );
    if (!names) terminal.write(`${words.share.withoutNames}\n`);
    return 0;
  },
});
