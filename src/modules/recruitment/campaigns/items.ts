// Campaigns and posts in the table, and the extensions of their stages.

import * as keys from '../../../platform/store/keys.ts';
import { fillPage, pageWithout } from '../../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import type { Campaign, Formation, StageExtension } from './rules/types.ts';

type ItemToWrite = Omit<Row, 'version'>;

/** What a list shows of a campaign. */
export type CampaignRow = Row<Campaign, Campaign>;

export type FormationRow = Row<Formation, Formation>;

export type ExtensionRow = Row<StageExtension>;

/** Its stages and rules are some 4 KB, and a region has a few campaigns: the card is all of it. */
export const campaignItem = (campaign: Campaign): Omit<CampaignRow, 'version'> => ({
  ...keys.head(campaign.id),
  type: 'Campaign',
  region: campaign.region,
  body: campaign,
  card: campaign,
  index: { index1: { pk: keys.campaignsOf(campaign.region), sk: `${campaign.year}#${openingOf(campaign)}#${campaign.id}` } },
});

/** Drafts come after all that was published: who may not see them has a full page without reading past them. */
const openingOf = ({ status, stages }: Campaign): string => (status === 'DRAFT' ? 'DRAFT' : (stages[0]?.opensAt ?? ''));

export const extensionItem = (region: string, extension: StageExtension): Omit<ExtensionRow, 'version'> => ({
  ...keys.stageExtension(extension.campaignId, extension.kind, extension.applicationId),
  type: 'StageExtension',
  region,
  body: extension,
});

/** While it waits it is listed for the second person; once approved it stands in the campaign's partition besides. */
export const formationItem = (formation: Formation): Omit<FormationRow, 'version'> => ({
  ...keys.head(formation.id),
  type: 'Formation',
  region: formation.region,
  body: formation,
  card: formation,
  ...waitingSince(formation),
});

/** Among those that wait for a second person: requests, and corrections of what was approved. */
function waitingSince({ id, region, status, requestedAt, correction }: Formation): Pick<Row, 'index'> {
  const since = status === 'REQUESTED' ? requestedAt : correction?.status === 'PROPOSED' ? correction.proposedAt : null;
  return since ? { index: { index1: { pk: keys.formationQueue(region), sk: `${since}#${id}` } } } : {};
}

export const approvedItem = (formation: Formation): ItemToWrite => ({
  ...keys.campaignFormation(formation.campaignId, formation.id),
  type: 'Opening',
  region: formation.region,
  body: formation,
});

/** AP-50: the campaigns of a region, oldest year first; of a year by the day on which they open, drafts last. */
export const campaignsOf = (
  table: Table,
  region: string,
  keep: (row: Row) => row is CampaignRow,
  slice: Slice,
): Promise<Page<CampaignRow>> => fillPage(table, { index: 'index1', pk: keys.campaignsOf(region), ...slice }, keep);

/** AP-51: requests for posts that wait, oldest first. */
export const formationQueue = async (
  table: Table,
  region: string,
  without: ReadonlySet<string>,
  slice: Slice,
): Promise<Page<FormationRow>> =>
  (await pageWithout(table, { index: 'index1', pk: keys.formationQueue(region) }, without, slice)) as Page<FormationRow>;

export interface CampaignDocument {
  row: CampaignRow;
  /** Approved posts, by id. */
  formations: Formation[];
}

/** AP-52: the campaign and its posts from the rows of its partition (`CAMPAIGN_DOCUMENT`); null where there is none. */
export function campaignDocumentOf(rows: readonly Row[]): CampaignDocument | null {
  const row = rows.find((one) => one.type === 'Campaign') as CampaignRow | undefined;
  return row ? { row, formations: rows.filter((one) => one.type === 'Opening').map((one) => one.body as Formation) } : null;
}
