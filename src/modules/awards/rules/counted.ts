// Where an award or a medal is counted: the unit in which its person serves on a day. Pure.
import { definitiveOn, type Employee } from '../../organisation/rules/types.ts';

/** A unit with the agency in which it is. */
export interface CountedUnit {
  rootUnitId: string;
  unitId: string;
}

/** Of who serves no more the last definitive post that had begun; null where there was none. */
export function countedUnit(person: Employee, day: string): CountedUnit | null {
  const begun = person.assignments.filter(({ holding, validFrom }) => holding === 'DEFINITIVE' && validFrom <= day);
  const post = definitiveOn(person, day) ?? begun.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom)).at(-1);
  return post ? { rootUnitId: post.rootUnitId, unitId: post.unitId } : null;
}
