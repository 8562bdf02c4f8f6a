/** Ludzie zaplanowani symulacją: plan, co go trzyma, jak został sprawdzony i czego nie da się osiągnąć. */
import type { staffing as en } from '../en/staffing.ts';
import type { Shape } from '../shape.ts';

export const staffing: Shape<typeof en> = {
  title: (name) => `${name}: najmniej ludzi, przy których każdy cel jest dotrzymany`,
  columns: {
    promised: 'obietnica',
    tightest: 'najciaśniej',
    needed: 'tam potrzeba',
    fresh: 'w nowych dniach',
    holds: 'dotrzymana',
    decides: 'o ilu ludziach decyduje',
  },
  whole: 'cały przebieg',
  hours: (hours) => `Godziny pracy ludzi: ${hours}`,
  cost: (cost) => `Płaca: ${cost}`,
  gap: (least) =>
    `Nie można odjąć ani jednej osoby; każdy plan, który dotrzymuje celów, wymaga co najmniej ${least} tego (dolne ograniczenie).`,
  proven: (days, seed, plans, seconds) =>
    `Sprawdzone na ${days} nowych powtórzeniach (ziarno „${seed}”), po drodze ${plans}, w ${seconds}.`,
  notProven: (targets) => `W nowych dniach nie dotrzymano: ${targets}.`,
  missed: (type, promise, place, level) => `${type}: ${promise}, najciaśniej ${level} (${place})`,
  holdsAt: (type, level) => `${type} przy ${level}`,
  feasible: (targets) =>
    `Z tymi ludźmi da się obiecać mniej: ${targets}. Żeby dotrzymać całości, daj więcej czasu albo poluzuj to, co przeszkadza: godziny, linie, klientów, którzy od razu odkładają słuchawkę, grupy dane z góry. Cel tak bliski granicy bywa też dotrzymany przy innym --seed.`,
  usual: (types) => `Bez własnego celu, więc z celem zwykłym dla swojego kanału: ${types}.`,
  asGiven: (groups) => `Tak jak w scenariuszu (zmian i partnerów się nie planuje): ${groups}.`,
  unreachable: (type, promise, place, best) =>
    `${type}: ${promise} to więcej, niż osiągnie jakakolwiek liczba ludzi (${place}); przy ludziach w nadmiarze jest ${best}.`,
  mend: 'Obiecaj nie więcej niż tyle, daj więcej czasu albo zmień to, co przeszkadza: godziny, linie, klientów, którzy od razu odkładają słuchawkę, grupy dane z góry.',
  nobodyPlanned: 'Nie ma grupy do zaplanowania: wszystkie pracują na zmiany albo są partnerami.',
  nobodyComes:
    'Nikt się nie zgłasza, więc nikt nie jest potrzebny na linii i żadnego celu nie da się chybić.',
  written: (file) => `Scenariusz z tymi ludźmi: ${file}`,
  stages: {
    first: 'pierwszy plan',
    starts: 'mniej ludzi',
    trades: 'zamiany między grupami',
    refine: 'dokładniej',
    proof: 'nowe dni',
  },
  progress: (stage, hours) => `${stage}: ${hours} godzin pracy`,
  stopped: 'Przerwane: najlepszy plan do tej pory, niesprawdzony.',
};
