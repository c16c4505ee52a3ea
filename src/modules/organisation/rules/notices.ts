// What records of the organisation tell: to the person what was entered, to a superior who reports to them, to whom authority is lent. Pure.

import type { Addressee } from '../../../platform/rules/addressee.ts';
import { dayEnd } from '../../../platform/rules/calendar.ts';
import type { Awaited, NoticeFacts, NoticeRules, Told } from '../../../platform/rules/notice.ts';
import type { NoticeEvent } from '../../../platform/rules/texts/notices/index.ts';
import type { Correction } from './corrections.ts';
import type { RecordEntry } from './entries.ts';
import type { Assignment, Delegation, Employee } from './types.ts';

const toEmployee = (employeeId: string) => [{ kind: 'EMPLOYEE' as const, employeeId }];

/** To the person, about their own record. */
const own = ({ id }: Pick<Employee, 'id'>, event: NoticeEvent, facts: NoticeFacts): Told => ({
  event,
  subjectId: id,
  aboutId: null,
  facts,
  to: toEmployee(id),
});

/** Whoever is superior from that day: today's are asked of the records, later ones of the seat that is told ahead. */
function superiorFrom({ id }: Employee, assignment: Assignment, from: string, today: string): Addressee[] {
  if (from <= today) return [{ kind: 'SUPERIORS', employeeId: id, assignmentId: assignment.id }];
  const seat = assignment.supervisors.at(-1);
  if (seat?.employeeId) return toEmployee(seat.employeeId);
  const unitId = seat?.unitId ?? (assignment.isHead ? null : assignment.unitId);
  return unitId ? [{ kind: 'HEADS', unitId }] : [];
}

/** Where the last superior is looked for, and from when. */
const seatOf = ({ supervisors }: Assignment) => {
  const last = supervisors.at(-1);
  return [last?.unitId, last?.employeeId, last?.validFrom];
};

function assignmentTold(employee: Employee, was: Assignment | undefined, is: Assignment, today: string): Told[] {
  const from = was ? (is.supervisors.at(-1)?.validFrom ?? is.validFrom) : is.validFrom;
  const ends = was && was.validTo === null && is.validTo !== null;
  // Another one, also entered anew for the same day; what only ends with its assignment is no other superior.
  const moved = !was || JSON.stringify(seatOf(was)) !== JSON.stringify(seatOf(is));
  const joins = { event: 'REPORT_JOINS', subjectId: employee.id, aboutId: employee.id, facts: { from }, notTo: employee.id } as const;
  return [
    ...(was ? [] : [own(employee, 'ASSIGNMENT_BEGINS', { from })]),
    ...(ends ? [own(employee, 'ASSIGNMENT_ENDS', { to: is.validTo ?? '' })] : []),
    ...(was && moved ? [own(employee, 'SUPERIOR_CHANGES', { from })] : []),
    ...(moved ? [{ ...joins, to: superiorFrom(employee, is, from, today) }] : []),
  ];
}

/** To both: whose authority it is, and who may act with it. */
function delegationTold(lenderId: string, { toEmployeeId, validFrom, validTo }: Delegation, ended: boolean): Told[] {
  const facts = { from: validFrom, to: validTo };
  const [given, received] = ended
    ? (['DELEGATION_ENDED', 'AUTHORITY_ENDED'] as const)
    : (['DELEGATION_GIVEN', 'AUTHORITY_RECEIVED'] as const);
  return [
    { event: given, subjectId: toEmployeeId, aboutId: toEmployeeId, facts, to: toEmployee(lenderId) },
    { event: received, subjectId: lenderId, aboutId: lenderId, facts, to: toEmployee(toEmployeeId) },
  ];
}

/** What was given, and what ends before its time; at its own last day it ends unsaid. */
function delegationsTold(before: Employee | null, { id, delegations }: Employee): Told[] {
  const known = new Map(before?.delegations.map((one) => [one.id, one]));
  const now = new Map(delegations.map((one) => [one.id, one]));
  const ended = [...known.values()].filter((one) => (now.get(one.id)?.validTo ?? '') < one.validTo);
  return [
    ...delegations.filter((one) => !known.has(one.id)).flatMap((one) => delegationTold(id, one, false)),
    ...ended.flatMap((one) => delegationTold(id, { ...one, ...now.get(one.id) }, true)),
  ];
}

function employeeTold(before: Employee | null, after: Employee, today: string): Told[] {
  const known = new Map(before?.assignments.map((one) => [one.id, one]));
  return [...after.assignments.flatMap((one) => assignmentTold(after, known.get(one.id), one, today)), ...delegationsTold(before, after)];
}

/** Beside it: today, as a legal day. */
export const employeeNotices: NoticeRules<Employee, string> = { told: employeeTold, awaited: () => [] };

/** What was taken back of somebody's record, to them. */
const entryTold = (before: RecordEntry | null, { type, subjectId, undone }: RecordEntry): Told[] =>
  type === 'Employee' && undone && !before?.undone ? [own({ id: subjectId }, 'ENTRY_TAKEN_BACK', {})] : [];

export const entryNotices: NoticeRules<RecordEntry> = { told: entryTold, awaited: () => [] };

/** Passed on by an administrator, it waits anew: then the staffing agency alone can answer. */
function correctionAwaited({ id, employeeId, status, filedAt, due, passedOn }: Correction): Awaited[] {
  if (status !== 'OPEN') return [];
  const of = { event: 'CORRECTION_FILED', subjectId: id, aboutId: employeeId, facts: {}, notTo: employeeId } as const;
  const to = [{ kind: 'OFFICE' as const, office: 'HR_OFFICER' as const }];
  return [{ ...of, to, occasion: passedOn?.at ?? filedAt, dueAt: due.on && dayEnd(due.on) }];
}

const ANSWERS = { RESOLVED: 'CORRECTION_RESOLVED', REFUSED: 'CORRECTION_REFUSED' } as const;

function correctionTold(before: Correction | null, { id, employeeId, status }: Correction): Told[] {
  if (status === before?.status || (status !== 'RESOLVED' && status !== 'REFUSED')) return [];
  return [{ event: ANSWERS[status], subjectId: id, aboutId: null, facts: {}, to: toEmployee(employeeId) }];
}

export const correctionNotices: NoticeRules<Correction> = { told: correctionTold, awaited: correctionAwaited };
