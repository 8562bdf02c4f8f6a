/** Sweeps over machines: what the submitter and a worker say, and what they refuse. */
import { pluralEn } from '../plural.ts';

export const queue = {
  serving: (where: string, version: string, slots: number) =>
    `Serving the queue at ${where}: version ${version}, ${slots} ${pluralEn(slots, 'job', 'jobs')} at a time. Ctrl-C stops.`,
  served: (cells: string) => `Stopped. Cells computed: ${cells}.`,
  there: (done: string, of: string) => `At the queue already: ${done} of ${of} cells.`,
  progress: (done: string, of: string, workers: number, left: string | undefined) =>
    `${done} of ${of} cells, ${workers} ${pluralEn(workers, 'worker', 'workers')}${left ? `, about ${left} left` : ''}`,
  nobody: (version: string, others: string) =>
    `No worker of version ${version} serves this queue${others === '' ? '' : ` (those there are ${others})`}: start holdline worker --queue … of this version.`,
  otherVersion: (theirs: string, ours: string) =>
    `A sweep of version ${theirs} waits here; this worker is ${ours} and does not take its jobs.`,
  damaged: (cell: number) => `The figures of cell ${cell} are damaged at the queue; they are computed again.`,
  trouble: (reason: string) => `The queue does not answer as it should (${reason}); trying again.`,
  failed: (name: string, reason: string) => `Job ${name} failed and is tried again: ${reason}`,
  setAside: (name: string, reason: string) => `Job ${name} is set aside: ${reason}`,
  aside: (cells: string) =>
    `Cells tried in vain and set aside: ${cells}. The others stay at the queue; the same command tries these again.`,
  cells: (first: number, last: number) => (first === last ? `cell ${first}` : `cells ${first} to ${last}`),
};

/** Why something of a queue is refused. */
export const queueReasons = {
  packagesMissing: () =>
    'two packages are needed that do not come along; install them beside holdline: npm install bullmq ioredis',
  unreachable: (where: string, reason: string) =>
    `nobody answers at ${where} (${reason}); check the address, and that Redis runs there`,
  unreachableOverTls: (where: string, reason: string) =>
    `nobody answers over TLS at ${where} (${reason}); check the address, and that Redis speaks TLS there: redis:// goes without`,
  complains: (where: string, complaint: string) =>
    `the Redis at ${where} refuses what it is asked (${complaint}); ask whoever runs it`,
  notAllowed: (where: string) =>
    `${where} does not let us in; check user and password in redis://USER:PASSWORD@HOST`,
  otherVersion: (theirs: string, ours: string) =>
    `jobs of version ${theirs} wait there, and this is ${ours}; use the same version on both sides`,
  foreignJob: () => 'this is no job of a sweep; somebody else put it there',
  gridGone: (sweep: string) => `the grid of sweep ${sweep} is not at the queue; start the sweep again`,
  gridDamaged: (sweep: string) =>
    `what stands at the queue is not the grid of sweep ${sweep}; start the sweep again`,
  gridTooLarge: (bytes: number, most: number) =>
    `the grid has ${bytes} bytes, more than the ${most} that a queue takes; leave values or intervals out`,
  answerTooLarge: (bytes: number, most: number) =>
    `the figures of a cell have ${bytes} bytes, more than the ${most} that a queue takes; ask for fewer measures`,
  foreignKey: (key: string) => `something else stands there under ${key}; use another database of that Redis`,
  answerDamaged: (cell: number) => `the figures of cell ${cell} were damaged at the queue again and again`,
  workersDied: (times: number) =>
    `its workers died or fell silent ${times} times; a scenario too large for their memory does that`,
  answersDiffer: (cell: number) =>
    `two workers found different figures for cell ${cell}; one of these machines or programs is not sound`,
};

export const queueProblems = {
  notQueue: () => 'is no address of a queue; write redis://HOST:6379, or rediss://:PASSWORD@HOST for TLS',
  queueRefused: (reason: string) => `cannot be used: ${reason}`,
  shardOrQueue: () => 'and --queue are two ways to share the work; choose one',
};
