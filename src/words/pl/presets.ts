/** Nazwy i historie scenariuszy, które są w programie: po dwa zdania na wiersz. */
import type { presets as en } from '../en/presets.ts';
import type { Shape } from '../shape.ts';
import { presetNames as names } from './preset-names.ts';

export const presets: Shape<typeof en> = {
  hotlineMonday: {
    name: names.hotlineMonday,
    story: [
      'Najtrudniejszy dzień infolinii: 2380 połączeń po cztery minuty i klienci, którzy rezygnują średnio po trzech minutach.',
      'Przerwa obiadowa zabiera z linii cztery osoby akurat wtedy, gdy telefonów jest najwięcej. Ile to kosztuje i czy pomogłaby propozycja oddzwonienia?',
    ],
  },
  textbookHalfHour: {
    name: names.textbookHalfHour,
    story: [
      'Przykład z podręcznika: 100 połączeń na półgodzinę po cztery minuty, 17 konsultantów i klienci, którzy nigdy nie rezygnują.',
      'Średnio 81% odebranych w 20 sekund, dokładnie tak, jak mówi wzór Erlang C. Zobacz, jak bardzo odbiegają od tego pojedyncze półgodziny.',
    ],
  },
  omnichannelRetailer: {
    name: names.omnichannelRetailer,
    story: [
      'Sklep z pięciorgiem drzwi: telefon, czat, e-mail, media społecznościowe i lada. Gdy telefon milczy, jego zespół pisze e-maile.',
      'Powolna poczta rodzi telefony: kto dwie godziny czeka na odpowiedź, ten dzwoni. Ile dadzą dwie osoby więcej przy e-mailach?',
    ],
  },
  emailDesk: {
    name: names.emailDesk,
    story: [
      'Zespół wyłącznie do e-maili: przychodzą o każdej porze, a odpowiedzi idą od ósmej do dwudziestej, zwykle w pół godziny.',
      'Poczta z nocy to pierwsza praca rano. Zobacz, kiedy znika zaległość i ile kosztuje jedna osoba mniej o ósmej.',
    ],
  },
  carSharing: {
    name: names.carSharing,
    story: [
      'Co dziesiąte połączenie dotyczy zwrotu pieniędzy. Sprawa przechodzi kontrolę, bank i decyzję, z terminem pięciu dni.',
      'Kto nie ma wiadomości, dzwoni z pytaniem o swoją sprawę. Powiadomienie po jednym dniu oszczędza połowę tych telefonów: pomiń je i zobacz.',
    ],
  },
  surgeDay: {
    name: names.surgeDay,
    story: [
      'Awaria potraja liczbę połączeń od dwunastej do czternastej, a jednej trzeciej zespołu nie ma. Kto zrezygnował, dzwoni znowu.',
      'Awaria kończy się o czternastej, kolejka nie. Jak długo połączenia, które wróciły, każą czekać wszystkim innym?',
    ],
  },
  premiumAndBasic: {
    name: names.premiumAndBasic,
    story: [
      'Jeden zespół dla wszystkich: klienci premium mają pierwszeństwo, a ostatnia wolna osoba czeka właśnie na nich.',
      'Dziewiętnastu na dwudziestu klientów premium dodzwania się w 20 sekund. Zobacz, kto za to płaci i co zmienia jedna osoba więcej.',
    ],
  },
  callbackDesk: {
    name: names.callbackDesk,
    story: [
      'Kto miałby długo czekać, może wybrać półgodzinę, w której oddzwonimy. Mieści się w niej dwanaście obietnic, spełnianych, gdy nikt nie czeka na linii.',
      'Od czternastej do szesnastej kampania podwaja ruch. Obietnice na spokojne godziny są dotrzymane, te na nawał złamane: czy dzwonić najpierw do nich i kto zapłaci?',
    ],
  },
  partnerOverflow: {
    name: names.partnerOverflow,
    story: [
      'Zespół jest za mały przez cały dzień. Od dziesiątej do szesnastej partner bierze tych, którzy czekają pół minuty, po 9 za rozmowę.',
      'Porównaj godziny z partnerem i bez niego: ile kosztuje rozmowa odebrana na czas i gdzie warto dokupić więcej?',
    ],
  },
  languageLines: {
    name: names.languageLines,
    story: [
      'Trzy linie językowe: polska jest duża, angielska i ukraińska małe. Kilka osób zna dwa języki albo trzy.',
      'Na małych liniach czeka się dłużej, choć ich ludzie są mniej zajęci. Ile osób z drugim językiem to wyrówna?',
    ],
  },
  smallBank: {
    name: names.smallBank,
    story: [
      'Prawdziwy mały bank z roku 1999, według opublikowanych danych: 1400 połączeń dziennie, czasem długich, i cierpliwi klienci.',
      'Półgodziny są do siebie podobne, dni nie: zanim coś obiecasz, porównaj dobry dzień ze złym.',
    ],
  },
  helpdesk: {
    name: names.helpdesk,
    story: [
      'Helpdesk z trzema kanałami i osobnym zespołem dla każdego: telefony pojedynczo, czaty po trzy naraz, e-maile w wolnej chwili.',
      'Każdy cel ma inny zegar: 20 sekund, 40 sekund, cztery godziny. W którym zespole jest nadwyżka obsady?',
    ],
  },
};
