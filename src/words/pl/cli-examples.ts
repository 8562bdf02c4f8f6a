/** Przykładowe polecenia. */
import type { examples as en } from '../en/cli-examples.ts';
import type { Shape } from '../shape.ts';

export const examples: Shape<typeof en> = {
  erlang: [
    'holdline erlang --arrivals 100/30m --aht 180s --agents 14 --within 20s',
    'holdline erlang --model a --arrivals 100/30m --aht 180s --agents 12 --patience 5m --json',
  ].join('\n'),
  staff: [
    'holdline staff --arrivals 100/30m --aht 180s --target 80/20s --shrinkage 30%',
    'holdline staff polgodziny.csv --target 80/20s --csv > z-obsada.csv',
    'holdline staff preset:hotlineMonday --method day --explain',
    'holdline staff preset:hotlineMonday --method simulation --explain --out z-obsada.json',
  ].join('\n'),
  promise: [
    'holdline promise preset:hotlineMonday --share 90% --days 95%',
    'holdline promise --arrivals 100/30m --aht 180s --agents 14 --busyness 10%',
  ].join('\n'),
  forecast: [
    'holdline forecast historia.csv --holidays pl --special 2026-05-02=0.4',
    'holdline forecast historia.csv --weeks 2 --as csv > tygodnie.csv',
    'holdline forecast historia.csv --as scenario --like infolinia.json > tydzien.json',
  ].join('\n'),
  month: [
    'holdline month preset:hotlineMonday --bonus 85%=2000 --malus 75%=3000',
    'holdline month scenariusz.json --target 80/20s --month-days 22 --intervals',
  ].join('\n'),
  simulate: [
    'holdline simulate preset:hotlineMonday',
    'holdline simulate polgodziny.csv --patience 5m --within 20s --seed poniedzialek',
    'holdline simulate scenariusz.json --csv --lang pl > interwaly.csv',
    'holdline simulate scenariusz.json --replications 400 --assert "serviceLevel >= 80%"',
    'holdline simulate scenariusz.json --assert-lower "phone.serviceLevel >= 0.8" --assert-lower "phone.averageWait <= 30s"',
  ].join('\n'),
  compare: [
    'holdline compare scenariusz.json jeden-wiecej-w-poludnie.json',
    'holdline compare dzis.csv plan-a.csv plan-b.csv --patience 5m --target 80/20s --intervals',
  ].join('\n'),
  explain: ['holdline explain preset:smallBank', 'holdline explain preset:languageLines --type english'].join(
    '\n',
  ),
  slots: [
    'holdline slots preset:callbackDesk',
    'holdline slots scenariusz.json --type calls --kept 98% --frontier',
  ].join('\n'),
  sweep: [
    'holdline sweep siatka.json --out komorki.csv',
    'holdline sweep siatka.json --json',
    'holdline sweep siatka.json --queue redis://HOST:6379 --out komorki.csv',
    'holdline sweep siatka.json --shard 2/8 --out czesc-2.csv',
  ].join('\n'),
  worker: 'holdline worker --queue redis://:HASŁO@HOST:6379',
  merge: 'holdline merge czesc-*.csv --out komorki.csv',
  import: [
    'holdline import eksport.csv',
    'holdline import eksport.xlsx --sum --as csv > wiersze.csv',
    "holdline import eksport.csv --queue Sprzedaż --map 'Połączenia=offered' --as scenario --target 80/20s > scenariusz.json",
  ].join('\n'),
  trace: [
    'holdline trace preset:hotlineMonday',
    'holdline trace scenariusz.json --replication 3 --out dzien.csv',
  ].join('\n'),
  backtest: [
    'holdline backtest polaczenia.csv --skip-day 2026-03-04 --weekdays pn-pt',
    'holdline backtest polgodziny.csv --patience exponential --intervals --json',
  ].join('\n'),
  diagnose: [
    'holdline diagnose --volume 120 --per 30m --aht 240s --abandonment 8.2% --mean-wait 16s --paid 25',
    'holdline diagnose --volume 2400 --per 13h --aht 4m --abandonment 6% --asa 12s --target 80/20s',
  ].join('\n'),
  measures: 'holdline measures',
  share: ['holdline share scenariusz.json', 'holdline simulate "http://127.0.0.1:4280/#/plan?s=1.…"'].join(
    '\n',
  ),
  schema: 'holdline schema > scenario.schema.json',
  open: 'holdline open --port 8080',
};
