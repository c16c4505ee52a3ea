// What an accepted objection to a result asks of the next edition: that applicant's row changes, or two people say in words why it does not. Pure.
import { addDays, dayEnd, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, refuse } from '../../../../platform/rules/errors.ts';
import { checkText } from '../../../../platform/rules/text.ts';
import type { StageKind } from '../../campaigns/rules/kinds.ts';
import type { RecruitmentPolicy } from '../../campaigns/rules/policy-types.ts';
import type { Campaign } from '../../campaigns/rules/types.ts';
import type { ListEntry } from '../../lists/rules/types.ts';
import { committeeLimits } from '../../verification/rules/policy.ts';
import type { Actor } from '../../verification/rules/types.ts';
import type { Acceptance, CorrectionRefusal, DueCorrection, ObjectionStage, SelectionObjection } from './types.ts';

/** Against scores and ranks: carried out by a list, while a verdict is corrected with the answer. */
export const isOfResult = (stage: ObjectionStage): boolean => stage !== 'ADMIN_OBJECTION';

/** The stage of the campaign whose list is objected to, for what an applicant is told. */
export const STAGE_OF_OBJECTION: Record<ObjectionStage, StageKind> = {
  ADMIN_OBJECTION: 'ADMIN_OBJECTION',
  SKD_OBJECTION: 'SKD',
  FINAL_OBJECTION: 'FINAL_OBJECTION',
};

/** Who was told of the basic test today still has all days from tomorrow on. `publishedAt`: of the first edition. */
export const skdWindow = (publishedAt: string, { objection }: RecruitmentPolicy): { opensAt: string; closesAt: string } => ({
  opensAt: publishedAt,
  closesAt: dayEnd(addDays(legalDay(publishedAt), objection.days)),
});

const told = ({ rank, outcome, decidedBy, placedIn, ground, scores, final }: ListEntry): string =>
  JSON.stringify([rank, outcome, decidedBy, placedIn, ground, scores, final]);

type Entries = ReadonlyMap<string, readonly ListEntry[]>;

const rowIn = (entries: Entries, { formationId, number }: DueCorrection): ListEntry | null =>
  entries.get(formationId)?.find((entry) => entry.number === number) ?? null;

const saidOf = (entry: ListEntry | null): string | null => entry && told(entry);

/**
 * Whether an edition tells of what was accepted: the row, scores included, does not stand as it did; and where the verdict was set right with
 * the answer, the row says so. It does not where it was accepted while the edition was being made.
 */
export function tellsOf({ due, ...of }: DueCorrection & Pick<Acceptance, 'due'>, before: Entries, after: Entries): boolean {
  const row = rowIn(after, of);
  return due ? saidOf(rowIn(before, of)) !== saidOf(row) : row?.outcome !== 'INELIGIBLE';
}

export interface Feasibility {
  campaign: Pick<Campaign, 'status'>;
  /** A later list rests on the one that is objected to. */
  sealed: boolean;
  /** Whether the applicant stands on it. */
  listed: boolean;
  /** Whether the applicant is out of the selection. */
  excluded: boolean;
}

/** What no edition can carry out is not accepted. @throws RuleError CORRECTION_IMPOSSIBLE. */
export function feasible({ campaign, sealed, listed, excluded }: Feasibility): void {
  if (campaign.status === 'CLOSED' || sealed || !listed || excluded) fail('CORRECTION_IMPOSSIBLE', { field: ['accepted'] });
}

/** Of the approvers one accepts and another announces what follows: were both to accept, none would be left. @throws RuleError TRANSITION_REFUSED. */
export function leavesPublisher(hasOtherAccepted: boolean): void {
  if (!hasOtherAccepted) return;
  fail('TRANSITION_REFUSED', { field: ['accepted'], text: 'OTHER_APPROVER', data: { allowed: [] } });
}

const OBJECTION = ['objectionId'];

/** @throws RuleError TRANSITION_REFUSED unless a correction is due; OWN_CASE for who decided what it is about. */
function assertDue({ status, deciders }: SelectionObjection, due: boolean, waits: boolean, by: string): void {
  if (status !== 'ACCEPTED' || !due || !waits) fail('TRANSITION_REFUSED', { field: OBJECTION, data: { allowed: [] } });
  if (deciders.includes(by)) fail('OWN_CASE', { field: OBJECTION });
}

const isProposed = ({ refusal }: SelectionObjection): boolean => Boolean(refusal && !refusal.confirmedBy);

/** @throws RuleError as above. */
export const assertRefusalAllowed = (objection: SelectionObjection, due: boolean, by: string): void =>
  assertDue(objection, due, !isProposed(objection), by);

/** @throws RuleError as above; OWN_CASE for who proposed it. */
export function assertConfirmationAllowed(objection: SelectionObjection, due: boolean, by: string): void {
  assertDue(objection, due, isProposed(objection), by);
  if (objection.refusal?.proposedBy === by) fail('OWN_CASE', { field: OBJECTION });
}

/** By who proposed it: then another may say it, or an edition changes the row. @throws RuleError TRANSITION_REFUSED, FORBIDDEN for all others. */
export function withdrawRefusal(objection: SelectionObjection, by: string): SelectionObjection {
  if (!isProposed(objection)) fail('TRANSITION_REFUSED', { field: OBJECTION, data: { allowed: [] } });
  if (objection.refusal?.proposedBy !== by) fail('FORBIDDEN', { field: OBJECTION });
  const { refusal: _, ...rest } = objection;
  return rest;
}

/** What the applicant reads of it: what two have said. */
export const toldRefusal = ({ refusal }: Pick<SelectionObjection, 'refusal'>): CorrectionRefusal | null =>
  refusal?.confirmedAt ? refusal : null;

/** @throws RuleError as `assertRefusalAllowed`; REQUIRED, TOO_LONG (reason). */
export function proposeRefusal(objection: SelectionObjection, reason: string, due: boolean, { by, now }: Actor): SelectionObjection {
  assertRefusalAllowed(objection, due, by);
  refuse(checkText('reason', reason, committeeLimits(legalDay(now)).limits.text));
  return { ...objection, refusal: { reason: reason.trim(), proposedBy: by, proposedAt: now, confirmedBy: null, confirmedAt: null } };
}

/** From then on it is rejected, in these words. @throws RuleError as `assertConfirmationAllowed`. */
export function confirmRefusal(objection: SelectionObjection, due: boolean, { by, now }: Actor): SelectionObjection {
  assertConfirmationAllowed(objection, due, by);
  const { refusal } = objection;
  if (!refusal) throw new Error(`${objection.id} has no refusal to confirm.`);
  return { ...objection, status: 'REJECTED', refusal: { ...refusal, confirmedBy: by, confirmedAt: now } };
}
