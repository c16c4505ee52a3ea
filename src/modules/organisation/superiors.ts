// Superiors as the records have them now: the one rule of rules/superior.ts, asked of the table.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay, validOn } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Key, Row } from '../../platform/store/table.ts';
import { EmployeeItem, HeadsItem, type HeadsRow } from './items.ts';
import { headsOn } from './rules/heads.ts';
import {
  dayWithin,
  type Look,
  lineFrom,
  type NamedSuperior,
  superiorOf as rule,
  type Superior,
  seatOn,
  superiorIn,
} from './rules/superior.ts';
import { type Assignment, currentAssignments, definitiveOn, type Employee } from './rules/types.ts';
import { answering } from './rules/units.ts';
import { unitById, unitTree } from './tree.ts';

/** Who heads, headed or will head a unit; of the viewer's region. */
export const headsOf = (ctx: ReadContext, unitId: string): Promise<HeadsRow | null> => ownItem(ctx, HeadsItem, unitId);

export const employeeById = async (ctx: ReadContext, id: string | null): Promise<Employee | null> =>
  id ? ((await ownItem(ctx, EmployeeItem, id))?.body ?? null) : null;

/** Point reads through `ctx.loader`, so that what is asked side by side shares a batch. */
export const lookOf = (ctx: ReadContext): Look => ({
  person: (id) => employeeById(ctx, id),
  holders: async (unitId) => (await headsOf(ctx, unitId))?.body.holders ?? [],
  above: async (unitId) => (await unitById(ctx, unitId))?.parentId ?? null,
});

/** Who is superior in an assignment: now, within it; or on a day. Null where there is nobody. */
export function superiorOf(ctx: ReadContext, employeeId: string, assignment: Assignment, day?: string): Promise<Superior | null> {
  const today = legalDay(ctx.now);
  return rule(employeeId, assignment, { day: day ?? dayWithin(assignment, today), today }, lookOf(ctx));
}

/** Look-ups whose keys are noted as they are made. */
const noting = (look: Look, keys: Key[]): Look => ({
  ...look,
  person(id) {
    keys.push(EmployeeItem.key(id));
    return look.person(id);
  },
  holders(unitId) {
    keys.push(HeadsItem.key(unitId));
    return look.holders(unitId);
  },
});

/** Who is superior now, for whoever reads their record next: with what the same seat led to the last time it is all one batch. */
export async function superiorToRead(ctx: ReadContext, employeeId: string, assignment: Assignment): Promise<Superior | null> {
  const { guesses } = ctx.reference;
  const today = legalDay(ctx.now);
  const day = dayWithin(assignment, today);
  const seat = seatOn(assignment, day);
  const question = `superior ${seat.unitId} ${seat.employeeId}`;
  const keys: Key[] = [];
  const [superior] = await Promise.all([
    rule(employeeId, assignment, { day, today }, noting(lookOf(ctx), keys)),
    ...guesses.after(question).map((key) => ctx.loader.loadKey(key)),
  ]);
  const read = superior ? [...keys, EmployeeItem.key(superior.employeeId)] : keys;
  guesses.led(question, read);
  if (assignment.holding === 'DEFINITIVE') guesses.led(superiorOver(ctx, employeeId), read);
  return superior;
}

/** Of one region: to another a person who is hidden is asked like one who is not there. */
const superiorOver = ({ viewer }: ReadContext, employeeId: string): string => `superior over ${employeeId} ${viewer.region}`;

/** Reads what led to somebody’s superior the last time that this process was asked, so that it can be in the batch of their own record. */
export const foreseeSuperior = (ctx: ReadContext, employeeId: string): Promise<unknown> =>
  Promise.all(ctx.reference.guesses.after(superiorOver(ctx, employeeId)).map((key) => ctx.loader.loadKey(key)));

/** The superiors of present assignments; of a named one also after its end: who rated last goes on seeing it. Each once, in a fixed order. */
export async function superiorsOf(ctx: ReadContext, { id, assignments }: Employee, assignmentId?: string): Promise<string[]> {
  const of = assignmentId ? assignments.filter((one) => one.id === assignmentId) : validOn(assignments, legalDay(ctx.now));
  const found = await Promise.all(of.map((one) => superiorOf(ctx, id, one)));
  return [...new Set(found.flatMap((superior) => superior?.employeeId ?? []))].toSorted();
}

