/**
 * What is typed between asking for the list of commands and its first coming: whoever knows the keys types on at once,
 * and the list takes up what was typed meanwhile. Characters, Backspace and Enter, which stands as the end of a line;
 * other keys do what they do.
 */
export class TypedAhead {
  #text = '';

  /** From here on what is typed is kept. */
  listen(): void {
    this.#text = '';
    document.addEventListener('keydown', this.#key, true);
  }

  /** What was typed; from here on keys go where they go. */
  take(): string {
    document.removeEventListener('keydown', this.#key, true);
    return this.#text;
  }

  #key = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (key === 'Backspace') this.#text = this.#text.slice(0, -1);
    else if (key.length === 1) this.#text += key;
    else if (key === 'Enter' && this.#text !== '') this.#text += '\n';
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
