// The id of a unit's achievement: one a unit and period, found without a list.
import { digest } from '../../platform/store/ids.ts';
import { spanName } from '../evaluation/ids.ts';

export const unitAchievementId = (unitId: string, cycle: string, period: number | null): string =>
  `uac_${digest('unit achievement', unitId, cycle, spanName(period))}`;
