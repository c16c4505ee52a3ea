// Who may ask what of feedback: `self` has received one that the superior wrote, and has asked the superior for another.
import type { Matrix } from './matrix.ts';

export const feedback: Matrix = {
  root: `
  Query.feedbackAudience            login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     none
  Query.abuseQueue                  login  role      role  role      role     role     role      role     role      role         yes   yes     role      role     none
  Mutation.feedbackGive             login  role      yes   yes       yes      no       yes       yes      yes       no           no    no      role      role     none
  Mutation.feedbackRevise           login  role      no    none      yes      none     none      none     none      none         none  none    role      role     none
  Mutation.feedbackWithdraw         login  role      no    none      yes      none     none      none     none      none         none  none    role      role     none
  Mutation.feedbackAcknowledge      login  role      yes   none      no       none     none      none     none      none         none  none    role      role     none
  Mutation.feedbackReply            login  role      yes   none      yes      none     none      none     none      none         none  none    role      role     none
  Mutation.feedbackRequest          login  role      yes   yes       yes      yes      yes       yes      yes       yes          yes   yes     role      role     none
  Mutation.feedbackRequestDecline   login  role      no    none      yes      none     none      none     none      none         none  none    role      role     none
  Mutation.feedbackRequestWithdraw  login  role      yes   none      no       none     none      none     none      none         none  none    role      role     none
  Mutation.feedbackFollowUp         login  role      yes   none      no       none     none      none     none      none         none  none    role      role     none
  Mutation.developmentStepDone      login  role      yes   none      no       none     none      none     none      none         none  none    role      role     none
  Mutation.feedbackReport           login  role      yes   none      no       none     none      none     none      none         none  none    role      role     none
  Mutation.abuseDecide              login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
  Mutation.abuseReveal              login  role      role  role      role     role     role      role     role      role         yes   role    role      role     none
`,
  narrower: `
  Employee.feedbackCounted          login  role      yes   -         yes      -        -         -        -         -            -     -       role      role     none
  Feedback.replies                  none   none      yes   none      yes      none     none      none     none      none         none  none    none      none     none
  AbuseReport.text                  none   none      none  none      none     none     none      none     none      none         yes   -       none      none     none
  AbuseReport.earlierTexts          none   none      none  none      none     none     none      none     none      none         yes   -       none      none     none
  AbuseReport.reason                none   none      none  none      none     none     none      none     none      none         yes   -       none      none     none
  AbuseReport.parties               none   none      none  none      none     none     none      none     none      none         -     -       none      none     none
`,
};
