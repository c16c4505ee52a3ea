// Who heads a unit: all who held, hold or will hold its head's post, in one place. Pure.
import { overlaps, validOn } from '../../../platform/rules/calendar.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Assignment, AssignmentCard, Employee, HoldingKind } from './types.ts';

/** All who held, hold or will hold the head's post of a unit, so that the right one leads on each day without anything being written. */
export interface UnitHeads {
  unitId: string;
  holders: AssignmentCard[];
}

/** Who leads when several hold the head's post: the definitive holder, then who is appointed to act, then the daily stand-in. */
const PRECEDENCE: readonly HoldingKind[] = ['DEFINITIVE', 'PJ', 'PLT', 'PLH', 'ADDITIONAL'];

const rank = ({ assignment: { holding, validFrom, id } }: AssignmentCard): string => `${PRECEDENCE.indexOf(holding)} ${validFrom} ${id}`;

/** All who hold the head's post on a day, the foremost first. */
export const headsOn = (holders: readonly AssignmentCard[], day: string): AssignmentCard[] =>
  holders.filter(({ assignment }) => validOn([assignment], day).length > 0).toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));

const cardsIn = (employee: Employee, unitId: string): AssignmentCard[] =>
  employee.assignments
    .filter((assignment) => assignment.isHead && assignment.unitId === unitId)
    .map((assignment) => ({ employeeId: employee.id, employeeName: employee.name, assignment }));

/** Units whose head's post somebody holds, held or will hold. */
export const unitsHeaded = ({ assignments }: Employee): Set<string> =>
  new Set(assignments.filter(({ isHead }) => isHead).map(({ unitId }) => unitId));

/** The holders after a person's record has changed: theirs are replaced, all others stay. */
export const withHolder = (heads: UnitHeads, employee: Employee): UnitHeads => ({
  ...heads,
  holders: [...heads.holders.filter(({ employeeId }) => employeeId !== employee.id), ...cardsIn(employee, heads.unitId)].toSorted((a, b) =>
    a.assignment.id < b.assignment.id ? -1 : 1,
  ),
});

/** Two definitive holders of one post at a time. */
export const clash = (a: Assignment, b: Assignment): boolean =>
  a.id !== b.id && a.holding === 'DEFINITIVE' && b.holding === 'DEFINITIVE' && a.positionId === b.positionId && overlaps(a, b);

/** A head's post has one definitive holder at a time. @throws RuleError POST_OCCUPIED. */
export function checkOccupied({ holders }: UnitHeads, employeeId: string, field: readonly string[]): void {
  const own = holders.filter((card) => card.employeeId === employeeId);
  const others = holders.filter((card) => card.employeeId !== employeeId);
  if (own.some(({ assignment }) => others.some((other) => clash(assignment, other.assignment)))) fail('POST_OCCUPIED', { field });
}
