// A step that was done, sent again under a new key by a page that never got its answer: it recognises itself, and is answered as done (0043).
import type { ReadContext } from '../context.ts';
import type { ErrorCode, Problem } from '../rules/errors.ts';
import { AuditItem, type AuditRow, subjectOf } from '../store/audit.ts';
import { MarkerItem, type Result } from '../store/commit.ts';
import { head } from '../store/keys.ts';
import type { Key, Row } from '../store/table.ts';
import { operationOf } from './operation.ts';

type Input = { idempotencyKey: string; expectedVersion?: unknown };

/** How a step is refused that has been done already. */
const DONE_ALREADY: ReadonlySet<ErrorCode> = new Set([
  ...(['VERSION_CONFLICT', 'TRANSITION_REFUSED', 'ALREADY_EXISTS'] as const),
  // Asked before whether it was done; whoever was in time is not told that they were late.
  ...(['DEADLINE_PASSED', 'PHASE_CLOSED'] as const),
]);

/** More would be a list, and no step is about a list. */
const MOST_SUBJECTS = 20;

/** Whether this very step may have made the state that was read: it knew the version before, or names none; and nothing had followed. */
const mayHaveMade = ({ version }: Row, { expectedVersion }: Input): boolean =>
  typeof expectedVersion !== 'number' || version === expectedVersion + 1;

/** Whether it may have made the next one meanwhile, of what the input names: another attempt wrote while this one read. */
const mayBeMaking = ({ pk, version }: Row, input: Input): boolean => version === input.expectedVersion && Object.values(input).includes(pk);

/** One that names no version loses to others by racing them, and then was not done; of the rows of one request, the request tells. */
const isDoneAlready = (problems: readonly Problem[], { expectedVersion, idempotencyKey }: Input): boolean =>
  problems.every(({ code }) => DONE_ALREADY.has(code) && (expectedVersion !== undefined || code !== 'VERSION_CONFLICT')) &&
  (expectedVersion !== undefined || !idempotencyKey.includes(':'));

const isOwn = (ctx: ReadContext, name: string, { body }: AuditRow): boolean =>
  body.by === ctx.viewer.id && body.operation === name && body.marker !== undefined;

const found = async (ctx: ReadContext, keys: readonly Key[]): Promise<Row[]> =>
  (await ctx.table.batchGet(keys)).filter((row) => row !== null);

export interface Refused {
  problems: readonly Problem[];
  /** What the refused attempt had read. */
  seen: readonly Row[];
}

/** Whoever did another thing, or the same with other words, is told what stands in the way. Two reads, and only of what is refused. */
export async function doneBefore(ctx: ReadContext, name: string, input: Input, { problems, seen }: Refused): Promise<Result | null> {
  const subjects = seen.filter((row) => row.chain !== undefined);
  const made = subjects.filter((row) => mayHaveMade(row, input)).map((row) => AuditItem.key(subjectOf(row), row.version));
  if (made.length > MOST_SUBJECTS || !isDoneAlready(problems, input)) return null;
  const making = subjects.filter((row) => mayBeMaking(row, input)).map((row) => AuditItem.key(subjectOf(row), row.version + 1));
  const records = AuditItem.among(await found(ctx, [...made, ...making])).filter((record) => isOwn(ctx, name, record));
  const markers = MarkerItem.among(
    await found(
      ctx,
      records.map(({ body }) => head(body.marker ?? '')),
    ),
  );
  const { inputHash } = operationOf(ctx, name, input);
  return markers.find(({ body }) => body.inputHash === inputHash)?.body.result ?? null;
}
