// Exclusions in the table: one an application, listed by campaign, newest first.

import * as keys from '../../../platform/store/keys.ts';
import { fillPage, queryAll } from '../../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import type { ApplicationExclusion } from './rules/exclusion.ts';

export type ExclusionRow = Row<ApplicationExclusion, ApplicationExclusion>;

/** One an application: its id follows from the application's. */
export const exclusionId = (applicationId: string): string => applicationId.replace(/^apn_/, 'exc_');
const inCampaign = (region: string, campaignId: string): string => `EXCLUSIONS#${region}#${campaignId}`;

/** Its card is all but what was before it. */
export function exclusionItem(region: string, exclusion: ApplicationExclusion): Omit<ExclusionRow, 'version'> {
  const index = { index1: { pk: inCampaign(region, exclusion.campaignId), sk: `${exclusion.proposedAt}#${exclusion.id}` } };
  return { ...keys.head(exclusion.id), type: 'ApplicationExclusion', region, body: exclusion, card: { ...exclusion, earlier: [] }, index };
}

/** AP-137: exclusions of a campaign, newest first. */
export async function exclusionsIn(table: Table, region: string, campaignId: string, { limit, after }: Slice): Promise<Page<ExclusionRow>> {
  const plan = { index: 'index1', pk: inCampaign(region, campaignId), limit, after, descending: true } as const;
  const page = await fillPage(table, plan, (row): row is ExclusionRow => row.card !== undefined);
  return { ...page, rows: page.rows.map(told) };
}

const told = (row: Row): ExclusionRow => ({ ...row, body: row.card as ApplicationExclusion, card: row.card as ApplicationExclusion });

/** More than a megabyte holds, at which DynamoDB ends a page by itself. */
const ALL_AT_ONCE = 10_000;

/** AP-137: all of them, without their earlier rounds. */
export const allExclusionsIn = async (table: Table, region: string, campaignId: string): Promise<ExclusionRow[]> =>
  (await queryAll(table, { index: 'index1', pk: inCampaign(region, campaignId) }, ALL_AT_ONCE)).map(told);
