// Who may ask what of law as data.
import type { Matrix } from './matrix.ts';

export const policy: Matrix = {
  root: `
Query.lawInForce                      yes     yes        yes    yes        yes       yes       yes        yes       yes        yes           yes    yes      yes        yes       yes
Query.policyEntries                   login   role       role   role       role      role      role       role      role       role          yes    yes      yes        role      none
Mutation.policyPropose                login   role       role   role       role      role      role       role      role       role          yes    role     no         role      yes
Mutation.policyRelease                login   role       role   role       role      role      role       role      role       role          yes    role     no         role      none
Mutation.policyWithdraw               login   role       role   role       role      role      role       role      role       role          yes    role     no         role      none
`,
  narrower: '',
};
