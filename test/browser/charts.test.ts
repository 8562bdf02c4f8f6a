/** The charts as drawn: what they show, and that no two labels ever touch. */
import { html, render, type SVGTemplateResult, svg } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import type { DayColumn, Size } from '../../web/charts/columns.ts';
import { dayChart, peopleTop } from '../../web/charts/day-chart.ts';
import { serviceLevelStrip } from '../../web/charts/service-level-strip.ts';
import { type CurveModel, staffingCurve } from '../../web/charts/staffing-curve.ts';
import type { StaffingFigures } from '../../web/state/figures.ts';

const drawn: HTMLElement[] = [];

/** Draws at the page's own type size, in the document, so that boxes are real. */
function draw(chart: SVGTemplateResult, { width, height }: Size): SVGSVGElement {
  const box = document.createElement('div');
  box.style.font = '12px sans-serif';
  document.body.append(box);
  drawn.push(box);
  render(html`<svg width=${width} height=${height}>${svg`${chart}`}</svg>`, box);
  return box.querySelector('svg')!;
}

afterEach(() => {
  for (const box of drawn.splice(0)) box.remove();
});

/** Pairs of texts whose boxes overlap by more than a hair. */
function touching(texts: readonly Element[]): string[] {
  const boxes = texts.map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        ({ box }) =>
          Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 1 &&
          Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > 3,
      )
      .map((b) => `${a.name} / ${b.name}`),
  );
}

function columnsOf(agents: readonly number[], needed: readonly number[]): DayColumn[] {
  return agents.map((n, i) => ({
    index: i,
    time: `${String(8 + Math.floor(i / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`,
    agents: n,
    needed: needed[i]!,
    gap: n - needed[i]!,
    serviceLevel: n >= needed[i]! ? 0.85 : 0.6,
    simulated: true,
    keeps: n >= needed[i]!,
    low: 0.5,
    high: 0.95,
    neverSettles: false,
    selected: i === 3,
    stale: false,
  }));
}

const labels = { needed: 'needed', onTheLine: 'on the line' };
const signed = (n: number) => (n > 0 ? `+${n}` : `−${Math.abs(n)}`);

function drawDay(columns: readonly DayColumn[], size: Size): SVGSVGElement {
  return draw(dayChart({ columns, labels, signed, number: String }, peopleTop(columns), size), size);
}

