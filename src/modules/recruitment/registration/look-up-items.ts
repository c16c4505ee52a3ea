// Look-ups in the table: that the help desk has looked somebody up.

import { itemKind, listIn, type RowOf } from '../../../platform/store/item-kind.ts';
import { head } from '../../../platform/store/keys.ts';
import { fillPage } from '../../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../../platform/store/table.ts';
import type { ApplicantLookUp } from './rules/look-up.ts';

/** Who has looked whom up in a campaign, by time. */
const LOOK_UPS = listIn('index1', (region: string, campaignId: string) => `LOOKUPS#${region}#${campaignId}`);

export const LookUpItem = itemKind<ApplicantLookUp, ApplicantLookUp>()({
  type: 'ApplicantLookUp',
  key: head,
  of: ({ id }) => [id],
  listed: (body, region) => ({ card: body, index: LOOK_UPS.at(`${body.at}#${body.id}`, region, body.campaignId) }),
});
export type LookUpRow = RowOf<typeof LookUpItem>;

/** AP-114: look-ups of a campaign, the latest first. */
export const lookUpsOf = (table: Table, region: string, campaignId: string, slice: Slice): Promise<Page<LookUpRow>> =>
  fillPage(table, { ...LOOK_UPS.range(region, campaignId), descending: true, ...slice }, LookUpItem.is);
