/** The cards of an agent group and of one of its skills. */
import { type AgentGroup, exampleConcurrency, totalShrinkage } from '../../../../src/scenario/index.ts';
import { withTotal } from '../../../state/edits.ts';
import * as edits from '../../../state/group-edits.ts';
import { orNone, readCount, readRatio, readSeconds, readShare, readText } from '../../../state/inputs.ts';
import { agentsOf } from '../../../state/plan-rows.ts';
import { type Card, type CardContext, centreWords, type Sentence } from './card.ts';
import { FieldSet, orWord } from './field-set.ts';

const usualSlowdown = 0.15;

export function groupCard({ scenario, locale }: CardContext, groupId: string): Card {
  const { percent, number } = locale;
  const centre = centreWords(locale);
  const words = centre.group;
  const group = scenario.groups.find(({ id }) => id === groupId)!;
  const { concurrency, partner } = group;
  const set = new FieldSet('group', locale, words);
  const put = (change: Parameters<typeof edits.setGroup>[2]) => edits.setGroup(scenario, groupId, change);
  const none = centre.type.none;

  set.text('name', locale.nameOf(group), readText, (name) => put({ name }));
  set.pick(
    'scheduled',
    group.scheduled ? 'schedule' : 'line',
    { line: words.onTheLine, schedule: words.onSchedule },
    (given) => put({ scheduled: given === 'schedule' ? true : undefined }),
  );
  set.text('shrinkage', percent(totalShrinkage(group.shrinkage), 1), readShare, (total) =>
    put({ shrinkage: withTotal(group.shrinkage, total) }),
  );
  set.text('absence', percent(group.absence ?? 0, 1), readShare, (absence) =>
    put({ absence: absence === 0 ? undefined : absence }),
  );
  set.text(
    'cost',
    group.costPerHour === undefined ? none : number(group.costPerHour, 2),
    orNone(readCount),
    (costPerHour) => put({ costPerHour }),
  );
  const sentences: Sentence[] = [
    { text: words.called },
    { text: peopleText({ scenario, locale }, group), quiet: true },
  ];
  sentences.push({ text: words.given }, { text: words.shrinkage }, { text: words.cost });
  if (edits.holdsSeveral(scenario, group)) {
    const sessions = concurrency?.sessions ?? exampleConcurrency.sessions;
    set.text('sessions', number(sessions), readCount, (to) =>
      edits.setConcurrency(scenario, groupId, { sessions: to }),
    );
    set.text('slowdown', percent(concurrency?.slowdown ?? usualSlowdown, 1), readRatio, (slowdown) =>
      edits.setConcurrency(scenario, groupId, { slowdown }),
    );
    sentences.push({ text: concurrency?.rates ? words.concurrencyMeasured : words.concurrency });
  }
  set.switch('partner', partner !== undefined, partner ? words.yes : words.no, (on) =>
    edits.setPartner(scenario, groupId, on ? {} : undefined),
  );
  sentences.push({ text: words.partner });
  if (!partner) return { fields: set.fields, sentences };

  set.text(
    'share',
    partner.share === undefined ? words.rest : percent(partner.share, 1),
    orWord(words.rest, readShare),
    (share) => edits.setPartner(scenario, groupId, { share }),
  );
  set.text(
    'perDay',
    partner.perDay === undefined ? centre.type.unlimited : number(partner.perDay),
    orWord(centre.type.unlimited, readCount),
    (perDay) => edits.setPartner(scenario, groupId, { perDay }),
  );
  set.text('price', number(partner.pricePerContact ?? 0, 2), readCount, (pricePerContact) =>
    edits.setPartner(scenario, groupId, { pricePerContact }),
  );
  return { fields: set.fields, sentences: [...sentences, { text: words.partnerTerms }] };
}

/** "8–18", or "12" where it is the same all day; intervals without anybody left out. */
export function peopleRange({ scenario, locale }: CardContext, group: AgentGroup): string {
  const present = agentsOf(scenario, group).filter((n) => n > 0);
  if (present.length === 0) return locale.number(0);
  const [least, most] = [Math.min(...present), Math.max(...present)].map((n) => locale.number(n, 1));
  return least === most ? least! : `${least}–${most}`;
}

function peopleText(context: CardContext, group: AgentGroup): string {
  const { scenario, locale } = context;
  const words = centreWords(locale).group;
  const { intervalLength, days } = scenario.calendar;
  const sum = agentsOf(scenario, group).reduce((all, n) => all + n, 0);
  const hours = locale.number((sum * intervalLength) / 3600 / days.length, 1);
  if (!('shifts' in group.agents)) return words.people(peopleRange(context, group), hours);
  const people = group.agents.shifts.reduce((all, shift) => all + shift.people, 0);
  return words.shifts(people, locale.number(people), hours);
}

export function skillCard({ scenario, locale }: CardContext, groupId: string, typeId: string): Card {
  const { percent, number, duration } = locale;
  const words = centreWords(locale).skill;
  const group = scenario.groups.find(({ id }) => id === groupId)!;
  const skill = edits.skillOf(group, typeId);
  const set = new FieldSet('skill', locale, words);
  if (!skill) return { fields: set.fields, sentences: [] };
  const put = (change: Parameters<typeof edits.setSkill>[3]) =>
    edits.setSkill(scenario, groupId, typeId, change);
  const unless = <T>(value: T, usual: T) => (value === usual ? undefined : value);

  set.text('rank', number(skill.rank ?? 1), readCount, (rank) => put({ rank: unless(rank, 1) }));
  set.text(
    'preference',
    skill.preference === undefined ? words.asRank : number(skill.preference),
    orWord(words.asRank, readCount),
    (preference) => put({ preference }),
  );
  set.text('speed', percent(skill.speed ?? 1, 1), readRatio, (speed) => put({ speed: unless(speed, 1) }));
  set.text('reserve', number(skill.reserve ?? 0), readCount, (reserve) =>
    put({ reserve: unless(reserve, 0) }),
  );
  set.text(
    'onArrival',
    skill.reserveOnArrival === undefined ? words.asMany : number(skill.reserveOnArrival),
    orWord(words.asMany, readCount),
    (reserveOnArrival) => put({ reserveOnArrival }),
  );
  set.text('after', duration(skill.after ?? 0), readSeconds, (after) => put({ after: unless(after, 0) }));
  const sentences: Sentence[] = ['rank', 'preference', 'speed', 'reserve', 'after'].map((name) => ({
    text: words[name as 'rank'],
  }));
  if (!scenario.types.find(({ id }) => id === typeId)?.repeat) return { fields: set.fields, sentences };
  set.text(
    'fcr',
    skill.fcr === undefined ? words.asType : percent(skill.fcr, 1),
    orWord(words.asType, readShare),
    (fcr) => put({ fcr }),
  );
  return { fields: set.fields, sentences: [...sentences, { text: words.fcr }] };
}
