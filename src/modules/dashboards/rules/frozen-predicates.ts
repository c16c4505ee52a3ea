// Predicates of a region as they are frozen: by predicate and by what was said of the agency, without small counts and what they follow from. Pure.

import { dayEnd, legalDay } from '../../../platform/rules/calendar.ts';
import { totalOf } from '../../../platform/rules/counts.ts';
import { isSmall, type ToldTable, toldTable } from '../../../platform/rules/small-counts/table.ts';
import { PREDICATES } from '../../unit-achievement/rules/distribution.ts';
import { ACHIEVEMENTS, type Achievement } from '../../unit-achievement/rules/head-types.ts';
import type { EvaluationUnitsPolicy } from '../../unit-achievement/rules/policy.ts';
import type { NumbersRead } from './counts.ts';
import type { CountOrNone, FrozenPredicates, GuidanceLine, SummaryPeriod, ToldAchievement } from './summary-types.ts';

type Period = number | null;

const plus = (a: readonly number[], b: readonly number[]): number[] => a.map((number, i) => number + (b[i] ?? 0));
const added = (tables: readonly number[][][]): number[][] => tables.reduce((sum, table) => sum.map((row, i) => plus(row, table[i] ?? [])));

const finalOf = (agency: NumbersRead, period: Period, achievement: Achievement): number[] =>
  PREDICATES.map((predicate) => agency.final(period, achievement, predicate));

/** By achievement, and last those who are final in none: they follow from the others and the sums. */
function tableOf(agency: NumbersRead, period: Period): number[][] {
  const rows = ACHIEVEMENTS.map((achievement) => finalOf(agency, period, achievement));
  const others = PREDICATES.map((predicate, i) => agency.predicate(period, predicate) - totalOf(rows.map((row) => row[i] ?? 0)));
  return [...rows, others];
}

/** What people of an agency can know of it: never less than nothing, where somebody was reopened since. */
const knownOf = (table: readonly number[][]): number[][] => table.map((row) => row.map((number) => Math.max(0, number)));

const NOBODY: CountOrNone[] = PREDICATES.map(() => null);

/** Where ratings were put right after a unit became final its frozen counts are others than those of now, and are not told beside them. */
function peopleTold(agencies: readonly NumbersRead[], period: Period, least: number): Pick<ToldTable, 'cells' | 'columns' | 'total'> {
  const parts = agencies.map((agency) => tableOf(agency, period));
  const counts = added([Array.from({ length: ACHIEVEMENTS.length + 1 }, () => PREDICATES.map(() => 0)), ...parts]);
  const columns = PREDICATES.length;
  if (counts.flat().every((number) => number >= 0)) return toldTable({ columns, counts, parts: parts.map(knownOf) }, least);
  const rowOf = (agency: NumbersRead): number[][] => [PREDICATES.map((predicate) => agency.predicate(period, predicate))];
  const alone = toldTable({ columns, counts: added(agencies.map(rowOf)), parts: agencies.map(rowOf) }, least);
  return { ...alone, cells: ACHIEVEMENTS.map(() => NOBODY) };
}

/** How many agencies there are everybody knows, so where their number would have to be withheld nothing is told. */
function unitsTold(agencies: readonly NumbersRead[], period: Period, expected: number, least: number): CountOrNone[] {
  const counts = ACHIEVEMENTS.map((achievement) => totalOf(agencies.map((agency) => agency.achievement(period, achievement))));
  const { cells, total } = toldTable(
    { columns: counts.length + 1, counts: [[...counts, Math.max(0, expected - totalOf(counts))]], parts: [] },
    least,
  );
  return ACHIEVEMENTS.map((_, i) => (total === null ? null : (cells[0]?.[i] ?? null)));
}

const guidanceFor = ({ distribution }: EvaluationUnitsPolicy, achievement: Achievement): GuidanceLine[] =>
  distribution[achievement].flatMap(({ predicates, bound, percent }) => (percent === null ? [] : [{ predicates, bound, percent }]));

export interface ToFreeze {
  agencies: readonly NumbersRead[];
  expected: number;
  asOf: string;
  least: number;
  policy: EvaluationUnitsPolicy;
}

export function frozenPredicates({ agencies, expected, asOf, least, policy }: ToFreeze, period: Period): FrozenPredicates {
  const { cells, columns, total } = peopleTold(agencies, period, least);
  const units = unitsTold(agencies, period, expected, least);
  const achievements = ACHIEVEMENTS.map(
    (achievement, i): ToldAchievement => ({
      achievement,
      units: units[i] ?? null,
      people: cells[i] ?? NOBODY,
      guidance: guidanceFor(policy, achievement),
    }),
  );
  return { period, frozenOn: legalDay(asOf), final: total, counts: columns, achievements };
}

const MONTHS_AFTER = 3;

/** The last day of the month so many months after that of a day. */
export function monthEndAfter(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}

/**
 * Once the period is over: when everybody who has a plan is final or exempt and nobody else is under way, or after the third month, as soon as
 * those who are final are many. Of fewer nothing could be told, and it is told once.
 */
export function isRipe(agencies: readonly NumbersRead[], { period, lastDay }: SummaryPeriod, asOf: string, least: number): boolean {
  const over = (day: string): boolean => asOf >= dayEnd(day);
  const number = (status: 'OPEN' | 'SHARED' | 'FINAL' | 'EXEMPT'): number =>
    totalOf(agencies.map((agency) => agency.evaluation(period, status)));
  const final = number('FINAL');
  if (!over(lastDay) || final === 0 || isSmall(final, least)) return false;
  const plans = totalOf(agencies.map((agency) => agency.plans()));
  const all = number('OPEN') + number('SHARED') === 0 && final + number('EXEMPT') >= plans;
  return all || over(monthEndAfter(lastDay, MONTHS_AFTER));
}
