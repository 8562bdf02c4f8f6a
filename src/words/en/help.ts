/**
 * Help on every field: what it is, its unit, an example, and where a planner finds it. Keyed by the field's name; one
 * that means something else in another place has that place in front ("group.share").
 */
export interface Help {
  readonly what: string;
  readonly unit: string;
  readonly example: string;
  /** Where the value comes from. */
  readonly from: string;
}

const help = (what: string, unit: string, example: string, from: string): Help => ({
  what,
  unit,
  example,
  from,
});

const acd = 'the ACD report';
const contract = 'the contract or the service promise';
const callLog = 'the call log';
const dialer = 'the dialler’s report';
const roster = 'the schedule, or payroll';
const team = 'what the team has agreed';

export const labels = { unit: 'Unit', example: 'Example', from: 'From' };

export const fields = {
  interval: help('Step in which contacts are counted and people planned.', 'minutes', 'half-hours', acd),
  opens: help('When the first contacts may arrive.', 'time of day', '08:00', 'the opening hours'),
  closes: help('When contacts are no longer taken.', 'time of day', '21:00', 'the opening hours'),
  share: help('Contacts to be answered in time, of those the rule counts.', '%', '80%', contract),
  within: help('The wait that still counts as in time.', 'seconds, minutes or hours', '20 s', contract),
  handle: help(
    'Talk, hold and after-call work together, on average; it is spread like real calls.',
    'seconds or minutes',
    '4 min',
    acd,
  ),
  sessions: help('Conversations one agent holds side by side.', 'conversations', '3', team),
  patience: help(
    'How long callers hold on before they hang up, on average, had nobody answered.',
    'seconds or minutes',
    '3 min',
    'waiting time of everybody ÷ number who gave up, from the ACD report',
  ),
  shrinkage: help(
    'Paid time not spent on the line: breaks, training, leave, sickness. Turns people on the line into people on the schedule.',
    '% of paid time',
    '30%',
    roster,
  ),
  callback: help(
    'Callers may hang up, keep their place in the queue and be rung when it comes up.',
    'on or off',
    'on',
    team,
  ),
  offer: help(
    'The announced wait above which a callback is offered.',
    'seconds or minutes',
    '60 s',
    'the settings of the phone system',
  ),
  unanswered: help('Calls back that nobody picks up.', '% of attempts', '7%', dialer),

  name: help('What it is called here and in files.', 'text', 'Orders', team),
  channel: help(
    'How contacts come; it decides whether they wait on the line or in a backlog.',
    'one of the list',
    'phone',
    acd,
  ),
  tier: help('A group of customers with a promise of their own.', 'text', 'premium', contract),
  reason: help('What the contacts are about.', 'text', 'refunds', callLog),
  volume: help(
    'Contacts that arrive on an average day.',
    'contacts a day',
    '2,380',
    'the forecast, or the ACD report',
  ),
  basis: help(
    'Whether the counts hold people who try again, or first attempts only.',
    'one of two',
    'first attempts only',
    'how the report counts',
  ),
  sd: help('How far single handle times lie from their mean.', 'seconds or minutes', '3 min 20 s', callLog),
  afterContactWork: help(
    'The last part of handling, when the customer has gone and the agent still writes up. The floor shows it striped; no figure changes.',
    '% of handle time',
    '15%',
    'after-call work ÷ handle time, from the ACD report',
  ),
  law: help('The shape of the handle times.', 'one of the list', 'lognormal', callLog),
  patienceLaw: help(
    'The shape of patience: exponential means that waiting longer makes nobody more or less patient.',
    'one of the list',
    'exponential',
    callLog,
  ),
  balking: help(
    'Customers who leave as soon as they hear that they would wait.',
    '% of those who would wait',
    '2%',
    callLog,
  ),
  redial: help(
    'Those who gave up and call again.',
    '% of those who gave up',
    '40%',
    'caller numbers in the call log',
  ),
  redialDelay: help('Time between giving up and calling again, on average.', 'minutes', '10 min', callLog),
  redialAttempts: help('Attempts of one customer, the first included.', 'attempts', '3', callLog),
  fcr: help(
    'Customers whose matter is settled at the first contact; the others come back.',
    '%',
    '75%',
    'the ticket system, or a survey',
  ),
  lines: help('Callers that can be in service and waiting together.', 'lines', '60', 'the phone system'),
  hours: help(
    'Whether these contacts come at all opening hours.',
    'one of two',
    '09:00–17:00',
    'the opening hours',
  ),
  closing: help('What happens to those who still wait at closing.', 'one of the list', 'is served', team),
  rule: help(
    'What is divided by what: contracts and reports differ, and so do their figures.',
    'one of the list',
    'of all offered',
    contract,
  ),
  population: help(
    'Whose waits are counted where callbacks are offered.',
    'one of the list',
    'everyone',
    contract,
  ),
  scope: help(
    'Whether the share has to be reached in each interval or on the whole.',
    'one of the list',
    'over each day',
    contract,
  ),
  clock: help(
    'Whether a deadline runs on while the centre is closed.',
    'one of two',
    'opening hours',
    contract,
  ),
  floor: help('Least share in any interval, besides the one over the whole time.', '%', '60%', contract),
  most: help('The value that may not be exceeded.', 'as the promise: seconds or %', '5%', contract),

  scheduled: help(
    'Whether the numbers given are people on the line or on the schedule, shrinkage still to come off.',
    'one of two',
    'on the line',
    roster,
  ),
  absence: help('People who fail to come on a day although they were planned.', '% of people', '4%', roster),
  cost: help('What an hour on the payroll costs, all included.', 'your currency an hour', '48', 'payroll'),
  slowdown: help(
    'How much each further conversation slows all of an agent’s conversations.',
    '%',
    '15%',
    'handle times by number of chats, from the chat report',
  ),
  partner: help(
    'Whether these are people of another company, paid by the contact.',
    'yes or no',
    'no',
    contract,
  ),
  'group.share': help(
    'Contacts that go to the partner, as long as it takes them.',
    '%',
    '20%',
    'the contract with the partner',
  ),
  perDay: help(
    'Contacts that the partner takes in a day.',
    'contacts a day',
    '300',
    'the contract with the partner',
  ),
  price: help(
    'What an answered contact costs.',
    'your currency a contact',
    '9.50',
    'the contract with the partner',
  ),
  rank: help('Which contacts an agent takes first: 1 before 2.', 'number', '1', 'the routing settings'),
  preference: help('Which group a contact goes to first: 1 before 2.', 'number', '1', 'the routing settings'),
  speed: help(
    'Pace of this group at these contacts; 80% takes a quarter longer.',
    '% of the usual pace',
    '80%',
    'handle times by group, from the ACD report',
  ),
  reserve: help('Agents who stay idle for other work.', 'people', '2', 'the routing settings'),
  onArrival: help(
    'The reserve that a contact meets when it arrives rather than waits.',
    'people',
    '2',
    'the routing settings',
  ),
  after: help(
    'Wait after which this group takes contacts of others too.',
    'seconds',
    '30 s',
    'the routing settings',
  ),

  kind: help(
    'What customers are offered instead of waiting.',
    'one of the list',
    'keep their place in line',
    'the phone system',
  ),
  offerRule: help(
    'What the offer depends on: the announced wait, or the length of the line.',
    'one of two',
    'longer than',
    'the phone system',
  ),
  offerWait: help(
    'The announced wait above which a callback is offered.',
    'seconds or minutes',
    '60 s',
    'the settings of the phone system',
  ),
  offerLine: help(
    'Contacts in line from which on a callback is offered.',
    'contacts',
    '8',
    'the settings of the phone system',
  ),
  estimator: help(
    'How the phone system works out the wait it announces.',
    'one of the list',
    'by the place in line',
    'the phone system’s manual',
  ),
  afterWaiting: help('Time on the line before the offer is made.', 'seconds', '30 s', 'the phone system'),
  pendingAtMost: help('Promises that may be open at a time.', 'callbacks', '40', team),
  acceptanceKind: help(
    'Whether more people accept when longer waits are announced.',
    'one of two',
    'always as many',
    'the callback report',
  ),
  acceptance: help('Those who accept, of those who are asked.', '%', '37.5%', 'the callback report'),
  risingShare: help('Those who accept when hardly any wait is announced.', '%', '20%', 'the callback report'),
  perMinute: help(
    'How many more accept for each minute announced.',
    'percentage points',
    '5%',
    'the callback report',
  ),
  'callback.most': help('Those who accept, however long the wait.', '%', '70%', 'the callback report'),
  delay: help('Time from the promise to the call.', 'minutes or hours', '2 h', team),
  slotLength: help('Length of the time from which customers pick.', 'minutes', '30 min', team),
  capacity: help(
    'Promises that may be made for one slot.',
    'promises',
    '6',
    '`holdline slots` works out a safe number',
  ),
  slotFrom: help('How soon the first slot may be.', 'minutes or hours', '1 h', team),
  slotChoice: help('Slots that a customer is offered to pick from.', 'slots', '3', 'the phone system'),
  dial: help(
    'Whether an agent is taken before the number is dialled, or once somebody answers.',
    'one of two',
    'with an agent taken first',
    'the dialler’s settings',
  ),
  answered: help('Calls back that somebody picks up.', '% of attempts', '93%', dialer),
  ring: help('How long a phone that nobody answers is rung.', 'seconds', '25 s', dialer),
  attempts: help('Calls back in all, until somebody answers.', 'attempts', '3', team),
  retry: help('Time between two attempts.', 'minutes', '10 min', team),
  window: help(
    'How late the first attempt may be and still keep the promise.',
    'minutes',
    '15 min',
    contract,
  ),
  expires: help('When a promise that could not be kept is given up.', 'hours, or never', '4 h', team),
  cancelled: help('Customers who no longer want the call.', '% of promises', '5%', 'the callback report'),
  turn: help(
    'When callbacks get their turn among live contacts.',
    'one of the list',
    'at their place in line',
    'the routing settings',
  ),
  'callback.reserve': help(
    'Idle agents that are kept for live contacts.',
    'people',
    '1',
    'the routing settings',
  ),
  factor: help('Handle time of a call back, compared with a live call.', '%', '100%', callLog),
  holdsLine: help(
    'Whether a line stays taken until the call back.',
    'one of two',
    'does not keep',
    'the phone system',
  ),
  'callback.closing': help(
    'What becomes of promises still open at closing.',
    'one of the list',
    'is kept for the next opening',
    team,
  ),

  contacts: help(
    'Contacts that arrive in the interval.',
    'contacts an interval',
    '112',
    'the forecast, or the ACD report',
  ),
  handleSeconds: help(
    'Average handle time in the interval.',
    'seconds; 4:00 and 4 min are read too',
    '240',
    acd,
  ),
  agents: help('People at work in the interval, breaks already off.', 'people', '17', roster),
} satisfies Record<string, Help>;
