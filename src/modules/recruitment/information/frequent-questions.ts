// Questions and answers that everybody reads: written by an officer, published by a second person, corrected by editions, withdrawn in sight.

import { authoriseRegion, expectVersion, loadToChange } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/once.ts';
import type { Context } from '../../../platform/context.ts';
import type { Trial } from '../../../platform/rules/blockers.ts';
import type { Result, SubjectChange } from '../../../platform/store/commit.ts';
import type { Page, Slice } from '../../../platform/store/table.ts';
import { personOf } from '../../../platform/viewer.ts';
import { callable } from '../campaigns/actions.ts';
import { findCampaign } from '../campaigns/campaigns.ts';
import { pageUnlessCompeting } from '../campaigns/competing.ts';
import { unlessParty } from '../campaigns/impartial.ts';
import type { CampaignRow } from '../campaigns/items.ts';
import { madePublic } from './applicant-questions.ts';
import { campaignToTell } from './notice.ts';
import type { FrequentRow } from './question-items.ts';
import * as data from './question-items.ts';
import type { ApplicantQuestion } from './rules/asked.ts';
import {
  decideFrequent,
  type FrequentContent,
  type FrequentQuestion,
  proposeFrequent,
  type RevisionInput,
  reviseFrequent,
  withdrawFrequent,
} from './rules/frequent.ts';
import { frequentTrials } from './rules/told-actions.ts';
import type { Edition, Proposal, WordingDecision } from './rules/wording.ts';
import { earlierOf, isTelling, readableSince, replaced } from './wordings.ts';

type Keyed = { idempotencyKey: string };
type OfFrequent = Keyed & { frequentQuestionId: string; expectedVersion: number };
const FREQUENT = ['frequentQuestionId'];

/** What was published is read by whoever reads its campaign, also when it is withdrawn; what only waits by the committee. */
export async function findFrequent(ctx: Context, id: string): Promise<FrequentRow | null> {
  const row = (await ctx.rows.load(id)) as FrequentRow | null;
  if (row?.type !== 'FrequentQuestion') return null;
  const campaign = await findCampaign(ctx, row.body.campaignId);
  return campaign && (row.body.current || (await isTelling(ctx, campaign.body))) ? row : null;
}

export const frequentOf = async (ctx: Context, campaignId: string, slice: Slice): Promise<Page<FrequentRow>> =>
  (await findCampaign(ctx, campaignId)) ? data.frequentOf(ctx.table, campaignId, slice) : { rows: [] };

export const frequentWaiting = async (ctx: Context, campaignId: string, slice: Slice): Promise<Page<FrequentRow>> =>
  pageUnlessCompeting(ctx, await data.frequentWaiting(ctx.table, ctx.viewer.region ?? '', campaignId, slice));

const change = (before: FrequentRow | null, after: FrequentQuestion, detail: Record<string, unknown>): SubjectChange => ({
  before,
  after: data.layFrequent(after),
  detail,
});

const savingOf = (ctx: Context, field: readonly string[]) => ({ by: personOf(ctx.viewer), now: ctx.now, field });

type ProposeInput = Keyed & FrequentContent & { campaignId: string; applicantQuestionId?: string | null };

/** Made of an applicant's question it is said there, and nowhere in what everybody reads. */
export async function frequentQuestionPropose(ctx: Context, input: ProposeInput): Promise<Result> {
  const { campaignId, applicantQuestionId } = input;
  const campaign = await campaignToTell(ctx, campaignId, ['campaignId']);
  const question = proposeFrequent(input, ctx.newId('fqn'), campaign.body, savingOf(ctx, ['question']));
  const asked = applicantQuestionId ? [await madePublic(ctx, { id: applicantQuestionId, campaignId }, question.id)] : [];
  const subjects = [change(null, question, { campaignId }), ...asked];
  return write(ctx, { subjects, checks: [campaign], result: { id: question.id } });
}

interface Scene {
  campaign: CampaignRow;
  before: FrequentRow;
}

