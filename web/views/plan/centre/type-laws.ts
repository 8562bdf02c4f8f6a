/** How long handling takes and customers wait: a law with its mean, and its SD where it has one. */
import { meanOf, sdOf } from '../../../../src/random/index.ts';
import { type Distribution, workOf } from '../../../../src/scenario/index.ts';
import * as customers from '../../../state/customer-edits.ts';
import { setHandleTime, setPatience } from '../../../state/edits.ts';
import { type Reading, readCount, readPatience, readSeconds, readShare } from '../../../state/inputs.ts';
import type { Locale } from '../../../state/locale.ts';
import * as settings from '../../../state/type-settings.ts';
import type { CentreWords, Sentence } from './card.ts';
import { orWord, some } from './field-set.ts';
import type { TypeContext } from './type-card.ts';

export function handlingSentences({ scenario, locale, type, words, set }: TypeContext): Sentence[] {
  const { duration, percent } = locale;
  const { id, handleTime } = type;
  set.text('handle', duration(rounded(meanOf(handleTime))), readSeconds, (mean) =>
    setHandleTime(scenario, id, mean),
  );
  set.text('sd', duration(rounded(sdOf(handleTime))), readSeconds, (sd) =>
    settings.setHandleSd(scenario, id, sd),
  );
  set.pick('law', handleTime.law, lawsBeside(handleTime, words), (law) =>
    settings.isSimple(law) ? settings.setHandleLaw(scenario, id, law) : scenario,
  );
  const isLive = workOf(type.channel) === 'live';
  if (isLive) {
    set.text(
      'afterContactWork',
      handleTime.afterContactWork ? percent(handleTime.afterContactWork, 1) : words.notApart,
      orWord(words.notApart, readPart),
      (share) => settings.setAfterContactWork(scenario, id, share ?? 0),
    );
  }
  const hasSd = handleTime.law === 'lognormal' || handleTime.law === 'gamma';
  return [
    { text: hasSd ? words.handlingSd : words.handling },
    ...(isLive ? [{ text: words.afterContactWork }] : []),
    ...(handleTime.perInterval ? [{ text: words.handlingByInterval, quiet: true } as const] : []),
  ];
}

/** A share below 100 %: some of handling is the conversation itself. */
function readPart(text: string, locale: Locale): Reading<number> {
  const reading = readShare(text, locale);
  return 'value' in reading && reading.value >= 1 ? { problem: locale.words.errors.percent(text) } : reading;
}

export function customerSentences({ scenario, locale, type, words, set }: TypeContext): Sentence[] {
  const { duration, percent, number } = locale;
  const { id, patience, redial } = type;
  set.text('patience', patience ? duration(rounded(meanOf(patience))) : words.never, readPatience, (mean) =>
    setPatience(scenario, id, mean),
  );
  if (patience) {
    set.pick('patienceLaw', patience.law, lawsBeside(patience, words), (law) =>
      settings.isSimple(law) ? settings.setPatienceLaw(scenario, id, law) : scenario,
    );
  }
  set.text('balking', percent(type.balking ?? 0, 1), readShare, (balking) =>
    settings.setType(scenario, id, { balking: balking === 0 ? undefined : balking }),
  );
  set.text('redial', percent(redial?.afterAbandon ?? 0, 1), readShare, (share) =>
    customers.setRedial(scenario, id, share),
  );
  if (redial) {
    set.text('redialDelay', duration(rounded(meanOf(redial.delay))), readSeconds, (mean) =>
      customers.setRedialDelay(scenario, id, mean),
    );
    set.text(
      'redialAttempts',
      redial.attempts === undefined ? words.unlimited : number(redial.attempts),
      orWord(words.unlimited, readCount),
      (attempts) => customers.setRedialAttempts(scenario, id, attempts),
    );
  }
  return [
    { text: patience ? words.patience : words.patienceNever },
    { text: redial ? words.redial : words.redialOff },
  ];
}

/** The laws one can choose, and the one that stands where it is another. */
function lawsBeside({ law }: Distribution, { laws }: CentreWords['type']) {
  const simple = some(laws, settings.simpleLaws);
  return { ...(settings.isSimple(law) ? {} : { [law]: laws[law] }), ...simple } as Readonly<
    Record<Distribution['law'], string>
  >;
}

/** To the tenth of a second. */
function rounded(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
