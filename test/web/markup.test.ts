import { html, nothing, svg } from 'lit';
import { live } from 'lit/directives/live.js';
import { describe, expect, it } from 'vitest';
import { markup } from '../../web/build/markup.ts';
import { PageElement } from '../../web/parts/page-element.ts';

class GreetingLine extends PageElement {
  declare name: string;

  override render() {
    return html`<b>${this.name}</b>`;
  }
}
customElements.define('greeting-line', GreetingLine);

describe('the markup of a template', () => {
  it('writes text and attributes so that they read back as they were', () => {
    expect(markup(html`<p class=${'a "b"'}>${'<i> & co'}</p>`)).toBe(
      '<p class="a &quot;b&quot;">&lt;i&gt; &amp; co</p>',
    );
  });

  it('fills parts of an attribute, lists, pictures and templates in templates', () => {
    const dots = [1, 2].map((i) => svg`<circle class="dot ${i}" r=${i}></circle>`);
    expect(markup(html`<svg>${dots}</svg>${nothing}${undefined}`)).toBe(
      '<svg><circle class="dot 1" r="1"></circle><circle class="dot 2" r="2"></circle></svg>',
    );
  });

  it('leaves listeners and what cannot be seen away, and shows properties of fields as attributes', () => {
    const field = html`<input ?disabled=${false} ?required=${true} .value=${live('7')} .other=${{}} @input=${() => 0} />`;
    expect(markup(field)).toBe('<input required value="7" />');
    expect(markup(html`<option .selected=${true} title=${nothing}>a</option>`)).toBe(
      '<option selected>a</option>',
    );
  });

  it('renders elements of the page with the properties they are given', () => {
    expect(markup(html`<greeting-line class="x" .name=${'Ola'}></greeting-line>`)).toBe(
      '<greeting-line class="x"><b>Ola</b></greeting-line>',
    );
  });

  it('refuses what it does not know', () => {
    expect(() => markup({ some: 'object' })).toThrow('no markup is known');
    expect(() => markup(html`<unknown-element></unknown-element>`)).toThrow('no element is called');
  });
});
