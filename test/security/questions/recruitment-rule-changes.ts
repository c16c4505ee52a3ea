// Every root field of proposed changes of rules, asked with given ids.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { published } from '../../support/registration.ts';
import { proposedChange } from '../../support/scenarios/recruitment-rule-changes.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';

export type RuleChangesIds = Record<'ruleChange', string>;
export type RuleChangesVersions = Record<'ruleChange', number>;

export const ruleChanges: Module<RuleChangesIds, RuleChangesVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: { ruleChange: 'rch_000000000000000000000000' },
  stale: { ruleChange: 999 },
  queries: () => ({}),
  inputs: (ids, versions) => {
    const of = { ruleChangeId: ids.ruleChange, expectedVersion: versions.ruleChange };
    return { campaignRuleChangeRelease: of, campaignRuleChangeWithdraw: { ...of, reason: 'Uji' } };
  },
  subjects: async (city, { who, hr, unit }) => {
    const place = { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit };
    const { rina, campaign } = await published(city, [{}], place);
    const { id } = await proposedChange(rina, campaign);
    city.setNow(PLANNING_DAY);
    return { ids: { ruleChange: id }, versions: { ruleChange: 1 } };
  },
};
