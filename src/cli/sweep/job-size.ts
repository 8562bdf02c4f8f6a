/**
 * How many cells are sent as one job: enough that what a job costs beside its work is lost in it, few enough that a
 * worker's death loses little and all have done at about the same time. It depends on the sweep alone, so that whoever
 * takes it up again names the same jobs.
 */
import { compilePlan } from '../../simulation/plan/plan.ts';
import type { Sweep } from './sweep.ts';

/** Contacts simulated in a job, about: a tenth of a second of one line, half a second of a mixed centre. */
const contacts = 1_000_000;
const mostCells = 200;

/** A search for people is a job of its own: it takes seconds to minutes. */
export function cellsPerJob({ base, replications, study }: Sweep): number {
  if (study === 'staffing') return 1;
  const inCell = compilePlan(base).types.reduce((sum, { arrivals }) => sum + arrivals.expected, 0);
  return Math.max(1, Math.min(mostCells, Math.round(contacts / Math.max(1, inCell * replications))));
}
