/** Where the simulation stands: days done, Stop (which keeps what there is), Go on, or why it failed. */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { PageElement } from '../../parts/page-element.ts';
import type { DeskStatus } from '../../state/simulation-desk.ts';

export class RunStatus extends PageElement {
  static override properties: PropertyDeclarations = {
    ...PageElement.properties,
    status: {},
    failure: {},
    hasFormula: { type: Boolean },
    done: { type: Number },
    of: { type: Number },
  };

  declare status: DeskStatus;
  declare failure: string;
  /** Whether formulas stand until days are simulated. */
  declare hasFormula: boolean;
  /** Simulated days behind the figures, of those wanted. */
  declare done: number;
  declare of: number;

  override render() {
    const { method } = this.locale.words;
    return html`<span class="run-words" role="status" title=${this.failure || nothing}>${this.#words()}</span>
      ${
        this.status === 'running'
          ? html`<button type="button" class="link" @click=${() => this.send('stop-run')}>${method.stop}</button>`
          : this.status === 'stopped' || this.status === 'failed'
            ? html`<button type="button" class="link" @click=${() => this.send('resume-run')}>${method.again}</button>`
            : nothing
      }`;
  }

  #words(): string {
    const { words, number } = this.locale;
    const { method } = words;
    const { status, done, of } = this;
    if (status === 'failed') return method.failed;
    if (done === 0) return this.hasFormula ? method.formula : method.waiting;
    if (status === 'stopped' && done < of) return method.stopped(done, number(done));
    return done < of ? method.progress(number(done), number(of)) : method.simulated(done, number(done));
  }
}

customElements.define('run-status', RunStatus);
