/**
 * What a forecast says, in parts: its days as products, how such forecasts have fared, every interval with its band,
 * and what of the history was set aside.
 */
import { html, nothing } from 'lit';
import type { Forecast, ForecastDay } from '../../../src/forecast/index.ts';
import type { Locale } from '../../state/locale.ts';
import { forecastWords, weekWords } from '../../week/words.ts';

/** Each day and what its contacts are the product of. */
export function forecastDays({ days }: Forecast, locale: Locale) {
  const { forecast: words } = weekWords(locale);
  return html`<div class="week-scrolls" role="region" tabindex="0" aria-label=${words.title}>
      <table class="week-table">
        <thead>
          <tr>
            <th scope="col">${words.day}</th>
            <th scope="col" class="figure">${words.contacts}</th>
            <th scope="col">${words.why}</th>
          </tr>
        </thead>
        <tbody>
          ${days.map(
            (day) => html`<tr>
              <th scope="row" class="day">${dayText(day, locale)}</th>
              <td class="figure">${day.volume > 0 ? locale.number(day.volume) : forecastWords(locale).closed}</td>
              <td>${madeOf(day, locale)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function dayText({ weekday, date }: ForecastDay, locale: Locale) {
  return `${forecastWords(locale).weekdays[weekday]} ${date}`;
}

/** "Mon 4": the date itself stands in the table above. */
function shortDay({ weekday, date }: ForecastDay, locale: Locale) {
  return `${forecastWords(locale).weekdays[weekday]} ${Number(date.slice(8))}`;
}

function madeOf(day: ForecastDay, locale: Locale) {
  const said = forecastWords(locale);
  if (day.weekdayFactor === 0) return said.unseen;
  const { product } = weekWords(locale).forecast;
  const text = product(
    locale.number(day.level),
    day.trend === 1 ? '' : locale.number(day.trend, 3),
    locale.number(day.weekdayFactor, 3),
    day.reason === null ? '' : locale.number(day.dayFactor, 3),
  );
  return day.reason === null ? text : `${text} (${said.reasons[day.reason](day.holidaysSeen)})`;
}

/** How such forecasts have fared on past weeks, in sentences. */
export function backTested({ backtest, coverage }: Forecast, locale: Locale) {
  const said = forecastWords(locale);
  const { weeks, error, simple, covered } = backtest;
  const { lastWeek, meanOfFour } = simple;
  const percent = (value: number) => locale.percent(value, 1);
  if (error === null || lastWeek === null || meanOfFour === null) return html`<p>${said.untested}</p>`;
  return html`<p class="basis">
      ${said.tested(weeks, percent(error), percent(lastWeek), percent(meanOfFour))}
      ${error > Math.min(lastWeek, meanOfFour) ? html`<b>${said.worse}</b>` : nothing}
      ${covered === null ? said.bandUntested(percent(coverage)) : said.band(percent(coverage), percent(covered))}
    </p>`;
}

/** Contacts of every interval with their band, folded away. */
export function forecastIntervals({ days, intervals, coverage }: Forecast, locale: Locale) {
  const { forecast: words } = weekWords(locale);
  const open = days.filter(({ volume }) => volume > 0);
  const starts = [...new Set(intervals.map(({ start }) => start))].sort((a, b) => a - b);
  const at = new Map(intervals.map((one) => [`${one.date} ${one.start}`, one]));
  return html`<details>
      <summary>${words.intervals} <small>${words.bandOf(locale.percent(coverage))}</small></summary>
      <div class="week-scrolls" role="region" tabindex="0" aria-label=${words.intervals}>
        <table class="week-table">
          <thead>
            <tr>
              <th scope="col">${weekWords(locale).heat.time}</th>
              ${open.map((day) => html`<th scope="col" class="figure" title=${day.date}>${shortDay(day, locale)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${starts.map(
              (start) => html`<tr>
                <th scope="row">${locale.clock(start)}</th>
                ${open.map(({ date }) => {
                  const one = at.get(`${date} ${start}`);
                  if (!one) return html`<td></td>`;
                  const { volume, low, high } = one;
                  const band =
                    low === null || high === null ? '' : words.band(locale.number(low), locale.number(high));
                  return html`<td class="figure">${locale.number(volume, volume < 20 ? 1 : 0)} <small>${band}</small></td>`;
                })}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
}

/** What of the history was not used, and why; folded away. */
export function daysAside({ setAside, ragged }: Forecast, locale: Locale) {
  const said = forecastWords(locale);
  if (setAside.length === 0 && ragged.length === 0) return nothing;
  return html`<details>
      <summary>${said.asideTitle} ${setAside.length}</summary>
      <ul>
        ${setAside.map(({ date, reason, seen, usual, start }) => {
          const why = said.aside[reason](
            locale.number(seen),
            locale.number(usual ?? 0),
            start === null ? '' : locale.clock(start),
          );
          return html`<li>${date}: ${why}</li>`;
        })}
        ${ragged.map(({ start, covered }) => html`<li>${said.ragged(locale.clock(start), locale.number(covered / 60))}</li>`)}
      </ul>
    </details>`;
}
