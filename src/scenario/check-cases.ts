/**
 * Cases: types and stages that exist, shares of one whole, no stage that nobody reaches, a deadline where
 * something hangs on it.
 *
 * Rework may go round and round: `mostPasses` ends it, so a loop of stages is no problem however large its share.
 */
import { checkLaw } from './check-laws.ts';
import { checkIds, checkShares, checkTypeId, type KnownTypes } from './check-lists.ts';
import type { IssueList, PathPart } from './issue.ts';
import { nearest } from './nearest.ts';
import type { Draft } from './read.ts';
import type { CaseKind, CaseStage, WaitStage, WorkStage } from './scenario.ts';

/** A stage as it is read: work or a wait, told apart by their keys. */
export type StageDraft = Draft<WorkStage> & Draft<WaitStage>;

/** Passes of a case that says nothing, and times the stages that one may say. */
export const usualMostPasses = 20;

export function checkCases(
  cases: readonly (Draft<CaseKind> | undefined)[],
  known: KnownTypes,
  issues: IssueList,
): void {
  checkIds(cases, ['cases'], issues);
  cases.forEach((kind, k) => {
    if (kind) checkCase(kind, ['cases', k], known, issues);
  });
}

function checkCase(
  { opens, stages, target, status, notice, mostPasses }: Draft<CaseKind>,
  path: readonly PathPart[],
  known: KnownTypes,
  issues: IssueList,
): void {
  opens?.forEach((opening, i) => {
    checkTypeId(opening?.type, [...path, 'opens', i, 'type'], known, issues);
  });
  if (stages) checkStages(stages, [...path, 'stages'], known, issues);
  checkTypeId(status?.type, [...path, 'status', 'type'], known, issues);
  checkTypeId(notice?.type, [...path, 'notice', 'type'], known, issues);
  const hasTarget = target !== undefined || issues.isAbout([...path, 'target']);
  if (notice && !hasTarget) issues.add([...path, 'target'], undefined, 'neededWith', { other: 'notice' });
  if (status?.lateFactor !== undefined && !hasTarget) {
    issues.add([...path, 'status', 'lateFactor'], status.lateFactor, 'onlyWith', { others: ['target'] });
  }
  const most = usualMostPasses * (stages?.length ?? 1);
  if (mostPasses !== undefined && stages && mostPasses > most) {
    issues.add([...path, 'mostPasses'], mostPasses, 'outOfRange', { min: 1, max: most });
  }
}

function checkStages(
  stages: readonly (Draft<CaseStage> | undefined)[],
  path: readonly PathPart[],
  known: KnownTypes,
  issues: IssueList,
): void {
  checkIds(stages, path, issues);
  const places = new Map(stages.flatMap((stage, i) => (stage?.id === undefined ? [] : [[stage.id, i]])));
  const areRead = stages.every((stage) => stage?.id !== undefined);
  const drafts = stages as readonly (StageDraft | undefined)[];
  drafts.forEach((stage, s) => {
    if (!stage) return;
    const at = [...path, s];
    checkTypeId(stage.type, [...at, 'type'], known, issues);
    if (stage.wait) checkLaw(stage.wait, [...at, 'wait'], issues);
    else if (stage.clock && !issues.isAbout([...at, 'wait']))
      issues.add([...at, 'clock'], stage.clock, 'onlyWith', { others: ['wait'] });
    if (!stage.next) return;
    checkShares(
      stage.next.map((next) => next?.share),
      [...at, 'next'],
      issues,
    );
    stage.next.forEach((next, n) => {
      if (next?.stage === undefined || places.has(next.stage) || !areRead) return;
      const ids = [...places.keys()];
      const meant = nearest(next.stage, ids);
      const params = meant === undefined ? { known: ids } : { nearest: meant, known: ids };
      issues.add([...at, 'next', n, 'stage'], next.stage, 'unknownStage', params);
    });
  });
  if (areRead) reportUnreached(drafts, places, path, issues);
}

/** Follows the edges from the first stage; an edge of share 0 leads nowhere. */
function reportUnreached(
  stages: readonly (StageDraft | undefined)[],
  places: ReadonlyMap<string, number>,
  path: readonly PathPart[],
  issues: IssueList,
): void {
  const reached = new Set<number>();
  const open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    for (const next of stages[at]?.next ?? []) {
      // what could not be read may lead anywhere
      if (next?.stage === undefined || next.share === undefined) return;
      const place = places.get(next.stage);
      if (place === undefined) return;
      if (next.share > 0) open.push(place);
    }
  }
  stages.forEach((stage, s) => {
    if (!reached.has(s)) issues.add([...path, s, 'id'], stage?.id, 'stageOutOfReach', {});
  });
}
