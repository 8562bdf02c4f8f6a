/** The words of the lesson "tell them before they ask". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    left: {
      title: '“Where is my money?”',
      text: 'A car-sharing company owes its customers {refunds} refunds in two weeks. A refund is promised within {term} days, and {inTime} of them keep to that. Yet nobody hears anything meanwhile, so {silent} calls come: “Where is my money?”\n\nNow everybody gets a message after {one} day: we have it, it will take until then. Whoever has read it asks {spares} less often. How many of these calls are left?',
      label: 'Calls that ask, of {silent}',
    },
    watch: {
      title: 'The second Monday, twice',
      text: 'On one floor silence, on the other a message after a day. The same refunds, the same people. Watch the calls that ask where it is.',
    },
    gap: {
      title: '{told} of {silent}',
      text: 'One message, and {spared} calls are spared, at {talk} each. No refund is faster for it: {inTimeTold} within {term} days, as before.',
      close: 'You know what silence costs.',
      off: 'It spares many calls, though not as many as it says: some ask before it comes.',
    },
    later: {
      title: 'And if it goes out later?',
      text: 'After {one} day it leaves {told} calls; that point is given. Draw the others, for a message after {two} to {term} days.',
    },
    late: {
      title: 'Each day costs',
      text: 'After {two} days {toldTwo} calls are left, on the last day {toldLast}. Then most refunds are done, and whoever was worried has called.',
      close: 'Your curve has the shape.',
      off: 'A message helps only those who still wait and have not asked yet.',
    },
    why: {
      title: 'Why do people call at all?',
      text: 'The refunds come as promised, {inTime} of them in time.',
      reasons: [
        {
          choice: 'Nobody tells them what they want to know.',
          feedback:
            'Yes. It is not the waiting that makes them call but not knowing. That is why a message is enough, and why it must come early.',
        },
        {
          choice: 'The refund takes too long.',
          feedback:
            'It takes as long with the message as without it, and {spared} calls are gone. Quicker refunds help as well: with a day less at the bank {quicker} calls come without any message.',
        },
        {
          choice: 'Customers like to talk to somebody.',
          feedback: 'Hardly in a queue. With the message they do not call.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'The calls that ask “where is it?” are short. Should you make them shorter still?',
          answers: [
            {
              choice: 'Yes, with a better script.',
              feedback: 'The best call of this kind is the one nobody needs.',
            },
            {
              choice: 'Rather see that they need not come.',
              feedback: 'Yes: {hoursSilent} hours of talk in two weeks become {hoursTold}.',
            },
            {
              choice: 'No, they are good for customers.',
              feedback: 'The customer waited, asked, and learned what you knew before.',
            },
          ],
        },
        {
          ask: 'When is the right moment for the message?',
          answers: [
            {
              choice: 'On the promised day, when all is known.',
              feedback: 'Too late: {toldLast} of {silent} calls are left then.',
            },
            {
              choice: 'When the customer calls.',
              feedback: 'Then you have the call already.',
            },
            {
              choice: 'Before the question comes up, even if there is little to say.',
              feedback: 'Yes. “We have it, you will hear by Friday” is enough.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Send it sooner, later, better or worse. Then let the bank take its time, and see what broken promises add.',
      controls: {
        after: 'hours until the message',
        spares: 'questions it makes needless',
        bank: 'days the bank takes',
      },
      goal: 'no more than {goal} of these calls in two weeks, while the bank takes its two days.',
      solved: 'Told in time, and told well.',
    },
  },
  figures: {
    refunds: 'refunds in two weeks',
    silent: 'calls that ask, without a message',
    told: 'calls that ask, message after {one} day',
    toldTwo: 'after {two} days',
    toldLast: 'on the last day',
    hoursSilent: 'hours of talk about it, without a message',
    hoursTold: 'hours of talk about it, message after {one} day',
    calls: 'calls that ask, in two weeks',
    hours: 'hours of talk about it',
    kept: 'refunds in time',
  },
  charts: { left: { title: 'Calls that ask, in two weeks', x: 'days until the message' } },
  films: { silent: 'silence', told: 'a message after a day' },
} satisfies LessonText;
