/** Do czego służy każda flaga wiersza poleceń. */
import type { flags as en } from '../en/cli-flags.ts';
import type { Shape } from '../shape.ts';

export const flags: Shape<typeof en> = {
  model:
    'b: bez kolejki; c: nikt nie rezygnuje; a: klienci rezygnują. Domyślnie a przy --patience, inaczej c',
  arrivals: 'kontakty w jednostce czasu: 100/30m, 200/h',
  aht: 'średni czas obsługi: 180s, 3m, 4:00',
  agents: 'ludzie na linii; przy odtwarzaniu dni column (jak w pliku) albo inferred (z tego, kto odbierał)',
  patience:
    'średni czas, po którym klient rezygnuje: 5m. Bez tej opcji nie rezygnuje nikt. Przy odtwarzaniu dni rozkład, odczytany z pliku; domyślnie wszystkie, które z niego widać',
  within: 'dopuszczalny czas czekania: odebrane w tym czasie liczy się jako na czas',
  target: 'poziom obsługi do osiągnięcia: 80/20s to 80 % w 20 sekund',
  maxOccupancy: 'największa dopuszczalna zajętość konsultantów: 85%',
  maxAbandonment: 'największy dopuszczalny udział rezygnacji: 5%',
  maxAsa: 'największy dopuszczalny średni czas do odebrania: 30s',
  share: 'udział klientów, którym obiecuje się odebranie na czas: 90%',
  days: 'udział dni, w których obietnica albo cel ma być dotrzymany: 95%; dla jednego interwału według --busyness',
  rule: 'jak poziom obsługi liczy rezygnacje. Domyślnie offered',
  held: 'poziom obsługi tych, którzy w ogóle musieli czekać',
  maxWait: 'udział wszystkich, którzy czekają najwyżej tyle, jakkolwiek to się kończy: 90/60s',
  redial: 'udział rezygnujących, którzy próbują później znowu: 30%',
  busyness: 'jak bardzo ruch w poszczególnych dniach odchyla się od średniej (SD): 10%',
  sessions: 'ile rozmów naraz prowadzi jedna osoba, na przykład czatów',
  slowdown: 'o jaki udział każda następna rozmowa spowalnia pozostałe. Domyślnie 15 %',
  seats: 'najwięcej ludzi, ilu się zmieści',
  hourlyCost: 'koszt płatnej godziny, w pieniądzach',
  around: 'pokaż, co zmieniłyby od dwóch osób mniej do pięciu więcej',
  shrinkage: 'udział płatnego czasu poza linią: 30%',
  csv: 'wypisz wiersze jako CSV: staff z potrzebną liczbą ludzi, gotowe dla simulate; simulate każdy interwał, dla arkusza w języku --lang',
  seed: 'nazwa wylosowanych dni; to samo ziarno daje te same cyfry',
  replications: 'ile razy symulowany jest cały kalendarz; domyślnie według scenariusza albo 200',
  precision:
    'zakończ przy 50, 100, 200 … powtórzeniach, gdy poziom obsługi albo każda jego różnica są tak pewne: 0.5%',
  replication: 'które powtórzenie, od 0',
  format:
    'podsumowanie albo wszystkie zdarzenia w wierszach JSON lub CSV. Domyślnie podsumowanie; przy --out według nazwy pliku',
  as: 'wypisz wiersze jako csv albo scenariusz gotowy dla simulate i staff. Domyślnie: co zrozumiano albo jaka jest prognoza',
  queue: 'kolejka do wzięcia, gdy plik ma ich kilka',
  sum: 'weź wszystkie kolejki razem',
  decimal: 'znak przed ułamkiem tam, gdzie 1.234 ma dwa znaczenia',
  dates: 'kolejność w datach tam, gdzie 3/4/2026 ma dwa znaczenia',
  map: "co zawiera kolumna, 'Nagłówek=rola' albo 'Nagłówek=rola/min'. Można powtarzać",
  repeats: 'który wiersz się liczy, gdy kolejka i godzina występują dwa razy z różnymi liczbami',
  zone: 'strefa czasowa centrum, gdy plik jest w UTC: Europe/Warsaw',
  sheet: 'arkusz skoroszytu',
  skipUnreadable: 'odłóż wiersze, których nie da się odczytać, zamiast przerywać',
  out: 'plik do zapisania',
  shard: 'tylko ta część komórek, do złożenia przez holdline merge: 2/8 to druga z ośmiu',
  threads: 'liczba wątków; 0 zostaje w tym jednym. Cyfry są takie same',
  assert:
    'teza o średniej: całości, typu albo dnia; kod wyjścia 1, gdy nieprawdziwa: "phone.serviceLevel >= 80%". Można powtarzać',
  assertLower:
    'to samo o gorszym końcu 95-procentowego przedziału: dolnym przy >=, górnym przy <=. Można powtarzać',
  sharpen:
    'zmniejsz przypadkowość poziomu obsługi, porzuceń i czasu oczekiwania: prostsze centrum przeżywa te same dni, a jego wyniki są znane bez symulacji',
  intervals: 'wypisz też każdy interwał',
  type: 'tylko ten typ kontaktu: jego id',
  kept: 'udział obietnic przypadających w każdym przedziale, których trzeba dotrzymać. Domyślnie 95%',
  freshDays: 'nowe dni, na których sprawdzany jest wynik. Domyślnie 2000; przy --frontier 500 na punkt',
  promisesAlone: 'wymagaj samych obietnic, cokolwiek terminy robią z poziomem obsługi',
  frontier: 'zamiast tego: od mniejszej do większej liczby ludzi obietnice, poziomy obsługi i terminy',
  address:
    'adres aplikacji, którą otwiera link. Domyślnie http://127.0.0.1:4280/, czyli tam, gdzie udostępnia ją holdline open',
  names: 'zachowaj w linku nazwy i notatki; bez tej opcji są pomijane',
  port: 'port serwera. Domyślnie 4280 albo wolny',
  method:
    'formula: ludzie w każdym interwale z osobna; day: z równań całego dnia, kolejka przechodzi dalej; shifts: najtańsze zmiany, które pokrywają scenariusz, a potem jego symulacja; simulation: najmniej ludzi w każdej grupie scenariusza, sprawdzone na nowych dniach. Domyślnie formula',
  requirement:
    'skąd wziąć ludzi do pokrycia: formula (wzór), day (równania dnia) albo simulation (symulacja). Domyślnie formula',
  library: 'zmiany, które wolno układać, jako JSON; domyślnie polska praktyka',
  explain:
    'day: co decyduje w każdym interwale i ile warta jest tam jeszcze jedna osoba; shifts: pokrycie każdego interwału; simulation: typ, którego cel w nim decyduje',
  rounds: 'ile razy dodać ludzi tam, gdzie symulacja nie dotrzymuje celu. Domyślnie 0',
  solveTime: 'najdłuższy czas układania zmian jednej grupy. Domyślnie 1m',
  monthDays:
    'dni w miesiącu. Domyślnie tyle, ile ma kalendarz, jeśli co najmniej 20, dla tygodnia siedmiu dni 30, inaczej 21',
  bonus:
    'premia za miesiąc, który osiąga cel albo własny próg: 2000, 85%=2000. Można powtarzać; płatny jest najwyższy osiągnięty',
  malus:
    'tak samo kara poniżej celu albo progu: 3000, 75%=3000. Można powtarzać; płatny jest najniższy nieosiągnięty',
  weeks: 'ile tygodni prognozować, od 1 do 8. Domyślnie 1',
  from: 'pierwszy prognozowany dzień; liczą się tylko dni przed nim. Domyślnie poniedziałek po historii',
  holidays:
    'święta: w historii odkładane na bok, a prognozowane tak, jak wypadały wcześniejsze. Domyślnie none (bez świąt)',
  special:
    'dzień, o którym wiadomo, że jest inny niż zwykle: 2026-05-02=0.4 zwykłego ruchu, albo plik z takimi wierszami. Można powtarzać',
  like: 'scenariusz tej samej infolinii, w który wstawia się prognozę: czasy obsługi, ludzie, cele, cierpliwość',
  skipDay: 'dzień do pominięcia, na przykład z awarią: 2026-03-02. Można powtarzać',
  weekdays: 'dni tygodnia, które się bierze: pn-pt, nd-cz. Domyślnie wszystkie',
  hours: 'godziny, które się bierze: 07:00-22:00. Domyślnie wszystkie, w których ktoś był na linii',
  volume: 'liczba kontaktów',
  per: 'czas, w którym przyszły: 30m, 10h',
  abandonment: 'udział tych, którzy zrezygnowali: 6%',
  meanWait: 'średni czas w kolejce wszystkich, także tych, którzy zrezygnowali: 25s',
  asa: 'średni czas do odebrania, jeśli znasz tylko ten: 20s',
  paid: 'liczba ludzi na linii, za których płacisz',
  json: 'wypisz JSON',
  lang: 'język tabel i komunikatów',
  help: 'pokaż to',
};
