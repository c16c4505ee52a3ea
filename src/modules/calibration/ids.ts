// The id of a calibration session: one a unit and period, so that those of an evaluation are found by the units above it.
import { digest } from '../../platform/store/ids.ts';
import { spanName } from '../evaluation/ids.ts';

export const calibrationId = (unitId: string, cycle: string, period: number | null): string =>
  `cal_${digest('calibration', unitId, cycle, spanName(period))}`;
