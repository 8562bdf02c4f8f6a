/** Przebieg po siatce parametrów: co mówimy po drodze i co może być nie tak z siatką. */
import type { sweep as en, sweepProblems as enProblems } from '../en/sweep.ts';
import type { Shape } from '../shape.ts';

export const sweep: Shape<typeof en> = {
  resumed: (done, of) => `Ciąg dalszy: gotowe jest już ${done} z ${of} komórek.`,
  progress: (done, of, left) => `${done} z ${of} komórek${left ? `, zostało około ${left}` : ''}`,
  written: (cells, file) => `Komórki w pliku ${file}: ${cells}.`,
  stopped: (done, of, file) =>
    `W pliku ${file} jest ${done} z ${of} komórek; to samo polecenie liczy dalej od tego miejsca.`,
  hours: 'godziny',
  held: 'cele',
  holds: ['chybione', 'dotrzymane'],
};

export const sweepProblems: Shape<typeof enProblems> = {
  notGrid: () => 'nie jest siatką; napisz w JSON {"scenario": …, "axes": […], "measures": […]}',
  gridKey: (meant) => `nie ma tu takiego klucza${meant ? `; może chodziło o ${meant}?` : '; pomiń'}`,
  gridScenario: () => 'trzeba podać: preset:NAZWA, nazwę pliku obok siatki albo sam scenariusz',
  gridText: () => 'nie jest tekstem; wpisz go albo pomiń',
  gridAxes: () => 'trzeba podać: listę co najmniej jednej osi, {"path": …, "values": […]}',
  gridAxis: () => 'nie jest osią; podaj path i jedno z: values, times, plus albo from wraz z to i step',
  gridPath: () =>
    'nie jest miejscem w scenariuszu; napisz na przykład types[0].patience.mean albo /types/0/patience/mean',
  gridRange: () =>
    'nie jest zakresem; podaj from, to i step jako liczby, krok prowadzący od jednej do drugiej',
  gridValues: () => 'nie jest niepustą listą',
  gridNumber: () => 'nie jest liczbą',
  gridTwice: () => 'stoi tu dwa razy; zostaw jedno albo nadaj inną nazwę',
  gridMeasures: () => 'nie jest listą miar, na przykład ["serviceLevel", "calls.averageWait"]',
  gridTooLarge: (most) =>
    `komórek to więcej niż ${most}, których najwięcej przyjmuje siatka; pomiń część wartości`,
  gridNothingThere: (step, meant) =>
    `prowadzi donikąd: scenariusz nie ma tam „${step}”${meant ? `; może chodziło o ${meant}?` : ''}`,
  gridNotNumber: () => 'nie jest liczbą ani listą liczb, więc times i plus jej nie zmienią; użyj values',
  gridMore: (count) => `ma przy innych wartościach jeszcze tyle takich problemów: ${count}`,
  otherGrid: () =>
    'zawiera komórki innej siatki, innego scenariusza lub wersji albo coś innego; podaj inny plik albo przenieś ten',
  notShard: (most) =>
    `nie jest częścią całości; przy ośmiu częściach napisz od 1/8 do 8/8, a części może być do ${most}`,
  notPart: () => 'nie jest częścią przebiegu; wskaż pliki zapisane przez holdline sweep --shard',
  partOfVersion: (theirs, ours) =>
    `jest z wersji ${theirs}, a to wersja ${ours}; złóż tą wersją, która je liczyła, albo policz od nowa`,
  partOfOther: (other) => `należy do innej siatki, scenariusza lub ziarna niż ${other}; złóż każde osobno`,
  partOfCount: (parts, others, other) =>
    `to jedna z ${parts} części, a ${other} to jedna z ${others}; policz wszystkie z tym samym --shard i/n`,
  partTwice: (shard, other) => `to część ${shard}, tak samo jak ${other}; pomiń jedną`,
  partMissing: (count, of, list) =>
    `nie podano: brakuje części ${count} z ${of} (${list}); wskaż je też albo policz`,
  partBroken: (line) => `jest uszkodzone w wierszu ${line}; przenieś plik i policz tę część od nowa`,
  partUnfinished: (done, of) =>
    `ma ${done} z ${of} swoich komórek; uruchom to samo polecenie jeszcze raz, a dokończy`,
};
