/** The words of the lesson "one channel done well". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    doors: {
      title: 'Four doors instead of one',
      text: 'In every half-hour {contacts} customers call, and {people} people answer: {oneLevel} within {within}. The promise of {target} is kept.\n\nNow there are four doors. {calls} still call, {chats} use the chat, {mails} write e-mails, {posts} write on social media. It is as much work as before, and the {people} people are shared out by it: {phone} for the phone, {chat} for chat, {mail} for mail, {social} for social media.\n\nHow many of those who still call are answered within {within}?',
      label: 'Calls answered within {within}, with {phone} people on the phone',
    },
    watch: {
      title: 'An hour, twice',
      text: 'On one floor one door, on the other four. Look for somebody who waits while somebody else, at another door, sits with folded hands.',
    },
    gap: {
      title: '{fourLevel}, where it was {oneLevel}',
      text: 'As many people, as much work, and yet {fourGaveUp} of the callers give up, where {oneGaveUp} did. Chats get their first reply in time ({chatLevel} of them), but one person holds up to {sessions} at once: a chat then takes {chatTime}, a call {handling}.',
      close: 'You know what walls cost.',
      off: 'The work was shared out fairly. The free moments were not shared at all.',
    },
    borrow: {
      title: 'The phone needs help',
      text: 'Mail can wait, so {borrowed} people move from mail to the phone: {phoneMoved} there, {mailMoved} for mail. But some customers whose mail is not answered for an hour or two pick up the phone and ask.\n\nHow many calls a day will there be that only ask after a mail?',
      label: 'Calls a day that ask after a mail',
    },
    asked: {
      title: '{asking} calls, made in the house',
      text: 'A mail waits {movedMail} now, where it was {mailWait}. {asking} customers call to ask after theirs, and the phone team answers them with the people it has just been given: {movedLevel} within {within}, still not quite the promise.',
      close: 'You saw them coming.',
      off: 'Slow mail makes calls. What was taken from one door comes in by the other.',
    },
    why: {
      title: 'What do the walls cost?',
      text: 'The last bar is all four doors with one team behind them: everybody takes what comes, mail when no call waits.',
      reasons: [
        {
          choice: 'Four channels are more work than one.',
          feedback:
            'They may be, but not here: with one door {busyOne} people are busy on average, with four {busyFour}.',
        },
        {
          choice: 'Chat is slow.',
          feedback: 'For who chats, a little. It does not explain why callers wait.',
        },
        {
          choice: 'Free hands behind one door do not help at another.',
          feedback:
            'Yes. Take the walls away, and {togetherLevel} of the calls are answered in time, {togetherChat} of the chats, and a mail waits {togetherMail} on average. It takes people who can do it all, so it takes training.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'The board wants a fifth channel, with the same people. What do you say?',
          answers: [
            { choice: 'Gladly: customers like a choice.', feedback: 'They like an answer better.' },
            {
              choice: 'Only if the people behind it can help at the other doors.',
              feedback: 'Yes. A small team of its own is idle and overrun by turns.',
            },
            { choice: 'Never.', feedback: 'A door is not the trouble; the wall behind it is.' },
          ],
        },
        {
          ask: 'Each door reports its own service level. What does none of these reports show?',
          answers: [
            {
              choice: 'That one door sends its customers to another.',
              feedback: 'Yes: the mail team is spared {asking} questions, the phone team has them.',
            },
            { choice: 'How many contacts came.', feedback: 'Each shows its own.' },
            { choice: 'How long people waited.', feedback: 'Each shows its own.' },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Share people out behind the four doors. Leave the mail to one person, and watch the phone.',
      controls: { phone: 'phone', chat: 'chat', mail: 'e-mail', social: 'social media' },
      goal: 'keep {target} in time at the phone, in chat and on social media, with hardly anybody asking after a mail. How many people does that take behind walls?',
      solved: 'It can be done, but not with {people}.',
    },
  },
  figures: {
    oneLevel: 'one door: calls within {within}',
    fourLevel: 'four doors: calls within {within}',
    fourGaveUp: 'four doors: callers who give up',
    movedLevel: '{borrowed} moved from mail to phone: calls within {within}',
    movedMail: 'wait for an e-mail then',
    asking: 'calls a day that ask after a mail',
    togetherLevel: 'four doors, one team: calls within {within}',
    total: 'people in all',
    callsNow: 'calls in time',
    chatsNow: 'chats in time',
    socialNow: 'social media in time',
    mailNow: 'wait for an e-mail',
    askingNow: 'calls that ask after a mail',
  },
  charts: {},
  films: { one: 'one door', four: 'four doors' },
} satisfies LessonText;
