/**
 * What a scenario holds that the page does not edit, in sentences: by type, by group, by case, and of the centre as
 * a whole. It is simulated and saved all the same, and whoever reads the figures should know of it.
 */
import { meanOf } from '../../../../src/random/index.ts';
import type {
  AgentGroup,
  Busyness,
  CaseKind,
  ContactType,
  Scenario,
} from '../../../../src/scenario/index.ts';
import type { rest as en } from '../../../../src/words/en/rest.ts';
import type { Shape } from '../../../../src/words/shape.ts';
import type { Locale } from '../../../state/locale.ts';
import { usualReplications } from '../../../state/plan-rows.ts';
import { dictionary } from '../../../state/words.ts';

export type RestWords = Shape<typeof en>;

export interface Owner {
  readonly name: string;
  readonly lines: readonly string[];
}

export const restWords = dictionary<RestWords>({
  en: () => import('../../../../src/words/en/rest.ts').then(({ rest }) => rest),
  pl: () => import('../../../../src/words/pl/rest.ts').then(({ rest }) => rest),
});

export function restOfScenario(scenario: Scenario, locale: Locale): Owner[] {
  const said = new Said(scenario, locale);
  return [
    ...(scenario.cases ?? []).map((kind) => ({ name: locale.nameOf(kind), lines: said.ofCase(kind) })),
    ...scenario.types.map((type) => ({ name: locale.typeName(type), lines: said.ofType(type) })),
    ...scenario.groups.map((group) => ({ name: locale.nameOf(group), lines: said.ofGroup(group) })),
    { name: said.words.centre, lines: said.ofCentre() },
  ].filter(({ lines }) => lines.length > 0);
}

/** The sentences, each only where there is something to say. */
class Said {
  readonly words: RestWords;
  readonly #scenario: Scenario;
  readonly #locale: Locale;

  constructor(scenario: Scenario, locale: Locale) {
    this.#scenario = scenario;
    this.#locale = locale;
    this.words = restWords(locale);
  }

