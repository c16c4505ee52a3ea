// What a move brings about, as its outcome tells it: posts, plans, and who leads whom from that day on. Of a preview by what would be.

import type { ReadContext } from '../../platform/context.ts';
import { addDays, legalDay } from '../../platform/rules/calendar.ts';
import { cardFor } from './employees.ts';
import { withHolder } from './rules/heads.ts';
import { type Look, type Superior, superiorIn, superiorOf } from './rules/superior.ts';
import type { Assignment, AssignmentCard, Employee } from './rules/types.ts';
import { employeeById, lookOf } from './superiors.ts';
import type { MoveOutcome } from './swearing-in.ts';
import { teamOf } from './teams.ts';

/** Records as they would be after all that a preview foresees. */
function lookFor(ctx: ReadContext, { foreseen }: MoveOutcome): Look {
  const look = lookOf(ctx);
  if (!foreseen) return look;
  const people = new Map(foreseen.map(({ after }) => [after.id, after]));
  return {
    ...look,
    person: async (id) => people.get(id) ?? look.person(id),
    holders: async (unitId) => {
      const heads = { unitId, holders: [...(await look.holders(unitId))] };
      return [...people.values()].reduce(withHolder, heads).holders;
    },
  };
}

async function personOf(ctx: ReadContext, { id, move }: MoveOutcome): Promise<Employee | null> {
  return move?.after ?? (await employeeById(ctx, id ?? null));
}

interface Posts {
  person: Employee;
  left: Assignment;
  entered: Assignment;
}

async function postsOf(ctx: ReadContext, outcome: MoveOutcome): Promise<Posts | null> {
  const person = outcome.moved && (await personOf(ctx, outcome));
  const find = (id: string | undefined) => person?.assignments.find((one) => one.id === id);
  const [left, entered] = [find(outcome.moved?.left), find(outcome.moved?.entered)];
  return person && left && entered ? { person, left, entered } : null;
}

export async function leftOf(ctx: ReadContext, outcome: MoveOutcome): Promise<AssignmentCard | null> {
  const posts = await postsOf(ctx, outcome);
  return posts && cardFor(posts.person, posts.left, legalDay(ctx.now));
}

export async function enteredOf(ctx: ReadContext, outcome: MoveOutcome): Promise<AssignmentCard | null> {
  const posts = await postsOf(ctx, outcome);
  return posts && cardFor(posts.person, posts.entered, legalDay(ctx.now));
}

/** The superior in the post that is entered, on its first day. */
export async function superiorThen(ctx: ReadContext, outcome: MoveOutcome): Promise<string | null> {
  const posts = await postsOf(ctx, outcome);
  if (!posts) return null;
  const { person, entered } = posts;
  const day = entered.validFrom;
  return (await superiorOf(person.id, entered, { day, today: day }, lookFor(ctx, outcome)))?.employeeId ?? null;
}

/** Who leads those who reported to the head's post that is left, from the day on which it is. Null where none is left. */
export async function successorOf(ctx: ReadContext, outcome: MoveOutcome): Promise<string | null> {
  const posts = await postsOf(ctx, outcome);
  if (!posts?.left.isHead) return null;
  const seat = { unitId: posts.left.unitId, employeeId: null };
  const found: Superior | null = await superiorIn(seat, '', posts.entered.validFrom, lookFor(ctx, outcome));
  return found?.employeeId ?? null;
}

/** More are an error in the data. */
const MOST = 100;

/** Those who report to the person on the last day in the post that is left. */
export async function reportsLeft(ctx: ReadContext, outcome: MoveOutcome): Promise<AssignmentCard[]> {
  const posts = await postsOf(ctx, outcome);
  if (!posts) return [];
  const before = outcome.move?.before.body ?? posts.person;
  return (await teamOf(ctx, before, addDays(posts.entered.validFrom, -1))).slice(0, MOST);
}
