// Fields of the recruitment module, the rules of a campaign: one expression each.
import { formatDecimal } from '../../domain/decimal.ts';
import { termsOf } from '../../domain/policy/recruitment.ts';
import { partWords, priorityWords, testWords } from '../../domain/policy/recruitment-words.ts';
import { ruleChanges } from '../../domain/recruitment/rules.ts';
import { mostOf } from '../../domain/recruitment/tests.ts';
import { sourceIn } from '../../domain/texts/sources.ts';
import { keyViews } from '../../services/recruitment/rule-views.ts';
import type { Resolvers } from '../types.generated.ts';

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
