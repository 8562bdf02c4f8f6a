/** The words of the lesson "the power of one". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    one: {
      title: 'One person is missing',
      text: 'In half an hour {volume} people call, and a call takes {handling}. With {agents} agents on the line, {level17} of the calls are answered within {within}: the promise of {target} is kept.\n\nToday one of them is ill, {oneFewer} are left. Work for everybody else grows by a sixteenth.',
      label: 'Answered within {within} with {oneFewer} agents',
    },
    watch: {
      title: 'The same half-hour, twice',
      text: 'On one floor everybody is there, on the other two people are missing. The same customers call at the same moments with the same questions. Watch the queue, and the row of ticks and crosses grow. This is one day of many; the averages come next.',
    },
    gap: {
      title: 'One person: {firstDrop}',
      text: 'With {oneFewer} agents {level16} are answered in time. One of {agents} was missing, and {firstDrop} went with them.',
      close: 'You were close. Few people are.',
      off: 'Most people expect the service level to fall by as little as the team did.',
    },
    curve: {
      title: 'And one more, and one fewer?',
      text: 'Two points are given: {level16} with {oneFewer} agents, {level17} with {agents}. Draw the others, from {lastAgents} to {mostAgents} agents.',
    },
    shape: {
      title: 'Steep below, flat above',
      text: 'One more brings {gain}. One fewer costs {firstDrop}, the next {secondDrop}, the one after that {thirdDrop}. The promise stands on the steep part of the curve, as promises usually do.',
      close: 'Your curve has the shape.',
      off: 'Most people draw a straight line. The truth bends.',
    },
    why: {
      title: 'Why does one person matter so much?',
      text: 'The calls are {load} of steady work. What changes so quickly?',
      reasons: [
        {
          choice: 'The others become slower when they are under pressure.',
          feedback:
            'They may, but not here: every call takes {handling} on average, however many wait. The fall is there without it.',
        },
        {
          choice: 'The room to spare shrinks: it is small, and one person is a large part of it.',
          feedback:
            'Yes. With {agents} agents the calls leave {spare17} free, with {twoFewer} only {spare15}. A queue melts as fast as there is room to spare, so the average wait grows from {wait17} to {wait15}.',
        },
        {
          choice: 'More people call when they have to wait.',
          feedback:
            'In real life some do. Here {volume} calls are expected in every half-hour, whoever is there.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'A team keeps its promise by a hair. Two people go on an unplanned break. What happens?',
          answers: [
            {
              choice: 'The service level falls by about their share of the team.',
              feedback: 'It falls by far more.',
            },
            {
              choice: 'Nothing, the others make up for it.',
              feedback: 'They have no room to spare for that.',
            },
            {
              choice: 'It falls by far more than their share of the team.',
              feedback: 'Yes: here from {level17} to {level15}.',
            },
          ],
        },
        {
          ask: 'Where does one person more help most?',
          answers: [
            { choice: 'In a half-hour that is short of people.', feedback: 'Yes: there the curve is steep.' },
            {
              choice: 'In a half-hour that keeps its promise already.',
              feedback: 'There the curve is flat: here one more brings {gain}.',
            },
            { choice: 'It is the same everywhere.', feedback: 'The curve bends, so it is not.' },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Take people away until the queue never settles. Then double the calls, and find out how many people that takes. Is it double?',
      controls: { agents: 'agents on the line', volume: 'calls in a half-hour', handling: 'time for a call' },
    },
  },
  figures: {
    level17: 'in time with {agents} agents',
    level16: 'in time with {oneFewer} agents',
    level15: 'in time with {twoFewer} agents',
    wait17: 'average wait with {agents}',
    wait15: 'average wait with {twoFewer}',
    busy17: 'busy with {agents}',
    busy15: 'busy with {twoFewer}',
    level: 'answered in time',
    wait: 'average wait',
    busy: 'busy',
  },
  charts: { level: { title: 'Answered within {within}', x: 'agents on the line' } },
  films: { seventeen: 'everybody is there', fifteen: 'two people missing' },
} satisfies LessonText;
