/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  everything: '078684e6f3b286c4',
  helpdesk: 'd1c857f17becf8bf',
  hotlineMonday: '9fc30cea59b142f4',
  textbookHalfHour: '0ab1428d04b77b1c',
  uncertainShifts: '1029f0516fd7db58',
};
