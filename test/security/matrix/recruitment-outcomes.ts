// Who may ask what of offers that are overdue, corrections of results and editions after the final list.
import type { Matrix } from './matrix.ts';

export const outcomes: Matrix = {
  root: `
Query.offersOverdue         login  role       role   role       role      role      role       role      role       role          none    none      none        role      none
Mutation.selectionObjectionRefusalPropose  login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.selectionObjectionRefusalConfirm  login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.selectionObjectionRefusalWithdraw  login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
`,
  narrower: `
AnnouncedRow.findings  -  -  -  -  -  -  -  -  -  -  -  yes  yes  -  -
`,
};
