/** Going through the steps of a lesson: to one by its address, and waiting for all that it shows. */
import type { Page } from 'playwright-core';

/** Shows a step, from 1, of the lesson that is open. */
export async function goToStep(page: Page, lesson: string, step: number): Promise<void> {
  await page.evaluate(
    ([id, at]) => {
      location.hash = `#/learn?lesson=${id}&step=${at}`;
    },
    [lesson, step] as const,
  );
  await page.locator(`.step-dots li:nth-child(${step}) [aria-current]`).waitFor({ state: 'attached' });
  await stepSettled(page);
}

/** Waits until what a step shows stands there, in its size: days recorded, figures computed, charts measured. */
export async function stepSettled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const step = document.querySelector('.step');
    const has = (selector: string) => step?.querySelector(selector) != null;
    if (!step || !has('h2')) return false;
    if (has('lesson-film') && !has('lesson-film canvas')) return false;
    if (step.matches('.sandbox') && !has('.outcome:not(.stale) dd')) return false;
    if (has('answer-part') && !has('.hands')) return false;
    const charts = [...step.querySelectorAll('.chart-box')];
    const floors = [...step.querySelectorAll<HTMLCanvasElement>('.floor canvas')];
    return (
      charts.every((chart) => chart.querySelector('svg[width]')) &&
      floors.every((floor) => floor.style.height)
    );
  });
}
