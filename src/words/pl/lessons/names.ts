/** Nazwy lekcji i to, co się z każdej wynosi. */
import type { LessonNames } from '../../en/lessons/names.ts';
import type { Shape } from '../../shape.ts';

export const names: Shape<LessonNames> = {
  'answer-the-calls': {
    name: 'Odbierz połączenia samodzielnie',
    outcome:
      'Wiesz z doświadczenia, dlaczego klienci czekają, choć czasu jest dość: to przypadek, nie lenistwo.',
  },
  'power-of-one': {
    name: 'Siła jednej osoby',
    outcome: 'Umiesz wyjaśnić, dlaczego brak jednej osoby kosztuje o wiele więcej niż jej udział w zespole.',
  },
  'busy-is-not-the-goal': {
    name: 'Zajętość nie jest celem',
    outcome:
      'Umiesz wyjaśnić, dlaczego mały zespół, który dotrzymuje obietnicy, przez połowę czasu jest wolny.',
  },
  pooling: {
    name: 'Jedna kolejka',
    outcome: 'Umiesz powiedzieć, ile kosztuje ściana między zespołami i kiedy opłaca się ją zburzyć.',
  },
  'averages-lie': {
    name: 'Średnie kłamią',
    outcome: 'Odróżniasz zły interwał, który jest dziełem przypadku, od takiego, który ma przyczynę.',
  },
  'over-the-edge': {
    name: 'Za krawędzią',
    outcome:
      'Umiesz powiedzieć, co się dzieje, gdy w planie brakuje jednej osoby, i dlaczego pomoc musi być wczesna i większa niż jedna osoba.',
  },
  'giving-up': {
    name: 'Rezygnacje i ponowne próby',
    outcome:
      'Umiesz powiedzieć, komu pomaga to, że klienci rezygnują, i pytasz, jak policzono poziom obsługi.',
  },
  'callback-illusion': {
    name: 'Złudzenie oddzwonień',
    outcome:
      'Umiesz wyjaśnić, jak propozycja oddzwonienia podnosi wskaźnik na żywo, choć wszyscy czekają dłużej.',
  },
  'promise-kept': {
    name: 'Obietnica dotrzymana',
    outcome:
      'Umiesz powiedzieć, ile oddzwonień można obiecać na pół godziny i co się załamie przy jednym za dużo.',
  },
  'monday-mail': {
    name: 'Poniedziałkowe maile',
    outcome: 'Umiesz planować obsadę na dzień, w którym maile naprawdę czekają, a nie na średnią godzinę.',
  },
  'the-bot': {
    name: 'Bot',
    outcome:
      'Umiesz policzyć, o ile bot naprawdę zmniejsza obsadę i dlaczego pozostałe rozmowy trwają dłużej.',
  },
  'unsolved-comes-back': {
    name: 'Nierozwiązane wraca',
    outcome:
      'Umiesz pokazać na liczbach, dlaczego sprawa rozwiązana od razu jest warta więcej niż szybsza rozmowa.',
  },
  'tell-them-before': {
    name: 'Powiedz, zanim zapytają',
    outcome: 'Umiesz powiedzieć, ile połączeń oszczędza wiadomość wysłana w porę i kiedy jest już za późno.',
  },
  'premium-and-basic': {
    name: 'Premium i standard',
    outcome:
      'Umiesz powiedzieć, co daje pierwszeństwo klientom premium, kto za to płaci i kiedy przestaje być coś warte.',
  },
  'one-channel-done-well': {
    name: 'Jeden kanał, a dobrze',
    outcome:
      'Umiesz pokazać, ile klientów kosztują mury między kanałami, przy tej samej obsadzie i tej samej pracy.',
  },
  'predictable-standard': {
    name: 'Przewidywalny standard bije świetną średnią',
    outcome: 'Z dwóch planów o tej samej średniej umiesz wybrać ten, którego obietnicę da się opublikować.',
  },
  'your-own-day': {
    name: 'Twój własny dzień',
    outcome: 'Umiesz znaleźć interwał, który ukrywa średnia Twojego dnia, i powiedzieć, co go naprawi.',
  },
};
