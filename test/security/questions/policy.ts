// Every root field of law as data, asked with given ids.
import { BECAUSE, propose } from '../../support/policy.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import type { Module } from './module.ts';

export type PolicyIds = Record<'policyEntry', string>;
export type PolicyVersions = Record<'policyEntry', number>;

export const policy: Module<PolicyIds, PolicyVersions> = {
  never: { policyEntry: 'pol_000000000000000000000000' },
  stale: { policyEntry: 999 },
  queries: () => ({
    lawInForce: 'lawInForce(regionCode: "33.74", kinds: [FEEDBACK]) { version terms { ... on FeedbackTerms { requestDays } } }',
    policyEntries: 'policyEntries(first: 5) { edges { node { id } } }',
  }),
  inputs: ({ policyEntry }, { policyEntry: expectedVersion }) => {
    const of = { entryId: policyEntry, expectedVersion };
    // Refused for what it says, and no sooner: nothing stays behind.
    return {
      policyPropose: { validFrom: '2020-01-01', terms: { feedback: { requestDays: 9 } }, ...BECAUSE },
      policyRelease: of,
      policyWithdraw: { ...of, reason: 'Salah ketik angka' },
    };
  },
  subjects: async (city, { hr }) => {
    city.setNow(PLANNING_DAY);
    const { id, version } = await propose(hr, '2026-12-01', { feedback: { requestDays: 9 } });
    return { ids: { policyEntry: id }, versions: { policyEntry: version } };
  },
};
