/**
 * The line over the grid: how the needed people are worked out, what is missing and to spare over the day, the button
 * that staffs by it and the one that explains; below it one line of words that always stands, so that nothing moves
 * when they change: why something is not known, how far something has come, what was done.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../state/locale.ts';
import type { NeededMethod } from '../state/needed-line.ts';
import type { GapHours } from './gap-hours.ts';
import { staffingWords } from './words.ts';

export interface StaffBar {
  readonly locale: Locale;
  readonly method: NeededMethod;
  /** Methods there are. */
  readonly methods: readonly NeededMethod[];
  readonly gap: GapHours;
  /** Why the plan cannot be staffed by this method; undefined: it can. */
  readonly whyNot: string | undefined;
  /** What the line of words says. */
  readonly said: TemplateResult | string;
  /** It counts up: a screen reader hears the end of it, not every step. */
  readonly isCounting: boolean;
  readonly choose: (method: NeededMethod) => void;
  readonly staffIt: () => void;
  readonly openWhy: () => void;
}

export function staffBar(bar: StaffBar): TemplateResult {
  const { locale, method, whyNot } = bar;
  const words = staffingWords(locale);
  return html`<span class="needed-by quiet"
      >${words.needed}
      <select
        class="field"
        aria-label=${words.method}
        @change=${(event: Event) => bar.choose((event.target as HTMLSelectElement).value as NeededMethod)}
      >
        ${bar.methods.map((one) => html`<option value=${one} .selected=${one === method}>${words.methods[one]}</option>`)}
      </select></span
    >
    ${gapText(bar)}
    <span class="staff-actions">
      <button
        type="button"
        class="secondary small"
        aria-disabled=${whyNot === undefined ? 'false' : 'true'}
        aria-describedby=${whyNot === undefined ? nothing : 'staff-why-not'}
        title=${whyNot ?? words.staffItTip}
        @click=${() => whyNot === undefined && bar.staffIt()}
      >
        ${words.staffIt}
      </button>
      <button type="button" class="link" aria-haspopup="dialog" @click=${bar.openWhy}>${words.why.open}</button>
    </span>
    ${whyNot === undefined ? nothing : html`<span class="visually-hidden" id="staff-why-not">${whyNot}</span>`}
    <p class="staff-said quiet" role="status" aria-live=${bar.isCounting ? 'off' : 'polite'}>${bar.said}</p>`;
}

/** Hours missing and to spare: a sign and a colour each. */
function gapText({ gap, locale }: StaffBar) {
  const words = staffingWords(locale);
  const { signed } = locale;
  if (!gap.isWhole && gap.short === 0 && gap.over === 0) return nothing;
  if (gap.short === 0 && gap.over === 0) return html`<span class="gap-hours quiet">${words.exact}</span>`;
  return html`<span class="gap-hours" title=${words.gapTip}>
    ${gap.short > 0 ? html`<b class="short">${words.short(signed(-gap.short, 1))}</b>` : nothing}
    ${gap.over > 0 ? html`<b class="spare">${words.over(signed(gap.over, 1))}</b>` : nothing}
  </span>`;
}
