import type { fields as en, labels as enLabels, Help } from '../en/help.ts';
import type { Shape } from '../shape.ts';

const help = (what: string, unit: string, example: string, from: string): Help => ({
  what,
  unit,
  example,
  from,
});

const acd = 'raport z ACD';
const contract = 'umowa albo obietnica wobec klientów';
const callLog = 'rejestr połączeń';
const dialer = 'raport z dialera';
const roster = 'grafik albo lista płac';
const team = 'ustalenia zespołu';
const phone = 'ustawienia centrali';
const routing = 'ustawienia kierowania kontaktów';
const callbackReport = 'raport oddzwonień';
const partner = 'umowa z partnerem';

export const labels: Shape<typeof enLabels> = { unit: 'Jednostka', example: 'Przykład', from: 'Skąd' };

export const fields: Readonly<Record<keyof typeof en, Help>> = {
  interval: help('Krok, w którym liczy się kontakty i planuje obsadę.', 'minuty', 'półgodziny', acd),
  opens: help('Od kiedy mogą przychodzić kontakty.', 'godzina', '08:00', 'godziny otwarcia'),
  closes: help('Kiedy kontakty przestają być przyjmowane.', 'godzina', '21:00', 'godziny otwarcia'),
  share: help(
    'Ile kontaktów ma być odebranych na czas, spośród tych, które liczy reguła.',
    '%',
    '80%',
    contract,
  ),
  within: help(
    'Czekanie, które jeszcze liczy się jako na czas.',
    'sekundy, minuty lub godziny',
    '20 s',
    contract,
  ),
  handle: help(
    'Rozmowa, zawieszenie i praca po kontakcie razem, średnio; rozrzut jak w prawdziwych rozmowach.',
    'sekundy lub minuty',
    '4 min',
    acd,
  ),
  sessions: help('Rozmowy prowadzone równolegle przez jednego konsultanta.', 'rozmowy', '3', team),
  patience: help(
    'Jak długo dzwoniący czekają, zanim zrezygnują, średnio, gdyby nikt nie odebrał.',
    'sekundy lub minuty',
    '3 min',
    'łączny czas czekania ÷ liczba rezygnacji, z raportu ACD',
  ),
  shrinkage: help(
    'Płatny czas poza obsługą: przerwy, szkolenia, urlopy, zwolnienia. Przelicza obsadę na linii na osoby w grafiku.',
    '% płatnego czasu',
    '30%',
    roster,
  ),
  callback: help(
    'Dzwoniący może się rozłączyć, zachować miejsce w kolejce i odebrać telefon, gdy przyjdzie jego kolej.',
    'włączone lub wyłączone',
    'włączone',
    team,
  ),
  offer: help(
    'Zapowiadany czas czekania, powyżej którego proponuje się oddzwonienie.',
    'sekundy lub minuty',
    '60 s',
    phone,
  ),
  unanswered: help('Oddzwonienia, których nikt nie odbiera.', '% prób', '7%', dialer),

  name: help('Nazwa tutaj i w plikach.', 'tekst', 'Zamówienia', team),
  channel: help(
    'Którędy przychodzą kontakty; od tego zależy, czy czekają na linii, czy jako zaległości.',
    'jedno z listy',
    'telefon',
    acd,
  ),
  tier: help('Grupa klientów z własnym celem.', 'tekst', 'premium', contract),
  reason: help('Czego dotyczą kontakty.', 'tekst', 'zwroty', callLog),
  volume: help(
    'Kontakty przychodzące przeciętnego dnia.',
    'kontakty dziennie',
    '2380',
    'prognoza albo raport z ACD',
  ),
  basis: help(
    'Czy liczby zawierają ponowne próby, czy tylko pierwsze.',
    'jedno z dwóch',
    'tylko pierwsze próby',
    'sposób liczenia w raporcie',
  ),
  sd: help(
    'Jak daleko od średniej leżą pojedyncze czasy obsługi.',
    'sekundy lub minuty',
    '3 min 20 s',
    callLog,
  ),
  afterContactWork: help(
    'Ostatnia część obsługi: klienta już nie ma, konsultant jeszcze kończy notatki. Sala pokazuje ją w paski; żadna liczba się nie zmienia.',
    '% czasu obsługi',
    '15%',
    'praca po kontakcie (ACW) ÷ czas obsługi, z raportu ACD',
  ),
  law: help('Kształt rozkładu czasów obsługi.', 'jedno z listy', 'lognormalny', callLog),
  patienceLaw: help(
    'Kształt rozkładu cierpliwości: wykładniczy znaczy, że czekanie nie czyni nikogo bardziej ani mniej cierpliwym.',
    'jedno z listy',
    'wykładniczy',
    callLog,
  ),
  balking: help(
    'Klienci, którzy odchodzą, gdy tylko usłyszą, że będą czekać.',
    '% tych, którzy by czekali',
    '2%',
    callLog,
  ),
  redial: help(
    'Ci, którzy zrezygnowali i dzwonią ponownie.',
    '% tych, którzy zrezygnowali',
    '40%',
    'numery dzwoniących w rejestrze połączeń',
  ),
  redialDelay: help('Czas od rezygnacji do następnej próby, średnio.', 'minuty', '10 min', callLog),
  redialAttempts: help('Próby jednego klienta, razem z pierwszą.', 'próby', '3', callLog),
  fcr: help(
    'Klienci, których sprawa kończy się przy pierwszym kontakcie; pozostali wracają.',
    '%',
    '75%',
    'system zgłoszeń albo ankieta',
  ),
  lines: help('Ilu dzwoniących naraz może rozmawiać i czekać.', 'linie', '60', 'centrala'),
  hours: help(
    'Czy te kontakty przychodzą przez cały czas otwarcia.',
    'jedno z dwóch',
    '09:00–17:00',
    'godziny otwarcia',
  ),
  closing: help(
    'Co dzieje się z tymi, którzy czekają przy zamknięciu.',
    'jedno z listy',
    'są obsługiwani',
    team,
  ),
  rule: help(
    'Co dzieli się przez co: umowy i raporty różnią się, a z nimi wyniki.',
    'jedno z listy',
    'wszystkich przychodzących',
    contract,
  ),
  population: help(
    'Czyje czekanie się liczy, gdy proponuje się oddzwonienia.',
    'jedno z listy',
    'wszyscy',
    contract,
  ),
  scope: help(
    'Czy odsetek ma być osiągnięty w każdym interwale, czy łącznie.',
    'jedno z listy',
    'w każdym dniu',
    contract,
  ),
  clock: help('Czy termin biegnie także po zamknięciu.', 'jedno z dwóch', 'godziny otwarcia', contract),
  floor: help('Najmniejszy odsetek w każdym interwale, obok łącznego.', '%', '60%', contract),
  most: help('Wartość, której nie wolno przekroczyć.', 'jak w celu: sekundy lub %', '5%', contract),

  scheduled: help(
    'Czy podane liczby to osoby na linii, czy w grafiku, przed odjęciem czasu poza obsługą.',
    'jedno z dwóch',
    'na linii',
    roster,
  ),
  absence: help('Osoby, które mimo planu nie przychodzą w danym dniu.', '% osób', '4%', roster),
  cost: help('Pełny koszt płatnej godziny.', 'zł za godzinę', '48', 'lista płac'),
  slowdown: help(
    'O ile każda kolejna rozmowa spowalnia wszystkie rozmowy konsultanta.',
    '%',
    '15%',
    'czasy obsługi według liczby czatów, z raportu czatów',
  ),
  partner: help('Czy są to ludzie innej firmy, opłacani od kontaktu.', 'tak lub nie', 'nie', contract),
  'group.share': help('Kontakty kierowane do partnera, dopóki je przyjmuje.', '%', '20%', partner),
  perDay: help('Ile kontaktów partner przyjmuje dziennie.', 'kontakty dziennie', '300', partner),
  price: help('Ile kosztuje odebrany kontakt.', 'zł za kontakt', '9,50', partner),
  rank: help('Które kontakty konsultant bierze najpierw: 1 przed 2.', 'liczba', '1', routing),
  preference: help('Do której grupy kontakt trafia najpierw: 1 przed 2.', 'liczba', '1', routing),
  speed: help(
    'Tempo tej grupy przy tych kontaktach; 80% trwa o ćwierć dłużej.',
    '% zwykłego tempa',
    '80%',
    'czasy obsługi według grup, z raportu ACD',
  ),
  reserve: help('Konsultanci, którzy pozostają wolni dla innej pracy.', 'osoby', '2', routing),
  onArrival: help('Rezerwa, którą zastaje kontakt przychodzący, a nie czekający.', 'osoby', '2', routing),
  after: help('Czekanie, po którym grupa bierze także cudze kontakty.', 'sekundy', '30 s', routing),

  kind: help(
    'Co proponuje się klientom zamiast czekania.',
    'jedno z listy',
    'zachowują miejsce w kolejce',
    'centrala',
  ),
  offerRule: help(
    'Od czego zależy propozycja: od zapowiadanego czasu czy od długości kolejki.',
    'jedno z dwóch',
    'dłużej niż',
    'centrala',
  ),
  offerWait: help(
    'Zapowiadany czas czekania, powyżej którego proponuje się oddzwonienie.',
    'sekundy lub minuty',
    '60 s',
    phone,
  ),
  offerLine: help('Liczba czekających, od której proponuje się oddzwonienie.', 'kontakty', '8', phone),
  estimator: help(
    'Jak centrala oblicza zapowiadany czas czekania.',
    'jedno z listy',
    'według miejsca w kolejce',
    'instrukcja centrali',
  ),
  afterWaiting: help('Czas na linii przed złożeniem propozycji.', 'sekundy', '30 s', 'centrala'),
  pendingAtMost: help('Ile obietnic może być otwartych naraz.', 'oddzwonienia', '40', team),
  acceptanceKind: help(
    'Czy przy dłuższej zapowiedzi zgadza się więcej osób.',
    'jedno z dwóch',
    'zawsze tyle samo',
    callbackReport,
  ),
  acceptance: help('Ci, którzy się zgadzają, spośród zapytanych.', '%', '37,5%', callbackReport),
  risingShare: help(
    'Ci, którzy się zgadzają, gdy zapowiada się prawie żadne czekanie.',
    '%',
    '20%',
    callbackReport,
  ),
  perMinute: help(
    'O ilu więcej zgadza się za każdą zapowiedzianą minutę.',
    'punkty procentowe',
    '5%',
    callbackReport,
  ),
  'callback.most': help(
    'Ci, którzy się zgadzają, choćby czekanie było najdłuższe.',
    '%',
    '70%',
    callbackReport,
  ),
  delay: help('Czas od obietnicy do telefonu.', 'minuty lub godziny', '2 h', team),
  slotLength: help('Długość terminu, który wybiera klient.', 'minuty', '30 min', team),
  capacity: help(
    'Ile obietnic wolno złożyć na jeden termin.',
    'obietnice',
    '6',
    'bezpieczną liczbę oblicza `holdline slots`',
  ),
  slotFrom: help('Jak wcześnie może być pierwszy termin.', 'minuty lub godziny', '1 h', team),
  slotChoice: help('Ile terminów proponuje się do wyboru.', 'terminy', '3', 'centrala'),
  dial: help(
    'Czy konsultant jest zajmowany przed wybraniem numeru, czy dopiero gdy ktoś odbierze.',
    'jedno z dwóch',
    'najpierw konsultant',
    'ustawienia dialera',
  ),
  answered: help('Oddzwonienia, które ktoś odbiera.', '% prób', '93%', dialer),
  ring: help('Jak długo dzwoni telefon, którego nikt nie odbiera.', 'sekundy', '25 s', dialer),
  attempts: help('Oddzwonienia łącznie, aż ktoś odbierze.', 'próby', '3', team),
  retry: help('Czas między dwiema próbami.', 'minuty', '10 min', team),
  window: help(
    'O ile może się spóźnić pierwsza próba, by obietnica była dotrzymana.',
    'minuty',
    '15 min',
    contract,
  ),
  expires: help(
    'Kiedy rezygnuje się z obietnicy, której nie dało się dotrzymać.',
    'godziny lub nigdy',
    '4 h',
    team,
  ),
  cancelled: help('Klienci, którzy nie chcą już telefonu.', '% obietnic', '5%', callbackReport),
  turn: help(
    'Kiedy oddzwonienia mają swoją kolej wśród kontaktów na żywo.',
    'jedno z listy',
    'na swoim miejscu w kolejce',
    routing,
  ),
  'callback.reserve': help('Wolni konsultanci trzymani dla kontaktów na żywo.', 'osoby', '1', routing),
  factor: help('Czas obsługi oddzwonienia w porównaniu ze zwykłą rozmową.', '%', '100%', callLog),
  holdsLine: help('Czy linia pozostaje zajęta do oddzwonienia.', 'jedno z dwóch', 'nie zajmuje', 'centrala'),
  'callback.closing': help(
    'Co dzieje się z obietnicami otwartymi przy zamknięciu.',
    'jedno z listy',
    'przechodzą na następny dzień',
    team,
  ),

  contacts: help(
    'Kontakty przychodzące w interwale.',
    'kontakty w interwale',
    '112',
    'prognoza albo raport z ACD',
  ),
  handleSeconds: help('Średni czas obsługi w interwale.', 'sekundy; 4:00 i 4 min też są czytane', '240', acd),
  agents: help('Osoby przy pracy w interwale, już bez przerw.', 'osoby', '17', roster),
};
