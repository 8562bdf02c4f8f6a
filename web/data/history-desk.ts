/**
 * The desk for the past: one file at a time, read and lived again in a worker of its own. Stopping ends the worker; the
 * next question begins with the file anew.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backtest } from '../../src/calibration/index.ts';
import type { ImportOptions, Question } from '../../src/io/index.ts';
import type { HistoryPlace } from '../../workers/browser-history.ts';
import type { OpenedHistory } from '../../workers/history-service.ts';
import { bytesOf } from '../state/file-bytes.ts';
import { withAnswer } from '../state/import-answers.ts';

export type HistoryStatus =
  | 'empty'
  | 'reading'
  /** Read, and something is open, wrong or missing. */
  | 'unfit'
  | 'running'
  | 'stopped'
  | 'failed'
  | 'done';

/** Times the days are lived again: enough for a band that nine of ten days keep to. */
const replications = 100;

export class HistoryDesk implements ReactiveController {
  status: HistoryStatus = 'empty';
  name = '';
  failure = '';
  /** 0..1 while running. */
  done = 0;
  opened: OpenedHistory | undefined;
  report: Backtest | undefined;
  /** Dates left out. */
  skipped: readonly string[] = [];

  readonly #view: ReactiveControllerHost;
  #place: HistoryPlace | undefined;
  #bytes: Uint8Array | undefined;
  #options: ImportOptions = {};
  /** Counts questions: an answer to an older one is dropped. */
  #asked = 0;

  constructor(view: ReactiveControllerHost) {
    this.#view = view;
    view.addController(this);
  }

  hostDisconnected(): void {
    if (this.status === 'reading' || this.status === 'running') this.stop();
  }

  /** Reads a file and lives its days again. */
  async open(file: File): Promise<void> {
    this.#close();
    this.name = file.name;
    this.#options = {};
    this.skipped = [];
    this.opened = undefined;
    this.report = undefined;
    this.#to('reading');
    const asked = this.#asked;
    const bytes = await bytesOf(file);
    if (asked !== this.#asked) return;
    this.#bytes = bytes;
    await this.#read();
  }

  /** Answers a question of the file, and reads it anew. */
  async answer(question: Question, value: string): Promise<void> {
    this.#options = withAnswer(this.#options, question, value);
    await this.#read();
  }

  /** Leaves out these dates, and lives the others again. */
  async skip(dates: readonly string[]): Promise<void> {
    this.skipped = dates;
    if (!this.#place) await this.#read();
    else await this.#run();
  }

  /** What was under way, once more. */
  async again(): Promise<void> {
    await this.#read();
  }

  stop(): void {
    this.#close();
    this.#to('stopped');
  }

  async #read(): Promise<void> {
    const bytes = this.#bytes;
    if (!bytes) return;
    this.#close();
    this.#to('reading');
    await this.#asking(async (place) => {
      const opened = await place.service.read(bytes, this.#options);
      return () => {
        this.opened = opened;
        const isFit = opened.issues.length === 0 && opened.questions.length === 0 && opened.gap === null;
        if (isFit) void this.#run();
        else this.#to('unfit');
      };
    });
  }

  async #run(): Promise<void> {
    this.done = 0;
    this.#to('running');
    const asked = this.#asked + 1;
    await this.#asking(async (place) => {
      const { callback } = await import('../../workers/browser-history.ts');
      const report = await place.service.backtest(
        this.skipped,
        replications,
        callback((done: number) => {
          if (asked !== this.#asked) return;
          this.done = done;
          this.#view.requestUpdate();
        }),
      );
      return () => {
        this.report = report;
        this.#to('done');
      };
    });
  }

  /** Asks the worker; an answer that comes after another question, or after its end, is dropped. */
  async #asking(ask: (place: HistoryPlace) => Promise<() => void>): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const { openHistory } = await import('../../workers/browser-history.ts');
      this.#place ??= openHistory();
      const place = this.#place;
      const died = place.died.then((error) => {
        throw error;
      });
      const take = await Promise.race([ask(place), died]);
      if (asked === this.#asked) take();
    } catch (error) {
      if (asked !== this.#asked) return;
      this.failure = error instanceof Error ? error.message : String(error);
      this.#close();
      this.#to('failed');
    }
  }

  #close(): void {
    this.#asked += 1;
    this.#place?.terminate();
    this.#place = undefined;
  }

  #to(status: HistoryStatus): void {
    this.status = status;
    this.#view.requestUpdate();
  }
}
