/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  everything: '402b243811a95bd7',
  helpdesk: '7eb965adbf5d912b',
  hotlineMonday: '477282556fed2727',
  textbookHalfHour: '400dd1e76544142d',
  uncertainShifts: '3dde89329c3242f1',
};
