/**
 * The first route: styles, the page and its words in one language. Workers, dialogs and the other views come after
 * the first paint.
 */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/top-bar.css';
import './styles/plan.css';
import './styles/first-screen.css';
import './styles/figures.css';
import './styles/charts.css';
import './styles/grid.css';
import { readPreferences } from './state/preferences.ts';
import { fetchWords } from './state/words.ts';
import { HoldlineApp } from './views/holdline-app.ts';

// Not awaited here: what the words share with the page may lie in this very module once it is bundled.
void fetchWords(readPreferences().language).then(() => customElements.define('holdline-app', HoldlineApp));
