// Campaigns and posts in the table, and the extensions of their stages.

import type { Loader } from '../../../platform/context.ts';
import { itemKind, listIn, type RowOf } from '../../../platform/store/item-kind.ts';
import { head, lock } from '../../../platform/store/keys.ts';
import { fillPage, pageWithout, type ReadList } from '../../../platform/store/ranges.ts';
import type { Key, Page, Row, Slice, Table } from '../../../platform/store/table.ts';
import type { StageKind } from './rules/kinds.ts';
import type { Campaign, Formation, StageExtension } from './rules/types.ts';

/** Drafts come after all that was published: who may not see them has a full page without reading past them. */
const openingOf = ({ status, stages }: Campaign): string => (status === 'DRAFT' ? 'DRAFT' : (stages[0]?.opensAt ?? ''));

/** Campaigns of a region, published or not, by year. */
const CAMPAIGNS = listIn('index1', (region: string) => `CAMPAIGN#${region}`);

/** Its stages and rules are some 4 KB, and a region has a few campaigns: the card is all of it. */
export const CampaignItem = itemKind<Campaign, Campaign>()({
  type: 'Campaign',
  key: head,
  of: ({ id }) => [id],
  listed: (body) => ({ card: body, index: CAMPAIGNS.at(`${body.year}#${openingOf(body)}#${body.id}`, body.region) }),
});
export type CampaignRow = RowOf<typeof CampaignItem>;

/** A later end of a stage for one applicant, beside the campaign. */
export const ExtensionItem = itemKind<StageExtension>()({
  type: 'StageExtension',
  key: (campaign: string, stage: string, applicationId: string) => ({ pk: campaign, sk: `STAGE#${stage}#${applicationId}` }),
  of: ({ campaignId, kind, applicationId }): [string, string, string] => [campaignId, kind, applicationId],
});
export type StageExtensionRow = RowOf<typeof ExtensionItem>;

/** All later ends of a campaign, or of one stage. */
export async function extensionsIn(load: Loader['loadRange'], campaignId: string, stage?: StageKind): Promise<StageExtensionRow[]> {
  const prefix = stage ? `STAGE#${stage}#` : 'STAGE#';
  return ExtensionItem.among(await load(campaignId, [prefix, `${prefix}~`]));
}

/** Requests for posts, and corrections of what was approved, that wait for a second person. */
const WAITING = listIn('index1', (region: string) => `FORMATION_QUEUE#${region}`);

function waitingSince({ status, requestedAt, correction }: Formation): string | null {
  if (status === 'REQUESTED') return requestedAt;
  return correction?.status === 'PROPOSED' ? correction.proposedAt : null;
}

/** While it waits it is listed for the second person; once approved it stands in the campaign's partition besides. */
export const FormationItem = itemKind<Formation, Formation>()({
  type: 'Formation',
  key: head,
  of: ({ id }) => [id],
  listed: (body) => {
    const since = waitingSince(body);
    return { card: body, ...(since && { index: WAITING.at(`${since}#${body.id}`, body.region) }) };
  },
});
export type FormationRow = RowOf<typeof FormationItem>;

/** Approved posts, beside their campaign. */
export const OpeningItem = itemKind<Formation>()({
  type: 'Opening',
  key: (campaign: string, formationId: string) => ({ pk: campaign, sk: `FORMATION#${formationId}` }),
  of: ({ campaignId, id }) => [campaignId, id],
});

/** No posts twice in a campaign; `hash` is of what makes them the same. */
export const postsLock = (hash: string): Key => lock('POSTS', hash);

/** AP-50: the campaigns of a region, oldest year first; of a year by the day on which they open, drafts last. */
export const campaignsOf = async (
  table: Table,
  region: string,
  mayRead: (campaign: Campaign) => boolean,
  slice: Slice,
): Promise<Page<CampaignRow>> => {
  const keep = (row: Row): row is CampaignRow => CampaignItem.is(row) && row.card !== undefined && mayRead(row.card);
  return CampaignItem.cards(await fillPage(table, { ...CAMPAIGNS.range(region), ...slice }, keep));
};

/** All of a region, drafts as well: once a request. */
export async function allCampaignsOf(load: ReadList, region: string): Promise<Campaign[]> {
  const { index, pk } = CAMPAIGNS.range(region);
  return CampaignItem.among(await load(index, pk)).flatMap(({ card }) => card ?? []);
}

/** AP-51: requests for posts that wait, oldest first. */
export const formationQueue = async (
  table: Table,
  region: string,
  without: ReadonlySet<string>,
  slice: Slice,
): Promise<Page<FormationRow>> => FormationItem.cards(await pageWithout(table, WAITING.range(region), without, slice));

export interface CampaignDocument {
  row: CampaignRow;
  /** Approved posts, by id. */
  formations: Formation[];
}

/** AP-52: the campaign and its posts, one Query: the head and what lies before extensions and marks; null where there is none. */
export async function campaignDocument(load: Loader['loadRange'], id: string): Promise<CampaignDocument | null> {
  const rows = await load(id, ['#', 'FORMATION#~']);
  const row = rows.find(CampaignItem.is);
  return row ? { row, formations: OpeningItem.among(rows).map(({ body }) => body) } : null;
}
