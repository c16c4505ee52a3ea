// The citizens' satisfaction (SKM): counts of answers, the index exactly, its band, the sample that is asked for, and what of it is told. Pure.
import { addDays, compareDay } from '../../../platform/rules/calendar.ts';
import { type Numbers, summed } from '../../../platform/rules/counts.ts';
import { compareDecimal, compareRational, type Rational, ratio, roundRational } from '../../../platform/rules/decimal.ts';
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import type { ServiceBand, VoicePolicy } from './policy.ts';

/** U1 to U9 of PermenPANRB 14/2017. */
export const ELEMENTS = [
  'REQUIREMENTS',
  'PROCEDURE',
  'TIME',
  'COST',
  'PRODUCT',
  'STAFF_COMPETENCE',
  'STAFF_CONDUCT',
  'COMPLAINT_HANDLING',
  'FACILITIES',
] as const;
export type SurveyElement = (typeof ELEMENTS)[number];

/** The fields of the form, in the same order. */
const FIELDS = [
  'requirements',
  'procedure',
  'time',
  'cost',
  'product',
  'staffCompetence',
  'staffConduct',
  'complaintHandling',
  'facilities',
] as const;
export type SurveyScores = Readonly<Record<(typeof FIELDS)[number], number>>;

/** Answers by their number and the sum of each element, U1 to U9: all that is kept of them. */
export interface AnswerSums {
  n: number;
  sums: readonly number[];
  /** How many were of which class, and how many left a remark: each counted by itself. */
  facts?: Numbers;
}

/** Of a part of a month. Marked ones are counted apart, never thrown away. */
export interface SurveyTally {
  counted: AnswerSums;
  marked: AnswerSums;
}

export const NO_SUMS: AnswerSums = { n: 0, sums: ELEMENTS.map(() => 0) };
export const NO_ANSWERS: SurveyTally = { counted: NO_SUMS, marked: NO_SUMS };

export const plus = (a: AnswerSums, b: AnswerSums): AnswerSums => ({
  n: a.n + b.n,
  sums: a.sums.map((sum, i) => sum + (b.sums[i] ?? 0)),
  ...((a.facts || b.facts) && { facts: summed([a.facts ?? {}, b.facts ?? {}]) }),
});

export const addTallies = (a: SurveyTally, b: SurveyTally): SurveyTally => ({
  counted: plus(a.counted, b.counted),
  marked: plus(a.marked, b.marked),
});

/** OUT_OF_RANGE on each element that is no 1 to 4. */
export function scoreProblems(answers: SurveyScores): Problem[] {
  const wrong = FIELDS.filter((field) => answers[field] < 1 || answers[field] > 4);
  return wrong.map((field) => ({ code: 'OUT_OF_RANGE', field: [field], params: { least: 1, most: 4 } }));
}

/** @throws RuleError OUT_OF_RANGE. */
export function tallyOf(answers: SurveyScores, isMarked: boolean, facts: Numbers = {}): SurveyTally {
  refuse(scoreProblems(answers));
  const one = { n: 1, sums: FIELDS.map((field) => answers[field]), ...(Object.keys(facts).length > 0 && { facts }) };
  return isMarked ? { counted: NO_SUMS, marked: one } : { counted: one, marked: NO_SUMS };
}

/** With weights of exactly 1/9: the mean of nine means is the sum of all, divided once. */
const exactIndex = ({ n, sums }: AnswerSums): Rational => ratio(25n * totalOf(sums), BigInt(n * ELEMENTS.length));

const totalOf = (sums: readonly number[]): bigint => BigInt(sums.reduce((a, b) => a + b, 0));

/** To two places, half-up, and only then compared with a band. */
export const indexOf = (sums: AnswerSums): string => roundRational(exactIndex(sums), 2);

/** With the weight that districts publish, in thousandths. */
export const districtIndex = ({ n, sums }: AnswerSums, weight: number): string =>
  roundRational(ratio(25n * BigInt(weight) * totalOf(sums), BigInt(n * 1000)), 2);

