// Fields of the recruitment module, the test of certain posts beside the part by computer: one expression each.
import { partWords } from '../../domain/policy/recruitment-words.ts';
import { byComputer } from '../../domain/recruitment/additional-test.ts';
import { additionalView } from '../../services/recruitment/rule-views.ts';
import type { Resolvers } from '../types.generated.ts';

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
