// Units' achievements in the table.
import * as keys from '../../platform/store/keys.ts';
import type { Row } from '../../platform/store/table.ts';
import type { UnitAchievement } from './rules/unit.ts';

export type UnitAchievementRow = Row<UnitAchievement>;

export const unitAchievementItem = (unit: UnitAchievement): Omit<UnitAchievementRow, 'version'> => ({
  ...keys.head(unit.id),
  type: 'UnitAchievement',
  region: unit.region,
  body: unit,
});
