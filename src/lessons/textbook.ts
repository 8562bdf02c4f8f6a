/** The textbook's half-hour with other numbers, and its formula: what several lessons build upon. */
import { erlangC, type StableErlangC } from '../erlang/erlang-c.ts';
import type { Scenario } from '../scenario/index.ts';
import { textbookHalfHour } from '../scenario/presets/textbook-half-hour.ts';

export interface TextbookSettings {
  readonly agents?: number;
  /** Contacts in a half-hour. */
  readonly volume?: number;
  /** Seconds. */
  readonly handleTime?: number;
}

/** What the textbook's promise says. */
export const promise = { share: 0.8, within: 20 } as const;
export const usual = { agents: 17, volume: 100, handleTime: 240 } as const;
const halfHour = 1800;

/** `textbook({ agents: 16 })`: the same half-hour with one fewer. */
export function textbook(settings: TextbookSettings): Scenario {
  const { agents, volume, handleTime } = { ...usual, ...settings };
  const [type] = textbookHalfHour.types;
  const [group] = textbookHalfHour.groups;
  const all = (value: number) =>
    new Array<number>(textbookHalfHour.calendar.days[0]!.closes / halfHour).fill(value);
  return {
    ...textbookHalfHour,
    types: [
      {
        ...type!,
        volume: { basis: 'offered', count: 'expected', perInterval: all(volume) },
        handleTime: { law: 'exponential', mean: handleTime },
      },
    ],
    groups: [{ ...group!, agents: { perInterval: all(agents) } }],
  };
}

/** Its steady state; undefined where the queue grows without end. `textbookState({ agents: 17 })?.serviceLevel // 0.8104` */
export function textbookState(settings: TextbookSettings): StableErlangC | undefined {
  const { agents, volume, handleTime } = { ...usual, ...settings };
  const state = erlangC({
    arrivalRate: volume / halfHour,
    handleTime,
    agents,
    acceptableWait: promise.within,
  });
  return state.stable ? state : undefined;
}

/** Offered load, erlangs. */
export function textbookLoad(settings: TextbookSettings): number {
  const { volume, handleTime } = { ...usual, ...settings };
  return (volume / halfHour) * handleTime;
}
