/** The promises of a type, a sentence each. */
import { type ServiceLevelTarget, type Target, workOf } from '../../../../src/scenario/index.ts';
import { readSeconds, readShare } from '../../../state/inputs.ts';
import { setMost, setServiceLevel } from '../../../state/target-edits.ts';
import type { Sentence } from './card.ts';
import type { TypeContext } from './type-card.ts';

const usualFloor = 0.6;

export function targetSentences(context: TypeContext): Sentence[] {
  return (context.type.targets ?? []).flatMap((target, place) =>
    target.measure === 'serviceLevel'
      ? serviceLevelSentences(context, target, place)
      : [bound(context, target, place)],
  );
}

function serviceLevelSentences(
  { scenario, locale, type, words, set }: TypeContext,
  target: ServiceLevelTarget,
  place: number,
): Sentence[] {
  const { id } = type;
  const slot = (name: string) => `${name}${place}`;
  const put = (change: Parameters<typeof setServiceLevel>[3]) => setServiceLevel(scenario, id, place, change);
  const slots = Object.fromEntries(
    ['share', 'within', 'rule', 'population', 'scope', 'clock', 'floor'].map((name) => [name, slot(name)]),
  );
  set.text(slot('share'), locale.percent(target.share, 1), readShare, (share) => put({ share }), 'share');
  set.text(
    slot('within'),
    locale.duration(target.within),
    readSeconds,
    (within) => put({ within }),
    'within',
  );
  set.pick(slot('rule'), target.rule ?? 'answered/offered', words.rules, (rule) => put({ rule }), 'rule');
  set.pick(
    slot('population'),
    target.population ?? 'live',
    words.populations,
    (population) => put({ population }),
    'population',
  );
  set.pick(slot('scope'), target.scope ?? 'interval', words.scopes, (scope) => put({ scope }), 'scope');
  set.pick(slot('clock'), target.clock ?? 'business', words.clocks, (clock) => put({ clock }), 'clock');
  const isLive = workOf(type.channel) !== 'deferred';
  const sentences: Sentence[] = [
    { text: isLive ? words.serviceLevel : words.serviceLevelReply, slots, promise: place },
  ];
  if (target.scope !== 'day') return sentences;
  const floor = locale.percent(target.floor ?? usualFloor, 1);
  set.text(slot('floor'), floor, readShare, (share) => put({ floor: share }), 'floor');
  return [...sentences, { text: words.floor, slots, promise: 'more' }];
}

function bound(
  { scenario, locale, type, words, set }: TypeContext,
  target: Exclude<Target, ServiceLevelTarget>,
  place: number,
): Sentence {
  const slot = `most${place}`;
  const put = (most: number) => setMost(scenario, type.id, place, most);
  if (target.measure === 'averageSpeedOfAnswer') {
    set.text(slot, locale.duration(target.most), readSeconds, put, 'most');
  } else {
    set.text(slot, locale.percent(target.most, 1), readShare, put, 'most');
  }
  return { text: words[target.measure], slots: { most: slot }, promise: place };
}
