// Who is the superior now: one rule for access, tasks, teams, plans, feedback, reviews and evaluation. Pure but for the look-ups it is given.
import { addDays, compareDay, covers, validOn } from '../../../platform/rules/calendar.ts';
import { fail } from '../../../platform/rules/errors.ts';
import { headsOn } from './heads.ts';
import { type Assignment, type AssignmentCard, currentAssignments, type Employee, isServing, type SupervisorSpan } from './types.ts';

/** How records are looked up while the line is followed upward. */
export interface Look {
  person(id: string): Promise<Employee | null>;
  /** All who held, hold or will hold the head's post of a unit. */
  holders(unitId: string): Promise<readonly AssignmentCard[]>;
  /** The unit directly above; null at the top. */
  above(unitId: string): Promise<string | null>;
}

/** A superior, and the assignment through which they are: from there the line goes on upward. */
export interface Superior {
  employeeId: string;
  assignment: Assignment;
}

/** Where a superior is looked for: the head of a unit, or a person who serves in it. */
export type SuperiorSeat = Pick<SupervisorSpan, 'unitId' | 'employeeId'>;

export const BY_POST: SuperiorSeat = { unitId: null, employeeId: null };

const parentOf = (unitPath: string): string | null => unitPath.split('/').at(-3) ?? null;

/** By the post: the head of the own unit, for the head of the unit above; nobody above the top. */
export const postSeat = ({ isHead, unitId, unitPath }: Pick<Assignment, 'isHead' | 'unitId' | 'unitPath'>): SuperiorSeat => ({
  unitId: isHead ? parentOf(unitPath) : unitId,
  employeeId: null,
});

export function seatOn(assignment: Assignment, day: string): SuperiorSeat {
  const span = validOn(assignment.supervisors, day).at(-1);
  return span?.unitId ? { unitId: span.unitId, employeeId: span.employeeId } : postSeat(assignment);
}

/** Whoever a record makes a leader on any day: its person as head, those named as superior, those who act with its authority. */
export const leadersIn = ({ id, assignments, delegations }: Pick<Employee, 'id' | 'assignments' | 'delegations'>): Set<string> =>
  new Set([
    ...(assignments.some(({ isHead }) => isHead) ? [id] : []),
    ...assignments.flatMap(({ supervisors }) => supervisors.flatMap(({ employeeId }) => employeeId ?? [])),
    ...delegations.map(({ toEmployeeId }) => toEmployeeId),
  ]);

async function inSeat({ unitId, employeeId }: SuperiorSeat, ofId: string, day: string, look: Look): Promise<Superior | null> {
  if (employeeId !== null && employeeId !== ofId) {
    const person = await look.person(employeeId);
    const post = person && currentAssignments(person, day).find((one) => one.unitId === unitId);
    if (post) return { employeeId, assignment: post };
  }
  const head = unitId === null ? undefined : headsOn(await look.holders(unitId), day).find((card) => card.employeeId !== ofId);
  return head ? { employeeId: head.employeeId, assignment: head.assignment } : null;
}

const latestFirst = (a: AssignmentCard, b: AssignmentCard): number => compareDay(b.assignment.validFrom, a.assignment.validFrom);

/** The seat in which somebody was found. */
export const filledBy = ({ employeeId, assignment: { unitId, isHead } }: Superior): SuperiorSeat => ({
  unitId,
  employeeId: isHead ? null : employeeId,
});

/** Above an empty post: what was told for its last holder stands for the post; where nobody ever held it, the unit above. */
async function nextAbove(unitId: string, day: string, look: Look): Promise<SuperiorSeat> {
  const last = (await look.holders(unitId)).filter(({ assignment }) => assignment.validFrom <= day).toSorted(latestFirst)[0]?.assignment;
  if (!last) return { unitId: await look.above(unitId), employeeId: null };
  return seatOn(last, last.validTo !== null && last.validTo < day ? last.validTo : day);
}

/** Who fills the seat on a day: the person named while they serve there, else the definitive holder of the post, else an acting one, else the next above. */
export async function superiorIn(seat: SuperiorSeat, ofId: string, day: string, look: Look): Promise<Superior | null> {
  const seen = new Set<string>();
  for (let at = seat; at.unitId !== null && !seen.has(at.unitId); at = await nextAbove(at.unitId, day, look)) {
    const found = await inSeat(at, ofId, day, look);
    if (found) return found;
    seen.add(at.unitId);
  }
  return null;
}

