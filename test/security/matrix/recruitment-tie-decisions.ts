// Who may ask what of decisions between equals.
import type { Matrix } from './matrix.ts';

export const tieDecisions: Matrix = {
  root: `
Mutation.tieDecisionPropose   login  role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.tieDecisionConfirm   login  role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.tieDecisionWithdraw  login  role       role   role       role      role      role       role      role       role          role   role     yes        role      role
`,
  narrower: '',
};
