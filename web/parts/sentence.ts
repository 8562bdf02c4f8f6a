/**
 * Sentences with something in them. A dictionary's sentence is whole and in its own order; two marks say
 * where the page puts emphasis and controls:
 *
 *   emphasis  "You are <short>4 short</short>."    → <b class="short">4 short</b>
 *   slots     "Answer {share} within {within}."    → the controls given for share and within
 */
import { html, type TemplateResult } from 'lit';

type Piece = string | TemplateResult;

/** Text with `<name>…</name>` as `<b class="name">`. */
export function emphasised(text: string): Piece[] {
  return text
    .split(/(<(\w+)>.*?<\/\2>)/g)
    .filter((_, i) => i % 3 !== 2)
    .map((piece) => {
      const match = /^<(\w+)>(.*)<\/\1>$/.exec(piece);
      return match ? html`<b class=${match[1]!}>${match[2]!}</b>` : piece;
    });
}

/**
 * Text with `{name}` replaced. Punctuation that follows a control stays on its line: the two are wrapped
 * together.
 */
export function filled(text: string, slots: Readonly<Record<string, unknown>>): Piece[] {
  return text.split(/(\{\w+\}[.,;:]?)/g).map((piece) => {
    const match = /^\{(\w+)\}(.?)$/.exec(piece);
    return match ? html`<span class="slot">${slots[match[1]!]}${match[2]!}</span>` : piece;
  });
}

/** The same sentence without marks, for titles and screen readers. */
export function plain(text: string): string {
  return text.replace(/<\/?\w+>/g, '');
}
