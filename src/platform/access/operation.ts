// One mutation as `commit` knows it: who, what, under which key, and a hash of its input.
import type { ReadContext } from '../context.ts';
import { canonical, type Operation } from '../store/commit.ts';

export type Keyed = { idempotencyKey: string };

/** An operation by its one word and its input. `isMarked`: it leaves a marker of that input. */
export function operationOf(ctx: ReadContext, name: string, { idempotencyKey, ...input }: Keyed, isMarked = true): Operation {
  const { viewer, requestId, now, lateAt } = ctx;
  // Keyed: an input may hold a NIK, and a plain hash of few unknown digits is found by trying them all.
  const inputHash = isMarked ? ctx.keyring.hash('INPUT', canonical(input)) : null;
  const when = lateAt ? { now: lateAt, receivedAt: now } : { now };
  // Of what is said without a trace not even a record may know it.
  const person = isMarked && viewer.employeeId ? { person: viewer.employeeId } : {};
  return { viewer: viewer.id, ...person, name, key: idempotencyKey, inputHash, requestId, ...when };
}
