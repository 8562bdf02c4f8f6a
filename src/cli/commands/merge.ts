/** `holdline merge`: the parts of a sweep, put together into what `holdline sweep` writes on one machine. */
import { decodeText } from '../../io/index.ts';
import { command } from '../command.ts';
import { text } from '../flags/kinds.ts';
import { BadInput, type Problem, problem } from '../problem.ts';
import { readBytes } from '../reading/source.ts';
import { mergeParts, type PartFile } from '../sweep/merge-parts.ts';
import { collecting } from '../sweep/sweep.ts';
import { SweepFile } from '../sweep/sweep-file.ts';
import { headerOf, tell } from '../sweep/table.ts';

export const merge = command({
  name: 'merge',
  operands: 'many',
  flags: { out: { kind: text } },
  async run({ out }, operands, context) {
    if (operands.filter((operand) => operand === '-').length > 1) {
      throw new BadInput([problem('-', undefined, 'readTwice')]);
    }
    const problems: Problem[] = [];
    const files: PartFile[] = [];
    for (const name of operands) {
      const bytes = await collecting(problems, () => readBytes(name, context.standardInput));
      if (bytes) files.push({ name, text: decodeText(bytes).text });
    }
    const merged = await collecting(problems, () => mergeParts(files));
    if (!merged || problems.length > 0) throw new BadInput(problems);
    const { table, lines } = merged;
    if (out !== undefined) {
      const file = new SweepFile(out, [headerOf(table)], [...lines.keys()], table.digest);
      const rest = lines.slice(file.lines.length);
      if (rest.length > 0) file.write(rest);
      file.close();
    }
    tell(table, lines, out, context);
    return 0;
  },
});
