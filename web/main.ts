/** The first route: styles and the page. Workers and the paste dialog come after the first paint. */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/top-bar.css';
import './styles/plan.css';
import './styles/figures.css';
import './styles/charts.css';
import './styles/grid.css';
import './views/holdline-app.ts';
