// The committee before an objection: one officer opens the file, answers, and sets right with the answer what was wrong.

import { authoriseRegion, expectVersion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { itemToChange } from '../../../platform/access/own.ts';
import type { Permitted } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import type { Result, SubjectChange, Writes } from '../../../platform/store/commit.ts';
import { impartial } from '../campaigns/impartial.ts';
import { requireCampaign } from '../campaigns/read.ts';
import { exclusionId } from '../exclusions/ids.ts';
import { exclusionFor } from '../exclusions/read.ts';
import { excludedBy } from '../exclusions/rules/exclusion.ts';
import { listId } from '../lists/ids.ts';
import type { ListRowHead } from '../lists/items.ts';
import { listedIn, listToRestOn } from '../lists/read.ts';
import { verdictWrites } from '../verification/participants.ts';
import { changedVerification, requireVerification, verificationOf } from '../verification/read.ts';
import { correctVerification } from '../verification/rules/reopening.ts';
import { actor, claimMinutes, withLine } from '../verification/verification.ts';
import { accepting, acceptingApprover, withdrawn } from './acceptances.ts';
import { isDue, withDeciders } from './contested.ts';
import { SelectionObjectionItem, type SelectionObjectionRow } from './items.ts';
import { confirmRefusal, feasible, isOfResult, proposeRefusal, withdrawRefusal } from './rules/correction.ts';
import { type AnswerInput, answerObjection, LIST_OF_OBJECTION, openFile, openObjectionProof } from './rules/objection.ts';
import type { SelectionObjection } from './rules/types.ts';

interface OfObjection {
  idempotencyKey: string;
  objectionId: string;
  expectedVersion: number;
}

async function toChange(ctx: MutationContext, { objectionId, expectedVersion }: OfObjection): Promise<Permitted<SelectionObjectionRow>> {
  const { permit } = authoriseRegion(ctx);
  const row = await itemToChange(ctx, SelectionObjectionItem, [objectionId], ['objectionId']);
  expectVersion(row, expectedVersion);
  await impartial(ctx, row.body, ['objectionId']);
  return { permit, row: { ...row, body: await withDeciders(ctx, row.body) } };
}

const changeOf = (before: SelectionObjectionRow, objection: SelectionObjection, detail: Record<string, unknown>): SubjectChange => ({
  before,
  after: SelectionObjectionItem.put(before.region, objection),
  detail,
});

/** Who has read what an applicant has submitted is on record, as it is of those who verify. */
export async function selectionObjectionOpen(ctx: MutationContext, input: OfObjection): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const objection = openFile(before.body, actor(ctx), await claimMinutes(ctx));
  return write(ctx, permit, { subjects: [changeOf(before, objection, { until: objection.reading?.until })], result: { id: objection.id } });
}

export async function selectionObjectionProofOpen(ctx: MutationContext, input: OfObjection): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const objection = openObjectionProof(before.body, actor(ctx));
  return write(ctx, permit, { subjects: [changeOf(before, objection, { proof: 'OPENED' })], result: { id: objection.id } });
}

/** The list that is objected to, and whether what is accepted could be carried out. @throws RuleError CORRECTION_IMPOSSIBLE. */
async function toCorrect(ctx: ReadContext, objection: SelectionObjection): Promise<ListRowHead> {
  const { campaignId, stage, formationId, registrationNumber } = objection;
  const [campaign, list, exclusion] = await Promise.all([
    requireCampaign(ctx, campaignId, ['objectionId']),
    listToRestOn(ctx, campaignId, LIST_OF_OBJECTION[stage], ['objectionId']),
    exclusionFor(ctx, objection.applicationId),
  ]);
  const rows = isOfResult(stage) ? await listedIn(ctx, list.body, formationId) : null;
  const listed = rows?.some(({ number }) => number === registrationNumber) ?? true;
  const excluded = exclusion !== null && excludedBy(exclusion.body) !== null;
  feasible({ campaign: campaign.body, sealed: list.body.sealed, listed, excluded });
  return list;
}

