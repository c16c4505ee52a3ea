// Numbers of law for credit points (angka kredit): whom they are for, what a predicate is worth, what adds up to what. Dated.

import type { EmployeeKind } from '../../organisation/rules/record-types.ts';
import type { FunctionalLevel } from '../../organisation/rules/types.ts';
import type { Predicate } from './types.ts';

export interface CreditPolicy {
  source: string;
  /** Kinds of civil servant that have them at all. */
  kinds: readonly EmployeeKind[];
  /** Whole percent. */
  percent: Readonly<Record<Predicate, string>>;
  /** Yearly points at 100 %. */
  coefficient: Readonly<Record<FunctionalLevel, string>>;
  /** What counts of a year: the yearly conversion once it is final, and the final periodic ones only until then. Never both. */
  accumulation: 'YEARLY_REPLACES_PERIODIC';
  /** First year whose conversions add up; what was gathered before is in sheets of the older kind. */
  since: number;
  /** Points of a level that a next grade and a next level ask for; null where there is none. */
  needed: Readonly<Record<FunctionalLevel, { grade: string; level: string | null }>>;
}

export const CREDIT_2023: CreditPolicy = {
  source:
    'Peraturan BKN 3/2023 (art. 1: "Pejabat Fungsional adalah PNS"; conversion, periodic conversion, annex: sheets) and PermenPANRB 1/2023 (coefficients, points for grade and level). PPPK get none until BKN says otherwise. That the yearly conversion replaces the periodic ones of the same year is a house rule: ask BKN',
  kinds: ['PNS'],
  percent: { VERY_GOOD: '150', GOOD: '100', NEEDS_IMPROVEMENT: '75', POOR: '50', VERY_POOR: '25' },
  coefficient: {
    PEMULA: '3.75',
    TERAMPIL: '5',
    MAHIR: '12.5',
    AHLI_PERTAMA: '12.5',
    PENYELIA: '25',
    AHLI_MUDA: '25',
    AHLI_MADYA: '37.5',
    AHLI_UTAMA: '50',
  },
  accumulation: 'YEARLY_REPLACES_PERIODIC',
  since: 2023,
  needed: {
    PEMULA: { grade: '15', level: '15' },
    TERAMPIL: { grade: '20', level: '60' },
    MAHIR: { grade: '50', level: '100' },
    PENYELIA: { grade: '100', level: null },
    AHLI_PERTAMA: { grade: '50', level: '100' },
    AHLI_MUDA: { grade: '100', level: '200' },
    AHLI_MADYA: { grade: '150', level: '450' },
    AHLI_UTAMA: { grade: '200', level: null },
  },
};
