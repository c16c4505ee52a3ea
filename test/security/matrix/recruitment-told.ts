// Who may say what a campaign and its posts announce in words and files.
import type { Matrix } from './matrix.ts';

export const told: Matrix = {
  root: `
Mutation.campaignFileAnnounce  login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.campaignNoticeSet     login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.campaignNoticeDecide  login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.jobTextSet            login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.jobTextDecide         login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
`,
  narrower: '',
};
