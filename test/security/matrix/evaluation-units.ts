// Who may ask what of units' achievement, calibration and objections.
import type { Matrix } from './matrix.ts';

/** `colleague` and `delegate` are members of the calibration session; `lineAbove` is the superior of the unit's head and decides the objection. */
export const evaluationUnits: Matrix = {
  root: `
  Query.unitAchievement         login  role      none  none      yes      none     yes       yes      none      none         yes   yes     role      role     none
  Query.unitDistribution        login  role      none  none      yes      none     yes       yes      none      none         yes   none    role      role     none
  Query.calibration             login  role      none  yes       none     yes      none      none     none      none         yes   none    role      role     none
  Query.objectionQueue          login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.unitAchievementSet   login  role      none  none      no       none     yes       yes      none      none         no    no      role      role     none
  Mutation.unitFinalise         login  role      none  none      yes      none     yes       yes      none      none         no    no      role      role     none
  Mutation.unitReopen           login  role      none  none      no       none     yes       yes      none      none         yes   no      role      role     none
  Mutation.calibrationOpen      login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.calibrationPropose   login  role      none  yes       none     yes      none      none     none      none         no    none    role      role     none
  Mutation.calibrationConfirm   login  role      none  yes       none     yes      none      none     none      none         no    none    role      role     none
  Mutation.calibrationReject    login  role      none  yes       none     yes      none      none     none      none         no    none    role      role     none
  Mutation.calibrationClose     login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.objectionDraftSave   login  role      yes   no        no       no       no        no       no        none         no    no      role      role     none
  Mutation.objectionExtend      login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.objectionFile        login  role      yes   no        no       no       no        no       no        none         no    no      role      role     none
  Mutation.objectionAssign      login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.objectionStatement   login  role      yes   none      yes      none     no        none     none      none         no    no      role      role     none
  Mutation.objectionDecide      login  role      no    none      no       none     yes       none     none      none         no    no      role      role     none
  Mutation.objectionWithdraw    login  role      yes   none      no       none     no        none     none      none         no    no      role      role     none
`,
  narrower: '',
};
