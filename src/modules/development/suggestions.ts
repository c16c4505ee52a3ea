// What could become a step of a development plan: from what the person has resolved to do already.

import type { ReadContext } from '../../platform/context.ts';
import { suggestionTexts } from '../../platform/rules/texts/development.ts';
import { openStepsOf } from '../feedback/read.ts';
import type { DevelopmentPlanRow } from './items.ts';
import { isRunning } from './rules/lifecycle.ts';

export interface DevelopmentSuggestionView {
  text: string;
  why: string;
  dueOn: string;
  feedbackId: string;
}

/** Feedback is for author and recipient alone (0008): so are these, whoever else agrees to the plan. */
export async function suggestionsFor(ctx: ReadContext, { body }: DevelopmentPlanRow): Promise<DevelopmentSuggestionView[]> {
  if (!isRunning(body) || ctx.viewer.employeeId !== body.employeeId) return [];
  const planned = new Set(body.steps.map(({ text }) => text));
  const steps = (await openStepsOf(ctx, body.employeeId)).filter(({ text }) => !planned.has(text));
  return steps.map((step) => ({ ...step, why: suggestionTexts.FEEDBACK[ctx.language] }));
}
