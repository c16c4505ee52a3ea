// The place of its rule that an award holds.

import type { ReadContext } from '../../platform/context.ts';
import { AwardPlaceItem, type AwardPlaceRow } from './items.ts';
import type { Award } from './rules/types.ts';

/** As it stands, to be given back; null where it holds none. */
export async function placeHeld(ctx: ReadContext, { id, grant }: Pick<Award, 'id' | 'grant'>): Promise<AwardPlaceRow | null> {
  if (!grant || grant.place === null) return null;
  const row = await AwardPlaceItem.load(ctx.table.get, grant.ruleId, grant.place);
  return row?.body.awardId === id ? row : null;
}
