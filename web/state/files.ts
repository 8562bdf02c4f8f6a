/**
 * Scenarios as files: what the command line reads and writes. A file is read by `parseScenario`, which keeps every key
 * of the format, so that what the page cannot edit is saved as it was opened.
 */
import { parseScenario, type Scenario, ScenarioError, type ScenarioIssue } from '../../src/scenario/index.ts';

export type Opened =
  | { readonly scenario: Scenario }
  /** What is wrong with it; none: it is no JSON. */
  | { readonly issues: readonly ScenarioIssue[] };

/** Characters of the longest scenario that is read: a year of quarter-hours of fifty types is a tenth of it. */
const longest = 64_000_000;

/** Opens a file, but for one so large that it can be no scenario. */
export async function openScenarioFile(file: File): Promise<Opened> {
  if (file.size <= longest) return openScenario(await file.text());
  const params = { length: file.size, most: longest };
  return { issues: [{ path: '', value: file.name, code: 'tooLong', params }] };
}

export function openScenario(text: string): Opened {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { issues: [] };
  }
  try {
    return { scenario: parseScenario(value) };
  } catch (error) {
    if (error instanceof ScenarioError) return { issues: error.issues };
    throw error;
  }
}

/** The scenario as the text of a file. */
export function textOfScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}

/** `fileNameOf('Hotline, a Monday') // 'hotline-a-monday.json'` */
export function fileNameOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').toLowerCase();
  const stem = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${stem || 'scenario'}.json`;
}

const kinds: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  svg: 'image/svg+xml',
};

/** Hands a text or anything else to the browser as a file to keep. */
export function download(content: string | Blob, fileName: string): void {
  const type = kinds[fileName.slice(fileName.lastIndexOf('.') + 1)] ?? 'text/plain';
  const address = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}
