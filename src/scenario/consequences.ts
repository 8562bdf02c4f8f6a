/**
 * What one contact leads to: the contacts of all types that it brings about on average, one way at a time.
 *
 * A contact that is answered may be handed on, come back unsolved, leave follow-ups, open cases whose stages are
 * contacts again. One that finds the type closed may move to another. It does one or the other, so a bound takes
 * whichever leads to more. Redials are attempts of the same contact and counted elsewhere; who redials through
 * another channel may be answered there. Customers who ask about an open case only ask: they open no further one.
 */
import { usualMostPasses } from './check-cases.ts';
import type { Draft } from './read.ts';
import type { CaseKind, CaseStage, ContactType, Move, Scenario } from './scenario.ts';

/** Contacts of other types (by place) that one contact brings about on average. */
export type Consequence = ReadonlyMap<number, number>;

/** For each type what its contacts may lead to: of these ways the worst. */
export function consequencesOf({ types = [], groups, cases }: Draft<Scenario>): readonly Consequence[][] {
  const places = new Map(types.map((type, i) => [type?.id, i]));
  const lowestFcr = new Map<string, number>();
  for (const group of groups ?? []) {
    for (const skill of group?.skills ?? []) {
      if (skill?.type === undefined || skill.fcr === undefined) continue;
      lowestFcr.set(skill.type, Math.min(skill.fcr, lowestFcr.get(skill.type) ?? 1));
    }
  }
  const caseWork = (cases ?? []).map((kind) => (kind ? workOfCase(kind, places) : new Map()));
  const answered = types.map((type, i): Consequence => {
    const brought = new Brought(places);
    if (!type) return brought.contacts;
    for (const transfer of type.transfers ?? []) brought.add(transfer?.type, transfer?.share);
    addRepeats(type, i, lowestFcr.get(type.id ?? ''), brought);
    for (const followUp of type.followUps ?? []) brought.add(followUp?.type, followUp?.share);
    brought.add(type.chaser?.type, type.chaser?.share);
    const { survey } = type;
    if (survey?.followUp) {
      brought.add(survey.followUp.type, (survey.asked ?? 1) * (survey.answered ?? 0) * (survey.low ?? 0));
    }
    cases?.forEach((kind, k) => {
      for (const opening of kind?.opens ?? []) {
        if (opening?.type !== type.id || opening?.type === undefined) continue;
        for (const [place, contacts] of caseWork[k]!) brought.addAt(place, contacts * (opening?.share ?? 0));
      }
    });
    return brought.contacts;
  });
  return types.map((type, i) => {
    const ways = [answered[i]!];
    const closed = new Brought(places);
    closed.add(type?.afterHours?.move?.type, type?.afterHours?.move?.share);
    if (closed.contacts.size > 0) ways.push(closed.contacts);
    const elsewhere = places.get(type?.redial?.move?.type);
    if (elsewhere !== undefined && type?.redial?.move) ways.push(answered[elsewhere]!);
    return ways;
  });
}

/** Average number of passes of each stage of a case, `mostPasses` kept. */
export function passesOf({ stages = [], mostPasses = usualMostPasses }: Draft<CaseKind>): readonly number[] {
  const places = new Map(stages.map((stage, s) => [stage?.id, s]));
  const passes = new Array<number>(stages.length).fill(0);
  let here: readonly number[] = passes.map((_, s) => (s === 0 ? 1 : 0));
  for (let pass = 0; pass < mostPasses && here.some((share) => share > 0); pass++) {
    const there = new Array<number>(stages.length).fill(0);
    here.forEach((share, s) => {
      passes[s]! += share;
      for (const next of (stages[s] as Draft<CaseStage> | undefined)?.next ?? []) {
        const place = places.get(next?.stage);
        if (place !== undefined) there[place]! += share * (next?.share ?? 0);
      }
    });
    here = there;
  }
  return passes;
}

function workOfCase(kind: Draft<CaseKind>, places: ReadonlyMap<string | undefined, number>): Consequence {
  const brought = new Brought(places);
  const passes = passesOf(kind);
  kind.stages?.forEach((stage, s) => {
    if (stage && 'type' in stage) brought.add(stage.type, passes[s]);
  });
  brought.add(kind.notice?.type, 1);
  return brought.contacts;
}

function addRepeats(
  { repeat }: Draft<ContactType>,
  place: number,
  lowestFcr: number | undefined,
  brought: Brought,
): void {
  if (!repeat) return;
  const fcr = Math.min(repeat.fcr ?? 1, lowestFcr ?? 1);
  const share = (1 - fcr) * (repeat.basis === 'surveyed' ? (repeat.comeback ?? 1) : 1);
  const move: Draft<Move> = repeat.move ?? {};
  brought.add(move.type, share * (move.share ?? 0));
  brought.addAt(place, share * (1 - (move.share ?? 0)));
}

/** Contacts brought about, summed by the place of their type. */
class Brought {
  readonly contacts = new Map<number, number>();
  readonly #places: ReadonlyMap<string | undefined, number>;

  constructor(places: ReadonlyMap<string | undefined, number>) {
    this.#places = places;
  }

  add(type: string | undefined, contacts: number | undefined): void {
    const place = type === undefined ? undefined : this.#places.get(type);
    if (place !== undefined) this.addAt(place, contacts ?? 0);
  }

  addAt(place: number, contacts: number): void {
    if (contacts > 0) this.contacts.set(place, (this.contacts.get(place) ?? 0) + contacts);
  }
}
