// What a region tells of its citizens' voice in a year, as it was kept.

import type { ReadContext } from '../../platform/context.ts';
import { smallCount } from '../dashboards/region.ts';
import { type CitizensSummaryView, VoiceYearItem } from './region-year-items.ts';

export const voiceYear = async ({ loader }: ReadContext, region: string, year: number): Promise<CitizensSummaryView | null> =>
  (await VoiceYearItem.load(loader.loadKey, region, year))?.body ?? null;

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
