/** Results as people read them: one line a measurement, the figures it computed on the line below. */
import { type Check, isKept, isRight, type Result } from './result.ts';

export function formatResults(results: readonly Result[]): string {
  const widest = Math.max(...results.map((result) => result.name.length));
  return results.map((result) => formatResult(result, widest)).join('\n');
}

function formatResult(result: Result, width: number): string {
  const { name, unit, best, median, also, checks } = result;
  const figures = `${digits(best).padStart(7)} ${unit} (median ${digits(median)})`;
  const line = [`${name.padEnd(width)}  ${figures}`, promise(result), also].filter(Boolean).join(' · ');
  if (checks.length === 0) return line;
  const verdict = isRight(result) ? '' : '  WRONG';
  return `${line}\n${' '.repeat(width + 2)}${checks.map(formatCheck).join(' · ')}${verdict}`;
}

function promise(result: Result): string {
  const { atLeast, atMost, atRecordedPace } = result;
  if (atLeast === undefined && atMost === undefined) return '';
  const bound = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
  const pace = atRecordedPace === undefined ? '' : ` at the recorded pace (${digits(atRecordedPace)})`;
  return `${bound} ${isKept(result) ? 'kept' : 'MISSED'}${pace}`;
}

function formatCheck({ name, expected, measured, distance, by }: Check): string {
  const figure = `${name} ${digits(measured, 6)}, true ${digits(expected, 6)}`;
  const sign = distance >= 0 ? '+' : '−';
  const size = Math.abs(distance);
  if (by === 'standard errors') return `${figure} (z ${sign}${size.toFixed(1)})`;
  if (by === 'relative') return `${figure} (${size.toExponential(0)})`;
  return distance === 0 ? `${figure} (equal)` : `${figure} (${sign}${digits(size)})`;
}

/** Three figures that matter, or as many as asked for. */
export function digits(value: number, significant = 3): string {
  if (!Number.isFinite(value) || Number.isInteger(value)) return String(value);
  const decimals = Math.max(0, significant - 1 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(decimals, 12));
}
