// Campaigns: who may read one, and how the committee prepares, publishes, extends and ends it.

import { authoriseRegion, canSeeDraftsOf, expectVersion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import type { Permit, Permitted } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Result, SubjectChange } from '../../../platform/store/commit.ts';
import { said } from '../../../platform/store/said.ts';
import type { Key, Page, Slice } from '../../../platform/store/table.ts';
import { personOf } from '../../../platform/viewer.ts';
import { lawOf } from '../../policy/law.ts';
import { allExclusionsIn } from '../exclusions/read.ts';
import { excludedBy } from '../exclusions/rules/exclusion.ts';
import { publishedMark, publishedStagesOf } from '../lists/read.ts';
import { openObjectionsIn } from '../objections/read.ts';
import { offersIn } from '../offers/read.ts';
import { requireApplication } from '../registration/read.ts';
import { receiptToKeep } from '../results/kept.ts';
import { receiptOfExtension } from '../results/rules/receipts.ts';
import { retentionPolicy } from '../retention/rules/policy.ts';
import { STAGE_OF_LIST } from '../scores/rules/tests.ts';
import { impartial } from './impartial.ts';
import { type CampaignDocument, CampaignItem, type CampaignRow, ExtensionItem, campaignsOf as readCampaigns } from './items.ts';
import { extensionOf, loadCampaign, loadCampaignDocument, requireCampaign } from './read.ts';
import {
  type CampaignInput,
  closeCampaign,
  createCampaign,
  type Owed,
  type Publishing,
  publishCampaign,
  rulesOf,
} from './rules/campaign.ts';
import { extendStage, extendStageForOne, type StageExtendInput } from './rules/extension.ts';
import type { StageKind } from './rules/kinds.ts';
import { recruitmentPolicy } from './rules/policy.ts';
import type { RecruitmentPolicy } from './rules/policy-types.ts';
import type { Campaign } from './rules/types.ts';

type Keyed = { idempotencyKey: string };

/** What is published is for everybody, whoever they are and wherever they serve. Drafts are for who prepares and checks them, in their region. */
export const mayRead = (ctx: ReadContext, { region, status }: Pick<Campaign, 'region' | 'status'>): boolean =>
  status !== 'DRAFT' || (region === ctx.viewer.region && canSeeDraftsOf(ctx, 'Campaign'));

export async function findCampaign(ctx: ReadContext, id: string): Promise<CampaignRow | null> {
  const row = await loadCampaign(ctx.loader.loadKey, id);
  return row && mayRead(ctx, row.body) ? row : null;
}

/** The campaign a record names. */
export async function campaignOf(ctx: ReadContext, id: string): Promise<CampaignRow> {
  return (await findCampaign(ctx, id)) ?? fail('NOT_FOUND', { field: ['campaignId'] });
}

/** The campaign and its approved posts, one Query; null where the viewer may not read it. */
export async function campaignDocument(ctx: ReadContext, id: string): Promise<CampaignDocument | null> {
  const document = await loadCampaignDocument(ctx, id);
  return document && mayRead(ctx, document.row.body) ? document : null;
}

export const campaignsIn = (ctx: ReadContext, region: string, slice: Slice): Promise<Page<CampaignRow>> =>
  readCampaigns(ctx.table, region, (campaign) => mayRead(ctx, campaign), slice);

/** A change of a campaign, for whoever makes one. */
export const campaignChange = (before: CampaignRow | null, campaign: Campaign, detail: Record<string, unknown>): SubjectChange => ({
  before,
  after: CampaignItem.put(campaign.region, campaign),
  detail,
});

export async function campaignCreate(ctx: MutationContext, input: CampaignInput & Keyed): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const policy = recruitmentPolicy(input.kind, legalDay(ctx.now), await lawOf(ctx));
  const campaign = createCampaign(input, { id: ctx.newId('cmp'), region, by: personOf(ctx.viewer), now: ctx.now, policy });
  const detail = { year: campaign.year, kind: campaign.kind };
  return write(ctx, permit, { subjects: [campaignChange(null, campaign, detail)], result: { id: campaign.id } });
}

export type OfCampaign = Keyed & { campaignId: string; expectedVersion: number };

export async function campaignToChange(
  ctx: MutationContext,
  { campaignId, expectedVersion, applicationId }: OfCampaign & { applicationId?: string | null },
): Promise<Permitted<CampaignRow>> {
  const { permit } = authoriseRegion(ctx);
  const row = await requireCampaign(ctx, campaignId, ['campaignId']);
  expectVersion(row, expectedVersion);
  await impartial(ctx, { campaignId, applicationId }, ['campaignId']);
  return { permit, row };
}

const save = (
  ctx: MutationContext,
  permit: Permit,
  before: CampaignRow,
  campaign: Campaign,
  detail: Record<string, unknown>,
  absent: readonly Key[] = [],
): Promise<Result> => write(ctx, permit, { subjects: [campaignChange(before, campaign, detail)], absent, result: { id: campaign.id } });

