/** What the file tells: the curve of patience, and the other figures that were calibrated, each in a line. */
import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Calibration } from '../../../src/calibration/index.ts';
import { patienceCurve } from '../../charts/patience-curve.ts';
import { dataWords } from '../../data/words.ts';
import { durationText, writingOf } from '../../data/writing.ts';
import { PageElement } from '../../parts/page-element.ts';
import { Sized } from '../../parts/sized.ts';

export class PatiencePanel extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    calibration: { attribute: false },
    inferred: { type: Boolean },
  };

  declare calibration: Calibration;
  declare inferred: boolean;

  readonly #sized = new Sized(this, '.patience-box');

  override render() {
    const { locale, calibration } = this;
    const { data, trust } = dataWords(locale);
    const hasCurve = calibration.kaplanMeier !== null || calibration.exponential?.mean;
    return html`${
      hasCurve
        ? html`<figure>
              <figcaption><h2>${data.patienceTitle}</h2></figcaption>
              <div class="patience-box">${this.#curve()}</div>
            </figure>`
        : nothing
    }
      <h2>${trust.calibrated}</h2>
      <dl class="facts">
        ${this.#facts().map(([name, text]) => html`<dt>${name}</dt><dd>${text}</dd>`)}
      </dl>`;
  }

  #curve() {
    const { size } = this.#sized;
    if (size.width === 0) return nothing;
    const { locale, calibration } = this;
    const { data } = dataWords(locale);
    const mean = calibration.exponential?.mean ?? undefined;
    const picture = patienceCurve(
      {
        measured: calibration.kaplanMeier?.curve,
        mean,
        texts: {
          measured: data.measured,
          exponential: mean === undefined ? '' : data.exponential(durationText(mean, locale)),
        },
        percent: (share) => locale.percent(share),
        duration: (seconds) => locale.duration(seconds),
      },
      size,
    );
    return html`<svg width=${size.width} height=${size.height} aria-hidden="true">${picture}</svg>`;
  }

  #facts(): [string, string][] {
    const { locale, calibration, inferred } = this;
    const { trust } = dataWords(locale);
    const { number, share, duration } = writingOf(locale);
    const { exponential, handling, busyness, redials } = calibration;
    const mean = exponential?.mean;
    const facts: [string, string][] = [
      [
        trust.rows.patience,
        mean
          ? trust.patience(duration(mean), duration(exponential.halfWidth!), number(exponential.abandoned))
          : trust.noPatience,
      ],
    ];
    if (handling) {
      const law = handling.assumed ? 'assumed' : handling.law.law === 'empirical' ? 'empirical' : 'lognormal';
      const text = trust.handling(duration(handling.mean), duration(handling.sd), trust.laws[law]);
      facts.push([trust.rows.handling, text]);
    }
    const { total, interval, correlation } = busyness;
    facts.push([
      trust.rows.busyness,
      total === null || interval === null
        ? trust.noBusyness
        : trust.busyness(share(total), share(interval), locale.number(correlation, 1)),
    ]);
    if (redials) {
      const { share: again, window, delay } = redials;
      const text = trust.redials(
        share(again),
        locale.duration(window),
        delay === null ? '–' : duration(delay),
      );
      facts.push([trust.rows.redials, text]);
    }
    facts.push([trust.rows.people, inferred ? trust.people.inferred : trust.people.column]);
    return facts;
  }
}

customElements.define('patience-panel', PatiencePanel);
