// Who may ask what of plan templates; the template in question is the staffing agency's, for the whole city, and published.
import type { Matrix } from './matrix.ts';

export const performanceTemplates: Matrix = {
  root: `
  Query.planTemplate            login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     none
  Query.planTemplates           login  role      role  role      role     role     role      role     none      none         yes   yes     role      role     none
  Mutation.planTemplateSave     login  role      role  role      role     role     role      role     no        no           yes   role    role      role     none
  Mutation.planTemplatePublish  login  role      role  role      role     role     role      role     no        no           yes   role    role      role     none
  Mutation.planTemplateWithdraw login  role      role  role      role     role     role      role     no        no           yes   role    role      role     none
  Mutation.planUseTemplate      login  role      yes   none      no       no       no        no       no        none         no    no      role      role     none
  Mutation.planCopy             login  role      yes   none      no       no       no        no       no        none         no    no      role      role     none
`,
  narrower: `
`,
};
