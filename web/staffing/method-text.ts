/** What the chosen method has to say: why it knows nothing here, how far it has come, what its line is worth. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scenario } from '../../src/scenario/index.ts';
import type { StaffingPlan } from '../../src/staffing/index.ts';
import type { Locale } from '../state/locale.ts';
import { typeOf } from '../state/plan-rows.ts';
import type { SimulationState } from './by-simulation.ts';
import { equationsRefusal, leftOutOf } from './equations.ts';
import { staffingWords } from './words.ts';

interface Asked {
  readonly locale: Locale;
  readonly scenario: Scenario;
  readonly typeId: string;
}

/** Of the equations: `isKnown`, whether there is a line; `failure`, why there is none. */
export function equationsText(
  { locale, scenario, typeId }: Asked,
  isKnown: boolean,
  failure: string | undefined,
): string {
  const words = staffingWords(locale);
  const refusal = equationsRefusal(scenario, typeId);
  if (refusal) return words.refusal[refusal];
  if (failure !== undefined) return words.failed(failure);
  if (!isKnown) return words.workingOut;
  const out = leftOutOf(scenario, typeId);
  if (out.length === 0) return locale.words.grid.hint;
  return words.leftOut(out.map((key) => words.leftOuts[key]).join(', '));
}

/** Of the simulation: where the study stands, what it has found, and the way to stop it or to begin. */
export function simulationText(
  { locale, scenario }: Asked,
  state: SimulationState | undefined,
  acts: { readonly start: () => void; readonly stop: () => void },
): TemplateResult | string {
  const words = staffingWords(locale);
  const { simulation } = words;
  const { number, percent } = locale;
  const link = (text: string, act: () => void) =>
    html`<button type="button" class="link" @click=${act}>${text}</button>`;
  if (!state) return html`${simulation.ask} ${link(simulation.start, acts.start)}`;
  const { status, interim, result, failure = '' } = state;
  if (result) return resultText(result, scenario, locale);
  const hours = interim && number(interim.agentHours, 1);
  if (status === 'running') {
    const text = hours ? simulation.progress(hours, percent(interim.done), interim.holds) : simulation.first;
    return html`${text} ${link(words.stop, acts.stop)}`;
  }
  const why = status === 'failed' ? words.failed(failure) : hours ? simulation.stopped(hours) : nothing;
  return html`${why} ${link(simulation.start, acts.start)}`;
}

function resultText(plan: StaffingPlan, scenario: Scenario, locale: Locale): string {
  const words = staffingWords(locale);
  const { simulation } = words;
  const { number, percent, typeName } = locale;
  const nameOf = (id: string) => typeName(typeOf(scenario, id));
  const [beyond] = plan.unreachable;
  if (beyond) {
    const isTime = beyond.target.measure === 'averageSpeedOfAnswer';
    const best = isTime ? locale.duration(beyond.best) : percent(beyond.best, 1);
    return simulation.unreachable({ type: nameOf(beyond.type), best });
  }
  if (plan.groups.length === 0 || !plan.proof) return simulation.nobody;
  const said = { hours: number(plan.agentHours, 1), days: number(plan.proof.replications) };
  const close = plan.targets.find(({ holds }) => !holds);
  const text =
    close && !plan.holds
      ? simulation.notProven({ ...said, type: nameOf(close.type), level: levelText(close, locale) })
      : simulation.proven({ ...said, least: percent(plan.atLeast) });
  return plan.usual.length === 0 ? text : `${text} ${simulation.usual(plan.usual.map(nameOf).join(', '))}`;
}

function levelText(
  { target, level }: StaffingPlan['targets'][number],
  { percent, duration }: Locale,
): string {
  if (level === null) return '–';
  return target.measure === 'averageSpeedOfAnswer' ? duration(level) : percent(level, 1);
}
