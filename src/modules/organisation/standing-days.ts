// On which days to come somebody's superiors, or who acts for them, may be others: as the records tell it today.

import type { ReadContext } from '../../platform/context.ts';
import { addDays, type Dated, legalDay } from '../../platform/rules/calendar.ts';
import { seatOn } from './rules/superior.ts';
import type { Assignment, Employee } from './rules/types.ts';
import { employeeById, headsOf, superiorsOf } from './superiors.ts';

/** On which a span begins to hold, and on which it holds no more. */
const turnsOf = ({ validFrom, validTo }: Dated): string[] => (validTo === null ? [validFrom] : [validFrom, addDays(validTo, 1)]);

const turnsOfCareer = ({ assignments, delegations }: Employee): string[] =>
  [...assignments, ...assignments.flatMap(({ supervisors }) => supervisors), ...delegations].flatMap(turnsOf);

/** Of the heads of the units in which the superiors are looked for. */
async function turnsOfSeats(ctx: ReadContext, posts: readonly Assignment[], today: string): Promise<string[]> {
  const days = (post: Assignment) => [today, ...post.supervisors.map(({ validFrom }) => validFrom)];
  const units = new Set(posts.flatMap((post) => days(post).map((day) => seatOn(post, day).unitId)));
  const heads = await Promise.all([...units].map((unitId) => (unitId === null ? null : headsOf(ctx, unitId))));
  return heads.flatMap((row) => row?.body.holders ?? []).flatMap(({ assignment }) => turnsOf(assignment));
}

/** Of those who lead today, and of whom they have lent their authority to. */
async function turnsOfSuperiors(ctx: ReadContext, person: Employee): Promise<string[]> {
  const superiors = await Promise.all((await superiorsOf(ctx, person)).map((id) => employeeById(ctx, id)));
  const delegates = await Promise.all(
    superiors.flatMap((one) => (one?.delegations ?? []).map(({ toEmployeeId }) => employeeById(ctx, toEmployeeId))),
  );
  return [...superiors, ...delegates].flatMap((one) => (one ? turnsOfCareer(one) : []));
}

/** Days after today, the nearest first. */
export async function standingDays(ctx: ReadContext, employeeId: string): Promise<string[]> {
  const person = await employeeById(ctx, employeeId);
  if (!person) return [];
  const today = legalDay(ctx.now);
  const open = person.assignments.filter(({ validTo }) => validTo === null || validTo >= today);
  const turns = await Promise.all([turnsOfSeats(ctx, open, today), turnsOfSuperiors(ctx, person)]);
  const days = new Set([...turnsOfCareer(person), ...turns.flat()]);
  return [...days].filter((day) => day > today).toSorted();
}
