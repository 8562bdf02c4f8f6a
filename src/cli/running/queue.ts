/** The line to a queue for as long as some work takes; what is refused there, in words. */
import {
  type Line,
  openLine,
  type QueueAddress,
  type Reason,
  type Refusal,
  refusalOf,
} from '../../../workers/queue/index.ts';
import { type Language, wordsOf } from '../../words/index.ts';
import { BadInput, type Problem, problem } from '../problem.ts';

/** Works with a line. @throws BadInput with what the queue refuses. */
export async function onQueue<Result>(
  address: QueueAddress,
  work: (line: Line) => Promise<Result>,
): Promise<Result> {
  let line: Line | undefined;
  try {
    line = await openLine(address);
    return await work(line);
  } catch (error) {
    const found = refusalOf(error, address);
    throw found ? new BadInput([refused(found)]) : error;
  } finally {
    line?.close();
  }
}

/** A reason as a sentence; that of an error the program did not expect is its own text. */
export function wordedReason(reason: Reason, language: Language): string {
  if ('text' in reason) return reason.text;
  const sentences: Readonly<Record<string, unknown>> = wordsOf(language).cli.queueReasons;
  const sentence = Object.hasOwn(sentences, reason.code) ? sentences[reason.code] : undefined;
  return typeof sentence === 'function' ? sentence(...reason.params) : reason.code;
}

function refused({ code, params }: Refusal): Problem {
  return {
    ...problem('--queue', undefined, 'queueRefused', ''),
    code,
    say: (language) => {
      const reason = wordedReason({ code, params }, language);
      return `--queue ${wordsOf(language).cli.problems.queueRefused(reason)}`;
    },
  };
}
