// What an institution is told of the applications of its students: how many, where that tells about nobody. Pure.
import { internshipPolicy } from './policy.ts';
import type { InternshipApplication } from './student-types.ts';

export interface PartnerFigures {
  year: number;
  /** Null where it would tell how few have no place. */
  applied: number | null;
  placed: number;
  withoutPlace: number | null;
  /** False: there are more than are counted, and those placed are at least so many. */
  isWhole: boolean;
}

type Counted = Pick<InternshipApplication, 'confirmedAt' | 'studentId' | 'forgottenAt'>;

/** How many students without a place there are, at least: who is forgotten in one application may be known in another. */
function othersIn(applications: readonly Counted[]): number {
  const placed = new Set(applications.filter(({ confirmedAt }) => confirmedAt !== null).map(({ studentId }) => studentId));
  const [known, forgotten] = [false, true].map(
    (isForgotten) =>
      new Set(applications.filter(({ forgottenAt }) => (forgottenAt !== null) === isForgotten).map(({ studentId }) => studentId)),
  ) as [Set<string>, Set<string>];
  const others = known.difference(placed).size;
  return Math.max(others, forgotten.difference(placed).size - known.intersection(placed).size);
}

/** Who has a place the institution reads by name, so that both numbers together would tell of the others: of five students at least, since one may apply five times. */
export function partnerFigures(
  applications: readonly Counted[],
  { year, isWhole, today }: { year: number; isWhole: boolean; today: string },
): PartnerFigures {
  const confirmed = applications.filter(({ confirmedAt }) => confirmedAt !== null);
  const placed = confirmed.length;
  const without = applications.length - placed;
  // Of a part nobody knows who has a place by an application that was not counted.
  const isTold = isWhole && (without === 0 || othersIn(applications) >= internshipPolicy(today).leastTold);
  return { year, isWhole, placed, applied: isTold ? applications.length : null, withoutPlace: isTold ? without : null };
}
