/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  callbackDesk: '8dc3ed7a9b4708c8',
  carSharing: '6b8f0d9848a2d8e5',
  emailDesk: '4f32094aae01627d',
  everything: '2bab80d5a65ebb07',
  helpdesk: '60aed6f137a332f8',
  hotlineMonday: 'fbb913f91675c081',
  languageLines: '718f01e12e786dd6',
  omnichannelRetailer: 'dc0fefff1b1b3d86',
  partnerOverflow: 'd142f7f1c1546b82',
  premiumAndBasic: '753610153d7c4a9b',
  smallBank: 'b961f4af5e86227a',
  surgeDay: '63aaed758c9dfb34',
  textbookHalfHour: '6ac48578377ca633',
  uncertainShifts: 'cfbbea63d5b731d3',
};
