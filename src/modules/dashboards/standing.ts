// What an answer about a year in numbers stands on.

import { opensByRole } from '../../platform/access/access.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Standing } from '../../platform/edge/kept-answers.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { asSeen } from '../../platform/stream/progress.ts';
import { asAsking } from '../../platform/viewer.ts';
import { lawOf } from '../policy/law.ts';
import { retentionPolicy } from '../recruitment/retention/rules/policy.ts';
import { evaluationUnitsPolicy } from '../unit-achievement/rules/policy.ts';
import { boardIn, type FiguresAsked, reachIn } from './figures.ts';

/**
 * Of offices alone, whose role opens all of it: what a head is told follows from posts that may change from one moment to the next. Who asks and how far
 * they reach is found out at each request; the answer is of this viewer with these roles, and of nobody else.
 */
export async function standing(ctx: ReadContext, args: FiguresAsked): Promise<Standing | null> {
  if (!opensByRole(ctx, 'Query.figures') || !opensByRole(ctx, 'UnitFigures.predicates')) return null;
  const reach = await reachIn(ctx, args);
  if (!reach) return null;
  const [{ board, placed }, law] = await Promise.all([boardIn(ctx, reach), lawOf(ctx)]);
  const today = legalDay(ctx.now);
  const policies = [retentionPolicy(today, law), evaluationUnitsPolicy(today, law)].map(({ version }) => version);
  const who = [...asAsking(ctx.viewer), ctx.language];
  return { on: placed, scope: JSON.stringify([...who, reach, today, policies, asSeen(board.at, ctx.now).isStale]) };
}
