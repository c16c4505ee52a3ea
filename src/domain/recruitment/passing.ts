// Passing grades of the basic test (SKD) by category and position group. Pure.
import type { PassingGrade, RecruitmentPolicy } from '../policy/recruitment.ts';
import type { Category, PositionGroup } from './types.ts';

/** Points; an absent person has no score at all, never a score of 0. */
export interface SkdScore {
  twk: number;
  tiu: number;
  tkp: number;
}

export type PassingPart = keyof PassingGrade;

export const skdTotal = ({ twk, tiu, tkp }: SkdScore): number => twk + tiu + tkp;

/** Highest score of the basic test, 550 in the rule set of 2024. */
export const skdMost = ({ skd }: RecruitmentPolicy): number => skd.twk.most + skd.tiu.most + skd.tkp.most;

export function passingGrade({ passing, version }: RecruitmentPolicy, category: Category, group: PositionGroup): PassingGrade {
  const found = passing.find(({ categories, groups }) => categories.includes(category) && groups.includes(group));
  if (!found) throw new Error(`${version} has no passing grade for ${category} and ${group}.`);
  return found.least;
}

/** The parts that fall short; empty for who has passed. */
export function shortOf(score: SkdScore, grade: PassingGrade): PassingPart[] {
  const reached = { total: skdTotal(score), ...score };
  return (['total', 'twk', 'tiu', 'tkp'] as const).filter((part) => reached[part] < (grade[part] ?? 0));
}
