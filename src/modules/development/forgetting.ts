// What of a personnel file lies in development, to be forgotten with all else of it (decision 0123): plans, and levels with what they rest on.
import type { ReadContext } from '../../platform/context.ts';
import type { Row } from '../../platform/store/table.ts';
import { PersonLevelsItem } from './competence-items.ts';
import { allPlansOf, DevelopmentPlanItem } from './items.ts';

export async function developmentInFile(ctx: ReadContext, { id }: { id: string }): Promise<Row[]> {
  const { loadKey } = ctx.loader;
  const [levels, plans] = await Promise.all([PersonLevelsItem.load(loadKey, id), allPlansOf(ctx.table, id)]);
  const rows = await Promise.all(plans.map((plan) => DevelopmentPlanItem.load(loadKey, plan)));
  return [levels, ...rows].filter((row) => row !== null);
}
