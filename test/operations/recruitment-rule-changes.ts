// The mutations of proposed changes of a campaign's rules: how to get there, who may, what each costs.
import { COMMITTEE_REASON, shownCampaign, shownRuleChange } from '../support/actions/inputs.ts';
import { published } from '../support/registration.ts';
import { deputy } from '../support/rule-change.ts';
import { ofRuleChange, proposedChange, proposing, RULE_CHANGE } from '../support/scenarios/recruitment-rule-changes.ts';
import type { Season } from '../support/scenarios/stages.ts';
import { givenCampaign } from './given.ts';
import type { Operations } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';

async function waiting(city: Season) {
  const { rina, campaign } = await published(city);
  return { rina, campaign, change: await proposedChange(rina, campaign) };
}

const givenRuleChange = (ids: Ids, versions: Versions) => ({ ruleChangeId: ids.ruleChange, expectedVersion: versions.ruleChange });

const NUMBERS = [
  { oldestAge: 36 },
  {
    weights: [
      { test: 'SKD', percent: 45 },
      { test: 'SKB', percent: 55 },
    ],
  },
  { objectionDays: 4 },
];

export const ruleChanges = {
  campaignRuleChange: {
    scenario: async (city) => {
      const { rina, campaign } = await published(city);
      return { ask: rina, input: proposing(campaign), selection: RULE_CHANGE };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 4, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...givenCampaign(ids, versions), oldestAge: 36, reason: 'Putusan baru', source: 'KepmenPANRB baru' }),
    ownCase: 'OWN_CASE',
    repeated: 'UNDECIDED',
    tried: {
      campaign: (one) => NUMBERS.map((number) => shownCampaign(one, { ...number, reason: COMMITTEE_REASON, source: COMMITTEE_REASON })),
    },
  },
  campaignRuleChangeRelease: {
    scenario: async (city) => {
      const { change } = await waiting(city);
      return {
        ask: await deputy(city),
        input: ofRuleChange(change),
        selection: `${RULE_CHANGE.slice(0, -2)} campaign { rules { number } } }`,
      };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 3, writes: 1, units: 60 },
    ids: givenRuleChange,
    ownCase: 'OWN_CASE',
    tried: { ruleChange: (one) => [shownRuleChange(one)] },
  },
  campaignRuleChangeWithdraw: {
    scenario: async (city) => {
      const { rina, change } = await waiting(city);
      return { ask: rina, input: ofRuleChange(change, { reason: 'Keliru angka.' }), selection: RULE_CHANGE };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 1, writes: 1, units: 40 },
    ids: (ids, versions) => ({ ...givenRuleChange(ids, versions), reason: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: { ruleChange: (one) => [shownRuleChange(one, { reason: 'Sesuai berita acara panitia seleksi.' })] },
  },
} satisfies Operations;
