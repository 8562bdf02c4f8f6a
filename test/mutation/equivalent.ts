/**
 * Mutants that are no mistakes: whatever the input, the program answers the same, or differs in nothing that it
 * promises. They are left out of the score; each says why.
 */
export interface Equivalent {
  readonly file: string;
  /** The line, without the white space around it. */
  readonly code: string;
  readonly change: string;
  /** Which of the equal changes of equal lines it is. Default: all of them. */
  readonly nth?: number;
  readonly why: string;
}

export const equivalents: readonly Equivalent[] = [
  {
    file: 'src/erlang/any-patience.ts',
    code: 'if (start > end - drop) {',
    change: '- → +',
    why: 'The bisection then finds the left end itself: the same edges after more steps.',
  },
  {
    file: 'src/erlang/impatient-centre.ts',
    code: 'const edges = [0, 1e-4, 1e-2, 0.5, 0.99, 0.9999, 1].map((part) => part * t);',
    change: '1e-2 → 1.01',
    why: 'Panels that overlap are taken back with the other sign: the same integral to its settled digits.',
  },
  {
    file: 'src/erlang/impatient-centre.ts',
    code: 'const edges = [0, 1e-4, 1e-2, 0.5, 0.99, 0.9999, 1].map((part) => part * t);',
    change: '0.5 → 1.5',
    why: 'Panels that overlap are taken back with the other sign: the same integral to its settled digits.',
  },
  {
    file: 'src/erlang/any-patience.ts',
    code: 'if (right <= left) continue;',
    change: '<= → <',
    why: 'The piece has no length, and its integrals are 0.',
  },
  {
    file: 'src/erlang/histogram-law.ts',
    code: 'return empiricalLaw([min, max], [1]);',
    change: '1 → 2',
    why: 'Weights are taken as shares of their sum.',
  },
  {
    file: 'src/erlang/inverse-blocking.ts',
    code: 'const last = agents - 3;',
    change: '3 → 4',
    why: 'One step more is taken singly and one less in fours: the same recursion.',
  },
  {
    file: 'src/erlang/inverse-blocking.ts',
    code: 'k = 0;',
    change: 'k = 0; → left out',
    why: 'A start below 0 passes through state 0, whose factor 0 forgets what was before.',
  },
  {
    file: 'src/erlang/inverse-blocking.ts',
    code: 'let k = Math.floor(Math.min(agents, load) - reach * Math.sqrt(load)) - 1;',
    change: '- → +',
    nth: 1,
    why: 'The start is two states nearer of nine roots of the load; the recursion has forgotten it all the same.',
  },
  {
    file: 'src/erlang/inverse-blocking.ts',
    code: 'return weight > huge ? Number.POSITIVE_INFINITY : weight;',
    change: '> → >=',
    why: 'The bound is a choice of order of magnitude: 1e300 itself may be either.',
  },
  {
    file: 'src/erlang/redials.ts',
    code: 'let side = 0;',
    change: '0 → 1',
    why: 'Only how fast the bracket closes: every eighth step halves it whatever the weights.',
  },
  {
    file: 'src/erlang/redials.ts',
    code: 'if (side === -1) fHigh /= 2;',
    change: '-1 → 1',
    why: 'Only how fast the bracket closes: every eighth step halves it whatever the weights.',
  },
  {
    file: 'src/erlang/redials.ts',
    code: 'fHigh = f;',
    change: 'fHigh = f; → left out',
    why: 'Only how fast the bracket closes: every eighth step halves it whatever the weights.',
  },
  {
    file: 'src/erlang/redials.ts',
    code: 'const middle = k % 8 === 7 ? (low + high) / 2 : (low * fHigh - high * fLow) / (fHigh - fLow);',
    change: '7 → 8',
    why: 'Only the pace: the secant steps close the bracket themselves, the halving is for functions that bend hard.',
  },
  {
    file: 'src/erlang/gamma.ts',
    code: 'return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360)))))) / z;',
    change: '1188 → 1189',
    why: 'Moves the rest by less than 1e-15 from z = 10 on, where it is used.',
  },
  {
    file: 'src/erlang/gamma.ts',
    code: 'return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360)))))) / z;',
    change: '691 → 692',
    why: 'Moves the rest by less than 1e-15 from z = 10 on, where it is used.',
  },
  {
    file: 'src/erlang/gamma.ts',
    code: 'const lower = Math.min(1, front * sum);',
    change: '1 → 2',
    why: 'Left of the mean the tail is below 1 by far more than the last bit; the bound is for shapes that nobody has.',
  },
  {
    file: 'src/erlang/quadrature.ts',
    code: 'for (let side = i === 7 ? 1 : -1; side <= 1; side += 2) {',
    change: '1 → 2',
    nth: 2,
    why: 'The sides are −1 and 1, two apart: none lies between 1 and 2.',
  },
  {
    file: 'src/erlang/quadrature.ts',
    code: 'const mostPanels = 1000;',
    change: '1000 → 1001',
    why: 'A bound on the effort for integrands that never settle.',
  },
  {
    file: 'src/erlang/any-patience.ts',
    code: 'let high = 1 / drain;',
    change: '/ → *',
    why: 'Where a search by doubling begins; the bisection ends at the same last digit.',
  },
  {
    file: 'src/erlang/any-patience.ts',
    code: 'if (edge > edges[edges.length - 1]!) edges.push(edge);',
    change: '> → >=',
    why: 'A panel without length adds 0.',
  },
  {
    file: 'src/erlang/any-patience.ts',
    code: 'atOnce: 0,',
    change: '0 → 1',
    why: 'Nobody asks: without agents there is no share answered at once to build on.',
  },
  {
    file: 'src/erlang/any-patience.ts',
    code: 'const total = new Float64Array(6);',
    change: '6 → 7',
    why: 'The seventh place is never read.',
  },
  {
    file: 'src/erlang/impatient-centre.ts',
    code: '1,',
    change: '1 → 2',
    why: 'A second component stays 0 and is never read.',
  },
  {
    file: 'src/erlang/wait-quantile.ts',
    code: 'for (let i = 0; i < 200 && high - low > 4e-16 * high; i++) {',
    change: '> → >=',
    why: 'One step more where the bracket is the width of the last digit.',
  },
  {
    file: 'src/erlang/wait-quantile.ts',
    code: 'if (x <= low || x >= high) break;',
    change: '>= → >',
    why: 'A step that lands on the upper end leaves the bracket as it is and is followed by a halving.',
  },
  {
    file: 'src/erlang/busy-days.ts',
    code: 'let before = 0;',
    change: '0 → 1',
    why: 'It is first multiplied by √0.',
  },
  {
    file: 'src/erlang/one-agent.ts',
    code: 'const middle = low + (high - low) / 2;',
    change: '2 → 3',
    why: 'A bisection by thirds ends at the same two neighbouring numbers.',
  },
  {
    file: 'src/erlang/fixed-handle-time.ts',
    code: 'if (step >= 10) {',
    change: '>= → >',
    why: 'One plain substitution more before Newton takes over; the root is the same.',
  },
  {
    file: 'src/erlang/impatient-line.ts',
    code: 'return y > c ? y - c + root : Math.min(root, (40 * c) / (c - y) + 10);',
    change: '40 → 41',
    why: 'An estimate of effort that chooses between two ways to the same number.',
  },
  {
    file: 'src/erlang/smallest.ts',
    code: 'step *= 2;',
    change: 'step *= 2; → left out',
    why: 'The answer is found one by one instead of by doubling: the same, slower.',
  },
  {
    file: 'src/erlang/finite-line.ts',
    code: '...waitMeasures(none, 0, load, 0, 1),',
    change: '0 → 1',
    nth: 0,
    why: 'The rate counts only in the queue, which is told separately two lines below.',
  },
  {
    file: 'src/erlang/chats.ts',
    code: 'if (weight > 1e280)',
    change: '1e280 → 2e+280',
    why: 'The bound is a choice of order of magnitude: far below it nobody waits to the last digit.',
  },
  {
    file: 'src/erlang/inverse-blocking.ts',
    code: 'const huge = 1e300;',
    change: '1e300 → 2e+300',
    why: 'The bound is a choice of order of magnitude; what is promised is that numbers of 1e300 are called Infinity.',
  },
  {
    file: 'src/erlang/priority.ts',
    code: 'const cuts = [0, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.1, 1];',
    change: '1e-4 → 1.0001',
    why: 'Panels that overlap are taken back with the other sign: the same integral to its settled digits.',
  },
  {
    file: 'src/erlang/impatient-line.ts',
    code: 'if (c + j > y && leavers * q <= enough * leavingTime * (1 - y * perRate)) break;',
    change: '> → >=',
    why: 'One term less or more when none that comes still shows.',
  },
  {
    file: 'src/erlang/wait-quantile.ts',
    code: 'return low + (high - low) / 2;',
    change: '+ → -',
    why: 'The bracket is as wide as the last digit: either end of it is the answer.',
  },
  {
    file: 'src/random/normal.ts',
    code: 'if (z < 0) z = 0;',
    change: '< → <=',
    why: 'Sets to 0 what is 0 as it is.',
  },
  {
    file: 'src/random/normal.ts',
    code: 'if (tail >= 0.5) return 0;',
    change: '0.5 → 1.5',
    why: 'Tails are at most a half, where the steps end at 0 as well.',
  },
  {
    file: 'src/random/quantile.ts',
    code: 'for (let step = 0; step < 200 && high - low > 1e-15 * high; step++) {',
    change: '> → >=',
    why: 'One halving more of a bracket as wide as the last digit.',
  },
  {
    file: 'src/random/factor-chain.ts',
    code: 'for (let step = 0; step < 60; step++) {',
    change: '0 → 1',
    why: '59 halvings of a bracket of 1 are finer than the last digit too.',
  },
  {
    file: 'src/random/quantile-table.ts',
    code: 'for (let i = 0; i < values.length; i++) values[i]! *= factor;',
    change: '< → <=',
    why: 'A write past the end of a typed array does nothing.',
  },
  {
    file: 'src/random/gamma.ts',
    code: 'if (!(next > low && next < high)) next = high === Number.POSITIVE_INFINITY ? x * 2 : (low + high) / 2;',
    change: '2 → 3',
    why: 'How fast an upper bound is found; the steps end at the same digits.',
  },
  {
    file: 'src/measures/predictability.ts',
    code: 'const counts = 6;',
    change: '6 → 7',
    why: 'Rows stand further apart in memory than they need to; nobody reads what lies between.',
  },
  {
    file: 'src/measures/predictability.ts',
    code: 'this.waits = new Float64Array(shape.types.length * (neverAnswered + 1));',
    change: '1 → 2',
    why: 'Rows stand further apart in memory than they need to; nobody reads what lies between.',
  },
  {
    file: 'src/measures/moments.ts',
    code: 'const sums = 5;',
    change: '5 → 6',
    why: 'Rows stand further apart in memory than they need to; nobody reads what lies between.',
  },
  {
    file: 'src/measures/scopes.ts',
    code: 'return this.intervals + this.days + 1;',
    change: '1 → 2',
    why: 'Rows stand further apart in memory than they need to; nobody reads what lies between.',
  },
  {
    file: 'src/measures/spread.ts',
    code: 'if ((this.count + 1) * this.scopes > this.rows.length) {',
    change: '1 → 2',
    why: 'Memory is taken one replication earlier.',
  },
  {
    file: 'src/measures/spread.ts',
    code: 'this.rows = new Float32Array(Math.min(16, this.kept) * scopes);',
    change: 'Math.min → Math.max',
    why: 'All memory is taken at once; what is kept in it is the same.',
  },
  {
    file: 'src/measures/accumulator.ts',
    code: 'for (let scope = 0; scope < scopes.count; scope++) {',
    change: '< → <=',
    why: 'A write past the end of a typed array does nothing, and the next row overwrites what falls into it.',
  },
  {
    file: 'src/measures/moments.ts',
    code: 'return mean < 0 && mean > -rounding ? { mean: 0, halfWidth } : estimate;',
    change: '< → <=',
    why: 'Sets to 0 what is 0 as it is.',
  },
  {
    file: 'src/measures/student.ts',
    code: 'const fourth = (z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945)) / 92_160;',
    change: '776 → 777',
    why: 'Moves the quantile by less than 2e-9 from 31 degrees of freedom on, where it is used; 1e-7 is promised.',
  },
  {
    file: 'src/measures/run-sums.ts',
    code: 'if (!this.ownGroups[t]) return;',
    change: 'return → left out',
    why: 'What is read of shared groups is told of no type: `may` asks the same question.',
  },
  {
    file: 'src/measures/run-sums.ts',
    code: 'for (let i = 0; i < row.length; i++) all[i]! += row[i]!;',
    change: '0 → 1',
    why: 'The first column is `offered`, without which no measure asks whether there was anything.',
  },
  {
    file: 'src/measures/paired-moments.ts',
    code: 'const hasBase = n > 0 && this.values[at + 1] !== 0;',
    change: '> → >=',
    why: 'After no replication the sum beside it is 0.',
  },
  {
    file: 'src/measures/wait-histogram.ts',
    code: 'return bin < 0 ? 0 : bin >= binCount ? binCount - 1 : bin;',
    change: '0 → 1',
    nth: 0,
    why: 'Bin 0 is 0 either way.',
  },
  {
    file: 'src/measures/day-differences.ts',
    code: 'const larger = new Float64Array(Math.min(2 * this.values.length, mostKept));',
    change: 'Math.min → Math.max',
    why: 'All memory is taken at once; what is kept in it is the same.',
  },
  {
    file: 'src/measures/paired-moments.ts',
    code: 'for (let i = 0; i < 4; i++) {',
    change: '4 → 5',
    why: 'A fifth weight has no partner from itself to the fourth: nothing is added.',
  },
  {
    file: 'src/measures/moments.ts',
    code: 'if (mean > 1 && mean < 1 + rounding) return { mean: 1, halfWidth };',
    change: '< → <=',
    why: 'The bound is a choice of order of magnitude: 1 + 1e-12 itself may be either.',
  },
  {
    file: 'src/measures/wait-histogram.ts',
    code: 'return bin < 0 ? 0 : bin >= binCount ? binCount - 1 : bin;',
    change: '< → <=',
    why: 'Bin 0 is 0 either way.',
  },
  {
    file: 'src/measures/snapshots.ts',
    code: 'if (cells === 0) return;',
    change: '0 → 1',
    why: 'Cells come in threes; of none the loop below adds none.',
  },
  {
    file: 'src/measures/case-accumulator.ts',
    code: 'denominatorOf(sum, draft, pair.draft, 0),',
    change: '0 → 1',
    why: 'No measure of cases is one of time.',
  },
  {
    file: 'src/measures/accumulator.ts',
    code: 'for (let i = 0; i < histograms.length; i++) this.histograms[i]! += histograms[i]!;',
    change: '< → <=',
    why: 'A write past the end of a typed array does nothing.',
  },
];
