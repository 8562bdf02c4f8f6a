/** Nazwy i historie scenariuszy, które są w programie: po dwa zdania na wiersz. */
import type { presets as en } from '../en/presets.ts';
import type { Shape } from '../shape.ts';

export const presets: Shape<typeof en> = {
  hotlineMonday: {
    name: 'Infolinia, poniedziałek',
    story: [
      'Najtrudniejszy dzień infolinii: 2380 połączeń po cztery minuty i klienci, którzy rezygnują średnio po trzech minutach.',
      'Przerwa obiadowa zabiera z linii cztery osoby akurat wtedy, gdy telefonów jest najwięcej. Ile to kosztuje i czy pomogłaby propozycja oddzwonienia?',
    ],
  },
  textbookHalfHour: {
    name: 'Półgodzina z podręcznika',
    story: [
      'Przykład z podręcznika: 100 połączeń na półgodzinę po cztery minuty, 17 konsultantów i klienci, którzy nigdy nie rezygnują.',
      'Średnio 81% odebranych w 20 sekund, dokładnie tak, jak mówi wzór Erlang C. Zobacz, jak bardzo odbiegają od tego pojedyncze półgodziny.',
    ],
  },
  helpdesk: {
    name: 'Helpdesk: telefon, czat, e-mail',
    story: [
      'Helpdesk z trzema kanałami i osobnym zespołem dla każdego: telefony pojedynczo, czaty po trzy naraz, e-maile w wolnej chwili.',
      'Każdy cel ma inny zegar: 20 sekund, 40 sekund, cztery godziny. W którym zespole jest nadwyżka obsady?',
    ],
  },
};
