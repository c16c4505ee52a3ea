// What a funnel is counted from.
import type { ListStage } from '../campaigns/rules/kinds.ts';
import type { Formation } from '../campaigns/rules/types.ts';
import type { ListRowHead } from '../lists/items.ts';
import type { Offer } from '../offers/rules/types.ts';

/** What is counted: the posts, the lists that are published, and what became of offers. */
export interface FunnelSources {
  campaignId: string;
  region: string;
  formations: readonly Formation[];
  heads: Partial<Record<ListStage, ListRowHead>>;
  offers: readonly Offer[];
}
