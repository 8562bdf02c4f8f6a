/**
 * The answer: one sentence about the interval that most needs attention, and beside it twenty dots for what
 * a single such interval may bring.
 */
import { html, nothing, type PropertyDeclarations, svg } from 'lit';
import type { Shortage, Situation } from '../../../src/words/en/page.ts';
import { figureText, missText } from '../../parts/figure.ts';
import { PageElement } from '../../parts/page-element.ts';
import { emphasised } from '../../parts/sentence.ts';
import { inTwenty, levelInWords } from '../../state/figures.ts';
import type { PlanPicture } from '../../state/plan-picture.ts';

export class AnswerSentence extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    picture: { attribute: false },
    intervalLength: { type: Number },
  };

  declare picture: PlanPicture;
  declare intervalLength: number;

  override render() {
    return html`<h1>${emphasised(this.sentence())}</h1>
      <div class="dots">${this.#dots()}</div>`;
  }

  sentence(): string {
    const { words, number, percent, clock, duration } = this.locale;
    const { rows, figures, attention, answer, target, isLive } = this.picture;
    const row = rows[attention]!;
    const { needed, gap, neverSettles } = figures[attention]!;
    if (rows.every(({ volume }) => volume === 0)) {
      const { value, method } = this.picture.total.serviceLevel;
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
      interval: this.intervalLength,
    };
    if (this.picture.isShared) return this.#shared(said);
    if (needed === null || gap === null) return words.answer.unreachable(said);
    const more = { ...said, needed: number(needed, 1), short: number(-gap, 1), shortBy: -gap };
    if (!isLive) return this.#backlog(more);
    if (gap >= 0) {
      const isMissed = level.value !== null && level.value < target.share;
      return isMissed ? words.answer.enoughYet(said) : words.answer.enough(more);
    }
    return neverSettles ? words.answer.neverSettles(more) : words.answer.shortage(more);
  }

  /** Of people who do several things only the simulation knows; until it has come there is nothing to say. */
  #shared(said: Situation & { readonly interval: number }): string {
    const { words } = this.locale;
    const { answer, target } = this.picture;
    const { value } = answer.now.serviceLevel;
    if (value === null) return words.answer.sharedWaiting;
    return value >= target!.share ? words.answer.sharedEnough(said) : words.answer.shared(said);
  }

  /** Work that can wait is a matter of hours, not of the people of one interval. */
  #backlog(said: Shortage & { readonly interval: number }): string {
    const { words, number } = this.locale;
    const { rows, figures } = this.picture;
    const hours = this.intervalLength / 3600;
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

  /** Twenty such intervals: how many keep the promise as staffed, and with those needed. */
  #dots() {
    const { words, number } = this.locale;
    const { answer, rows, attention, selected, target, isLive } = this.picture;
    if (!target) return nothing;
    const keptNow = answer.now.spread?.kept;
    const keptNeeded = answer.needed?.spread?.kept;
    const kept = keptNow == null ? undefined : inTwenty(keptNow);
    const isWaiting = kept === undefined && answer.now.serviceLevel.method === 'formula';
    const caption =
      kept === undefined
        ? isWaiting
          ? words.dots.waiting
          : ''
        : words.dots.now(kept, number(answer.now.agents, 1), this.intervalLength);
    const extra =
      !isLive || kept === undefined || keptNeeded == null || answer.needed?.agents === answer.now.agents
        ? ''
        : words.dots.needed(inTwenty(keptNeeded), number(answer.needed!.agents, 1));
    return html`<svg
        class=${answer.now.stale ? 'stale' : ''}
        width="312"
        height="14"
        viewBox="0 0 312 14"
        role="img"
        aria-label=${kept === undefined ? words.dots.waiting : words.dots.label(kept)}
      >
        ${Array.from({ length: 20 }, (_, i) => dot(i, kept))}
      </svg>
      <p class=${answer.now.stale ? 'stale' : ''}>
        ${caption}${extra}${kept === undefined ? '' : '. '}${
          attention === selected
            ? nothing
            : html`<button type="button" class="link" @click=${() => this.send('select-interval', rows[attention]!.index)}>
                  ${words.answer.show(this.locale.clock(rows[attention]!.clock))}
                </button>`
        }
      </p>`;
  }
}

/** Kept: a filled dot. Not kept: a ring. Not known yet: a faint ring. */
function dot(i: number, kept: number | undefined) {
  const state = kept === undefined ? 'unknown' : i < kept ? 'kept' : 'missed';
  return svg`<circle class="dot ${state}" cx=${7 + i * 15.6} cy="7" r=${state === 'kept' ? 5.2 : 4.5}></circle>`;
}

customElements.define('answer-sentence', AnswerSentence);
