/** The words of the lesson "over the edge". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    noon: {
      title: 'Five calls too many',
      text: 'Every hour {hourly} people call, and a call takes {handling}. The {agents} agents can take {capacity} calls an hour: {left} are left over. Nobody gives up, everybody waits until somebody answers.\n\nThe line opens at eight, with nobody in it. How many people are waiting at noon, on average over many such days?',
      label: 'People waiting at noon',
    },
    watch: {
      title: 'One morning with {agents} agents',
      text: 'An ordinary one: four hours in less than half a minute. In the beginning somebody is free now and then; watch when that ends.',
    },
    gap: {
      title: '{queue4} are waiting, not {reckoned}',
      text: 'Four hours of {left} too many make {reckoned}. Yet on average {queue4} wait at noon, and after the first hour it is {queue1}, not {left}. Who calls shortly before noon waits {waitNoon}; {levelNoon} are answered within {within}.',
      close: 'You were close. Most people count the surplus only.',
      off: 'The surplus is only one half. The other half is chance, which loses time that never comes back.',
    },
    rescue: {
      title: 'Help comes at noon',
      text: 'At noon one more person sits down. Now {helped} are on the line for {load} of steady work: enough, if only just. Draw the queue for every hour, up to eight hours after opening. Opening and noon are given.',
    },
    melt: {
      title: 'It came quickly and leaves slowly',
      text: 'An hour after noon {rescued5} are still waiting, four hours after noon {rescued8}. The queue melts only as fast as there is room to spare, and one person is little room.',
      close: 'Your curve has the shape.',
      off: 'Most people let the queue vanish within the hour. What grew all morning needs far more than the one person who was missing.',
    },
    patience: {
      title: 'And if people do not wait for ever?',
      text: 'Again {agents} agents all day long, but now people give up, after {patience} of waiting on average. Some hang up at once, some wait ten minutes. What becomes of the queue?',
      choices: [
        'It grows as before, only more slowly',
        'It settles at one or two people',
        'There is no queue at all any more',
      ],
    },
    settled: {
      title: 'It settles, because callers are lost',
      text: 'On average {leavingQueue} people are waiting, at any time of day. {leavingLevel} are answered within {within}, and the wait is {leavingWait} on average. It looks like a cure. But {leavingLost} of all callers hang up: {leavingLostHour} people every hour whom nobody helped.',
      close: 'That is how it is.',
      off: 'People who hang up make room for those behind them, so the queue finds its own length.',
    },
    why: {
      title: 'Why is the queue longer than the surplus?',
      text: 'Only {left} calls an hour are too many. Why do {queue4} wait after four hours, and not {reckoned}?',
      reasons: [
        {
          choice: 'The calls get longer the longer people have waited.',
          feedback: 'They may in real life. Here a call takes {handling} on average, all day long.',
        },
        {
          choice: 'More people call in the afternoon.',
          feedback: 'No: {hourly} calls are expected in every hour.',
        },
        {
          choice:
            'In a quiet spell people sit idle, and that time cannot be kept for the busy spell that follows.',
          feedback:
            'Yes. Until noon somebody is free {freeMorning} of the time. Those minutes are lost, and a busy spell piles up a queue that no quiet one takes away in full.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'The plan for tomorrow has one person fewer than the steady work asks for, and an ordinary day is forecast. What do you expect?',
          answers: [
            {
              choice: 'A service level a little below target.',
              feedback: 'Below the edge there is no level at which it stays: it falls hour by hour.',
            },
            {
              choice: 'A queue that grows until people hang up or go home.',
              feedback: 'Yes. Only lost callers, help or the evening end it.',
            },
            {
              choice: 'Luck may turn it.',
              feedback: 'On one morning perhaps. Not on average, and not for days on end.',
            },
          ],
        },
        {
          ask: 'When do you send help?',
          answers: [
            {
              choice: 'As early as possible, and more than the one person missing.',
              feedback:
                'Yes. What has not piled up need not melt, and it melts only as fast as there is room to spare.',
            },
            {
              choice: 'At noon, then it is clear that it is needed.',
              feedback:
                'By then {queue4} are waiting, and for one person more the rest of the day is too short: {rescued8} still wait in the evening.',
            },
            {
              choice: 'Never, callers settle it themselves.',
              feedback: 'They do, by hanging up: {leavingLostHour} of them an hour.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Nobody gives up here. Take more people away and see how long the queue gets. Then put more on the line after noon.',
      controls: {
        agents: 'agents until noon',
        later: 'agents from noon on',
        volume: 'calls in a half-hour',
      },
      goal: 'leave the {agents} people of the morning as they are. How many does it take from noon on for the queue to be gone in the end?',
      solved: 'So many for the want of one.',
    },
  },
  figures: {
    queue1: 'waiting after an hour',
    queue4: 'waiting after four hours',
    queue8: 'waiting after eight hours',
    waitNoon: 'average wait of who calls shortly before noon',
    levelNoon: 'answered within {within} shortly before noon',
    rescued8: 'waiting after eight hours, one person more from noon on',
    leavingQueue: 'waiting where people give up',
    leavingLost: 'give up there',
  },
  charts: {
    queue: { title: 'People waiting, on average', x: 'hours after opening' },
    staying: {
      title: 'People waiting, with {agents} agents all day',
      x: 'hours after opening',
      line: 'nobody gives up',
    },
    leaving: {
      title: 'People waiting, with {agents} agents all day',
      x: 'hours after opening',
      line: 'people give up',
    },
  },
  films: { staying: 'nobody gives up' },
} satisfies LessonText;
