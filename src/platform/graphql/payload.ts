// Turns a service function into a mutation resolver: once per key, problems as userErrors.

import { type FindDone, idempotent } from '../access/idempotent.ts';
import type { MutationContext, ReadContext } from '../context.ts';
import type { ErrorData, Problem } from '../rules/errors.ts';
import { messageOf } from '../rules/messages.ts';
import type { Result } from '../store/commit.ts';

/** What a payload's fields are resolved from: ids, never objects. */
export interface PayloadParent {
  result: Result | null;
  problems: readonly Problem[];
}

/** One row of a payload with several outcomes. */
export interface OutcomeParent {
  id: string | null;
  problems: readonly Problem[];
}

type Keyed = { idempotencyKey: string };

interface Kept {
  /** It hides its author: no once-only marker, and no line of the log beside whose name it stands. */
  readonly isTraceless: boolean;
}

/** `name` is the operation's one word: in schema, service, audit record and test alike. `findDone`: it leaves no once-only marker. */
export const payload = <I extends Keyed>(
  name: string,
  perform: (ctx: MutationContext, input: I) => Promise<Result>,
  findDone?: FindDone<I>,
): ((parent: unknown, args: { input: I }, ctx: ReadContext) => Promise<PayloadParent>) & Kept =>
  Object.assign(
    (_parent: unknown, { input }: { input: I }, ctx: ReadContext): Promise<PayloadParent> =>
      idempotent(ctx, name, input, perform, findDone),
    { isTraceless: findDone !== undefined },
  );

/** Whether a resolver is that of a mutation that hides its author. */
export const isTraceless = (resolver: unknown): boolean =>
  typeof resolver === 'function' && 'isTraceless' in resolver && resolver.isTraceless === true;

/** The object of a payload, read after the mutation by the same `findX` as everywhere; null where nothing was done. */
export const object =
  <T>(find: (ctx: ReadContext, id: string) => Promise<T | null>) =>
  ({ result }: PayloadParent, _args: unknown, ctx: ReadContext): Promise<T | null> | null =>
    result && find(ctx, result.id);

export const userErrors = ({ problems }: Pick<PayloadParent, 'problems'>, _args: unknown, ctx: ReadContext): UserErrorView[] =>
  problems.map((problem) => ({ ...problem, ...problem.data, field: problem.field ?? [], message: messageOf(problem, ctx.language) }));

export type UserErrorView = Problem & { message: string; field: readonly string[] } & NonNullable<Problem['data']>;

const KINDS = {
  currentVersion: 'VersionConflict',
  closedAt: 'DeadlinePassed',
  inside: 'StillInside',
  rests: 'StillRests',
  employeeId: 'IdentifierTaken',
  allowed: 'TransitionRefused',
  opensAt: 'TooOften',
  retryAfterSeconds: 'TooOften',
} as const satisfies Record<keyof ErrorData, string>;

/** The kind of a user error follows from the data it carries. */
export function userErrorKind({ data }: Problem): (typeof KINDS)[keyof ErrorData] | 'RuleViolation' {
  const carried = (Object.keys(KINDS) as (keyof ErrorData)[]).find((name) => data?.[name] !== undefined);
  return carried ? KINDS[carried] : 'RuleViolation';
}
