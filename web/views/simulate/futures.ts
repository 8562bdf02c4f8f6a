/**
 * What the day shown came to as it is and with a change, and the mean difference with its interval over two hundred
 * days changed alike; then the verdict in a sentence.
 */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { type LevelKey, levelKey, type MeasureComparison } from '../../../src/measures/index.ts';
import type { Film } from '../../../src/playback/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { leadingType } from '../../floor/draw-rows.ts';
import { PageElement } from '../../parts/page-element.ts';
import { type Branch, branchedDays } from './branching.ts';
import { dayFigures, dayLevel } from './day-figures.ts';
import { changeName, clockOf, simulateWords } from './words.ts';

/** Types whose service level is shown, at most. */
const mostTypes = 4;

export class FuturesTable extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    scenario: { attribute: false },
    film: { attribute: false },
    branch: { attribute: false },
  };

  declare scenario: Scenario;
  declare film: Film;
  declare branch: Branch;

  override render() {
    const { locale, branch, scenario } = this;
    const words = simulateWords(locale);
    const { film, failure } = branch;
    if (failure) return html`<p role="alert">${words.failed(failure)}</p>`;
    if (!film) return html`<p class="quiet" role="status">${words.whatIf.running}</p>`;
    const from =
      'beside' in branch.change
        ? changeName(locale, scenario, branch.change)
        : `${clockOf(locale, branch.time).slice(0, -3)} →`;
    return html`<table class="futures">
        <thead>
          <tr>
            <td>${words.whatIf.thisDay}</td>
            <th scope="col">${words.whatIf.asItWas}</th>
            <th scope="col">${from}</th>
            <th scope="col">${words.whatIf.difference(locale.number(branchedDays))}</th>
          </tr>
        </thead>
        <tbody>
          ${this.#rows(film).map(
            (row) => html`<tr>
              <th scope="row">${row.name}</th>
              <td>${row.was}</td>
              <td>${row.is}</td>
              <td>${row.by}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      <p class="verdict" role="status">${this.#verdict()}</p>
      <button type="button" class="key" @click=${() => this.send('end-change')}>${words.whatIf.end}</button>`;
  }

  /** The live types, the leading one first; work that can wait where there is nothing else. */
  get #types(): number[] {
    const leading = leadingType(this.film);
    const others = this.film.types.flatMap(({ isDeferred }, t) => (isDeferred || t === leading ? [] : [t]));
    return [leading, ...others].slice(0, mostTypes);
  }

  #rows(film: Film) {
    const { locale, scenario } = this;
    const words = simulateWords(locale).whatIf;
    const share = (value: number | undefined) => (value === undefined ? '' : locale.percent(value, 1));
    const seconds = (value: number | undefined) =>
      value === undefined ? '' : locale.duration(Math.round(value));
    const points = (value: number) => 100 * value;
    const levels = this.#types.flatMap((type) =>
      this.#levelKeys(type).map((key) => ({
        name: (key === this.film.types[type]!.level ? words.level : words.everyone)(
          locale.typeName(scenario.types[type]!),
        ),
        was: share(dayLevel(this.film, type, key)),
        is: share(dayLevel(film, type, key)),
        by: this.#difference(this.#measures(type)?.[key], points, words.points),
      })),
    );
    const type = leadingType(this.film);
    const was = dayFigures(this.film, type);
    const is = dayFigures(film, type);
    const of = this.#measures(type);
    const isAlone = this.#types.length === 1;
    const name = (what: string) => (isAlone ? what : `${locale.typeName(scenario.types[type]!)}: ${what}`);
    return [
      ...levels,
      {
        name: name(words.abandoned),
        was: share(was.abandonmentRate),
        is: share(is.abandonmentRate),
        by: this.#difference(of?.abandonmentRate, points, words.points),
      },
      {
        name: name(words.wait),
        was: seconds(was.averageWait),
        is: seconds(is.averageWait),
        by: this.#difference(
          of?.averageWait,
          (value) => value,
          (text) => `${text} s`,
        ),
      },
    ];
  }

  /**
   * The service level of a type's target; where callbacks are in play, that of everyone, too: who accepts one counts
   * at the true connection, so the live figure rising while all wait longer does not deceive.
   */
  #levelKeys(type: number): LevelKey[] {
    const own = this.film.types[type]!.level;
    const types = [this.scenario.types[type]!, this.branch.scenario.types[type]!];
    if (!types.some(({ callback }) => callback)) return [own];
    const target = types[0]!.targets?.find((one) => one.measure === 'serviceLevel');
    return [...new Set([own, levelKey(target?.rule ?? 'answered/offered', 'everyone')])];
  }

  #measures(type: number) {
    return this.branch.comparison?.types[this.scenario.types[type]!.id];
  }

  /** Who gains and who loses, by the service levels of two hundred days, of everyone where callbacks are in play. */
  #verdict() {
    const { locale, scenario, branch } = this;
    const { verdict } = simulateWords(locale).whatIf;
    if (!branch.comparison) return nothing;
    const name = changeName(locale, scenario, branch.change);
    const days = locale.number(branchedDays);
    const those = (wanted: string) =>
      this.#types
        .filter((type) => this.#measures(type)?.[this.#levelKeys(type).at(-1)!]?.verdict === wanted)
        .map((type) => locale.typeName(scenario.types[type]!));
    const [better, worse] = [those('better'), those('worse')];
    if (better.length > 0 && worse.length > 0)
      return verdict.mixed(name, days, better.join(', '), worse.join(', '));
    if (better.length > 0) return verdict.better(name, days, better.join(', '));
    if (worse.length > 0) return verdict.worse(name, days, worse.join(', '));
    return verdict.open(name, days);
  }

  /** "+11.2 ± 1.9 points", in the colour of its verdict; dots until the days have run. */
  #difference(
    measure: MeasureComparison | undefined,
    scaled: (value: number) => number,
    unit: (text: string) => string,
  ) {
    const mean = measure?.difference.mean ?? null;
    if (mean === null) return '…';
    const { locale } = this;
    const half = measure!.difference.halfWidth;
    const digits = half !== null && scaled(half) < 0.1 ? 2 : 1;
    const text = locale.signed(scaled(mean), digits);
    const { plusMinus } = simulateWords(locale).whatIf;
    const whole = half === null ? text : plusMinus(text, locale.number(scaled(half), digits));
    const verdict = { better: 'spare', worse: 'short', 'cannot tell': '' }[measure!.verdict ?? 'cannot tell'];
    return html`<span class=${verdict}>${unit(whole)}</span>`;
  }
}

customElements.define('futures-table', FuturesTable);
