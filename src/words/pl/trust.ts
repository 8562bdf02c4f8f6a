/** Zaufanie do modelu po polsku. */
import type { trust as en } from '../en/trust.ts';
import { pluralPl } from '../plural.ts';
import type { Shape } from '../shape.ts';

export const trust: Shape<typeof en> = {
  days: (n, text) => `${text} ${pluralPl(n, 'dzień', 'dni', 'dni', 'dnia')}`,
  contacts: (n, text) => `${text} ${pluralPl(n, 'kontakt', 'kontakty', 'kontaktów', 'kontaktu')}`,
  models: {
    exponential: 'Cierpliwość wykładnicza o zmierzonej średniej',
    kaplanMeier: 'Cierpliwość taka, jak zmierzono (Kaplan–Meier)',
    never: 'Nikt nie rezygnuje',
  },
  verdicts: {
    good: (s) => `Można na tym planować (${s.days}): prognoza myliła się przeciętnie o ${s.off}${s.inside}.`,
    fair: (s) =>
      `Można tym porównywać plany, a same poziomy traktować ostrożnie (${s.days}): prognoza myliła się przeciętnie o ${s.off}${s.inside}.`,
    poor: (s) =>
      `Nie należy jeszcze ufać tym poziomom (${s.days}): prognoza myliła się przeciętnie o ${s.off}${s.inside}. W pliku brakuje czegoś istotnego.`,
    unknown: () =>
      'O zaufaniu nic nie da się powiedzieć: plik nie mówi, jak długo czekano ani ilu klientów zrezygnowało.',
  },
  off: {
    serviceLevel: (by, chance) => `${by} poziomu obsługi (z samego przypadku ${chance})`,
    averageWait: (by, chance) => `${by} średniego czasu w kolejce (${chance})`,
    averageSpeedOfAnswer: (by, chance) => `${by} czasu do odebrania (${chance})`,
    abandonmentRate: (by, chance) => `${by} porzuceń (${chance})`,
  },
  and: (list) => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} i ${list.at(-1)}`),
  inside: (n, of) =>
    `; w paśmie, w którym powinno być dziewięć dni na dziesięć, ${pluralPl(n, 'leży', 'leżą', 'leży', 'leży')} ${n} z ${of}`,
  biased: {
    longer: (by) => `Przewidywane oczekiwanie jest przeciętnie o ${by} dłuższe od prawdziwego.`,
    shorter: (by) => `Przewidywane oczekiwanie jest przeciętnie o ${by} krótsze od prawdziwego.`,
  },
  beyond: {
    averageWait: 'średni czas w kolejce',
    abandonmentRate: 'porzucenia',
    serviceLevel: 'poziom obsługi',
    correlation: 'wahania między dniami',
  },
  holds:
    'W granicach: średni czas w kolejce 10 s (albo jedna piąta), porzucenia 2,5 p.p., poziom obsługi 4 p.p., korelacja 0,9.',
  beyondBars: (list) =>
    `Poza granicami (średni czas w kolejce 10 s albo jedna piąta, porzucenia 2,5 p.p., poziom obsługi 4 p.p., korelacja 0,9): ${list}.`,
  causesTitle: 'Co prawdopodobnie wyjaśnia resztę',
  causes: {
    peopleAway: (share) =>
      `Klienci czekali tak, jakby ${share} ludzi z pliku nie było na linii: nieplanowane przerwy, nieobecności, inna praca albo czas obsługi, który nie obejmuje całej pracy.`,
    peopleMore: (share) =>
      `Klienci czekali tak, jakby ludzi było o ${share} więcej, niż mówi plik: ktoś pomagał albo byli ludzie, których plik nie widzi.`,
    oneDay: (day, real, predicted) =>
      `${day} odstaje: przeciętnie ${real}, przewidywano ${predicted}. Tego dnia coś się stało; jeśli była to awaria, pomiń go.`,
    longerAt: (from, to, real, predicted) =>
      `Od ${from} do ${to} klienci czekali dłużej, niż przewidywano (${real} wobec ${predicted}): sprawdź tam przerwy i zmiany obsady.`,
    shorterAt: (from, to, real, predicted) =>
      `Od ${from} do ${to} klienci czekali krócej, niż przewidywano (${real} wobec ${predicted}): ludzi było więcej, niż mówi plik.`,
    fallingHazard: (early, late) =>
      `Prawdziwa skłonność do rezygnacji maleje: w pierwszej pół minuty rezygnuje ${early} na minutę, po dwóch minutach ${late}. Rozkład wykładniczy to wygładza.`,
    peopleInferred:
      'Obsadę odczytano z tego, kto odbierał połączenia: brakuje chwil bezczynności przed pierwszym i po ostatnim, więc w spokojnych godzinach może być trochę za mało ludzi.',
    pooledTypes: (types) =>
      `Liczba kolejek albo rodzajów w pliku: ${types}; tutaj są jedną kolejką, więc model nie zna priorytetów ani umiejętności.`,
    waitAssumed:
      'Plik nie podaje, jak długo czekali ci, którzy zrezygnowali; przyjęto czas odebranych w tym samym interwale, przez co cierpliwość jest niepewna.',
    spreadAssumed: 'Plik nie podaje rozrzutu czasu obsługi; przyjęto odchylenie równe średniej.',
  },
  skipHint: (day) => `Pomija go --skip-day ${day}.`,
  calibrated: 'Odczytane z pliku',
  rows: {
    patience: 'Cierpliwość, średnia',
    stillWaiting: 'Czekałoby nadal',
    givingUp: 'Rezygnuje na minutę',
    handling: 'Czas obsługi',
    busyness: 'Wahania ruchu',
    redials: 'Dzwoni ponownie',
    people: 'Obsada',
  },
  patience: (mean, halfWidth, abandoned) => `${mean} ± ${halfWidth} (porzuceń: ${abandoned})`,
  noPatience: 'nie da się odczytać: nikt nie zrezygnował albo plik tego nie mówi',
  after: (share, time) => `${share} po ${time}`,
  stretch: (rate, from, to) => `${rate} (od ${from} do ${to})`,
  stretchFrom: (rate, from) => `${rate} (powyżej ${from})`,
  handling: (mean, sd, law) => `średnio ${mean}, odchylenie ${sd}, ${law}`,
  laws: { lognormal: 'rozkład lognormalny', empirical: 'rozkład zmierzony', assumed: 'rozrzut przyjęty' },
  busyness: (day, interval, correlation) =>
    `całe dni odbiegają o ${day}, interwały o ${interval} (korelacja sąsiednich ${correlation}), bez samego przypadku`,
  noBusyness: 'nie da się odczytać z tak niewielu dni',
  redials: (share, window, delay) =>
    `${share} tych, którzy zrezygnowali, w ciągu ${window}; średnio po ${delay}`,
  noRedials: 'nie widać: plik nie rozróżnia dzwoniących',
  people: { column: 'taka jak w pliku', inferred: 'odczytana z tego, kto i kiedy odbierał' },
  columns: {
    contacts: 'kontakty',
    real: 'naprawdę',
    predicted: 'prognoza',
    band: 'pasmo 90 %',
    wait: 'w kolejce',
    speed: 'do odebrania',
    abandonment: 'porzucone',
    level: 'na czas',
    measure: 'według dni',
    overIntervals: 'według interwałów',
    mae: 'błąd',
    bias: 'przesunięcie',
    chance: 'z przypadku',
    correlation: 'korelacja',
    inside: 'w paśmie',
  },
  bands:
    'W paśmie mieści się dziewięć na dziesięć pojedynczych dni poprawnego modelu; „z przypadku” to błąd, jaki miałby taki model. Dni ważą tyle samo, interwały tyle, ile mają kontaktów.',
  timed: (name, replications, seed, seconds) =>
    `${name}: odtworzono ${replications} razy, ziarno „${seed}”, w ciągu ${seconds}`,
  looked: (days, contacts, from, to) => `${days}, ${contacts}, od ${from} do ${to}.`,
  lookedAt: (days, contacts) => `${days}, ${contacts}.`,
  best: (model) => `Najbliżej tego, co było: ${model}.`,
  setAside: (n, text) =>
    `Odłożono ${text} ${pluralPl(n, 'kontakt', 'kontakty', 'kontaktów', 'kontaktu')} spoza godzin, w których ktokolwiek pracował.`,
  together: (queues) => `Wzięto razem: ${queues}. Jedną kolejkę wybiera --queue.`,
  countedLater:
    'Eksport liczy kontakty tam, gdzie je odebrano albo zakończono; prognozę przeliczono tak samo, ale czas w kolejce i poziom obsługi pojedynczych interwałów liczą się według przyjścia.',
  waitFromEntry:
    'Eksport liczy oczekiwanie od pierwszego dzwonka, razem z zapowiedziami; w prognozie zaczyna się ono w kolejce.',
  progress: (model) => `odtworzono: ${model}`,
};
