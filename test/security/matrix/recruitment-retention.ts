// Who may ask what of retention and numbers.
import type { Matrix } from './matrix.ts';

export const retention: Matrix = {
  root: `
Query.campaignFunnel                  login   role       role   role       role      role      role       role      role       role          yes    yes      yes        yes       none
Mutation.applicationsAnonymise        login   role       role   role       role      role      role       role      role       role          yes    role     role       role      none
`,
  narrower: '',
};
