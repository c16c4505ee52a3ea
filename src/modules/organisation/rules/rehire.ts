// Back into service, or on under a new contract: the same person with a post, a kind, a grade and a number from a day on. Pure.
import { addDays, compareDay } from '../../../platform/rules/calendar.ts';
import { fail, refuse } from '../../../platform/rules/errors.ts';
import { endAssignment, type Placement, startAssignment } from './careers.ts';
import { logged, type RecordGround } from './history.ts';
import { numberProblems } from './numbers.ts';
import type { EmployeeKind } from './record-types.ts';
import { applied, type RecordChange } from './records.ts';
import { definitiveOn, type Employee, gradeOn, kindOn } from './types.ts';

export interface NewService {
  kind: EmployeeKind;
  grade: string | null;
  /** Absent where the number goes on, as of a contract renewed in the same agency. */
  identifier?: string;
}

/** Only what differs from what would go on anyway is an entry of its own. */
function changed(employee: Employee, { kind, grade, identifier }: NewService, validFrom: string): RecordChange {
  const differs = {
    ...(kind !== kindOn(employee, validFrom) && { kind }),
    ...(grade !== gradeOn(employee, validFrom) && { grade }),
  };
  const known = employee.identifiers.some(({ value }) => value === identifier?.replaceAll(/\s/g, ''));
  return { ...differs, validFrom, ...(identifier !== undefined && !known && { identifier }) };
}

/**
 * A definitive post for somebody on record who holds none on that day: a former employee, or a contract that ends and goes on.
 * @throws RuleError DEFINITIVE_EXISTS while one is held; then it is a transfer, or the post is ended first.
 */
export function rehire(employee: Employee, placement: Placement, service: NewService, ground: RecordGround): Employee {
  const placed = startAssignment(employee, placement);
  const { validFrom, ...facts } = changed(employee, service, placement.validFrom);
  if (Object.keys(facts).length > 0) return applied(placed, { validFrom, ...facts }, ground);
  refuse(numberProblems(placed, validFrom));
  return logged(placed, ground, { kind: 'CHANGED', validFrom, changes: [] });
}

/** Appointed from a selection while in service: the post held until then ends the day before. */
export function leaveFor(employee: Employee, startsOn: string): Employee {
  const held = definitiveOn(employee, startsOn);
  if (!held) return employee;
  if (compareDay(held.validFrom, startsOn) >= 0) fail('DEFINITIVE_EXISTS', { field: ['assignment', 'validFrom'] });
  return endAssignment(employee, held.id, addDays(startsOn, -1));
}
