export const examples = {
  erlang: [
    'holdline erlang --arrivals 100/30m --aht 180s --agents 14 --within 20s',
    'holdline erlang --model a --arrivals 100/30m --aht 180s --agents 12 --patience 5m --json',
  ].join('\n'),
  staff: [
    'holdline staff --arrivals 100/30m --aht 180s --target 80/20s --shrinkage 30%',
    'holdline staff half-hours.csv --target 80/20s --csv > staffed.csv',
    'holdline staff preset:hotlineMonday --method shifts --explain',
    'holdline staff scenario.json --method shifts --library shifts.json --rounds 5 --out staffed.json',
    'holdline staff preset:hotlineMonday --method day --explain',
    'holdline staff preset:hotlineMonday --method simulation --explain --out staffed.json',
  ].join('\n'),
  promise: [
    'holdline promise preset:hotlineMonday --share 90% --days 95%',
    'holdline promise --arrivals 100/30m --aht 180s --agents 14 --busyness 10%',
  ].join('\n'),
  forecast: [
    'holdline forecast history.csv --holidays pl --special 2026-05-02=0.4',
    'holdline forecast history.csv --weeks 2 --as csv > weeks.csv',
    'holdline forecast history.csv --as scenario --like centre.json > week.json',
  ].join('\n'),
  month: [
    'holdline month preset:hotlineMonday --bonus 85%=2000 --malus 75%=3000',
    'holdline month scenario.json --target 80/20s --month-days 22 --intervals',
  ].join('\n'),
  simulate: [
    'holdline simulate preset:hotlineMonday',
    'holdline simulate half-hours.csv --patience 5m --within 20s --seed monday',
    'holdline simulate scenario.json --csv --lang pl > intervals.csv',
    'holdline simulate scenario.json --replications 400 --assert "serviceLevel >= 80%"',
    'holdline simulate scenario.json --assert-lower "phone.serviceLevel >= 0.8" --assert-lower "phone.averageWait <= 30s"',
  ].join('\n'),
  compare: [
    'holdline compare scenario.json one-more-at-noon.json',
    'holdline compare now.csv plan-a.csv plan-b.csv --patience 5m --target 80/20s --intervals',
  ].join('\n'),
  explain: ['holdline explain preset:smallBank', 'holdline explain preset:languageLines --type english'].join(
    '\n',
  ),
  slots: [
    'holdline slots preset:callbackDesk',
    'holdline slots scenario.json --type calls --kept 98% --frontier',
  ].join('\n'),
  sweep: [
    'holdline sweep grid.json --out cells.csv',
    'holdline sweep grid.json --json',
    'holdline sweep grid.json --queue redis://HOST:6379 --out cells.csv',
    'holdline sweep grid.json --shard 2/8 --out part-2.csv',
  ].join('\n'),
  worker: 'holdline worker --queue redis://:PASSWORD@HOST:6379',
  merge: 'holdline merge part-*.csv --out cells.csv',
  import: [
    'holdline import export.csv',
    'holdline import export.xlsx --sum --as csv > rows.csv',
    "holdline import export.csv --queue Sales --map 'Calls=offered' --as scenario --target 80/20s > scenario.json",
  ].join('\n'),
  trace: [
    'holdline trace preset:hotlineMonday',
    'holdline trace scenario.json --replication 3 --out day.csv',
  ].join('\n'),
  backtest: [
    'holdline backtest calls.csv --skip-day 2026-03-04 --weekdays mon-fri',
    'holdline backtest half-hours.csv --patience exponential --intervals --json',
  ].join('\n'),
  diagnose: [
    'holdline diagnose --volume 120 --per 30m --aht 240s --abandonment 8.2% --mean-wait 16s --paid 25',
    'holdline diagnose --volume 2400 --per 13h --aht 4m --abandonment 6% --asa 12s --target 80/20s',
  ].join('\n'),
  measures: 'holdline measures',
  share: ['holdline share scenario.json', 'holdline simulate "http://127.0.0.1:4280/#/plan?s=1.…"'].join(
    '\n',
  ),
  schema: 'holdline schema > scenario.schema.json',
  open: 'holdline open --port 8080',
};
