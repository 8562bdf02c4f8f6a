/**
 * What formulas say of the plainest variant: each interval by itself, in its steady state at its own rate, as if it
 * had always been so and would stay so; intervals weighted by their contacts.
 *
 * A formula's answer is written as the columns that a simulation counts, so that formula and simulation are read by
 * the same measure, whatever rule and population the service level has. A fractional number of people is a mixture
 * of the whole numbers beside it, as the simulation draws it.
 *
 * Erlang C has no steady state where there are no more agents than erlangs: its line grows without end and in the
 * long run nobody is answered in time. Such intervals count as that, and how many there are is told.
 */
import { anyPatienceParts, unansweredParts } from '../../erlang/any-patience.ts';
import { durationLaw } from '../../erlang/duration-spec.ts';
import { erlangAParts } from '../../erlang/erlang-a.ts';
import { isOverloaded } from '../../erlang/erlang-c.ts';
import { withBalking, withNever } from '../../erlang/mixed-laws.ts';
import { exponentialLaw } from '../../erlang/simple-laws.ts';
import { emptyParts, type WaitParts } from '../../erlang/wait-measures.ts';
import { column, columnCount } from '../../measures/index.ts';
import { meanOf } from '../../random/index.ts';
import { acceptableWaitOf, type ContactType, type Scenario } from '../../scenario/index.ts';
import type { Plan } from '../../simulation/plan/plan.ts';
import { demandOf } from './demand.ts';

/** Nobody gives up; all have an exponential patience of the given mean; the patience that is given. */
export type PatienceModel = 'c' | 'a' | 'given';

/** What a formula expects of one type over the whole calendar. */
export interface Expected {
  /** Columns as a tally has them; those no formula knows are 0. */
  readonly row: Float64Array;
  /** Intervals with contacts and without a steady state, and the contacts in them. */
  readonly unstable: { readonly intervals: number; readonly contacts: number };
}

/** Whether they do so otherwise than Erlang A has it. */
export function isPatienceSpecial({ patience, balking }: ContactType): boolean {
  return (patience !== undefined && patience.law !== 'exponential') || (balking ?? 0) > 0;
}

/** The columns expected of a type of the plainest variant (with its plan), whose team answers nothing else. */
export function expectedByFormula(
  scenario: Scenario,
  plan: Plan,
  type: ContactType,
  model: PatienceModel,
): Expected {
  const t = scenario.types.indexOf(type);
  const g = scenario.groups.findIndex(({ skills }) => skills.some((skill) => skill.type === type.id));
  const { agents, skills } = scenario.groups[g]!;
  const speed = skills.find((skill) => skill.type === type.id)!.speed ?? 1;
  const { contacts, rate, handleTime } = demandOf(plan, plan.types[t]!, type);
  const parts = partsOf(type, model);
  const row = new Float64Array(columnCount);
  const unstable = { intervals: 0, contacts: 0 };
  for (let i = 0; i < plan.intervals; i++) {
    if (contacts[i] === 0) continue;
    const people = ('perInterval' in agents ? agents.perInterval[i]! : 0) * plan.groups[g]!.onTheLine;
    const floor = Math.floor(people + 1e-9);
    const extra = Math.max(0, people - floor);
    const load = { arrivalRate: rate[i]!, handleTime: handleTime[i]! / speed };
    let isUnstable = false;
    for (const [n, share] of [[floor, 1 - extra] as const, [floor + 1, extra] as const]) {
      if (share < 1e-9) continue;
      const answer = parts({ ...load, agents: n });
      if (answer) add(row, answer, contacts[i]! * share);
      else {
        row[column.offered]! += contacts[i]! * share;
        row[column.answered]! += contacts[i]! * share;
        isUnstable = true;
      }
    }
    if (isUnstable) {
      unstable.intervals += 1;
      unstable.contacts += contacts[i]!;
    }
  }
  return { row, unstable };
}

interface Line {
  readonly arrivalRate: number;
  readonly handleTime: number;
  readonly agents: number;
}

/** The formula of a model; it answers null where there is no steady state. */
function partsOf(type: ContactType, model: PatienceModel): (line: Line) => WaitParts | null {
  const common = { acceptableWait: acceptableWaitOf(type), shortAbandon: type.shortAbandon ?? 5 };
  const { patience: given, balking = 0 } = type;
  const isPatient = given === undefined && (model !== 'given' || balking === 0);
  if (model === 'c' || isPatient) {
    return (line) =>
      isOverloaded(line.arrivalRate * line.handleTime, line.agents)
        ? null
        : erlangAParts({ ...line, ...common, patience: Number.POSITIVE_INFINITY });
  }
  if (model === 'a') return (line) => erlangAParts({ ...line, ...common, patience: meanOf(given!) });
  const law = given ? durationLaw(given) : withNever(1, exponentialLaw(1));
  const patience = balking > 0 ? withBalking(balking, law) : law;
  return (line) => {
    const input = { ...line, ...common, patience };
    const load = line.arrivalRate * line.handleTime;
    if (load === 0) return emptyParts(common.shortAbandon);
    if (patience.never > 0 && isOverloaded(load * patience.never, line.agents)) return null;
    return line.agents === 0 ? unansweredParts(input) : anyPatienceParts(input);
  };
}

function add(row: Float64Array, parts: WaitParts, contacts: number): void {
  row[column.offered]! += contacts;
  row[column.answered]! += contacts * parts.answered;
  row[column.answeredAtOnce]! += contacts * parts.atOnce;
  row[column.answeredWithin]! += contacts * parts.answeredSoon;
  row[column.abandoned]! += contacts * parts.abandoned;
  row[column.abandonedWithin]! += contacts * parts.abandonedSoon;
  row[column.abandonedShort]! += contacts * (parts.abandonedShort ?? 0);
}
