// Rules of assignments, superiors, identifiers and delegations. An employee goes in, a changed employee comes out. Pure.
import { addDays, compareDay, covers, type Dated, overlaps } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkName, checkText } from '../../../platform/rules/text.ts';
import { fits } from './grades.ts';
import type { EmployeeKind } from './record-types.ts';
import { BY_POST, type NamedSuperior, seatFor, withSpan } from './superior.ts';
import { type Assignment, definitiveOn, type Employee, type HoldingKind, isServing, type Position, titleOn, type Unit } from './types.ts';
import { isOpenFor } from './units.ts';

/** Where somebody is assigned, with everything that was loaded for it. */
export interface Placement {
  id: string;
  holding: HoldingKind;
  position: Position;
  unit: Unit;
  /** The unit and those above it. */
  line: readonly Unit[];
  /** The person named as superior; null = by the post. */
  superior: NamedSuperior | null;
  validFrom: string;
  validTo: string | null;
}

const at = (...field: string[]) => ({ field: ['assignment', ...field] });

function toAssignment({ id, holding, position, unit, superior, validFrom, validTo }: Placement): Assignment {
  const assignment: Assignment = {
    id,
    holding,
    positionId: position.id,
    positionTitle: titleOn(position, validFrom),
    isHead: position.isHead,
    unitId: unit.id,
    unitPath: unit.path,
    rootUnitId: unit.rootId,
    supervisors: [{ ...BY_POST, validFrom, validTo }],
    validFrom,
    validTo,
  };
  if (!superior) return assignment;
  return {
    ...assignment,
    supervisors: withSpan(assignment, seatFor(superior, assignment, validFrom, at('supervisorId').field), validFrom),
  };
}

function placementProblems(employeeId: string, { line, superior, validFrom, validTo }: Placement): Problem[] {
  const problems: Problem[] = [];
  if (!isOpenFor(line, { validFrom, validTo })) problems.push({ code: 'UNIT_CLOSED', ...at('positionId') });
  if (superior?.person.id === employeeId) problems.push({ code: 'OWN_CASE', ...at('supervisorId') });
  if (validTo !== null && compareDay(validTo, validFrom) < 0) problems.push({ code: 'DATE_ORDER', field: ['validTo'] });
  return problems;
}

/** Acting posts are for a time (UU 30/2014; SE BKN 1/2021): they always say when they end. */
const NEEDS_END: readonly HoldingKind[] = ['PLT', 'PLH', 'PJ'];

/** Definitive posts that begin after a day, the next first. */
const laterPosts = ({ assignments }: Employee, day: string): Assignment[] =>
  assignments
    .filter((one) => one.holding === 'DEFINITIVE' && compareDay(one.validFrom, day) > 0)
    .toSorted((a, b) => compareDay(a.validFrom, b.validFrom));

/** A definitive post that is entered late, without an end: it fills its own span and leaves the post after it. */
function filling(employee: Employee, placement: Placement): Placement {
  const next = placement.holding === 'DEFINITIVE' && placement.validTo === null ? laterPosts(employee, placement.validFrom)[0] : undefined;
  return next ? { ...placement, validTo: addDays(next.validFrom, -1) } : placement;
}

/** Adds an assignment. Exactly one is definitive at a time; the same position is not held twice at once. */
export function startAssignment(employee: Employee, given: Placement): Employee {
  const placement = filling(employee, given);
  const problems = placementProblems(employee.id, placement);
  const clashing = employee.assignments.filter((held) => overlaps(held, placement));
  if (placement.holding === 'DEFINITIVE' && clashing.some((held) => held.holding === 'DEFINITIVE'))
    problems.push({ code: 'DEFINITIVE_EXISTS', field: ['holding'] });
  if (clashing.some((held) => held.positionId === placement.position.id)) problems.push({ code: 'DATES_OVERLAP', ...at('positionId') });
  if (NEEDS_END.includes(placement.holding) && placement.validTo === null) problems.push({ code: 'REQUIRED', field: ['validTo'] });
  refuse(problems);
  return { ...employee, assignments: [...employee.assignments, toAssignment(placement)] };
}

const endSpan = <T extends Dated>(list: readonly T[], validTo: string): T[] =>
  list
    .filter((item) => compareDay(item.validFrom, validTo) <= 0)
    .map((item) => (item.validTo === null || compareDay(item.validTo, validTo) > 0 ? { ...item, validTo } : item));

const closeAssignment = (assignment: Assignment, validTo: string): Assignment => ({
  ...assignment,
  validTo,
  supervisors: endSpan(assignment.supervisors, validTo),
});

