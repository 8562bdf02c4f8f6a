/** The words of the lesson "premium and basic". */
import type { LessonText } from '../../../lessons/text.ts';

export const words = {
  steps: {
    price: {
      title: 'First come the premium customers',
      text: 'In half an hour {volume} people call, and {agents} agents are too few for them: everybody waits {waitAll} on average. Of these callers {premiumCalls} are premium customers, and from now on whoever gets free takes a premium customer first. Calls in progress are not interrupted, and nobody gives up.\n\nThe wait of the premium customers falls to {waitPremium}. The other {basicCalls} are basic customers, and have to let them pass. How long do they wait now, on average?',
      label: 'Average wait of basic customers',
    },
    watch: {
      title: 'The same customers, without a lane and with it',
      text: 'On one floor it is first come, first served. On the other premium goes first. Follow a basic customer who stands at the end there.',
    },
    gap: {
      title: '{longer} longer, for four times as many',
      text: 'Premium customers wait {waitPremium} instead of {waitAll}, basic customers {waitBasic}. Over all customers the average is {waitTogether}: exactly what it was. The lane has given nothing and taken nothing; it has moved it.',
      close: 'You were close.',
      off: 'What premium saves is paid by the others, spread over four times as many people.',
    },
    growing: {
      title: 'Premium for more and more',
      text: 'It sells well. When {few} of the customers are premium, {levelPremium} of them are answered within {within}. Draw how many premium customers are answered in time when fewer or more of all customers are premium.',
    },
    crowded: {
      title: 'A lane for all is no lane',
      text: 'At a half, {levelHalf} of the premium customers are answered in time, and the promise of {target} is broken. At {most} it is {levelMost}, hardly more than the {levelAll} without any lane; and the few who are still basic wait {basicWaitMost}.',
      close: 'Your curve has the shape.',
      off: 'In front of a premium customer stand only other premium customers. The more of them, the less it is worth.',
    },
    why: {
      title: 'Who pays for the lane?',
      text: 'Premium customers wait far less. Where does the time come from?',
      reasons: [
        {
          choice: 'From nowhere: the team works more cleverly.',
          feedback: 'Every call still takes {handling} on average, and everybody is just as busy.',
        },
        {
          choice: 'From the agents, who hurry for premium customers.',
          feedback: 'Here they do not: a premium call takes as long as any other.',
        },
        {
          choice: 'From the basic customers: each place that one gains another loses.',
          feedback:
            'Yes. The same people answer the same calls, only in another order. To shorten the wait of everybody it takes more people, not another order: one person more, and all wait {waitOneMore}.',
        },
      ],
    },
    check: {
      title: 'Two questions',
      text: 'For yourself; nobody keeps a score.',
      questions: [
        {
          ask: 'In the report the basic service level has fallen by {basicDrop} only, from {levelAll} to {levelBasic}. Did basic customers pay nothing?',
          answers: [
            {
              choice: 'Nothing worth speaking of.',
              feedback: 'Look at the wait: {waitBasic} instead of {waitAll}.',
            },
            {
              choice:
                'They did: those who wait now wait longer, and the share within {within} does not see it.',
              feedback:
                'Yes. Who finds somebody free still does. Who has to wait waits longer, far beyond {within}, where that share no longer looks.',
            },
            {
              choice: 'One cannot know.',
              feedback: 'One can: look at the average wait, or at the longest waits.',
            },
          ],
        },
        {
          ask: 'Sales want to make half of all customers premium. What do you say?',
          answers: [
            {
              choice: 'Then premium is worth less: {levelHalf} in time, and basic waits {basicWaitHalf}.',
              feedback: 'Yes. A lane is worth something as long as it is nearly empty.',
            },
            {
              choice: 'Fine, premium customers never wait.',
              feedback: 'They wait for one another: {waitHalf} on average.',
            },
            {
              choice: 'Fine, as long as basic customers are fewer.',
              feedback: 'The fewer they are, the more pass each of them.',
            },
          ],
        },
      ],
    },
    play: {
      title: 'Your turn',
      text: 'Make nearly everybody premium, then nearly nobody. Which figure never moves as long as the people stay the same?',
      controls: { premium: 'of the customers are premium', agents: 'agents on the line' },
      goal: 'make the lane so full that its customers would be better off with one person more and no lane at all.',
      solved: 'One more person is worth more to premium than its lane.',
    },
  },
  figures: {
    levelAll: 'in time, no lane',
    levelPremium: 'premium in time',
    levelBasic: 'basic in time',
    waitAll: 'average wait, no lane',
    waitPremium: 'average wait, premium',
    waitBasic: 'average wait, basic',
    levelMost: 'premium in time, when {most} are premium',
    levelFirst: 'premium in time',
    waitFirst: 'average wait, premium',
    levelSecond: 'basic in time',
    waitSecond: 'average wait, basic',
    together: 'average wait of all together',
    oneMore: 'all in time with one person more and no lane',
  },
  charts: {
    premium: { title: 'Premium customers answered within {within}', x: 'of all customers are premium' },
  },
  films: { fair: 'one line for all', lane: 'premium first' },
} satisfies LessonText;
