// Who may ask what of evaluation.
import type { Matrix } from './matrix.ts';

export const evaluation: Matrix = {
  root: `
  Query.evaluation              login  role      yes   none      yes      none     yes       yes      yes       none         yes   yes     role      role     none
  Query.unitEvaluations         login  role      none  none      yes      none     none      yes      yes       none         yes   yes     role      role     none
  Query.siasnExport             login  role      role  role      role     role     role      role     role      role         none  role    role      role     none
  Query.myTeam                  login  role      none  none      yes      yes      yes       yes      none      none         none  none    role      role     yes
  Query.absenceSheet            login  role      yes   none      none     none     none      none     yes       none         yes   yes     role      role     none
  Mutation.evaluationOpen       login  role      yes   none      yes      none     no        no       yes       none         yes   no      role      role     none
  Mutation.selfAssessmentSave   login  role      yes   none      no       none     no        no       no        none         no    no      role      role     none
  Mutation.selfAssessmentSubmit login  role      yes   none      no       none     no        no       no        none         no    no      role      role     none
  Mutation.selfAssessmentWithdraw login role     yes   none      no       none     no        no       no        none         no    no      role      role     none
  Mutation.evaluationRate       login  role      no    none      yes      none     no        no       no        none         no    no      role      role     none
  Mutation.evaluationShare      login  role      no    none      yes      none     no        no       no        none         no    no      role      role     none
  Mutation.evaluationAcknowledge login role      yes   none      no       none     no        no       no        none         no    no      role      role     none
  Mutation.evaluationFinalise   login  role      no    none      yes      none     no        no       no        none         yes   no      role      role     none
  Mutation.evaluationFinaliseMany login role     no    none      yes      none     no        no       no        none         yes   no      role      role     none
  Mutation.evaluationReopen     login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.absenceRecord        login  role      role  role      role     role     role      role     yes       none         yes   role    role      role     none
  Mutation.absenceWithdraw      login  role      role  role      role     role     role      role     yes       none         yes   role    role      role     none
`,
  narrower: '',
};