  ofType(type: ContactType): string[] {
    const { words } = this;
    const { duration, number, percent } = this.#locale;
    const { announcement, silent, backlog, chaser, volume, handleTime } = type;
    return [
      volume.count === 'recorded' && words.recorded,
      ...this.#busyness(volume.busyness),
      handleTime.atConcurrency !== undefined && words.atConcurrency(number(handleTime.atConcurrency, 1)),
      ...this.#selfService(type),
      announcement && words.announcement(words.estimators[announcement.estimator ?? 'position']),
      ...this.#redials(type),
      silent && words.silent({ share: percent(silent.share, 1), timeOut: duration(silent.timeOut) }),
      ...this.#afterwards(type),
      ...this.#afterHours(type),
      chaser && words.chaser({ ...this.#shareOf(chaser), after: duration(Math.round(meanOf(chaser.after))) }),
      backlog && words.backlog(backlog.items, number(backlog.items)),
      type.interruptible && words.interruptible,
      type.accepts && words.accepts[type.accepts],
      type.shortAbandon !== undefined && words.shortAbandon(duration(type.shortAbandon)),
    ].filter(isSaid);
  }

  #selfService({ selfService }: ContactType) {
    const { duration, percent } = this.#locale;
    if (!selfService) return [];
    const { contained, time, bounce } = selfService;
    return [
      this.words.selfService({ contained: percent(contained, 1), time: duration(Math.round(meanOf(time))) }),
      bounce !== undefined && this.words.bounce(percent(bounce, 1)),
    ];
  }

  #redials({ redial }: ContactType) {
    const { percent } = this.#locale;
    return [
      redial?.afterBlock !== undefined && this.words.redialBlocked(percent(redial.afterBlock, 1)),
      redial?.move && this.words.redialMove(this.#shareOf(redial.move)),
    ];
  }

  /** What an answered contact leads to. */
  #afterwards({ transfers, repeat, followUps, survey }: ContactType) {
    const { words } = this;
    const { duration, percent } = this.#locale;
    return [
      ...(transfers ?? []).map((one) =>
        (one.kind === 'warm' ? words.transferWarm : words.transfer)(this.#shareOf(one)),
      ),
      repeat?.delay && words.repeat(duration(Math.round(meanOf(repeat.delay)))),
      repeat?.comeback !== undefined && words.comeback(percent(repeat.comeback, 1)),
      repeat?.move && words.repeatMove(this.#shareOf(repeat.move)),
      ...(followUps ?? []).map((one) =>
        words.followUp({ ...this.#shareOf(one), delay: duration(Math.round(meanOf(one.delay))) }),
      ),
      survey && words.survey({ answered: percent(survey.answered, 1), low: percent(survey.low, 1) }),
      survey?.followUp && words.surveyFollowUp(this.#typeName(survey.followUp.type)),
    ];
  }

  #afterHours({ afterHours }: ContactType) {
    const { words } = this;
    const { percent } = this.#locale;
    if (!afterHours) return [];
    const { settled, retry, move, callback } = afterHours;
    const parts = [
      settled !== undefined && words.settled(percent(settled, 1)),
      retry && words.retry(percent(retry.share, 1)),
      move && words.moved(percent(move.share, 1), this.#typeName(move.type)),
      callback !== undefined && words.requested(percent(callback, 1)),
    ].filter(isSaid);
    return parts.length > 0 ? [words.afterHours(parts.join(', '))] : [];
  }

  ofGroup({ shrinkage, concurrency }: AgentGroup): string[] {
    const { words } = this;
    const { number, percent } = this.#locale;
    const causes =
      typeof shrinkage === 'object' &&
      shrinkage.components.map(({ name, share }) => `${name ?? '–'} ${percent(share, 1)}`).join(', ');
    return [
      causes && words.causes(causes),
      concurrency?.rates && words.rates(concurrency.rates.map((rate) => number(rate, 2)).join('; ')),
      concurrency?.assign === 'fullest' && words.fullest,
    ].filter(isSaid);
  }

  ofCase({ opens, stages, target, status, notice }: CaseKind): string[] {
    const { words } = this;
    const { number, percent, duration } = this.#locale;
    const names = stages.map(this.#locale.nameOf).join(' → ');
    return [
      ...opens.map((opening) => words.opens(this.#shareOf(opening))),
      words.stages(stages.length, number(stages.length), names),
      target && words.caseTarget({ share: percent(target.share, 1), within: duration(target.within) }),
      status && words.status({ perDay: number(status.perDay, 2), type: this.#typeName(status.type) }),
      notice && words.notice({ at: percent(notice.at, 1), reduces: percent(notice.reduces, 1) }),
    ].filter(isSaid);
  }

  ofCentre(): string[] {
    const { words } = this;
    const { number, duration } = this.#locale;
    const { routing, busyness, surges, trace, run, seed } = this.#scenario;
    const replications = usualReplications(this.#scenario);
    return [
      routing?.agent === 'leastSkilled' && words.leastSkilled,
      routing?.agent === 'listed' && words.listed,
      routing?.contact === 'urgency' && words.urgency,
      ...this.#busyness(busyness),
      ...(surges ?? []).map(({ factor, from, to, types }) =>
        words.surge({
          factor: number(factor, 2),
          from: this.#instant(from),
          to: this.#instant(to),
          types: types ? words.ofTypes(types.map((id) => this.#typeName(id)).join(', ')) : '',
        }),
      ),
      trace && words.trace(trace.length, number(trace.length)),
      (run ?? seed) !== undefined &&
        words.run(words.days(replications, number(replications)), seed ?? 'holdline'),
      run?.warmUp !== undefined && words.warmUp(duration(run.warmUp)),
    ].filter(isSaid);
  }

  #busyness(busyness: Busyness | undefined) {
    const { percent } = this.#locale;
    return [
      busyness?.day !== undefined && this.words.busyness(percent(busyness.day, 1)),
      busyness?.interval && this.words.busynessInterval(percent(busyness.interval.sd, 1)),
    ];
  }

  #shareOf({ share, type }: { readonly share: number; readonly type: string }) {
    return { share: this.#locale.percent(share, 1), type: this.#typeName(type) };
  }

  #typeName(id: string): string {
    const type = this.#scenario.types.find((one) => one.id === id);
    // The sentences bring quotes of their own.
    return (type ? this.#locale.typeName(type) : id).replace(/^[“„"]|[”"]$/g, '');
  }

  /** "10:00", on later days with the number of the day. */
  #instant(seconds: number): string {
    const day = Math.floor(seconds / 86_400);
    const time = this.#locale.clock(seconds - day * 86_400);
    return day === 0 ? time : `${this.#locale.words.day.dayNumber(day + 1)} ${time}`;
  }
}

function isSaid(line: string | false | undefined): line is string {
  return typeof line === 'string' && line !== '';
}
