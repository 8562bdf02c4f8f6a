/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  everything: 'dcbaeb753424da89',
  helpdesk: 'f56df38765b53008',
  hotlineMonday: '19543e78f27201f4',
  textbookHalfHour: '894706959c08da70',
  uncertainShifts: '65cd607e42a5c6a8',
};
