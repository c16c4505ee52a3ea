// What could become a step of a development plan: from what the person has resolved to do already, and from what their position asks for.

import type { ReadContext } from '../../platform/context.ts';
import { suggestionTexts } from '../../platform/rules/texts/development.ts';
import { fill } from '../../platform/rules/texts/render.ts';
import { openStepsOf } from '../feedback/read.ts';
import { employeeById } from '../organisation/superiors.ts';
import { competenceSheet } from './competence-views.ts';
import type { DevelopmentPlanRow } from './items.ts';
import { isRunning } from './rules/lifecycle.ts';
import { levelWordsOf, nameOf } from './rules/words.ts';

export interface DevelopmentSuggestionView {
  text: string;
  why: string;
  dueOn: string | null;
  feedbackId: string | null;
  competenceId: string | null;
}

async function fromGaps(ctx: ReadContext, employeeId: string): Promise<DevelopmentSuggestionView[]> {
  const employee = await employeeById(ctx, employeeId);
  const { standings } = employee ? await competenceSheet(ctx, employee) : { standings: [] };
  return standings.flatMap(({ competence, standard, found, gap }) => {
    if (standard === null || !found || gap === null || gap <= 0) return [];
    const text = `${nameOf(competence, ctx.language)}: ${levelWordsOf(competence, ctx.language)[standard - 1] ?? ''}`;
    const why = fill(suggestionTexts.GAP[ctx.language], ctx.language, { standard, level: found.level });
    return [{ text, why, dueOn: null, feedbackId: null, competenceId: competence.competenceId }];
  });
}

async function fromFeedback(ctx: ReadContext, employeeId: string): Promise<DevelopmentSuggestionView[]> {
  const steps = await openStepsOf(ctx, employeeId);
  return steps.map((step) => ({ ...step, why: suggestionTexts.FEEDBACK[ctx.language], competenceId: null }));
}

/** Feedback is for author and recipient alone (0008): so are these, whoever else agrees to the plan. */
export async function suggestionsFor(ctx: ReadContext, { body }: DevelopmentPlanRow): Promise<DevelopmentSuggestionView[]> {
  if (!isRunning(body) || ctx.viewer.employeeId !== body.employeeId) return [];
  const planned = new Set(body.steps.map(({ text }) => text));
  const found = await Promise.all([fromFeedback(ctx, body.employeeId), fromGaps(ctx, body.employeeId)]);
  return found.flat().filter(({ text }) => !planned.has(text));
}
