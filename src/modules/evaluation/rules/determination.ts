// The determination of credit points (penetapan angka kredit, PAK): its lines and what they are measured against. Pure.
import { formatDecimal, parseDecimal, sumDecimals } from '../../../platform/rules/decimal.ts';
import type { FunctionalLevel } from '../../organisation/rules/types.ts';
import { type CreditRow, pointsOf } from './accumulate.ts';
import { sumPoints } from './credit.ts';
import type { CreditPolicy } from './credit-policy.ts';

/** What earlier sheets say, as whoever prints states it. */
export interface Earlier {
  base: string;
  formerPost: string;
  adjustment: string;
  education: string;
}

/** Points as a sheet says them: not negative, at most two places. */
export const isPoints = (text: string): boolean => /^(?:0|[1-9]\d{0,5})(?:\.\d{1,2})?$/.test(text);

export type CreditLineKind = 'BASE' | 'FORMER_POST' | 'ADJUSTMENT' | 'CONVERSION' | 'EDUCATION';

export interface CreditLine {
  kind: CreditLineKind;
  former: string | null;
  new: string | null;
  total: string | null;
}

export interface Determination {
  lines: CreditLine[];
  cumulative: string | null;
  neededForGrade: string;
  neededForLevel: string | null;
  surplusForGrade: string | null;
  surplusForLevel: string | null;
}

/** Stated figures stand under "former"; nothing of the kind is made here, so that "new" is not known. */
const stated = (kind: CreditLineKind, points: string | undefined): CreditLine =>
  points === undefined
    ? { kind, former: null, new: null, total: null }
    : { kind, former: sumPoints([points]), new: null, total: sumPoints([points]) };

const places = (decimal: string): string => {
  const sign = decimal.startsWith('-') ? '-' : '';
  return sign + sumPoints([decimal.replace('-', '')]);
};

const surplus = (cumulative: string | null, needed: string | null): string | null =>
  cumulative === null || needed === null ? null : places(formatDecimal(parseDecimal(cumulative) - parseDecimal(needed)));

/** `rows` are all that counts of the person; those of the level are taken, until the year. */
export function determination(
  rows: readonly CreditRow[],
  { level, year, earlier, policy }: { level: FunctionalLevel; year: number; earlier: Earlier | null; policy: CreditPolicy },
): Determination {
  const at = rows.filter((row) => row.level === level && row.year <= year);
  const [former, fresh] = [pointsOf(at.filter((row) => row.year < year)), pointsOf(at.filter((row) => row.year === year))];
  const lines: CreditLine[] = [
    stated('BASE', earlier?.base),
    stated('FORMER_POST', earlier?.formerPost),
    stated('ADJUSTMENT', earlier?.adjustment),
    { kind: 'CONVERSION', former, new: fresh, total: sumPoints([former, fresh]) },
    stated('EDUCATION', earlier?.education),
  ];
  const totals = lines.flatMap(({ total }) => total ?? []);
  const cumulative = totals.length === lines.length ? places(sumDecimals(totals)) : null;
  const { grade, level: next } = policy.needed[level];
  const needs = { neededForGrade: places(grade), neededForLevel: next && places(next) };
  return { lines, cumulative, ...needs, surplusForGrade: surplus(cumulative, grade), surplusForLevel: surplus(cumulative, next) };
}
