// Of what medals somebody has none yet, made anew from the record, the absences and the medals, apart from the request: the list of who is due follows it.

import type { ReadContext } from '../../platform/context.ts';
import type { Change } from '../../platform/stream/change.ts';
import { projectedTogether } from '../../platform/stream/projected.ts';
import type { Projection, ProjectorParts } from '../../platform/stream/projector.ts';
import { applyToAll } from '../../platform/stream/rebuild.ts';
import { absenceFacts } from '../evaluation/read.ts';
import { employeeFacts, employeeInRegion } from '../organisation/read.ts';
import type { Employee } from '../organisation/rules/types.ts';
import { MedalStandingItem, ServiceMedalItem } from './medal-items.ts';
import { medalRowsOf, unpaidLeave } from './medal-service.ts';
import type { ServiceMedal } from './rules/medal-types.ts';
import { classesAbove, medalStanding } from './rules/service-years.ts';

async function standingOf(ctx: ReadContext, employeeId: string) {
  const region = ctx.viewer.region ?? '';
  const [employee, unpaid, medals, before] = await Promise.all([
    employeeInRegion(ctx, employeeId),
    unpaidLeave(ctx, region, employeeId),
    medalRowsOf(ctx, employeeId),
    MedalStandingItem.load(ctx.loader.loadKey, employeeId),
  ]);
  if (!employee) return null;
  const after = medalStanding(employee.body, unpaid, classesAbove(medals.map(({ body }) => body)));
  return JSON.stringify(after) === JSON.stringify(before?.body ?? null) ? null : { region: employee.region, before, after };
}

/** Under the versions of what stands there: whoever was slower reads all anew. */
const stood = (ctx: ReadContext, ids: readonly string[]): Promise<number> =>
  projectedTogether(ctx, ids, async (some) => {
    ctx.loader.forget();
    const made = (await Promise.all(some.map((id) => standingOf(ctx, id)))).filter((one) => one !== null);
    return {
      tallies: made.flatMap(({ region, before, after }) => (after ? [{ before, after: MedalStandingItem.put(region, after) }] : [])),
      drops: made.flatMap(({ before, after }) => (after === null && before ? [before] : [])),
    };
  });

/** What decides since when somebody serves. */
function hasMoved({ before, after }: Change): string | null {
  const [was, is] = [employeeFacts.bodyOf(before), employeeFacts.bodyOf(after)];
  const served = (of: Employee): string =>
    JSON.stringify([of.kind, of.spans?.kind, of.identifiers, of.assignments.map(({ validFrom, validTo }) => [validFrom, validTo])]);
  return is && (!was || served(was) !== served(is)) ? is.id : null;
}

const bodyOf = ({ before, after }: Change): { employeeId: string } | null =>
  absenceFacts.bodyOf(after ?? before) ?? (ServiceMedalItem.bodyOf(after ?? before) as ServiceMedal | null);

/** People whose rows are read at once: some hundreds of keys. */
const AT_ONCE = 40;

async function apply(ctx: ReadContext, changes: readonly Change[]): Promise<void> {
  const found = changes.map((change) => (change.type === employeeFacts.type ? hasMoved(change) : (bodyOf(change)?.employeeId ?? null)));
  const ids = [...new Set(found)].filter((id) => id !== null);
  for (let from = 0; from < ids.length; from += AT_ONCE) await stood(ctx, ids.slice(from, from + AT_ONCE));
}

export const medalStandings: Projection = {
  name: 'service-medals',
  follows: new Set([employeeFacts.type, absenceFacts.type, ServiceMedalItem.type]),
  apply,
};

/** Of everybody, for a rebuild. */
export const standAllMedals = (parts: Pick<ProjectorParts, 'contextFor' | 'tell'>, segments: number): Promise<void> =>
  applyToAll(parts, segments, medalStandings, [employeeFacts.type]);
