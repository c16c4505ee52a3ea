// The contract for a progress entry: what must be written for one, for `progressAdd` and for a feedback that is followed up.

import { ownItem } from '../../platform/access/own.ts';
import type { Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Lock, SubjectChange, Tally } from '../../platform/store/commit.ts';
import { ownerOf } from '../../platform/store/lock.ts';
import { lawOf } from '../policy/law.ts';
import { planToAddTo } from './beside.ts';
import { contentOfVersion } from './documents.ts';
import { contentOfFile, storeKey } from './files.ts';
import { entryIdOf } from './ids.ts';
import { correctionKey, EvidenceItem, type PlanRow, ProgressItem, ProgressMonthsItem, ProofItem, progressMonthsIn } from './items.ts';
import { entryOf, isProof } from './read.ts';
import { type EvidenceFact, NO_EVIDENCE } from './rules/evidence.ts';
import { evidencePolicy } from './rules/evidence-policy.ts';
import { addProgress, CORRECTED, type ProgressInput, versionOn } from './rules/progress.ts';
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
  /** The first entry of a month, and of a file. */
  tallies: Tally[];
  /** An entry is corrected once, also where two do it at once. */
  take: Lock[];
  checks: PlanRow[];
}

/** The entry that is to be corrected, and whether another corrects it: two point reads. That one is read too: whoever sends it again finds it done (0043). */
async function correctionOf(ctx: ReadContext, planId: string, id: string | null | undefined) {
  if (!id) return { corrected: null, isCorrected: false };
  const [corrected, by] = await Promise.all([entryOf(ctx, planId, id), ownerOf(ctx.loader.loadKey, correctionKey(planId, id))]);
  if (by !== null) await entryOf(ctx, planId, by);
  return { corrected, isCorrected: by !== null };
}

/**
 * An entry by the rules of progress, not yet written. The plan's head is only checked: entries of one plan do not wait for each other.
 * Who may is asked of the root field that is being answered.
 */
export async function progressEntry(ctx: MutationContext, input: EntryInput): Promise<Permitted<EntryWrites>> {
  const { permit, row, plan, actor } = await planToAddTo(ctx, 'progressAdd', input.planId);
  const planId = plan.head.id;
  const evidenceIds = input.evidenceIds ?? [];
  const [content, evidence, proven, corrected, law, known] = await Promise.all([
    contentOfVersion(ctx, plan, versionOn(plan.head, input.day)),
    Promise.all(evidenceIds.map((id) => evidenceFact(ctx, id))),
    Promise.all(evidenceIds.map((id) => isProof(ctx, { planId, id }))),
    correctionOf(ctx, planId, input.correctsId),
    lawOf(ctx),
    progressMonthsIn(ctx.loader.loadRange, planId),
  ]);
  const id = entryIdOf(ctx.newId('prg', planId), planId, input.day, actor.now);
  const files = evidencePolicy(legalDay(ctx.now), law);
  const entry = addProgress(plan.head, input, { id, content, ...corrected, evidence, files }, actor);
  const { region } = plan.head;
  const months = withEntryOf(known?.body ?? null, plan.head, entry);
  const detail = { planId, indicatorId: entry.indicatorId, day: entry.day };
  const proofs = entry.evidenceIds.filter((_, i) => !proven[i]);
  return {
    permit,
    row: {
      entry,
      subjects: [{ before: null, after: ProgressItem.put(region, entry), detail }],
      tallies: [
        ...(months ? [{ before: known, after: ProgressMonthsItem.put(region, months) }] : []),
        ...proofs.map((evidenceId) => ({ before: null, after: ProofItem.put(region, { planId, evidenceId, entryId: id }) })),
      ],
      take: entry.correctsId ? [{ key: correctionKey(planId, entry.correctsId), owner: id, region, taken: CORRECTED }] : [],
      checks: [row],
    },
  };
}
