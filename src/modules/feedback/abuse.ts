// Reports of abuse: a sealed queue in which an officer reads the text before anybody's name.

import { authorise, authoriseRegion, canSeeType, expectVersion, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { type Blocker, blockersOf, possible } from '../../platform/rules/blockers.ts';
import { dayEnd, legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result, SubjectChange } from '../../platform/store/commit.ts';
import { ownerOf } from '../../platform/store/lock.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { dueFromToday, dueOf, lawOf } from '../policy/law.ts';
import { aboutFeedback, actorOf, changeOf, type OfFeedback } from './documents.ts';
import { type AbuseRow, FeedbackItem, type FullFeedbackRow, ReportItem, reportLockKey, reportsOf } from './items.ts';
import {
  type AbuseAction,
  abuseTrials,
  type DecideInput,
  decideReport,
  fileReport,
  isRevealedTo,
  type Officer,
  revealReport,
} from './rules/abuse.ts';
import { removedFeedback } from './rules/feedback.ts';
import { feedbackPolicy, feedbackPolicyOf } from './rules/policy.ts';
import type { AbuseParties, AbuseReport, ReportedWords } from './rules/types.ts';

/** Each value opens in its own report and attribute only. */
const sealAddress = (ctx: ReadContext, id: string, attribute: string) => ({ table: ctx.table.name, key: id, attribute });
const seal = (ctx: ReadContext, id: string, attribute: string, value: object): string =>
  ctx.keyring.seal(JSON.stringify(value), sealAddress(ctx, id, attribute));

export const findReport = async (ctx: ReadContext, id: string): Promise<AbuseRow | null> =>
  canSeeType(ctx, 'AbuseReport') ? ownItem(ctx, ReportItem, id) : null;

export async function abuseQueue(ctx: ReadContext, decided: boolean, slice: Slice): Promise<Page<AbuseRow>> {
  return ctx.viewer.region ? reportsOf(ctx.table, ctx.viewer.region, decided, slice) : { rows: [] };
}

export const wordsOf = (ctx: ReadContext, { body }: AbuseRow): ReportedWords =>
  JSON.parse(ctx.keyring.open(body.sealed.words, sealAddress(ctx, body.id, 'words')));

const partiesOf = (ctx: ReadContext, { id, sealed }: AbuseReport): AbuseParties =>
  JSON.parse(ctx.keyring.open(sealed.parties, sealAddress(ctx, id, 'parties')));

/** The midnight by which it is decided; null in a year whose holidays nobody has released. */
export async function decideBy(ctx: ReadContext, { due }: AbuseReport): Promise<string | null> {
  const { on } = await dueOf(ctx, due);
  return on && dayEnd(on);
}

const officer = (ctx: ReadContext): string => ctx.viewer.employeeId ?? ctx.viewer.id;

/** Author and recipient, for an officer who has opened the names; null for all others. */
export const revealedParties = (ctx: ReadContext, { body }: AbuseRow): AbuseParties | null =>
  isRevealedTo(body, officer(ctx)) ? partiesOf(ctx, body) : null;

const trialsOf = (ctx: ReadContext, { body }: AbuseRow) =>
  mayCall(ctx, 'abuseDecide') ? abuseTrials(body, partiesOf(ctx, body), officer(ctx)) : [];

export const actionsOf = (ctx: ReadContext, row: AbuseRow): AbuseAction[] => possible(trialsOf(ctx, row));

export const blockersOfReport = (ctx: ReadContext, row: AbuseRow): Blocker<AbuseAction>[] => blockersOf(trialsOf(ctx, row));

/** The recipient may report also what was taken back: they have read it. Of a private note nobody else knows. */
function reportable(row: FullFeedbackRow): Subject {
  const subject = aboutFeedback(row);
  return row.body.visibility === 'PRIVATE' ? subject : { ...subject, employeeId: row.body.aboutId };
}

/** Keyed: who knows the id of a feedback must not find out whether it was reported. */
const reportHash = ({ keyring }: ReadContext, feedbackId: string): string => keyring.hash('FEEDBACK_REPORT', feedbackId);

const reportIdOf = (ctx: ReadContext, feedbackId: string): Promise<string | null> =>
  ownerOf(ctx.loader.loadKey, reportLockKey(reportHash(ctx, feedbackId)));

/** Whether it was reported: asked for its recipient alone, who is the only one to report it, and so knows. */
export const wasReported = async (ctx: ReadContext, feedbackId: string): Promise<boolean> => (await reportIdOf(ctx, feedbackId)) !== null;

/**
 * The feedback stays as it is, and its author is not told: only that it has not changed meanwhile is checked. Who reports stands in no history
 * and leaves no marker: words come before names.
 */
export async function feedbackReport(ctx: MutationContext, input: OfFeedback & { reason: string }): Promise<Result> {
  const row = await itemToChange(ctx, FeedbackItem, [input.feedbackId], ['feedbackId']);
  const permit = await authorise(ctx, 'Feedback', reportable(row), ['feedbackId']);
  // Who reports what was taken back has read an earlier version, and cannot read this one: nothing in it changes any more.
  if (row.body.status !== 'WITHDRAWN') expectVersion(row, input.expectedVersion);
  const id = ctx.newId('fbr');
  const { abuse } = feedbackPolicy(legalDay(ctx.now), await lawOf(ctx));
  const due = await dueFromToday(ctx, abuse.workingDays);
  const filing = { ...actorOf(ctx, row.body), id, due, seal: (attribute: string, value: object) => seal(ctx, id, attribute, value) };
  const report = fileReport(row.body, input, filing);
  const taken = { code: 'ALREADY_EXISTS', field: ['feedbackId'] } as const;
  const subjects = [{ before: null, after: ReportItem.put(row.region, report), detail: { kind: report.kind }, anonymous: true as const }];
  const take = [{ key: reportLockKey(reportHash(ctx, row.body.id)), owner: id, region: row.region, taken }];
  return write(ctx, permit, { subjects, checks: [row], take, traceless: true, result: { id: row.body.id } });
}

/** A report that this very request filed: the id it makes is the one that holds the lock. */
export async function findReported(ctx: MutationContext, { feedbackId, reason }: OfFeedback & { reason: string }): Promise<Result | null> {
  // The ring hashes no half letters: an id that cannot be was reported by nobody.
  if (!feedbackId.isWellFormed()) return null;
  const id = await reportIdOf(ctx, feedbackId);
  const report = id !== null && id === ctx.newId('fbr') ? await ownItem(ctx, ReportItem, id) : null;
  if (!report) return null;
  if (wordsOf(ctx, report).reason !== reason.trim()) fail('IDEMPOTENCY_KEY_REUSED', { field: ['idempotencyKey'] });
  return { id: feedbackId };
}

interface OfReport {
  idempotencyKey: string;
  reportId: string;
  expectedVersion: number;
}

async function reportToDecide(
  ctx: ReadContext,
  input: OfReport,
): Promise<{ permit: Permit; row: AbuseRow; parties: AbuseParties; by: Officer }> {
  const { permit } = authoriseRegion(ctx);
  const row = await itemToChange(ctx, ReportItem, [input.reportId], ['reportId']);
  expectVersion(row, input.expectedVersion);
  const policy = feedbackPolicyOf(row.body.policyVersion);
  return { permit, row, parties: partiesOf(ctx, row.body), by: { by: officer(ctx), now: ctx.now, policy } };
}

/** Its words are taken from the feedback and sealed into the report; from then on nobody reads them there. */
async function removal(
  ctx: ReadContext,
  { id }: AbuseReport,
  { feedbackId }: AbuseParties,
): Promise<{ kept: string; subject: SubjectChange }> {
  const row = await itemToChange(ctx, FeedbackItem, [feedbackId], ['reportId']);
  const { text, versions, replies } = row.body;
  return { kept: seal(ctx, id, 'kept', { text, versions, replies }), subject: changeOf(row, removedFeedback(row.body)) };
}

export async function abuseDecide(ctx: MutationContext, input: OfReport & DecideInput): Promise<Result> {
  const { permit, row, parties, by } = await reportToDecide(ctx, input);
  const removed = input.finding === 'UPHELD' ? await removal(ctx, row.body, parties) : null;
  const report = decideReport(row.body, input, { parties, kept: removed?.kept ?? null }, by);
  const decided = { before: row, after: ReportItem.put(row.region, report), detail: { status: report.status } };
  return write(ctx, permit, { subjects: [decided, ...(removed ? [removed.subject] : [])], result: { id: report.id } });
}

/** That the names were opened, and by whom, is on record for ever; why stands in the report. */
export async function abuseReveal(ctx: MutationContext, input: OfReport & { reason: string }): Promise<Result> {
  const { permit, row, parties, by } = await reportToDecide(ctx, input);
  const report = revealReport(row.body, input, parties, by);
  const after = ReportItem.put(row.region, report);
  return write(ctx, permit, {
    subjects: [{ before: row, after, detail: { revealed: report.revealed.length } }],
    result: { id: report.id },
  });
}
