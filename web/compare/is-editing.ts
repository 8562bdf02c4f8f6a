/** Whether a draft is being edited in Plan, asked before anything of the Compare view has been fetched. */
export const draftsKey = 'holdline/drafts';

export function isEditingDraft(): boolean {
  try {
    return localStorage.getItem(draftsKey)?.includes('"editing":') === true;
  } catch {
    return false;
  }
}
