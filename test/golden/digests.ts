/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  everything: '1a847bca6b2867ef',
  helpdesk: '5d8e0212dc0dc444',
  hotlineMonday: '477282556fed2727',
  textbookHalfHour: '400dd1e76544142d',
  uncertainShifts: '46a5dc8a9de221e4',
};
