// People of a unit who have not taken a step, some at a time, for operations that take it for them; and where to go on.

import type { Outcome } from '../../platform/access/idempotent.ts';
import type { ReadContext } from '../../platform/context.ts';
import { fail, type Problem } from '../../platform/rules/errors.ts';
import { canonical } from '../../platform/store/commit.ts';
import { openCursor, sealCursor } from '../../platform/store/cursor.ts';
import { position } from '../../platform/store/table.ts';
import { askingOf, type OutstandingInput, outstandingPage, pagedBy } from './lists.ts';
import { rosterPolicy } from './rules/policy.ts';
import type { RosterCard } from './rules/types.ts';

export interface Chunk {
  people: RosterCard[];
  /** Where to go on; null at the end. */
  endCursor: string | null;
}

/** What became of one person. */
export interface PersonOutcome {
  employeeId: string;
  id: string | null;
  problems: readonly Problem[];
}

export const personOutcome = (employeeId: string, { result, problems }: Outcome): PersonOutcome => ({
  employeeId,
  id: result?.id ?? null,
  problems,
});

/** Those who are done by the time of the next call are not in the list any more: places, not numbers, say where to go on. */
export async function nextChunk(ctx: ReadContext, name: string, input: OutstandingInput, after: string | null | undefined): Promise<Chunk> {
  const asking = (await askingOf(ctx, input)) ?? fail('NOT_FOUND', { field: ['unitId'] });
  const scope = canonical([ctx.viewer.id, name, input]);
  const from = after ? (openCursor(ctx.keyring, scope, after) ?? fail('INVALID', { field: ['after'], text: 'CURSOR' })) : undefined;
  const slice = { limit: rosterPolicy(asking.today).chunk, after: from };
  const { rows, next } = await outstandingPage(ctx, asking, 'STAGE', slice);
  const last = rows.at(-1);
  const end = next && last ? position(last, pagedBy(asking, 'STAGE') ?? undefined) : null;
  return { people: rows.flatMap(({ card }) => card ?? []), endCursor: end && sealCursor(ctx.keyring, scope, end) };
}
