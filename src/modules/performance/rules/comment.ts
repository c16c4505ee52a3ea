// Comments beside the dialogue: about a target or an entry of progress, of both sides, dated, and never taken back. Pure.
import { fail, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import { policyOf } from './cycle.ts';
import { assertAllowed, type PlanActor } from './lifecycle.ts';
import type { PlanHead, Side } from './types.ts';

/** What a comment is about: a target, or an entry of progress. */
export type CommentSubject = { kind: 'TARGET' | 'ENTRY'; id: string };

/** Said beside the dialogue, without changing a wording; append-only, and nobody takes it back. */
export interface PlanComment {
  id: string;
  planId: string;
  about: CommentSubject;
  by: Side;
  byEmployeeId: string;
  at: string;
  text: string;
}

export interface CommentInput {
  /** Exactly one of the two. */
  targetId?: string | null | undefined;
  entryId?: string | null | undefined;
  text: string;
}

export interface CommentFacts {
  id: string;
  /** Ids of targets in the working content or in an approved version, and of the entry of progress that is named. */
  known: ReadonlySet<string>;
  /** How many the plan has. */
  made: number;
}

function subjectOf({ targetId, entryId }: CommentInput, known: ReadonlySet<string>): CommentSubject {
  const id = targetId ?? entryId ?? fail('REQUIRED', { field: ['targetId'] });
  if (targetId && entryId) fail('INVALID', { field: ['entryId'], text: 'ONE_OF_TWO' });
  if (!known.has(id)) fail('NOT_FOUND', { field: [targetId ? 'targetId' : 'entryId'] });
  return { kind: targetId ? 'TARGET' : 'ENTRY', id };
}

/** @throws RuleError as `assertAllowed`; REQUIRED, INVALID (both named), NOT_FOUND, TOO_LONG, LIMIT_REACHED. */
export function comment(head: PlanHead, input: CommentInput, { id, known, made }: CommentFacts, actor: PlanActor): PlanComment {
  assertAllowed('planComment', head, actor);
  const { limits } = policyOf(actor.cycle);
  const about = subjectOf(input, known);
  refuse(checkText('text', input.text, limits.comment));
  if (made >= limits.comments) fail('LIMIT_REACHED', { field: ['planId'], params: { most: limits.comments } });
  return { id, planId: head.id, about, by: actor.side, byEmployeeId: actor.by, at: actor.now, text: input.text.trim() };
}
