/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  everything: '33dfdea7b195218d',
  helpdesk: 'c49ac1b43d8bea05',
  hotlineMonday: '72e76f9b80c1a648',
  textbookHalfHour: 'd095453b06a1837c',
  uncertainShifts: '95789e59be239e2c',
};
