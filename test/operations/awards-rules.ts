// The mutations of award rules: how to get there, who may, what each costs.
import { ofRule, openRule, prepared, RULE, ruleForm, WHY } from '../support/awards.ts';
import type { Scenario } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import type { Access, Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

const ACCESS: Access = { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' };
const COST = { reads: 1, writes: 1, units: 30 };
const given = (ids: Ids, versions: Versions) => ({ ruleId: ids.awardRule, expectedVersion: versions.awardRule });

const on =
  (make: typeof prepared, more: object): Scenario =>
  async (city) => {
    city.setNow(PLANNING_DAY);
    return { ask: city.people.hr.ask, input: ofRule(await make(city.setup), more), selection: RULE };
  };

export const awardRules = {
  awardRuleCreate: {
    scenario: async (city) => ({ ask: city.people.hr.ask, input: ruleForm(), selection: RULE }),
    access: { ...ACCESS, otherRegion: 'yes' },
    cost: { reads: 0, writes: 1, units: 30 },
    ids: () => ruleForm(),
    repeated: 'ALREADY_EXISTS',
  },
  awardRuleChange: {
    scenario: on(openRule, { budget: '200000000' }),
    access: ACCESS,
    cost: COST,
    ids: (ids, versions) => ({ ...given(ids, versions), budget: '300000000' }),
  },
  awardRuleOpen: { scenario: on(prepared, {}), access: ACCESS, cost: COST, ids: given },
  awardRuleClose: {
    scenario: on(openRule, { reason: WHY }),
    access: ACCESS,
    cost: COST,
    ids: (ids, versions) => ({ ...given(ids, versions), reason: WHY }),
  },
} satisfies Operations;
