// Regions that have joined this deployment, in the table: the tenants are data, and a city more is no new code (decision 0059).

import { itemKind, listIn, type RowOf } from '../../platform/store/item-kind.ts';
import { queryAll } from '../../platform/store/ranges.ts';
import type { ServedRegion } from '../../platform/store/reference.ts';
import type { Table } from '../../platform/store/table.ts';

/** What an operator said of a region. */
export interface JoinedRegion extends ServedRegion {
  joinedOn: string;
  /** Set where it was taken back; it is listed no more. */
  leftOn: string | null;
}

/** A few dozen of a province, and never a person: one partition. */
const REGIONS = listIn('index1', () => 'REGIONS');

export const RegionItem = itemKind<JoinedRegion, JoinedRegion>()({
  type: 'Region',
  key: (code: string) => ({ pk: `REGION#${code}`, sk: '#' }),
  of: ({ code }) => [code],
  listed: (region) => ({ card: region, ...(region.leftOn === null && { index: REGIONS.at(region.code) }) }),
});
export type RegionRow = RowOf<typeof RegionItem>;

/** AP-230: all regions that have joined, in the order of their codes. */
export async function joinedRegions(table: Table): Promise<JoinedRegion[]> {
  const rows = await queryAll(table, REGIONS.range());
  return rows.flatMap(({ card }) => (card === undefined ? [] : [card as JoinedRegion]));
}
