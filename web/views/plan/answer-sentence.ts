/**
 * The answer: one sentence about the interval that most needs attention, and beside it twenty dots for what
 * a single such interval may bring.
 */
import { html, nothing, type PropertyDeclarations, svg } from 'lit';
import { PageElement } from '../../parts/page-element.ts';
import { emphasised } from '../../parts/sentence.ts';
import { answerText } from '../../state/answer-text.ts';
import { inTwenty } from '../../state/figures.ts';
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
    return html`<h1>${emphasised(answerText(this.picture, this.intervalLength, this.locale))}</h1>
      <div class="dots">${this.#dots()}</div>`;
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
