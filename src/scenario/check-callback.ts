/**
 * Callbacks: what each kind needs and what it does not know.
 *
 * | kind       | offer, acceptance | delay  | slots  | own place, holdsLine |
 * | ---------- | ----------------- | ------ | ------ | -------------------- |
 * | keepPlace  | needed            | –      | –      | may                  |
 * | asap       | needed            | –      | –      | –                    |
 * | fixedDelay | needed            | needed | –      | –                    |
 * | slot       | needed            | –      | needed | –                    |
 * | request    | –                 | needed | –      | –                    |
 */
import type { Horizon } from './check-calendar.ts';
import { checkPerIntervalOrSteps } from './check-lists.ts';
import type { IssueList, PathPart } from './issue.ts';
import type { Draft } from './read.ts';
import type { Callback, CallbackKind } from './scenario.ts';

const offered: readonly CallbackKind[] = ['keepPlace', 'asap', 'fixedDelay', 'slot'];

/** Keys that some kinds need and the others do not have. */
const kindsOf = {
  offer: offered,
  acceptance: offered,
  delay: ['fixedDelay', 'request'],
  slots: ['slot'],
} as const satisfies { readonly [K in keyof Callback]?: readonly CallbackKind[] };

export function checkCallback(
  callback: Draft<Callback>,
  path: readonly PathPart[],
  horizon: Horizon | undefined,
  issues: IssueList,
): void {
  const { kind, slots } = callback;
  if (typeof slots?.capacity === 'object') {
    checkPerIntervalOrSteps(slots.capacity, [...path, 'slots', 'capacity'], horizon, issues);
  }
  if (kind) {
    for (const [name, kinds] of Object.entries(kindsOf)) {
      const value = callback[name as keyof typeof kindsOf];
      const isKnown = (kinds as readonly CallbackKind[]).includes(kind);
      if (isKnown && value === undefined && !issues.isAbout([...path, name])) {
        issues.add([...path, name], undefined, 'neededWith', { other: said(kind) });
      }
      if (!isKnown && value !== undefined) {
        issues.add([...path, name], value, 'onlyWith', { others: kinds.map(said) });
      }
    }
    if (kind !== 'keepPlace') {
      const others = [said('keepPlace')];
      if (callback.turn === 'place') issues.add([...path, 'turn'], 'place', 'onlyWith', { others });
      if (callback.holdsLine === true) issues.add([...path, 'holdsLine'], true, 'onlyWith', { others });
    }
  }
  const inLine = callback.turn === 'place' || (callback.turn === undefined && kind === 'keepPlace');
  if (inLine && (callback.reserve ?? 0) > 0) {
    issues.add([...path, 'reserve'], callback.reserve, 'onlyWith', {
      others: ['turn: before', 'turn: after'],
    });
  }
  const { acceptance } = callback;
  if (typeof acceptance !== 'object' || acceptance.share === undefined) return;
  const most = acceptance.most ?? 1;
  if (most < acceptance.share) {
    issues.add([...path, 'acceptance', 'most'], most, 'outOfRange', {
      min: acceptance.share,
      max: 1,
      unit: 'share',
    });
  }
}

function said(kind: CallbackKind): string {
  return `kind: ${kind}`;
}
