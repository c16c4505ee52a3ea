// What a region tells of its internships, in the table: one item a year, so that many regions are read in one batch.

import { placedKind } from '../../platform/store/item-kind.ts';
import type { InternshipYear } from './rules/region-year.ts';

/** AP-381: internships of a region in a year, as they are told; of many regions one batch. */
export const InternshipYearItem = placedKind<InternshipYear>()({
  type: 'InternshipYear',
  key: (region: string, year: number) => ({ pk: `INTERNSHIP_SUMMARY#${region}`, sk: `${year}` }),
});
