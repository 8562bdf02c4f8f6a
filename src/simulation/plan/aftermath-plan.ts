/**
 * What may follow an answered contact, compiled: transfers, repeats, follow-ups, a survey.
 */
import { type QuantileTable, quantileTable } from '../../random/index.ts';
import type { ContactType, Distribution, Move, Scenario } from '../../scenario/index.ts';

/** Another type that part of the customers turn to. */
export interface MovePlan {
  readonly type: number;
  readonly share: number;
}

export interface AftermathPlan {
  /** Transfers in order: `upTo` is the sum of the shares so far. */
  readonly transfers: readonly { readonly upTo: number; readonly type: number; readonly warm: boolean }[];
  readonly repeat: RepeatPlan | null;
  readonly followUps: readonly OwedPlan[];
  readonly survey: SurveyPlan | null;
}

export interface RepeatPlan {
  /** Share of issues an answer solves, by group. */
  readonly fcr: Float64Array;
  /** Share of the unsolved that come back. */
  readonly comeback: number;
  readonly delay: QuantileTable;
  readonly move: MovePlan | null;
}

export interface OwedPlan {
  readonly share: number;
  readonly type: number;
  readonly delay: QuantileTable;
}

export interface SurveyPlan {
  readonly asked: number;
  readonly answered: number;
  readonly low: number;
  readonly followUp: OwedPlan | null;
}

/** Repeat contacts come anywhere in the week after, where the scenario says nothing else. */
const anyTimeInAWeek: Distribution = { law: 'uniform', min: 0, max: 7 * 86_400 };

/** Compiles what follows a type; null when nothing does. */
export function compileAftermath(type: ContactType, scenario: Scenario): AftermathPlan | null {
  const { transfers = [], followUps = [], repeat, survey } = type;
  if (transfers.length + followUps.length === 0 && !repeat && !survey) return null;
  const indexOf = (id: string) => scenario.types.findIndex((candidate) => candidate.id === id);
  let upTo = 0;
  return {
    transfers: transfers.map(({ share, type, kind }) => {
      upTo += share;
      return { upTo, type: indexOf(type), warm: kind === 'warm' };
    }),
    repeat: repeat
      ? {
          fcr: Float64Array.from(
            scenario.groups,
            ({ skills }) => skills.find((skill) => skill.type === type.id)?.fcr ?? repeat.fcr,
          ),
          comeback: repeat.basis === 'surveyed' ? (repeat.comeback ?? 1) : 1,
          delay: quantileTable(repeat.delay ?? anyTimeInAWeek),
          move: compileMove(repeat.move, scenario),
        }
      : null,
    followUps: followUps.map(({ share, type, delay }) => ({
      share,
      type: indexOf(type),
      delay: quantileTable(delay),
    })),
    survey: survey
      ? {
          asked: survey.asked ?? 1,
          answered: survey.answered,
          low: survey.low,
          followUp: survey.followUp
            ? { share: 1, type: indexOf(survey.followUp.type), delay: quantileTable(survey.followUp.delay) }
            : null,
        }
      : null,
  };
}

/** Customers who ask after a reply, compiled; null when nobody does. */
export function compileChaser({ chaser }: ContactType, { types }: Scenario): OwedPlan | null {
  if (!chaser || chaser.share === 0) return null;
  const { share, type, after } = chaser;
  return { share, type: types.findIndex(({ id }) => id === type), delay: quantileTable(after) };
}

/** Who turns elsewhere; null when nobody does. */
export function compileMove(move: Move | undefined, { types }: Scenario): MovePlan | null {
  if (!move || move.share === 0) return null;
  return { type: types.findIndex(({ id }) => id === move.type), share: move.share };
}

/** Types that contacts of a type may turn into or bring about: they run in one lane with it. */
export function* typesAfter(type: ContactType): Generator<string> {
  for (const transfer of type.transfers ?? []) yield transfer.type;
  for (const followUp of type.followUps ?? []) yield followUp.type;
  if (type.chaser) yield type.chaser.type;
  if (type.survey?.followUp) yield type.survey.followUp.type;
  for (const move of [type.redial?.move, type.repeat?.move, type.afterHours?.move]) if (move) yield move.type;
}

/** Whether a scenario has more to an issue than one contact and its redials. */
export function followsIssues({ types, cases = [] }: Scenario): boolean {
  if (cases.length > 0) return true;
  return types.some(
    ({ transfers = [], followUps = [], repeat, survey, selfService, afterHours, chaser }) =>
      transfers.length + followUps.length > 0 || repeat || survey || selfService || afterHours || chaser,
  );
}
