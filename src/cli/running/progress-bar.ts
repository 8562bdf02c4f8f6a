/**
 * One line on the terminal that shows how far a run is; gone when the run ends. On anything but a terminal
 * nothing is drawn, so that logs and pipes stay clean.
 */

export interface ProgressBar {
  /** Shows the share done (0..1) and a note, made only when it is drawn: at most ten times a second. */
  show(share: number, note: () => string): void;
  /** Clears the line. */
  end(): void;
}

/** What is needed of a stream; `process.stderr` is one. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const clearLine = '\r\u001b[2K';
const mostWide = 30;

export function progressBar(terminal: Terminal, now: () => number = Date.now): ProgressBar {
  if (!terminal.isTTY) return { show() {}, end() {} };
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    show(share, note) {
      const time = now();
      if (time - drawn < 100) return;
      drawn = time;
      const text = note();
      const room = (terminal.columns || 80) - text.length - 8;
      const width = Math.max(0, Math.min(mostWide, room));
      const full = Math.round(Math.min(1, share) * width);
      const bar = '█'.repeat(full) + '░'.repeat(width - full);
      const percent = `${Math.floor(share * 100)}`.padStart(3);
      terminal.write(`${clearLine}${bar} ${percent} %  ${text}`);
    },
    end() {
      if (drawn > Number.NEGATIVE_INFINITY) terminal.write(clearLine);
    },
  };
}
