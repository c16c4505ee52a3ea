// Organisation in the table: how its items are laid out, and one function per access pattern.

import { compareDay, covers } from '../domain/calendar.ts';
import type { Correction } from '../domain/organisation/corrections.ts';
import {
  type Assignment,
  type AssignmentCard,
  currentAssignments,
  type Employee,
  type Position,
  supervisorOn,
  type Unit,
} from '../domain/organisation/types.ts';
import { nameWords, sortName } from '../domain/text.ts';
import type { SubjectChange } from './commit.ts';
import * as keys from './keys.ts';
import { fillPage, type Key, type Page, queryAll, type Row, type Slice, type Table } from './table.ts';

export type UnitRow = Row<Unit, Unit>;
export type PositionRow = Row<Position>;
export type EmployeeRow = Row<Employee>;
export type CardRow = Row<unknown, AssignmentCard>;
export type CorrectionRow = Row<Correction>;

type Laid = Omit<Row, 'version'>;

export const layUnit = (region: string, unit: Unit): Omit<UnitRow, 'version'> => ({
  ...keys.head(unit.id),
  type: 'Unit',
  region,
  body: unit,
  card: unit,
  index: { index1: { pk: keys.inRegion('UNIT', region), sk: unit.path } },
});

export const layPosition = (region: string, position: Position): Omit<PositionRow, 'version'> => ({
  ...keys.head(position.id),
  type: 'Position',
  region,
  body: position,
  card: position,
  index: {
    index1: { pk: keys.position(position.unitId), sk: `${sortName(position.title)}#${position.id}` },
    ...(position.titles && { index2: { pk: keys.inRegion('RENAMED', region), sk: position.id } }),
  },
});

/** An assignment is listed while it is not over: by unit in index1, by superior in index2. */
function layAssignment(region: string, employee: Employee, assignment: Assignment, today: string): Laid {
  const card: AssignmentCard = { employeeId: employee.id, employeeName: employee.name, assignment };
  const sort = keys.unitListSort(assignment.unitPath, assignment.isHead, sortName(employee.name), assignment.id);
  const supervisor = supervisorOn(assignment, compareDay(today, assignment.validFrom) < 0 ? assignment.validFrom : today);
  return {
    ...keys.assignment(employee.id, assignment.id),
    type: 'Assignment',
    region,
    body: null,
    card,
    index: {
      index1: { pk: keys.unitList(assignment.rootUnitId), sk: sort },
      ...(supervisor && { index2: { pk: keys.reportList(supervisor), sk: `${sortName(employee.name)}#${assignment.id}` } }),
    },
  };
}

/** A person is found by each word of the name: in the region (index2) and in the own agency (index3), with the first current post. */
function layNames(region: string, employee: Employee, today: string): Laid[] {
  const [post] = currentAssignments(employee, today).concat(employee.assignments.toReversed());
  if (!post) return [];
  const card: AssignmentCard = { employeeId: employee.id, employeeName: employee.name, assignment: post };
  return nameWords(employee.name).map((word) => {
    const sk = `${word}#${sortName(employee.name)}#${employee.id}`;
    return {
      ...keys.nameWord(employee.id, word),
      type: 'NameWord',
      region,
      body: null,
      card,
      index: { index2: { pk: keys.nameList(region, word), sk }, index3: { pk: keys.nameList(post.rootUnitId, word), sk } },
    };
  });
}

const layLists = (region: string, employee: Employee, today: string): Laid[] => [
  ...employee.assignments
    .filter((assignment) => assignment.validTo === null || compareDay(assignment.validTo, today) >= 0)
    .map((assignment) => layAssignment(region, employee, assignment, today)),
  ...layNames(region, employee, today),
];

const name = (key: Key): string => `${key.pk}\n${key.sk}`;

export interface EmployeeWrites {
  subjects: SubjectChange[];
  parts: Laid[];
  drops: Key[];
}

/** An employee with all list entries: those that changed are put, those that are over are dropped, the rest is left alone. */
export function layEmployee(
  region: string,
  before: EmployeeRow | null,
  employee: Employee,
  today: string,
  detail: Record<string, unknown>,
): EmployeeWrites {
  const after = layLists(region, employee, today);
  const old = new Map((before ? layLists(region, before.body, today) : []).map((part) => [name(part), part]));
  const kept = new Set(after.map(name));
  return {
    subjects: [{ before, after: { ...keys.head(employee.id), type: 'Employee', region, body: employee }, detail }],
    parts: after.filter((part) => JSON.stringify(part) !== JSON.stringify(old.get(name(part)))),
    drops: [...old.values()].filter((part) => !kept.has(name(part))).map(({ pk, sk }) => ({ pk, sk })),
  };
}

