// Decisions between equals: proposed by one officer, confirmed by a second person, by which the offers are made; or ended without any.

import { authoriseRegion, expectVersion, mayCall, readable } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../../platform/access/own.ts';
import type { Permitted } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { trialsBy } from '../../../platform/rules/blockers.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import type { Result } from '../../../platform/store/commit.ts';
import { said } from '../../../platform/store/said.ts';
import { personOf } from '../../../platform/viewer.ts';
import { impartial, unlessParty } from '../campaigns/impartial.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import { fillPosts } from '../lists/rules/fill.ts';
import { unforgotten } from '../panels/documents.ts';
import { forgottenAt } from '../panels/rules/create.ts';
import { panelsPolicy } from '../panels/rules/policy.ts';
import { tieDecisionId } from './ids.ts';
import { groundOf, type ListedPosts, type Next, nextIn, notOffering, objecting, offersOn } from './offering.ts';
import { postsOf } from './posts.ts';
import { nextPlaces, placesHeldOf, tieIn } from './rules/seats.ts';
import {
  assertEndAllowed,
  confirmTieDecision,
  endTieDecision,
  proposeTieDecision,
  type TieDecision,
  type TieNow,
} from './rules/tie-decision.ts';
import { TieDecisionItem, type TieDecisionRow } from './tie-decision-items.ts';

export const findTieDecision = async (ctx: ReadContext, id: string): Promise<TieDecisionRow | null> =>
  readable(ctx, 'TieDecision', unforgotten(await ownItem(ctx, TieDecisionItem, id), ctx.now));

const forgotten = (ctx: ReadContext, campaign: Campaign): number => forgottenAt(campaign, 'cards', panelsPolicy(legalDay(ctx.now)).version);

export const tieDecisionOn = (ctx: ReadContext, formationId: string): Promise<TieDecisionRow | null> =>
  findTieDecision(ctx, tieDecisionId(formationId));

const tieNow = ({ formation, list }: Pick<ListedPosts, 'formation' | 'list'>, { kin, seats, policy }: Next): TieNow => ({
  tie: tieIn(fillPosts(kin.lists, placesHeldOf(seats), policy), formation.id),
  source: { edition: list.body.edition, sha256: list.body.sha256 },
});

interface ProposeInput {
  idempotencyKey: string;
  campaignId: string;
  formationId: string;
  expectedVersion: number;
  preferred: string[];
  reason: string;
}

export async function tieDecisionPropose(ctx: MutationContext, input: ProposeInput): Promise<Result> {
  const ground = await groundOf(ctx, input);
  const { campaignId, formationId } = input;
  const id = tieDecisionId(formationId);
  const before = await ownItem(ctx, TieDecisionItem, id);
  const next = await nextIn(ctx, ground);
  refuse(next.contested);
  const facts = {
    ...tieNow(ground, next),
    of: { id, campaignId, formationId },
    before: before?.body ?? null,
    by: personOf(ctx.viewer),
    now: ctx.now,
  };
  const after = proposeTieDecision(input, facts);
  const { status, preferred, tie } = after;
  const { region, body: campaign } = ground.posts.campaign;
  return write(ctx, ground.permit, {
    subjects: [
      { before, after: TieDecisionItem.put(region, after, { ttl: forgotten(ctx, campaign) }), detail: { status, preferred, tie } },
    ],
    checks: [ground.list],
    result: { id },
  });
}

interface OfDecision {
  idempotencyKey: string;
  tieDecisionId: string;
  expectedVersion: number;
}

async function toDecide(ctx: MutationContext, { tieDecisionId: id, expectedVersion }: OfDecision): Promise<Permitted<TieDecisionRow>> {
  const { permit } = authoriseRegion(ctx);
  const row = await itemToChange(ctx, TieDecisionItem, [id], ['tieDecisionId']);
  expectVersion(row, expectedVersion);
  await impartial(ctx, { campaignId: row.body.campaignId }, ['tieDecisionId']);
  return { permit, row };
}

/** The facts it was proposed on are looked at again, and checked with the offers that follow from it: all in one transaction. */
export async function tieDecisionConfirm(ctx: MutationContext, input: OfDecision): Promise<Result> {
  const { permit, row: before } = await toDecide(ctx, input);
  const { formationId, preferred, reason } = before.body;
  const ground = await groundOf(ctx, before.body);
  const next = await nextIn(ctx, ground);
  refuse(next.contested);
  const confirmed = confirmTieDecision(before.body, { ...tieNow(ground, next), by: personOf(ctx.viewer), now: ctx.now });
  const all = nextPlaces(next.kin.lists, next.seats, { formationId, preferred }, next.policy);
  const places = all.filter(({ number }) => preferred.includes(number));
  const made = await offersOn(ctx, ground, next, places, reason);
  const { offerIds } = made.result;
  if (offerIds.length < preferred.length) fail('LIMIT_REACHED', { field: ['tieDecisionId'], params: { most: offerIds.length } });
  const after = TieDecisionItem.put(before.region, { ...confirmed, offerIds }, { ttl: before.ttl ?? 0 });
  return write(ctx, permit, {
    ...made,
    subjects: [{ before, after, detail: { status: confirmed.status, offers: offerIds } }, ...made.subjects],
    result: { id: confirmed.id },
  });
}

export async function tieDecisionWithdraw(ctx: MutationContext, input: OfDecision & { reason: string }): Promise<Result> {
  const { permit, row: before } = await toDecide(ctx, input);
  const after = endTieDecision(before.body, input.reason, { by: personOf(ctx.viewer), now: ctx.now });
  const detail = { status: after.status, reason: said(after.refusal, after.campaignId) };
  return write(ctx, permit, {
    subjects: [{ before, after: TieDecisionItem.put(before.region, after, { ttl: before.ttl ?? 0 }), detail }],
    result: { id: after.id },
  });
}

/** By what decides it: the stage, the list, objections, and whether the facts are still those it was proposed on. */
async function lookedAt(ctx: ReadContext, { campaignId, formationId }: TieDecision): Promise<{ problems: Problem[]; now: TieNow } | null> {
  const posts = await postsOf(ctx, campaignId);
  const formation = posts?.formations.find(({ id }) => id === formationId);
  if (!posts?.list || !formation) return null;
  const ground = { posts, formation, list: posts.list };
  const [open, next] = await Promise.all([objecting(ctx, posts.campaign.region, campaignId), nextIn(ctx, ground)]);
  return { problems: [...notOffering(posts, open, ctx.now), ...next.contested], now: tieNow(ground, next) };
}

export async function trialsOnTieDecision(ctx: ReadContext, { body }: TieDecisionRow) {
  if (body.status !== 'PROPOSED' || !mayCall(ctx, 'tieDecisionWithdraw')) return [];
  const found = await lookedAt(ctx, body);
  if (!found) return [];
  const { problems, now } = found;
  const trials = [
    ...trialsBy(['tieDecisionConfirm'], null, () => {
      refuse(problems);
      confirmTieDecision(body, { ...now, by: personOf(ctx.viewer), now: ctx.now });
    }),
    ...trialsBy(['tieDecisionWithdraw'], null, () => assertEndAllowed(body)),
  ];
  return unlessParty(ctx, body, ['tieDecisionId'], trials);
}
