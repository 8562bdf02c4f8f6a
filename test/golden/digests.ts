/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  callbackDesk: 'a5558fe2b156c7bc',
  carSharing: 'fd001fa233d6f16f',
  emailDesk: '2046631d1792c129',
  everything: '2bab80d5a65ebb07',
  helpdesk: '133d6af90a904516',
  hotlineMonday: 'fbb913f91675c081',
  languageLines: '718f01e12e786dd6',
  omnichannelRetailer: '2598c6b70462c06f',
  partnerOverflow: 'd142f7f1c1546b82',
  premiumAndBasic: '753610153d7c4a9b',
  smallBank: 'b961f4af5e86227a',
  surgeDay: '63aaed758c9dfb34',
  textbookHalfHour: '6ac48578377ca633',
  uncertainShifts: '3e61e43b39e077b9',
};
