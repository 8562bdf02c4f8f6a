/** The two hatchings of the charts, once for the page: people missing, and a queue that never settles. */
import { html } from 'lit';

export function hatches() {
  return html`<svg width="0" height="0" class="visually-hidden" aria-hidden="true">
    <defs>
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="5" height="5"></rect>
        <line class="hatch-line" x1="0" x2="0" y1="0" y2="5"></line>
      </pattern>
      <pattern id="hatch-quiet" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch-quiet-line" x1="0" x2="0" y1="0" y2="7"></line>
      </pattern>
    </defs>
  </svg>`;
}
