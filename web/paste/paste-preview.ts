/** What was read from a clipboard or file: in words, what it leaves open, what to mend, and its first rows. */
import { html, nothing, type TemplateResult } from 'lit';
import type {
  ColumnFound,
  ImportAbout,
  Mend,
  Question,
  ReadDays,
  Role,
  TableIssue,
} from '../../src/io/index.ts';
import type { ContactType, Scenario } from '../../src/scenario/index.ts';
import type { Locale } from '../state/locale.ts';
import { meanOf } from '../state/plan-rows.ts';
import { previewTable } from './preview-table.ts';
import { type Answered, questionFields } from './questions.ts';
import { importWords, pasteWords } from './words.ts';

export interface PreviewInput {
  readonly locale: Locale;
  readonly read: ImportAbout;
  readonly days: ReadDays;
  readonly scenario: Scenario;
  readonly type: ContactType;
  readonly asked: readonly Answered[];
  /** Indices of the columns in the order shown. */
  readonly order: readonly number[];
  readonly mends: readonly Mend[];
  /** Why the plan as read may not be. */
  readonly problem: string | undefined;
  readonly setRole: (column: ColumnFound, role: Role) => void;
  readonly answer: (question: Question, value: string) => void;
  readonly mend: (mend: Mend) => void;
  /** Leaves the rows out that cannot be read. */
  readonly skip: () => void;
}

const shownIssues = 5;
const shownLines = 3;

export function pastePreview(input: PreviewInput): TemplateResult {
  const { locale, read, days, problem } = input;
  const paste = pasteWords(locale);
  return html`<div class="read">
    <p class="lead"><b>${summary(input)}</b> <span class="quiet">${recognised(input)}</span></p>
    ${questionFields(locale, input.asked, input.answer)}
    ${days.obstacle ? html`<p class="obstacle" role="alert">${paste.obstacles[days.obstacle]}</p>` : nothing}
    ${problem ? html`<p class="obstacle" role="alert">${problem}</p>` : nothing} ${issues(input)}
    ${previewTable(locale, read, input.order, input.setRole)}
    <ul>
      ${remarks(input).map((remark) => html`<li>${remark}</li>`)}
    </ul>
  </div>`;
}

function summary({ locale, read, days }: PreviewInput): string {
  const paste = pasteWords(locale);
  const rows = days.plan ? days.rows : read.rowCount;
  const calendarDays = days.plan?.calendar.days ?? [];
  const text = paste.read(rows, locale.number(rows), calendarDays.length);
  const [day] = calendarDays;
  if (!days.plan || !day) return `${text}.`;
  const contacts = days.plan.volumes.reduce((sum, volume) => sum + volume, 0);
  return paste.summary(text, locale.clock(day.opens), locale.clock(day.closes), locale.number(contacts, 1));
}

/** The layout and how sure; of a system's own, how it counts. */
function recognised({ locale, read }: PreviewInput): string {
  const words = importWords(locale);
  const { offered, answered, abandoned, handleTime } = read.attribution;
  const known = words.read(words.layouts[read.layout], locale.percent(read.confidence));
  if (offered === 'unknown') return known;
  const { counted } = words;
  const isOne = offered === answered && offered === abandoned && offered === handleTime;
  const where = isOne
    ? words.countedAll(counted[offered])
    : words.countedApart(counted[offered], counted[answered], counted[handleTime]);
  return [known, where, ...(read.waitStarts === 'unknown' ? [] : [words.waitStarts[read.waitStarts]])].join(
    ' ',
  );
}

function remarks({ locale, read, days, scenario, type }: PreviewInput): string[] {
  const paste = pasteWords(locale);
  const words = importWords(locale);
  const where = (lines: readonly number[]) => {
    const shown = lines.slice(0, shownLines).join(', ');
    return lines.length === 0
      ? ''
      : ` (${words.inLines(`${shown}${lines.length > shownLines ? ' …' : ''}`)})`;
  };
  const all = read.asides.map(({ reason, lines, example }) =>
    reason === 'totals'
      ? paste.totals(lines.length, [example])
      : `${words.asidesTitle}: ${words.asides[reason](lines.length)}${where(lines)}.`,
  );
  if (days.filled > 0) all.push(paste.filled(days.filled, locale.number(days.filled)));
  for (const { code, value, lines } of read.remarks) {
    // a plan has no service level of the past to fill in, and may well be without dates
    if (!unheard.has(code)) all.push(`${words.remarks[code](value)}${where(lines)}`);
  }
  const { plan } = days;
  if (plan) {
    if (!read.isTimed) {
      all.push(paste.noStart(locale.clock(scenario.calendar.days[0]!.opens)));
    }
    if (!plan.handleTimes) all.push(paste.noHandle(locale.duration(meanOf(type.handleTime))));
    if (!plan.agents) all.push(paste.noAgents);
    if (scenario.types.length > 1) all.push(paste.oneType(locale.typeName(type)));
  }
  return all;
}

const unheard: ReadonlySet<ImportAbout['remarks'][number]['code']> = new Set([
  'usualWait',
  'unknownWait',
  'levelRounded',
  'noDates',
]);

/** Each cell that could not be read: what is wrong, and a field with its text. */
function issues(input: PreviewInput): TemplateResult | typeof nothing {
  const { locale, read, mend, skip } = input;
  const shown = read.issues.filter(({ code }) => code !== 'noVolume');
  if (shown.length === 0) return nothing;
  const paste = pasteWords(locale);
  return html`<div class="issues" role="alert">
    <p>${paste.problems(shown.length, locale.number(shown.length))}</p>
    <ul>
      ${shown.slice(0, shownIssues).map((issue) => {
        const column = columnOf(issue, read);
        const said = locale.tableIssue(issue);
        return html`<li class="mend">
          ${
            column === undefined
              ? nothing
              : html`<input
                  class="field wrong"
                  size="8"
                  .value=${issue.value}
                  aria-label=${said}
                  @change=${(event: Event) =>
                    mend({
                      line: issue.row,
                      index: column.index,
                      text: (event.target as HTMLInputElement).value,
                    })}
                />`
          }
          <span>${said}</span>
        </li>`;
      })}
    </ul>
    ${shown.length > shownIssues ? html`<p>${paste.more(locale.number(shown.length - shownIssues))}</p>` : nothing}
    ${
      shown.some(({ row }) => row > 0)
        ? html`<button type="button" class="link" @click=${skip}>${paste.skip}</button>`
        : nothing
    }
  </div>`;
}

/** The column of an issue; one of a whole row has none to mend. */
function columnOf({ column, row }: TableIssue, { columns }: ImportAbout): ColumnFound | undefined {
  return row > 0 && column !== '' ? columns.find((one) => one.key === column) : undefined;
}
