// Achievements of units as what follows the stream knows them.
import type { FactKind } from '../../platform/store/item-kind.ts';
import { UnitAchievementItem } from './items.ts';
import type { UnitAchievement } from './rules/unit.ts';

export const achievementFacts: FactKind<UnitAchievement> = UnitAchievementItem;
