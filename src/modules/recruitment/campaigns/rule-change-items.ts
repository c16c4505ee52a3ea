// Proposed changes of a campaign's rules in the table: one a campaign, read by its id.

import * as keys from '../../../platform/store/keys.ts';
import type { Row } from '../../../platform/store/table.ts';
import type { RuleChange } from './rules/rule-change.ts';

export type RuleChangeRow = Row<RuleChange>;

/** Its id follows from the campaign's. */
export const ruleChangeId = (campaignId: string): string => campaignId.replace(/^cmp_/, 'rch_');

export const ruleChangeItem = (region: string, change: RuleChange): Omit<RuleChangeRow, 'version'> => ({
  ...keys.head(change.id),
  type: 'CampaignRuleChange',
  region,
  body: change,
});
