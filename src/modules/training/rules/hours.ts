// Training hours (JP): which entries count in which year, the floor of PNS and the ceiling of PPPK. Pure.
import { addDays, validOn } from '../../../platform/rules/calendar.ts';
import type { Law } from '../../../platform/rules/policy/overlay.ts';
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';
import { type Employee, kindOn } from '../../organisation/rules/types.ts';
import { type DevelopmentPolicy, hoursPolicy } from './hours-policy.ts';
import type { HoursEntry } from './types.ts';

/** FLOOR: at least so many in a calendar year. CEILING: at most so many in a year of the contract. NONE: the law names none. */
export type HoursRule = 'FLOOR' | 'CEILING' | 'NONE';

const RULES: Record<EmployeeKind, HoursRule> = { CPNS: 'NONE', PNS: 'FLOOR', PPPK: 'CEILING', PPPK_PART_TIME: 'CEILING', NON_ASN: 'NONE' };

export const ruleOn = (employee: Pick<Employee, 'spans' | 'kind'>, day: string): HoursRule => RULES[kindOn(employee, day)];

export interface HoursYear {
  rule: HoursRule;
  /** First and last day of the year that is counted. */
  from: string;
  to: string;
  /** Of the rule; null where there is none. */
  bound: number | null;
  policy: DevelopmentPolicy;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const dayIn = (year: number, monthDay: string): string => (monthDay === '02-29' && !isLeap(year) ? `${year}-03-01` : `${year}-${monthDay}`);

/** The year of a contract in which a day lies: from one anniversary of its first day to the day before the next. */
export function contractYear(start: string, day: string): { from: string; to: string } {
  const [year, monthDay] = [Number(day.slice(0, 4)), start.slice(5)];
  const first = dayIn(year, monthDay) <= day ? year : year - 1;
  return { from: dayIn(first, monthDay), to: addDays(dayIn(first + 1, monthDay), -1) };
}

const begunOn = ({ assignments }: Employee, day: string): string | undefined =>
  validOn(assignments, day)
    .map(({ validFrom }) => validFrom)
    .toSorted()[0];

/** Since when somebody serves without a gap as what they are: a contract that goes on is one, whatever the post. */
export function contractStart(employee: Employee, day: string): string {
  let start = begunOn(employee, day) ?? day;
  for (let earlier = begunOn(employee, addDays(start, -1)); earlier !== undefined; earlier = begunOn(employee, addDays(start, -1)))
    start = earlier;
  const since = employee.spans?.kind?.findLast(({ validFrom }) => validFrom <= day)?.validFrom;
  return since !== undefined && since > start ? since : start;
}

/** Floor and ceiling count different years. */
function daysOf(employee: Employee, day: string, rule: HoursRule): { from: string; to: string } {
  const year = day.slice(0, 4);
  return rule === 'CEILING' ? contractYear(contractStart(employee, day), day) : { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The year to which a day belongs, by the kind of service on that day and the law of the first day of the year. */
export function hoursYear(employee: Employee, day: string, law: Law): HoursYear {
  const rule = ruleOn(employee, day);
  const days = daysOf(employee, day, rule);
  const policy = hoursPolicy(days.from, law);
  const bounds: Record<HoursRule, number | null> = { FLOOR: policy.pnsLeastHours, CEILING: policy.pppkMostHours, NONE: null };
  return { rule, ...days, bound: bounds[rule], policy };
}

export const sumOf = (entries: readonly Pick<HoursEntry, 'hours'>[]): number => entries.reduce((all, { hours }) => all + hours, 0);

/** What is lacking to the floor; null where there is none. */
export const missingHours = ({ rule, bound }: Pick<HoursYear, 'rule' | 'bound'>, hours: number): number | null =>
  rule === 'FLOOR' && bound !== null ? Math.max(0, bound - hours) : null;

/** By how many hours a session would lead beyond the ceiling; 0 where it does not. Nothing is ever struck for it. */
export const beyondCeiling = ({ rule, bound }: Pick<HoursYear, 'rule' | 'bound'>, had: number, more: number): number =>
  rule === 'CEILING' && bound !== null ? Math.max(0, had + more - bound) : 0;
