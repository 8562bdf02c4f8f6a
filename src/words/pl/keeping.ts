import type { keeping as en } from '../en/keeping.ts';
import type { Shape } from '../shape.ts';

export const keeping: Shape<typeof en> = {
  told: {
    elsewhere:
      'Ten scenariusz jest otwarty także w innej karcie. Jeśli zmieni się w obu, zmiany stąd zostaną zapisane jako osobny scenariusz.',
    forked:
      'Ten scenariusz zmienił się tymczasem w innej karcie. Nic nie przepadło: to, co widać tutaj, jest teraz osobnym scenariuszem.',
    shortened: 'W przeglądarce kończy się miejsce: można będzie cofnąć tylko ostatnie kroki.',
    full: 'W przeglądarce nie ma już miejsca i zmiany nie są zapisywane. Zapisz scenariusz w pliku albo usuń inne.',
    noHistory:
      'Przeglądarka zapisuje scenariusz, ale bez kroków cofania i tylko jeden: nie udostępnia tej stronie bazy danych.',
    nothing:
      'Ta przeglądarka nie zapisuje danych tej strony: po odświeżeniu wróci przykład. Zapisz pracę w pliku.',
    unreadable: 'Nie udało się odczytać danych z poprzedniego razu. Zostały odłożone bez zmian.',
  },
  download: 'Pobierz je bez zmian',
  saveFile: 'Zapisz w pliku',
  title: 'Twoje scenariusze',
  lead: 'Zapisane tylko w tej przeglądarce, każdy z ostatnimi 100 krokami cofania.',
  none: 'Jeszcze żadnego: scenariusz jest zapisywany od pierwszej zmiany.',
  noDatabase: 'Przeglądarka nie udostępnia stronie bazy danych, więc zapisuje tylko widoczny scenariusz.',
  open: 'otwarty teraz',
  changed: (when) => `zmieniony ${when}`,
  show: (name) => `Otwórz: ${name}`,
  rename: (name) => `Zmień nazwę: ${name}`,
  duplicate: (name) => `Powiel: ${name}`,
  remove: (name) => `Usuń: ${name}`,
  actions: { rename: 'Zmień nazwę', duplicate: 'Powiel', remove: 'Usuń' },
  newName: 'Nazwa',
  create: 'Nowy scenariusz',
  created: 'Nowy scenariusz',
  removed: (name) => `Usunięto: „${name}”.`,
  undo: 'Cofnij',
  unreadable: 'Zapisanych wcześniej danych nie udało się odczytać.',
  discard: 'Odrzuć je',
  gone: 'Tego scenariusza nie da się już odczytać.',
  close: 'Zamknij',
};
