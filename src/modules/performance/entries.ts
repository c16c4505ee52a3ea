// The contract for a progress entry: what must be written for one, for `progressAdd` and for a feedback that is followed up.

import { ownItem } from '../../platform/access/own.ts';
import type { Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { SubjectChange, Tally } from '../../platform/store/commit.ts';
import { lawOf } from '../policy/law.ts';
import { planToAddTo } from './beside.ts';
import { contentOfVersion, documentById } from './documents.ts';
import { contentOfFile, storeKey } from './files.ts';
import { EvidenceItem, type PlanRow, ProgressItem, ProgressMonthsItem, progressMonthsIn } from './items.ts';
import { type EvidenceFact, NO_EVIDENCE } from './rules/evidence.ts';
import { evidencePolicy } from './rules/evidence-policy.ts';
import { addProgress, type ProgressInput, versionOn } from './rules/progress.ts';
import { withEntryOf } from './rules/progress-months.ts';
import type { ProgressEntry } from './rules/types.ts';

/** A file as it was announced, whether it has arrived, and what its bytes say: also for objections. */
export async function evidenceFact(ctx: ReadContext, id: string): Promise<EvidenceFact> {
  const announced = (await ownItem(ctx, EvidenceItem, id))?.body;
  if (!announced) return NO_EVIDENCE;
  const arrived = await ctx.evidence.arrived(storeKey(announced));
  const came = arrived?.size === announced.size && arrived.sha256.toLowerCase() === announced.sha256;
  // Only what is the announced file is looked into: nothing larger is ever read.
  return { announced, arrived, content: came ? await contentOfFile(ctx, announced) : 'OTHER' };
}

export type EntryInput = ProgressInput & { planId: string };

export interface EntryWrites {
  entry: ProgressEntry;
  subjects: SubjectChange[];
  /** The first entry of a month. */
  tallies: Tally[];
  checks: PlanRow[];
}

/**
 * An entry by the rules of progress, not yet written. The plan's head is only checked: entries of one plan do not wait for each other.
 * Who may is asked of the root field that is being answered.
 */
export async function progressEntry(ctx: MutationContext, input: EntryInput): Promise<Permitted<EntryWrites>> {
  const { permit, row, plan, actor } = await planToAddTo(ctx, 'progressAdd', input.planId);
  const [content, evidence, document, law, known] = await Promise.all([
    contentOfVersion(ctx, plan, versionOn(plan.head, input.day)),
    Promise.all((input.evidenceIds ?? []).map((id) => evidenceFact(ctx, id))),
    input.correctsId ? documentById(ctx, plan.head.id) : null,
    lawOf(ctx),
    progressMonthsIn(ctx.loader.loadRange, plan.head.id),
  ]);
  const entries = (document?.progress ?? []).map(({ body }) => body).filter((entry) => entry.indicatorId === input.indicatorId);
  const files = evidencePolicy(legalDay(ctx.now), law);
  const entry = addProgress(plan.head, input, { id: ctx.newId('prg', plan.head.id), content, entries, evidence, files }, actor);
  const months = withEntryOf(known?.body ?? null, plan.head, entry);
  const detail = { planId: plan.head.id, indicatorId: entry.indicatorId, day: entry.day };
  return {
    permit,
    row: {
      entry,
      subjects: [{ before: null, after: ProgressItem.putAt([plan.head.id, entry.targetId, entry.id], plan.head.region, entry), detail }],
      tallies: months ? [{ before: known, after: ProgressMonthsItem.put(plan.head.region, months) }] : [],
      checks: [row],
    },
  };
}
