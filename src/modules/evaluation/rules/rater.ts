// Which post is rated, and on which day its superior (pejabat penilai kinerja) is asked for; who that is says organisation/superior.ts.
import { compareDay } from '../../../platform/rules/calendar.ts';
import type { Assignment, Employee } from '../../organisation/rules/types.ts';
import type { Evaluation } from './types.ts';

const latestFirst = (a: Assignment, b: Assignment): number => compareDay(b.validFrom, a.validFrom);

/** The post whose superior rates: of the definitive year's evaluation the last one of the year so far, else the plan's own. */
export function ratedPost(
  { assignments }: Employee,
  { period, holding, assignmentId, year }: Pick<Evaluation, 'period' | 'holding' | 'assignmentId' | 'year'>,
  today: string,
): Assignment | undefined {
  const own = assignments.find(({ id }) => id === assignmentId);
  if (period !== null || holding !== 'DEFINITIVE') return own;
  const last = today < `${year}-12-31` ? today : `${year}-12-31`;
  const inYear = assignments.filter(
    (one) => one.holding === 'DEFINITIVE' && one.validFrom <= last && (one.validTo === null || one.validTo >= `${year}-01-01`),
  );
  return inYear.toSorted(latestFirst)[0] ?? own;
}

/** The segment's last day in the year, or today while it lasts. */
export function ratingDay({ validTo }: Assignment, year: number, today: string): string {
  return [today, `${year}-12-31`, ...(validTo === null ? [] : [validTo])].toSorted(compareDay)[0] ?? today;
}
