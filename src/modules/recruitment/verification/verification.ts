// Administrative verification: claimed, decided, given away; and what the officer who has claimed it may read.

import { authoriseRegion, expectVersion, readable } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { ownItem } from '../../../platform/access/own.ts';
import type { Permit, Permitted } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail, refuse } from '../../../platform/rules/errors.ts';
import type { Result, Writes } from '../../../platform/store/commit.ts';
import type { Page, Row, Slice } from '../../../platform/store/table.ts';
import { personOf } from '../../../platform/viewer.ts';
import { lawOf } from '../../policy/law.ts';
import { pageUnlessCompeting } from '../campaigns/competing.ts';
import { impartial } from '../campaigns/impartial.ts';
import { extensionOf, requireCampaign } from '../campaigns/read.ts';
import { windowOf, windowProblems } from '../campaigns/rules/campaign.ts';
import type { Stage } from '../campaigns/rules/kinds.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import { dossierLine } from '../numbers/dossier-lines.ts';
import { GivenItem } from './assigned-items.ts';
import { asVerification, verificationQueue as readQueue, VerificationItem, type VerificationRow, WaitingItem } from './items.ts';
import { verdictWrites } from './participants.ts';
import { committeePolicy } from './rules/policy.ts';
import type { Actor, Verification, VerificationDecisionInput } from './rules/types.ts';
import {
  claimVerification,
  decideVerification,
  declareConflict,
  isBarred,
  isOthers,
  openProof,
  prolongClaim,
  releaseVerification,
  standingClaim,
} from './rules/verification.ts';

/** The head, or the entry of the queue where nobody has touched it yet: one batch. */
export async function loadVerification(ctx: ReadContext, id: string): Promise<VerificationRow | null> {
  const [head, waiting] = await Promise.all([ownItem(ctx, VerificationItem, id), ownItem(ctx, WaitingItem, id)]);
  const found = head ?? waiting;
  return found && asVerification(found);
}

export async function findVerification(ctx: ReadContext, id: string): Promise<VerificationRow | null> {
  return readable(ctx, 'Verification', await loadVerification(ctx, id));
}

/** What of a formation the viewer can claim now. The region is part of the key: another region's formation has an empty queue. */
export async function verificationQueue(ctx: ReadContext, formationId: string, slice: Slice): Promise<Page<VerificationRow>> {
  const me = personOf(ctx.viewer);
  const free = (verification: Verification): boolean => !isBarred(verification, me) && !isOthers(verification, me);
  return pageUnlessCompeting(ctx, await readQueue(ctx.table, { region: ctx.viewer.region ?? '', formationId, now: ctx.now, free }, slice));
}

export const actor = ({ viewer, now }: ReadContext): Actor => ({ by: personOf(viewer), now });

/** Whether the viewer holds the claim just now: only then the file of the applicant is open. */
export const holdsClaim = (ctx: ReadContext, { body }: VerificationRow): boolean =>
  standingClaim(body, ctx.now)?.by === personOf(ctx.viewer);

/** How long a claim lasts, by the policy in force. */
export const claimMinutes = async (ctx: ReadContext): Promise<number> => committeePolicy(legalDay(ctx.now), await lawOf(ctx)).claimMinutes;

export interface OfVerification {
  idempotencyKey: string;
  verificationId: string;
  expectedVersion: number;
}

export async function toChange(ctx: MutationContext, input: OfVerification): Promise<Permitted<VerificationRow>> {
  const { permit } = authoriseRegion(ctx);
  const row = (await loadVerification(ctx, input.verificationId)) ?? fail('NOT_FOUND', { field: ['verificationId'] });
  expectVersion(row, input.expectedVersion);
  await impartial(ctx, row.body, ['verificationId']);
  return { permit, row };
}

/** With the line that is counted. */
export const withLine = <W extends Partial<Writes>>(region: string, after: Verification, writes: W): W & Pick<Writes, 'parts'> => ({
  ...writes,
  parts: [...(writes.parts ?? []), dossierLine(region, after)],
});

/** The first change makes the head and takes the entry out of the queue; two officers who come at once meet in its condition. */
export const save = async (
  ctx: MutationContext,
  permit: Permit,
  before: VerificationRow,
  after: Verification,
  detail: Record<string, unknown>,
): Promise<Result> =>
  write(ctx, permit, {
    subjects: [{ before: before.version === 0 ? null : before, after: VerificationItem.put(before.region, after), detail }],
    ...withLine(before.region, after, await verdictWrites(ctx, before.body, after)),
    drops: [
      ...(before.version === 0 ? [WaitingItem.key(after.id)] : []),
      ...(before.body.assignee && !after.assignee ? [GivenItem.key(before.region, after.campaignId, after.id)] : []),
    ],
    result: { id: after.id },
  });

export async function verificationClaim(ctx: MutationContext, input: OfVerification): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const after = claimVerification(before.body, actor(ctx), await claimMinutes(ctx));
  await inStage(ctx, before.body);
  return save(ctx, permit, before, after, { until: after.claim?.until });
}

export async function verificationProlong(ctx: MutationContext, input: OfVerification): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const after = prolongClaim(before.body, actor(ctx), await claimMinutes(ctx));
  return save(ctx, permit, before, after, { until: after.claim?.until });
}

export async function verificationRelease(ctx: MutationContext, input: OfVerification): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  return save(ctx, permit, before, releaseVerification(before.body, actor(ctx)), {});
}

export async function verificationDeclareConflict(ctx: MutationContext, input: OfVerification): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  return save(ctx, permit, before, declareConflict(before.body, actor(ctx)), {});
}

/** The proof tells of health or origin: that it was opened, and by whom, is on record for ever. */
export async function verificationProofOpen(ctx: MutationContext, input: OfVerification): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  return save(ctx, permit, before, openProof(before.body, actor(ctx)), { proof: 'OPENED' });
}

/** The administrative stage, as it holds for this applicant. */
export async function stageFor(
  ctx: ReadContext,
  { campaignId, applicationId }: Verification,
): Promise<{ campaign: Row<Campaign>; stage: Stage }> {
  const [campaign, extension] = await Promise.all([
    requireCampaign(ctx, campaignId, ['verificationId']),
    extensionOf(ctx, campaignId, 'ADMINISTRATIVE', applicationId),
    // Needed once the verdict is final: in the same batch.
    ctx.loader.load(applicationId),
  ]);
  return { campaign, stage: windowOf(campaign.body, 'ADMINISTRATIVE', extension?.body.closesAt ?? null) };
}

/** Claimed and decided within it: afterwards the result is public. */
export async function inStage(ctx: ReadContext, verification: Verification, field = ['verificationId']): Promise<void> {
  const { campaign, stage } = await stageFor(ctx, verification);
  refuse(windowProblems(campaign.body, stage, ctx.now, field));
}

export async function verificationDecide(ctx: MutationContext, input: OfVerification & VerificationDecisionInput): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  await inStage(ctx, before.body);
  const after = decideVerification(before.body, input, actor(ctx));
  return save(ctx, permit, before, after, { verdict: input.verdict, reasons: input.reasons, outcome: after.outcome });
}
