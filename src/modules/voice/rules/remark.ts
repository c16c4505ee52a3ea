// What citizens add to their answer in words: without what names people, read once a half-year is over and only where several wrote. Pure.
import { addDays, dayEnd } from '../../../platform/rules/calendar.ts';
import type { Numbers } from '../../../platform/rules/counts.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import { checkText, isBlank } from '../../../platform/rules/text.ts';
import type { HalfYear } from './periods.ts';
import { voicePolicy } from './policy.ts';
import { type SurveyTally, spanOf } from './satisfaction.ts';
import { scrub } from './scrub.ts';

/** By the month's counts it is known how many there are before one of them is read. */
const GIVEN = 'REMARK';

/** What is left of it; null where nothing was written. Unlike a case it has no original: nobody answers it, and nobody restores it. */
export const remarkOf = (written: string | null | undefined): string | null =>
  written && !isBlank(written) ? scrub(written.trim()).text : null;

export const remarkProblems = (written: string | null | undefined, day: string): Problem[] =>
  written && !isBlank(written) ? checkText('remark', written, voicePolicy(day).survey.remark.limit) : [];

export const remarkFacts = (remark: string | null): Numbers => (remark === null ? {} : { [GIVEN]: 1 });

/** Of those that count: who floods a service with words of their own does not open the words of one other. */
export function tellsRemarks(tallies: readonly SurveyTally[], { year, period }: HalfYear, today: string): boolean {
  const { until } = spanOf(year, period);
  const given = tallies.reduce((sum, { counted }) => sum + (counted.facts?.[GIVEN] ?? 0), 0);
  return today > until && given >= voicePolicy(until).survey.leastTold;
}

/** The same of all of a half-year, so that it tells nothing of the day: epoch seconds. */
export function remarkKeptUntil({ year, period }: HalfYear): number {
  const { until } = spanOf(year, period);
  return Math.floor(Date.parse(dayEnd(addDays(until, voicePolicy(until).survey.remark.keptYears * 366))) / 1000);
}
