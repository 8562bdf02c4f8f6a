/** The words of the lesson "Monday's mail". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    when: {
      title: 'Monday, eight o’clock',
      text: '{weekend} mails lie there: the whole weekend people have been writing. In a week {week} mails come; shared out over the working hours that is {perHour} an hour, and a mail takes {handling}. So {load} people are needed on average, and {people} have been planned, from Monday to Friday, from eight to six.\n\nAfter how many working hours is the backlog gone, so that whoever is free takes a mail that has just come? (A day has {day} of them.)',
      label: 'Working hours until the backlog is gone',
    },
    watch: {
      title: 'Monday',
      text: 'At one desk {people} people on every day. At the other as many hours of work in the week, but {monday} people on Monday and {others} on the other days. Watch the stack of mail and its age.',
    },
    gap: {
      title: '{gone} working hours',
      text: 'On Monday evening {evening} still lie there, and in the night new ones join them. The promise is an answer within {within} of opening hours; of the mails that come on Monday {levelMonday} get it, of those that come on Thursday {levelThursday}. Over the week it is {level}.\n\nThe lower line has the same {hoursShifted} hours of work, Monday first: gone after {goneShifted}.',
      close: 'You know Mondays.',
      off: 'Most people say Monday evening. But new mail comes all the while.',
    },
    more: {
      title: 'What does one more person do?',
      text: 'With {people} people on every day it takes {gone} working hours; that point is given. Draw the others, up to {most} people.',
    },
    shape: {
      title: 'One person: {faster} hours',
      text: 'With {oneMore} people the backlog is gone after {goneOneMore} working hours, with {most} after {goneMost}. The first one helps most.',
      close: 'Your curve has the shape.',
      off: 'Only what the team can do beyond the new mail melts the backlog. That is little, so one person more is much.',
    },
    why: {
      title: 'Why does it take so long?',
      text: '{people} people are more than the {load} that are needed on average.',
      reasons: [
        {
          choice: 'After a weekend people work more slowly.',
          feedback: 'Here a mail takes {handling} on every day.',
        },
        {
          choice: 'There are too few people.',
          feedback:
            'Over the week there are enough: they are busy {busy} of the time. And {hoursShifted} hours, planned otherwise, keep the promise.',
        },
        {
          choice: 'The average hour never comes: work comes before the people do.',
          feedback:
            'Yes. At the weekend there is mail and nobody there; on Thursday there are people and little mail. Put {monday} on Monday and {others} on the other days: {levelShifted} within {within}, with the same hours.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'The week ends with {level} of the mail in time. What do you look at?',
          answers: [
            {
              choice: 'How fast people write.',
              feedback: 'They are fast enough for the week. The order is the trouble.',
            },
            {
              choice: 'Each day by itself.',
              feedback: 'Yes: Monday {levelMonday}, Thursday {levelThursday}. The average hides both.',
            },
            {
              choice: 'Nothing, that is how mail is.',
              feedback: 'The same hours, planned otherwise, reach {levelShifted}.',
            },
          ],
        },
        {
          ask: 'A bank holiday falls on Monday. What follows?',
          answers: [
            {
              choice: 'A day off for the mail too.',
              feedback: 'People write on holidays as well, some more than ever.',
            },
            {
              choice: 'Tuesday begins with more than any Monday: plan for it.',
              feedback: 'Yes. Count what will lie there, and what the day itself brings.',
            },
            {
              choice: 'The same week, one day shorter.',
              feedback: 'Shorter for people; the mail of that day is there on Tuesday.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Plan Monday and the other days. Take people away, too: when does the backlog never go?',
      controls: { monday: 'people on Monday', others: 'people on the other days' },
      goal: 'with no more than {hours} hours of work in the week: {target} of the mail answered within {within}.',
      solved: 'The promise kept, without one hour more.',
    },
  },
  figures: {
    weekend: 'mails on Monday at eight',
    gone: 'working hours until the backlog is gone, {people} people',
    goneOneMore: 'the same with {oneMore} people',
    goneMost: 'the same with {most} people',
    level: 'answered within {within}, {people} on every day',
    levelShifted: 'answered within {within}, {monday} on Monday and {others} after',
    goneShifted: 'working hours until the backlog is gone, Monday first',
    levelNow: 'answered within {within}',
    goneNow: 'working hours until the backlog is gone',
    hoursNow: 'hours of work in the week',
  },
  charts: {
    gone: { title: 'Working hours until the backlog is gone', x: 'people on every day' },
    steady: {
      title: 'Mails that lie there',
      x: 'working hours from Monday, eight o’clock',
    },
    shifted: {
      title: 'Mails that lie there',
      x: 'working hours from Monday, eight o’clock',
    },
  },
  films: { average: '{people} on every day', monday: '{monday} on Monday' },
} satisfies LessonText;
