// Fields of the recruitment module, the test of certain posts beside the part by computer: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import { additionalView } from '../../modules/recruitment/campaigns/rule-views.ts';
import { partWords } from '../../modules/recruitment/campaigns/rules/policy-words.ts';
import { byComputer } from '../../modules/recruitment/scores/rules/additional-test.ts';

export const additionalTests: Resolvers = {
  AdditionalTest: { weightByComputer: (test) => byComputer(test) },
  CampaignRules: { additionalTest: ({ policy }) => additionalView(policy) },
  AdditionalTestRules: {
    stage: ({ rules }) => rules.stage,
    key: ({ rules }) => rules.part.key,
    label: ({ rules }, _, { language }) => partWords(rules.part.key).label[language],
    max: ({ rules }) => rules.part.most,
    leastByComputer: ({ rules }) => rules.leastByComputer,
    methods: ({ methods }) => [...methods],
  },
};
