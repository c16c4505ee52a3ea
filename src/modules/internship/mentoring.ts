// Mentors of internships: named by whoever leads the unit or the staffing agency, asked; and what is done as one of them leaves the unit.

import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { covers, legalDay } from '../../platform/rules/calendar.ts';
import type { Result } from '../../platform/store/commit.ts';
import { recorded } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import { employeeFacts, employeeInRegion, requireEmployee, whosePostsChanged } from '../organisation/read.ts';
import { unitById } from '../organisation/tree.ts';
import { allMentored, PlacementItem } from './placement-items.ts';
import { type OfPlacement, placementToChange, savePlacement } from './placements.ts';
import { answerInternMentor, internMentorLeaves, nameInternMentor } from './rules/intern-mentor.ts';

export async function internshipMentorName(
  ctx: MutationContext,
  input: OfPlacement & { mentorId: string; reason?: string | null },
): Promise<Result> {
  const [found, mentor] = await Promise.all([
    placementToChange(ctx, 'internshipMentorName', input),
    requireEmployee(ctx, input.mentorId, ['mentorId']),
  ]);
  const { body } = found.row;
  const unit = await unitById(ctx, body.unitId);
  const of = { ...found.actor, posts: mentor.body.assignments, isUnitOpen: unit !== null && covers(unit, legalDay(ctx.now)) };
  return savePlacement(ctx, found, nameInternMentor(body, input, of), { detail: { mentorId: input.mentorId }, checks: [mentor] });
}

export async function internshipMentorAnswer(
  ctx: MutationContext,
  input: OfPlacement & { accepts: boolean; reason?: string | null },
): Promise<Result> {
  const found = await placementToChange(ctx, 'internshipMentorAnswer', input);
  return savePlacement(ctx, found, answerInternMentor(found.row.body, input, found.actor), { detail: { accepts: input.accepts } });
}

/** As their record has it now, in whatever order changes come. */
async function tellLeaving(ctx: ReadContext, employeeId: string): Promise<void> {
  for (const id of await allMentored(ctx.table, employeeId))
    await recorded(ctx, 'internshipMentorLeaves', async () => {
      const [before, mentor] = await Promise.all([PlacementItem.load(ctx.table.get, id), employeeInRegion(ctx, employeeId)]);
      const of = { employeeId, posts: mentor?.body.assignments ?? [], today: legalDay(ctx.now) };
      const placement = before && mentor && internMentorLeaves(before.body, of);
      return before && placement ? { subjects: [{ before, after: PlacementItem.put(before.region, placement) }] } : null;
    });
}

/** Internships whose mentor leaves the unit say so, while there is time to name another. */
export const internMentorsLeave: Projection = {
  name: 'internshipMentorLeaves',
  follows: new Set([employeeFacts.type]),
  apply: async (ctx, changes) => {
    for (const employeeId of whosePostsChanged(changes)) await tellLeaving(ctx, employeeId);
  },
};
