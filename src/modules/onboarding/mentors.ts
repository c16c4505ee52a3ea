// Mentors of newcomers: named by whoever leads or keeps the records, and asked.

import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { requireEmployee } from '../organisation/read.ts';
import { type Employee, isServing } from '../organisation/rules/types.ts';
import { superiorsOf } from '../organisation/superiors.ts';
import { calendarNow } from '../policy/law.ts';
import { mentoredBy, type OnboardingCardRow } from './items.ts';
import { type OfOnboarding, onboardingToChange, saveOnboarding } from './onboardings.ts';
import * as rules from './rules/mentor.ts';
import { answerDueOn } from './rules/onboarding.ts';
import type { OnboardingMentor } from './rules/types.ts';

/** One is a present superior of the other. */
async function inLine(ctx: ReadContext, one: Employee, other: Employee): Promise<boolean> {
  const [above, below] = await Promise.all([superiorsOf(ctx, one), superiorsOf(ctx, other)]);
  return above.includes(other.id) || below.includes(one.id);
}

export async function onboardingMentorName(
  ctx: MutationContext,
  input: OfOnboarding & { mentorId: string; reason?: string | null },
): Promise<Result> {
  const found = await onboardingToChange(ctx, input);
  const { body } = found.before;
  const [newcomer, mentor] = await Promise.all([
    requireEmployee(ctx, body.employeeId, ['onboardingId']),
    requireEmployee(ctx, input.mentorId, ['mentorId']),
  ]);
  const [line, calendar] = await Promise.all([inLine(ctx, newcomer.body, mentor.body), calendarNow(ctx)]);
  const facts = { serves: isServing(mentor.body, legalDay(ctx.now)), inLine: line, calendar };
  const onboarding = rules.nameMentor(body, input, { ...found.actor, ...facts });
  return saveOnboarding(ctx, found, onboarding, { mentorId: input.mentorId });
}

export async function onboardingMentorAnswer(
  ctx: MutationContext,
  input: OfOnboarding & { accepts: boolean; reason?: string | null },
): Promise<Result> {
  const found = await onboardingToChange(ctx, input);
  return saveOnboarding(ctx, found, rules.answerMentor(found.before.body, input, found.actor), { accepts: input.accepts });
}

export const answerBy = async (ctx: ReadContext, mentor: OnboardingMentor): Promise<string | null> =>
  answerDueOn(mentor, await calendarNow(ctx));

/** Open ones that the viewer mentors or was asked to mentor. */
export const mentored = async (ctx: ReadContext, slice: Slice): Promise<Page<OnboardingCardRow>> =>
  ctx.viewer.employeeId ? mentoredBy(ctx.table, ctx.viewer.employeeId, slice) : { rows: [] };
