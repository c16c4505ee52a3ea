// What an institution is told of the applications of its students: how many, where that tells about nobody. Pure.
import { internshipPolicy } from './policy.ts';
import type { InternshipApplication } from './student-types.ts';

export interface PartnerFigures {
  year: number;
  /** Null where it would tell how few have no place. */
  applied: number | null;
  placed: number;
  withoutPlace: number | null;
}

/** Who has a place the institution reads by name, so that both numbers together would tell of the others: of five students at least, since one may apply five times. */
export function partnerFigures(
  applications: readonly Pick<InternshipApplication, 'confirmedAt' | 'studentId'>[],
  year: number,
  today: string,
): PartnerFigures {
  const confirmed = applications.filter(({ confirmedAt }) => confirmedAt !== null);
  const placed = confirmed.length;
  const without = applications.length - placed;
  const named = new Set(confirmed.map(({ studentId }) => studentId));
  const others = new Set(applications.map(({ studentId }) => studentId).filter((id) => !named.has(id)));
  const isTold = without === 0 || others.size >= internshipPolicy(today).leastTold;
  return { year, placed, applied: isTold ? applications.length : null, withoutPlace: isTold ? without : null };
}
