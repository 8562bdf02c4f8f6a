/** The words of the lesson "busy is not the goal". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    small: {
      title: 'A very small team',
      text: 'Only {few} calls come in half an hour; a call takes {handling}. To answer {target} of them within {within} it takes {teamFew} agents.\n\nHow busy will these three people be?',
      choices: [
        'Talking less than half of the time',
        'Talking a little more than half of the time',
        'Talking most of the time, as people should',
      ],
    },
    watch: {
      title: 'An hour with the small team',
      text: 'Most of the time somebody sits with folded hands. Now and then four customers want to talk at once, and then even three people are too few.',
    },
    gap: {
      title: 'Busy {busyFew} of the time, and that is right',
      text: 'The calls are {loadFew} of work, shared by {teamFew}. Nobody is lazy: somebody has to be free when the phone rings.',
      close: 'That is how it is.',
      off: 'It looks like waste. Send one of them away: only {pushedLevel} are answered in time, and the average wait is {pushedWait}.',
    },
    curve: {
      title: 'Larger teams, the same promise',
      text: 'How busy are people at {target} within {within} when {middle} calls come in a half-hour, or {many}? The smallest team is given. Draw the rest.',
    },
    shape: {
      title: 'The larger the team, the busier',
      text: '{busyFew} at {few} calls, {busyMiddle} at {middle}, {busyMany} at {many}. The promise is the same everywhere. How busy people are comes out; nobody chose it.',
      close: 'Your curve has the shape.',
      off: 'How busy people are is not set by how hard they try, but by how many share the calls.',
    },
    why: {
      title: 'Why are larger teams busier?',
      text: 'With {many} calls {teamMany} people keep the promise, busy {busyMany} of the time.',
      reasons: [
        {
          choice: 'Ups and downs even out among many, so less room to spare is enough.',
          feedback:
            'Yes. Of {few} calls three may come at once, of {many} it is never a third. What has to stay free is a smaller part of a larger team.',
        },
        {
          choice: 'In large teams people work faster.',
          feedback: 'Here a call takes {handling} in every team.',
        },
        {
          choice: 'Large teams make their customers wait longer.',
          feedback: 'No: each of these teams is the smallest that keeps the same promise.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'A manager asks the small team to be as busy as the large one. What follows?',
          answers: [
            {
              choice: 'The team becomes more efficient.',
              feedback: 'Only the customers pay for it: they wait.',
            },
            {
              choice: 'The promise breaks.',
              feedback:
                'Yes: with {pushedTeam} people, busy {pushedBusy} of the time, {pushedLevel} are answered in time.',
            },
            {
              choice: 'Nothing changes for customers.',
              feedback: 'Whoever calls while all are talking has to wait.',
            },
          ],
        },
        {
          ask: 'What is a good goal, then?',
          answers: [
            { choice: 'Everybody talking, all of the time.', feedback: 'Then every customer waits.' },
            {
              choice: 'Nobody ever waiting.',
              feedback: 'Then far more people sit idle than any promise asks for.',
            },
            {
              choice: 'The promise, with as few people as keep it.',
              feedback: 'Yes. How busy they are follows from that.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Change the calls and the people, and watch how busy they are when the promise is just kept. Does it change when both are doubled?',
      controls: { volume: 'calls in a half-hour', agents: 'agents on the line' },
      goal: 'people busy ninety-five per cent of the time, and the promise of {target} within {within} kept. How many calls does that take?',
      solved: 'Nobody asked them to be busy: there are simply so many of them.',
    },
  },
  figures: {
    busyFew: 'busy at {few} calls',
    busyMiddle: 'busy at {middle} calls',
    busyMany: 'busy at {many} calls',
    levelFew: 'in time at {few} calls',
    teamFew: 'agents for {few} calls',
    teamMiddle: 'agents for {middle} calls',
    teamMany: 'agents for {many} calls',
    busy: 'busy',
    level: 'answered in time',
    wait: 'average wait',
    needed: 'agents that keep the promise',
  },
  charts: { busy: { title: 'Busy, of the time on the line', x: 'calls in a half-hour' } },
  films: { small: 'the small team' },
} satisfies LessonText;
