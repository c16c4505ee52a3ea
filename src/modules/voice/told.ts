// What a region tells of the complaints of a year, half by half, as it was kept.

import { smallCount } from '../dashboards/region.ts';
import type { CitizensSummaryView } from './region-year-items.ts';

/** Halves in their order. */
export const complaintsTold = ({ complaints }: Pick<CitizensSummaryView, 'complaints'>) =>
  (['FIRST_HALF', 'SECOND_HALF'] as const).map((period) => {
    const told = complaints[period]?.told ?? {};
    const { open, settled } = told;
    return {
      period,
      received: smallCount(open === undefined || settled === undefined ? null : open + settled),
      firstInTime: smallCount(told.firstInTime),
      firstLate: smallCount(told.firstLate),
      settledInTime: smallCount(told.settledInTime),
      settledLate: smallCount(told.settledLate),
      open: smallCount(open),
      late: smallCount(told.late),
    };
  });
