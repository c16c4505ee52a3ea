// Of whom the law asks hours of training in which year, where they are counted, and what a year of theirs comes to. Pure.
import type { Law } from '../../../platform/rules/policy/overlay.ts';
import type { Assignment, Employee } from '../../organisation/rules/types.ts';
import { ruleOn } from './hours.ts';
import { hoursPolicy } from './hours-policy.ts';

/** Of earlier years no law of hours is known. */
export const FIRST_HOURS_YEAR = 2020;

/** A calendar year of somebody with an entry, made anew from the ledger's sum and the record: so it follows both, in whatever order they change. */
export interface HoursStand {
  employeeId: string;
  year: number;
  hours: number;
  /** Where they are counted; null where no hours are asked of them in that year. */
  asked: { rootUnitId: string; unitId: string; hours: number } | null;
}

/** The definitive post of a year, the last of several, and its last day in it. */
function lastPostIn({ assignments }: Employee, year: number): { post: Assignment; day: string } | null {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const dayOf = ({ validTo }: Assignment): string => (validTo === null || validTo > last ? last : validTo);
  const posts = assignments.filter((one) => one.holding === 'DEFINITIVE' && one.validFrom <= last && dayOf(one) >= first);
  const order = (one: Assignment): string => `${dayOf(one)} ${one.validFrom}`;
  const post = posts.toSorted((a, b) => (order(a) < order(b) ? -1 : Number(order(a) > order(b)))).at(-1);
  return post ? { post, day: dayOf(post) } : null;
}

/** Whoever is a permanent civil servant on their last day of the year counts once, in the unit of that day. */
function askedIn(employee: Employee, year: number): { rootUnitId: string; unitId: string } | null {
  const last = lastPostIn(employee, year);
  if (!last || ruleOn(employee, last.day) !== 'FLOOR') return null;
  const { rootUnitId, unitId } = last.post;
  return { rootUnitId, unitId };
}

export function hoursStand(employee: Employee, year: number, hours: number, law: Law): HoursStand {
  const place = askedIn(employee, year);
  const asked = place && { ...place, hours: hoursPolicy(`${year}-01-01`, law).pnsLeastHours };
  return { employeeId: employee.id, year, hours, asked };
}

/** Years in which hours are asked of somebody in a unit. */
export interface AskedYears {
  rootUnitId: string;
  unitId: string;
  from: number;
  /** Null: nothing that is recorded ends it. */
  to: number | null;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** All that are recorded, in their order: what holds in the year after the last change holds in all that follow. */
export function askedYears(employee: Employee): AskedYears[] {
  const { assignments, spans } = employee;
  const days = [
    ...assignments.flatMap(({ validFrom, validTo }) => [validFrom, validTo ?? validFrom]),
    ...(spans?.kind ?? []).map(({ validFrom }) => validFrom),
  ];
  const years = days.map(yearOf);
  const [first, after] = [Math.max(FIRST_HOURS_YEAR, Math.min(...years)), Math.max(FIRST_HOURS_YEAR, ...years) + 1];
  const found: AskedYears[] = [];
  for (let year = first; year <= after; year += 1) {
    const asked = askedIn(employee, year);
    if (!asked) continue;
    const { rootUnitId, unitId } = asked;
    const last = found.at(-1);
    const to = year === after ? null : year;
    if (last?.to === year - 1 && last.unitId === unitId && last.rootUnitId === rootUnitId) last.to = to;
    else found.push({ rootUnitId, unitId, from: year, to });
  }
  return found;
}
