/**
 * The note at a field: its name, a hint, and help (what it is, unit, example, where it comes from), which is fetched
 * when somebody first goes to a field. The note stands in the document, hidden until its field is focused or pointed
 * at, so that it describes the field to a screen reader too.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../state/locale.ts';
import { fetched } from '../state/words.ts';

export interface Noted {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Name of its help, with the place where it stands in front: "callback.most". */
  readonly help?: string | undefined;
}

/** Who renders notes. */
interface Host {
  readonly locale: Locale;
  requestUpdate(): void;
  readonly updateComplete?: Promise<unknown>;
}

let known: typeof import('../help/field-help.ts') | undefined;

const widest = 300;

/** The note, to stand after its field; nothing where there is nothing to say. */
export function helpNote(
  id: string,
  { label, hint, help }: Noted,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (hint === undefined && help === undefined) return nothing;
  return html`<span class="note hint" id=${id}
    ><b>${label}</b>${help === undefined ? nothing : known?.helpText(help, locale)} ${hint ?? nothing}</span
  >`;
}

/** The same as one text, where a title has to do. */
export function helpLine(help: string, locale: Locale): string | undefined {
  return known?.helpLine(help, locale);
}

/** Somebody goes to a field: its help is fetched, and its note put under it. */
export function goToField(host: Host, field: HTMLElement): void {
  field.addEventListener('keydown', dismiss);
  void host.updateComplete?.then(() => {
    const note = noteOf(field);
    if (note) note.hidden = false;
    placeNote(field);
  });
  if (known) return;
  void fetched(import('../help/field-help.ts')).then(
    (part) => {
      known = part;
      host.requestUpdate();
    },
    // Without a network the name and the hint have to do.
    () => undefined,
  );
}

/** Escape takes the note away until somebody comes again. */
function dismiss({ key, currentTarget }: KeyboardEvent): void {
  const note = noteOf(currentTarget as HTMLElement);
  if (key === 'Escape' && note?.classList.contains('hint')) note.hidden = true;
}

function noteOf(field: HTMLElement): HTMLElement | null | undefined {
  return field.parentElement?.querySelector<HTMLElement>('.note');
}

/** Below the field, but never past the right edge of the sentence; before the next paint, once all is rendered. */
export function placeNote(field: HTMLElement): void {
  requestAnimationFrame(() => place(field));
}

function place(field: HTMLElement): void {
  const note = noteOf(field);
  const box = note?.offsetParent ?? field.offsetParent;
  if (!note || !(box instanceof HTMLElement)) return;
  note.style.left = `${Math.max(0, Math.min(field.offsetLeft, box.clientWidth - widest))}px`;
  note.style.top = `${field.offsetTop + field.offsetHeight + 6}px`;
}
