// Where a review is counted: by whom it is about, never by who was asked. Pure.
import type { ReviewPlace, ReviewSubject } from './types.ts';

/** The agency is the first unit of the path. */
export const placeOf = ({ year, unitId, unitPath }: Pick<ReviewSubject, 'year' | 'unitId' | 'unitPath'>): ReviewPlace => ({
  year,
  unitId,
  rootUnitId: unitPath.split('/')[0] ?? unitId,
});
