// Who may ask what of exclusions: disqualifications and withdrawals.
import type { Matrix } from './matrix.ts';

export const exclusions: Matrix = {
  root: `
Query.applicationExclusions               login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Mutation.applicationDisqualify            login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.applicationWithdraw              login   none       role   role       role      role      role       role      role       role          role   role     role       role      role
Mutation.disqualificationDecide           login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.disqualificationObject           login   none       role   role       role      role      role       role      role       role          role   role     role       role      role
Mutation.disqualificationObjectionAnswer  login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
`,
  narrower: `
  ApplicationExclusion.note        none   none      none  none      none     none     none      none     none      none         none  yes     yes       none     none
  ApplicationExclusion.refusal     none   none      none  none      none     none     none      none     none      none         none  -       -         none     none
  ApplicationExclusion.earlier     none   none      none  none      none     none     none      none     none      none         none  none    none      none     none
  ApplicationExclusion.employeeId  none   none      none  none      none     none     none      none     none      none         none  -       -         none     none
`,
};