/** The id of no assignment and no unit: nobody leads by it. */
const NO_POST = 'NONE';

/** Where a matter of the definitive post alone belongs today: of who holds none nobody is superior in it, whoever leads them in another. */
export function definitivePlace(employee: Employee | null, now: string): { assignmentId: string; unitId: string } {
  const post = employee ? definitiveOn(employee, legalDay(now)) : undefined;
  return { assignmentId: post?.id ?? NO_POST, unitId: post?.unitId ?? NO_POST };
}

export const definitivePlaceOf = async (ctx: ReadContext, employeeId: string) =>
  definitivePlace(await employeeById(ctx, employeeId), ctx.now);

/** The post in which somebody is led by a superior, or by who acts for one: there whoever can help them is found. Null: nobody leads. */
export async function leaderIn(ctx: ReadContext, employeeId: string, assignmentId: string): Promise<Superior | null> {
  const post = (await employeeById(ctx, employeeId))?.assignments.find(({ id }) => id === assignmentId);
  return post ? superiorOf(ctx, employeeId, post) : null;
}

/**
 * Who leads a unit, or what came after it, for somebody on a day: its head or an acting one, else the next above within its agency. Nobody
 * for themself; null where nobody does.
 */
export async function leaderOfUnit(ctx: ReadContext, unitId: string, forId: string, day = legalDay(ctx.now)): Promise<string | null> {
  const { byId } = await unitTree(ctx);
  const unit = byId.get(answering(unitId, day, byId));
  const found = unit ? await superiorIn({ unitId: unit.id, employeeId: null }, forId, day, lookOf(ctx)) : null;
  return found?.assignment.rootUnitId === unit?.rootId ? (found?.employeeId ?? null) : null;
}

/** Superiors by height: the direct ones first, then those above them. */
export async function lineAbove(ctx: ReadContext, employeeId: string): Promise<string[][]> {
  const [look, today] = [lookOf(ctx), legalDay(ctx.now)];
  const person = await look.person(employeeId);
  const posts = person ? currentAssignments(person, today) : [];
  const lines = await Promise.all(posts.map((post) => lineFrom(employeeId, post, { day: today, today }, look)));
  const seen = new Set([employeeId]);
  const levels: string[][] = [];
  for (let height = 0; lines.some((line) => line.length > height); height += 1) {
    const level = new Set(lines.flatMap((line) => line[height]?.employeeId ?? [])).difference(seen);
    for (const id of level) seen.add(id);
    if (level.size > 0) levels.push([...level]);
  }
  return levels;
}

/** What says who somebody's superiors are today: as long as these rows stand, so do the superiors. */
export async function seatRows(ctx: ReadContext, employee: Employee): Promise<Row[]> {
  const today = legalDay(ctx.now);
  const seats = validOn(employee.assignments, today).map((assignment) => seatOn(assignment, today));
  const found = await Promise.all(
    seats.flatMap(({ unitId, employeeId }) => [
      unitId === null ? null : headsOf(ctx, unitId),
      employeeId === null ? null : ownItem(ctx, EmployeeItem, employeeId),
    ]),
  );
  return [...new Set(found.filter((row) => row !== null))];
}

/** The person named as superior from a day on, with the units that they lead; null where nobody is named. @throws RuleError NOT_FOUND. */
export async function namedAs(
  ctx: ReadContext,
  id: string | null | undefined,
  day: string,
  field: readonly string[],
): Promise<NamedSuperior | null> {
  if (!id) return null;
  const look = lookOf(ctx);
  const person = (await look.person(id)) ?? fail('NOT_FOUND', { field });
  const heading = person.assignments.filter(({ isHead }) => isHead);
  const leading = await Promise.all(
    heading.map(async (post) => {
      const [foremost] = headsOn(await look.holders(post.unitId), dayWithin(post, day));
      return foremost?.employeeId === id ? post.unitId : null;
    }),
  );
  return { person, leads: new Set(leading.filter((unitId) => unitId !== null)) };
}
