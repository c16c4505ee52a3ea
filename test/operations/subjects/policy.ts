// What the questions of law as data are asked about.
import { propose } from '../../support/policy.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { Subjects } from './subjects.ts';

export type PolicyIds = Record<'policyEntry', string>;
export type PolicyVersions = Record<'policyEntry', number>;

export const policySubjects: Subjects<PolicyIds, PolicyVersions> = {
  never: { policyEntry: 'pol_000000000000000000000000' },
  stale: { policyEntry: 999 },
  subjects: async (city, { hr }) => {
    city.setNow(PLANNING_DAY);
    const { id, version } = await propose(hr, '2026-12-01', { feedback: { requestDays: 9 } });
    return { ids: { policyEntry: id }, versions: { policyEntry: version } };
  },
};
