// Exclusions in the table: one an application, listed by campaign, newest first.

import { itemKind, listIn, type RowOf } from '../../../platform/store/item-kind.ts';
import { head } from '../../../platform/store/keys.ts';
import { fillPage, queryAll } from '../../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../../platform/store/table.ts';
import type { ApplicationExclusion } from './rules/types.ts';

const EXCLUSIONS = listIn('index1', (region: string, campaignId: string) => `EXCLUSIONS#${region}#${campaignId}`);

/** Its card is all but what was before it. */
export const ExclusionItem = itemKind<ApplicationExclusion, ApplicationExclusion>()({
  type: 'ApplicationExclusion',
  key: head,
  of: ({ id }) => [id],
  listed: (body, region) => ({
    card: { ...body, earlier: [] },
    index: EXCLUSIONS.at(`${body.proposedAt}#${body.id}`, region, body.campaignId),
  }),
});
export type ExclusionRow = RowOf<typeof ExclusionItem>;

/** AP-137: exclusions of a campaign, newest first. */
export async function exclusionsIn(table: Table, region: string, campaignId: string, { limit, after }: Slice): Promise<Page<ExclusionRow>> {
  const plan = { ...EXCLUSIONS.range(region, campaignId), limit, after, descending: true };
  return ExclusionItem.cards(await fillPage(table, plan, ExclusionItem.is));
}

/** More than a megabyte holds, at which DynamoDB ends a page by itself. */
const ALL_AT_ONCE = 10_000;

/** AP-137: all of them, without their earlier rounds. */
export const allExclusionsIn = async (table: Table, region: string, campaignId: string): Promise<ExclusionRow[]> =>
  ExclusionItem.cards({ rows: await queryAll(table, EXCLUSIONS.range(region, campaignId), ALL_AT_ONCE) }).rows;
