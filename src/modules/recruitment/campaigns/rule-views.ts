// The rules of a campaign as everybody reads them: every number, what each key is called, and what an edition has changed.

import type { Words } from '../../../platform/rules/texts/language.ts';
import { RANKING_KEYS } from '../../../platform/rules/texts/selection.ts';
import type { PanelMethod } from '../panels/rules/types.ts';
import { furtherRules } from './rules/policy.ts';
import type { AdditionalRules, RankingKey, RecruitmentPolicy, TestRules } from './rules/policy-types.ts';
import { partWords, testWords } from './rules/policy-words.ts';
import type { Campaign, CampaignRules } from './rules/types.ts';

export type RulesView = CampaignRules & { campaign: Campaign };

export const rulesViews = (campaign: Campaign): RulesView[] => campaign.rules.map((rules) => ({ ...rules, campaign }));

export interface KeyView {
  key: RankingKey;
  label: Words;
}

/** A key of an order is no score of a test, or a test, or a part of one. */
export function keyViews(order: readonly RankingKey[], { tests }: RecruitmentPolicy): KeyView[] {
  const label = (key: RankingKey): Words => {
    const test = tests.find(({ stage }) => stage === key);
    return RANKING_KEYS[key] ?? (test ? testWords(test.stage).label : partWords(key).label);
  };
  return order.map((key) => ({ key, label: label(key) }));
}

/** A test with the rules it is of: they name the keys of its order. */
export type TestView = TestRules & { policy: RecruitmentPolicy };

/** What posts may have beside the test by computer, and how it may be held. */
export interface AdditionalView {
  rules: AdditionalRules;
  methods: readonly PanelMethod[];
}

export function additionalView(policy: RecruitmentPolicy): AdditionalView | null {
  const rules = furtherRules(policy);
  return rules && { rules, methods: policy.panelMethods };
}
