// What the viewer could do with a campaign and with its posts: other records are read only in the one state that they decide.

import { mayCall } from '../../../platform/access/access.ts';
import type { ReadContext } from '../../../platform/context.ts';
import type { Trial } from '../../../platform/rules/blockers.ts';
import { ownerOf } from '../../../platform/store/lock.ts';
import { personOf } from '../../../platform/viewer.ts';
import { trialsOnAsking } from '../information/applicant-questions.ts';
import { publishedStagesOf } from '../lists/read.ts';
import { campaignOf, owedIn, publishingOf } from './campaigns.ts';
import { samenessLock } from './formations.ts';
import { unlessParty } from './impartial.ts';
import type { CampaignRow, FormationRow } from './items.ts';
import { lastChangeOf } from './rule-changes.ts';
import { isOver, NOTHING_OWED } from './rules/campaign.ts';
import { type CampaignAround, campaignTrials } from './rules/campaign-actions.ts';
import { formationTrials } from './rules/formation-actions.ts';
import type { Campaign, Formation } from './rules/types.ts';

/** Posts and law are looked at before a publication, published lists while the campaign runs, each for who decides. */
async function aroundOf(ctx: ReadContext, campaign: Campaign): Promise<CampaignAround> {
  const { id, kind, status } = campaign;
  const runs = status === 'PUBLISHED' && mayCall(ctx, 'campaignRuleChange');
  const [publishing, published, change, owed] = await Promise.all([
    status === 'DRAFT' && mayCall(ctx, 'campaignPublish') ? publishingOf(ctx, { id, kind }) : null,
    runs ? publishedStagesOf(ctx, id) : [],
    runs ? lastChangeOf(ctx, id) : null,
    runs && isOver(campaign, ctx.now) ? owedIn(ctx, campaign) : NOTHING_OWED,
  ]);
  return { now: ctx.now, publishing, published, change, owed };
}

export const callable = <A extends string>(ctx: ReadContext, trials: readonly Trial<A>[]) =>
  trials.filter(({ action }) => mayCall(ctx, action));

export async function trialsOnCampaign(ctx: ReadContext, { body: campaign }: CampaignRow) {
  if (ctx.viewer.region !== campaign.region) return trialsOnAsking(ctx, campaign);
  const trials = callable(ctx, campaignTrials(campaign, await aroundOf(ctx, campaign)));
  return unlessParty(ctx, { campaignId: campaign.id }, ['campaignId'], trials);
}

/** Whether posts as they would be corrected stand in the campaign already: asked for who decides on a correction that waits. */
async function takenBy(ctx: ReadContext, formation: Formation): Promise<boolean> {
  const { id, correction } = formation;
  if (correction?.status !== 'PROPOSED' || !mayCall(ctx, 'formationCorrectionApprove')) return false;
  const owner = await ownerOf(ctx.loader.loadKey, samenessLock({ ...formation, ...correction.after }, '').key);
  return owner !== null && owner !== id;
}

export async function trialsOnFormation(ctx: ReadContext, { body: formation }: FormationRow) {
  const { campaignId } = formation;
  const [{ body: campaign }, published, taken] = await Promise.all([
    campaignOf(ctx, campaignId),
    publishedStagesOf(ctx, campaignId),
    takenBy(ctx, formation),
  ]);
  const facts = { campaign, published, taken, by: personOf(ctx.viewer), now: ctx.now };
  return unlessParty(ctx, { campaignId }, ['formationId'], callable(ctx, formationTrials(formation, facts)));
}
