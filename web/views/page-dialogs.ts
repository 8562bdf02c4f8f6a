/** What may stand over the page beside the paste dialog; each is fetched when it is first asked for. */
export const pageDialogs = {
  palette: () => import('../commands/palette-dialog.ts'),
  keys: () => import('../commands/keys-dialog.ts'),
  share: () => import('../sharing/share-dialog.ts'),
  scenarios: () => import('../keeping/scenarios-dialog.ts'),
} satisfies Readonly<Record<string, () => Promise<unknown>>>;

export type PageDialog = keyof typeof pageDialogs;