function held(employee: Employee, assignmentId: string): Assignment {
  return employee.assignments.find((assignment) => assignment.id === assignmentId) ?? fail('NOT_FOUND', { field: ['assignmentId'] });
}

const replace = (employee: Employee, next: Assignment): Employee => ({
  ...employee,
  assignments: employee.assignments.map((assignment) => (assignment.id === next.id ? next : assignment)),
});

export function endAssignment(employee: Employee, assignmentId: string, validTo: string): Employee {
  const assignment = held(employee, assignmentId);
  if (compareDay(validTo, assignment.validFrom) < 0) fail('DATE_ORDER', { field: ['validTo'] });
  if (assignment.validTo !== null && compareDay(assignment.validTo, validTo) <= 0) fail('ASSIGNMENT_ENDED', { field: ['assignmentId'] });
  return replace(employee, closeAssignment(assignment, validTo));
}

const between = (least: string, most: string | null): Record<string, string> => (most === null ? { least } : { least, most });

/** The post that somebody leaves on a day. Before the first post there is none yet, after the last none any more. */
function leftOn(employee: Employee, day: string): Assignment {
  const left = definitiveOn(employee, day);
  if (left && compareDay(day, left.validFrom) > 0) return left;
  if (left) return fail('DATE_ORDER', at('validFrom'));
  const next = laterPosts(employee, day)[0];
  return next
    ? fail('OUT_OF_RANGE', { ...at('validFrom'), params: between(addDays(next.validFrom, 1), next.validTo) })
    : fail('ASSIGNMENT_ENDED', at('validFrom'));
}

/** An assignment that ends on another day than it did, sooner or later: its superior goes with it to the end. */
function lasting(assignment: Assignment, validTo: string): Assignment {
  const end = assignment.validTo;
  const supervisors = assignment.supervisors.map((span) => (span.validTo === end ? { ...span, validTo } : span));
  return closeAssignment({ ...assignment, validTo, supervisors }, validTo);
}

export interface Transferred {
  employee: Employee;
  left: Assignment;
  entered: Assignment;
}

/** A move into a post that is on record ahead, on another day: the entry that has not begun is put right. Null where it is no such move. */
function redated(employee: Employee, to: Placement, today: string): Transferred | null {
  const ahead = employee.assignments.find(
    ({ holding, positionId, validFrom }) => holding === 'DEFINITIVE' && positionId === to.position.id && compareDay(validFrom, today) > 0,
  );
  const former = ahead && definitiveOn(employee, addDays(ahead.validFrom, -1));
  if (!ahead || !former || ahead.validFrom === to.validFrom) return null;
  const late = ahead.validTo !== null && compareDay(to.validFrom, ahead.validTo) > 0;
  if (late || compareDay(to.validFrom, former.validFrom) <= 0) return fail('DATE_ORDER', at('validFrom'));
  const left = lasting(former, addDays(to.validFrom, -1));
  const without = { ...employee, assignments: employee.assignments.filter(({ id }) => id !== ahead.id) };
  const placement = { ...to, id: ahead.id, validTo: ahead.validTo };
  return { employee: startAssignment(replace(without, left), placement), left, entered: toAssignment(placement) };
}

/**
 * A move: the definitive segment ends the day before, a new one begins and has the days that the left one had left. So a move that is
 * entered late fills its own span, and what came after it (another move, a known end) stays. Other assignments stay. A move that has not begun
 * `today` and is entered again with another day is put right.
 */
export function transfer(employee: Employee, { validTo: _, ...to }: Placement, today: string): Transferred {
  const again = redated(employee, { ...to, validTo: null }, today);
  if (again) return again;
  const left = leftOn(employee, to.validFrom);
  const following =
    left.validTo === null
      ? undefined
      : laterPosts(employee, left.validTo).find(({ validFrom }) => validFrom === addDays(left.validTo ?? '', 1));
  // Into the post held before or right after: no move, but another date of the one on record.
  if ([left, following].some((one) => one?.positionId === to.position.id)) fail('ALREADY_EXISTS', at('positionId'));
  const placement = { ...to, validTo: left.validTo };
  const closed = closeAssignment(left, addDays(to.validFrom, -1));
  return { employee: startAssignment(replace(employee, closed), placement), left: closed, entered: toAssignment(placement) };
}

