// Who may ask what of campaigns, formations and applications.
import type { Matrix } from './matrix.ts';

export const recruitment: Matrix = {
  root: `
  Query.campaign                none   none      none  none      none     none     none      none     yes       yes          yes   yes     yes       none     none
  Query.campaigns               yes    yes       yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     yes       yes      yes
  Query.openings                yes    yes       yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     yes       yes      yes
  Query.formation               login  role      role  role      role     role     role      role     yes       none         yes   yes     yes       role     none
  Query.formationQueue          login  role      role  role      role     role     role      role     role      role         yes   yes     yes       role     none
  Query.eligibilityCheck        login  yes       role  role      role     role     role      role     role      role         role  role    role      role     role
  Mutation.campaignCreate       login  role      role  role      role     role     role      role     role      role         role  role    yes       role     role
  Mutation.campaignPublish      login  role      role  role      role     role     role      role     role      role         role  role    yes       role     role
  Mutation.campaignStageExtend  login  role      role  role      role     role     role      role     role      role         role  role    yes       role     role
  Mutation.campaignClose        login  role      role  role      role     role     role      role     role      role         role  role    yes       role     role
  Mutation.formationRequest     login  role      role  role      role     role     role      role     yes       none         yes   role    role      role     none
  Mutation.formationApprove     login  role      role  role      role     role     role      role     role      role         role  role    yes       role     role
  Mutation.formationReject      login  role      role  role      role     role     role      role     role      role         role  role    yes       role     role
  Mutation.profileSave          login  yes       role  role      role     role     role      role     role      role         role  role    role      role     role
  Mutation.applicationSave      login  yes       role  role      role     role     role      role     role      role         role  role    role      role     role
  Mutation.documentUpload       login  yes       role  role      role     role     role      role     role      role         role  role    role      role     role
  Mutation.applicationSubmit    login  yes       role  role      role     role     role      role     role      role         role  role    role      role     role
`,
  narrower: `
`,
};
