// What the questions of proposed changes of rules are asked about.
import { OTHER_REGION, REGION } from '../../support/city.ts';
import { published } from '../../support/registration.ts';
import { proposedChange } from '../../support/scenarios/recruitment-rule-changes.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';
import type { RecruitmentIds } from './recruitment.ts';
import type { Subjects } from './subjects.ts';

export type RuleChangesIds = Record<'ruleChange', string>;
export type RuleChangesVersions = Record<'ruleChange', number>;

export const ruleChangesSubjects: Subjects<RuleChangesIds, RuleChangesVersions, OrganisationIds & PerformanceIds & RecruitmentIds> = {
  never: { ruleChange: 'rch_000000000000000000000000' },
  stale: { ruleChange: 999 },
  subjects: async (city, { who, hr, unit }) => {
    const place = { region: who === 'staff' ? REGION : OTHER_REGION, hr, unitId: unit };
    const { rina, campaign } = await published(city, [{}], place);
    const { id } = await proposedChange(rina, campaign);
    city.setNow(PLANNING_DAY);
    return { ids: { ruleChange: id }, versions: { ruleChange: 1 } };
  },
};
