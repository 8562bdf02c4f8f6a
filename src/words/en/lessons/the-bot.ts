/** The words of the lesson "the bot". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    spare: {
      title: 'A bot takes a fifth',
      text: 'In every half-hour {volume} people call, and a call takes {handling}. With {before} agents {levelBefore} are answered within {within}.\n\nNow a bot comes and settles {deflected} of the calls by itself: opening hours, a balance, a new password. “A fifth of the calls, so {hoped} people fewer,” says the seller. How many can really be spared, if {target} are still to be answered in time?',
      label: 'People who can be spared, of {before}',
    },
    watch: {
      title: 'The day after',
      text: 'On one floor the bot is in and {hoped} people have gone, as the seller said. On the other everything is as it was: all the calls, all the people. Watch the queue.',
    },
    gap: {
      title: '{saved}, not {hoped}',
      text: 'With the bot it still takes {needed} people. With {hopedLeft} the queue grows without end: {loadLeft} of work comes in, more than they can ever do.',
      close: 'You have met bots before.',
      off: 'A fifth of the calls sounds like a fifth of the work. It is less than a tenth.',
    },
    harder: {
      title: 'What do people still get?',
      text: 'Before the bot a call took {handling} on average. People now answer the rest. How long does one of these calls take?',
      label: 'Average call that reaches a person now',
    },
    longer: {
      title: 'Longer: {left}',
      text: 'The calls the bot settles would have taken {easy}. Take the short ones out, and the average of the others rises, although nobody works more slowly.',
      close: 'Yes, the easy ones are gone.',
      off: 'No call has become longer. The short ones are missing from the average.',
    },
    why: {
      title: 'Where did the savings go?',
      text: 'Calls fell by {fewerContacts}, work only by {fewerWork}.',
      reasons: [
        {
          choice: 'The bot itself takes time.',
          feedback: 'It takes the customer’s time, but nobody on the line is needed for it.',
        },
        {
          choice: 'It takes the short calls; work is calls times their length.',
          feedback:
            'Yes. A fifth of the calls, each half as long: {takenWork} of the work. And {bounced} of those it settles ask for a person after all, which brings {backWork} back.',
        },
        {
          choice: 'Too many customers come back from the bot.',
          feedback:
            'Some do, {bounced} of those it settles. That brings back {backWork} of the work; the larger part was never saved.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'A month after the bot the average call is longer. A manager asks why people have slowed down.',
          answers: [
            {
              choice: 'They have not: what is left is harder.',
              feedback: 'Yes. A target from the time before the bot would punish them for its success.',
            },
            { choice: 'They have more time, so they take it.', feedback: 'Nobody works more slowly here.' },
            {
              choice: 'The bot confuses the customers.',
              feedback: 'It may, but the average rises without that.',
            },
          ],
        },
        {
          ask: 'A seller shows you the share of calls the bot settles. What else do you have to know?',
          answers: [
            { choice: 'How many languages it speaks.', feedback: 'Nice to have; it says nothing of people.' },
            {
              choice: 'How fast it answers.',
              feedback: 'Good for customers. For your plan something else counts.',
            },
            {
              choice: 'How long these calls would have taken, and how many come back.',
              feedback: 'Yes. Then you can work out what is left, and how many people that takes.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Change what the bot settles. What if everybody it settles comes back? What if it takes only the very short calls?',
      controls: {
        contained: 'settled by the bot',
        easy: 'how long these calls would have taken',
        bounce: 'of these, ask for a person after all',
      },
      goal: 'keep the seller’s promise: {hopedLeft} people are enough. How good must the bot be?',
      solved: 'So that is what it takes. Ask the seller for the proof.',
    },
  },
  figures: {
    before: 'people before the bot',
    needed: 'people needed with the bot',
    hopedLeft: 'people left, as the seller said',
    saved: 'people spared',
    easy: 'a call the bot settles, had a person answered',
    handling: 'average call before the bot',
    left: 'average call that reaches people now',
    fewerContacts: 'fewer calls',
    fewerWork: 'less work',
  },
  charts: {},
  films: { sold: 'with the bot, {hopedLeft} people', before: 'as before, {before} people' },
} satisfies LessonText;
