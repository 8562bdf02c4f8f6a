/** The head of the Compare view: the verdict in a sentence, what else there is to say, and how far the run has come. */
import { html, nothing } from 'lit';
import type { CompareDesk, Compared } from '../../compare/compare-desk.ts';
import { sentencesOf } from '../../compare/sentences.ts';
import { compareWords } from '../../compare/words.ts';
import { differenceText } from '../../compare/written.ts';
import { emphasised, plain } from '../../parts/sentence.ts';
import type { Locale } from '../../state/locale.ts';
import { type Shown, typeLookedAt } from './shown.ts';

export interface Verdict {
  readonly desk: CompareDesk;
  readonly shown: Shown | undefined;
  /** Drafts that can be run. */
  readonly drafts: number;
  /** Days that are asked for. */
  readonly replications: number;
  /** The type chosen to look at, where one is. */
  readonly chosen: string | undefined;
  readonly locale: Locale;
}

export function verdictHead(verdict: Verdict) {
  const { desk, shown, drafts, chosen, locale } = verdict;
  const words = compareWords(locale);
  const says =
    shown && sentencesOf({ ...shown, ...shown.compared, typeId: typeLookedAt(shown, chosen), locale });
  const headline = drafts === 0 ? emphasised(words.asking) : says ? emphasised(says.first) : words.waiting;
  // The place of further sentences is kept where several drafts will have something to say: one each, one a pair.
  const lines = drafts < 2 ? 0 : drafts + (drafts * (drafts - 1)) / 2;
  const further =
    drafts >= 2 && says
      ? html`<ul>
          ${says.further.map((sentence) => html`<li>${emphasised(sentence)}</li>`)}
        </ul>`
      : nothing;
  // Heard is the verdict once it stands, not every number on its way.
  const spoken = desk.status === 'done' && says ? plain(says.first) : '';
  return html`<div class="verdict-head">
    <h1 tabindex="-1">${headline}</h1>
    <div class="further" .style=${`--lines: ${lines}`}>${further}</div>
    <p class="run">${progress(verdict)}</p>
    <p class="visually-hidden" role="status">${spoken}</p>
  </div>`;
}

function progress({ desk, replications, locale }: Verdict) {
  const { status: words, title } = compareWords(locale);
  const { status, compared, failure } = desk;
  const done = compared?.replications ?? 0;
  const link = (text: string, act: () => void) =>
    html`<button type="button" class="link" @click=${act}>${text}</button>`;
  if (status === 'failed') return html`${words.failed(failure)} ${link(words.again, () => desk.resume())}`;
  if (status === 'running') {
    const width = compared ? widest(compared, locale) : '';
    const text = words.progress(locale.number(done), locale.number(replications), width);
    return html`<progress max="1" value=${done / replications} aria-label=${title}></progress>
      <span>${text}</span> ${link(words.stop, () => desk.stop())}`;
  }
  if (status === 'stopped') {
    return html`<span>${words.stopped(locale.number(done))}</span> ${link(words.again, () => desk.resume())}`;
  }
  if (status !== 'done' || !compared) return nothing;
  return html`<span>${words.done(locale.number(done), compared.comparisons[0]!.base.seed)}</span>`;
}

/** The widest interval of a service level so far: what narrows while it runs. */
function widest({ comparisons }: Compared, locale: Locale): string {
  const widths = comparisons.map(({ total }) => total.serviceLevel.difference.halfWidth ?? 0);
  const halfWidth = Math.max(...widths);
  return differenceText({ mean: 0, halfWidth }, 'share', locale).replace(/^0[.,]?0*\s/, '');
}
