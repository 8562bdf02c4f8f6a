/** Centres of two lines small enough to try every plan: people who know one of them, or both. */
import { parseScenario, type Scenario } from '../../../src/scenario/index.ts';

interface Line {
  readonly id: string;
  /** Calls, interval by interval. */
  readonly calls: readonly number[];
  /** Mean handle time, seconds. */
  readonly handleTime: number;
}

interface Team {
  readonly id: string;
  readonly costPerHour: number;
  /** Ids of the lines they know; of one they take the calls only after so many seconds. */
  readonly knows: readonly { readonly type: string; readonly after?: number }[];
}

function centre(intervalLength: number, lines: readonly Line[], teams: readonly Team[]): Scenario {
  const opens = 8 * 3600;
  return parseScenario({
    version: 1,
    calendar: { intervalLength, days: [{ opens, closes: opens + lines[0]!.calls.length * intervalLength }] },
    types: lines.map(({ id, calls, handleTime }) => ({
      id,
      channel: 'phone',
      volume: { perInterval: calls },
      handleTime: { law: 'exponential', mean: handleTime },
      patience: { law: 'exponential', mean: 180 },
      targets: [{ measure: 'serviceLevel', share: 0.8, within: 20 }],
    })),
    groups: teams.map(({ id, costPerHour, knows }) => ({
      id,
      agents: { perInterval: lines[0]!.calls.map(() => 1) },
      skills: knows,
      costPerHour,
    })),
  });
}

/** One hour of two lines, at these pays of who knows the one, the other, or both. */
export function oneHour([a, b, both]: readonly [number, number, number]): Scenario {
  return centre(
    3600,
    [
      { id: 'a', calls: [24], handleTime: 300 },
      { id: 'b', calls: [16], handleTime: 300 },
    ],
    [
      { id: 'only-a', costPerHour: a, knows: [{ type: 'a' }] },
      { id: 'only-b', costPerHour: b, knows: [{ type: 'b' }] },
      { id: 'both', costPerHour: both, knows: [{ type: 'a' }, { type: 'b' }] },
    ],
  );
}

/** Two and three half-hours, in which the lines rise and fall apart or together. */
export const smallCentres: readonly { readonly name: string; readonly scenario: Scenario }[] = [
  {
    name: 'two half-hours, who knows both at a quarter more',
    scenario: centre(
      1800,
      [
        { id: 'a', calls: [10, 14], handleTime: 300 },
        { id: 'b', calls: [12, 6], handleTime: 240 },
      ],
      [
        { id: 'only-a', costPerHour: 10, knows: [{ type: 'a' }] },
        { id: 'only-b', costPerHour: 10, knows: [{ type: 'b' }] },
        { id: 'both', costPerHour: 12.5, knows: [{ type: 'a' }, { type: 'b' }] },
      ],
    ),
  },
  {
    name: 'three half-hours, one line rising as the other falls',
    scenario: centre(
      1800,
      [
        { id: 'a', calls: [6, 10, 14], handleTime: 240 },
        { id: 'b', calls: [12, 9, 5], handleTime: 240 },
      ],
      [
        { id: 'only-a', costPerHour: 10, knows: [{ type: 'a' }] },
        { id: 'only-b', costPerHour: 11, knows: [{ type: 'b' }] },
        { id: 'both', costPerHour: 13, knows: [{ type: 'a' }, { type: 'b' }] },
      ],
    ),
  },
  {
    name: 'three half-hours, where those of one line help out in the other after ten seconds',
    scenario: centre(
      1800,
      [
        { id: 'a', calls: [8, 16, 10], handleTime: 300 },
        { id: 'b', calls: [5, 8, 6], handleTime: 300 },
      ],
      [
        { id: 'only-a', costPerHour: 10, knows: [{ type: 'a' }] },
        { id: 'b-and-a', costPerHour: 11, knows: [{ type: 'b' }, { type: 'a', after: 10 }] },
      ],
    ),
  },
];
