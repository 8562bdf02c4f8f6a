/** The words of the lesson "pooling". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    walls: {
      title: 'Four teams, or one?',
      text: 'In half an hour {calls} people call, and a call takes {handling}. There are {teams} teams of {each}, each with its own number and its own {callsEach} calls. Only {levelFour} are answered within {within}; {target} are promised.\n\nNow the walls come down: the same {all} people answer the same calls as one team, from one queue. Nobody is hired, nobody works faster.',
      label: 'Answered within {within} by one team of {all}',
    },
    watch: {
      title: 'The same customers, twice',
      text: 'On one floor {teams} teams, each with its own queue. On the other the same {all} people take whoever has waited longest, of all. The same customers call at the same moments. Look for somebody who waits while somebody of another team sits idle.',
    },
    gap: {
      title: 'From {levelFour} to {levelOne}',
      text: 'The same people, the same calls: {gain} more are answered in time, and the average wait falls from {waitFour} to {waitOne}. Everybody is exactly as busy as before, {busyOne} of the time.',
      close: 'You know what a shared queue is worth.',
      off: 'Hardly anybody expects so much from taking down a wall.',
    },
    split: {
      title: 'How many people does the promise take?',
      text: 'With {teams} teams it takes {neededEach} people in each to keep {target} within {within}: {neededFour} in all. Draw how many it takes in all when the same {calls} calls are shared by fewer teams, or by more.',
    },
    shape: {
      title: 'Every wall costs people',
      text: 'One team needs {neededOne} people, two need {neededTwo}, four {neededFour}. Split the calls among {many} teams, and it takes {neededForty}: twice as many as in one.',
      close: 'Your curve has the shape.',
      off: 'The calls are the same everywhere, {load} of work. Only the walls differ.',
    },
    why: {
      title: 'Where does so much get lost?',
      text: 'Nobody works less in four teams than in one. What do the walls do?',
      reasons: [
        {
          choice: 'People try harder in a large team.',
          feedback: 'Here a call takes {handling} on average in every team, and everybody is equally busy.',
        },
        {
          choice: 'Somebody waits in one queue while somebody of another team is free.',
          feedback:
            'Yes. With {teams} teams that is so {besideFree} of the time. In one team it cannot happen: nobody waits while anybody is free.',
        },
        {
          choice: 'In a large team some calls are never answered.',
          feedback: 'Here nobody gives up: every call is answered, in four teams and in one.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'Two sites answer the same kind of calls, each in its own queue. What do you try first?',
          answers: [
            {
              choice: 'One queue for both sites; everybody stays where they are.',
              feedback: 'Yes. It is the queue that has to be shared, not the room.',
            },
            {
              choice: 'Hire for the weaker site.',
              feedback: 'That helps too, but a shared queue comes without new people.',
            },
            {
              choice: 'Let the sites compete for the better service level.',
              feedback: 'Then each guards its own people, and the wall grows.',
            },
          ],
        },
        {
          ask: 'In one team everybody has to know everything, so each call takes a little longer. When is the advantage gone?',
          answers: [
            {
              choice: 'With the first second.',
              feedback: 'There is room: {neededFour} people in one team have some to spare.',
            },
            {
              choice: 'Once a call takes more than about {room} longer.',
              feedback:
                'Yes. Then one team needs more than the {neededFour} people of the four teams. Measure it before you merge.',
            },
            {
              choice: 'Never: larger is always better.',
              feedback: 'Longer calls are more work, and at some point they cost more than the wall did.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Split the calls among more and more teams. Where does a wall hurt most, with many calls or with few?',
      controls: { calls: 'calls in a half-hour, all together', teams: 'teams that share them' },
      goal: 'find a split that takes twice as many people as one team.',
      solved: 'Small teams pay most for their walls.',
    },
  },
  figures: {
    levelFour: 'in time, {teams} teams of {each}',
    levelOne: 'in time, one team of {all}',
    waitFour: 'average wait, {teams} teams',
    waitOne: 'average wait, one team',
    neededFour: 'people for the promise, {teams} teams',
    neededOne: 'people for the promise, one team',
    besideFree: 'of the time somebody waits while another team has somebody free',
    needed: 'people in all',
    together: 'people as one team',
    more: 'people more than one team needs',
  },
  charts: { people: { title: 'People that keep {target} within {within}', x: 'teams that share the calls' } },
  films: { four: '{teams} teams of {each}', one: 'one team of {all}' },
} satisfies LessonText;
