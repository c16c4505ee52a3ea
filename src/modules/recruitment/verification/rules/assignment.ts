// A supervisor gives dossiers that wait to officers who are present: evenly, reproducibly, and never to who is not free. Pure.
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import type { Verification } from './types.ts';
import { isBarred, standingClaim, unassigned } from './verification.ts';

/** Dossiers of one request: a transaction holds a hundred items, and each dossier takes up to five. */
export const MOST_ASSIGNED = 18;
export const MOST_OFFICERS = 30;

/** How much an officer has been given that is undecided. */
export interface OfficerLoad {
  by: string;
  assigned: number;
}

export interface Dealt {
  before: Verification;
  after: Verification;
}

/** Nobody's to give while somebody works on it, or once it is decided. */
export const isGivable = (verification: Verification, now: string): boolean =>
  verification.status !== 'DECIDED' && standingClaim(verification, now) === null;

const lighter = (a: OfficerLoad, b: OfficerLoad): number => a.assigned - b.assigned || (a.by < b.by ? -1 : 1);

/**
 * In their order, each to whoever has least of those who are free for it, by id where several have; one that nobody is free for stays. The
 * same dossiers and loads give the same deal, in whatever order the officers are named.
 */
export function deal(waiting: readonly Verification[], officers: readonly OfficerLoad[]): Dealt[] {
  const loads = officers.map((one) => ({ ...one }));
  return waiting.flatMap((before) => {
    const [next] = loads.filter(({ by }) => !isBarred(before, by) && by !== before.assignee).toSorted(lighter);
    if (!next) return [];
    next.assigned += 1;
    return [{ before, after: { ...before, assignee: next.by } }];
  });
}

export const takenBack = (given: readonly Verification[]): Dealt[] => given.map((before) => ({ before, after: unassigned(before) }));

/** @throws RuleError REQUIRED, LIMIT_REACHED, ALREADY_EXISTS (named twice). */
export function checkOfficers(ids: readonly string[]): void {
  const field = ['officerIds'];
  if (ids.length === 0) fail('REQUIRED', { field });
  if (ids.length > MOST_OFFICERS) fail('LIMIT_REACHED', { field, params: { most: MOST_OFFICERS } });
  refuse(ids.flatMap((id, i): Problem[] => (ids.indexOf(id) < i ? [{ code: 'ALREADY_EXISTS', field: [...field, String(i)] }] : [])));
}

/** @throws RuleError OUT_OF_RANGE. */
export function checkMost(most: number): void {
  if (most < 1 || most > MOST_ASSIGNED) fail('OUT_OF_RANGE', { field: ['most'], params: { least: 1, most: MOST_ASSIGNED } });
}

/** Of all that is given, by officer; most first. */
export function loadsOf(given: readonly { to: string }[]): OfficerLoad[] {
  const grouped = Map.groupBy(given, ({ to }) => to);
  return [...grouped].map(([by, of]) => ({ by, assigned: of.length })).toSorted((a, b) => lighter(b, a));
}