async function sceneOf(ctx: Context, { frequentQuestionId, expectedVersion }: OfFrequent): Promise<Scene> {
  authoriseRegion(ctx);
  const before = (await loadToChange<FrequentQuestion>(ctx, 'FrequentQuestion', frequentQuestionId, FREQUENT)) as FrequentRow;
  expectVersion(before, expectedVersion);
  return { before, campaign: await campaignToTell(ctx, before.body.campaignId, FREQUENT) };
}

const save = (ctx: Context, { before, campaign }: Scene, after: FrequentQuestion, detail: Record<string, unknown>): Promise<Result> =>
  write(ctx, {
    subjects: [change(before, after, { edition: after.current?.edition ?? 0, ...detail })],
    parts: replaced(before.region, before.body, after),
    checks: [campaign],
    result: { id: after.id },
  });

export async function frequentQuestionRevise(ctx: Context, input: OfFrequent & RevisionInput): Promise<Result> {
  const scene = await sceneOf(ctx, input);
  return save(ctx, scene, reviseFrequent(scene.before.body, input, scene.campaign.body, savingOf(ctx, ['question'])), { waits: true });
}

export async function frequentQuestionDecide(ctx: Context, input: OfFrequent & WordingDecision): Promise<Result> {
  const scene = await sceneOf(ctx, input);
  const after = decideFrequent(scene.before.body, input, scene.campaign.body, savingOf(ctx, FREQUENT));
  return save(ctx, scene, after, { agreed: input.agreed });
}

export async function frequentQuestionWithdraw(ctx: Context, input: OfFrequent & { reason: string }): Promise<Result> {
  const scene = await sceneOf(ctx, input);
  return save(ctx, scene, withdrawFrequent(scene.before.body, input.reason, scene.campaign.body, ctx.now), { withdrawn: true });
}

/** Since when everybody could read it. */
export async function sinceOf(ctx: Context, { body }: FrequentRow, edition: Edition<FrequentContent> | null): Promise<string | null> {
  const campaign = edition && (await findCampaign(ctx, body.campaignId));
  return campaign && readableSince(edition, campaign.body);
}

export interface FrequentEditionView extends Edition<FrequentContent> {
  since: string | null;
}

export async function earlierFrequent(ctx: Context, row: FrequentRow): Promise<FrequentEditionView[]> {
  const editions = await earlierOf(ctx, row.body);
  return Promise.all(editions.map(async (edition) => ({ ...edition, since: await sinceOf(ctx, row, edition) })));
}

/** What was made of an applicant's question; null before it is published, but for the committee. */
export const madeOf = async (ctx: Context, { frequentQuestionId }: ApplicantQuestion): Promise<FrequentRow | null> =>
  frequentQuestionId === null ? null : findFrequent(ctx, frequentQuestionId);

async function isMine(ctx: Context, { body }: FrequentRow): Promise<boolean> {
  const campaign = await findCampaign(ctx, body.campaignId);
  return campaign !== null && isTelling(ctx, campaign.body);
}

export type FrequentProposal = Proposal<FrequentContent>;

/** For the committee alone. */
export const pendingFrequent = async (ctx: Context, row: FrequentRow): Promise<FrequentQuestion['pending']> =>
  row.body.pending && (await isMine(ctx, row)) ? row.body.pending : null;

export const refusedFrequent = async (ctx: Context, row: FrequentRow): Promise<string | null> =>
  row.body.refusal && (await isMine(ctx, row)) ? row.body.refusal.reason : null;

export async function trialsOnFrequent(ctx: Context, { region, body }: FrequentRow): Promise<Trial[]> {
  const campaign = ctx.viewer.region === region ? await findCampaign(ctx, body.campaignId) : null;
  if (!campaign) return [];
  const trials = frequentTrials(body, { campaign: campaign.body, by: personOf(ctx.viewer), now: ctx.now });
  return unlessParty(ctx, body, FREQUENT, callable(ctx, trials));
}
