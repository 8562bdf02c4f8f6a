/** The words of the lesson "unsolved comes back". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    two: {
      title: 'Two good ideas',
      text: 'Of the calls this team answers, {fcr} settle the matter at once. (That share is called first-contact resolution, FCR.) Whoever was not helped calls again. So {calls} calls come in a half-hour, {repeats} of them for another time. A call takes {handling}, and {now} people keep the promise.\n\nTwo ideas are on the table. One makes each call a tenth shorter: {shorter}. The other settles {better} at once. Which of them spares more people?',
      choices: ['Shorter calls', 'More settled at once', 'Both the same'],
    },
    gap: {
      title: 'Settled at once is worth more',
      text: 'With shorter calls {whenShorter} people keep the promise, with more settled at once {whenSolved}. Shorter calls take away {workShorter} of the work; every matter settled takes away whole calls, {workSolved} of them.',
      close: 'Right.',
      off: 'A tenth and ten points sound alike. They are not.',
    },
    hurry: {
      title: 'And in a hurry?',
      text: 'The first idea wins after all, because it is easy to measure. Calls now take {shorter}. But in a hurry fewer matters are settled at once: {worse} in place of {fcr}. With {now} people the promise was kept. How many does it take now?',
      label: 'People needed in a hurry',
    },
    watch: {
      title: 'The same {now} people, in a hurry',
      text: 'On one floor all is as it was, on the other in a hurry. The same matters come up on both floors; in a hurry more people call about them once more. Watch the queue.',
    },
    trap: {
      title: '{whenHurried} people: {more} more',
      text: 'Each call is shorter, and still there is more work: {callsHurried} calls in a half-hour in place of {calls}. With {now} people only {levelHurried} are answered within {within}. The other way round, calls a tenth longer that settle {better}, {whenCareful} are enough.',
      close: 'You saw the trap.',
      off: 'Most people expect a saving, for every call has become shorter.',
    },
    why: {
      title: 'Why does an unsolved matter cost so much?',
      text: 'Ten points of FCR: {sparedSolved} people. A tenth of the time: {sparedShorter}.',
      reasons: [
        {
          choice: 'People who call again are angry, and their calls take longer.',
          feedback:
            'They may be, but not here: a second call takes as long as a first one. It costs enough without that.',
        },
        {
          choice: 'People who call again all come at the busiest hour.',
          feedback: 'Here they come at any time, some minutes to some hours later.',
        },
        {
          choice: 'A second call costs a whole call, and it too may not settle the matter.',
          feedback:
            'Yes. Of {calls} calls {repeats} are second, third or later ones. A saved second costs nothing but a second; a saved call saves all of it, and all that would have followed.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'Somebody’s calls take a tenth longer than the others’, and {better} settle the matter at once in place of {fcr}. What do you do?',
          answers: [
            {
              choice: 'Coach them to be faster.',
              feedback: 'Then you pay for the second calls: {whenHurried} people where {now} were enough.',
            },
            {
              choice: 'Ask them how they do it, and let others learn it.',
              feedback: 'Yes. If all did so, {whenCareful} people would be enough.',
            },
            { choice: 'Nothing: both come to the same.', feedback: 'They do not: try it in the next step.' },
          ],
        },
        {
          ask: 'Why is this trap so seldom seen in reports?',
          answers: [
            {
              choice: 'The call is short today; the second one comes on another day, to somebody else.',
              feedback: 'Yes. Handling time is measured per call; the customer counts matters.',
            },
            { choice: 'Because it is so small.', feedback: 'It is {more} people here.' },
            {
              choice: 'Because nobody calls twice.',
              feedback: 'Here {repeatShare} of all calls are such calls.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Go down as far as you dare: what if only one matter in five is settled at once? And how many people would be enough if nobody ever had to call twice?',
      controls: { fcr: 'settled at once (FCR)', handling: 'time of a call' },
      goal: 'people want nearly a minute more for each call. How many matters must they settle at once, so that nobody has to be hired?',
      solved: 'Nobody hired, and customers who need not call again.',
    },
  },
  figures: {
    now: 'people now: {fcr} settled, {handling} a call',
    whenShorter: 'people with shorter calls, {shorter}',
    whenSolved: 'people with {better} settled at once',
    whenHurried: 'people in a hurry: {shorter}, {worse} settled',
    whenCareful: 'people with care: {longer}, {better} settled',
    repeats: 'calls in a half-hour that need not be',
    people: 'people needed',
    callsNow: 'calls in a half-hour',
    repeatsNow: 'of these, not the first',
  },
  charts: { people: { title: 'People needed', x: 'settled at once (FCR)' } },
  films: { now: 'as it was', hurried: 'in a hurry' },
} satisfies LessonText;
