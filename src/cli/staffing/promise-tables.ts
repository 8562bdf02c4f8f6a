/** The promises of a scenario as text: what to publish, how fresh days kept it, what else could be promised. */
import type { PromiseReport, TypePromise } from '../../staffing/index.ts';
import type { Context } from '../command.ts';
import { formatTable } from '../tables/table.ts';

export function promiseText(report: PromiseReport, name: string, took: number, context: Context): string {
  const { words, figures } = context;
  const { promise } = words;
  const { share, days, types } = report;
  const rows = types.map((type) => rowOf(type, share, context));
  const header = [
    words.columns.type,
    promise.columns.promise,
    promise.columns.kept,
    promise.columns.stricter,
  ];
  const remarks = types.flatMap((type) => {
    const { within, answeredAtAll, others } = type;
    const list = others.map((other) =>
      promise.other(figures.asked(other.share), figures.setting(other.within)),
    );
    return [
      ...(answeredAtAll === null
        ? [promise.nobody(type.name)]
        : within === null
          ? [
              promise.never(
                type.name,
                figures.asked(share),
                figures.asked(days),
                figures.share(answeredAtAll),
              ),
            ]
          : []),
      ...(list.length === 0 ? [] : [promise.others(type.name, list.join(' · '))]),
    ];
  });
  if (types.every(({ answeredAtAll }) => answeredAtAll === null)) return `${remarks.join('\n')}\n`;
  const { chosenOn, freshDays, seed } = report;
  const basis = promise.basis(
    figures.number(chosenOn),
    figures.number(freshDays),
    seed,
    figures.duration(took),
  );
  return [
    `${promise.title(name, figures.asked(days))}\n`,
    formatTable(header, rows, { left: [0, 1] }),
    `${[basis, promise.counts].join('\n')}\n`,
    ...(remarks.length === 0 ? [] : [`${remarks.join('\n')}\n`]),
  ].join('\n');
}

function rowOf({ name, within, kept, stricter }: TypePromise, share: number, context: Context): string[] {
  const { words, figures } = context;
  const { promise } = words;
  if (within === null || kept === null || stricter === null) return [name, promise.none, '', ''];
  return [
    name,
    promise.answered(figures.asked(share), figures.setting(within)),
    promise.kept(figures.share(kept.share), figures.share(kept.low), figures.share(kept.high)),
    promise.stricter(figures.share(stricter.kept.share), figures.duration(stricter.within)),
  ];
}
