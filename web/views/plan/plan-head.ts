/** The head of the plan: the answer, the settings as a sentence, and the ways to look at what is below. */
import { html } from 'lit';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Commit } from '../../parts/fields.ts';
import type { Locale } from '../../state/locale.ts';
import type { PlanPicture } from '../../state/plan-picture.ts';
import './answer-sentence.ts';
import { type Part, partChoice } from './plan-parts.ts';
import './settings-sentence.ts';

export interface PlanHead {
  readonly locale: Locale;
  readonly scenario: Scenario;
  readonly typeId: string;
  readonly day: number;
  readonly picture: PlanPicture;
  readonly commit: Commit;
  /** What is shown below, and how to show another. */
  readonly shown: Part;
  readonly show: (part: Part) => void;
}

export function planHead({ locale, scenario, typeId, day, picture, commit, shown, show }: PlanHead) {
  return html`<div class="head">
    <answer-sentence
      .locale=${locale}
      .picture=${picture}
      .intervalLength=${scenario.calendar.intervalLength}
    ></answer-sentence>
    <settings-sentence
      .locale=${locale}
      .scenario=${scenario}
      .typeId=${typeId}
      .day=${day}
      .commit=${commit}
    ></settings-sentence>
    ${partChoice(locale, shown, show)}
  </div>`;
}
