/**
 * `holdline/elements`: two elements for anybody's page. Importing this module defines them.
 *
 *     <script type="module" src="node_modules/holdline/dist/elements/elements.js"></script>
 *     <holdline-floor scenario="hotlineMonday"></holdline-floor>
 *     <holdline-curve scenario="day.json" type="calls" at="10:30"></holdline-curve>
 */
import { HoldlineCurve } from './holdline-curve.ts';
import { HoldlineFloor } from './holdline-floor.ts';

customElements.define('holdline-floor', HoldlineFloor);
customElements.define('holdline-curve', HoldlineCurve);

export { HoldlineCurve, HoldlineFloor };
