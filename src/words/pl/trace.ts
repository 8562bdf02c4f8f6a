import type { TraceKind } from '../../simulation/index.ts';
import type { trace as english } from '../en/trace.ts';
import type { Shape } from '../shape.ts';

const kinds: Readonly<Record<TraceKind, string>> = {
  offered: 'przychodzi',
  waits: 'czeka',
  starts: 'początek obsługi',
  ends: 'koniec obsługi',
  abandoned: 'rezygnuje',
  blocked: 'wszystkie linie zajęte',
  flushed: 'odesłany przy zamknięciu',
  underway: 'przyjdzie później',
  handedBack: 'wraca do kolejki',
  held: 'konsultant czeka na przekazanie',
  callbackMade: 'obiecane oddzwonienie',
  rings: 'oddzwonienie',
  noAnswer: 'nie odbiera',
  callbackLost: 'oddzwonienie stracone',
  calledOff: 'nie musi już przychodzić',
  leftOpen: 'wciąż otwarte na koniec',
  leftLate: 'wciąż otwarte na koniec, po terminie',
  people: 'ludzie na linii',
  breaks: 'ludzie na przerwie',
  engaged: 'ludzie zajęci',
  opens: 'centrum otwiera',
  closes: 'centrum zamyka',
  caseOpened: 'sprawa otwarta',
  caseMoved: 'sprawa idzie dalej',
  caseClosed: 'sprawa zamknięta',
};

export const trace: Shape<typeof english> = {
  title: (scenario, replication, seed, events, checkpoints) =>
    `${scenario}, powtórzenie ${replication}, ziarno „${seed}”: zdarzenia: ${events}, punkty kontrolne: ${checkpoints}`,
  written: (events, file) => `Zdarzenia zapisane w ${file}: ${events}`,
  event: 'zdarzenie',
  count: 'ile razy',
  first: 'Pierwsze zdarzenia',
  contact: 'kontakt',
  group: 'zespół',
  kinds,
};