const isCard = (row: Row): row is CardRow => row.card !== undefined;

/** Cards are written when something changes, so each read asks whether the assignment is valid on the day. */
const validCard =
  (today: string) =>
  (row: Row): row is CardRow =>
    isCard(row) && covers(row.card?.assignment ?? { validFrom: '9999-12-31', validTo: null }, today);

/** AP-04: present staff of a unit (head first, then by name), or of its whole subtree. */
export const staffOf = (table: Table, unit: Unit, subtree: boolean, today: string, { limit, after }: Slice): Promise<Page<CardRow>> =>
  fillPage(
    table,
    { index: 'index1', pk: keys.unitList(unit.rootId), prefix: subtree ? unit.path : `${unit.path}#`, limit, after },
    validCard(today),
  );

/** AP-05: those who hold head posts of a unit now. */
export async function headsOf(table: Table, unit: Unit, today: string): Promise<AssignmentCard[]> {
  const rows = await queryAll(table, { index: 'index1', pk: keys.unitList(unit.rootId), prefix: `${unit.path}#0#` });
  return rows.filter(validCard(today)).flatMap((row) => row.card ?? []);
}

/** AP-06: those who report to somebody now, by name. */
export const reportsOf = (table: Table, supervisorId: string, today: string, { limit, after }: Slice): Promise<Page<CardRow>> =>
  fillPage(table, { index: 'index2', pk: keys.reportList(supervisorId), limit, after }, validCard(today));

/** Where a search looks: the whole region, or one agency below a path. */
export type SearchScope = { region: string } | { rootUnitId: string; path: string };

/** AP-07: people by the beginning of any word of the name. Each person once: under the first word that matches. */
export function searchNames(table: Table, scope: SearchScope, prefix: string, { limit, after }: Slice): Promise<Page<CardRow>> {
  const [index, pk] =
    'region' in scope
      ? (['index2', keys.nameList(scope.region, prefix)] as const)
      : (['index3', keys.nameList(scope.rootUnitId, prefix)] as const);
  const keep = (row: Row): row is CardRow => {
    if (!isCard(row) || !row.card) return false;
    const first = nameWords(row.card.employeeName).find((word) => word.startsWith(prefix));
    return row.sk === keys.nameWord('', first ?? '').sk && ('region' in scope || row.card.assignment.unitPath.startsWith(scope.path));
  };
  return fillPage(table, { index, pk, prefix, limit, after }, keep);
}

/** AP-08: the positions of a unit, by title. */
export async function positionsOf(table: Table, unitId: string): Promise<PositionRow[]> {
  return (await queryAll(table, { index: 'index1', pk: keys.position(unitId) })).map((row) => ({ ...row, body: row.card as Position }));
}

/** Open requests are listed by due day in the region (index1) and the agency (index2); the own ones by person (index3), always. */
export const layCorrection = (region: string, correction: Correction): Omit<CorrectionRow, 'version'> => {
  const sk = `${correction.dueOn}#${correction.id}`;
  const open = correction.status === 'OPEN';
  return {
    ...keys.head(correction.id),
    type: 'Correction',
    region,
    body: correction,
    card: correction,
    index: {
      ...(open && { index1: { pk: keys.inRegion('CORRECTION', region), sk } }),
      ...(open && correction.rootUnitId && { index2: { pk: keys.inRegion('CORRECTION', correction.rootUnitId), sk } }),
      index3: { pk: keys.correctionsOf(correction.employeeId), sk: `${correction.filedAt}#${correction.id}` },
    },
  };
};

const asCorrection = (page: Page): Page<CorrectionRow> => ({
  ...page,
  rows: page.rows.map((row) => ({ ...row, body: row.card as Correction })),
});

/** AP-09: open correction requests of a region or an agency, the most urgent first. */
export const correctionQueue = async (
  table: Table,
  scope: { region: string } | { rootUnitId: string },
  { limit, after }: Slice,
): Promise<Page<CorrectionRow>> => {
  const [index, of] = 'region' in scope ? (['index1', scope.region] as const) : (['index2', scope.rootUnitId] as const);
  return asCorrection(await fillPage(table, { index, pk: keys.inRegion('CORRECTION', of), limit, after }));
};

/** AP-10: somebody's correction requests, newest first. */
export const correctionsOf = async (table: Table, employeeId: string, { limit, after }: Slice): Promise<Page<CorrectionRow>> =>
  asCorrection(await fillPage(table, { index: 'index3', pk: keys.correctionsOf(employeeId), limit, after, descending: true }));
