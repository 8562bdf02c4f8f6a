/**
 * Where a scenario names a contact type: other types hand contacts on to it, cases are worked as it, recorded
 * contacts are of it. A type that is named cannot go without leaving a hole; who answers it, and which surges
 * concern it, does not hold it back.
 */
import type { CaseKind, ContactType, Scenario } from '../../src/scenario/index.ts';

/** Who names a type. */
export type Reference =
  | { readonly kind: 'type'; readonly id: string }
  | { readonly kind: 'case'; readonly id: string }
  | { readonly kind: 'trace' };

/** All that name type `id`, except the type itself. */
export function referencesTo({ types, cases, trace }: Scenario, id: string): Reference[] {
  const references: Reference[] = [];
  for (const type of types) {
    if (type.id !== id && namedBy(type).includes(id)) references.push({ kind: 'type', id: type.id });
  }
  for (const kind of cases ?? []) {
    if (namedByCase(kind).includes(id)) references.push({ kind: 'case', id: kind.id });
  }
  if (trace?.some((row) => row.type === id)) references.push({ kind: 'trace' });
  return references;
}

/** Types that a type's contacts may turn into. */
function namedBy({
  redial,
  transfers,
  repeat,
  followUps,
  survey,
  afterHours,
  chaser,
}: ContactType): string[] {
  return [
    chaser?.type,
    redial?.move?.type,
    repeat?.move?.type,
    afterHours?.move?.type,
    survey?.followUp?.type,
    ...(transfers ?? []).map((transfer) => transfer.type),
    ...(followUps ?? []).map((followUp) => followUp.type),
  ].filter((id) => id !== undefined);
}

function namedByCase({ opens, stages, status, notice }: CaseKind): string[] {
  return [
    ...opens.map((opening) => opening.type),
    ...stages.map((stage) => ('type' in stage ? stage.type : undefined)),
    status?.type,
    notice?.type,
  ].filter((id) => id !== undefined);
}

/** The type without what leads its contacts to types other than `known`. */
export function withLinksTo(type: ContactType, known: ReadonlySet<string>): ContactType {
  const { redial, repeat, afterHours, survey, transfers, followUps, chaser, ...rest } = type;
  const lists = {
    transfers: transfers?.filter((transfer) => known.has(transfer.type)),
    followUps: followUps?.filter((followUp) => known.has(followUp.type)),
  };
  return {
    ...rest,
    ...(chaser && known.has(chaser.type) && { chaser }),
    ...(redial && { redial: withKnownMove(redial, known) }),
    ...(repeat && { repeat: withKnownMove(repeat, known) }),
    ...(afterHours && { afterHours: withKnownMove(afterHours, known) }),
    ...(survey && { survey: withKnownFollowUp(survey, known) }),
    ...(lists.transfers && lists.transfers.length > 0 && { transfers: lists.transfers }),
    ...(lists.followUps && lists.followUps.length > 0 && { followUps: lists.followUps }),
  };
}

function withKnownMove<T extends { readonly move?: { readonly type: string } }>(
  from: T,
  known: ReadonlySet<string>,
): T {
  if (!from.move || known.has(from.move.type)) return from;
  const { move: _, ...rest } = from;
  return rest as T;
}

function withKnownFollowUp<T extends { readonly followUp?: { readonly type: string } }>(
  from: T,
  known: ReadonlySet<string>,
): T {
  if (!from.followUp || known.has(from.followUp.type)) return from;
  const { followUp: _, ...rest } = from;
  return rest as T;
}
