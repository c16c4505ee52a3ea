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

/** Who has a place the institution reads by name, so that both numbers together would tell of the others. */
export function partnerFigures(
  applications: readonly Pick<InternshipApplication, 'confirmedAt'>[],
  year: number,
  today: string,
): PartnerFigures {
  const placed = applications.filter(({ confirmedAt }) => confirmedAt !== null).length;
  const without = applications.length - placed;
  const isTold = without === 0 || without >= internshipPolicy(today).leastTold;
  return { year, placed, applied: isTold ? applications.length : null, withoutPlace: isTold ? without : null };
}
