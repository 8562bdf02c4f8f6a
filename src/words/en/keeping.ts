/** What the page says of keeping scenarios in the browser: the list of them, and what can go wrong. */
export const keeping = {
  told: {
    elsewhere:
      'This scenario is open in another tab too. When both are changed, what is changed here is kept as a scenario of its own.',
    forked:
      'This scenario was changed in another tab meanwhile. Nothing is lost: what you see here is now kept as a scenario of its own.',
    shortened: 'The browser has little room left: only the last steps of undo are kept.',
    full: 'The browser has no room left and does not keep your changes. Save the scenario as a file, or delete others.',
    noHistory:
      'This browser keeps the scenario, but neither its undo steps nor several scenarios: it gives this page no database.',
    nothing:
      'This browser keeps nothing for this page: after a reload the example is back. Save your work as a file.',
    unreadable: 'What was kept from last time could not be read. It is set aside just as it was.',
  },
  download: 'Download it as it was',
  saveFile: 'Save as a file',
  title: 'Your scenarios',
  lead: 'Kept in this browser only, each with its last 100 steps of undo.',
  none: 'None yet: a scenario is kept from its first change on.',
  noDatabase: 'This browser gives the page no database, so only the scenario you see is kept.',
  open: 'open now',
  changed: (when: string) => `changed ${when}`,
  show: (name: string) => `Open ${name}`,
  rename: (name: string) => `Rename ${name}`,
  duplicate: (name: string) => `Duplicate ${name}`,
  remove: (name: string) => `Delete ${name}`,
  actions: { rename: 'Rename', duplicate: 'Duplicate', remove: 'Delete' },
  newName: 'Name',
  create: 'New scenario',
  created: 'New scenario',
  removed: (name: string) => `“${name}” is deleted.`,
  undo: 'Undo',
  unreadable: 'Something kept earlier could not be read.',
  discard: 'Discard it',
  gone: 'This scenario can no longer be read.',
  close: 'Close',
};
