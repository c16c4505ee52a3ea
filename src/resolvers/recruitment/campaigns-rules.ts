// Fields of the recruitment module, the rules of a campaign: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import { keyViews } from '../../modules/recruitment/campaigns/rule-views.ts';
import { termsOf } from '../../modules/recruitment/campaigns/rules/policy.ts';
import { partWords, priorityWords, testWords } from '../../modules/recruitment/campaigns/rules/policy-words.ts';
import { ruleChanges } from '../../modules/recruitment/campaigns/rules/rules.ts';
import { mostOf } from '../../modules/recruitment/scores/rules/tests.ts';
import { formatDecimal } from '../../platform/rules/decimal.ts';
import { sourceIn } from '../../platform/rules/texts/sources.ts';

export const rules: Resolvers = {
  CampaignRules: {
    policyVersion: ({ policy }) => policy.version,
    source: ({ policy }, _, { language }) => sourceIn(policy.source, language),
    changes: ({ campaign, number }) => ruleChanges(campaign, number),
    stages: ({ policy }) => [...policy.stages],
    ages: ({ policy }) => ({ ...policy.age, oldestOf: [...termsOf(policy).oldestOf], countedOn: policy.age.on }),
    leastGpa: ({ policy }) => policy.leastGpa,
    leastMark: ({ policy }) => policy.leastMark,
    experienceYears: ({ policy }) => policy.experienceYears,
    priorities: ({ policy }) => [...policy.priorities],
    tests: ({ policy }) => policy.tests.map((test) => ({ ...test, policy })),
    passing: ({ policy }) =>
      policy.passing.map(({ categories, groups, least }) => ({
        categories: [...categories],
        positionGroups: [...groups],
        least: [...least],
      })),
    order: ({ policy }) => keyViews(policy.final.order, policy),
    finalMax: ({ policy }) => policy.final.outOf,
    objectionDays: ({ policy }) => policy.objection.days,
    objectionAnswerDays: ({ policy }) => policy.objection.answerDays,
  },
  TestRules: {
    label: ({ stage }, _, { language }) => testWords(stage).label[language],
    max: (test) => formatDecimal(mostOf(test)),
    parts: ({ parts }) => [...parts],
    shortlistFactor: ({ shortlist }) => shortlist?.factor ?? null,
    shortlistOrder: ({ shortlist, policy }) => keyViews(shortlist?.order ?? [], policy),
  },
  TestPartRules: { label: ({ key }, _, { language }) => partWords(key).label[language], max: ({ most }) => most },
  PriorityGroup: {
    label: ({ key }, _, { language }) => priorityWords(key)[language],
    positionGroups: ({ groups }) => groups && [...groups],
  },
  RankingKey: { label: ({ label }, _, { language }) => label[language] },
  PartScore: { label: ({ label }, _, { language }) => label[language] },
};
