/**
 * The settings a sentence can hold: for each, what stands in the field, what a typed text means, and the
 * scenario it makes. Which of them appear is decided by the sentence of the channel.
 */
import { type Callback, type Scenario, totalShrinkage } from '../../../src/scenario/index.ts';
import { setOpeningHours } from '../../state/calendar-edits.ts';
import * as edits from '../../state/edits.ts';
import {
  type Reading,
  readCount,
  readPatience,
  readSeconds,
  readShare,
  readTimeOfDay,
} from '../../state/inputs.ts';
import type { Locale } from '../../state/locale.ts';
import { groupOf, meanOf, planRows, serviceLevelTargetOf, typeOf } from '../../state/plan-rows.ts';

export interface SettingField {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly read: (text: string) => Reading<unknown>;
  readonly apply: (value: never) => Scenario;
}

export interface SettingContext {
  readonly scenario: Scenario;
  readonly typeId: string;
  readonly day: number;
  readonly locale: Locale;
}

type FieldName = Exclude<keyof Locale['words']['settings']['fields'], 'interval' | 'callback'>;

/** All text fields by name; those that make no sense for the scenario are left out. */
export function settingFields(context: SettingContext): Readonly<Record<string, SettingField>> {
  const { scenario, typeId, day, locale } = context;
  const { duration, percent, number } = locale;
  const type = typeOf(scenario, typeId);
  const group = groupOf(scenario, typeId);
  const target = serviceLevelTargetOf(type);
  const hours = scenario.calendar.days[day]!;
  const fields: Record<string, SettingField> = {};
  const { fields: labels, never } = locale.words.settings;
  const add = <T>(
    name: FieldName,
    value: string,
    read: (text: string, locale: Locale) => Reading<T>,
    apply: (value: T) => Scenario,
  ) => {
    fields[name] = {
      name,
      label: labels[name],
      help: `settings.${name}`,
      value,
      read: (text) => read(text, locale),
      apply,
    };
  };

  add('opens', locale.clock(hours.opens), readTimeOfDay, (opens) =>
    setOpeningHours(scenario, day, opens, hours.closes),
  );
  add('closes', locale.clock(hours.closes), readTimeOfDay, (closes) =>
    setOpeningHours(scenario, day, hours.opens, closes > hours.opens ? closes : closes + 86_400),
  );
  add('share', percent(target?.share ?? 0, 1), readShare, (share) =>
    edits.setServiceLevelTarget(scenario, typeId, { share }),
  );
  add('within', duration(target?.within ?? 0), readSeconds, (within) =>
    edits.setServiceLevelTarget(scenario, typeId, { within }),
  );
  add('handle', duration(averageHandleTime(context)), readSeconds, (mean) =>
    edits.setHandleTime(scenario, typeId, mean),
  );
  add('patience', type.patience ? duration(meanOf(type.patience)) : never, readPatience, (mean) =>
    edits.setPatience(scenario, typeId, mean),
  );
  add('sessions', number(group.concurrency?.sessions ?? 3), readCount, (sessions) =>
    edits.setSessions(scenario, typeId, sessions),
  );
  add('shrinkage', percent(totalShrinkage(group.shrinkage), 1), readShare, (shrinkage) =>
    edits.setShrinkage(scenario, typeId, shrinkage),
  );
  const { callback } = type;
  if (!callback) return fields;
  const change = (part: Partial<Callback>) =>
    edits.setCallback(scenario, typeId, { ...callback, ...part } as Callback);
  const { offer } = callback;
  if (offer && 'estimatedWaitAbove' in offer)
    add('offer', duration(offer.estimatedWaitAbove), readSeconds, (estimatedWaitAbove) =>
      change({ offer: { ...offer, estimatedWaitAbove } }),
    );
  if (typeof callback.acceptance === 'number')
    add('acceptance', percent(callback.acceptance, 1), readShare, (acceptance) => change({ acceptance }));
  add('unanswered', percent(1 - (callback.answerProbability ?? 1), 1), readShare, (unanswered) =>
    change({ answerProbability: 1 - unanswered }),
  );
  add('attempts', number(callback.attempts ?? 1), readCount, (attempts) => change({ attempts }));
  add('retry', duration(callback.retryDelay ?? 600), readSeconds, (retryDelay) => change({ retryDelay }));
  add('window', duration(callback.window ?? 900), readSeconds, (window) => change({ window }));
  return fields;
}

/** Mean handle time over the day's contacts, seconds, to the tenth. */
function averageHandleTime({ scenario, typeId, day }: SettingContext): number {
  const rows = planRows(scenario, typeId, day);
  const contacts = rows.reduce((sum, row) => sum + row.volume, 0);
  const work = rows.reduce((sum, row) => sum + row.volume * row.handleTime, 0);
  const mean = contacts > 0 ? work / contacts : meanOf(typeOf(scenario, typeId).handleTime);
  return Math.round(mean * 10) / 10;
}
