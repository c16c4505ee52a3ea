// Feedback as it is read: who may see one, lists, and what a change is given beside its input.

import { authorise, canSee, expectVersion } from '../../platform/access/access.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { employeeInRegion } from '../organisation/read.ts';
import { documentById, versionContent } from '../performance/documents.ts';
import { countedFor, FeedbackItem, type FeedbackRow, type FullFeedbackRow, givenBy, receivedBy } from './items.ts';
import { canRead, readersOf } from './rules/audience.ts';
import type { FeedbackActor } from './rules/lifecycle.ts';
import type { FeedbackLinkInput } from './rules/link.ts';
import { feedbackPolicyOf } from './rules/policy.ts';
import type { Feedback, FeedbackCard } from './rules/types.ts';

/** Relations are measured against those who were named at writing. A private note is about nobody but its author. */
export function aboutFeedback({ region, body }: FeedbackRow): Subject {
  const { authorId, aboutId, raterIds } = readersOf(body);
  return { region, employeeId: aboutId ?? authorId, names: { AUTHOR: [authorId], RATER: raterIds } };
}

/** A feedback that the viewer may see. */
export async function findFeedback(ctx: ReadContext, id: string): Promise<FullFeedbackRow | null> {
  const row = await ownItem(ctx, FeedbackItem, id);
  return row && (await canSee(ctx, 'Feedback', aboutFeedback(row))) ? row : null;
}

/** Older wordings and thread of a feedback that was found: list rows have them not, and load them in one batch. */
export async function inFull(ctx: ReadContext, { body }: Pick<FeedbackRow, 'body'>): Promise<Feedback> {
  const row = await ownItem(ctx, FeedbackItem, body.id);
  return row?.body ?? { ...body, versions: [], replies: [] };
}

const NOTHING: Page<FeedbackRow> = { rows: [] };

export const received = async (ctx: ReadContext, slice: Slice): Promise<Page<FeedbackRow>> =>
  ctx.viewer.employeeId ? receivedBy(ctx.table, ctx.viewer.employeeId, slice) : NOTHING;

export const given = async (ctx: ReadContext, slice: Slice): Promise<Page<FeedbackRow>> =>
  ctx.viewer.employeeId ? givenBy(ctx.table, ctx.viewer.employeeId, slice) : NOTHING;

/**
 * Evidence for somebody's evaluation of a year, as far as the viewer was named in its audience. `raterId` is the official who rates that
 * year, as the evaluation itself names them: the audience was told of that office before it was known who would hold it.
 */
export async function countedFeedback(
  ctx: ReadContext,
  employeeId: string,
  year: number,
  slice: Slice,
  raterId: string | null = null,
): Promise<Page<FeedbackRow>> {
  const me = ctx.viewer.employeeId;
  if (!me || !(await employeeInRegion(ctx, employeeId))) return NOTHING;
  return countedFor(ctx.table, employeeId, year, (card) => canRead(card, me) || me === raterId, slice);
}

/** Whether the target named stands in the working content or the last approved version of a plan of this person; true where none is named. */
export async function linkFound(ctx: ReadContext, link: FeedbackLinkInput | null | undefined, employeeId: string): Promise<boolean> {
  if (!link?.target) return true;
  const { planId, targetId } = link.target;
  const document = await documentById(ctx, planId);
  if (document?.row.body.employeeId !== employeeId) return false;
  const named = ({ id }: { id: string }): boolean => id === targetId;
  if (document.content.targets.some(named)) return true;
  const approved = await versionContent(ctx, planId, document.row.body.approved.at(-1)?.number ?? null);
  return approved?.targets.some(named) ?? false;
}

export interface OfFeedback {
  idempotencyKey: string;
  feedbackId: string;
  expectedVersion: number;
}

/** The feedback to be changed by the present operation. Its own policy holds to its end. */
export async function feedbackToChange(
  ctx: ReadContext,
  input: OfFeedback,
): Promise<{ permit: Permit; row: FullFeedbackRow; actor: FeedbackActor }> {
  const row = await itemToChange(ctx, FeedbackItem, [input.feedbackId], ['feedbackId']);
  const permit = await authorise(ctx, 'Feedback', aboutFeedback(row), ['feedbackId']);
  expectVersion(row, input.expectedVersion);
  return { permit, row, actor: actorOf(ctx, row.body) };
}

export const actorOf = (ctx: ReadContext, { policyVersion }: FeedbackCard): FeedbackActor => ({
  by: ctx.viewer.employeeId ?? '',
  now: ctx.now,
  policy: feedbackPolicyOf(policyVersion),
});

/** The subject of the change; the record of it tells the status and nothing that was said. */
export const changeOf = (before: FullFeedbackRow, feedback: Feedback, detail: Record<string, unknown> = {}) => ({
  before,
  after: FeedbackItem.put(before.region, feedback),
  detail: { status: feedback.status, ...detail },
});
