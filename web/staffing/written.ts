/** What one click has written into the plan, and how it stood up to days that nobody had looked at, in a sentence. */
import { html, type TemplateResult } from 'lit';
import { type Scenario, serviceLevelTargetOf } from '../../src/scenario/index.ts';
import { missText } from '../parts/figure.ts';
import type { Locale } from '../state/locale.ts';
import { planRows, typeOf } from '../state/plan-rows.ts';
import type { StudyState } from '../state/study-desk.ts';
import { checkDays, type FreshCheck } from './fresh-check.ts';
import { staffingWords } from './words.ts';

export interface Written {
  readonly from: Scenario;
  readonly to: Scenario;
  readonly typeId: string;
  /** Hours on the line of the groups written, before and after. */
  readonly before: number;
  readonly after: number;
  /** The plan came with its proof; else it is checked afterwards. */
  readonly proof?: { readonly replications: number; readonly holds: boolean } | undefined;
}

export interface WrittenActs {
  readonly undo: () => void;
  readonly stop: () => void;
  readonly check: () => void;
}

/** "188.5 → 191.5 agent-hours; 80% in 20 s holds in every half-hour, checked on 2,000 fresh days." */
export function writtenText(
  written: Written,
  check: StudyState<FreshCheck> | undefined,
  locale: Locale,
  acts: WrittenActs,
): TemplateResult {
  const words = staffingWords(locale);
  const { number } = locale;
  const link = (text: string, act: () => void) =>
    html`<button type="button" class="link" @click=${act}>${text}</button>`;
  const wrote = html`<b>${words.wrote({ before: number(written.before, 1), after: number(written.after, 1) })}</b>`;
  const undo = link(words.undo, acts.undo);
  const { proof } = written;
  if (proof) {
    const { checked, checkedNot } = words.simulation;
    return html`${wrote}; ${(proof.holds ? checked : checkedNot)(number(proof.replications))} ${undo}`;
  }
  if (check?.status === 'running') {
    const of = number(check.of || checkDays(written.to));
    return html`${wrote}; ${words.checking(number(check.done), of)} ${link(words.stop, acts.stop)} ${undo}`;
  }
  if (check?.status === 'failed') return html`${wrote}. ${words.failed(check.failure ?? '')} ${undo}`;
  if (!check?.result) return html`${wrote}; ${words.checkStopped} ${link(words.again, acts.check)} ${undo}`;
  return html`${wrote}; ${verdict(written, check.result, locale)} ${undo}`;
}

function verdict({ to, typeId }: Written, check: FreshCheck, locale: Locale): string {
  const words = staffingWords(locale);
  const { number, percent, duration, clock } = locale;
  const target = serviceLevelTargetOf(typeOf(to, typeId));
  if (!target || check.holds === null) return words.notJudged;
  const promised = {
    share: percent(target.share, 1),
    within: duration(target.within),
    days: number(check.replications),
    interval: to.calendar.intervalLength,
  };
  if (!check.everyInterval) return check.holds ? words.holdsWhole(promised) : words.missesWhole(promised);
  const { short, close } = check;
  const [worst] = short;
  if (!worst) return words.holds({ ...promised, close: close.length, closeText: number(close.length) });
  const rows = to.calendar.days.flatMap((_, day) => planRows(to, typeId, day));
  return words.misses({
    ...promised,
    short: short.length,
    shortText: number(short.length),
    time: clock(rows.find(({ index }) => index === worst.index)!.clock),
    level: missText(worst.level, target.share, percent),
  });
}
