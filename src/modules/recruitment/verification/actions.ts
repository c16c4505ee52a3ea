// What the committee could do with a verification, an objection, proposed scores or a list that is being made.
import type { Context } from '../../../context.ts';
import * as keys from '../../../data/keys.ts';
import type { ExtensionRow } from '../../../data/recruitment/campaigns.ts';
import type { VerificationRow } from '../../../data/recruitment/committee.ts';
import type { SelectionObjectionRow } from '../../../data/recruitment/objections.ts';
import type { ImportRow } from '../../../data/recruitment/scores.ts';
import { type Trial, trialsBy } from '../../../domain/blockers.ts';
import { isPast } from '../../../domain/calendar.ts';
import { importTrials } from '../../../domain/recruitment/actions/import.ts';
import { objectionTrials } from '../../../domain/recruitment/actions/objection.ts';
import { type VerificationAround, verificationTrials } from '../../../domain/recruitment/actions/verification.ts';
import { stageOf, windowOf } from '../../../domain/recruitment/campaign.ts';
import type { Campaign } from '../../../domain/recruitment/types.ts';
import type { Verification } from '../../../domain/recruitment/verification.ts';
import { loadOwn, mayCall } from '../../access.ts';
import { campaignOf } from '../campaigns.ts';
import { isDue, withDeciders } from '../contested.ts';
import { unlessParty } from '../impartial.ts';
import { checkPublishable } from '../lists.ts';
import type { ListDraft } from '../making.ts';
import { isAnnounced } from '../reopening.ts';
import { decider, heldNumber } from '../scores.ts';
import { deed } from '../verification.ts';
import { callable } from './campaign.ts';

/** What was extended for one applicant is asked only once the stage is over for all; the list only of who is decided. */
async function aroundOf(ctx: Context, verification: Verification): Promise<VerificationAround> {
  const { campaignId, applicationId, status } = verification;
  const [{ body: campaign }, published] = await Promise.all([
    campaignOf(ctx, campaignId),
    status === 'DECIDED' && isAnnounced(ctx, verification),
  ]);
  const over = isPast(stageOf(campaign, 'ADMINISTRATIVE').closesAt, ctx.now);
  const key = keys.stageExtension(campaignId, 'ADMINISTRATIVE', applicationId);
  const extension = over ? ((await ctx.rows.loadKey(key)) as ExtensionRow | null) : null;
  return { campaign, published, stage: windowOf(campaign, 'ADMINISTRATIVE', extension?.body.closesAt ?? null) };
}

export async function trialsOnVerification(ctx: Context, { body }: VerificationRow): Promise<Trial[]> {
  if (!mayCall(ctx, 'verificationReopen')) return [];
  const trials = callable(ctx, verificationTrials(body, deed(ctx), await aroundOf(ctx, body)));
  return unlessParty(ctx, body, ['verificationId'], trials);
}

/** With all who stand behind what is contested by now, and whether an edition still has to carry out what was accepted. */
export async function trialsOnObjection(ctx: Context, { body }: SelectionObjectionRow): Promise<Trial[]> {
  if (!mayCall(ctx, 'selectionObjectionAnswer')) return [];
  const [objection, due] = await Promise.all([withDeciders(ctx, body), isDue(ctx, body)]);
  return unlessParty(ctx, body, ['objectionId'], callable(ctx, objectionTrials(objection, due, deed(ctx))));
}

export async function trialsOnImport(ctx: Context, { body }: ImportRow): Promise<Trial[]> {
  if (!mayCall(ctx, 'scoreImportApprove')) return [];
  const [campaign, held] = await Promise.all([loadOwn<Campaign>(ctx, 'Campaign', body.campaignId), heldNumber(ctx, body)]);
  const trials = campaign ? importTrials(body, { campaign: campaign.body, ...decider(ctx), now: ctx.now, held }) : [];
  return unlessParty(ctx, body, ['importId'], trials);
}

/** What stands in its way is told to the committee as `problems` already; here it is told to who could publish it. */
export const trialsOnPreview = (ctx: Context, draft: ListDraft): Promise<Trial[]> =>
  unlessParty(
    ctx,
    { campaignId: draft.document.row.body.id },
    ['campaignId'],
    callable(
      ctx,
      trialsBy(['listPublish'], null, () => checkPublishable(ctx, draft)),
    ),
  );
