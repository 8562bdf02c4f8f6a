/**
 * The centre as a whole: the matrix of who answers what, the card of what is chosen in it, and a list of whatever
 * else the scenario holds. Fetched when it is first looked at.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Scenario } from '../../../../src/scenario/index.ts';
import type { Commit } from '../../../parts/fields.ts';
import { plusIcon } from '../../../parts/icons.ts';
import { PageElement } from '../../../parts/page-element.ts';
import * as groups from '../../../state/group-edits.ts';
import type { Reference } from '../../../state/links.ts';
import * as types from '../../../state/type-edits.ts';
import { centreWords } from './card.ts';
import './rest-list.ts';
import './skill-matrix.ts';
import type { Chosen, SkillMatrix } from './skill-matrix.ts';
import './thing-card.ts';
import type { ThingCard } from './thing-card.ts';
import '../../../styles/centre.css';

export class CentrePanel extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    typeId: {},
    commit: { attribute: false },
    chosen: { state: true },
    refusal: { state: true },
  };

  declare scenario: Scenario;
  /** The type the plan looks at: chosen at first. */
  declare typeId: string;
  declare commit: Commit;
  declare chosen: Chosen | undefined;
  declare refusal: string;

  constructor() {
    super();
    this.refusal = '';
  }

  /** What was chosen may be gone: removed, undone, another scenario. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('scenario') || changed.has('chosen')) this.refusal = '';
    const { scenario, chosen } = this;
    if (chosen && isThere(scenario, chosen)) return;
    const near: Chosen = { kind: 'type', type: chosen && 'type' in chosen ? chosen.type : this.typeId };
    this.chosen = isThere(scenario, near) ? near : { kind: 'type', type: scenario.types[0]!.id };
  }

  override render() {
    const { locale, scenario, chosen } = this;
    const words = centreWords(locale);
    return html`<div
      class="centre"
      @choose=${(event: CustomEvent<Chosen>) => this.#choose(event.detail)}
      @open=${(event: CustomEvent<Chosen>) => this.#choose(event.detail, true)}
      @remove-skill=${(event: CustomEvent<Chosen>) => this.#removeSkill(event.detail)}
      @remove=${(event: CustomEvent<Chosen>) => this.#remove(event.detail)}
      @duplicate=${(event: CustomEvent<Chosen>) => this.#duplicate(event.detail)}
      @leave-card=${() => this.querySelector<SkillMatrix>('skill-matrix')?.takeFocus()}
    >
      <section class="who" aria-labelledby="who-title">
        <header>
          <h2 id="who-title">${words.title}</h2>
          <span class="quiet">${words.hint}</span>
          <span class="add">
            <button type="button" class="secondary" @click=${this.#addType}>${plusIcon}${words.addType}</button>
            <button type="button" class="secondary" @click=${this.#addGroup}>${plusIcon}${words.addGroup}</button>
          </span>
        </header>
        <skill-matrix .locale=${locale} .scenario=${scenario} .chosen=${chosen}></skill-matrix>
      </section>
      <section class="inspector" aria-labelledby="card-title">
        ${
          chosen
            ? html`<thing-card
                .locale=${locale}
                .scenario=${scenario}
                .chosen=${chosen}
                .commit=${this.#commit}
                .refusal=${this.refusal}
              ></thing-card>`
            : nothing
        }
      </section>
      <rest-list .locale=${locale} .scenario=${scenario}></rest-list>
    </div>`;
  }

  /** The new scenario is this panel's at once: what is chosen next may stand in it alone. */
  #commit: Commit = (next, gesture) => {
    const problem = this.commit(next, gesture);
    if (problem === undefined) this.scenario = next;
    return problem;
  };

  /** Where there is no skill yet, choosing adds it. */
  #choose(chosen: Chosen, withKeyboard = false): void {
    if (chosen.kind === 'skill') {
      const problem = this.#commit(groups.addSkill(this.scenario, chosen.group, chosen.type));
      if (problem !== undefined) {
        this.#refuse(problem);
        return;
      }
    }
    this.chosen = chosen;
    if (withKeyboard)
      void this.updateComplete.then(() => this.querySelector<ThingCard>('thing-card')?.takeFocus());
  }

  #addType = () => {
    const words = centreWords(this.locale);
    const beside = this.chosen && 'type' in this.chosen ? this.chosen.type : this.typeId;
    const added = types.addType(this.scenario, beside, words.newType);
    this.#add(added, { kind: 'type', type: added.id });
  };

  #addGroup = () => {
    const words = centreWords(this.locale);
    const type = this.chosen && 'type' in this.chosen ? this.chosen.type : this.typeId;
    const added = groups.addGroup(this.scenario, type, words.newGroup);
    this.#add(added, { kind: 'group', group: added.id });
  };

  #duplicate(chosen: Chosen): void {
    const { scenario, locale } = this;
    if (chosen.kind === 'type') {
      const name = locale.typeName(scenario.types.find(({ id }) => id === chosen.type)!);
      const added = types.duplicateType(scenario, chosen.type, name);
      this.#add(added, { kind: 'type', type: added.id });
    } else if (chosen.kind === 'group') {
      const group = scenario.groups.find(({ id }) => id === chosen.group)!;
      const added = groups.duplicateGroup(scenario, chosen.group, locale.nameOf(group));
      this.#add(added, { kind: 'group', group: added.id });
    }
  }

  #add({ scenario }: types.Added, chosen: Chosen): void {
    const problem = this.#commit(scenario);
    if (problem !== undefined) {
      this.#refuse(problem);
      return;
    }
    this.chosen = chosen;
    void this.updateComplete.then(() => this.querySelector<ThingCard>('thing-card')?.takeFocus());
  }

  #remove(chosen: Chosen): void {
    const { scenario } = this;
    if (chosen.kind === 'type') {
      const refusal = types.whyTypeStays(scenario, chosen.type);
      if (refusal) this.#refuse(this.#whyType(refusal));
      else this.#take(types.removeType(scenario, chosen.type));
    } else if (chosen.kind === 'group') {
      const refusal = groups.whyGroupStays(scenario, chosen.group);
      if (refusal) this.#refuse(this.#whyGroup(refusal));
      else this.#take(groups.removeGroup(scenario, chosen.group));
    }
  }

  #removeSkill(chosen: Chosen): void {
    if (chosen.kind !== 'skill') return;
    const group = this.scenario.groups.find(({ id }) => id === chosen.group)!;
    if (!groups.skillOf(group, chosen.type)) return;
    this.chosen = chosen;
    const refusal = groups.whySkillStays(this.scenario, chosen.group, chosen.type);
    if (refusal) void this.updateComplete.then(() => this.#refuse(this.#whyGroup(refusal)));
    else this.#take(groups.removeSkill(this.scenario, chosen.group, chosen.type));
  }

  #take(next: Scenario): void {
    const problem = this.#commit(next);
    if (problem !== undefined) this.#refuse(problem);
    else this.querySelector<SkillMatrix>('skill-matrix')?.takeFocus();
  }

  #refuse(problem: string): void {
    this.refusal = problem;
  }

  #whyType(refusal: types.TypeRefusal): string {
    const words = centreWords(this.locale);
    if (refusal.why === 'onlyType') return words.refusal.onlyType;
    return words.refusal.namedBy(words.list(refusal.by.map((reference) => this.#said(reference))));
  }

  #said(reference: Reference): string {
    const { scenario, locale } = this;
    const { refusal } = centreWords(locale);
    if (reference.kind === 'trace') return refusal.byTrace;
    if (reference.kind === 'case') {
      const kind = scenario.cases?.find(({ id }) => id === reference.id);
      return refusal.byCase(kind ? locale.nameOf(kind) : reference.id);
    }
    return refusal.byType(locale.typeName(scenario.types.find(({ id }) => id === reference.id)!));
  }

  #whyGroup(refusal: groups.GroupRefusal): string {
    const words = centreWords(this.locale);
    if (refusal.why !== 'onlyAnswer') return words.refusal[refusal.why];
    const names = refusal.types.map((id) =>
      words.named(this.locale.typeName(this.scenario.types.find((type) => type.id === id)!)),
    );
    return words.refusal.onlyAnswer(words.list(names));
  }
}

function isThere({ types: all, groups: teams }: Scenario, chosen: Chosen): boolean {
  const group = 'group' in chosen ? teams.find(({ id }) => id === chosen.group) : undefined;
  if ('group' in chosen && !group) return false;
  if ('type' in chosen && all.every(({ id }) => id !== chosen.type)) return false;
  return chosen.kind !== 'skill' || groups.skillOf(group!, chosen.type) !== undefined;
}

customElements.define('centre-panel', CentrePanel);
