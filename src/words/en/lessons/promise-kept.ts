/** The words of the lesson "a promise kept". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    sell: {
      title: 'How many may be promised?',
      text: 'In the morning more people call than this team can answer. Whoever would have to wait may pick a time in the afternoon instead. If the callback is more than {window} late, the promise is broken.\n\nIn the afternoon the calls are work for {talking} of the {people} people, so {idle} have their hands free on average: time for {fit} callbacks of {handling} in a half-hour. A callback is made only while more than {spare} people are free, so that callers on the line do not suffer.\n\nHow many may be sold for each half-hour, if {asked} of the promises are to be kept?',
      label: 'Callbacks to sell for each half-hour',
    },
    watch: {
      title: 'Two afternoons',
      text: 'On one floor {fewer} are sold for each half-hour, on the other {many}. Each ticket on the shelf is a promise with its time. Look what becomes of them.',
    },
    gap: {
      title: '{most}, where {fit} would fit',
      text: 'With {most} for each half-hour {keptMost} of the promises are kept, and {lineMost} of the callers on the line are answered within {within}. With {next} it is {keptNext}: one too many.',
      close: 'You would be trusted with the diary.',
      off: 'What fits on average does not fit in time.',
    },
    curve: {
      title: 'And if you sell more?',
      text: 'With {fewest} for each half-hour {keptFewest} are kept; that point is given. Draw the others, up to the {fit} that fit on average.',
    },
    shape: {
      title: 'First nothing, then everything',
      text: 'With {many} only {keptMany} are kept, with {fit} {keptFit}. A callback that is late pushes the next one, and that one the next, until the evening.',
      close: 'Your curve bends where the truth does.',
      off: 'It does not fall evenly: for long nothing happens, then it breaks.',
    },
    why: {
      title: 'Why not sell {fit}?',
      text: 'On average {fit} would fit into a half-hour, yet {most} is the most.',
      reasons: [
        {
          choice: 'Some customers do not pick up.',
          feedback: 'In life some do not. Here everybody picks up at once, and it breaks all the same.',
        },
        {
          choice: 'Free hands come by chance, but a promise has its time.',
          feedback:
            'Yes. Now six are free, now none. Free hands that find nobody to call are lost, and a callback that finds no free hands is late. So there has to be room to spare.',
        },
        {
          choice: 'A callback takes longer than a call.',
          feedback: 'Here it takes the same {handling}.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'Somebody proposes to make callbacks first and let the line wait. Then {next} could be sold. What happens?',
          answers: [
            {
              choice: 'All is well: every promise is kept.',
              feedback:
                'For those who are called back, yes. But of the callers on the line only {lineBefore} are answered within {within}.',
            },
            {
              choice: 'Nothing changes, it is the same work.',
              feedback: 'The work is the same. Who waits for it is not.',
            },
            {
              choice: 'The promises are kept, and the line pays for it.',
              feedback:
                'Yes: {keptBefore} kept, and on the line {lineBefore} within {within}, where {target} are promised.',
            },
          ],
        },
        {
          ask: 'All times of the afternoon are sold. One more customer asks for one.',
          answers: [
            {
              choice: 'Say so, and offer tomorrow or a place in the queue.',
              feedback: 'Yes. An honest “no” costs less than a broken “yes”.',
            },
            {
              choice: 'Sell one more; a single one does no harm.',
              feedback:
                'The next customer asks the same. With {next} for each half-hour the promise is broken.',
            },
            {
              choice: 'Promise a call “some time today”.',
              feedback: 'That takes the same time of your people, and the customer waits all day.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Sell as many as you like, until promises or the line break. Then see who pays when fewer people are kept free for the line.',
      controls: {
        room: 'callbacks for each half-hour',
        people: 'people on the line',
        spare: 'people kept free for the line',
      },
      goal: 'sell {goal} for each half-hour, and keep both promises: {asked} of the callbacks, {target} of the calls in time.',
      solved: 'Sold, and kept.',
    },
  },
  figures: {
    fit: 'callbacks that fit a half-hour on average',
    most: 'callbacks that may be sold for a half-hour',
    keptMost: 'promises kept, with {most}',
    lineMost: 'answered in time on the line, with {most}',
    keptMany: 'promises kept, with {many}',
    keptBefore: 'promises kept with {next}, callbacks first',
    lineBefore: 'answered in time on the line, callbacks first',
    kept: 'promises kept',
    line: 'answered in time on the line',
    soldNow: 'callbacks sold a day',
  },
  charts: { kept: { title: 'Promises kept', x: 'callbacks sold for each half-hour' } },
  films: { some: '{fewer} sold for each half-hour', many: '{many} sold for each half-hour' },
} satisfies LessonText;
