// Takes an entry back: the record as it was before, and what that must not bring about. Pure.
import { addDays } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { type RecordEntry, restored } from './entries.ts';
import { touchedBy } from './rests.ts';
import type { Assignment, Employee, Position, Unit } from './types.ts';
import { isOpenFor } from './units.ts';

const field = ['entryId'];

/** A unit whose opening is taken back keeps its record and has no day. */
export const undoneUnit = (unit: Unit, { before }: RecordEntry): Unit =>
  before.fields ? restored(unit, before) : { ...unit, validTo: addDays(unit.validFrom, -1) };

export const undonePosition = (position: Position, { before }: RecordEntry): Position =>
  before.fields ? restored(position, before) : { ...position, withdrawn: true };

/** Superiors and delegates whom the record has again. */
function namedAgain(now: Employee, back: Employee): string[] {
  const names = ({ assignments, delegations }: Employee) => [
    ...assignments.flatMap(({ supervisors }) => supervisors.flatMap(({ employeeId }) => employeeId ?? [])),
    ...delegations.map(({ toEmployeeId }) => toEmployeeId),
  ];
  return names(back).filter((id) => !names(now).includes(id));
}

/** Nobody takes an entry back in the own record, or so that they are superior or delegate again. @throws RuleError OWN_CASE. */
export function undoneEmployee(employee: Employee, entry: RecordEntry, by: string | null): Employee {
  const back = restored(employee, entry.before);
  if (by !== null && (by === employee.id || namedAgain(employee, back).includes(by))) fail('OWN_CASE', { field });
  return back;
}

/** Assignments as they are again, with the units above each: a unit that has closed since takes nobody back. */
export function checkUnits(again: readonly { assignment: Assignment; line: readonly Unit[] }[]): void {
  const closed = again.filter(({ assignment, line }) => !isOpenFor(line, assignment));
  refuse(closed.map((): Problem => ({ code: 'UNIT_CLOSED', field })));
}

/** Assignments that the record has again, or has again for other days. */
export const postsAgain = (employee: Employee, entry: RecordEntry): Assignment[] =>
  touchedBy(entry.before, employee).changed.map(({ back }) => back);
