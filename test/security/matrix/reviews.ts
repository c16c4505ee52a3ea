// Who may ask what of reviews. The round is launched, the raters of `self` answer, no result is published; the invitation is the superior's own,
// and the link of a rater from outside is one that never was.
import type { Matrix } from './matrix.ts';

export const reviews: Matrix = {
  root: `
  Query.reviewTemplates         login  role      role  role      role     role     role      role     role      role         yes   yes     role      role     none
  Query.reviewRounds            login  role      role  role      role     role     role      role     role      role         yes   yes     role      role     none
  Query.reviewRound             login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     none
  Query.reviewSubject           login  role      yes   none      yes      none     none      none     none      none         yes   none    role      role     none
  Query.reviewInvitation        login  role      none  none      yes      none     none      none     none      none         none  none    role      role     none
  Query.reviewResult            login  role      none  none      none     none     none      none     none      none         none  none    role      role     none
  Query.reviewExternal          none   none      none  none      none     none     none      none     none      none         none  none    none      none     none
  Mutation.reviewTemplateSave   login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.reviewRoundCreate    login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.reviewRoundChange    login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.reviewLaunch         login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.reviewExtend         login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.reviewClose          login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.reviewRoundCancel    login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.reviewSubjectWithdraw login  role     role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.reviewEnrolMany      login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.reviewNominate       login  role      yes   none      no       none     none      none     none      none         no    none    role      role     none
  Mutation.reviewReturnRaters   login  role      no    none      yes      none     none      none     none      none         no    none    role      role     none
  Mutation.reviewApproveRaters  login  role      no    none      yes      none     none      none     none      none         no    none    role      role     none
  Mutation.reviewReplaceRater   login  role      no    none      yes      none     none      none     none      none         no    none    role      role     none
  Mutation.reviewRemind         login  role      no    none      yes      none     none      none     none      none         yes   none    role      role     none
  Mutation.reviewDecline        login  role      none  none      yes      none     none      none     none      none         none  none    role      role     none
  Mutation.reviewDraftSave      login  role      none  none      yes      none     none      none     none      none         none  none    role      role     none
  Mutation.reviewSubmit         login  role      none  none      yes      none     none      none     none      none         none  none    role      role     none
  Mutation.reviewExternalInvite login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.reviewExternalOpen   none   none      none  none      none     none     none      none     none      none         none  none    none      none     none
  Mutation.reviewExternalSubmit none   none      none  none      none     none     none      none     none      none         none  none    none      none     none
  Mutation.reviewPublishMany    login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
`,
  narrower: `
  ReviewRound.subjects          login  role      -     -         -        -        -         -        -         -            yes   -       role      role     none
  ReviewSubject.candidates      login  role      yes   none      yes      none     none      none     none      none         -     none    role      role     none
  ReviewSubject.suggestedRaters login  role      yes   none      yes      none     none      none     none      none         -     none    role      role     none
  ReviewSubject.nomination      login  role      yes   none      yes      none     none      none     none      none         -     none    role      role     none
  ReviewSubject.raters          login  role      -     none      yes      none     none      none     none      none         -     none    role      role     none
  ReviewSubject.struck          login  role      -     none      yes      none     none      none     none      none         -     none    role      role     none
  ReviewSubject.externals       login  role      -     none      yes      none     none      none     none      none         yes   none    role      role     none
  ReviewSubject.result          login  role      -     none      -        none     none      none     none      none         -     none    role      role     none
  ReviewSubject.withdrawnReason login  role      -     none      -        none     none      none     none      none         -     none    role      role     none
  ReviewSubject.approver        login  role      yes   none      yes      none     none      none     none      none         yes   none    role      role     none
`,
};
