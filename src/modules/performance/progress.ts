// Progress and its evidence: announced, uploaded by the client, attached; read newest first; suggestions computed beside.

import { write } from '../../platform/access/idempotent.ts';
import { ownItem } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { type Connection, connection, type PageArgs } from '../../platform/graphql/connection.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import { sourceIn } from '../../platform/rules/texts/sources.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { UploadContract } from '../../platform/store/evidence.ts';
import { lawOf } from '../policy/law.ts';
import { planToAddTo } from './beside.ts';
import { contentOfVersion, documentFor, findCycle } from './documents.ts';
import { type EntryInput, progressEntry } from './entries.ts';
import { storeKey } from './files.ts';
import { EvidenceItem, type EvidenceRow, entriesBetween, entriesPage } from './items.ts';
import { entryOf } from './read.ts';
import { earlierDay, policyOf } from './rules/cycle.ts';
import { announceEvidence, type EvidenceInput, isThere } from './rules/evidence.ts';
import { evidencePolicy } from './rules/evidence-policy.ts';
import { assertAllowed } from './rules/lifecycle.ts';
import { versionOn } from './rules/progress.ts';
import { type Suggestion, suggestAchievement } from './rules/suggestion.ts';
import type { Evidence, PlanHead, ProgressEntry, Target } from './rules/types.ts';

export type EvidenceUploadInput = EvidenceInput & { idempotencyKey: string; planId: string };

/** Announces a file; the contract is made anew from the announcement each time it is asked for. */
export async function evidenceUpload(ctx: MutationContext, input: EvidenceUploadInput): Promise<Result> {
  const { permit, row, plan, actor } = await planToAddTo(ctx, 'evidenceUpload', input.planId);
  assertAllowed('evidenceUpload', plan.head, actor);
  const facts = { id: ctx.newId('evd'), employeeId: plan.head.employeeId, planId: plan.head.id, now: ctx.now };
  const evidence = announceEvidence(input, facts, evidencePolicy(legalDay(ctx.now), await lawOf(ctx)));
  const detail = { planId: evidence.planId, size: evidence.size, sha256: evidence.sha256 };
  return write(ctx, permit, {
    subjects: [{ before: null, after: EvidenceItem.put(row.region, evidence), detail }],
    result: { id: evidence.id },
  });
}

export type Contract = UploadContract & { evidenceId: string };

export async function contractFor(ctx: ReadContext, evidenceId: string): Promise<Contract> {
  const row = (await ownItem(ctx, EvidenceItem, evidenceId)) ?? fail('NOT_FOUND');
  const { contentType, size, sha256 } = row.body;
  return { evidenceId, ...(await ctx.evidence.announce({ key: storeKey(row.body), contentType, size, sha256 }, ctx.now)) };
}

/** The files of an entry, with a link for reading that is good for a few minutes. Only the plan's own are shown. */
export async function evidenceOf(
  ctx: ReadContext,
  { evidenceIds }: Pick<ProgressEntry, 'evidenceIds'>,
): Promise<(Evidence & { url: string })[]> {
  const rows = await Promise.all(evidenceIds.map((id) => ownItem(ctx, EvidenceItem, id)));
  return Promise.all(
    rows
      .filter((row): row is EvidenceRow => row !== null && isThere(row.body))
      .map(async ({ body }) => {
        const { fileName, contentType } = body;
        return { ...body, url: await ctx.evidence.link({ key: storeKey(body), fileName, contentType }, ctx.now) };
      }),
  );
}

export type ProgressAddInput = EntryInput & { idempotencyKey: string };

/** Appends an entry: `progressEntry` makes it, since feedback is followed up with one too. */
export async function progressAdd(ctx: MutationContext, input: ProgressAddInput): Promise<Result> {
  const {
    permit,
    row: { entry, ...writes },
  } = await progressEntry(ctx, input);
  return write(ctx, permit, { ...writes, result: { id: input.planId, entryId: entry.id } });
}

/** A connection of entries, newest day first. */
export const progressOf = (ctx: ReadContext, list: string, planId: string, args: PageArgs): Promise<Connection<ProgressEntry>> =>
  connection(
    ctx,
    list,
    { ...args, plan: planId },
    (slice) => entriesPage(ctx, planId, slice),
    (row) => row.body,
  );

/** The entry that a request has made, from what it has written. */
export const entryMade = (ctx: ReadContext, { id, entryId }: Result): Promise<ProgressEntry | null> => entryOf(ctx, id, String(entryId));

export type SuggestionView = Suggestion & { targetId: string; source: string };

/** What the entries suggest for each indicator of the version valid now, with all inputs; never a rating. */
export async function suggestionOf(ctx: ReadContext, head: PlanHead): Promise<SuggestionView[]> {
  const today = legalDay(ctx.now);
  const day = earlierDay(today, head.segment.to);
  // A career that was corrected since may have left entries outside the segment: they are kept, and count for nothing.
  const [{ row, content: present }, entries, cycle] = await Promise.all([
    documentFor(ctx, head.id),
    entriesBetween(ctx.loader.loadRange, head.id, head.segment),
    findCycle(ctx, head.cycleId),
  ]);
  if (!cycle) return fail('NOT_FOUND');
  const policy = policyOf(cycle.body);
  const content = await contentOfVersion(ctx, { head: row.body, content: present }, versionOn(row.body, day));
  const suggested = (target: Target) =>
    target.indicators.map((one) => ({
      ...suggestAchievement(one, entries, policy),
      targetId: target.id,
      source: sourceIn(policy.achievement.source, ctx.language),
    }));
  return (content?.targets ?? []).flatMap(suggested);
}
