/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  callbackDesk: '8f4633aa12d5a5cf',
  carSharing: '956ed8a819f1776f',
  emailDesk: 'a07020f9d410c763',
  everything: '6e617e5a86c9802b',
  helpdesk: '8636751cea94a843',
  hotlineMonday: '6523b8a229a4a179',
  languageLines: 'df76da1ee0feb8ea',
  omnichannelRetailer: '0292921401807de8',
  partnerOverflow: '2cf7c8445378c0f7',
  premiumAndBasic: 'e441b8618dd74a3f',
  smallBank: '0e245863a76487c6',
  surgeDay: '8602f1b03dcb9cb7',
  textbookHalfHour: '12f092fbfc558979',
  uncertainShifts: 'de6efc7e6b9d96cf',
};
