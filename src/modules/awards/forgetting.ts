// What of a personnel file lies in awards and medals, to be forgotten with all else of it (decision 0123).
import type { ReadContext } from '../../platform/context.ts';
import type { Row } from '../../platform/store/table.ts';
import { AwardItem, allAwardsOf } from './items.ts';
import { serviceMedalId } from './medal-ids.ts';
import { ServiceMedalItem } from './medal-items.ts';
import { MEDAL_CLASSES } from './rules/medal-types.ts';

export async function awardsInFile(ctx: ReadContext, { id }: { id: string }): Promise<Row[]> {
  const { loadKey } = ctx.loader;
  const rows = await Promise.all([
    ...(await allAwardsOf(ctx.table, id)).map((one) => AwardItem.load(loadKey, one)),
    ...MEDAL_CLASSES.map((one) => ServiceMedalItem.load(loadKey, serviceMedalId(id, one))),
  ]);
  return rows.filter((row) => row !== null);
}
