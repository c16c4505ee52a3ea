// What the committee could do with a verification, an objection, proposed scores or a list that is being made.

import { mayCall } from '../../../platform/access/access.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { trialsBy } from '../../../platform/rules/blockers.ts';
import { isPast } from '../../../platform/rules/calendar.ts';
import { callable } from '../campaigns/actions.ts';
import { campaignOf } from '../campaigns/campaigns.ts';
import { unlessParty } from '../campaigns/impartial.ts';
import { campaignInRegion, extensionOf } from '../campaigns/read.ts';
import { stageOf, windowOf } from '../campaigns/rules/campaign.ts';
import { checkPublishable } from '../lists/lists.ts';
import type { ListDraft } from '../lists/making.ts';
import { isDue, withDeciders } from '../objections/contested.ts';
import type { SelectionObjectionRow } from '../objections/items.ts';
import { objectionTrials } from '../objections/rules/objection-actions.ts';
import type { ImportRow } from '../scores/items.ts';
import { importTrials } from '../scores/rules/import-actions.ts';
import { decider, heldNumber } from '../scores/scores.ts';
import type { VerificationRow } from './items.ts';
import { isAnnounced } from './reopening.ts';
import type { Verification } from './rules/types.ts';
import { type VerificationAround, verificationTrials } from './rules/verification-actions.ts';
import { actor } from './verification.ts';

/** What was extended for one applicant is asked only once the stage is over for all; the list only of who is decided. */
async function aroundOf(ctx: ReadContext, verification: Verification): Promise<VerificationAround> {
  const { campaignId, applicationId, status } = verification;
  const [{ body: campaign }, published] = await Promise.all([
    campaignOf(ctx, campaignId),
    status === 'DECIDED' && isAnnounced(ctx, verification),
  ]);
  const over = isPast(stageOf(campaign, 'ADMINISTRATIVE').closesAt, ctx.now);
  const extension = over ? await extensionOf(ctx, campaignId, 'ADMINISTRATIVE', applicationId) : null;
  return { campaign, published, stage: windowOf(campaign, 'ADMINISTRATIVE', extension?.body.closesAt ?? null) };
}

export async function trialsOnVerification(ctx: ReadContext, { body }: VerificationRow) {
  if (!mayCall(ctx, 'verificationReopen')) return [];
  const trials = callable(ctx, verificationTrials(body, actor(ctx), await aroundOf(ctx, body)));
  return unlessParty(ctx, body, ['verificationId'], trials);
}

/** With all who stand behind what is contested by now, and whether an edition still has to carry out what was accepted. */
export async function trialsOnObjection(ctx: ReadContext, { body }: SelectionObjectionRow) {
  if (!mayCall(ctx, 'selectionObjectionAnswer')) return [];
  const [objection, due] = await Promise.all([withDeciders(ctx, body), isDue(ctx, body)]);
  return unlessParty(ctx, body, ['objectionId'], callable(ctx, objectionTrials(objection, due, actor(ctx))));
}

export async function trialsOnImport(ctx: ReadContext, { body }: ImportRow) {
  if (!mayCall(ctx, 'scoreImportApprove')) return [];
  const [campaign, held] = await Promise.all([campaignInRegion(ctx, body.campaignId), heldNumber(ctx, body)]);
  const trials = campaign ? importTrials(body, { campaign: campaign.body, ...decider(ctx), now: ctx.now, held }) : [];
  return unlessParty(ctx, body, ['importId'], trials);
}

/** What stands in its way is told to the committee as `problems` already; here it is told to who could publish it. */
export function trialsOnPreview(ctx: ReadContext, draft: ListDraft) {
  const trials = trialsBy(['listPublish'], null, () => checkPublishable(ctx, draft));
  return unlessParty(ctx, { campaignId: draft.document.row.body.id }, ['campaignId'], callable(ctx, trials));
}