export interface Days {
  /** The day that counts: of an assignment that is over its last one. */
  day: string;
  today: string;
}

/** The day on which the superior of an assignment is asked for: today, but within the assignment. */
export function dayWithin({ validFrom, validTo }: Pick<Assignment, 'validFrom' | 'validTo'>, today: string): string {
  if (today < validFrom) return validFrom;
  return validTo !== null && validTo < today ? validTo : today;
}

/**
 * The superior of an assignment, or null. Of a day that is over it is who was superior then, while they serve; of who has left, whoever
 * fills the seat today. Nobody is their own superior.
 */
export async function superiorOf(ofId: string, assignment: Assignment, { day, today }: Days, look: Look): Promise<Superior | null> {
  const seat = seatOn(assignment, day);
  const then = await superiorIn(seat, ofId, day, look);
  if (day >= today) return then;
  const person = then && (await look.person(then.employeeId));
  return person && isServing(person, today) ? then : superiorIn(seat, ofId, today, look);
}

/** A line of superiors longer than this is an error in the data, not an organisation. */
const LONGEST_LINE = 12;

/** Everybody above an assignment on a day, the direct superior first. A circle in the data ends the walk. */
export async function lineFrom(ofId: string, assignment: Assignment, days: Days, look: Look): Promise<Superior[]> {
  const line: Superior[] = [];
  let next = await superiorOf(ofId, assignment, days, look);
  while (next && line.length < LONGEST_LINE && !line.some(({ employeeId }) => employeeId === next?.employeeId)) {
    line.push(next);
    if (next.employeeId === ofId) break;
    const day = dayWithin(next.assignment, days.day);
    next = await superiorOf(next.employeeId, next.assignment, { day, today: days.today }, look);
  }
  return line;
}

/** The post through which somebody leads: heading the nearest unit over the report's, else the definitive one. */
function leadingPost(superior: Employee, report: Pick<Assignment, 'unitPath'>, day: string): Assignment | undefined {
  const later = superior.assignments.filter(({ validFrom }) => validFrom > day).toSorted((a, b) => compareDay(a.validFrom, b.validFrom));
  const posts = [...currentAssignments(superior, day), ...later];
  const over = posts.filter((one) => one.isHead && report.unitPath.startsWith(one.unitPath) && covers(one, day));
  return over.toSorted((a, b) => b.unitPath.length - a.unitPath.length)[0] ?? posts[0];
}

/** Somebody named as superior. */
export interface NamedSuperior {
  person: Employee;
  /** Units that they lead, as the foremost who holds the head's post. */
  leads: ReadonlySet<string>;
}

/**
 * What is recorded when a person is named as superior: the seat they fill, so that it goes on when they do not. Who leads a unit is
 * recorded as its head, whoever that will be; anybody else as a person who serves there. @throws RuleError NOT_IN_SERVICE.
 */
export function seatFor({ person, leads }: NamedSuperior, report: Assignment, day: string, field: readonly string[]): SuperiorSeat {
  const post = leadingPost(person, report, day) ?? fail('NOT_IN_SERVICE', { field });
  if (!post.isHead || !leads.has(post.unitId)) return { unitId: post.unitId, employeeId: person.id };
  return post.unitId === postSeat(report).unitId ? BY_POST : { unitId: post.unitId, employeeId: null };
}

/** A span fills its own days and leaves those after it: a late entry never moves who came later. */
export function withSpan(assignment: Assignment, seat: SuperiorSeat, validFrom: string): SupervisorSpan[] {
  const next = assignment.supervisors.find((span) => span.validFrom > validFrom);
  const kept = assignment.supervisors
    .filter((span) => span.validFrom !== validFrom)
    .map((span) => (covers(span, validFrom) ? { ...span, validTo: addDays(validFrom, -1) } : span));
  const span = { ...seat, validFrom, validTo: next ? addDays(next.validFrom, -1) : assignment.validTo };
  return [...kept, span].toSorted((a, b) => compareDay(a.validFrom, b.validFrom));
}
