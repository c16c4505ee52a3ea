// A published selection in numbers, as a summary keeps it. Pure.

import type { CampaignKind } from '../../recruitment/campaigns/rules/kinds.ts';
import type { ToldCount } from '../../recruitment/numbers/rules/funnel.ts';

export interface CampaignTold {
  campaignId: string;
  title: string;
  kind: CampaignKind;
  posts: number;
  leastCount: number;
  counts: ToldCount[];
  unfilled: number | null;
}