describe('the day chart', () => {
  const columns = columnsOf([8, 8, 11, 14, 14], [7, 9, 11, 18, 17]);

  it('draws the needed line in steps, from edge to edge of each column', () => {
    const path = drawDay(columns, { width: 534, height: 200 }).querySelector('.needed')!.getAttribute('d')!;
    expect(path.replace(/\d+\.\d+/g, (n) => Number(n).toFixed(0))).toMatch(
      /^M30,\d+H130V\d+H230V\d+H330V\d+H430V\d+H530$/,
    );
  });

  it('hatches the people missing between bar and line, and names the number with its sign', () => {
    const chart = drawDay(columns, { width: 534, height: 200 });
    const missing = [...chart.querySelectorAll('.shortage')];
    expect(missing).toHaveLength(3);
    const [one, four] = [missing[0]!, missing[1]!].map((rect) => Number(rect.getAttribute('height')));
    expect(four! / one!).toBeCloseTo(4, 6);
    const texts = [...chart.querySelectorAll('.label.short, .label.spare')].map((text) => text.textContent);
    expect(texts).toEqual(['+1', '−1', '−4', '−3']);
  });

  it('breaks the line where no number of people keeps the promise', () => {
    const broken = columns.map((column, i) => (i === 2 ? { ...column, needed: null, gap: null } : column));
    const path = drawDay(broken, { width: 534, height: 200 }).querySelector('.needed')!.getAttribute('d')!;
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it.each([
    [26, 820],
    [26, 300],
    [48, 820],
    [48, 300],
    [96, 820],
    [96, 290],
  ])('keeps %i gaps from touching at %i px', (count, width) => {
    const agents = Array.from({ length: count }, (_, i) => 10 + ((i * 7) % 11));
    const needed = Array.from({ length: count }, (_, i) => 10 + ((i * 5) % 13));
    const chart = drawDay(columnsOf(agents, needed), { width, height: 200 });
    const texts = [...chart.querySelectorAll('.label.short, .label.spare')];
    expect(texts.length).toBeGreaterThan(0);
    expect(touching(texts)).toEqual([]);
  });
});

describe('the strip of service levels', () => {
  it('shows the mean by a dot, a miss by a triangle, a formula hollow, and the spread by a line', () => {
    const columns = columnsOf([8, 8], [7, 9]);
    const strip = { target: 0.8, number: String };
    const simulated = draw(serviceLevelStrip({ columns, ...strip }, { width: 200, height: 50 }), {
      width: 200,
      height: 50,
    });
    expect(simulated.querySelectorAll('circle.mark')).toHaveLength(1);
    expect(simulated.querySelectorAll('path.mark.short')).toHaveLength(1);
    expect(simulated.querySelectorAll('.spread')).toHaveLength(2);
    const byFormula = columns.map((column) => ({ ...column, simulated: false, low: null, high: null }));
    const formula = draw(serviceLevelStrip({ columns: byFormula, ...strip }, { width: 200, height: 50 }), {
      width: 200,
      height: 50,
    });
    expect(formula.querySelectorAll('.mark.hollow')).toHaveLength(2);
    expect(formula.querySelectorAll('.spread')).toHaveLength(0);
  });
});

/** A curve around `middle` people; `settles` is the first number with which the queue settles. */
function curve(first: number, middle: number, simulated: boolean, settles = 0): StaffingFigures[] {
  return Array.from({ length: 15 }, (_, i) => {
    const agents = first + i;
    const level = 1 / (1 + Math.exp(-(agents - middle) / 1.5));
    const figure = {
      value: level,
      halfWidth: simulated ? 0.03 : null,
      method: simulated ? 'simulated' : 'formula',
    };
    return {
      agents,
      serviceLevel: figure as StaffingFigures['serviceLevel'],
      formulaLevel: figure as StaffingFigures['serviceLevel'],
      wait: figure as StaffingFigures['wait'],
      abandonment: figure as StaffingFigures['abandonment'],
      occupancy: figure as StaffingFigures['occupancy'],
      spread: simulated
        ? { low: Math.max(0, level - 0.25), median: level, high: Math.min(1, level + 0.25), kept: level }
        : undefined,
      neverSettles: agents < settles,
      stale: false,
    };
  });
}

function drawCurve(part: Partial<CurveModel>, size: Size): SVGSVGElement {
  const model: CurveModel = {
    points: curve(10, 15, true),
    now: 14,
    needed: 18,
    target: 0.8,
    labels: {
      now: 'now 14 → 54%',
      needed: 'needed 18 → 86%',
      target: 'promise: 80% in 20 s',
      oneInterval: 'one half-hour',
      neverSettles: 'queue never settles',
    },
    number: String,
    ...part,
  };
  return draw(staffingCurve(model, size), size);
}

describe('the staffing curve', () => {
  const size = { width: 452, height: 276 };

  it('has two bands once simulated, and none before', () => {
    const simulated = drawCurve({}, size);
    expect(simulated.querySelector('.band.wide')!.getAttribute('d')).toMatch(/^M/);
    expect(simulated.querySelector('.band.narrow')!.getAttribute('d')).toMatch(/^M/);
    const formula = drawCurve({ points: curve(10, 15, false) }, size);
    expect(formula.querySelector('.band.wide')!.getAttribute('d')).toBe('');
    expect(formula.querySelectorAll('.point.hollow')).toHaveLength(15);
  });

  it('joins whole people by straight lines', () => {
    expect(drawCurve({}, size).querySelector('.curve')!.getAttribute('d')).toMatch(
      /^M[\d.,]+(L[\d.,]+){14}$/,
    );
  });

  it('rings the smallest number that keeps the promise', () => {
    const ring = drawCurve({}, size).querySelector('.ring')!;
    const handle = drawCurve({}, size).querySelector('.handle')!;
    expect(Number(ring.getAttribute('cx'))).toBeGreaterThan(Number(handle.getAttribute('cx')));
    expect(drawCurve({ needed: null }, size).querySelector('.ring')).toBeNull();
  });

  it('hatches where the queue never settles, and puts no point there', () => {
    const chart = drawCurve({ points: curve(10, 15, true, 14), now: 12 }, size);
    expect(chart.querySelector('.unsettled')).not.toBeNull();
    expect(chart.querySelectorAll('.point')).toHaveLength(11);
    expect(chart.textContent).toContain('queue never settles');
  });

  it('never lets two labels touch, wherever handle and ring are, wide or narrow', () => {
    for (const width of [300, 452, 640]) {
      for (let now = 10; now <= 24; now++) {
        for (const needed of [12, 15, 18, 21]) {
          const chart = drawCurve({ now, needed }, { width, height: 276 });
          const texts = [...chart.querySelectorAll('.label')];
          expect(touching(texts), `${now} of ${needed} at ${width} px`).toEqual([]);
          const edge = chart.getBoundingClientRect();
          for (const text of texts) {
            expect(text.getBoundingClientRect().right, text.textContent!).toBeLessThanOrEqual(edge.right + 2);
            expect(text.getBoundingClientRect().left, text.textContent!).toBeGreaterThanOrEqual(
              edge.left - 2,
            );
          }
          chart.parentElement!.remove();
        }
      }
    }
  });
});
