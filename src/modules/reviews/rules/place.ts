// Where a review is counted: by whom it is about, never by who was asked. Pure.
import type { ReviewPlace, ReviewSubject } from './types.ts';

/** The agency is the first unit of the path. */
export const placeOf = ({
  year,
  roundId,
  unitId,
  unitPath,
}: Pick<ReviewSubject, 'year' | 'roundId' | 'unitId' | 'unitPath'>): ReviewPlace => ({
  year,
  roundId,
  unitId,
  rootUnitId: unitPath.split('/')[0] ?? unitId,
});
