// Questions and answers that everybody reads: written by an officer, published by a second person, corrected by editions, withdrawn in sight.

import { authoriseRegion, expectVersion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { itemToChange } from '../../../platform/access/own.ts';
import type { Permit } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
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
import type { Proposal, WordingDecision, WordingEdition } from './rules/wording.ts';
import { earlierOf, isTelling, readableSince, replaced } from './wordings.ts';

type Keyed = { idempotencyKey: string };
type OfFrequent = Keyed & { frequentQuestionId: string; expectedVersion: number };
const FREQUENT = ['frequentQuestionId'];

/** What was published is read by whoever reads its campaign, also when it is withdrawn; what only waits by the committee. */
export async function findFrequent(ctx: ReadContext, id: string): Promise<FrequentRow | null> {
  const row = await data.FrequentItem.load(ctx.loader.loadKey, id);
  if (!row) return null;
  const campaign = await findCampaign(ctx, row.body.campaignId);
  return campaign && (row.body.current || (await isTelling(ctx, campaign.body))) ? row : null;
}

export const frequentOf = async (ctx: ReadContext, campaignId: string, slice: Slice): Promise<Page<FrequentRow>> =>
  (await findCampaign(ctx, campaignId)) ? data.frequentOf(ctx.table, campaignId, slice) : { rows: [] };

export const frequentWaiting = async (ctx: ReadContext, campaignId: string, slice: Slice): Promise<Page<FrequentRow>> =>
  pageUnlessCompeting(ctx, await data.frequentWaiting(ctx.table, ctx.viewer.region ?? '', campaignId, slice));

const change = (before: FrequentRow | null, after: FrequentQuestion, detail: Record<string, unknown>): SubjectChange => ({
  before,
  after: data.FrequentItem.put(after.region, after),
  detail,
});

const savingOf = (ctx: ReadContext, field: readonly string[]) => ({ by: personOf(ctx.viewer), now: ctx.now, field });

type ProposeInput = Keyed & FrequentContent & { campaignId: string; applicantQuestionId?: string | null };

/** Made of an applicant's question it is said there, and nowhere in what everybody reads. */
export async function frequentQuestionPropose(ctx: MutationContext, input: ProposeInput): Promise<Result> {
  const { campaignId, applicantQuestionId } = input;
  const { permit, row: campaign } = await campaignToTell(ctx, campaignId, ['campaignId']);
  const question = proposeFrequent(input, ctx.newId('fqn'), campaign.body, savingOf(ctx, ['question']));
  const asked = applicantQuestionId ? [await madePublic(ctx, { id: applicantQuestionId, campaignId }, question.id)] : [];
  const subjects = [change(null, question, { campaignId }), ...asked];
  return write(ctx, permit, { subjects, checks: [campaign], result: { id: question.id } });
}

interface FrequentToChange {
  permit: Permit;
  campaign: CampaignRow;
  before: FrequentRow;
}

async function frequentToChange(ctx: MutationContext, { frequentQuestionId, expectedVersion }: OfFrequent): Promise<FrequentToChange> {
  authoriseRegion(ctx);
  const before = await itemToChange(ctx, data.FrequentItem, [frequentQuestionId], FREQUENT);
  expectVersion(before, expectedVersion);
  const { permit, row: campaign } = await campaignToTell(ctx, before.body.campaignId, FREQUENT);
  return { permit, before, campaign };
}

const save = (
  ctx: MutationContext,
  permit: Permit,
  { before, campaign }: FrequentToChange,
  after: FrequentQuestion,
  detail: Record<string, unknown>,
): Promise<Result> =>
  write(ctx, permit, {
    subjects: [change(before, after, { edition: after.current?.edition ?? 0, ...detail })],
    parts: replaced(before.region, before.body, after),
    checks: [campaign],
    result: { id: after.id },
  });

export async function frequentQuestionRevise(ctx: MutationContext, input: OfFrequent & RevisionInput): Promise<Result> {
  const asked = await frequentToChange(ctx, input);
  return save(ctx, asked.permit, asked, reviseFrequent(asked.before.body, input, asked.campaign.body, savingOf(ctx, ['question'])), {
    waits: true,
  });
}

export async function frequentQuestionDecide(ctx: MutationContext, input: OfFrequent & WordingDecision): Promise<Result> {
  const asked = await frequentToChange(ctx, input);
  const after = decideFrequent(asked.before.body, input, asked.campaign.body, savingOf(ctx, FREQUENT));
  return save(ctx, asked.permit, asked, after, { agreed: input.agreed });
}

export async function frequentQuestionWithdraw(ctx: MutationContext, input: OfFrequent & { reason: string }): Promise<Result> {
  const asked = await frequentToChange(ctx, input);
  return save(ctx, asked.permit, asked, withdrawFrequent(asked.before.body, input.reason, asked.campaign.body, ctx.now), {
    withdrawn: true,
  });
}

/** Since when everybody could read it. */
export async function sinceOf(
  ctx: ReadContext,
  { body }: FrequentRow,
  edition: WordingEdition<FrequentContent> | null,
): Promise<string | null> {
  const campaign = edition && (await findCampaign(ctx, body.campaignId));
  return campaign && readableSince(edition, campaign.body);
}

export interface FrequentEditionView extends WordingEdition<FrequentContent> {
  since: string | null;
}

export async function earlierFrequent(ctx: ReadContext, row: FrequentRow): Promise<FrequentEditionView[]> {
  const editions = await earlierOf(ctx, row.body);
  return Promise.all(editions.map(async (edition) => ({ ...edition, since: await sinceOf(ctx, row, edition) })));
}

/** What was made of an applicant's question; null before it is published, but for the committee. */
export const madeOf = async (ctx: ReadContext, { frequentQuestionId }: ApplicantQuestion): Promise<FrequentRow | null> =>
  frequentQuestionId === null ? null : findFrequent(ctx, frequentQuestionId);

async function isMine(ctx: ReadContext, { body }: FrequentRow): Promise<boolean> {
  const campaign = await findCampaign(ctx, body.campaignId);
  return campaign !== null && isTelling(ctx, campaign.body);
}

export type FrequentProposal = Proposal<FrequentContent>;

/** For the committee alone. */
export const pendingFrequent = async (ctx: ReadContext, row: FrequentRow): Promise<FrequentQuestion['pending']> =>
  row.body.pending && (await isMine(ctx, row)) ? row.body.pending : null;

export const refusedFrequent = async (ctx: ReadContext, row: FrequentRow): Promise<string | null> =>
  row.body.refusal && (await isMine(ctx, row)) ? row.body.refusal.reason : null;

export async function trialsOnFrequent(ctx: ReadContext, { region, body }: FrequentRow) {
  const campaign = ctx.viewer.region === region ? await findCampaign(ctx, body.campaignId) : null;
  if (!campaign) return [];
  const trials = frequentTrials(body, { campaign: campaign.body, by: personOf(ctx.viewer), now: ctx.now });
  return unlessParty(ctx, body, FREQUENT, callable(ctx, trials));
}
