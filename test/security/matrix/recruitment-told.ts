// Who may say what a campaign and its posts announce in words and files, ask, and answer.
import type { Matrix } from './matrix.ts';

export const told: Matrix = {
  root: `
Mutation.campaignFileAnnounce  login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.campaignNoticeSet     login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.campaignNoticeDecide  login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.jobTextSet            login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.jobTextDecide         login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.frequentQuestionPropose   login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.frequentQuestionRevise    login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.frequentQuestionDecide    login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.frequentQuestionWithdraw  login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.applicantQuestionAsk      login   yes        role   role       role      role      role       role      role       role          role   role     role       role      role
Mutation.applicantQuestionAnswer   login   role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Query.frequentQuestions            yes     yes        yes    yes        yes       yes       yes        yes       yes        yes           yes    yes      yes        yes       yes
Query.frequentQuestionsWaiting     login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
Query.applicantQuestions           login   role       role   role       role      role      role       role      role       role          role   yes      yes        role      role
`,
  narrower: '',
};
