// How many awards a rule has, and which of them are free. Pure.
import type { Problem } from '../../../platform/rules/errors.ts';
import type { AwardRule } from './types.ts';

type Room = Pick<AwardRule, 'budget' | 'amount' | 'quota'>;

/** Awards that the budget pays for; what costs nothing is paid for without end. */
const paidFor = ({ budget, amount }: Room): number => (amount === 0 ? Number.POSITIVE_INFINITY : Math.floor(budget / amount));

/** Places of a rule: as many as there may be people, and never more than its budget pays for. */
export const placesOf = (rule: Room): number => Math.min(rule.quota, paidFor(rule));

/** Which of the two is used up: whoever is refused learns what would help. */
export const fullProblem = (rule: Room, field: readonly string[]): Problem =>
  paidFor(rule) < rule.quota
    ? { code: 'BUDGET_SPENT', field, params: { awards: paidFor(rule) } }
    : { code: 'QUOTA_FILLED', field, text: 'AWARDS', params: { quota: rule.quota } };

/** The number of a free place, from 1; null where none is. Whoever approves at the same moment looks elsewhere first, by `begin`. */
export function freePlaceOf(rule: Room, taken: ReadonlySet<number>, begin: number): number | null {
  const free = Array.from({ length: placesOf(rule) }, (_, i) => i + 1).filter((number) => !taken.has(number));
  return free[begin % free.length] ?? null;
}
