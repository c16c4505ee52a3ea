// How each year of training hours stands, made anew from the ledger's sum and the record, apart from the request: numbers follow it.

import type { ReadContext } from '../../platform/context.ts';
import type { Change } from '../../platform/stream/change.ts';
import { projected } from '../../platform/stream/projected.ts';
import type { Projection, ProjectorParts } from '../../platform/stream/projector.ts';
import { applyToAll } from '../../platform/stream/rebuild.ts';
import { employeeFacts, employeeInRegion } from '../organisation/read.ts';
import type { Employee } from '../organisation/rules/types.ts';
import { lawOf } from '../policy/law.ts';
import { HoursStandItem, HoursSumItem, hoursYearsOf, ownerOfLedger } from './items.ts';
import { type HoursStand, hoursStand } from './rules/standing.ts';

const isSame = (one: HoursStand | undefined, other: HoursStand): boolean => JSON.stringify(one) === JSON.stringify(other);

/** By the versions of what stands there: whoever was slower reads both anew. */
const stood = (ctx: ReadContext, employeeId: string): Promise<void> =>
  projected(ctx, async () => {
    ctx.loader.forget();
    const [employee, { sums, stands }, law] = await Promise.all([
      employeeInRegion(ctx, employeeId),
      hoursYearsOf(ctx.table, employeeId),
      lawOf(ctx),
    ]);
    if (!employee) return null;
    const made = sums.map(({ year, hours }) => hoursStand(employee.body, year, hours, law));
    const tallies = made.flatMap((stand) => {
      const before = stands.find(({ body }) => body.year === stand.year) ?? null;
      return isSame(before?.body, stand) ? [] : [{ before, after: HoursStandItem.put(employee.region, stand) }];
    });
    return { tallies };
  });

/** What decides where somebody is counted, and whether. Who was just entered has no hours yet. */
function hasMoved({ before, after }: Change): Employee | null {
  const [was, is] = [employeeFacts.bodyOf(before), employeeFacts.bodyOf(after)];
  const placed = (of: Employee): string => JSON.stringify([of.kind, of.spans?.kind, of.assignments]);
  return was && is && placed(was) !== placed(is) ? is : null;
}

async function apply(ctx: ReadContext, changes: readonly Change[]): Promise<void> {
  const ids = changes.map((change) => (change.type === HoursSumItem.type ? ownerOfLedger(change.key) : hasMoved(change)?.id));
  for (const id of new Set(ids)) if (id !== undefined) await stood(ctx, id);
}

export const hoursStands: Projection = {
  name: 'training-hours',
  follows: new Set([HoursSumItem.type, employeeFacts.type]),
  apply,
};

/** Of all who have hours, for a rebuild. */
export const standAllHours = (parts: Pick<ProjectorParts, 'contextFor' | 'tell'>, segments: number): Promise<void> =>
  applyToAll(parts, segments, hoursStands, [HoursSumItem.type]);
