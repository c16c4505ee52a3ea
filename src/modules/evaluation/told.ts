// Whether somebody is asked to rate still, which no item of an evaluation tells: who rates follows from who leads.

import type { ReadContext } from '../../platform/context.ts';
import { evaluationBeside } from './evaluation-facts.ts';
import { EvaluationItem } from './items.ts';

/** Whoever leads the person by now is asked instead. Null where there is no such evaluation. */
export async function ratingAskedStill(
  ctx: ReadContext,
  evaluationId: string,
  employeeId: string,
): Promise<{ isAsked: boolean; dueAt: string | null } | null> {
  const evaluation = (await EvaluationItem.load(ctx.loader.loadKey, evaluationId))?.body;
  if (!evaluation) return null;
  const { closesAt, raterId } = await evaluationBeside(ctx, evaluation);
  return { isAsked: raterId === employeeId, dueAt: closesAt };
}
