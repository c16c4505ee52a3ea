// Who may ask what of printable sheets and credit points.
import type { Matrix } from './matrix.ts';

export const evaluationCredit: Matrix = {
  root: `
  Query.evaluationForm          login  role      yes   none      yes      none     yes       yes      yes       none         yes   yes     role      role     none
  Query.creditConversion        login  role      yes   none      yes      none     none      none     yes       none         yes   yes     role      role     none
  Query.creditAccumulation      login  role      yes   none      yes      none     none      none     yes       none         yes   yes     role      role     none
  Query.creditDetermination     login  role      yes   none      yes      none     none      none     yes       none         yes   yes     role      role     none
`,
  narrower: '',
};