/** Without what an entry had set, whose numbers are among the others, and what is known from kind and date. */
const copied = ({ overlaid: _, additional: __, ...policy }: RecruitmentPolicy): RecruitmentPolicy => policy;

/** Of a campaign that is published its own; before that those of its kind, null where none are released. */
export const rulesNow = async (ctx: ReadContext, campaign: Campaign): Promise<RecruitmentPolicy | null> =>
  campaign.status === 'DRAFT' ? recruitmentPolicy(campaign.kind, legalDay(ctx.now), await lawOf(ctx)) : rulesOf(campaign).policy;

/** What a campaign would be published with now: the rules of its kind. */
export async function publishingOf(ctx: ReadContext, { id, kind }: Pick<Campaign, 'id' | 'kind'>): Promise<Publishing> {
  const formations = (await campaignDocument(ctx, id))?.formations ?? [];
  const released = recruitmentPolicy(kind, legalDay(ctx.now), await lawOf(ctx));
  return { by: personOf(ctx.viewer), now: ctx.now, posts: formations.length, formations, policy: released && copied(released) };
}

/** The rules in force on the day of publication are copied: a later decree changes a campaign only by a decision of its own. */
export async function campaignPublish(ctx: MutationContext, input: OfCampaign): Promise<Result> {
  const { permit, row: before } = await campaignToChange(ctx, input);
  const publishing = await publishingOf(ctx, before.body);
  const { posts, policy } = publishing;
  return save(ctx, permit, before, publishCampaign(before.body, publishing), { posts, policyVersion: policy?.version });
}

/** Asked where objections to the final list are over: offers rest on that. */
async function isOffered(ctx: ReadContext, { region, body }: CampaignRow, stage: StageKind): Promise<boolean> {
  const over = stage === 'FINAL_OBJECTION' && body.stages.some(({ kind, closesAt }) => kind === stage && isPast(closesAt, ctx.now));
  return over && (await offersIn(ctx, region, body.id)).length > 0;
}

/** For all, or for one applicant: then it lies beside the campaign, and nobody else's deadline moves. */
export async function campaignStageExtend(
  ctx: MutationContext,
  input: OfCampaign & StageExtendInput & { applicationId?: string | null },
): Promise<Result> {
  const { permit, row: before } = await campaignToChange(ctx, input);
  const { stage, from, to, reason, applicationId } = input;
  const detail = {
    stage,
    ...(from && { from }),
    to,
    reason: said(reason, applicationId ?? input.campaignId),
    applicationId: applicationId ?? null,
  };
  const published = await publishedStagesOf(ctx, input.campaignId);
  const absent = unpublished(input.campaignId, published);
  if (!applicationId) {
    const extending = { now: ctx.now, published, offered: await isOffered(ctx, before, stage) };
    return save(ctx, permit, before, extendStage(before.body, input, extending), detail, absent);
  }
  const application = await requireApplication(ctx, applicationId, ['applicationId']);
  if (application.body.campaignId !== input.campaignId) fail('NOT_FOUND', { field: ['applicationId'] });
  const old = await extensionOf(ctx, input.campaignId, stage, applicationId);
  const facts = { current: old?.body.closesAt ?? null, now: ctx.now, published };
  const after = ExtensionItem.put(before.region, extendStageForOne(before.body, applicationId, input, facts));
  const told = receiptToKeep(before.region, applicationId, receiptOfExtension(stage, after.body.closesAt, ctx.now));
  return write(ctx, permit, {
    subjects: [{ before: old, after, detail }],
    parts: [told],
    checks: [before],
    absent,
    result: { id: before.body.id },
  });
}

/** Who publishes a list checks the campaign, and who changes the campaign that no list was published meanwhile: neither slips in. */
export const unpublished = (campaignId: string, published: readonly StageKind[]): Key[] =>
  Object.values(STAGE_OF_LIST)
    .filter((kind) => !published.includes(kind))
    .map((kind) => publishedMark(campaignId, kind));

/** Objections that nobody has answered for good. */
export async function owedIn(ctx: ReadContext, { id: campaignId, region }: Campaign): Promise<Owed> {
  const [objections, exclusions] = await Promise.all([
    openObjectionsIn(ctx, region, { campaignId }),
    allExclusionsIn(ctx, region, campaignId),
  ]);
  return { objections, exclusions: exclusions.filter(({ body }) => excludedBy(body)?.finalAt === null).length };
}

export async function campaignClose(ctx: MutationContext, input: OfCampaign): Promise<Result> {
  const { permit, row: before } = await campaignToChange(ctx, input);
  const owed = await owedIn(ctx, before.body);
  const { years, version } = retentionPolicy(legalDay(ctx.now), await lawOf(ctx));
  return save(ctx, permit, before, closeCampaign(before.body, ctx.now, { retentionYears: years, owed }), {
    status: 'CLOSED',
    retention: version,
  });
}
