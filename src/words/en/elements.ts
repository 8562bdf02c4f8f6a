/** What the elements for other people's pages say beside the charts and the floor themselves. */
import { pluralEn } from '../plural.ts';

export const elements = {
  loading: 'Reading the scenario …',
  none: 'No scenario is named yet.',
  unreadable: 'The scenario cannot be read:',
  notFetched: (address: string, why: string) => `${address} could not be fetched: ${why}`,
  notJson: (why: string) => `this is not JSON: ${why}`,
  failed: (why: string) => `The days could not be simulated: ${why}`,
  noType: (id: string, known: string) => `The scenario has no contact type “${id}”; it has ${known}.`,
  noInterval: (given: string) => `Nothing is open at ${given}.`,
  byFormula: 'by formula',
  days: (count: number, text: string) => `${text} simulated ${pluralEn(count, 'day', 'days')}`,
};

export type ElementsWords = typeof elements;
