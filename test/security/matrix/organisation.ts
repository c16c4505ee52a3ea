// Who may ask what of the base and of organisation.
import type { Matrix } from './matrix.ts';

export const organisation: Matrix = {
  root: `
  Query.node                    none   none      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     none      none     none
  Query.nodes                   yes    yes       yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     yes       yes      yes
  Query.me                      none   yes       yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     yes       yes      yes
  Query.region                  login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      yes      none
  Query.unit                    login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     none
  Query.employee                login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     none
  Query.employeeSearch          login  role      none  none      yes      none     none      yes      yes       none         yes   yes     role      role     none
  Query.correctionQueue         login  role      role  role      role     role     role      role     yes       none         yes   yes     role      role     none
  Query.auditTrail              login  role      role  role      role     role     role      role     role      role         role  yes     role      role     role
  Mutation.unitCreate           login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.unitClose            login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.positionCreate       login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.employeeCreate       login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.identifierAdd        login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.assignmentStart      login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.assignmentEnd        login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.supervisorChange     login  role      role  role      role     role     role      role     yes       no           yes   role    role      role     none
  Mutation.employeeTransfer     login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.employeeTransferMany login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.delegationGrant      login  role      yes   no        no       no       no        no       no        no           yes   no      role      role     none
  Mutation.delegationRevoke     login  role      yes   no        no       no       no        no       no        no           yes   no      role      role     none
  Mutation.correctionFile       login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     yes
  Mutation.correctionAnswer     login  role      role  role      role     role     role      role     yes       none         yes   role    role      role     none
  Mutation.correctionWithdraw   login  role      yes   none      none     none     none      none     no        none         no    no      role      role     none
`,
  narrower: `
  Employee.grade                login  role      yes   -         yes      -        yes       yes      yes       -            yes   yes     role      role     none
  Employee.birthDate            login  role      yes   -         -        -        -         -        -         -            yes   -       role      role     none
  Employee.sex                  login  role      yes   -         -        -        -         -        -         -            yes   -       role      role     none
  Employee.identifiers          login  role      yes   -         yes      -        -         -        yes       -            yes   yes     role      role     none
  Employee.warnings             login  role      yes   -         -        -        -         -        -         -            yes   -       role      role     none
  Employee.history              login  role      yes   -         yes      -        yes       yes      yes       -            yes   yes     role      role     none
  Employee.delegations          login  role      yes   -         -        -        -         -        -         -            yes   yes     role      role     none
  Employee.reports              login  role      yes   -         yes      yes      yes       yes      yes       -            yes   yes     role      role     none
  Region.units                  login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      -        none
`,
};
