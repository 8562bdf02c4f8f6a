/** The card of a contact type: how it comes, how long it takes, what its customers do, when it is open. */
import { type ContactType, workOf } from '../../../../src/scenario/index.ts';
import { setChannel } from '../../../state/channel-edit.ts';
import { setFcr } from '../../../state/customer-edits.ts';
import { readCount, readShare, readText } from '../../../state/inputs.ts';
import { typeOf, volumesOf } from '../../../state/plan-rows.ts';
import * as settings from '../../../state/type-settings.ts';
import { type Card, type CardContext, type CentreWords, centreWords, type Sentence } from './card.ts';
import { FieldSet, orWord, some } from './field-set.ts';
import { targetSentences } from './target-sentences.ts';
import { hourSentences } from './type-hours.ts';
import { customerSentences, handlingSentences } from './type-laws.ts';

/** What the sentences about one type are made from. */
export interface TypeContext extends CardContext {
  readonly type: ContactType;
  readonly words: CentreWords['type'];
  readonly set: FieldSet;
}

export function typeCard(card: CardContext, typeId: string): Card {
  const { scenario, locale } = card;
  const { number } = locale;
  const words = centreWords(locale).type;
  const type = typeOf(scenario, typeId);
  const set = new FieldSet('type', locale, words);
  const context: TypeContext = { ...card, type, words, set };
  const isLive = workOf(type.channel) !== 'deferred';
  const put = (change: Parameters<typeof settings.setType>[2]) => settings.setType(scenario, typeId, change);

  set.text('name', locale.typeName(type), readText, (name) => put({ name }));
  set.pick('channel', type.channel, words.channels, (to) => setChannel(scenario, typeId, to));
  set.text('tier', type.tier ?? words.none, readText, (tier) => put({ tier }));
  set.text('reason', type.reason ?? words.none, readText, (reason) => put({ reason }));
  set.text('volume', number(volumeADay(card, type), 1), readCount, (volume) =>
    settings.setTotalVolume(scenario, typeId, volume * scenario.calendar.days.length),
  );
  set.pick('basis', type.volume.basis ?? 'offered', words.bases, (basis) =>
    settings.setBasis(scenario, typeId, basis),
  );
  const fcr = type.repeat?.fcr;
  set.text(
    'fcr',
    fcr === undefined ? words.notCounted : locale.percent(fcr, 1),
    orWord(words.notCounted, readShare),
    (share) => setFcr(scenario, typeId, share),
  );
  set.text(
    'lines',
    type.lines === undefined ? words.unlimited : number(type.lines),
    orWord(words.unlimited, readCount),
    (lines) => put({ lines }),
  );
  const closings: Readonly<Record<string, string>> = isLive
    ? some(words.closings, ['usual', 'serve', 'flush'])
    : words.closings;
  set.pick('closing', type.closing ?? 'usual', closings, (closing) =>
    put({ closing: closing === 'usual' ? undefined : (closing as ContactType['closing']) }),
  );
  const sentences: Sentence[] = [
    { text: words.called },
    { text: words.volume },
    ...handlingSentences(context),
    ...(isLive ? customerSentences(context) : []),
    { text: words.fcr },
    ...hourSentences(context),
    { text: words.lines },
    { text: words.closing },
    { text: words.labels },
    ...targetSentences(context),
  ];
  return { fields: set.fields, sentences };
}

/** Contacts of a type on an average day. */
export function volumeADay({ scenario }: Pick<CardContext, 'scenario'>, type: ContactType): number {
  const total = volumesOf(scenario, type).reduce((sum, volume) => sum + volume, 0);
  return total / scenario.calendar.days.length;
}
