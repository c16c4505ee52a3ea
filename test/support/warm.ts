// A process in the middle of its life: it knows what is read once in its life, as things are now, and who asks.
import { keptCycle } from '../../src/modules/performance/documents.ts';
import { cycleIdOf } from '../../src/modules/performance/ids.ts';
import type { ReadContext } from '../../src/platform/context.ts';
import { legalYear } from '../../src/platform/rules/calendar.ts';
import { type Ask, REGION, type RunningCity } from './city.ts';

/** Somebody of the city by whom reference data is read: it is of the region, whoever asks first. */
export const readerOf = ({ app }: Pick<RunningCity, 'app'>): ReadContext =>
  app.contextFor({ id: 'test', region: REGION, employeeId: null, roles: new Set(['HR_OFFICER']) }, 'warm');

/** Knows the unit tree, the renamed posts and the year's cycle; and that who asks is in service. */
export async function warm(city: Pick<RunningCity, 'app'>, ask: Ask): Promise<void> {
  const ctx = readerOf(city);
  await Promise.all([
    ctx.reference.units(ctx.table, REGION),
    ctx.reference.renamed(ctx.table, REGION),
    keptCycle(ctx, cycleIdOf(REGION, legalYear(ctx.now))),
  ]);
  await ask('{ __typename }');
}
