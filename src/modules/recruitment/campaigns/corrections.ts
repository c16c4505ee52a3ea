// Posts put right after they were approved: corrected by two persons, or withdrawn while their campaign is being prepared.

import { authorise, expectVersion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import type { Permit } from '../../../platform/access/permit.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Result, SubjectChange, Writes } from '../../../platform/store/commit.ts';
import { said } from '../../../platform/store/said.ts';
import { personOf } from '../../../platform/viewer.ts';
import { publishedStagesOf } from '../lists/read.ts';
import { campaignChange, rulesNow, unpublished } from './campaigns.ts';
import { about, type OfFormation, samenessLock } from './formations.ts';
import { impartial } from './impartial.ts';
import { type CampaignRow, FormationItem, type FormationRow, OpeningItem } from './items.ts';
import { formationInRegion, requireCampaign } from './read.ts';
import {
  approveCorrection,
  type CorrectionFacts,
  type CorrectionInput,
  proposeCorrection,
  rejectCorrection,
  withdrawFormation,
} from './rules/formation-correction.ts';
import type { Formation } from './rules/types.ts';

interface CorrectionCase {
  permit: Permit;
  before: FormationRow;
  campaign: CampaignRow;
  facts: CorrectionFacts;
}

/** By the rule of the field: an administrator of the unit, or an office of the whole region. */
async function caseOf(ctx: MutationContext, { formationId, expectedVersion }: OfFormation): Promise<CorrectionCase> {
  const row = await formationInRegion(ctx, formationId);
  const permit = await authorise(ctx, 'Formation', about(row?.region ?? '', row?.body.unitId ?? ''), ['formationId']);
  const before = row ?? fail('NOT_FOUND', { field: ['formationId'] });
  expectVersion(before, expectedVersion);
  const { campaignId } = before.body;
  const [campaign, published] = await Promise.all([
    requireCampaign(ctx, campaignId, ['formationId']),
    publishedStagesOf(ctx, campaignId),
    impartial(ctx, { campaignId }, ['formationId']),
  ]);
  const facts = { campaign: campaign.body, published, by: personOf(ctx.viewer), now: ctx.now };
  return { permit, before, campaign, facts };
}

const told = (before: FormationRow, formation: Formation, detail: Record<string, unknown>): SubjectChange => ({
  before,
  after: FormationItem.put(formation.region, formation),
  detail,
});

/** Whoever publishes the campaign, or a list of it, checks its version: no correction slips in unseen, and no list before it. */
const touched = (
  { campaign, facts }: CorrectionCase,
  detail: Record<string, unknown>,
): Pick<Writes, 'absent'> & { subject: SubjectChange } => ({
  subject: campaignChange(campaign, campaign.body, detail),
  absent: unpublished(campaign.body.id, facts.published),
});

export async function formationCorrect(ctx: MutationContext, input: OfFormation & CorrectionInput): Promise<Result> {
  const { permit, before, campaign, facts } = await caseOf(ctx, input);
  const formation = proposeCorrection(before.body, input, { ...facts, rules: await rulesNow(ctx, campaign.body) });
  const { quota, requirements, additionalTest } = formation.correction?.after ?? {};
  const detail = { quota, requirements, ...(additionalTest && { additionalTest }) };
  return write(ctx, permit, { subjects: [told(before, formation, detail)], result: { id: formation.id } });
}

/** Where the posts are others now than they were: their name is free, and a new one taken. */
function renamed(before: Formation, after: Formation): Pick<Writes, 'take' | 'free'> {
  const [old, now] = [samenessLock(before, 'requirements'), samenessLock(after, 'requirements')];
  return old.key.pk === now.key.pk ? {} : { free: [old.key], take: [now] };
}

export async function formationCorrectionApprove(ctx: MutationContext, input: OfFormation): Promise<Result> {
  const known = await caseOf(ctx, input);
  const formation = approveCorrection(known.before.body, known.facts);
  const { quota, requirements, additionalTest } = formation;
  const { subject, absent } = touched(known, { corrected: formation.id });
  return write(ctx, known.permit, {
    subjects: [
      told(known.before, formation, { correction: 'APPROVED', quota, requirements, ...(additionalTest && { additionalTest }) }),
      subject,
    ],
    parts: [OpeningItem.put(formation.region, formation)],
    ...renamed(known.before.body, formation),
    absent: absent ?? [],
    result: { id: formation.id },
  });
}

export async function formationCorrectionReject(ctx: MutationContext, input: OfFormation & { reason: string }): Promise<Result> {
  const { permit, before, facts } = await caseOf(ctx, input);
  const formation = rejectCorrection(before.body, input.reason, facts);
  return write(ctx, permit, { subjects: [told(before, formation, { correction: 'REJECTED' })], result: { id: formation.id } });
}

export async function formationWithdraw(ctx: MutationContext, input: OfFormation & { reason: string }): Promise<Result> {
  const known = await caseOf(ctx, input);
  const { before, facts } = known;
  const formation = withdrawFormation(before.body, input.reason, facts);
  const { subject } = touched(known, { withdrawn: formation.id });
  return write(ctx, known.permit, {
    subjects: [told(before, formation, { status: formation.status, reason: said(formation.reason, formation.campaignId) }), subject],
    drops: before.body.status === 'APPROVED' ? [OpeningItem.key(formation.campaignId, formation.id)] : [],
    free: [samenessLock(formation, 'formationId').key],
    result: { id: formation.id },
  });
}
