/**
 * What can be wrong with a scenario: a code and the figures a sentence needs, never the sentence itself.
 * src/words turns each code into English or Polish; the command line prints them, the page shows them beside
 * the field, the library hands them on.
 */
import type { Work } from './channels.ts';

/** What a number is counted in, for the range in a message. */
export type FieldUnit =
  | 'seconds'
  | 'share'
  | 'contacts'
  | 'contacts per second'
  | 'people'
  | 'sessions'
  | 'attempts'
  | 'lines'
  | 'replications'
  | 'money per hour';

/** Bounds of a number; `above` and `below` exclude the bound itself. */
export interface Range {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
  readonly below?: number;
  readonly whole?: true;
  readonly unit?: FieldUnit;
}

export type Kind = 'object' | 'list' | 'number' | 'text' | 'boolean';
export type GivenKind = Kind | 'null' | 'nothing' | 'something else';

/** What the size limits are about. `work` is contacts × replications. */
export type Size = 'days' | 'intervals' | 'cells' | 'contacts' | 'work' | 'shifts';

/** Every code with the figures its sentence needs. */
export interface IssueParams {
  // the shape of one value
  readonly newerVersion: { readonly version: number; readonly known: number };
  readonly unknownVersion: { readonly known: number };
  readonly missing: Readonly<Record<never, never>>;
  readonly unknownKey: { readonly nearest?: string; readonly allowed: readonly string[] };
  readonly wrongType: { readonly expected: Kind; readonly given: GivenKind };
  readonly notFinite: Range;
  readonly outOfRange: Range;
  readonly notWhole: Range;
  readonly notAllowed: { readonly nearest?: string; readonly allowed: readonly string[] };
  readonly tooLong: { readonly length: number; readonly most: number };
  readonly badId: Readonly<Record<never, never>>;
  readonly badDate: Readonly<Record<never, never>>;
  readonly tooFew: { readonly count: number; readonly least: number };
  readonly tooMany: { readonly count: number; readonly most: number };
  readonly needsOneOf: { readonly keys: readonly string[] };
  readonly onlyOneOf: { readonly keys: readonly string[] };
  // the calendar
  readonly closesBeforeOpening: { readonly opens: number };
  readonly notDivisible: { readonly length: number; readonly intervalLength: number };
  readonly daysOverlap: { readonly day: number };
  readonly someDates: Readonly<Record<never, never>>;
  readonly datesNotAscending: { readonly previous: string };
  // lists
  readonly wrongLength: { readonly count: number; readonly expected: number };
  readonly lengthsDiffer: { readonly count: number; readonly other: string; readonly expected: number };
  readonly notAscending: { readonly previous: number };
  readonly endsBeforeStart: { readonly from: number };
  readonly pastTheEnd: { readonly end: number };
  readonly outsideHours: Readonly<Record<never, never>>;
  readonly outsideDay: { readonly day: number; readonly opens: number; readonly closes: number };
  readonly hoursOverlap: { readonly day: number };
  readonly sharesAboveOne: { readonly sum: number };
  readonly sharesTooLarge: { readonly sum: number; readonly of: 'paid' | 'present' };
  readonly allZero: Readonly<Record<never, never>>;
  // shifts
  readonly breakOutsideShift: { readonly from: number; readonly to: number };
  readonly breaksOverlap: { readonly end: number };
  readonly noSuchDay: { readonly days: number };
  // laws
  readonly notAboveMin: { readonly min: number };
  readonly spreadTooWide: { readonly mean: number; readonly most: number };
  readonly ratesStartAtOne: Readonly<Record<never, never>>;
  readonly ratesFall: { readonly previous: number };
  readonly ratesSpeedUp: { readonly previous: number };
  // names and who serves whom
  readonly duplicateId: { readonly first: string };
  readonly duplicateSkill: { readonly first: string };
  readonly duplicateTarget: { readonly first: string };
  readonly tooManyServiceLevels: { readonly count: number; readonly most: number };
  readonly duplicateWithin: { readonly first: string };
  readonly unknownType: { readonly nearest?: string; readonly known: readonly string[] };
  readonly unknownStage: { readonly nearest?: string; readonly known: readonly string[] };
  readonly stageOutOfReach: Readonly<Record<never, never>>;
  readonly sameType: Readonly<Record<never, never>>;
  readonly noGroup: { readonly type: string };
  readonly partnersLeaveSome: { readonly type: string; readonly share: number };
  readonly reserveTooLarge: { readonly people: number };
  // what does not go together
  readonly onlyForWork: { readonly key: string; readonly works: readonly Work[] };
  readonly neededWith: { readonly other: string };
  readonly onlyWith: { readonly others: readonly string[] };
  readonly notWith: { readonly other: string };
  readonly otherClock: { readonly clock: string };
  readonly recordedNotWhole: Readonly<Record<never, never>>;
  readonly recordedStays: { readonly key: 'busyness' | 'surges'; readonly by: 'count' | 'trace' };
  readonly recordedNeedsFresh: Readonly<Record<never, never>>;
  readonly easyTooLong: { readonly mean: number; readonly contained: number };
  readonly warmUpTooLong: { readonly length: number };
  // too much
  readonly tooLarge: { readonly size: Size; readonly figure: number; readonly most: number };
  readonly endlessLoop: { readonly gain: number; readonly most: number };
  readonly moreIssues: { readonly count: number };
}

