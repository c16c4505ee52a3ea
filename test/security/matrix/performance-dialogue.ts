// Who may ask what of several targets, groups and comments.
import type { Matrix } from './matrix.ts';

export const performanceDialogue: Matrix = {
  root: `
  Mutation.targetProposeMany    login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.targetAgreeMany      login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.targetWeights        login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.targetOrder          login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.targetProposeToMany  login  role      no    none      yes      yes      no        no       no        none         no    no      role      role     none
  Mutation.planComment          login  role      yes   none      yes      yes      no        no       no        none         no    no      role      role     none
`,
  narrower: `
`,
};
