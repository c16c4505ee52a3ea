// A verdict taken back before its list is published: back into the queue, and out of what the list would be made of.

import { write } from '../../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import type { Result, Tally, Writes } from '../../../platform/store/commit.ts';
import { publishedMark, publishedStage } from '../lists/read.ts';
import { ReopenedItem, VerificationItem } from './items.ts';
import { ParticipantItem } from './participant-items.ts';
import { heldIdentity } from './participants.ts';
import { reopenVerification } from './rules/reopening.ts';
import type { Verification } from './rules/types.ts';
import { isIdentityRefused } from './rules/verification.ts';
import { actor, inStage, type OfVerification, toChange, withLine } from './verification.ts';

/** Whether the list is published that tells of it. */
export const isAnnounced = async (ctx: ReadContext, verification: Verification): Promise<boolean> =>
  (await publishedStage(ctx, verification.campaignId, 'ADMINISTRATIVE')) !== null;

/** Whoever publishes the list checks that nothing was reopened meanwhile. */
async function counted(ctx: ReadContext, region: string, { campaignId }: Verification): Promise<Tally> {
  const before = await ReopenedItem.load(ctx.loader.loadKey, campaignId);
  return { before, after: ReopenedItem.putAt([campaignId], region, { count: (before?.body.count ?? 0) + 1 }) };
}

/** A number that was free again is held again, unless somebody has applied under it meanwhile. */
async function undone(ctx: ReadContext, before: Verification): Promise<Pick<Writes, 'drops' | 'take'>> {
  const { campaignId, formationId, registrationNumber: number } = before;
  const take = isIdentityRefused(before) ? [await heldIdentity(ctx, before.applicationId)] : [];
  return { drops: [ParticipantItem.key(campaignId, formationId, number)], take };
}

/** Within the stage, since it is decided anew within it; the reason stays with the record, and out of the audit. */
export async function verificationReopen(ctx: MutationContext, input: OfVerification & { reason: string }): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const after = reopenVerification(before.body, input.reason, actor(ctx), await isAnnounced(ctx, before.body));
  await inStage(ctx, before.body);
  return write(ctx, permit, {
    subjects: [{ before, after: VerificationItem.put(before.region, after), detail: { reopened: before.body.outcome } }],
    tallies: [await counted(ctx, before.region, before.body)],
    ...withLine(before.region, after, await undone(ctx, before.body)),
    absent: [publishedMark(before.body.campaignId, 'ADMINISTRATIVE')],
    result: { id: after.id },
  });
}
