/**
 * The bot: what it settles is short, so a fifth of the contacts is not a fifth of the work; some come back besides. The
 * people come from Erlang C on the work that is left, since what passes the bot is again a Poisson stream; a simulated
 * day with the bot before the line bears them out.
 */
import type { Scenario } from '../scenario/index.ts';
import { requiredAgents } from '../staffing/interval/required-agents.ts';
import { atOnce, count, erlangs, reportsOf, seconds, share } from './figure.ts';
import type { Lesson } from './lesson.ts';
import { promise, textbook, textbookLoad, textbookState, usual } from './textbook.ts';

const volume = 400;
const handleTime = usual.handleTime;

interface Bot {
  /** Share of the contacts that it settles, their mean handle time had a person answered them, seconds. */
  readonly contained: number;
  readonly easy: number;
  /** Share of those settled that ask for a person all the same. */
  readonly bounce: number;
}
const bot: Bot = { contained: 0.2, easy: 120, bounce: 0.15 };

/** Share of the contacts that still reaches people, and what one of these takes. */
function left({ contained, easy, bounce }: Bot) {
  const reaching = 1 - contained * (1 - bounce);
  const work = handleTime - contained * (1 - bounce) * easy;
  return { reaching, handling: work / reaching, work: work / handleTime };
}

function team(contacts: number, handling: number): number {
  return requiredAgents({
    model: 'c',
    arrivalRate: contacts / 1800,
    handleTime: handling,
    serviceLevelTarget: promise.share,
    acceptableWait: promise.within,
  }).requiredAgents;
}

function teamWith(settings: Bot): number {
  const { reaching, handling } = left(settings);
  return team(volume * reaching, handling);
}

const before = team(volume, handleTime);
const hoped = Math.round(bot.contained * before);

function withBot(agents: number): Scenario {
  const scenario = textbook({ volume, agents });
  const [type] = scenario.types;
  return {
    ...scenario,
    types: [
      {
        ...type!,
        volume: { ...type!.volume, basis: 'fresh' },
        selfService: {
          contained: bot.contained,
          bounce: bot.bounce,
          easyHandleTime: bot.easy,
          time: { law: 'exponential', mean: 60 },
        },
      },
    ],
  };
}

export const lesson: Lesson = {
  scenarios: () => ({
    sold: withBot(before - hoped),
    before: textbook({ volume, agents: before }),
    needed: withBot(teamWith(bot)),
  }),
  study: function* ({ needed: scenario }) {
    const [report] = yield* reportsOf([scenario!], 3);
    const calls = report!.types.calls!;
    const { reaching, handling, work } = left(bot);
    const needed = teamWith(bot);
    return {
      figures: {
        volume: count(volume),
        handling: seconds(handleTime),
        target: share(promise.share),
        within: seconds(promise.within),
        before: count(before),
        levelBefore: share(textbookState({ volume, agents: before })!.serviceLevel),
        deflected: share(bot.contained),
        easy: seconds(bot.easy),
        bounced: share(bot.bounce),
        hoped: count(hoped),
        hopedLeft: count(before - hoped),
        needed: count(needed),
        saved: count(before - needed),
        left: seconds(handling),
        fewerContacts: share(1 - reaching),
        fewerWork: share(1 - work, 1),
        takenWork: share((bot.contained * bot.easy) / handleTime),
        backWork: share((bot.contained * bot.bounce * bot.easy) / handleTime, 1),
        fewerPeople: share((before - needed) / before, 1),
        loadBefore: erlangs(textbookLoad({ volume }), 1),
        loadLeft: erlangs(textbookLoad({ volume }) * work, 1),
        simulatedLevel: share(calls.serviceLevel.mean),
        simulatedHandling: seconds(calls.averageHandleTime.mean),
      },
    };
  },
  steps: [
    {
      kind: 'predict',
      id: 'spare',
      ask: { of: 'number', figure: 'saved', from: 0, to: 20, step: 1, close: 1 },
    },
    {
      kind: 'run',
      id: 'watch',
      show: { as: 'film', scenarios: ['sold', 'before'], from: 9 * 3600, to: 9.5 * 3600, speed: 60 },
    },
    {
      kind: 'reveal',
      id: 'gap',
      of: 'spare',
      show: { as: 'bars', figures: ['before', 'needed', 'hopedLeft'] },
    },
    {
      kind: 'predict',
      id: 'harder',
      ask: { of: 'number', figure: 'left', from: 120, to: 420, step: 5, close: 8 },
    },
    {
      kind: 'reveal',
      id: 'longer',
      of: 'harder',
      show: { as: 'bars', figures: ['easy', 'handling', 'left'] },
    },
    { kind: 'why', id: 'why', right: 1 },
    { kind: 'quiz', id: 'check', right: [0, 2] },
    {
      kind: 'sandbox',
      id: 'play',
      controls: [
        { id: 'contained', kind: 'share', from: 0, to: 0.6, step: 0.05, start: bot.contained },
        { id: 'easy', kind: 'seconds', from: 30, to: handleTime, step: 10, start: bot.easy },
        { id: 'bounce', kind: 'share', from: 0, to: 1, step: 0.05, start: bot.bounce },
      ],
      figures: ['needed', 'saved', 'left'],
      study: ({ contained = bot.contained, easy = bot.easy, bounce = bot.bounce }) => {
        const settings = { contained, easy, bounce };
        const needed = teamWith(settings);
        return atOnce({
          figures: {
            needed: count(needed),
            saved: count(before - needed),
            left: seconds(left(settings).handling),
          },
        });
      },
      solved: (value) => value('needed')! <= before - hoped,
      solution: { contained: 0.35, easy: 170, bounce: 0.05 },
    },
  ],
  handout: ['before', 'needed', 'saved', 'handling', 'left', 'fewerContacts', 'fewerWork'],
  claims: [
    {
      says: 'a fifth is settled, but less than half of a fifth of the people can be spared',
      holds: (v) => v('saved') < v('hoped') / 2 && v('saved') > 0,
    },
    {
      says: 'what the bot takes is half as long, so a tenth of the work',
      holds: (v) => v('easy') === v('handling') / 2 && Math.abs(v('takenWork') - 0.1) < 1e-9,
    },
    {
      says: 'a fifth of the calls is less than a tenth of the work, once some have come back',
      holds: (v) => v('deflected') === 0.2 && v('fewerWork') < 0.1,
    },
    { says: 'what is left takes longer than before', holds: (v) => v('left') > v('handling') + 20 },
    {
      says: 'the short ones matter more than those who come back',
      holds: (v) => v('deflected') - v('takenWork') > 3 * v('backWork'),
    },
    {
      says: 'with the people hoped for, the queue grows without end',
      holds: (v) => v('loadLeft') > v('hopedLeft'),
    },
    {
      says: 'the simulated day keeps the promise with the people needed, at the handle time named',
      holds: (v) =>
        v('simulatedLevel') > v('target') - 0.02 && Math.abs(v('simulatedHandling') / v('left') - 1) < 0.01,
    },
  ],
};
