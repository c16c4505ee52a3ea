// Whether the rater's post is of the level that the law asks for, or the authority was lent to them. A warning, never a refusal.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { positionInRegion } from '../organisation/read.ts';
import { currentAssignments, delegatesOn, type Employee } from '../organisation/rules/types.ts';
import { employeeById, lineAbove } from '../organisation/superiors.ts';
import { lawOf } from '../policy/law.ts';
import type { RaterWarning } from '../unit-achievement/rules/head-types.ts';
import type { EvaluationView } from './documents.ts';
import { raterNow } from './rater.ts';
import { evaluationPolicy } from './rules/policy.ts';
import { isHandedOver } from './rules/views.ts';

/** Heads of unit are supervisors at least; of others the position itself says. */
async function isOfLevel(ctx: ReadContext, person: Employee): Promise<boolean> {
  const today = legalDay(ctx.now);
  const posts = currentAssignments(person, today);
  if (posts.some(({ isHead }) => isHead)) return true;
  const { kinds } = evaluationPolicy(today, await lawOf(ctx)).rater;
  const positions = await Promise.all(posts.map(({ positionId }) => positionInRegion(ctx, positionId)));
  return positions.some((row) => row !== null && kinds.includes(row.body.kind));
}

/** Lent by anybody above: the line is walked only for a rater below the level. */
async function isLent(ctx: ReadContext, raterId: string): Promise<boolean> {
  const above = await Promise.all((await lineAbove(ctx, raterId)).flat().map((id) => employeeById(ctx, id)));
  return above.some((person) => person && delegatesOn(person, legalDay(ctx.now)).includes(raterId));
}

export async function raterWarningOf(ctx: ReadContext, raterId: string | null): Promise<RaterWarning | null> {
  const person = raterId === null ? null : await employeeById(ctx, raterId);
  if (!person || (await isOfLevel(ctx, person))) return null;
  return (await isLent(ctx, person.id)) ? null : 'BELOW_LEVEL';
}

/** As it was frozen with the hand-over; before that as things are now. */
export const warningFor = async (ctx: ReadContext, { body }: EvaluationView): Promise<RaterWarning | null> =>
  isHandedOver(body.status) ? body.raterWarning : raterWarningOf(ctx, await raterNow(ctx, body));
