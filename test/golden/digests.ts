/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  callbackDesk: '0bb798762bd6cdfe',
  carSharing: 'e0a0178146d71c61',
  emailDesk: '1e6bec53c137ba71',
  everything: '402b243811a95bd7',
  helpdesk: '7eb965adbf5d912b',
  hotlineMonday: '477282556fed2727',
  languageLines: 'eaf2fc2e1f0d5445',
  omnichannelRetailer: 'b22ef3b6f86c54fe',
  partnerOverflow: 'e10f901bc139b4b3',
  premiumAndBasic: '2e05c139055325f3',
  smallBank: '5679571fe08a8c6c',
  surgeDay: '0354977a75cc6ecb',
  textbookHalfHour: '400dd1e76544142d',
  uncertainShifts: '3dde89329c3242f1',
};
