// Who goes along with a development plan: the coach, from being asked to the end, and what is said at reviews.

import { write } from '../../platform/access/idempotent.ts';
import type { MutationContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Result } from '../../platform/store/commit.ts';
import { requireEmployee } from '../organisation/read.ts';
import { isServing, lastDayOfService } from '../organisation/rules/types.ts';
import { dueFromToday } from '../policy/law.ts';
import { developmentChange, developmentToChange, type OfDevelopment } from './documents.ts';
import { answerAsCoach, type CoachAnswer, endCoaching, nameCoach, speakAtReview } from './rules/company.ts';

export async function developmentCoachName(ctx: MutationContext, input: OfDevelopment & { coachId: string }): Promise<Result> {
  const { permit, row, actor } = await developmentToChange(ctx, input);
  const { coachId: employeeId } = input;
  const coach = await requireEmployee(ctx, employeeId, ['coachId']);
  const serves = isServing(coach.body, legalDay(ctx.now));
  const plan = nameCoach(row.body, { employeeId, serves, leavesOn: lastDayOfService(coach.body) }, actor);
  const subjects = [developmentChange(row, plan, { coachId: employeeId })];
  // A last day that is entered at the same moment would be known to neither.
  return write(ctx, permit, { subjects, checks: [coach], result: { id: plan.id } });
}

export async function developmentCoachAnswer(ctx: MutationContext, input: OfDevelopment & CoachAnswer): Promise<Result> {
  const { permit, row, actor } = await developmentToChange(ctx, input);
  const plan = answerAsCoach(row.body, input, actor);
  return write(ctx, permit, { subjects: [developmentChange(row, plan, { accepts: input.accepts })], result: { id: plan.id } });
}

export async function developmentCoachEnd(ctx: MutationContext, input: OfDevelopment & { words: string }): Promise<Result> {
  const { permit, row, actor } = await developmentToChange(ctx, input);
  const plan = endCoaching(row.body, input, actor);
  return write(ctx, permit, { subjects: [developmentChange(row, plan)], result: { id: plan.id } });
}

export async function developmentReview(ctx: MutationContext, input: OfDevelopment & { text: string }): Promise<Result> {
  const { permit, row, actor } = await developmentToChange(ctx, input);
  const plan = speakAtReview(row.body, input, await dueFromToday(ctx, actor.policy.reviewDays), actor);
  return write(ctx, permit, { subjects: [developmentChange(row, plan)], result: { id: plan.id } });
}
