// Which posts somebody looks for: by unit, education, category and words, and in which order they stand. Pure.
import { compared } from '../../../../platform/rules/text.ts';
import type { Category, EducationLevel } from './kinds.ts';
import type { Formation } from './types.ts';

export interface OpeningFilter {
  unitId?: string | null;
  education?: EducationLevel | null;
  category?: Category | null;
  /** Each word occurs in position, unit or a major, also within a longer word: `perawat` finds `Keperawatan`. */
  search?: string | null;
}

/** More is no search: anybody may ask, without a login. */
const LONGEST_SEARCH = 100;

/** What a filter keeps. */
export function openingsFor({ unitId, education, category, search }: OpeningFilter): (formation: Formation) => boolean {
  const words = compared((search ?? '').slice(0, LONGEST_SEARCH)).split(' ');
  return (formation) => {
    const { unitName, positionTitle, requirements } = formation;
    if ((unitId && formation.unitId !== unitId) || (category && formation.category !== category)) return false;
    if (education && !requirements.education.includes(education)) return false;
    const text = compared([positionTitle, unitName, ...requirements.majors].join('\n'));
    return words.every((word) => text.includes(word));
  };
}

const sortKey = ({ unitName, positionTitle, id }: Formation): string => `${unitName}\n${positionTitle}\n${id}`;

export const byUnitAndPosition = (a: Formation, b: Formation): -1 | 1 => (sortKey(a) < sortKey(b) ? -1 : 1);
