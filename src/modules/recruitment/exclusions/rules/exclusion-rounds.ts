// What stands of an exclusion's rounds: a withdrawal beside a disqualification, the round before a new proposal, and what its applicant reads. Pure.
import type { ApplicationExclusion, ExclusionObjection, ExclusionRound } from './types.ts';

export const stands = ({ status }: ExclusionRound): boolean => status === 'IN_FORCE' || status === 'LIFT_PROPOSED';

/** Whether it has been told to the applicant. */
export const isTold = ({ decidedAt, status }: ExclusionRound): boolean => decidedAt !== null && status !== 'REJECTED';

export function roundOf({ earlier: _, ...last }: ApplicationExclusion, version: number): ExclusionRound {
  return { ...last, version };
}

export const earlierOf = (before: ApplicationExclusion | null, version: number): ExclusionRound[] =>
  before ? [...before.earlier, roundOf(before, version)] : [];

/** The round by which somebody is out: of a disqualification, else of a withdrawal before or beside it. */
export const standingRound = (exclusion: ApplicationExclusion): ExclusionRound | null =>
  stands(exclusion) ? exclusion : (exclusion.earlier.findLast(stands) ?? null);

/** What one person has upheld is told once a second has agreed; where the second has not, in the second's words. */
function ownObjection(objection: ExclusionObjection | null, waits: boolean): ExclusionObjection | null {
  if (!objection) return null;
  if (waits) return { ...objection, accepted: null, answer: null, answeredAt: null };
  const { refusal } = objection;
  return refusal ? { ...objection, answer: refusal.reason, answeredAt: refusal.at } : objection;
}

/** As the applicant reads it; null while nothing was told. */
export function ownRound(exclusion: ApplicationExclusion): (ApplicationExclusion & { version?: number }) | null {
  const told = standingRound(exclusion) ?? [...exclusion.earlier, exclusion].findLast(isTold);
  if (!told) return null;
  const waits = told.status === 'LIFT_PROPOSED';
  return { ...told, status: waits ? 'IN_FORCE' : told.status, objection: ownObjection(told.objection, waits), earlier: [] };
}

/** Whether the applicant's words would be about the round that was told last. */
export const isOwnRound = (exclusion: ApplicationExclusion): boolean =>
  isTold(exclusion) && (standingRound(exclusion) ?? exclusion) === exclusion;

/** What ended with it is noted with the round that ended it. */
export const holding = (exclusion: ApplicationExclusion, held: Pick<ExclusionRound, 'offerId' | 'employeeId'>): ApplicationExclusion =>
  stands(exclusion)
    ? { ...exclusion, ...held }
    : { ...exclusion, earlier: exclusion.earlier.map((one) => (stands(one) ? { ...one, ...held } : one)) };
