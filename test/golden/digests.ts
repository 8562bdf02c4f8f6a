/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  everything: '6b91ae2d899e503d',
  helpdesk: '66ec9e2be30919fd',
  hotlineMonday: '72e76f9b80c1a648',
  textbookHalfHour: 'd095453b06a1837c',
  uncertainShifts: '01a889d613a71309',
};