export function bandOf(index: string, { bands }: Pick<VoicePolicy['survey'], 'bands'>): ServiceBand {
  const found = bands.find(({ least }) => compareDecimal(index, least) >= 0);
  if (!found) throw new Error(`No band for an index of ${index}.`);
  return found.band;
}

const meanOf = ({ n, sums }: AnswerSums, element: number): Rational => ratio(BigInt(sums[element] ?? 0), BigInt(n));

export const meansOf = (sums: AnswerSums): { element: SurveyElement; mean: string }[] =>
  ELEMENTS.map((element, i) => ({ element, mean: roundRational(meanOf(sums, i), 3) }));

/** The lowest, lowest first; of equal ones in the order of the law. All that are as low as the last named are named. */
export function lowestOf(sums: AnswerSums, most: number): SurveyElement[] {
  const means = ELEMENTS.map((element, i) => ({ element, mean: meanOf(sums, i) }));
  const sorted = means.toSorted((a, b) => compareRational(a.mean, b.mean));
  const last = sorted[most - 1];
  return sorted.filter(({ mean }) => !last || compareRational(mean, last.mean) <= 0).map(({ element }) => element);
}

/** χ² of one degree of freedom at 5 percent, in thousandths; P = Q = 0.5 and d = 0.05. */
const CHI_SQUARE = 3841n;

/** By the formula behind the printed table: χ²NPQ / (d²(N − 1) + χ²PQ), to the next whole; from its last row on, as it is printed. */
export function sampleOf(served: number, { mostSample }: Pick<VoicePolicy['survey'], 'mostSample'>): number {
  if (served >= mostSample.served) return mostSample.asked;
  // Times 4,000: PQ is a quarter, d² is ten of 4,000.
  const denominator = 10n * BigInt(served - 1) + CHI_SQUARE;
  return Number(roundRational(ratio(CHI_SQUARE * BigInt(served), denominator), 0));
}

export type SurveyPeriod = 'FIRST_HALF' | 'SECOND_HALF' | 'YEAR';

const MONTHS: Readonly<Record<SurveyPeriod, readonly [first: string, last: string]>> = {
  FIRST_HALF: ['01', '06'],
  SECOND_HALF: ['07', '12'],
  YEAR: ['01', '12'],
};

const LAST_DAYS: Readonly<Record<SurveyPeriod, string>> = { FIRST_HALF: '06-30', SECOND_HALF: '12-31', YEAR: '12-31' };

export interface PeriodSpan {
  from: string;
  until: string;
  /** `YYYY-MM`, both included. */
  months: readonly [first: string, last: string];
}

export function spanOf(year: number, period: SurveyPeriod): PeriodSpan {
  const [first, last] = MONTHS[period];
  return { from: `${year}-${first}-01`, until: `${year}-${LAST_DAYS[period]}`, months: [`${year}-${first}`, `${year}-${last}`] };
}

/** The halves that are told by themselves as well: what is left of a year must not tell a half of few. */
export const halfOf = (month: string): 0 | 1 => (month.slice(5, 7) <= '06' ? 0 : 1);

export type SatisfactionStatus = 'RUNNING' | 'NONE' | 'FEW' | 'TOLD';

const isFew = (n: number, least: number): boolean => n > 0 && n < least;

/** By the halves of the period that lie in it. */
export function statusOfPeriod(halves: readonly SurveyTally[], { until }: PeriodSpan, today: string, least: number): SatisfactionStatus {
  if (compareDay(today, addDays(until, 1)) < 0) return 'RUNNING';
  const numbers = halves.map(({ counted }) => counted.n);
  if (numbers.every((n) => n === 0)) return 'NONE';
  return numbers.some((n) => isFew(n, least)) ? 'FEW' : 'TOLD';
}

/** Whether the index with the marked ones can stand beside that without: the difference would tell a few of them. */
export const tellsMarked = (halves: readonly SurveyTally[], least: number): boolean =>
  halves.some(({ marked }) => marked.n > 0) && !halves.some(({ marked }) => isFew(marked.n, least));

/** Both kinds together. */
export const withMarked = ({ counted, marked }: SurveyTally): AnswerSums => plus(counted, marked);
