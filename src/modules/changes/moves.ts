// When somebody moves, leaves or lends their authority: whose objects are others' from then on.

import type { ReadContext } from '../../platform/context.ts';
import type { Change } from '../../platform/stream/change.ts';
import { employeeFacts } from '../organisation/read.ts';
import type { Employee } from '../organisation/rules/types.ts';
import { ledFrom } from '../organisation/teams.ts';

/** What of a record says who leads whom. */
const assignmentsIn = (employee: Employee | null): string => JSON.stringify([employee?.assignments ?? [], employee?.delegations ?? []]);

/** Whose superior is looked for where the person stands or stood. */
async function ledBy(ctx: ReadContext, id: string, posts: Employee['assignments']): Promise<string[]> {
  const heading = new Set(posts.filter(({ isHead }) => isHead).map(({ unitId }) => unitId));
  const units = new Set(posts.map(({ unitId }) => unitId));
  const found = await Promise.all([
    ...[...heading].map((unitId) => ledFrom(ctx, unitId, null)),
    ...[...units].map((unitId) => ledFrom(ctx, unitId, id)),
  ]);
  return found.flat();
}

/** People whose objects may be seen by others than before. */
export async function movedBy(ctx: ReadContext, { type, before, after }: Change): Promise<string[]> {
  if (type !== employeeFacts.type || !after) return [];
  const [was, is] = [before && employeeFacts.bodyOf(before), employeeFacts.bodyOf(after)];
  if (!is || assignmentsIn(was) === assignmentsIn(is)) return [];
  return [...new Set([is.id, ...(await ledBy(ctx, is.id, [...(was?.assignments ?? []), ...is.assignments]))])];
}

/** Authority that was lent, changed or taken back, with who lends it. */
export function lentIn({ type, before, after }: Change): { id: string; fromEmployeeId: string }[] {
  if (type !== employeeFacts.type) return [];
  const [was, is] = [before && employeeFacts.bodyOf(before), after && employeeFacts.bodyOf(after)];
  const known = new Map((was?.delegations ?? []).map((one) => [one.id, JSON.stringify(one)]));
  const stands = new Set((is?.delegations ?? []).map(({ id }) => id));
  const changed = (is?.delegations ?? []).filter((one) => known.get(one.id) !== JSON.stringify(one));
  const over = (was?.delegations ?? []).filter(({ id }) => !stands.has(id));
  return [...changed, ...over].map(({ id }) => ({ id, fromEmployeeId: is?.id ?? was?.id ?? '' }));
}
