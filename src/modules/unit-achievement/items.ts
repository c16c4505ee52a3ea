// Units' achievements in the table.
import { itemKind, type RowOf } from '../../platform/store/item-kind.ts';
import * as keys from '../../platform/store/keys.ts';
import type { UnitAchievement } from './rules/unit.ts';

export const UnitAchievementItem = itemKind<UnitAchievement>()({
  type: 'UnitAchievement',
  key: keys.head,
  of: ({ id }) => [id],
});
export type UnitAchievementRow = RowOf<typeof UnitAchievementItem>;
