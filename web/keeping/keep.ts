/** Starts keeping, once the page is drawn, and says in words what the keeper tells. */
import { download } from '../state/files.ts';
import { type Kept, type Mark, readAside } from '../state/keeping.ts';
import type { KeepingPage } from '../state/keeping-desk.ts';
import type { Notice } from '../state/notice.ts';
import type { ScenarioStore } from '../state/scenario-store.ts';
import { Keeper, type Told } from './keeper.ts';
import { keepingWords } from './words.ts';

/** Resolves once what the database has is on the page. */
export async function startKeeping(
  store: ScenarioStore,
  mark: Mark,
  kept: Kept,
  page: KeepingPage,
): Promise<Keeper> {
  const tell = (told: Told) => page.notify(noticeOf(told, page));
  const keeper = new Keeper(store, mark, tell, () => page.onOpen());
  await keeper.start(kept);
  return keeper;
}

function noticeOf(told: Told, page: KeepingPage): Notice {
  const words = keepingWords(page.locale);
  const text = words.told[told];
  if (told === 'unreadable') return { text, actions: [{ label: words.download, act: downloadAside }] };
  const isLoss = told === 'full' || told === 'nothing';
  return isLoss ? { text, actions: [{ label: words.saveFile, act: () => page.saveFile() }] } : { text };
}

export function downloadAside(): void {
  download(readAside() ?? '', 'holdline-unreadable.txt');
}
