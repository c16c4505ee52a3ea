// Scenarios of the mutations of proposed changes of a campaign's rules.
import type { Ask } from '../city.ts';
import { done } from '../people.ts';
import { published } from '../registration.ts';
import { deputy } from '../rule-change.ts';
import type { Scenario, Season } from './stages.ts';

export const RULE_CHANGE = 'ruleChange { id version status basedOn changes { path before after } reason refusal allowedActions }';

export interface RuleChangeTold {
  id: string;
  version: number;
  status: string;
  allowedActions: string[];
}

export const ofRuleChange = ({ id, version }: Pick<RuleChangeTold, 'id' | 'version'>, more: object = {}) => ({
  ...{ ruleChangeId: id, expectedVersion: version },
  ...more,
});

const OLDER = { oldestAge: 36, reason: 'Kekurangan pelamar', source: 'KepmenPANRB baru' };

export const proposing = ({ id, version }: { id: string; version: number }, change: object = OLDER) => ({
  ...{ campaignId: id, expectedVersion: version },
  ...change,
});

export const proposedChange = async (
  ask: Ask,
  campaign: { id: string; version: number },
  change: object = OLDER,
): Promise<RuleChangeTold> =>
  (await done(ask, 'campaignRuleChange', 'CampaignRuleChangeInput', proposing(campaign, change), RULE_CHANGE)).ruleChange;

async function waiting(city: Season) {
  const { rina, campaign } = await published(city);
  return { rina, campaign, change: await proposedChange(rina, campaign) };
}

export const ruleChanges: Record<string, Scenario> = {
  campaignRuleChange: async (city) => {
    const { rina, campaign } = await published(city);
    return { ask: rina, input: proposing(campaign), selection: RULE_CHANGE };
  },
  campaignRuleChangeRelease: async (city) => {
    const { change } = await waiting(city);
    return {
      ask: await deputy(city),
      input: ofRuleChange(change),
      selection: `${RULE_CHANGE.slice(0, -2)} campaign { rules { number } } }`,
    };
  },
  campaignRuleChangeWithdraw: async (city) => {
    const { rina, change } = await waiting(city);
    return { ask: rina, input: ofRuleChange(change, { reason: 'Keliru angka.' }), selection: RULE_CHANGE };
  },
};
