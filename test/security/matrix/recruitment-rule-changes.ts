// Who may ask what of proposed changes of a campaign's rules.
import type { Matrix } from './matrix.ts';

export const ruleChanges: Matrix = {
  root: `
Mutation.campaignRuleChange          login  role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.campaignRuleChangeRelease   login  role       role   role       role      role      role       role      role       role          role   role     yes        role      role
Mutation.campaignRuleChangeWithdraw  login  role       role   role       role      role      role       role      role       role          role   role     yes        role      role
`,
  narrower: '',
};
