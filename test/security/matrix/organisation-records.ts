// Who may ask what of changing records and putting them right.
import type { Matrix } from './matrix.ts';

export const organisationRecords: Matrix = {
  root: `
  Mutation.employeeRecordChange  login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.employeeRecordCorrect login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.recordEntryWithdraw   login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.promotionMany         login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.identifierCorrect     login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.nikCorrect            login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.employeeRehire        login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.unitRename            login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.positionRename        login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.correctionPassOn      login  role      role  role      role     role     role      role     yes       none         role  role    role      role     role
`,
  narrower: `
  Employee.recordHistory         login  role      yes   -         -        -        -         -        -         -            yes   yes     role      role     none
`,
};
