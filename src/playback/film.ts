/**
 * A recorded day made ready to be shown: any moment of it can be looked at, forward or back, without playing what
 * came before. Numbers of a scene are the kernel's own (the trace's checkpoints and events); contacts, seats and the
 * running service level are looked up.
 */

import { type LevelKey, serviceLevelMeasure } from '../measures/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { compilePlan } from '../simulation/plan/plan.ts';
import { recordTrace, stateAt } from '../simulation/trace.ts';
import type { Trace } from '../simulation/trace-format.ts';
import { isAfterContact, talkEndsOf } from './after-contact.ts';
import { type Bookmark, bookmarksOf, queueByCheckpoint } from './bookmarks.ts';
import { type CaseStays, caseStaysOf, type FilmCase, filmCasesOf } from './case-stays.ts';
import { businessClockOf, type Clock } from './clocks.ts';
import { type Happening, happeningsOf } from './happenings.ts';
import { kinOf } from './kin.ts';
import { type Moments, momentsOf, mostAtOnce, staysAt } from './moments.ts';
import { scoreOf, type TypeScore } from './score.ts';
import { type Stays, staysOf } from './stays.ts';

/** Typed arrays and plain values only: may be cloned from a worker. */
export interface Film {
  readonly trace: Trace;
  readonly stays: Stays;
  /** When the conversation of each stay ends and after-contact work begins (after-contact.ts). */
  readonly talkEnds: Float64Array;
  /** Seats each group needs. */
  readonly seats: readonly number[];
  readonly moments: Moments;
  readonly scores: readonly TypeScore[];
  /** Seconds from the first midnight: first opening, and when the last contact had gone. */
  readonly start: number;
  readonly end: number;
  readonly types: readonly FilmType[];
  /** Live contacts waiting at each checkpoint of the trace. */
  readonly queue: Int32Array;
  readonly bookmarks: readonly Bookmark[];
  readonly happenings: readonly Happening[];
  /** The contact that brought each contact about, by serial number; −1 for none. */
  readonly parents: Int32Array;
  readonly cases: readonly FilmCase[];
  readonly caseStays: CaseStays;
  readonly caseMoments: Moments;
}

export interface FilmType {
  /** Seconds a contact may wait. */
  readonly acceptableWait: number;
  /** Work that can wait (mail): never part of a queue. */
  readonly isDeferred: boolean;
  /** The clock that its waits are read on: of opening hours for some deferred work, all time else. */
  readonly clock: Clock;
  /** The service level that its first target speaks of. */
  readonly level: LevelKey;
}

/** Records a replication of a parsed scenario and makes it ready; of a draft, with the customers of its base. */
export function filmOf(scenario: Scenario, replication = 0, base: Scenario = scenario): Film {
  const trace = recordTrace(scenario, replication, base);
  const plan = compilePlan(scenario);
  const isDeferred = plan.types.map(({ deferred }) => deferred);
  const start = trace.checkpoints.start;
  const end = endOf(trace);
  const { stays, seats } = staysOf(trace);
  const countFrom = start + (scenario.run?.warmUp ?? 0);
  const scores = scoreOf(trace, plan.types, countFrom);
  const queue = queueByCheckpoint(trace, isDeferred);
  const parents = kinOf(trace, plan);
  const shares = scenario.types.map(({ handleTime }) => handleTime.afterContactWork ?? 0);
  const talkEnds = talkEndsOf(stays, parents, shares);
  const moments = momentsOf(stays, start, end);
  const cases = filmCasesOf(plan);
  const caseStays = caseStaysOf(trace, cases);
  return {
    trace,
    stays,
    talkEnds,
    seats,
    moments,
    scores,
    start,
    end,
    types: plan.types.map(({ acceptableWait, deferred, businessClock, hours }, t) => ({
      acceptableWait,
      isDeferred: deferred,
      clock: businessClock ? businessClockOf(plan, hours) : null,
      level: serviceLevelMeasure(scenario.types[t]!.targets?.find((one) => one.measure === 'serviceLevel')),
    })),
    queue,
    bookmarks: bookmarksOf(scenario, trace, stays, scores, queue, isDeferred),
    happenings: happeningsOf(trace, plan, wrapUpIn({ stays, talkEnds, moments })),
    parents,
    cases,
    caseStays,
    caseMoments: momentsOf(caseStays, start, end),
  };
}

/** Counts the people of some groups who are at after-contact work at a moment. */
function wrapUpIn(film: Pick<Film, 'stays' | 'talkEnds' | 'moments'>) {
  const { stays, talkEnds, moments } = film;
  const there = new Int32Array(talkEnds.length > 0 ? mostAtOnce(moments) : 0);
  return (groups: Int32Array, time: number): number => {
    if (there.length === 0) return 0;
    const count = staysAt(stays, moments, time, there);
    let people = 0;
    for (let i = 0; i < count; i++) {
      const stay = there[i]!;
      if (isAfterContact(film, stay, time) && groups.includes(stays.group[stay]!)) people++;
    }
    return people;
  };
}

function endOf({ events, checkpoints }: Trace): number {
  const last = events.length > 0 ? events.time[events.length - 1]! : 0;
  return Math.max(last, checkpoints.start + (checkpoints.count - 1) * checkpoints.every);
}

/** What stands at a moment. */
export interface Scene {
  time: number;
  /** The first `count` are the stays that hold, in order of their beginning. */
  readonly stays: Int32Array;
  count: number;
  /** The first `caseCount` are the stays of cases that hold. */
  readonly cases: Int32Array;
  caseCount: number;
  /** The state of the centre, as trace.ts lays it out. */
  state: Int32Array;
}

/** Room for the scenes of a film, to be used again for each. */
export function emptyScene(film: Film): Scene {
  return {
    time: film.start,
    stays: new Int32Array(mostAtOnce(film.moments)),
    count: 0,
    cases: new Int32Array(mostAtOnce(film.caseMoments)),
    caseCount: 0,
    state: new Int32Array(),
  };
}

/** Puts the scene at `time` (all that happens at that instant included) into `scene`. */
export function lookAt(film: Film, time: number, scene: Scene): Scene {
  scene.time = time;
  scene.count = staysAt(film.stays, film.moments, time, scene.stays);
  scene.caseCount = staysAt(film.caseStays, film.caseMoments, time, scene.cases);
  scene.state = stateAt(film.trace, time);
  return scene;
}
