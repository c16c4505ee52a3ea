// Who may ask what of entries taken back.
import type { Matrix } from './matrix.ts';

export const organisationEntries: Matrix = {
  root: `
  Mutation.entryUndo            login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
`,
  narrower: `
  Employee.entries              login  role      -     -         -        -        -         -        -         -            yes   yes     role      role     none
  Unit.entries                  login  role      -     -         -        -        -         -        -         -            yes   yes     role      role     none
  Position.entries              none   none      -     -         -        -        -         -        -         -            yes   yes     none      none     none
`,
};
