/** The words of the lesson "giving up and redialling". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    leave: {
      title: 'What if people hang up?',
      text: 'In half an hour {volume} people call, and only {agents} agents are there: two fewer than it takes. As long as everybody waits, {levelStaying} are answered within {within}, and the average wait is {waitStaying}.\n\nReal people do not wait for ever. Let them give up after {patience}, on average: some at once, some much later. Nothing else changes.',
      label: 'Of all who call, answered within {within}',
    },
    watch: {
      title: 'The same callers, twice',
      text: 'On one floor everybody waits, on the other people give up. Watch how long the line gets on each, and the tray that collects those who hung up.',
    },
    gap: {
      title: 'From {levelStaying} to {levelLeaving}',
      text: 'Nobody was hired, and the level is {rise} better. {lost} gave up: {lostCalls} of {callsNever} calls in a half-hour. For all the others the line is short, and the average wait falls from {waitStaying} to {waitLeaving}.',
      close: 'You were close.',
      off: 'A few who leave at the worst moment are worth a lot to all who stay.',
    },
    rules: {
      title: 'Is the promise kept?',
      text: 'The promise is {target} within {within}. Of all who called it was {levelLeaving}, so it is broken. But there are other ways to count: leave out those who hung up at once; count those who hung up within {within} as if they had been served; or look only at those who were answered.\n\nAll four from the same calls. What do they say?',
      choices: ['All four say: broken', 'Some say broken, some say kept', 'The other three say: kept'],
    },
    flip: {
      title: 'The same day, kept and broken',
      text: 'Of all who called: {ofOffered}. Without those who hung up within a few seconds: {shortExcluded}. Hung up early counted as served: {countedServed}. Of the answered only: {ofAnswered}. The definition makes {apart} of difference, and decides whether the promise is kept.',
      close: 'Right. Always ask how it was counted.',
      off: 'A service level without its definition says little. Ask how it was counted.',
    },
    again: {
      title: 'They call again',
      text: 'So far, whoever hung up was gone. In real life many try again a few minutes later. Draw the service level, of all calls, when more and more of those who give up call again. The first point is given: nobody does.',
    },
    back: {
      title: 'The relief was borrowed',
      text: 'When {mostRedial} of those who give up call again, {levelRedial} are answered in time: {fallRedial} fewer. Instead of {callsNever} calls {callsRedial} come in, from the same customers. Yet more of these customers talk to somebody in the end: {servedRedial} instead of {servedNever}.',
      close: 'Your curve has the shape.',
      off: 'Each one who calls again is a call more, at the worst time.',
    },
    why: {
      title: 'Does giving up help?',
      text: 'With {agents} people the level went from {levelStaying} to {levelLeaving}. Who gained, and who paid?',
      reasons: [
        {
          choice: 'Those behind gain; those who left pay, and the figure hardly sees them.',
          feedback:
            'Yes. {lost} went away unserved, after {timeToAbandon} of waiting on average. Each took a call’s work along, and that is all the room there was.',
        },
        {
          choice: 'The agents became faster.',
          feedback: 'No: a call takes as long as before. There is simply less to do.',
        },
        {
          choice: 'Everybody gains: the level is better.',
          feedback: 'Not those {lostCalls} in every half-hour who hung up. Nobody helped them.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'A partner reports {ofAnswered} within {within}. What do you ask?',
          answers: [
            { choice: 'Nothing, it is above {target}.', feedback: 'It may be the same day as {ofOffered}.' },
            {
              choice: 'How long a call takes.',
              feedback: 'Good to know, but it does not tell you what was counted.',
            },
            {
              choice: 'Of whom: of all who called, or of those who were answered?',
              feedback: 'Yes. And ask for the share that gave up, always beside it.',
            },
          ],
        },
        {
          ask: 'The level rises from one week to the next, and so does the share that gives up. What has happened?',
          answers: [
            { choice: 'The team has improved.', feedback: 'Then fewer people would give up, not more.' },
            {
              choice: 'Perhaps only this: more customers were lost, and the rest had it easier.',
              feedback: 'Yes. Look at both, and at how many customers were served in the end.',
            },
            {
              choice: 'Fewer people call again.',
              feedback: 'Possible, but that alone does not make more people give up.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Make people very impatient: what does the level say, and how many are lost? Then let nearly all of them call again.',
      controls: {
        agents: 'agents on the line',
        patience: 'give up after, on average',
        redial: 'of those who give up, call again',
      },
    },
  },
  figures: {
    levelStaying: 'in time, everybody waits',
    levelLeaving: 'in time, people give up',
    lost: 'give up',
    ofOffered: 'in time, of all who called',
    shortExcluded: 'without those who hung up at once',
    countedServed: 'hung up early counted as served',
    ofAnswered: 'in time, of those answered',
    levelRedial: 'in time, {mostRedial} call again',
    servedRedial: 'of customers talk to somebody in the end, {mostRedial} call again',
    calls: 'calls in a half-hour, redials included',
    served: 'of customers talk to somebody in the end',
  },
  charts: {
    level: { title: 'Answered within {within}, of all calls', x: 'of those who give up, call again' },
  },
  films: { staying: 'everybody waits', leaving: 'people give up' },
} satisfies LessonText;
