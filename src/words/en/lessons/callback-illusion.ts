/** The words of the lesson "the callback illusion". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    board: {
      title: '“We will call you back”',
      text: 'In half an hour {volume} people call, {agents} agents are there, and who waits too long gives up, after {patience} on average. {livePlain} are answered within {within}; {target} are promised.\n\nNow whoever would have to wait is offered a callback: hang up, keep your place in line, and we ring when it is your turn. Half of them accept. The board on the wall counts live calls, as boards do: an accepted callback is in neither part of its share. What will it say?',
      label: 'Answered within {within}, on the board',
    },
    watch: {
      title: 'The same half-hour, without callbacks and with them',
      text: 'On one floor nobody is offered anything, on the other half of those who would wait accept. Watch the shelf with the tickets: these people are not on the line, yet they are waiting.',
    },
    gap: {
      title: 'The board is happy: {liveOffered}',
      text: 'From {livePlain} to {liveOffered}, and the promise of {target} is kept. Nobody was hired. If you look only at the board, the callback is a triumph.',
      close: 'You were close.',
      off: 'The board counts only those who did not accept, and {lucky} of them were the lucky ones who did not have to wait at all.',
    },
    customers: {
      title: 'And the customers?',
      text: 'Do not look at the board now, but at people: how long does it take from dialling until they talk to somebody, callbacks included? Without the offer it is {talkPlain} on average. And with it?',
      choices: ['Shorter: the line is relieved', 'About the same', 'Half as long again, or more'],
    },
    longer: {
      title: 'Longer for everybody',
      text: 'It takes {talkOffered} instead of {talkPlain} on average. Who accepted waits {callbackWait}; who declined and has to hold waits {holdOffered}, where it was {holdPlain}. Counted over everybody, {everyoneOffered} talk to somebody within {within}, {fall} fewer than before.',
      close: 'Right.',
      off: 'The callback moved the work. It did not take any of it away.',
    },
    everybody: {
      title: 'Let more people accept',
      text: 'The share of everybody who talks to somebody within {within}, callbacks counted with their true wait: draw it for more and more people who accept. Without callbacks it is {everyonePlain}.',
    },
    scissors: {
      title: 'Two lines, one truth',
      text: 'When {most} accept, the board says {liveMost}. Of everybody it is {everyoneMost}, and the average time until they talk is {talkMost}. The better the board looks, the longer people wait.',
      close: 'Your curve has the shape.',
      off: 'The line of everybody falls while the line of the board rises.',
    },
    why: {
      title: 'Why does everybody wait longer?',
      text: 'The same people answer, and the same customers call.',
      reasons: [
        {
          choice: 'A callback takes longer than a call.',
          feedback: 'In real life often a little. Here it takes exactly as long, and everybody picks up.',
        },
        {
          choice: 'Who accepts no longer gives up, so more work stays in the line.',
          feedback:
            'Yes. Without callbacks {lostPlain} gave up, with them {lostOffered}. That is good for those customers; but their calls are now answered too, and those behind wait for it.',
        },
        {
          choice: 'The agents ring people in place of answering.',
          feedback:
            'They take callbacks in the order of arrival, as if the customer were still holding. Nobody is overtaken.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'Which figure tells you whether a callback offer is good for customers?',
          answers: [
            {
              choice: 'The service level on the board.',
              feedback: 'It leaves out everybody who accepted. It rises by itself.',
            },
            {
              choice: 'The share that accepts.',
              feedback: 'It tells how many were unwilling to hold, not how long they waited.',
            },
            {
              choice: 'The time until people talk, over everybody, callbacks included.',
              feedback: 'Yes, beside the share that gives up. Show both figures, always.',
            },
          ],
        },
        {
          ask: 'When is a callback worth offering?',
          answers: [
            {
              choice: 'To spare customers the holding, and to move work into a quiet hour.',
              feedback:
                'Yes. Nobody has to listen to music, and fewer give up. But somebody has to have time for the call.',
            },
            {
              choice: 'To make up for missing people.',
              feedback: 'It moves the work. The missing people are missing just the same.',
            },
            {
              choice: 'To reach the target on the board.',
              feedback: 'It does that, and this is the illusion.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Make the illusion as large as you can. Then find out what one person more does to both figures.',
      controls: {
        agents: 'agents on the line',
        accepted: 'of those offered accept',
        from: 'offered above an expected wait of',
      },
      goal: 'bring the board above ninety per cent while, of everybody, fewer than sixty per cent talk to somebody in time.',
      solved: 'A brilliant board, and nearly every second customer late.',
    },
  },
  figures: {
    livePlain: 'on the board, without callbacks',
    liveOffered: 'on the board, half accept',
    everyoneOffered: 'of everybody, half accept',
    talkPlain: 'until people talk, without callbacks',
    talkOffered: 'until people talk, half accept',
    callbackWait: 'until those who accepted talk',
    lostPlain: 'give up without callbacks',
    lostOffered: 'give up, half accept',
    live: 'in time, on the board',
    everyone: 'in time, of everybody',
    talk: 'until people talk, on average',
    lost: 'give up',
  },
  charts: {
    everyone: {
      title: 'Talking to somebody within {within}',
      x: 'of those who would wait accept a callback',
      line: 'everybody',
    },
    live: {
      title: 'Talking to somebody within {within}',
      x: 'of those who would wait accept a callback',
      line: 'on the board',
    },
  },
  films: { plain: 'no callbacks', offered: 'half accept a callback' },
} satisfies LessonText;
