/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  callbackDesk: 'd558bba959ec449d',
  carSharing: '38a184519e978425',
  emailDesk: 'a07020f9d410c763',
  everything: '12356a92d95136e3',
  helpdesk: 'de5249378e09edd2',
  hotlineMonday: '5b8657232bde74d1',
  languageLines: '3c3da5090bd08fb2',
  omnichannelRetailer: '48469bffdbd536cc',
  partnerOverflow: '2435570ee48a3721',
  premiumAndBasic: 'b75fd3c8dfcffc40',
  smallBank: '33e79fa4d0d0eb32',
  surgeDay: '923869bc5347bcef',
  textbookHalfHour: '61a072dc1902cf39',
  uncertainShifts: '7cc24def7b84241a',
};
