/** The answer in one sentence, with its marks: about the interval that most needs attention. */
import type { Shortage, Situation } from '../../src/words/en/page.ts';
import { figureText, missText } from '../parts/figure.ts';
import { levelInWords } from './figures.ts';
import type { Locale } from './locale.ts';
import type { PlanPicture } from './plan-picture.ts';

export function answerText(picture: PlanPicture, intervalLength: number, locale: Locale): string {
  const { words, number, percent, clock, duration } = locale;
  const { rows, figures, attention, answer, target, isLive, isShared } = picture;
  const row = rows[attention]!;
  const { needed, gap, neverSettles } = figures[attention]!;
  if (rows.every(({ volume }) => volume === 0)) {
    const { value, method } = picture.total.serviceLevel;
    if (!target || value === null || method === 'formula') return words.answer.quiet;
    return words.answer.fromOthers({
      now: percent(value, 1),
      share: percent(target.share, 1),
      within: duration(target.within),
    });
  }
  const time = clock(row.clock);
  const agents = number(row.agents, 1);
  if (!target) {
    return words.answer.noPromise({
      time,
      agents,
      wait: figureText(answer.now.wait, (n) => duration(Math.round(n))),
    });
  }
  const level = isLive
    ? levelInWords(answer.now, target.share, gap !== null && gap >= 0)
    : answer.now.serviceLevel;
  const said = {
    time,
    agents,
    share: percent(target.share, 1),
    within: duration(target.within),
    now: figureText(level, (n) => missText(n, target.share, percent)),
    interval: intervalLength,
  };
  if (isShared) return sharedText(picture, said, locale);
  if (needed === null || gap === null) return words.answer.unreachable(said);
  const more = { ...said, needed: number(needed, 1), short: number(-gap, 1), shortBy: -gap };
  if (!isLive) return backlogText(picture, more, locale);
  if (gap >= 0) {
    const isMissed = level.value !== null && level.value < target.share;
    return isMissed ? words.answer.enoughYet(said) : words.answer.enough(more);
  }
  return neverSettles ? words.answer.neverSettles(more) : words.answer.shortage(more);
}

/** Of people who do several things only the simulation knows; until it has come there is nothing to say. */
function sharedText(
  { answer, target }: PlanPicture,
  said: Situation & { readonly interval: number },
  { words }: Locale,
): string {
  const { value } = answer.now.serviceLevel;
  if (value === null) return words.answer.sharedWaiting;
  return value >= target!.share ? words.answer.sharedEnough(said) : words.answer.shared(said);
}

/** Work that can wait is a matter of hours, not of the people of one interval. */
function backlogText(
  { rows, figures }: PlanPicture,
  said: Shortage & { readonly interval: number },
  { words, number }: Locale,
): string {
  const hours = said.interval / 3600;
  let missing = 0;
  let needed = 0;
  rows.forEach(({ agents }, i) => {
    needed += (figures[i]!.needed ?? 0) * hours;
    missing += Math.max(0, (figures[i]!.needed ?? 0) - agents) * hours;
  });
  if (missing === 0) return words.answer.enoughReply(said);
  return words.answer.backlog({
    ...said,
    missing,
    missingText: number(missing, 1),
    hours: needed,
    hoursText: number(needed, 1),
  });
}
