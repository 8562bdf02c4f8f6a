/** The words of the lesson "a predictable standard beats a brilliant average". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    publish: {
      title: 'Two plans, one average',
      text: 'From eight to four {dayCalls} people call in each half-hour, in the evening until eight it is {lateCalls}. The even plan has {evenDay} agents by day and {evenLate} in the evening. The brilliant plan moves people to where the calls are: {brilliantDay} by day, {brilliantLate} in the evening. Both cost {cost} hours a day. On the board: {levelEven} answered within {within}, and {levelBrilliant}. The same, you would say.\n\nNow you want to publish a promise: “{usual} of our customers wait no longer than …”, kept on {usual} of the days. With the even plan you can write {wait95Even}. And with the brilliant one?',
      label: 'Wait that the brilliant plan can promise',
    },
    watch: {
      title: 'From two in the afternoon on',
      text: 'The even plan and the brilliant one, on the same day with the same customers. Until four the brilliant floor looks better. Then the evening begins.',
    },
    gap: {
      title: '{wait95Brilliant}, not {wait95Even}',
      text: 'The same cost, the same average within {apart}, and a promise more than twice as long. A published promise is measured by those who wait longest, and these are the customers of the evening.',
      close: 'You have an eye for the end of the line.',
      off: 'An average does not tell what the unlucky ones get. A promise is made to them too.',
    },
    evening: {
      title: 'Look at the evening alone',
      text: 'By day {dayBrilliant} are answered in time with the brilliant plan. Take {shown} half-hours after four o’clock. In how many of them is the promise of {target} within {within} kept?',
      label: 'Half-hours of {shown} in the evening that keep the promise',
    },
    thin: {
      title: '{lateKept} of {shown}',
      text: 'In the evening {lateBrilliant} are answered in time, and the average wait is {lateWaitBrilliant}; with the even plan it is {lateEven} and {lateWaitEven}, and {lateKeptEven} of {shown} half-hours keep the promise. Whoever calls after work learns: here you wait.',
      close: 'Right.',
      off: 'The average of the day hides it well.',
    },
    why: {
      title: 'Why does the average not show it?',
      text: 'In the evening half of the customers wait too long, and still the day is at {levelBrilliant}.',
      reasons: [
        {
          choice: 'The simulation was lucky.',
          feedback:
            'It is so over {days} days; only {pairsBrilliant} of all single half-hours keep the promise, against {pairsEven}.',
        },
        {
          choice:
            'Only {lateShare} of the calls come in the evening; a little more by day makes up for them.',
          feedback:
            'Yes. An average adds up calls, so the many of the day outvote the few of the evening. For who calls in the evening nothing is made up.',
        },
        {
          choice: 'In the evening calls take longer.',
          feedback: 'No: {handling}, as all day long.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'Two plans cost the same, and the averages differ by a point. How do you choose?',
          answers: [
            {
              choice: 'By the worst hour of the day, and by what I could publish.',
              feedback: 'Yes. Customers plan by what they can rely on.',
            },
            { choice: 'By the better average.', feedback: 'A point of average may cost an evening.' },
            {
              choice: 'By the better morning, it sets the mood.',
              feedback: 'Those of the evening do not know the morning.',
            },
          ],
        },
        {
          ask: 'What do you write into the contract with a partner?',
          answers: [
            {
              choice: '{target} within {within}, on average over the month.',
              feedback: 'Then the month may be brilliant and every evening bad.',
            },
            {
              choice: 'As short an average wait as possible.',
              feedback: 'An average again: nobody is that average customer.',
            },
            {
              choice: 'A share of half-hours, or of days, that has to keep the promise.',
              feedback: 'Yes. Then a brilliant hour cannot pay for a bad one.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Take so many people out of the evening that it breaks down, and see how long the average of the day still looks decent.',
      controls: { day: 'agents by day', late: 'agents in the evening' },
      goal: 'for no more than {cost} hours a day, bring the wait you can publish below four minutes.',
      solved: 'Even is what can be promised.',
    },
  },
  figures: {
    levelEven: 'in time over the day, even plan',
    levelBrilliant: 'in time over the day, brilliant plan',
    lateEven: 'in time in the evening, even plan',
    lateBrilliant: 'in time in the evening, brilliant plan',
    pairsEven: 'of half-hours keep the promise, even plan',
    pairsBrilliant: 'of half-hours keep the promise, brilliant plan',
    wait95Even: 'can be published, even plan',
    wait95Brilliant: 'can be published, brilliant plan',
    level: 'in time over the day',
    wait95: 'wait that can be published',
    pairs: 'of half-hours keep the promise',
    cost: 'hours a day',
  },
  charts: {
    brilliant: { title: 'Answered within {within}', x: 'time of day', line: 'brilliant' },
    even: { title: 'Answered within {within}', x: 'time of day', line: 'even' },
  },
  films: { even: 'the even plan', brilliant: 'the brilliant plan' },
} satisfies LessonText;
