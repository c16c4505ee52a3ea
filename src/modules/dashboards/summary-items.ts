// Summaries of a region in the table: one item a year, so that thirty-five regions are read in one batch.

import type { ReadContext } from '../../platform/context.ts';
import { placedKind } from '../../platform/store/item-kind.ts';
import type { CampaignTold } from './rules/campaign-summary.ts';
import type { RegionYear } from './rules/summary-types.ts';

const partition = (region: string): string => `SUMMARY#${region}`;

/** Without records: it follows from counters, and from what was told before. */
export const RegionYearItem = placedKind<RegionYear>()({
  type: 'RegionYear',
  key: (region: string, year: number) => ({ pk: partition(region), sk: `${year}` }),
});

export interface RegionCampaigns {
  year: number;
  asOf: string;
  campaigns: CampaignTold[];
}

export const RegionCampaignsItem = placedKind<RegionCampaigns>()({
  type: 'RegionCampaigns',
  key: (region: string, year: number) => ({ pk: partition(region), sk: `${year}#CAMPAIGNS` }),
});

/** AP-220: a region's year in numbers; of many regions one batch. */
export const regionYearOf = async ({ loader }: ReadContext, region: string, year: number): Promise<RegionYear | null> =>
  (await RegionYearItem.load(loader.loadKey, region, year))?.body ?? null;

/** AP-221: the same of its published selections. */
export const regionCampaignsOf = async ({ loader }: ReadContext, region: string, year: number): Promise<RegionCampaigns | null> =>
  (await RegionCampaignsItem.load(loader.loadKey, region, year))?.body ?? null;
