// The committee before an objection: one officer opens the file, answers, and sets right with the answer what was wrong.
import type { Context } from '../../context.ts';
import type { Result, SubjectChange, Writes } from '../../data/commit.ts';
import * as keys from '../../data/keys.ts';
import { laySelectionObjection, layVerification, type SelectionObjectionRow } from '../../data/recruitment/committee.ts';
import { type ListEdition, layList } from '../../data/recruitment/lists.ts';
import {
  type AnswerInput,
  answerObjection,
  openFile,
  openObjectionProof,
  type SelectionObjection,
} from '../../domain/recruitment/objection.ts';
import { correctVerification, type Verification } from '../../domain/recruitment/verification.ts';
import { authoriseRegion, expectVersion, loadToChange } from '../access.ts';
import { write } from '../once.ts';
import { impartial } from './impartial.ts';
import { verdictWrites } from './participants.ts';
import { claimMinutes, deed } from './verification.ts';

interface OfObjection {
  idempotencyKey: string;
  objectionId: string;
  expectedVersion: number;
}

async function toChange(ctx: Context, { objectionId, expectedVersion }: OfObjection): Promise<SelectionObjectionRow> {
  authoriseRegion(ctx);
  const row = await loadToChange<SelectionObjection>(ctx, 'SelectionObjection', objectionId, ['objectionId']);
  expectVersion(row, expectedVersion);
  await impartial(ctx, row.body, ['objectionId']);
  return row as SelectionObjectionRow;
}

const changeOf = (before: SelectionObjectionRow, objection: SelectionObjection, detail: Record<string, unknown>): SubjectChange => ({
  before,
  after: laySelectionObjection(before.region, objection),
  detail,
});

/** Who has read what an applicant has submitted is on record, as it is of those who verify. */
export async function selectionObjectionOpen(ctx: Context, input: OfObjection): Promise<Result> {
  const before = await toChange(ctx, input);
  const objection = openFile(before.body, deed(ctx), await claimMinutes(ctx));
  return write(ctx, { subjects: [changeOf(before, objection, { until: objection.reading?.until })], result: { id: objection.id } });
}

export async function selectionObjectionProofOpen(ctx: Context, input: OfObjection): Promise<Result> {
  const before = await toChange(ctx, input);
  const objection = openObjectionProof(before.body, deed(ctx));
  return write(ctx, { subjects: [changeOf(before, objection, { proof: 'OPENED' })], result: { id: objection.id } });
}

/** What was wrong with the final list is set right by its next edition; until that stands, nobody is offered a post by it. */
async function correctionDue(ctx: Context, { campaignId, id: objectionId }: SelectionObjection): Promise<Omit<Writes, 'result'>> {
  const before = await loadToChange<ListEdition>(ctx, 'List', keys.listId(campaignId, 'FINAL'), ['objectionId']);
  const after = layList(before.region, { ...before.body, correctionDue: true });
  return { subjects: [{ before, after, detail: { correctionDue: true, objectionId } }] };
}

/** An error in the administrative selection is set right with the answer; one in the final result by a new list. */
async function correction(ctx: Context, objection: SelectionObjection): Promise<Omit<Writes, 'result'>> {
  if (objection.status !== 'ACCEPTED') return { subjects: [] };
  return objection.stage === 'FINAL_OBJECTION' ? correctionDue(ctx, objection) : verdictCorrection(ctx, objection);
}

async function verdictCorrection(ctx: Context, objection: SelectionObjection): Promise<Omit<Writes, 'result'>> {
  const id = keys.verificationId(objection.applicationId);
  const [before] = await Promise.all([
    loadToChange<Verification>(ctx, 'Verification', id, ['objectionId']),
    // Needed for the participant: in the same batch.
    ctx.rows.load(objection.applicationId),
  ]);
  const after = correctVerification(before.body, deed(ctx));
  const detail = { outcome: after.outcome, objectionId: objection.id };
  const subjects = [{ before, after: layVerification(before.region, after), detail }];
  return { subjects, ...(await verdictWrites(ctx, before.body, after)) };
}

/** The record tells whether who answered had opened the file. */
export async function selectionObjectionAnswer(ctx: Context, input: OfObjection & AnswerInput): Promise<Result> {
  const before = await toChange(ctx, input);
  const objection = answerObjection(before.body, input, deed(ctx));
  const opened = before.body.reading?.by === objection.answeredBy;
  const answered = changeOf(before, objection, { status: objection.status, stage: objection.stage, opened });
  const { subjects, ...more } = await correction(ctx, objection);
  return write(ctx, { subjects: [answered, ...subjects], ...more, result: { id: objection.id } });
}
