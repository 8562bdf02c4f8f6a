/**
 * What a header says, in the words of exports and spreadsheets in English, Polish and German, whoever made
 * them. Capitals, Polish signs and punctuation do not matter. Patterns are tried from the top, the particular
 * before the general: "Średni czas połączenia" is a handle time, "Liczba połączeń" a volume.
 */
import { tableLimits } from '../table-limits.ts';
import type { Meaning, Role, TimeUnit } from './roles.ts';

/** Small letters without accents, words parted by single blanks (in StartInterval too); `%` stays, `Ø` is "avg". */
export function normalHeader(text: string): string {
  return text
    .slice(0, tableLimits.header)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(/ø\.?/g, 'avg ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/%/g, ' % ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

/** Contacts of any kind, as words that count them. */
const contacts =
  'calls?|contacts?|polacze\\w*|kontakt\\w*|rozmow\\w*|telefon\\w*|anrufe?|chats?|czat\\w*|mail\\w*|zgloszen\\w*|interactions?';

const patterns: readonly (readonly [Role, RegExp])[] = [
  [
    'none',
    /target|threshold|\bcel\b|\bmax\b|longest|najdluz|maximal|interval complete|\bfilters?\b|weekday|dzien tygodnia|wochentag|\btz\b|time zone|required|wymagan|\bgap\b|roznica|occupan|zajetosc|utili[sz]ation|queue len|queue id|\bids?\b|transfer|short aban/,
  ],
  ['none', /aban\w* (with)?in \d|porzuc\w* (w|do) \d/],
  [
    'answeredWithin',
    /(answered|odebran\w*|angenommen\w*|handled|ans)( calls| contacts)? ?(with)?(in)? ?(w|do|ponizej|up to)? ?\d+ ?(s|sec\w*|sek\w*)?\b(?! ?%)/,
  ],
  [
    'serviceLevel',
    /service level|servicelevel|\bsla?\b|poziom (obslugi|uslug)|% .*(with)?in \d|erreichbarkeit/,
  ],
  [
    'none',
    /(answer\w*|aban\w*|odebran\w*|porzuc\w*|ans|odrzuc\w*) (calls |rate|frac|ratio|%|share|procent)|% ?\w* ?(answer|ans\b|aban|odebran|porzuc|acd|calls|polacze)|(procent|odsetek|wskaznik|rate of|quote)/,
  ],
  ['length', /interval (duration|length)|dlugosc interwalu/],
  ['abandonWait', /(avg|average|mean|time|czas\w*|srednio|sr).*(aban|porzuc|rezygn|verpasst)|wait abandoned/],
  [
    'answerWait',
    /\basa\b|speed (of )?ans|answer speed|queue answer time|(avg|average|mean)( time to)? answer( time)?$|wait answered|czas\w* (do )?odebrania|czas odpowiedzi|szybkosc odebrania/,
  ],
  ['totalAnswerWait', /total (answer|queue|wait)\w* time|anstime/],
  ['wait', /wait|oczekiw|wartezeit|warte zeit|queue time|czas w kolejce|\bdelay\b/],
  ['handleTimeSd', /\bsd\b|\bstd\b|\bstdev\b|odchyl|deviation|streuung/],
  ['totalHandleTime', /total handl\w* time|laczny czas obslugi|suma czasu obslugi/],
  ['totalTalkTime', /total talk|laczny czas rozm/],
  ['afterWork', /\bacw\b|after (call|contact) work|wrap|nachbearbeit|po (kontakcie|rozmowie)/],
  ['holdTime', /hold|zawiesz|halte/],
  ['talkTime', /talk|czas rozmowy|sprechzeit|gesprach|conversation|\bacd time\b|interaction time/],
  [
    'handleTime',
    /\baht\b|handl\w* time|avg handl|average handl|mean handl|czas (obslugi|polaczenia|trwania|kontaktu)|bearbeitungs|durat|service s\b|mean service/,
  ],
  [
    'none',
    /nieodebran\w* %|outbound|wychodz|extn out|flow in|flow out|dequeued|ausgehend|overflow|przekaz|\bredial|vru|\bper\b/,
  ],
  [
    'abandoned',
    /\baban|porzuc|zgubion|missed|nieodebran|utracon|rozlaczon|verpasst|\blost\b|verloren|unanswered/,
  ],
  [
    'answered',
    new RegExp(`answered|odebran|handled|angenommen|obsluzon|zrealizowan|przyjet|\\bacd (${contacts})`),
  ],
  [
    'agents',
    /agent|konsultan|\bstaff|obsad|people|on the line|na linii|\bfte\b|etat|heads?count|scheduled|grafik|\bosob|stanowisk|\bpos\b|on duty|mitarbeiter/,
  ],
  [
    'offered',
    /^(actuals?|wykonani[ea]|rzeczywist\w*|realizacj[aei])( (calls|contacts|volume|polacze\w*|kontakt\w*))?$/,
  ],
  [
    'offered',
    new RegExp(
      `offer|volume|wolumen|przychodz|incoming|presented|queued|forecast|prognoz|liczba|ilosc|wszystkie|\\balle\\b|eingehend|\\b(${contacts})\\b`,
    ),
  ],
  [
    'queue',
    /queue|kolejk|skill|split|\bcsq\b|campaign|kampania|infolini|grupa|hotline|warteschlange|\bpool\b|\blinia\b|service line|vdn/,
  ],
  ['channel', /channel|media type|kanal|medium|medientyp/],
  ['end', /\bend\b|koniec|\bdo\b|\bstop\b|\bbis\b|\bto\b|zakonczen/],
  [
    'start',
    /\bstart|\btime\b|interval|interwal|godzin|\bgodz\b|przedzial|okres|\bfrom\b|\bod\b|\bhour|date ?time|timestamp|time stamp|period|uhrzeit|zeit|stunde|\bczas\b|data i godz/,
  ],
  ['date', /\bdate\b|\bdata\b|\bday\b|\bdzien\b|datum|\btag\b/],
];

/** What the column under this header holds; undefined when the header does not say. */
export function meaningOfHeader(header: string): Meaning | undefined {
  const words = normalHeader(header);
  if (words === '') return undefined;
  const role = patterns.find(([, pattern]) => pattern.test(words))?.[0];
  if (!role) return undefined;
  if (role === 'answeredWithin' || role === 'serviceLevel') {
    const within = /(\d+) ?(s|sec\w*|sek\w*)?( |$)/.exec(words)?.[1];
    return within ? { role, within: Number(within) } : { role };
  }
  const unit = unitOfHeader(header);
  return unit ? { role, unit } : { role };
}

/** "AHT (min)", "asa_s", "tHandle [ms]" */
export function unitOfHeader(header: string): TimeUnit | undefined {
  if (header.length > tableLimits.header) return undefined;
  const text = header.toLowerCase();
  if (/\bms\b|_ms\b|millis|milis/.test(text)) return 'ms';
  if (/[([,/_ ]\s*(s|sec|secs|seconds|sek|sekundy|sekund)\.?\s*[)\]]?$/.test(text)) return 's';
  if (/[([,/_ ]\s*(min|mins|minutes|minuty|minut)\.?\s*[)\]]?$/.test(text)) return 'min';
  return undefined;
}
