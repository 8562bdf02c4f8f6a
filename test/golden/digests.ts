/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  everything: 'b03236cae0c9277c',
  helpdesk: '87e36e05779ed627',
  hotlineMonday: '5a204cb8d5251b1b',
  textbookHalfHour: '45628f418305c790',
  uncertainShifts: '397f8c0603e162ea',
};
