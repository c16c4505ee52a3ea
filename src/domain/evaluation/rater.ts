// Who rates (pejabat penilai kinerja): the recorded superior, or whoever stands in when that person left. Nobody rates themself.
import { compareDay } from '../calendar.ts';
import { type Assignment, currentAssignments, type Employee, supervisorOn } from '../organisation/types.ts';
import type { Evaluation } from './types.ts';

/** A line of superiors longer than this is an error in the data. */
const LONGEST_LINE = 12;

/** How people are looked up while the line is followed upward. */
export interface Lookups {
  employee(id: string): Promise<Employee | null>;
  /** Who holds the head's post of a unit now, the foremost first. */
  headsOf(unitId: string): Promise<string[]>;
}

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

/** The last post that somebody held: of a superior who left, the one whose duties fall to others. */
const lastPost = ({ assignments }: Employee): Assignment | undefined =>
  assignments.toSorted((a, b) => Number(b.holding === 'DEFINITIVE') - Number(a.holding === 'DEFINITIVE') || latestFirst(a, b))[0];

/**
 * The employee id of the rater, or null. Of a superior who is no longer in service the task falls to the present holder of the post as
 * head of unit, often acting (PLT, PLH, PJ), else to the superior's own superior, and so on.
 */
export async function findRater(
  ratedId: string,
  post: Assignment,
  days: { day: string; today: string },
  look: Lookups,
): Promise<string | null> {
  const seen = new Set([ratedId]);
  let id = supervisorOn(post, days.day);
  while (id !== null && !seen.has(id) && seen.size <= LONGEST_LINE) {
    seen.add(id);
    const superior = await look.employee(id);
    if (!superior) return null;
    if (currentAssignments(superior, days.today).length > 0) return id;
    const last = lastPost(superior);
    const heads = last?.isHead ? await look.headsOf(last.unitId) : [];
    const acting = heads.find((one) => !seen.has(one));
    if (acting) return acting;
    id = last ? supervisorOn(last, last.validTo ?? days.today) : null;
  }
  return null;
}
