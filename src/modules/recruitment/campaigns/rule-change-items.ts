// Proposed changes of a campaign's rules in the table: one a campaign, read by its id.

import { itemKind, type RowOf } from '../../../platform/store/item-kind.ts';
import { head } from '../../../platform/store/keys.ts';
import type { RuleChange } from './rules/rule-change.ts';

export const RuleChangeItem = itemKind<RuleChange>()({ type: 'CampaignRuleChange', key: head, of: ({ id }) => [id] });
export type RuleChangeRow = RowOf<typeof RuleChangeItem>;
