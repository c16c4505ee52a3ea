// Verifications and who takes part as other modules read them, and what they write of them in the transactions of their own.
import { ownItem } from '../../../platform/access/own.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { FactKind, ItemToWrite } from '../../../platform/store/item-kind.ts';
import type { Key, Row } from '../../../platform/store/table.ts';
import { verificationId } from './ids.ts';
import { ReopenedItem, VerificationItem, type VerificationRow, WaitingItem } from './items.ts';
import {
  type Participant,
  ParticipantItem,
  type ParticipantRow,
  participantsAnd as readAll,
  participantsIn as readIn,
  participantsOf as readOf,
} from './participant-items.ts';
import type { Verification } from './rules/types.ts';
import { undecidedOf as readUndecided } from './workbench-items.ts';

/** The head, once an officer has touched it, whatever the region. */
export const verificationOf = (ctx: ReadContext, applicationId: string): Promise<VerificationRow | null> =>
  VerificationItem.load(ctx.loader.loadKey, verificationId(applicationId));

/** @throws RuleError NOT_FOUND, also for another region's. */
export const requireVerification = async (ctx: ReadContext, applicationId: string, field: readonly string[]): Promise<VerificationRow> =>
  (await ownItem(ctx, VerificationItem, verificationId(applicationId))) ?? fail('NOT_FOUND', { field });

/** Of whatever lies together. */
export const isVerificationHead = VerificationItem.is;

/** Changed by another's transaction. */
export const changedVerification = (region: string, after: Verification): ItemToWrite<VerificationRow> =>
  VerificationItem.put(region, after);

/** The entry of the queue of an application that was just submitted. */
export const queued = (region: string, verification: Verification): ItemToWrite => WaitingItem.put(region, verification);

/** Where the entry of the queue lies. */
export const waitingKey = (id: string): Key => WaitingItem.key(id);

/** What nobody has decided yet. */
export const undecidedOf = (ctx: ReadContext, region: string, campaignId: string): Promise<Verification[]> =>
  readUndecided(ctx.table, { region, campaignId });

/** That no verdict was taken back since this was read: for the transaction of who publishes the list of verdicts. */
export async function unlessReopened(ctx: ReadContext, campaignId: string): Promise<{ checks: Row[]; absent: Key[] }> {
  const row = await ReopenedItem.load(ctx.loader.loadKey, campaignId);
  return row ? { checks: [row], absent: [] } : { checks: [], absent: [ReopenedItem.key(campaignId)] };
}

/** Behind a registration number; null where nothing was decided, and once the person is forgotten. */
export const participantBy = (ctx: ReadContext, campaignId: string, formationId: string, number: string): Promise<ParticipantRow | null> =>
  ParticipantItem.load(ctx.loader.loadKey, campaignId, formationId, number);

export const changedParticipant = (region: string, campaignId: string, facts: Participant): ItemToWrite<ParticipantRow> =>
  ParticipantItem.putAt([campaignId, facts.formationId, facts.number], region, facts);

/** Where a participant lies, or what takes their place. */
export const participantKey = (campaignId: string, formationId: string, number: string): Key =>
  ParticipantItem.key(campaignId, formationId, number);

/** All decided applications of a campaign, by formation and number. */
export const participantsOf = (ctx: ReadContext, campaignId: string): Promise<Participant[]> => readOf(ctx.table, campaignId);

/** Those of one formation. */
export const participantsIn = (ctx: ReadContext, campaignId: string, formationId: string): Promise<Participant[]> =>
  readIn(ctx.table, campaignId, formationId);

/** All of them, with what has taken the place of some. */
export const participantsAnd = <R>(
  ctx: ReadContext,
  campaignId: string,
  remains: (row: Row) => row is Row<R>,
): Promise<(Participant | R)[]> => readAll(ctx.table, campaignId, remains);

/** Who takes part as what follows the stream knows them. */
export const participantFacts: FactKind<Participant> = ParticipantItem;
/** Dossiers: those that nobody has touched yet stand apart. */
export const waitingFacts: FactKind<Verification> = WaitingItem;
export const verificationFacts: FactKind<Verification> = VerificationItem;