/** Another superior from a day on, past or future; null = by the post again. Who was or will be superior on other days stays on record. */
export function changeSupervisor(employee: Employee, assignmentId: string, superior: NamedSuperior | null, validFrom: string): Employee {
  const assignment = held(employee, assignmentId);
  const problems: Problem[] = [];
  if (superior?.person.id === employee.id) problems.push({ code: 'OWN_CASE', field: ['supervisorId'] });
  if (compareDay(validFrom, assignment.validFrom) < 0)
    problems.push({ code: 'ASSIGNMENT_NOT_BEGUN', field: ['validFrom'], params: { validFrom: assignment.validFrom } });
  else if (!covers(assignment, validFrom)) problems.push({ code: 'ASSIGNMENT_ENDED', field: ['validFrom'] });
  refuse(problems);
  const seat = superior ? seatFor(superior, assignment, validFrom, ['supervisorId']) : BY_POST;
  return replace(employee, { ...assignment, supervisors: withSpan(assignment, seat, validFrom) });
}

export interface NewEmployee {
  name: string;
  kind: EmployeeKind;
  birthDate: string;
  sex: Employee['sex'];
  grade: string | null;
}

export const birthProblems = (birthDate: string, today: string): Problem[] =>
  compareDay(birthDate, today) < 0 && birthDate >= '1900-01-01'
    ? []
    : [{ code: 'OUT_OF_RANGE', field: ['birthDate'], params: { least: '1900-01-01', most: today } }];

export function register(id: string, input: NewEmployee, today: string): Employee {
  const problems: Problem[] = [...checkName('name', input.name, 200), ...birthProblems(input.birthDate, today)];
  if (!fits(input.kind, input.grade)) problems.push({ code: 'GRADE_UNFIT', field: ['grade'], params: { kind: input.kind, day: today } });
  refuse(problems);
  const { kind, birthDate, sex, grade } = input;
  return {
    id,
    name: input.name.trim(),
    kind,
    birthDate,
    sex,
    grade,
    identifiers: [],
    nikSealed: null,
    assignments: [],
    delegations: [],
  };
}

export interface NewDelegation {
  id: string;
  toEmployeeId: string;
  validFrom: string;
  validTo: string;
  reason: string;
}

/** Who lends and who acts are both in service on the first day: nobody lends what they do not hold. */
const servingProblems = (employee: Employee, delegate: Employee, { validFrom }: NewDelegation): Problem[] => [
  ...(isServing(employee, validFrom) ? [] : [{ code: 'NOT_IN_SERVICE' as const, field: ['employeeId'] }]),
  ...(isServing(delegate, validFrom) ? [] : [{ code: 'NOT_IN_SERVICE' as const, field: ['toEmployeeId'] }]),
];

export interface Lending {
  delegate: Employee;
  mostDays: number;
  today: string;
}

export function grantDelegation(employee: Employee, input: NewDelegation, { delegate, mostDays, today }: Lending): Employee {
  const problems: Problem[] = [...checkText('reason', input.reason, 500), ...servingProblems(employee, delegate, input)];
  if (input.toEmployeeId === employee.id) problems.push({ code: 'OWN_CASE', field: ['toEmployeeId'] });
  if (compareDay(input.validTo, input.validFrom) < 0) problems.push({ code: 'DATE_ORDER', field: ['validTo'] });
  if (compareDay(input.validFrom, today) < 0)
    problems.push({ code: 'OUT_OF_RANGE', field: ['validFrom'], text: 'LATER', params: { least: today } });
  const last = addDays(input.validFrom, mostDays - 1);
  if (compareDay(input.validTo, last) > 0)
    problems.push({ code: 'OUT_OF_RANGE', field: ['validTo'], params: { least: input.validFrom, most: last } });
  if (employee.delegations.some((other) => other.toEmployeeId === input.toEmployeeId && overlaps(other, input)))
    problems.push({ code: 'DATES_OVERLAP', field: ['validFrom'] });
  refuse(problems);
  return { ...employee, delegations: [...employee.delegations, { ...input, reason: input.reason.trim() }] };
}

/** Ends lent authority before today; one that has not begun, or began today, is gone. */
export function revokeDelegation(employee: Employee, delegationId: string, today: string): Employee {
  const found = employee.delegations.find((delegation) => delegation.id === delegationId) ?? fail('NOT_FOUND', { field: ['delegationId'] });
  if (compareDay(found.validTo, today) < 0) fail('TRANSITION_REFUSED', { field: ['delegationId'], data: { allowed: [] } });
  const rest = employee.delegations.filter((delegation) => delegation.id !== delegationId);
  const begun = compareDay(found.validFrom, today) < 0;
  return { ...employee, delegations: begun ? [...rest, { ...found, validTo: addDays(today, -1) }] : rest };
}
