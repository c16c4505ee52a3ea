// Who may ask who has not, and do it for a list or a unit.
import type { Matrix } from './matrix.ts';

export const outstanding: Matrix = {
  root: `
  Query.outstanding                     login  role      none  none      yes      none     yes       yes      yes       none         yes   yes     role      role     none
  Query.outstandingFile                 login  role      none  none      yes      none     yes       yes      yes       none         yes   yes     role      role     none
  Query.phaseExtensions                 login  role      role  role      role     role     role      role     yes       none         yes   yes     role      role     none
  Mutation.cyclePhaseExtendMany         login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.cyclePhaseExtensionWithdraw  login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.evaluationOpenMany           login  role      role  role      role     role     role      role     yes       none         yes   role    role      role     none
  Mutation.reviewEnrolUnit              login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
`,
  narrower: `
  OutstandingPerson.grade               login  role      none  none      yes      none     yes       yes      yes       none         yes   yes     role      role     none
`,
};
