/**
 * Where the time of one steady call goes: the queue kernel's parts alone, beside the kernel that is made of them.
 *
 * draws       when each call arrives, how long it takes, how long it would wait: three streams of random numbers, an
 *             exponential gap, a read of the table of handle times (ContactBlock, as the kernel uses it)
 * free times  who of the hundred agents is free first, and until when she is busy now (FreeTimes; arrivals and handle
 *             times come ready from short arrays)
 *
 * What is left of the kernel's time is the model itself: waiting, giving up, the cells of time and every count. The
 * parts' sum says what no rewriting of the rest could beat.
 */
import { compilePlan } from '../src/simulation/plan/plan.ts';
import { tickScale } from '../src/simulation/plan/ticks.ts';
import { ContactBlock } from '../src/simulation/queue/contact-block.ts';
import { FreeTimes } from '../src/simulation/queue/free-times.ts';
import { Simulator } from '../src/simulation/simulator.ts';
import { measure, type Rounds, sink, type Work } from './harness.ts';
import type { Result } from './result.ts';
import { steadyQueue, steadyWorkload } from './workloads.ts';

const weeks = 8;
/** Calls whose times stand ready: as many as a block of the kernel. */
const block = 256;

/** CPU nanoseconds of a steady call, by part. */
export function partResults(rounds: Rounds): Result[] {
  const [whole, draws, freeTimes] = measure([wholeWork(), drawsWork(), freeTimesWork()], rounds);
  const rest = whole!.least - draws!.least - freeTimes!.least;
  const part = (name: string, best: number, median: number, also = ''): Result => ({
    name: `of a steady call, ${name}`,
    unit: 'ns of CPU',
    best,
    median,
    also,
    checks: [],
  });
  return [
    part('the whole', whole!.least, whole!.median, '28 M a second would be 35.7'),
    part('its draws', draws!.least, draws!.median),
    part('who is free first', freeTimes!.least, freeTimes!.median),
    part('the model and its counts', rest, whole!.median - draws!.median - freeTimes!.median, 'what is left'),
  ];
}

function wholeWork(): Work {
  const { scenario, calls } = steadyWorkload();
  const simulator = new Simulator(scenario);
  return {
    name: 'whole',
    run(round) {
      const from = (round + 900) * weeks;
      sink.sum += simulator.run(from, from + weeks).tallies[0]!;
      return calls * weeks;
    },
  };
}

function compiled() {
  const plan = compilePlan(steadyWorkload().scenario);
  const type = plan.types[0]!;
  return { plan, type, scale: tickScale(type, plan.groups[0]!, plan.sessions)! };
}

function drawsWork(): Work {
  const { plan, type, scale } = compiled();
  const { handling } = type;
  const contacts = new ContactBlock(type, scale);
  const table = handling.tables[handling.tableOf[0]!]!;
  const handleScale = handling.scaleOf[0]! * scale;
  return {
    name: 'draws',
    run(round) {
      let done = 0;
      for (let week = 0; week < weeks; week++) {
        contacts.start((round + 900) * weeks + week);
        plan.sessions.forEach((_, session) => {
          contacts.open(session);
          while (!contacts.isOver) {
            while (contacts.draw(Number.POSITIVE_INFINITY, table, handleScale))
              done += contacts.to - contacts.from;
          }
        });
      }
      sink.sum += contacts.arrival[0]! + contacts.handleTime[0]! + contacts.patienceDraw[0]!;
      return done;
    },
  };
}

function freeTimesWork(): Work {
  const { type, scale } = compiled();
  const { agents, arrivalRate } = steadyQueue;
  const { handling } = type;
  const contacts = new ContactBlock(type, scale);
  const table = handling.tables[handling.tableOf[0]!]!;
  contacts.start(0);
  contacts.open(0);
  while (contacts.to < block) contacts.draw(Number.POSITIVE_INFINITY, table, handling.scaleOf[0]! * scale);
  const handle = Int32Array.from(contacts.handleTime);
  const gap = Math.round(scale / arrivalRate);
  const free = new FreeTimes(agents);
  const day = Math.floor(2 ** 30 / gap); // calls until the ticks would run out
  return {
    name: 'free times',
    run() {
      const calls = 1_500_000;
      let now = 0;
      let earliest = 0;
      let left = 0;
      for (let call = 0; call < calls; call++) {
        if (left-- === 0) {
          free.reset(agents);
          now = earliest = 0;
          left = day;
        }
        now += gap;
        const start = earliest > now ? earliest : now;
        earliest = free.replaceEarliest(start + handle[call & (block - 1)]!);
      }
      sink.sum += earliest;
      return calls;
    },
  };
}
