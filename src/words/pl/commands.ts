import type { commands as en } from '../en/commands.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

export const commands: Shape<typeof en> = {
  title: 'Polecenia',
  find: 'Co chcesz zrobić?',
  none: 'Nie ma polecenia o takiej nazwie.',
  found: (n) => `${n} ${pluralPl(n, 'polecenie', 'polecenia', 'poleceń', 'polecenia')}`,
  view: 'Widok',
  example: 'Przykład',
  page: 'Strona',
  language: { en: 'English', pl: 'Polski' },
  theme: { system: 'Motyw jak w systemie', light: 'Jasny motyw', dark: 'Ciemny motyw' },
  charts: { svg: 'Zapisz wykresy tego widoku jako SVG', png: 'Zapisz wykresy tego widoku jako PNG' },
  showKeys: 'Skróty klawiszowe',

  keys: {
    title: 'Klawiatura',
    close: 'Zamknij',
    single: 'Klawisze bez Ctrl (1–9 i ?) działają',
    places: { page: 'Wszędzie', grid: 'W tabeli', chart: 'Na wykresie dnia i na krzywej' },
    commands: 'lista poleceń',
    undo: 'cofnij',
    redo: 'ponów',
    save: 'zapisz do pliku',
    paste: 'wklej swoje dane',
    views: 'przejdź do widoku',
    list: 'ta lista',
    move: 'przejdź dalej; z Ctrl do krawędzi',
    select: 'zaznacz kilka komórek',
    edit: 'zmień zawartość',
    clear: 'wyczyść komórki',
    fill: 'wypełnij w dół',
    pasteCells: 'wklej z arkusza',
    interval: 'inny interwał',
    people: 'o jednego konsultanta więcej lub mniej na linii',
    five: 'o pięciu więcej lub mniej',
    range: 'kilka interwałów naraz',
  },
};
