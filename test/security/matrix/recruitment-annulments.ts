// Who may ask what of appointments that never began.
import type { Matrix } from './matrix.ts';

export const annulments: Matrix = {
  root: `
Query.offersExcluded       login  role       role   role       role      role      role       role      role       role          yes     yes       yes         role      none
Mutation.appointmentAnnul  login  role       role   role       role      role      role       role      role       role          yes    role     role       role      none
`,
  narrower: '',
};
