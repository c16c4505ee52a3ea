// Who may ask what of the directory.
import type { Matrix } from './matrix.ts';

export const directory: Matrix = {
  root: `
  Query.directory               login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     none
  Query.organisationChart       login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     none
  Query.cycles                  login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     none
`,
  narrower: '',
};
