// Training as what follows the stream knows it: enrolments and reports, and years of hours as they are counted.

import type { FactKind } from '../../platform/store/item-kind.ts';
import { ReportItem } from './elsewhere-items.ts';
import { EnrolmentItem, HoursStandItem } from './items.ts';
import type { TrainingReport } from './rules/elsewhere.ts';
import type { HoursStand } from './rules/standing.ts';
import type { TrainingEnrolment } from './rules/types.ts';

export const enrolmentFacts: FactKind<TrainingEnrolment> = EnrolmentItem;
export const reportFacts: FactKind<TrainingReport> = ReportItem;
export const hoursStandFacts: FactKind<HoursStand> = HoursStandItem;
