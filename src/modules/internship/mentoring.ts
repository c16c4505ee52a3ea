// Mentors of internships: named by whoever leads the unit or the staffing agency, asked; and what is done as one of them leaves the unit.

import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { covers, legalDay } from '../../platform/rules/calendar.ts';
import type { Result } from '../../platform/store/commit.ts';
import { recorded } from '../../platform/stream/projected.ts';
import type { Projection } from '../../platform/stream/projector.ts';
import {
  employeeFacts,
  employeeInRegion,
  inTurn,
  requireEmployee,
  unitFacts,
  unitInRegion,
  whichUnitsClosed,
  whosePostsChanged,
} from '../organisation/read.ts';
import { unitById } from '../organisation/tree.ts';
import { allIn, allMentored, PlacementItem } from './placement-items.ts';
import { type OfPlacement, type PlacementToChange, placementToChange, savePlacement } from './placements.ts';
import { answerInternMentor, internMentorLeaves, type MentorOfUnit, nameInternMentor } from './rules/intern-mentor.ts';
import { presentInternMentor } from './rules/placement-types.ts';

async function mentorOfUnit(
  ctx: ReadContext,
  { row }: PlacementToChange,
  { body }: { body: { assignments: MentorOfUnit['posts'] } },
): Promise<MentorOfUnit> {
  const { unitId } = row.body;
  const [unit, units] = await Promise.all([unitById(ctx, unitId), inTurn(unitId, (id) => unitById(ctx, id))]);
  return { posts: body.assignments, units, isUnitOpen: unit !== null && covers(unit, legalDay(ctx.now)) };
}

export async function internshipMentorName(
  ctx: MutationContext,
  input: OfPlacement & { mentorId: string; reason?: string | null },
): Promise<Result> {
  const [found, mentor] = await Promise.all([
    placementToChange(ctx, 'internshipMentorName', input),
    requireEmployee(ctx, input.mentorId, ['mentorId']),
  ]);
  const of = { ...found.actor, ...(await mentorOfUnit(ctx, found, mentor)) };
  return savePlacement(ctx, found, nameInternMentor(found.row.body, input, of), { detail: { mentorId: input.mentorId }, checks: [mentor] });
}

export async function internshipMentorAnswer(
  ctx: MutationContext,
  input: OfPlacement & { accepts: boolean; reason?: string | null },
): Promise<Result> {
  const found = await placementToChange(ctx, 'internshipMentorAnswer', input);
  const { accepts } = input;
  const mentor = await requireEmployee(ctx, ctx.viewer.employeeId ?? '', ['accepts']);
  const placement = answerInternMentor(found.row.body, input, { ...found.actor, ...(await mentorOfUnit(ctx, found, mentor)) });
  return savePlacement(ctx, found, placement, { detail: { accepts }, checks: accepts ? [mentor] : [] });
}

/** As the records of mentor and unit have it now, in whatever order changes come. */
const lookAgain = (ctx: ReadContext, id: string): Promise<void> =>
  recorded(ctx, 'internshipMentorLeaves', async () => {
    const before = await PlacementItem.load(ctx.table.get, id);
    const asked = before && presentInternMentor(before.body);
    if (!asked) return null;
    const { employeeId } = asked;
    const [mentor, units] = await Promise.all([
      employeeInRegion(ctx, employeeId),
      inTurn(before.body.unitId, async (of) => (await unitInRegion(ctx, of))?.body ?? null),
    ]);
    if (!mentor) return null;
    const of = { employeeId, posts: mentor.body.assignments, units, today: legalDay(ctx.now) };
    const placement = internMentorLeaves(before.body, of);
    return placement && { subjects: [{ before, after: PlacementItem.put(before.region, placement) }] };
  });

/** Internships whose mentor leaves the unit say so, while there is time to name another; who goes along into what comes after it does not leave. */
export const internMentorsLeave: Projection = {
  name: 'internshipMentorLeaves',
  follows: new Set([employeeFacts.type, unitFacts.type]),
  apply: async (ctx, changes) => {
    for (const employeeId of whosePostsChanged(changes))
      for (const id of await allMentored(ctx.table, employeeId)) await lookAgain(ctx, id);
    for (const unitId of whichUnitsClosed(changes)) for (const id of await allIn(ctx.table, unitId)) await lookAgain(ctx, id);
  },
};
