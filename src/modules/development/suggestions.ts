// What could become a step of a development plan: from what the person has resolved to do already, what their position asks for, and what others have seen.

import type { ReadContext } from '../../platform/context.ts';
import { suggestionTexts } from '../../platform/rules/texts/development.ts';
import { fill } from '../../platform/rules/texts/render.ts';
import { openStepsOf } from '../feedback/read.ts';
import { employeeById } from '../organisation/superiors.ts';
import { BEHAVIOURS } from '../performance/rules/behaviour.ts';
import type { CoreValue } from '../performance/rules/types.ts';
import { latestResult } from '../reviews/results.ts';
import { type FittingSession, sessionsThatFit } from '../training/read.ts';
import type { TrainingNeed } from '../training/rules/fit.ts';
import { competenceSheet } from './competence-views.ts';
import type { DevelopmentPlanRow } from './items.ts';
import type { LevelEntry } from './rules/competence-types.ts';
import type { CompetenceStanding } from './rules/competences.ts';
import type { CompetenceView } from './rules/dictionary.ts';
import { isRunning } from './rules/lifecycle.ts';
import { levelWordsOf, nameOf } from './rules/words.ts';

export interface DevelopmentSuggestionView {
  text: string;
  why: string;
  dueOn: string | null;
  feedbackId: string | null;
  competenceId: string | null;
}

async function gapsOf(ctx: ReadContext, employeeId: string): Promise<(CompetenceStanding & { standard: number; found: LevelEntry })[]> {
  const employee = await employeeById(ctx, employeeId);
  const { standings } = employee ? await competenceSheet(ctx, employee) : { standings: [] };
  return standings.flatMap(({ standard, found, gap, ...one }) =>
    standard === null || !found || gap === null || gap <= 0 ? [] : [{ ...one, standard, found, gap }],
  );
}

async function fromGaps(ctx: ReadContext, employeeId: string): Promise<DevelopmentSuggestionView[]> {
  const gaps = await gapsOf(ctx, employeeId);
  return gaps.map(({ competence, standard, found }) => {
    const text = `${nameOf(competence, ctx.language)}: ${levelWordsOf(competence, ctx.language)[standard - 1] ?? ''}`;
    const why = fill(suggestionTexts.GAP[ctx.language], ctx.language, { standard, level: found.level });
    return { text, why, dueOn: null, feedbackId: null, competenceId: competence.competenceId };
  });
}

async function fromFeedback(ctx: ReadContext, employeeId: string): Promise<DevelopmentSuggestionView[]> {
  const steps = await openStepsOf(ctx, employeeId);
  return steps.map((step) => ({ ...step, why: suggestionTexts.FEEDBACK[ctx.language], competenceId: null }));
}

const valueName = (value: CoreValue): string => BEHAVIOURS.find((one) => one.value === value)?.name ?? value;

/** Values alone, and no number of the result: of each where a plan may begin the first guide of its form, and of each strength that it can be passed on. */
async function fromReviews(ctx: ReadContext, employeeId: string): Promise<DevelopmentSuggestionView[]> {
  const { language } = ctx;
  const result = await latestResult(ctx, employeeId);
  if (!result) return [];
  const more = { dueOn: null, feedbackId: null, competenceId: null };
  const seeds = result.developmentSeeds.map(({ value, reason, guides: [guide = ''] }) => ({
    ...more,
    text: guide ? `${valueName(value)}: ${guide}` : valueName(value),
    why: suggestionTexts[reason][language],
  }));
  const strengths = result.strengths.map((value) => ({
    ...more,
    text: fill(suggestionTexts.PASS_ON[language], language, { value: valueName(value) }),
    why: suggestionTexts.STRENGTH[language],
  }));
  return [...seeds, ...strengths];
}

/** Feedback is for author and recipient alone (0008): so are these, whoever else agrees to the plan. */
export async function suggestionsFor(ctx: ReadContext, { body }: DevelopmentPlanRow): Promise<DevelopmentSuggestionView[]> {
  if (!isRunning(body) || ctx.viewer.employeeId !== body.employeeId) return [];
  const planned = new Set(body.steps.map(({ text }) => text));
  const found = await Promise.all([fromFeedback, fromGaps, fromReviews].map((from) => from(ctx, body.employeeId)));
  return found.flat().filter(({ text }) => !planned.has(text));
}

export interface SuggestedSessionView {
  session: FittingSession['row'];
  why: string;
  competenceId: string | null;
  stepId: string | null;
}

/** By code, and by its names in both languages: the staffing agency may have written either. */
const needOf = ({ competenceId, words, technical }: CompetenceView): TrainingNeed => ({
  id: competenceId,
  names: [competenceId, ...(words ? Object.values(words.name) : []), ...(technical ? [technical.name] : [])],
  text: null,
});

/** Sessions to come that serve an open step of training without one, or a gap: why is told of each, and nobody is compared with anybody. */
export async function suggestedSessions(ctx: ReadContext, { body }: DevelopmentPlanRow): Promise<SuggestedSessionView[]> {
  const employee = isRunning(body) ? await employeeById(ctx, body.employeeId) : null;
  if (!employee) return [];
  const gaps = await gapsOf(ctx, employee.id);
  const steps = body.steps
    .filter(({ kind, state, sessionId }) => kind === 'TRAINING' && state === 'OPEN' && !sessionId)
    .map(({ id, text }): TrainingNeed => ({ id, names: [], text }));
  const fitting = await sessionsThatFit(ctx, employee, [...steps, ...gaps.map(({ competence }) => needOf(competence))]);
  return fitting.map(({ row: session, need, competence }) => {
    const gap = gaps.find((one) => one.competence.competenceId === need.id);
    const why = gap
      ? fill(suggestionTexts.SESSION_GAP[ctx.language], ctx.language, {
          ...{ competence: nameOf(gap.competence, ctx.language), standard: gap.standard, level: gap.found.level },
        })
      : fill(suggestionTexts.SESSION_STEP[ctx.language], ctx.language, { competence });
    return { session, why, competenceId: gap ? need.id : null, stepId: gap ? null : need.id };
  });
}
