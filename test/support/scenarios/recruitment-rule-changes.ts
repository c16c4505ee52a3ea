// What the scenarios of proposed changes of a campaign's rules stand on.

import type { Ask } from '../city.ts';
import type { InputOf } from '../mutations.ts';
import { done } from '../people.ts';

export const RULE_CHANGE = 'ruleChange { id version status basedOn changes { path before after } reason refusal allowedActions }';

export interface RuleChangeTold {
  id: string;
  version: number;
  status: string;
  allowedActions: string[];
}

export const ofRuleChange = <More extends object>({ id, version }: Pick<RuleChangeTold, 'id' | 'version'>, more: More = {} as More) => ({
  ...{ ruleChangeId: id, expectedVersion: version },
  ...more,
});

const OLDER = { oldestAge: 36, reason: 'Kekurangan pelamar', source: 'KepmenPANRB baru' };

type Change = Omit<InputOf<'campaignRuleChange'>, 'campaignId' | 'expectedVersion'>;

export const proposing = ({ id, version }: { id: string; version: number }, change: Change = OLDER) => ({
  ...{ campaignId: id, expectedVersion: version },
  ...change,
});

export const proposedChange = async (
  ask: Ask,
  campaign: { id: string; version: number },
  change: Change = OLDER,
): Promise<RuleChangeTold> => (await done(ask, 'campaignRuleChange', proposing(campaign, change), RULE_CHANGE)).ruleChange;
