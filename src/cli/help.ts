/** Help screens, made from what the commands declare. */
import type { Command, CommandFlags, Context } from './command.ts';
import { type Flag, flagName, operandRules } from './flags/flags.ts';
import { formatTable } from './tables/table.ts';

/** What the program is, and its commands. */
export function overview(commands: readonly Command[], { words }: Context): string {
  const names = [...commands.map(({ name }) => name), 'help' as const];
  const rows = names.map((name) => [`  ${name}`, words.commands[name]]);
  return [
    `${words.about}\n`,
    `${words.usage} holdline COMMAND\n`,
    `${words.commandsTitle}\n${formatTable(undefined, rows, { left: [0, 1] })}`,
    `${words.everywhere}\n${words.moreHelp('')}\n`,
  ].join('\n');
}

/** The flags and examples of one command. */
export function commandHelp(command: Command, context: Context): string {
  const { words } = context;
  const { name, flags } = command;
  const { names, least } = operandRules[command.operands];
  const several = command.operands === 'many' ? ' …' : '';
  const operands = names
    .map((operand, o) => (o < least ? ` ${operand}${several}` : ` [${operand}]`))
    .join('');
  const explained = name in words.files ? words.files[name as keyof typeof words.files] : '';
  const about = names.length > 0 ? [[`  ${[...new Set(names)].join(', ')}`, explained]] : [];
  const everywhere: CommandFlags = { json: {}, lang: {}, help: {} };
  const own: Partial<Record<string, string>> =
    name in words.ownFlags ? words.ownFlags[name as keyof typeof words.ownFlags] : {};
  const rows = Object.entries<Flag<unknown>>({ ...flags, ...everywhere } as Record<
    string,
    Flag<unknown>
  >).map(([key, flag]) => {
    const value = key === 'lang' ? ' en|pl' : placeholderOf(flag, words.placeholders);
    return [
      `  ${flagName(key)}${value}`,
      `${own[key] ?? words.flags[key as keyof CommandFlags]}${remark(flag, context)}`,
    ];
  });
  const examples = words.examples[name].split('\n').map((line) => `  ${line}`);
  return [
    `${words.commands[name]}\n`,
    `${words.usage} holdline ${name}${operands}\n`,
    `${words.flagsTitle}\n${formatTable(undefined, [...about, ...rows], { left: [0, 1] })}`,
    `${words.examplesTitle}\n${examples.join('\n')}\n`,
  ].join('\n');
}

/** Whether a flag is needed, or what holds without it. */
function remark({ required, kind, fallback }: Flag<unknown>, { words, figures }: Context): string {
  if (required) return words.needed;
  const isTime = kind?.placeholder === 'duration' && typeof fallback === 'number';
  return isTime ? words.defaultsTo(figures.setting(fallback)) : '';
}

function placeholderOf({ kind }: Flag<unknown>, placeholders: Context['words']['placeholders']): string {
  if (!kind) return '';
  const { placeholder } = kind;
  return ` ${typeof placeholder === 'string' ? placeholders[placeholder] : placeholder.join('|')}`;
}
