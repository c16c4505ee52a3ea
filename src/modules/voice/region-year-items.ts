// What a region tells of its citizens' voice, in the table: one item a year, so that many regions are read in one batch.

import type { ToldNumbers } from '../../platform/rules/small-counts/again.ts';
import { placedKind } from '../../platform/store/item-kind.ts';
import type { UnitSatisfactionView } from './rules/board.ts';
import type { SurveyPeriod } from './rules/satisfaction.ts';

/** What a region tells of a year, as it is kept. */
export interface CitizensSummaryView {
  year: number;
  asOf: string;
  leastCount: number;
  policyVersion: string;
  satisfaction: UnitSatisfactionView[];
  /** By half-year: a whole year less a half would tell the other. */
  complaints: Partial<Record<SurveyPeriod, ToldNumbers>>;
}

/** AP-311: what citizens have said in a region and year; of many regions one batch. */
export const VoiceYearItem = placedKind<CitizensSummaryView>()({
  type: 'VoiceYear',
  key: (region: string, year: number) => ({ pk: `VOICE_SUMMARY#${region}`, sk: `${year}` }),
});
