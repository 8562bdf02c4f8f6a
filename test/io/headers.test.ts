import { describe, expect, it } from 'vitest';
import { isTotalsWord, roleOfHeader } from '../../src/io/headers.ts';

describe('roleOfHeader', () => {
  it.each([
    // planners, in English and Polish
    ['Time', 'start'],
    ['Interval start', 'start'],
    ['Godzina', 'start'],
    ['Godz.', 'start'],
    ['Przedział czasu', 'start'],
    ['Date', 'date'],
    ['Data', 'date'],
    ['Dzień', 'date'],
    ['Calls', 'offered'],
    ['Volume', 'offered'],
    ['Forecast', 'offered'],
    ['Liczba połączeń', 'offered'],
    ['LICZBA KONTAKTÓW', 'offered'],
    ['Prognoza', 'offered'],
    ['AHT', 'handleTime'],
    ['AHT (s)', 'handleTime'],
    ['Avg handle time', 'handleTime'],
    ['Średni czas obsługi', 'handleTime'],
    ['Śr. czas rozmowy', 'handleTime'],
    ['sd_aht_s', 'handleTimeSd'],
    ['Odchylenie AHT', 'handleTimeSd'],
    ['Agents', 'agents'],
    ['Scheduled', 'agents'],
    ['Liczba konsultantów', 'agents'],
    ['Obsada', 'agents'],
    ['Na linii', 'agents'],
    // headers of systems
    ['Offer', 'offered'],
    ['Calls Presented', 'offered'],
    ['Contacts queued', 'offered'],
    ['Incoming Calls', 'offered'],
    ['Average handle time', 'handleTime'],
    ['Avg ACD Time', 'handleTime'],
    ['Interval Start Time', 'start'],
    // what looks like one of these and is not
    ['Answered calls', undefined],
    ['Odebrane', undefined],
    ['Nieodebrane połączenia', undefined],
    ['Aban Calls', undefined],
    ['% porzuconych', undefined],
    ['Średni czas oczekiwania', undefined],
    ['Avg Speed Ans', undefined],
    ['Wymagana obsada', undefined],
    ['Required agents', undefined],
    ['Service Level %', undefined],
    ['Godzina do', undefined],
    ['Interval End', undefined],
    ['Uwagi', undefined],
    ['', undefined],
  ])('takes %j for %s', (header, role) => {
    expect(roleOfHeader(header)).toBe(role);
  });
});

describe('isTotalsWord', () => {
  it('knows sums and averages in both languages', () => {
    expect(
      [
        'Razem',
        'RAZEM:',
        'Suma',
        'Ogółem',
        'Łącznie',
        'Średnia',
        'Total',
        'Totals…',
        'Grand total',
        'Average',
      ].every(isTotalsWord),
    ).toBe(true);
    expect(['08:00', 'Razemek', 'Sumy', 'Monday', ''].filter(isTotalsWord)).toEqual(['Sumy']);
  });
});
