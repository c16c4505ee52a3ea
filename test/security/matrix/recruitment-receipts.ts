// Who may say where an applicant is written to, and whom to ask.
import type { Matrix } from './matrix.ts';

export const receipts: Matrix = {
  root: `
Mutation.campaignContactSet  login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.messageAddressSave  login   yes        role   role       role      role      role       role      role       role          role   role     role       role      role
`,
  narrower: '',
};
