// Changes of a campaign's rules: proposed by one, released by another, or ended without any; nobody reads them outside the committee before.

import { authoriseRegion, expectVersion, mayCall, readable } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../../platform/access/own.ts';
import type { Permitted } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { trialsBy } from '../../../platform/rules/blockers.ts';
import type { Result } from '../../../platform/store/commit.ts';
import { said } from '../../../platform/store/said.ts';
import { personOf } from '../../../platform/viewer.ts';
import { publishedStagesOf } from '../lists/read.ts';
import { campaignChange, campaignToChange, findCampaign, type OfCampaign, unpublished } from './campaigns.ts';
import { ruleChangeId } from './ids.ts';
import { impartial, unlessParty } from './impartial.ts';
import type { CampaignRow } from './items.ts';
import { requireCampaign } from './read.ts';
import { RuleChangeItem, type RuleChangeRow } from './rule-change-items.ts';
import { assertEndAllowed, endRuleChange, proposeRuleChange, type RuleChange, releaseRuleChange } from './rules/rule-change.ts';
import type { RuleChangeInput } from './rules/rules.ts';

const load = (ctx: ReadContext, campaignId: string): Promise<RuleChangeRow | null> =>
  ownItem(ctx, RuleChangeItem, ruleChangeId(campaignId));

/** For the committee of the region; not for who competes. */
export async function findRuleChange(ctx: ReadContext, id: string): Promise<RuleChangeRow | null> {
  return readable(ctx, 'CampaignRuleChange', await ownItem(ctx, RuleChangeItem, id));
}

export const ruleChangeOf = (ctx: ReadContext, { body }: CampaignRow): Promise<RuleChangeRow | null> =>
  findRuleChange(ctx, ruleChangeId(body.id));

/** The change that was proposed last, for what can be done with the campaign. */
export const lastChangeOf = async (ctx: ReadContext, campaignId: string): Promise<RuleChange | null> =>
  (await load(ctx, campaignId))?.body ?? null;

export async function campaignRuleChange(ctx: MutationContext, input: OfCampaign & RuleChangeInput): Promise<Result> {
  const { permit, row: campaign } = await campaignToChange(ctx, input);
  const { idempotencyKey: _, campaignId, expectedVersion: __, ...change } = input;
  const [before, published] = await Promise.all([load(ctx, campaignId), publishedStagesOf(ctx, campaignId)]);
  const id = ruleChangeId(campaignId);
  const facts = { id, before: before?.body ?? null, by: personOf(ctx.viewer), now: ctx.now, published };
  const after = proposeRuleChange(campaign.body, change, facts);
  const detail = { status: after.status, basedOn: after.basedOn, ...change, reason: said(change.reason, campaignId) };
  return write(ctx, permit, {
    subjects: [{ before, after: RuleChangeItem.put(campaign.region, after), detail }],
    checks: [campaign],
    result: { id },
  });
}

interface OfRuleChange {
  idempotencyKey: string;
  ruleChangeId: string;
  expectedVersion: number;
}

async function toDecide(ctx: MutationContext, { ruleChangeId: id, expectedVersion }: OfRuleChange): Promise<Permitted<RuleChangeRow>> {
  const { permit } = authoriseRegion(ctx);
  const row = await itemToChange(ctx, RuleChangeItem, [id], ['ruleChangeId']);
  expectVersion(row, expectedVersion);
  await impartial(ctx, { campaignId: row.body.campaignId }, ['ruleChangeId']);
  return { permit, row };
}

/** Rules, proposal, and that no list was published meanwhile, in one transaction. */
export async function campaignRuleChangeRelease(ctx: MutationContext, input: OfRuleChange): Promise<Result> {
  const { permit, row: before } = await toDecide(ctx, input);
  const { campaignId, id } = before.body;
  const [campaign, published] = await Promise.all([requireCampaign(ctx, campaignId, ['ruleChangeId']), publishedStagesOf(ctx, campaignId)]);
  const done = releaseRuleChange(before.body, campaign.body, { by: personOf(ctx.viewer), now: ctx.now, published });
  const detail = { number: done.campaign.rules.length, ruleChangeId: id };
  return write(ctx, permit, {
    subjects: [
      { before, after: RuleChangeItem.put(before.region, done.change), detail: { status: done.change.status } },
      campaignChange(campaign, done.campaign, detail),
    ],
    absent: unpublished(campaignId, published),
    result: { id },
  });
}

export async function campaignRuleChangeWithdraw(ctx: MutationContext, input: OfRuleChange & { reason: string }): Promise<Result> {
  const { permit, row: before } = await toDecide(ctx, input);
  const after = endRuleChange(before.body, input.reason, { by: personOf(ctx.viewer), now: ctx.now });
  const detail = { status: after.status, reason: said(after.refusal, after.campaignId) };
  return write(ctx, permit, { subjects: [{ before, after: RuleChangeItem.put(before.region, after), detail }], result: { id: after.id } });
}

export async function trialsOnRuleChange(ctx: ReadContext, { body }: RuleChangeRow) {
  if (body.status !== 'PROPOSED') return [];
  const [campaign, published] = await Promise.all([findCampaign(ctx, body.campaignId), publishedStagesOf(ctx, body.campaignId)]);
  if (!campaign) return [];
  const deciding = { by: personOf(ctx.viewer), now: ctx.now, published };
  const trials = [
    ...trialsBy(['campaignRuleChangeRelease'], null, () => releaseRuleChange(body, campaign.body, deciding)),
    ...trialsBy(['campaignRuleChangeWithdraw'], null, () => assertEndAllowed(body)),
  ].filter(({ action }) => mayCall(ctx, action));
  return unlessParty(ctx, body, ['ruleChangeId'], trials);
}
