// Who may ask what of performance.
import type { Matrix } from './matrix.ts';

export const performance: Matrix = {
  root: `
  Query.cycle                   login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     none
  Query.plan                    login  role      yes   none      yes      yes      yes       yes      yes       none         yes   yes     role      role     none
  Query.planForm                login  role      yes   none      yes      yes      yes       yes      yes       none         yes   yes     role      role     none
  Query.myTasks                 login  role      none  none      yes      yes      yes       yes      none      none         none  none    role      role     none
  Mutation.cycleOpen            login  role      role  role      role     role     role      role     role      role         yes   role    role      role     yes
  Mutation.cyclePhaseExtend     login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.cycleClose           login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.planOpen             login  role      yes   none      no       no       no        no       yes       none         yes   no      role      role     none
  Mutation.targetPropose        login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.targetCounter        login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.targetAgree          login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.targetRemove         login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.targetLink           login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planFrame            login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planSubmit           login  role      yes   none      no       no       no        no       no        none         no    no      role      role     none
  Mutation.planWithdraw         login  role      yes   none      no       no       no        no       no        none         no    no      role      role     none
  Mutation.planReturn           login  role      no    none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planApprove          login  role      no    none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planApproveMany      login  role      no    none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planMarkRead         login  role      no    none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planLeavingNotes     login  role      no    none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planChange           login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planChangeCancel     login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.evidenceUpload       login  role      yes   none      no       no       no        no       no        none         no    no      role      role     none
  Mutation.progressAdd          login  role      yes   none      no       no       no        no       no        none         no    no      role      role     none
`,
  narrower: `
`,
};
