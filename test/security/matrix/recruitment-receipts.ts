// Who may say where an applicant is written to.
import type { Matrix } from './matrix.ts';

export const receipts: Matrix = {
  root: `
Mutation.messageAddressSave  login   none       role   role       role      role      role       role      role       role          role   role     role       role      role
`,
  narrower: '',
};