/** An error in the administrative selection is set right with the answer; one in a result by a new list, before which nothing rests on this one. */
async function correction(ctx: ReadContext, objection: SelectionObjection): Promise<Omit<Writes, 'result'>> {
  if (objection.status !== 'ACCEPTED') return { subjects: [] };
  const due = isOfResult(objection.stage);
  const [list, verdict] = await Promise.all([
    toCorrect(ctx, objection),
    due ? { subjects: [], parts: [] } : verdictCorrection(ctx, objection),
  ]);
  const accepted = await accepting(ctx, list, objection, due);
  return { ...verdict, ...accepted, parts: [...(verdict.parts ?? []), ...accepted.parts] };
}

/** Neither checks nor counts anything: those are the acceptance's, which is written with it. */
async function verdictCorrection(
  ctx: ReadContext,
  objection: SelectionObjection,
): Promise<Pick<Writes, 'subjects' | 'parts' | 'free' | 'take'>> {
  const [before] = await Promise.all([
    requireVerification(ctx, objection.applicationId, ['objectionId']),
    // Needed for the participant: in the same batch.
    ctx.loader.load(objection.applicationId),
  ]);
  const after = correctVerification(before.body, actor(ctx));
  const detail = { outcome: after.outcome, objectionId: objection.id };
  const subjects = [{ before, after: changedVerification(before.region, after), detail }];
  return { subjects, ...withLine(before.region, after, await verdictWrites(ctx, before.body, after)) };
}

/** What a correction needs comes in the same batch. */
async function hasProof(ctx: ReadContext, { applicationId, campaignId, stage }: SelectionObjection): Promise<boolean> {
  const ids = [applicationId, campaignId, listId(campaignId, LIST_OF_OBJECTION[stage]), exclusionId(applicationId)];
  const [verification] = await Promise.all([
    verificationOf(ctx, applicationId),
    ...ids.map((id) => ctx.loader.load(id)),
    acceptingApprover(ctx, listId(campaignId, LIST_OF_OBJECTION[stage])),
  ]);
  return verification?.body.proofReaders !== undefined;
}

/** The record tells whether who answered had opened the file. */
export async function selectionObjectionAnswer(ctx: MutationContext, input: OfObjection & AnswerInput): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const objection = answerObjection(before.body, input, { ...actor(ctx), hasProof: input.accepted && (await hasProof(ctx, before.body)) });
  const opened = before.body.reading?.by === objection.answeredBy;
  const answered = changeOf(before, objection, { status: objection.status, stage: objection.stage, opened });
  const { subjects, ...more } = await correction(ctx, objection);
  return write(ctx, permit, { subjects: [answered, ...subjects], ...more, result: { id: objection.id } });
}

export async function selectionObjectionRefusalPropose(ctx: MutationContext, input: OfObjection & { reason: string }): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const objection = proposeRefusal(before.body, input.reason, await isDue(ctx, before.body), actor(ctx));
  return write(ctx, permit, { subjects: [changeOf(before, objection, { refusal: 'PROPOSED' })], result: { id: objection.id } });
}

export async function selectionObjectionRefusalWithdraw(ctx: MutationContext, input: OfObjection): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const objection = withdrawRefusal(before.body, actor(ctx).by);
  return write(ctx, permit, { subjects: [changeOf(before, objection, { refusal: 'WITHDRAWN' })], result: { id: objection.id } });
}

/** Nothing is due any more: what rests on the list may go on. */
export async function selectionObjectionRefusalConfirm(ctx: MutationContext, input: OfObjection): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const objection = confirmRefusal(before.body, await isDue(ctx, before.body), actor(ctx));
  const { campaignId, stage, id } = objection;
  return write(ctx, permit, {
    subjects: [changeOf(before, objection, { status: objection.status, refusal: 'CONFIRMED' })],
    ...(await withdrawn(ctx, listId(campaignId, LIST_OF_OBJECTION[stage]), id)),
    result: { id },
  });
}
