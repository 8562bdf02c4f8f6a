/** Other tabs of the page: who opens a scenario asks whether one of them has it open. */

type Word =
  | { readonly asks: string; readonly from: string }
  | { readonly answers: string; readonly to: string };

export class Neighbours {
  readonly #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('holdline') : undefined;
  readonly #self = crypto.getRandomValues(new Uint32Array(2)).join('-');
  readonly #openId: () => string;

  /** `onShared` is called when another tab has the scenario `openId()` open too. */
  constructor(openId: () => string, onShared: () => void) {
    this.#openId = openId;
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Word>) => {
      if ('asks' in data) {
        if (data.asks === this.#openId()) this.#say({ answers: data.asks, to: data.from });
      } else if (data.to === this.#self && data.answers === this.#openId()) onShared();
    });
  }

  ask(): void {
    this.#say({ asks: this.#openId(), from: this.#self });
  }

  #say(word: Word): void {
    this.#channel?.postMessage(word);
  }
}
