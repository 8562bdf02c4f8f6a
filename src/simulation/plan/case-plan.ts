/**
 * Cases, compiled: the graph of stages as flat arrays. Stage s goes on to `edgeTo[e]` for e from `edgeFrom[s]` to
 * `edgeFrom[s + 1]`, where a draw is below `edgeUpTo[e]`, the sum of the shares so far; above them all the case ends.
 */
import { type QuantileTable, quantileTable, type StreamKey, streamKey } from '../../random/index.ts';
import { type CaseKind, type Scenario, secondsPerDay } from '../../scenario/index.ts';

export interface CasePlan {
  readonly id: string;
  readonly index: number;
  /** Place of the first stage among the stages of all kinds. */
  readonly firstStage: number;
  /** Key of the own draws of cases. */
  readonly key: StreamKey;
  readonly stages: readonly StagePlan[];
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  readonly edgeUpTo: Float64Array;
  readonly mostPasses: number;
  /** Term from end to end, seconds on the case's clock; Infinity: none. */
  readonly term: number;
  readonly businessClock: boolean;
  readonly status: StatusPlan | null;
  readonly notice: NoticePlan | null;
}

export interface StagePlan {
  /** Index of the type it is worked as, −1: a wait for somebody outside. */
  readonly type: number;
  readonly wait: QuantileTable | null;
  /** The case's clock stands still meanwhile. */
  readonly stops: boolean;
  /** Past so many seconds on the case's clock the stage is late; Infinity: never. */
  readonly budget: number;
}

export interface StatusPlan {
  readonly type: number;
  /** Contacts per second of an open case. */
  readonly rate: number;
  readonly lateFactor: number;
}

export interface NoticePlan {
  /** Seconds on the case's clock until it is sent. */
  readonly after: number;
  /** −1: nobody has to work on it. */
  readonly type: number;
  readonly reduces: number;
  readonly moves: number;
}

/** Share of a type's answered contacts that open a case of a kind. */
export interface OpeningPlan {
  readonly kind: number;
  readonly share: number;
}

/** Compiles the kinds of cases of a scenario. */
export function compileCases({ cases = [], types }: Scenario, seed: string): CasePlan[] {
  const typeOf = (id: string | undefined) => types.findIndex((type) => type.id === id);
  let firstStage = 0;
  return cases.map((kind, index): CasePlan => {
    const { stages, target, status, notice } = kind;
    const term = target?.within ?? Number.POSITIVE_INFINITY;
    const first = firstStage;
    firstStage += stages.length;
    return {
      id: kind.id,
      index,
      firstStage: first,
      key: streamKey(seed, 'cases', kind.id),
      stages: stages.map((stage) => ({
        type: 'type' in stage ? typeOf(stage.type) : -1,
        wait: 'wait' in stage ? quantileTable(stage.wait) : null,
        stops: 'wait' in stage && stage.clock === 'stops',
        budget: stage.within ?? Number.POSITIVE_INFINITY,
      })),
      ...compileEdges(kind),
      mostPasses: kind.mostPasses ?? 20,
      term,
      businessClock: target?.clock === 'business',
      status: status
        ? {
            type: typeOf(status.type),
            rate: status.perDay / secondsPerDay,
            lateFactor: status.lateFactor ?? 1,
          }
        : null,
      notice: notice
        ? {
            after: notice.at * term,
            type: typeOf(notice.type),
            reduces: notice.reduces,
            moves: notice.moves ?? 0,
          }
        : null,
    };
  });
}

function compileEdges({ stages }: CaseKind): Pick<CasePlan, 'edgeFrom' | 'edgeTo' | 'edgeUpTo'> {
  const edgeFrom = new Int32Array(stages.length + 1);
  const edgeTo: number[] = [];
  const edgeUpTo: number[] = [];
  stages.forEach(({ next = [] }, s) => {
    let upTo = 0;
    for (const { stage, share } of next) {
      upTo += share;
      edgeTo.push(stages.findIndex(({ id }) => id === stage));
      edgeUpTo.push(upTo);
    }
    edgeFrom[s + 1] = edgeTo.length;
  });
  return { edgeFrom, edgeTo: Int32Array.from(edgeTo), edgeUpTo: Float64Array.from(edgeUpTo) };
}

/** The cases that answered contacts of a type open; null when none do. */
export function openingsOf(type: string, { cases = [] }: Scenario): readonly OpeningPlan[] | null {
  const openings = cases.flatMap(({ opens }, kind) =>
    opens.filter((opening) => opening.type === type).map(({ share }) => ({ kind, share })),
  );
  return openings.length > 0 ? openings : null;
}

/** Types that cases opened by a type bring about: they run in one lane with it. */
export function* typesOfCases(type: string, { cases = [] }: Scenario): Generator<string> {
  for (const { opens, stages, status, notice } of cases) {
    if (!opens.some((opening) => opening.type === type)) continue;
    for (const stage of stages) if ('type' in stage) yield stage.type;
    if (status) yield status.type;
    if (notice?.type !== undefined) yield notice.type;
  }
}
