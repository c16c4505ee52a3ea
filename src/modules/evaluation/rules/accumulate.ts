// Credit points gathered over years (akumulasi angka kredit): no month of a year ever counts twice. Pure.
import type { FunctionalLevel } from '../../organisation/rules/types.ts';
import { recordOf, sumPoints } from './credit.ts';
import type { Credit, CreditPart } from './credit-types.ts';
import type { Predicate } from './types.ts';

/** A final evaluation, with the credit points of its final version. */
export interface FinalCredit {
  evaluationId: string;
  year: number;
  /** Null = the year. */
  period: number | null;
  predicate: Predicate;
  /** When the version was handed over. */
  at: string;
  credit: Credit | null;
}

export interface CreditRow extends CreditPart {
  evaluationId: string;
  year: number;
  basis: 'YEARLY' | 'PERIODIC';
  predicate: Predicate;
}

/** The records of one evaluation as rows. */
export const rowsOf = ({ evaluationId, year, period, predicate, credit }: FinalCredit): CreditRow[] =>
  (credit?.parts ?? []).map((part) => ({ ...part, evaluationId, year, predicate, basis: period === null ? 'YEARLY' : 'PERIODIC' }));

/** Oldest first; of one instant by id, so that the order in which they were found decides nothing. */
const byHandOver = (a: FinalCredit, b: FinalCredit): number =>
  a.at === b.at ? (a.evaluationId < b.evaluationId ? -1 : 1) : a.at < b.at ? -1 : 1;

/** Two periods that both say a month, as after a late entry: it is the one's that was handed over last. The other keeps the rest. */
function disjoint(periods: readonly FinalCredit[]): CreditRow[] {
  const owner = new Map<number, CreditRow>();
  for (const row of periods.toSorted(byHandOver).flatMap(rowsOf))
    for (let month = row.monthFrom; month <= row.monthTo; month += 1) owner.set(month, row);
  const rows: { of: CreditRow; row: CreditRow }[] = [];
  for (const [month, of] of [...owner].toSorted(([a], [b]) => a - b)) {
    const last = rows.at(-1);
    if (last?.of === of && last.row.monthTo === month - 1) last.row.monthTo = month;
    else rows.push({ of, row: { ...of, monthFrom: month, monthTo: month } });
  }
  return rows.map(({ row }) => ({ ...row, ...recordOf(row) }));
}

/** Of one year: the yearly conversion once it is final, whatever it says; the periodic ones only until then (policy: accumulation). */
export function countedOf(finals: readonly FinalCredit[]): CreditRow[] {
  const yearly = finals.find(({ period }) => period === null);
  return yearly ? rowsOf(yearly) : disjoint(finals);
}

/** By year and month. */
export function accumulate(finals: readonly FinalCredit[]): CreditRow[] {
  const years = [...new Set(finals.map(({ year }) => year))].toSorted((a, b) => a - b);
  return years.flatMap((year) => countedOf(finals.filter((one) => one.year === year)));
}

export const pointsOf = (rows: readonly CreditRow[]): string => sumPoints(rows.map(({ points }) => points));

/** The sum at each level, in the order in which they were held. */
export const byLevel = (rows: readonly CreditRow[]): { level: FunctionalLevel; points: string }[] =>
  [...new Set(rows.map(({ level }) => level))].map((level) => ({ level, points: pointsOf(rows.filter((row) => row.level === level)) }));
