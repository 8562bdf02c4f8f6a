/** Line icons, 18 px, drawn with the text's colour. Decoration: whoever uses one gives the button its name. */
import { html, svg, type TemplateResult } from 'lit';

const icon = (path: TemplateResult): TemplateResult =>
  html`<svg class="icon" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">${path}</svg>`;

const stroke = (d: string) => icon(svg`<path d=${d}></path>`);

export const undoIcon = stroke('M6.5 4 3 7.5 6.5 11M3.5 7.5h7a4 4 0 0 1 0 8H8');
export const redoIcon = stroke('M11.5 4 15 7.5 11.5 11M14.5 7.5h-7a4 4 0 0 0 0 8H10');
export const searchIcon = icon(
  svg`<circle cx="8" cy="8" r="4.5"></circle><path d="m11.5 11.5 3.5 3.5"></path>`,
);
export const minusIcon = stroke('M4.5 9h9');
export const plusIcon = stroke('M4.5 9h9M9 4.5v9');
export const openIcon = stroke('M2.5 14.5v-11h4.5l1.5 2h7v3M2.5 14.5l2.2-6h11.8l-2.2 6z');
export const saveIcon = stroke('M9 2.5v8.5M5.5 8 9 11.5 12.5 8M3 14.5h12');
export const shareIcon = stroke('M9 11V2.5M5.5 6 9 2.5 12.5 6M3.5 9.5v6h11v-6');
export const closeIcon = stroke('m4.5 4.5 9 9m0-9-9 9');
export const lightIcon = stroke(
  'M9 6a3 3 0 1 0 0 6 3 3 0 0 0 0-6M9 1.5v2M9 14.5v2M1.5 9h2M14.5 9h2M3.7 3.7l1.4 1.4M12.9 12.9l1.4 1.4M3.7 14.3l1.4-1.4M12.9 5.1l1.4-1.4',
);
export const darkIcon = stroke('M15 10.8A6.3 6.3 0 0 1 7.2 3a6.3 6.3 0 1 0 7.8 7.8');
export const systemIcon = icon(
  svg`<circle cx="9" cy="9" r="6.2"></circle><path class="solid" d="M9 2.8a6.2 6.2 0 0 1 0 12.4z"></path>`,
);
