/**
 * Memory over the time of a soak as a picture: a block graph for the terminal, an SVG for a page. Both have time to
 * the right and megabytes upwards from 0, so that flat looks flat and a leak looks like a slope.
 */

/** The process at one moment. */
export interface Sample {
  /** Seconds since the beginning. */
  readonly time: number;
  /** Live objects of the main thread after a collection, megabytes. */
  readonly heap: number;
  /** Memory of the whole process, worker threads included, megabytes. */
  readonly resident: number;
  /** Places killed so far. */
  readonly kills: number;
}

type Size = 'heap' | 'resident';

const eighths = ' ▁▂▃▄▅▆▇█';

/**
 * One row of blocks to each `top / height` megabytes; each column is the mean of its samples.
 *
 * `textGraph(samples, 'heap', 60, 8) // ['  24 MB ▂▂▂…', …, '   0 MB 30.0 minutes']`
 */
export function textGraph(samples: readonly Sample[], size: Size, width: number, height: number): string[] {
  const columns = columnMeans(samples, size, width);
  const top = topOf(columns);
  const lines = Array.from({ length: height }, (_, row) => {
    const below = height - 1 - row;
    const blocks = columns.map((mean) => {
      const filled = Math.round((mean / top) * height * 8) - 8 * below;
      return eighths[Math.min(8, Math.max(0, filled))];
    });
    const label = row === 0 ? `${top} MB` : '';
    return `${label.padStart(8)} ${blocks.join('')}`;
  });
  const minutes = (samples.at(-1)?.time ?? 0) / 60;
  return [...lines, `${'0 MB'.padStart(8)} ${minutes.toFixed(1)} minutes`];
}

/** Means of the samples in each of so many equal stretches of time; a stretch without any repeats the one before. */
function columnMeans(samples: readonly Sample[], size: Size, width: number): number[] {
  const last = samples.at(-1)?.time ?? 0;
  const sums = new Array<number>(width).fill(0);
  const counts = new Array<number>(width).fill(0);
  for (const sample of samples) {
    const column = last > 0 ? Math.min(width - 1, Math.floor((sample.time / last) * width)) : 0;
    sums[column]! += sample[size];
    counts[column]! += 1;
  }
  const means: number[] = [];
  for (let i = 0; i < width; i++) means.push(counts[i]! > 0 ? sums[i]! / counts[i]! : (means[i - 1] ?? 0));
  return means;
}

/** The next of 10, 20, 50, 100, … above the highest. */
function topOf(values: readonly number[]): number {
  const highest = Math.max(1, ...values);
  const power = 10 ** Math.floor(Math.log10(highest));
  return [1, 2, 5, 10].map((step) => step * power).find((top) => top > highest)!;
}

const frame = { width: 720, height: 300, left: 56, right: 16, top: 40, bottom: 36 };

/** The same for a page: both sizes as lines, a tick below for every tenth part of the kills. */
export function svgGraph(samples: readonly Sample[], title: string): string {
  const { width, height, left, right, top, bottom } = frame;
  const last = Math.max(1, samples.at(-1)?.time ?? 0);
  const most = topOf(samples.map(({ resident }) => resident));
  const x = (time: number) => left + (time / last) * (width - left - right);
  const y = (size: number) => height - bottom - (size / most) * (height - top - bottom);
  const line = (size: Size) =>
    samples.map((sample) => `${x(sample.time).toFixed(1)},${y(sample[size]).toFixed(1)}`).join(' ');
  const kills = samples.at(-1)?.kills ?? 0;
  const levels = [0, 0.25, 0.5, 0.75, 1].map((share) => share * most);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    `<text x="${left}" y="20" font-size="14">${title}</text>`,
    ...levels.map(
      (level) =>
        `<path d="M${left} ${y(level)}H${width - right}" stroke="#ddd"/><text x="${left - 6}" y="${y(level) + 4}" text-anchor="end">${level} MB</text>`,
    ),
    `<text x="${left}" y="${height - 12}">0</text>`,
    `<text x="${width - right}" y="${height - 12}" text-anchor="end">${(last / 60).toFixed(1)} minutes, ${kills} kills</text>`,
    `<polyline fill="none" stroke="#1f6f8b" stroke-width="1.5" points="${line('resident')}"/>`,
    `<polyline fill="none" stroke="#b5531c" stroke-width="1.5" points="${line('heap')}"/>`,
    `<text x="${width - right}" y="34" text-anchor="end"><tspan fill="#1f6f8b">whole process</tspan> · <tspan fill="#b5531c">live objects of the main thread</tspan></text>`,
    '</svg>',
    '',
  ].join('\n');
}
