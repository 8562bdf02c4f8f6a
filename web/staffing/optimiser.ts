/**
 * The long searches of the Plan view: least people by simulation, and why the numbers differ. A plan that nobody has
 * asked this of goes without them, so they are fetched when they are first asked for, and kept from then on.
 */
export { staffBySimulation } from '../../src/staffing/index.ts';
export { whyStudy } from './why.ts';
