// Campaigns and posts as other modules read them: whoever calls knows that they may be read.
import { ownItem } from '../../../platform/access/own.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { FactKind } from '../../../platform/store/item-kind.ts';
import type { Read } from '../../../platform/store/table.ts';
import {
  allCampaignsOf,
  type CampaignDocument,
  CampaignItem,
  type CampaignRow,
  ExtensionItem,
  FormationItem,
  type FormationRow,
  campaignDocument as readDocument,
  extensionsIn as readExtensions,
  type StageExtensionRow,
} from './items.ts';
import type { StageKind } from './rules/kinds.ts';
import type { Campaign, StageExtension } from './rules/types.ts';

/** Of whichever region. */
export const loadCampaign = (read: Read, id: string): Promise<CampaignRow | null> => CampaignItem.load(read, id);

/** Of the viewer's region. */
export const campaignInRegion = (ctx: ReadContext, id: string): Promise<CampaignRow | null> => ownItem(ctx, CampaignItem, id);

/** Published ones of a region, the latest first. */
export async function publishedIn({ loader }: ReadContext, region: string): Promise<Campaign[]> {
  const published = (await allCampaignsOf(loader.loadList, region)).filter(({ status }) => status !== 'DRAFT');
  return published.toSorted((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1));
}

/** @throws RuleError NOT_FOUND, also for another region's. */
export const requireCampaign = async (ctx: ReadContext, id: string, field: readonly string[]): Promise<CampaignRow> =>
  (await campaignInRegion(ctx, id)) ?? fail('NOT_FOUND', { field });

/** The campaign and its approved posts, one Query. */
export const loadCampaignDocument = (ctx: ReadContext, id: string): Promise<CampaignDocument | null> =>
  readDocument(ctx.loader.loadRange, id);

/** Of whichever region. */
export const loadFormation = (read: Read, id: string): Promise<FormationRow | null> => FormationItem.load(read, id);

/** Of the viewer's region. */
export const formationInRegion = (ctx: ReadContext, id: string): Promise<FormationRow | null> => ownItem(ctx, FormationItem, id);

/** @throws RuleError NOT_FOUND, also for another region's. */
export const requireFormation = async (ctx: ReadContext, id: string, field: readonly string[]): Promise<FormationRow> =>
  (await formationInRegion(ctx, id)) ?? fail('NOT_FOUND', { field });

/** A later end of a stage for one applicant. */
export const extensionOf = (
  ctx: ReadContext,
  campaignId: string,
  stage: string,
  applicationId: string,
): Promise<StageExtensionRow | null> => ExtensionItem.load(ctx.loader.loadKey, campaignId, stage, applicationId);

/** All later ends of a campaign, or of one stage. */
export const extensionsIn = (ctx: ReadContext, campaignId: string, stage?: StageKind): Promise<StageExtensionRow[]> =>
  readExtensions(ctx.loader.loadRange, campaignId, stage);

/** Campaigns, and later ends of their stages for single applicants, as what follows the stream knows them. */
export const campaignFacts: FactKind<Campaign> = CampaignItem;
export const extensionFacts: FactKind<StageExtension> = ExtensionItem;
