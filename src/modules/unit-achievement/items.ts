// Units' achievements in the table.
import { covers } from '../../platform/rules/calendar.ts';
import { itemKind, type RowOf } from '../../platform/store/item-kind.ts';
import * as keys from '../../platform/store/keys.ts';
import { queryAll } from '../../platform/store/ranges.ts';
import type { Table } from '../../platform/store/table.ts';
import type { AssignmentCard, Unit } from '../organisation/rules/types.ts';
import type { UnitAchievement } from './rules/unit.ts';

export const UnitAchievementItem = itemKind<UnitAchievement>()({
  type: 'UnitAchievement',
  key: keys.head,
  of: ({ id }) => [id],
});
export type UnitAchievementRow = RowOf<typeof UnitAchievementItem>;

/** AP-04: everybody who holds a definitive post in a unit's subtree today, all pages. */
export async function holdersIn(table: Table, unit: Pick<Unit, 'path' | 'rootId'>, today: string): Promise<AssignmentCard[]> {
  const rows = await queryAll(table, { index: 'index1', pk: keys.unitList(unit.rootId), prefix: unit.path });
  const cards = rows.flatMap((row) => (row.card as AssignmentCard | undefined) ?? []);
  return cards.filter(({ assignment }) => assignment.holding === 'DEFINITIVE' && covers(assignment, today));
}
