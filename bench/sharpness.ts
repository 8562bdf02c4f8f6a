/**
 * How sure the hotline's service level is after 100 ms of one core: days as they are, and days beside their twins,
 * whose figures are known (src/twin).
 *
 * The time of a day, of a day with its twin and of the twin's equations is measured; how far a day strays is known from
 * a long run, which also says whether the sharpened level is right. The half-width after 100 ms follows from both, and
 * is compared with nothing that depends on how many days a busy machine happens to manage.
 */
import { runHere, Simulator, simulationRun } from '../src/simulation/index.ts';
import { sharpenedRun, twinOf } from '../src/twin/index.ts';
import { measure, type Rounds, sink, type Wanted } from './harness.ts';
import { estimated, type Result } from './result.ts';
import { dayWorkload } from './workloads.ts';

const name = 'service level after 100 ms, day ×1 beside its twin';
const time = 1e8;
const days = 30;
const longRun = 2000;
const normal = 1.959963984540054;
const noRatios = new Map<string, Float64Array>();

/** Measures the widths, if wanted. */
export function sharpnessResults(rounds: Rounds, wanted: Wanted = () => true): Result[] {
  if (!wanted(name)) return [];
  const { scenario, expected } = dayWorkload(1);
  const truth = expected.serviceLevel!;
  const own = new Simulator(scenario);
  const twin = new Simulator(twinOf(scenario)!.scenario);
  const works = [
    {
      name: 'day',
      run(round: number) {
        const run = simulationRun(scenario, { replications: days }, noRatios);
        run.add([from(own, round)]);
        return days;
      },
    },
    {
      name: 'day and twin',
      run(round: number) {
        const run = sharpened;
        run.add([from(own, round), from(twin, round)]);
        return days;
      },
    },
    {
      name: 'equations',
      run() {
        sink.sum += twinOf(scenario)!.expected.calls!.offered;
        return 1;
      },
    },
  ];
  const sharpened = sharpenedRun(scenario, { replications: days * 1000 }, noRatios);
  const [day, pair, equations] = measure(works, rounds);
  const level = runHere(sharpenedRun(scenario, { replications: longRun }, noRatios)).sharpened!.total
    .serviceLevel;
  const perDay = Math.sqrt(longRun);
  const points = (halfWidth: number, ns: number, first: number) =>
    (100 * halfWidth * perDay) / Math.sqrt((time - first) / ns);
  return [
    {
      name,
      unit: '± points',
      best: points(level.halfWidth!, pair!.least, equations!.least),
      median: points(level.halfWidth!, pair!.median, equations!.median),
      atMost: 0.15,
      also: `± ${points(level.plainHalfWidth!, day!.least, 0).toFixed(2)} without; ${Math.round((time - equations!.least) / pair!.least)} days in place of ${Math.round(time / day!.least)}`,
      checks: [
        estimated(
          'serviceLevel',
          truth.value,
          level.mean!,
          Math.hypot(level.halfWidth! / normal, truth.standardError),
        ),
      ],
    },
  ];
}

function from(simulator: Simulator, round: number) {
  const first = round < 0 ? 900_000 : round * days;
  return simulator.run(first, first + days);
}
