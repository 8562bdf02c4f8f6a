/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  callbackDesk: 'd558bba959ec449d',
  carSharing: 'fb884abe8b5394c5',
  emailDesk: 'a07020f9d410c763',
  everything: '12356a92d95136e3',
  helpdesk: '44ff36d1416172a8',
  hotlineMonday: '5b8657232bde74d1',
  languageLines: 'b510b6ac7a56744f',
  omnichannelRetailer: '6be5d9cc5b90dd5c',
  partnerOverflow: 'fdcd0c09b4d6c744',
  premiumAndBasic: 'b75fd3c8dfcffc40',
  smallBank: '33e79fa4d0d0eb32',
  surgeDay: '923869bc5347bcef',
  textbookHalfHour: '61a072dc1902cf39',
  uncertainShifts: '7cc24def7b84241a',
};
