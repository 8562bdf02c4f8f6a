/**
 * Programmes that textbooks print with their optima.
 */
import { type IntegerProgramme, ProgrammeBuilder } from '../../src/programme/index.ts';

/**
 * Customer service agents of Union Airways (Hillier & Lieberman, Introduction to Operations Research, 7th ed.,
 * §3.4): five shifts of eight hours at a daily cost, ten periods with a least number of agents each. The optimum
 * is 30,610 dollars a day with 48, 31, 39, 43 and 15 agents.
 */
export const unionAirways = {
  /** Start of the shift, hours after midnight, and its cost in dollars. */
  shifts: [
    { from: 6, cost: 170 },
    { from: 8, cost: 160 },
    { from: 12, cost: 175 },
    { from: 16, cost: 180 },
    { from: 22, cost: 195 },
  ],
  /** Periods from 6:00 on, hours, and the agents they need. */
  periods: [
    { from: 6, to: 8, agents: 48 },
    { from: 8, to: 10, agents: 79 },
    { from: 10, to: 12, agents: 65 },
    { from: 12, to: 14, agents: 87 },
    { from: 14, to: 16, agents: 64 },
    { from: 16, to: 18, agents: 73 },
    { from: 18, to: 20, agents: 82 },
    { from: 20, to: 22, agents: 43 },
    { from: 22, to: 24, agents: 52 },
    { from: 24, to: 30, agents: 15 },
  ],
  optimum: 30_610,
  agents: [48, 31, 39, 43, 15],
} as const;

export function unionAirwaysProgramme(): IntegerProgramme {
  const builder = new ProgrammeBuilder();
  const people = unionAirways.shifts.map(({ cost }) => builder.whole(cost));
  for (const period of unionAirways.periods) {
    const row = builder.row(period.agents, Number.POSITIVE_INFINITY);
    unionAirways.shifts.forEach(({ from }, s) => {
      if (from <= period.from && period.to <= from + 8) builder.put(row, people[s]!, 1);
    });
  }
  return builder.build();
}

/**
 * The post office (Winston, Operations Research, §3.5): full-time employees, Monday to Sunday, each working five
 * days in a row and then off for two. Without whole people the optimum is 22 1/3; with them, 23.
 */
export const postOffice = { needed: [17, 13, 15, 19, 14, 16, 11], relaxed: 67 / 3, optimum: 23 } as const;

export function postOfficeProgramme(whole: boolean): IntegerProgramme {
  const builder = new ProgrammeBuilder();
  const beginners = postOffice.needed.map(() => (whole ? builder.whole(1) : builder.any(1)));
  postOffice.needed.forEach((needed, day) => {
    const row = builder.row(needed, Number.POSITIVE_INFINITY);
    for (let worked = 0; worked < 5; worked++) builder.put(row, beginners[(day - worked + 7) % 7]!, 1);
  });
  return builder.build();
}
