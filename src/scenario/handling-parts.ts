/** What a handle time says besides its law and the means of single intervals: it stays when they change. */
import type { HandleTime } from './contact-type.ts';

/** `handlingParts({ law: 'exponential', mean: 300, afterContactWork: 0.2 }) // { afterContactWork: 0.2 }` */
export function handlingParts({
  atConcurrency,
  afterContactWork,
}: HandleTime): Pick<HandleTime, 'atConcurrency' | 'afterContactWork'> {
  return {
    ...(atConcurrency !== undefined && { atConcurrency }),
    ...(afterContactWork !== undefined && { afterContactWork }),
  };
}
