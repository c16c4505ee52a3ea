// Who may ask what of dossiers given to officers.
import type { Matrix } from './matrix.ts';

export const assignment: Matrix = {
  root: `
Query.verificationLoads               login   role       role   role       role      role      role       role      role       role          role   none      none        role      role
Mutation.verificationAssign           login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.verificationTakeBack         login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
`,
  narrower: '',
};
