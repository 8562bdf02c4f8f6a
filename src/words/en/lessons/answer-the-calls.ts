/** The words of the lesson "answer the calls yourself". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    guess: {
      title: 'You are the whole team',
      text: 'For two hours you answer the calls alone. About {perHour} come in an hour, and a call takes {handling} on average: {minutes} minutes of work in each hour. You never leave your place, and you take every call as soon as you can.\n\nOf {callers} callers, how many will have to wait?',
      label: 'Callers of {callers} who wait',
    },
    hands: {
      title: 'Now do it',
      text: 'Two hours pass in two minutes. Somebody calls: take the call. While you talk, the next one may ring. Calls end by themselves; nobody can hurry them.\n\nWhoever waits grows empty, and is marked once the wait is too long.',
    },
    machine: {
      title: 'The machine takes the same calls',
      text: 'The same people call at the same moments, and each call takes as long as it took you. The machine wastes not a second. Watch how long its callers wait.',
    },
    gap: {
      title: '{waited} of {callers} wait',
      text: 'Over {days} such days {waitedShare} of the callers have to wait, although there is nobody to talk to for {free} of the time. The average wait is {wait}, those who did not wait at all included.',
      close: 'You felt it coming.',
      off: 'There is time enough, and yet so many wait.',
    },
    why: {
      title: 'Why do so many wait?',
      text: 'There was time for every call, and you were there.',
      reasons: [
        {
          choice: 'You took the calls too slowly.',
          feedback:
            'The machine takes each of them at once, and {waitedShare} of its callers wait all the same.',
        },
        {
          choice: 'Calls do not come one by one, and they do not last equally long.',
          feedback:
            'Yes. Two come close together, or one takes very long, and the next ones wait. Then nobody calls for a while; but a free minute cannot be kept for later.',
        },
        {
          choice: 'It was too much work for one person.',
          feedback:
            'It was {minutes} minutes in each hour. What is too much is to expect that calls line up.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'Callers wait in the morning while people sit idle in the afternoon. What does that show?',
          answers: [
            { choice: 'That people are lazy.', feedback: 'Here nobody was, and it happened all the same.' },
            {
              choice: 'That there are too many people.',
              feedback: 'Those who are idle in one minute are short in another.',
            },
            {
              choice: 'Alone, very little: chance does it every day.',
              feedback: 'Yes. Only what comes again at the same time needs a plan.',
            },
          ],
        },
        {
          ask: 'A second person joins, for the same calls. How many callers wait then?',
          answers: [
            { choice: 'Half as many.', feedback: 'Far fewer than that.' },
            {
              choice: 'Far fewer than half.',
              feedback:
                'Yes: in the long run {ofTwo} instead of {steady}. Only for {ofTwo} of the time are both on the phone at once.',
            },
            { choice: 'Nobody.', feedback: 'Still {ofTwo}: now and then three call at once.' },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'More calls, more people. When does one person alone never catch up? How many calls can five people take before half of the callers wait?',
      controls: { perHour: 'calls in an hour', people: 'people' },
    },
  },
  figures: {
    waitedShare: 'callers who wait, in two hours alone',
    busy: 'busy in these two hours',
    steady: 'callers who wait in the long run',
    ofTwo: 'the same with two people',
    wait: 'average wait',
  },
  charts: {},
} satisfies LessonText;