export type IssueCode = keyof IssueParams;

/** The offending value as it stood: texts shortened, lists and objects only named. */
export type IssueValue = string | number | boolean | null | undefined;

/** One thing that is wrong. */
export type ScenarioIssue = {
  readonly [C in IssueCode]: {
    /** Where, as in `types[0].handleTime.mean`; empty for the scenario as a whole. */
    readonly path: string;
    readonly value: IssueValue;
    readonly code: C;
    readonly params: IssueParams[C];
  };
}[IssueCode];

/** Everything that is wrong with a scenario, in the order of the file; the only error `parseScenario` throws. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly issues: readonly ScenarioIssue[];

  constructor(issues: readonly ScenarioIssue[]) {
    const first = issues[0];
    const more = issues.length > 1 ? ` and ${issues.length - 1} more` : '';
    super(`invalid scenario: ${first ? `${first.path || 'scenario'} (${first.code})` : 'unknown'}${more}`);
    this.issues = issues;
  }
}

/** Most issues one error lists; a file with more is wrong as a whole, and the list must not fill the memory. */
const mostIssues = 1000;

/** Collects issues while a scenario is read and checked. */
export class IssueList {
  readonly #issues: ScenarioIssue[] = [];
  #left = 0;

  add<C extends IssueCode>(path: readonly PathPart[], value: unknown, code: C, params: IssueParams[C]): void {
    if (this.isFull) {
      this.#left++;
      return;
    }
    this.#issues.push({ path: formatPath(path), value: showable(value), code, params } as ScenarioIssue);
  }

  get isEmpty(): boolean {
    return this.#issues.length === 0;
  }

  /** Further issues are counted and not kept, so nothing need be worked out for them. */
  get isFull(): boolean {
    return this.#issues.length >= mostIssues;
  }

  /** Something is wrong at this path or below: what stands there could not be read and is not simply absent. */
  isAbout(path: readonly PathPart[]): boolean {
    const start = formatPath(path);
    return this.#issues.some(
      ({ path: at }) =>
        at.startsWith(start) && (at.length === start.length || '.['.includes(at[start.length]!)),
    );
  }

  /** The error that says it all. */
  toError(): ScenarioError {
    if (this.#left === 0) return new ScenarioError(this.#issues);
    const more: ScenarioIssue = {
      path: '',
      value: undefined,
      code: 'moreIssues',
      params: { count: this.#left },
    };
    return new ScenarioError([...this.#issues, more]);
  }
}

export type PathPart = string | number;

/** Writes a path as people write it in code. `formatPath(['types', 0, 'volume']) // 'types[0].volume'` */
export function formatPath(path: readonly PathPart[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(part) && part.length <= 60) text += text ? `.${part}` : part;
    else text += `[${JSON.stringify(shorten(part))}]`;
  }
  return text;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function showable(value: unknown): IssueValue {
  if (typeof value === 'string') return shorten(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' ? '{…}' : shorten(String(value));
}
