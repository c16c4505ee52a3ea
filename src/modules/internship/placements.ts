// Internships that somebody has: who is what to one, how it is found, loaded to be changed, and saved.

import { authorise, canSee, canSeeType, expectVersion, hasRelation, mayCall, permitted } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { askBeforehand } from '../../platform/access/leading.ts';
import { ownAlone, type Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import type { Trial } from '../../platform/rules/blockers.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result, Writes } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { personOf } from '../../platform/viewer.ts';
import { employeeIn } from '../organisation/read.ts';
import { nameOn } from '../organisation/rules/types.ts';
import { answering } from '../organisation/rules/units.ts';
import { unitTree } from '../organisation/tree.ts';
import { ownStudentId, placementId } from './ids.ts';
import { type InternshipPlacementRow, LoggedItem, PlacementItem, placementsIn, placementsMentored } from './placement-items.ts';
import {
  expectPlacementOpenTo,
  type InternshipPlacementAction,
  type PlacementActor,
  type PlacementPart,
  placementTrials,
} from './rules/placement.ts';
import {
  type InternLogged,
  type InternMentor,
  type InternshipPlacement,
  type InternshipPlacementStatus,
  internMentorOn,
  NOTHING_LOGGED,
  placementStatus,
} from './rules/placement-types.ts';

const mentorNow = (ctx: ReadContext, placement: InternshipPlacement): InternMentor | null => internMentorOn(placement, legalDay(ctx.now));

/** MEMBER: who mentors today, or is asked to; nobody once they have declined, given it back or left the unit. A closed unit is led by who leads what came after it. */
async function aboutPlacement(ctx: ReadContext, { region, body }: InternshipPlacementRow): Promise<Subject> {
  const mentor = mentorNow(ctx, body);
  const names = { MEMBER: mentor ? [mentor.employeeId] : [] };
  return { region, employeeId: '', unitId: await answeringNow(ctx, body.unitId), names };
}

/** In the tree of the viewer's region: a record of another is not theirs. */
const answeringNow = async (ctx: ReadContext, unitId: string): Promise<string> =>
  answering(unitId, legalDay(ctx.now), (await unitTree(ctx)).byId);

export const isOwnPlacement = (ctx: ReadContext, { studentId }: InternshipPlacement): boolean =>
  canSeeType(ctx, 'InternStudent') && studentId === ownStudentId(ctx);

export async function findPlacement(ctx: ReadContext, id: string): Promise<InternshipPlacementRow | null> {
  askBeforehand(ctx, 'InternshipPlacement');
  const row = await PlacementItem.load(ctx.loader.loadKey, id);
  if (!row) return null;
  return isOwnPlacement(ctx, row.body) || (await canSee(ctx, 'InternshipPlacement', await aboutPlacement(ctx, row))) ? row : null;
}

/** What became of an application; null before the place is confirmed. For whoever may read the application. */
export const placementOf = (ctx: ReadContext, applicationId: string): Promise<InternshipPlacementRow | null> =>
  findPlacement(ctx, placementId(applicationId));

/** Null where the viewer neither leads the unit nor keeps its records. */
export async function internshipsOfUnit(ctx: ReadContext, unitId: string, slice: Slice): Promise<Page<InternshipPlacementRow>> {
  const isTheirs = await permitted(ctx, { region: ctx.viewer.region ?? '', employeeId: '', unitId: await answeringNow(ctx, unitId) });
  if (!isTheirs) return { rows: [] };
  const page = await placementsIn(ctx.table, unitId, slice);
  return page.rows.every(({ region }) => region === ctx.viewer.region) ? page : { rows: [] };
}

/** Those that the viewer mentors or was asked to. */
export async function internshipsMentored(ctx: ReadContext, slice: Slice): Promise<Page<InternshipPlacementRow>> {
  if (!ctx.viewer.employeeId) return { rows: [] };
  const page = await placementsMentored(ctx.table, ctx.viewer.employeeId, slice);
  return { ...page, rows: page.rows.filter(({ body }) => mentorNow(ctx, body) !== null) };
}

export const loggedOf = async (ctx: ReadContext, id: string): Promise<InternLogged> =>
  (await LoggedItem.load(ctx.loader.loadKey, id))?.body ?? NOTHING_LOGGED;

export const statusOfPlacement = (ctx: ReadContext, placement: InternshipPlacement): InternshipPlacementStatus =>
  placementStatus(placement, legalDay(ctx.now));

/** What the schema shows of a mentor. Why somebody declined, or another was named, is not the student's. */
export type InternshipMentorView = InternMentor & { isToldWhy: boolean };

export const mentorsOf = (ctx: ReadContext, { body }: InternshipPlacementRow): InternshipMentorView[] =>
  body.mentors.map((mentor) => ({ ...mentor, isToldWhy: !isOwnPlacement(ctx, body) }));

/** As they are called today; for the student too, who is of no region. */
export async function mentorName(ctx: ReadContext, { employeeId }: InternMentor): Promise<string> {
  const person = employeeIn(await ctx.loader.load(employeeId));
  return person ? nameOn(person, legalDay(ctx.now)) : '';
}

async function partsOf(ctx: ReadContext, row: InternshipPlacementRow): Promise<PlacementPart[]> {
  if (isOwnPlacement(ctx, row.body)) return ['STUDENT'];
  const mentor = mentorNow(ctx, row.body);
  const isMentor = mentor !== null && mentor.employeeId === ctx.viewer.employeeId;
  const isHead = await hasRelation(ctx, 'UNIT_HEAD', await aboutPlacement(ctx, row));
  return [
    ...(isMentor ? (['ASKED'] as const) : []),
    ...(isMentor && mentor.answer === 'ACCEPTED' ? (['MENTOR'] as const) : []),
    ...(isHead ? (['HEAD'] as const) : []),
    ...(mayCall(ctx, 'internshipScoreCorrect') ? (['OFFICER'] as const) : []),
  ];
}

export type PlacementActorNow = PlacementActor & { logged: InternLogged };

async function actorOn(ctx: ReadContext, row: InternshipPlacementRow): Promise<PlacementActorNow> {
  const [parts, logged] = await Promise.all([partsOf(ctx, row), loggedOf(ctx, row.body.id)]);
  return { by: personOf(ctx.viewer), parts, now: ctx.now, logged };
}

/** What the viewer can do with it now, and what stands in the way. */
export const trialsOnPlacement = async (ctx: ReadContext, row: InternshipPlacementRow): Promise<Trial<InternshipPlacementAction>[]> =>
  placementTrials(row.body, await actorOn(ctx, row));

export interface OfPlacement {
  idempotencyKey: string;
  placementId: string;
  expectedVersion: number;
}

export interface PlacementToChange {
  permit: Permit;
  row: InternshipPlacementRow;
  actor: PlacementActorNow;
}

/** @throws RuleError NOT_FOUND, FORBIDDEN, and as `expectPlacementOpenTo`. */
export async function placementFor(ctx: MutationContext, action: InternshipPlacementAction, id: string): Promise<PlacementToChange> {
  const field = ['placementId'];
  const [row] = await Promise.all([PlacementItem.load(ctx.loader.loadKey, id), loggedOf(ctx, id)]);
  const isOwn = row !== null && isOwnPlacement(ctx, row.body);
  if (!row || !(isOwn || row.region === ctx.viewer.region)) return fail('NOT_FOUND', { field });
  const permit = isOwn ? ownAlone(ctx) : await authorise(ctx, 'InternshipPlacement', await aboutPlacement(ctx, row), field);
  const actor = await actorOn(ctx, row);
  expectPlacementOpenTo(action, row.body, actor);
  return { permit, row, actor };
}

/** @throws RuleError as `placementFor`, VERSION_CONFLICT. */
export async function placementToChange(
  ctx: MutationContext,
  action: InternshipPlacementAction,
  input: OfPlacement,
): Promise<PlacementToChange> {
  const found = await placementFor(ctx, action, input.placementId);
  expectVersion(found.row, input.expectedVersion);
  return found;
}

export const savePlacement = (
  ctx: MutationContext,
  { permit, row }: PlacementToChange,
  placement: InternshipPlacement,
  {
    detail = {},
    subjects = [],
    ...more
  }: { detail?: Record<string, unknown> } & Partial<Pick<Writes, 'subjects' | 'tallies' | 'drops' | 'checks' | 'absent'>> = {},
): Promise<Result> =>
  write(ctx, permit, {
    subjects: [{ before: row, after: PlacementItem.put(row.region, placement), detail }, ...subjects],
    ...more,
    result: { id: placement.id },
  });
