/** The words of the lesson "your own day". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    worst: {
      title: 'The day behind its figure',
      text: 'This lesson runs on the scenario that the bar names. (Where that has several days, people on shifts or no live line, the sample Monday stands in.)\n\nOver the whole day {level} are answered within {within}; {target} are promised. The day has {judged} busy intervals of {intervalLength}. How does the worst of them do?',
      label: 'Answered within {within} in the worst interval',
    },
    run: {
      title: 'Interval by interval',
      text: 'Each dot is one interval of the day, the mean of {days} simulated days. Full dots keep the promise, hollow ones miss it.',
    },
    gap: {
      title: 'At {when}: {worst}',
      text: 'At {when}, with {there} on the line, {worst} are answered in time: {below} below the day as a whole. In {missed} of {judged} intervals the promise is missed.',
      close: 'You know your day.',
      off: 'The figure of the day does not show it.',
    },
    curve: {
      title: 'What would help at {when}?',
      text: 'Add people in this one interval, one by one up to {six}. Where the curve starts is given: {worst}. Draw the rest.',
    },
    shape: {
      title: '{withThree} with {three} more',
      text: 'The first of them brings {firstGain}, the last {lastGain}. With {six} more it would be {withSix}.',
      close: 'Your curve has the shape.',
      off: 'The first ones bring more than one expects, or the last ones less.',
    },
    why: {
      title: 'Why does the day look better than its worst interval?',
      text: 'Both figures are right, and they are about the same calls.',
      reasons: [
        {
          choice: 'The worst interval has hardly any calls.',
          feedback: 'Intervals with few calls are left out here.',
        },
        {
          choice: 'The simulator is less exact for single intervals.',
          feedback:
            'Over {days} days both are known well; the difference is far larger than what chance leaves open.',
        },
        {
          choice: 'Other intervals have more people than they need, and the day counts them too.',
          feedback:
            'Yes. What is answered early there makes up for what is late at {when} on paper, but not for the people who called then.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'You may move one person for an hour. Where from, where to?',
          answers: [
            {
              choice: 'From where the promise is kept easily to where it is missed.',
              feedback: 'Yes: the curve is flat there and steep here.',
            },
            {
              choice: 'From the quietest to the busiest time.',
              feedback: 'The busiest time may be staffed well.',
            },
            {
              choice: 'It makes no difference to the day.',
              feedback: 'It does: the first person at {when} brings {firstGain} there.',
            },
          ],
        },
        {
          ask: 'Your report shows only the day. What do you ask for?',
          answers: [
            { choice: 'A higher target.', feedback: 'A higher mean still hides the worst interval.' },
            {
              choice: 'How many intervals keep the promise.',
              feedback: 'Yes: here {missed} of {judged} do not.',
            },
            {
              choice: 'Nothing, the day is what counts.',
              feedback: 'Nobody calls in a day; people call at a moment.',
            },
          ],
        },
      ],
    },
    puzzle: {
      title: 'Mend it',
      text: 'Add people from a time of your choice, for as many intervals as you like, and watch which dots become full. Too many is allowed: see what it brings.',
      controls: { people: 'people added', start: 'from', length: 'intervals' },
      goal: 'with at most {three} people for at most {length} intervals, let no more than {reachable} miss the promise.',
      solved: 'The worst is mended, with as few people as that.',
    },
  },
  figures: {
    level: 'answered in time over the day',
    worst: 'answered in time in the worst interval',
    worstNow: 'in the worst interval',
    withThree: 'there with {three} people more',
    withSix: 'there with {six} people more',
    missed: 'intervals that miss the promise',
    reachable: 'that still miss it with {three} people for {length} intervals',
  },
  charts: {
    more: { title: 'Answered within {within} at {when}', x: 'people added' },
    levels: { title: 'Answered within {within}, interval by interval', x: 'intervals of the day' },
  },
} satisfies LessonText;
