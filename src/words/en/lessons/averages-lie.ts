/** The words of the lesson "averages lie". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    twenty: {
      title: 'On average, the promise is kept',
      text: 'In every half-hour {volume} calls of {handling} are expected, and {agents} agents are on the line. On average {level} of the calls are answered within {within}; {target} are promised.\n\nNow look at {shown} single half-hours. In how many of them is the promise kept?',
      label: 'Half-hours of {shown} that keep the promise',
    },
    watch: {
      title: 'Twenty half-hours, one after another',
      text: 'One simulated day. Each dot is a half-hour, and how high it stands is the share answered within {within}. Nothing has been changed between them: the same people, the same forecast, the same skill.',
    },
    gap: {
      title: '{kept} of {shown}',
      text: 'Over {halfHours} simulated half-hours {keptShare} keep the promise: {kept} of {shown}. On the day you have seen it was {keptHere}, the best at {bestHere}, the worst at {worstHere}.',
      close: 'You know that an average hides things.',
      off: 'An average that keeps the promise does not mean that half-hours do.',
    },
    why: {
      title: 'What makes a half-hour bad?',
      text: 'The forecast was right and everybody was there. Still {missed} of {shown} miss.',
      reasons: [
        {
          choice: 'In the bad half-hours people worked less well.',
          feedback:
            'In the simulation they cannot: every call takes {handling} on average, all day long. The bad half-hours are there all the same.',
        },
        {
          choice: 'The forecast was wrong there.',
          feedback:
            'It was right: {volume} were expected in every half-hour. A right forecast says nothing about chance.',
        },
        {
          choice: 'Chance: calls come in bunches, and a queue takes long to melt.',
          feedback:
            'Yes. A few calls more than expected at a bad moment, a few long ones among them, and many are late for a while. The half-hour in the middle reaches {median}, yet one in ten ends below {low}.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'A half-hour ended at {worstHere}. What do you say to the team?',
          answers: [
            {
              choice: 'Somebody has made a mistake; find out who.',
              feedback:
                'Here nobody has: the same people, forecast and skill as in the best half-hour of that day.',
            },
            {
              choice: 'Nothing, if it is one: look whether it comes again at the same time of day.',
              feedback: 'Yes. One half-hour is chance; a pattern has a cause.',
            },
            {
              choice: 'That the forecast has to improve.',
              feedback: 'No forecast knows when the next call comes.',
            },
          ],
        },
        {
          ask: 'You want nearly every half-hour to keep the promise. What does it take?',
          answers: [
            { choice: 'More people than the average needs.', feedback: 'Yes. Try it in the next step.' },
            {
              choice: 'A better average handle time in bad half-hours.',
              feedback: 'Nobody knows beforehand which these are.',
            },
            {
              choice: 'Nothing, it evens out.',
              feedback: 'Over the month it does; for who calls now it does not.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'How many people does it take for nineteen of twenty half-hours to keep the promise? And what does the average say then?',
      controls: { agents: 'agents on the line', volume: 'calls in a half-hour' },
    },
  },
  figures: {
    level: 'answered in time, on average',
    kept: 'half-hours of twenty that keep the promise',
    low: 'one half-hour in ten is below',
    median: 'the half-hour in the middle',
    worstHere: 'the worst of the day shown',
    bestHere: 'the best of the day shown',
  },
  charts: {
    halfHours: { title: 'Answered within {within}, half-hour by half-hour', x: 'half-hours of one day' },
  },
} satisfies LessonText;
