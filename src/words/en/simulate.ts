/** The floor: one simulated day played, its headline, its controls, and what just happened in sentences. */
import { pluralEn } from '../plural.ts';

const customers = (n: number, text: string) => `${text} ${pluralEn(n, 'customer', 'customers')}`;
const people = (n: number, text: string) => `${text} ${pluralEn(n, 'person', 'people')}`;

export const simulate = {
  heading: 'One simulated day',
  loading: 'Recording a day …',
  failed: (why: string) => `The day could not be recorded: ${why}`,
  again: 'Try again',
  now: {
    /** Work that can wait: what is said behind who waits on the line; empty where there is none. */
    toDo: (n: number, text: string) => `${text} ${pluralEn(n, 'item', 'items')} to do`,
    closed: (clock: string, toDo: string) => `At ${clock} the centre is closed${toDo && `; ${toDo}`}.`,
    pile: (clock: string, busy: string, of: string, toDo: string) =>
      `At ${clock} ${busy} of ${of} are at work, ${toDo || 'nothing is left to do'}.`,
    calm: (clock: string, busy: string, of: string, toDo: string) =>
      `At ${clock} ${busy} of ${of} are at work, ${toDo ? `nobody waits on the line; ${toDo}` : 'nobody waits'}.`,
    queue: (clock: string, busy: string, of: string, waiting: number, text: string, toDo: string) =>
      `At ${clock} ${busy} of ${of} are at work, <short>${text} ${pluralEn(waiting, 'waits', 'wait')}</short>${toDo && `; ${toDo}`}.`,
    full: (clock: string, waiting: number, text: string, toDo: string) =>
      `At ${clock} everyone is at work, <short>${text} ${pluralEn(waiting, 'waits', 'wait')}</short>${toDo && `; ${toDo}`}.`,
  },
  onDay: (day: string, clock: string) => `${clock} (day ${day})`,
  waiting: (type: string, count: string, longest: string) =>
    `${type} · ${count} waiting · longest ${longest}`,
  nobodyWaits: (type: string) => `${type} · nobody waits`,
  stack: (type: string, count: string, oldest: string, late: number, text: string) =>
    `${type} · ${count} to do · oldest ${oldest}${late > 0 ? ` · ${text} late` : ''}`,
  emptyStack: (type: string) => `${type} · nothing to do`,
  cases: (kind: string, count: string, late: number, text: string) =>
    `${kind} · ${count} open${late > 0 ? ` · ${text} past the term` : ''}`,
  stage: (name: string, count: string) => `${name} · ${count}`,
  group: (name: string, busy: string, people: string) => `${name} · ${busy} of ${people} at work`,
  wrapUp: (count: string) => `${count} at after-contact work, striped`,
  onBreak: (count: string) => `${count} on a break`,
  tickets: (count: string) => `callbacks promised · ${count}`,
  keptBroken: (kept: string, broken: string) => `✓ ${kept} kept  ✗ ${broken} broken`,
  tray: (count: string) => `gave up so far · ${count}`,
  underway: (count: string) => `will call again · ${count}`,
  marks: (level: string, type: string) => `${type}, in time so far · ${level}`,
  noLevel: 'nobody settled yet',
  oneDot: (k: string) => `1 dot = ${k}`,
  picture: 'The floor: who waits, who is at work',
  player: {
    label: 'Playback',
    play: 'Play',
    pause: 'Pause',
    back: 'A step back',
    forward: 'A step on',
    time: 'Time of the day',
    speed: 'Speed',
    times: (factor: string) => `${factor}×`,
    fastest: 'as fast as possible',
    another: 'Another day',
    copyLink: 'Copy link to this moment',
    copied: 'Copied.',
    notCopied: 'The browser would not copy it.',
    day: (day: string, seed: string) => `day ${day} · seed ${seed}`,
    strip: 'people waiting, minute by minute',
    hint: 'Space plays, ← and → step, Shift takes ten, [ and ] change the speed.',
  },
  marksOfDay: {
    title: 'Moments to look at',
    worstMinute: (count: string) => `worst minute: ${count} wait`,
    firstMiss: (level: string) => `first interval below target: ${level}`,
    firstBroken: (late: string) => `first broken promise: ${late} late`,
    longestWait: (wait: string) => `longest wait: ${wait}`,
  },
  whatIf: {
    title: 'From here, what if …',
    same: 'same customers from this moment on',
    one: 'one more person',
    fewer: 'one fewer',
    sick: 'three call in sick',
    surge: 'contacts ×2 for 30 min',
    outage: 'nobody can work for 15 min',
    callbacks: 'callbacks offered',
    of: 'People of',
    nothing: 'That would change nothing here.',
    onShifts: 'People on shifts are changed in Plan.',
    running: 'Running the same day again …',
    end: 'Back to the day as it was',
    asItWas: 'as it was',
    instead: (name: string, clock: string) => `${name} from ${clock}`,
    thisDay: 'this day',
    difference: (days: string) => `difference, ${days} such days`,
    level: (type: string) => `${type} in time`,
    everyone: (type: string) => `${type} in time, callbacks at their true connection`,
    abandoned: 'give up',
    wait: 'average wait',
    points: (text: string) => `${text} points`,
    plusMinus: (text: string, half: string) => `${text} ± ${half}`,
    verdict: {
      better: (name: string, days: string, who: string) =>
        `Over ${days} days, “${name}” serves more in time: ${who}.`,
      worse: (name: string, days: string, who: string) =>
        `Over ${days} days, “${name}” serves fewer in time: ${who}.`,
      mixed: (name: string, days: string, better: string, worse: string) =>
        `Over ${days} days, “${name}” serves more in time: ${better}; and fewer: ${worse}.`,
      open: (name: string, days: string) =>
        `${days} days cannot tell whether “${name}” serves more or fewer in time.`,
    },
  },
  beside: {
    title: 'Beside it',
    same: 'another centre, the same customers',
    pooled: 'everybody in one team',
    everybody: 'Everybody',
    separate: 'a team for each line',
    callbacks: 'callbacks all day',
    noCallbacks: 'no callbacks',
    first: (type: string) => `${type} first`,
    equal: 'nobody goes first',
    teams: (count: string) => `${count} teams apart`,
    teamsOf: (type: string, count: string) => `${type}: ${count} teams apart`,
    team: (n: string) => `Team ${n}`,
    whose: 'Whose team is split',
    who: 'Who goes first',
    none: 'These teams leave nothing to set beside them.',
  },
  replay: {
    start: 'Replay other days',
    pause: 'Pause the replay',
    goOn: 'Go on',
    end: 'Put the days away',
    day: (day: string, level: string) => `day ${day} · ${level} in time`,
    kept: (n: number, kept: string, of: string) =>
      `${kept} of ${of} ${pluralEn(n, 'day keeps', 'days keep')} the promise.`,
  },
  follow: {
    title: 'One customer',
    hint: 'Click a customer on the floor, or choose one who waits.',
    next: 'next who waits',
    previous: 'previous',
    stop: 'stop following',
    onwards: (clock: string) => `What comes next: ${clock} →`,
    over: 'That is the whole story.',
    came: {
      fresh: (type: string) => `Comes: ${type}.`,
      bounced: (type: string) => `Comes from self-service, unsolved: ${type}.`,
      repeated: (type: string) => `Comes back, as it was not solved: ${type}.`,
      transferred: (type: string) => `Is handed on: ${type}.`,
      owed: (type: string) => `What the centre still owes is due: ${type}.`,
      chasing: (type: string) => `Asks where the reply is: ${type}.`,
      ofCase: (type: string) => `A case has to be worked on: ${type}.`,
      moved: (type: string) => `Comes another way: ${type}.`,
      fromBacklog: (type: string) => `Has waited since before the opening: ${type}.`,
    },
    triesAgain: (type: string, attempt: string) => `Tries again, attempt ${attempt}: ${type}.`,
    waitsAllBusy: (ahead: number, count: string, people: string) =>
      `Waits: all ${people} are at work, ${ahead === 0 ? 'nobody is' : `${count} ${pluralEn(ahead, 'is', 'are')}`} ahead.`,
    waits: (ahead: number, count: string, busy: string, people: string) =>
      `Waits: ${busy} of ${people} are at work, ${ahead === 0 ? 'nobody is' : `${count} ${pluralEn(ahead, 'is', 'are')}`} ahead.`,
    told: (wait: string) => `Is told that it will take about ${wait}.`,
    toldPassed: (wait: string) => `The ${wait} that were announced are over.`,
    tooLong: (wait: string) => `Has now waited ${wait}, longer than is acceptable.`,
    promised: (due: string) => `Is promised a callback at ${due}.`,
    calledBack: (due: string) => `Is called back and answers; promised for ${due}.`,
    answered: (wait: string, group: string) => `Is answered after ${wait} (${group}).`,
    answeredAtOnce: (group: string) => `Is answered at once (${group}).`,
    hangsUp: (talk: string) => `Hangs up after ${talk}; the agent still has after-contact work.`,
    endsWithWrapUp: (length: string, wrapUp: string) =>
      `All is done after ${length}, ${wrapUp} of it after-contact work.`,
    ends: (length: string) => `Is done after ${length}.`,
    gaveUp: (wait: string) => `Gives up after ${wait}.`,
    willTry: 'Will try again.',
    rings: 'Is being rung.',
    noAnswer: 'Does not pick up.',
    handedBack: 'The work is laid aside, to be resumed.',
    held: 'The first person stays on the line until somebody takes over.',
    blocked: 'Hears the busy tone: all lines are taken.',
    flushed: 'Is sent away at closing.',
    callbackLost: 'Cannot be reached; the callback is given up.',
    spared: 'Need not ask any more: the reply is there.',
    open: 'Is still waiting when the day ends.',
  },
  log: {
    title: 'What just happened',
    empty: 'Nothing yet. Play the day, or pick a moment.',
    opens: 'The centre opens.',
    closes: 'The centre closes; what is in hand is finished.',
    come: (n: number, count: string, group: string, now: string) =>
      `${people(n, count)} ${pluralEn(n, 'comes', 'come')} on the line (${group}: ${now}).`,
    go: (n: number, count: string, group: string, now: string) =>
      `${people(n, count)} ${pluralEn(n, 'leaves', 'leave')} the line (${group}: ${now}); work in hand is finished first.`,
    queueForms: (
      type: string,
      people: string,
      wrapUp: string,
      came: number,
      cameText: string,
      expected: string,
    ) =>
      `${type}: all ${people} at work${wrapUp && `, ${wrapUp} of them at after-contact work`}; a queue forms. ${cameText} ${pluralEn(came, 'contact', 'contacts')} in two minutes, ${expected} expected.`,
    tooLong: (type: string, wait: string, waiting: number, text: string) =>
      `${type}: the first customer has waited ${wait}; ${customers(waiting, text)} in the queue.`,
    queueGone: (type: string, longest: string, lasted: string) =>
      `${type}: the queue is gone after ${lasted}; the longest wait was ${longest}.`,
    gaveUp: (type: string, wait: string) => `${type}: a customer gives up after ${wait}.`,
    gaveUpMany: (type: string, n: number, count: string, minutes: string, wait: string) =>
      `${type}: ${customers(n, count)} give up within ${minutes}, the last after ${wait}.`,
    promisedMany: (type: string, count: string, minutes: string, due: string) =>
      `${type}: ${count} callbacks are promised within ${minutes}, the last for ${due}.`,
    gaveUpAgain: (type: string, wait: string) =>
      `${type}: a customer gives up after ${wait} and will try again.`,
    sentAway: (type: string) => `${type}: a customer is sent away at closing.`,
    linesTaken: (type: string) => `${type}: all lines are taken, a customer hears the busy tone.`,
    promised: (type: string, due: string) => `${type}: a callback is promised for ${due}.`,
    kept: (type: string, due: string) => `${type}: the callback promised for ${due} is made in time.`,
    broken: (type: string, due: string) => `${type}: the callback promised for ${due} is broken.`,
  },
};

export type SimulateWords = typeof simulate;
