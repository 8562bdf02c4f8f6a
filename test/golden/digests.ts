/** Digests of the golden runs; a change here needs a commit that says which number changed and why. */
export const digests: Readonly<Record<string, string>> = {
  everything: '2bab80d5a65ebb07',
  helpdesk: '133d6af90a904516',
  hotlineMonday: 'fbb913f91675c081',
  textbookHalfHour: '6ac48578377ca633',
  uncertainShifts: '3e61e43b39e077b9',
};
