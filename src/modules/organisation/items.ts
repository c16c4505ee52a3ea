// Organisation in the table: how its items are laid out, and one function per access pattern.

import { compareDay, covers, validOn } from '../../platform/rules/calendar.ts';
import { indexed, matchesName, nameWords, sortName } from '../../platform/rules/names.ts';
import type { SubjectChange } from '../../platform/store/commit.ts';
import * as keys from '../../platform/store/keys.ts';
import { countedPage, fillPage, queryAll, type ReadList } from '../../platform/store/ranges.ts';
import type { Key, Page, Row, Slice, Table } from '../../platform/store/table.ts';
import type { Correction } from './rules/corrections.ts';
import type { UnitHeads } from './rules/heads.ts';
import { dayWithin, seatOn } from './rules/superior.ts';
import {
  type Assignment,
  type AssignmentCard,
  currentAssignments,
  type Delegation,
  type Employee,
  type Position,
  type Unit,
} from './rules/types.ts';

export type UnitRow = Row<Unit, Unit>;
export type PositionRow = Row<Position>;
export type EmployeeRow = Row<Employee>;
export type CardRow = Row<unknown, AssignmentCard>;
export type HeadsRow = Row<UnitHeads>;
export type LentRow = Row<LentAuthority>;
export type CorrectionRow = Row<Correction>;

type ItemToWrite = Omit<Row, 'version'>;

/** A delegation with whose authority it is. */
export type LentAuthority = Delegation & { fromEmployeeId: string };

export const unitItem = (region: string, unit: Unit): Omit<UnitRow, 'version'> => ({
  ...keys.head(unit.id),
  type: 'Unit',
  region,
  body: unit,
  card: unit,
  index: { index1: { pk: keys.inRegion('UNIT', region), sk: unit.path } },
});

export const positionItem = (region: string, position: Position): Omit<PositionRow, 'version'> => ({
  ...keys.head(position.id),
  type: 'Position',
  region,
  body: position,
  card: position,
  index: {
    ...(!position.withdrawn && { index1: { pk: keys.position(position.unitId), sk: `${sortName(position.title)}#${position.id}` } }),
    ...(position.titles && { index2: { pk: keys.inRegion('RENAMED', region), sk: position.id } }),
  },
});

export const headsItem = (region: string, heads: UnitHeads): Omit<HeadsRow, 'version'> => ({
  ...keys.unitHeads(heads.unitId),
  type: 'UnitHeads',
  region,
  body: heads,
});

/** Where an assignment stands among the reports of whoever fills its superior's seat from a day on; nowhere above the top. */
function reportEntry(card: AssignmentCard, day: string) {
  const { unitId, employeeId } = seatOn(card.assignment, day);
  const sk = keys.reportListSort(employeeId, sortName(card.employeeName), card.assignment.id);
  return unitId ? { index2: { pk: keys.reportList(unitId), sk } } : {};
}

/** An assignment is listed by unit in index1, and in index2 under its present superior's seat; under seats told ahead by items of their own. */
function layAssignment(region: string, employee: Employee, assignment: Assignment, today: string): ItemToWrite[] {
  const card: AssignmentCard = { employeeId: employee.id, employeeName: employee.name, assignment };
  const sort = keys.unitListSort(assignment.unitPath, assignment.isHead, sortName(employee.name), assignment.id);
  const day = dayWithin(assignment, today);
  const common = { region, body: null, card };
  const later = assignment.supervisors.filter(({ validFrom }) => validFrom > day);
  return [
    {
      ...keys.assignment(employee.id, assignment.id),
      ...common,
      type: 'Assignment',
      index: { index1: { pk: keys.unitList(assignment.rootUnitId), sk: sort }, ...reportEntry(card, day) },
    },
    ...later.map(({ validFrom }) => ({
      ...keys.laterReport(employee.id, assignment.id, validFrom),
      ...common,
      type: 'Report',
      index: reportEntry(card, validFrom),
    })),
  ];
}

/** Lent authority lies beside who may use it, until it is over. */
const layLent = (region: string, { id, delegations }: Employee, today: string): ItemToWrite[] =>
  delegations
    .filter(({ validTo }) => validTo >= today)
    .map((delegation) => ({
      ...keys.lent(delegation.toEmployeeId, delegation.id),
      type: 'Lent',
      region,
      body: { ...delegation, fromEmployeeId: id } satisfies LentAuthority,
    }));

/** A person is found by each word of the name: in the region (index2) and in the own agency (index3), with the first current post. */
function layNames(region: string, employee: Employee, today: string): ItemToWrite[] {
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

/** What is over is listed no more; but for heads, under whose empty post others are found. */
const layLists = (region: string, employee: Employee, today: string): ItemToWrite[] => [
  ...employee.assignments
    .filter(({ isHead, validTo }) => isHead || validTo === null || validTo >= today)
    .flatMap((assignment) => layAssignment(region, employee, assignment, today)),
  ...layNames(region, employee, today),
  ...layLent(region, employee, today),
];

const name = (key: Key): string => `${key.pk}\n${key.sk}`;

export interface EmployeeWrites {
  subjects: SubjectChange[];
  parts: ItemToWrite[];
  drops: Key[];
}

/** An employee with all list entries: those that changed are put, those that are over are dropped, the rest is left alone. */
export function employeeItem(
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

/** AP-05, AP-06: those whose superior is looked for in a unit, present or not: of its head all of them, of somebody named there their own. */
export async function reportsIn(list: ReadList, unitId: string, named: string | null): Promise<AssignmentCard[]> {
  const rows = await list('index2', keys.reportList(unitId), named === null ? undefined : keys.namedReports(named));
  return rows.filter(isCard).flatMap(({ card }) => card ?? []);
}

/** AP-110: all assignments of a unit and below that are not over, also those that have not begun. */
export async function entriesBelow(table: Table, unit: Unit): Promise<AssignmentCard[]> {
  const rows = await queryAll(table, { index: 'index1', pk: keys.unitList(unit.rootId), prefix: unit.path });
  return rows.flatMap((row) => (isCard(row) && row.card) || []);
}

/** AP-110 of one unit alone, without those below. */
export async function entriesOf(list: ReadList, unit: Unit): Promise<AssignmentCard[]> {
  const rows = await list('index1', keys.unitList(unit.rootId), `${unit.path}#`);
  return rows.flatMap((row) => (isCard(row) && row.card) || []);
}

/** Where a search looks: the whole region (there also whoever has left or is to come, unless only the present are asked), or one agency below a path. */
export type SearchScope = { region: string; present?: boolean } | { rootUnitId: string; path: string };

/** Rows asked at once where several words must match and most rows of the first one do not: some 150 KB. */
const SEARCHED_AT_ONCE = 500;

/**
 * AP-07: people by the beginnings of words of the name, all of `words` (one at least). The longest is looked up, the others are compared
 * with the name on the card. Each person once: under the first word that the longest fits. An agency is told present posts, not planned ones.
 */
export function searchNames(
  table: Table,
  scope: SearchScope,
  words: readonly string[],
  today: string,
  { limit, after }: Slice,
): Promise<Page<CardRow>> {
  const prefix = indexed(words.reduce((longest, word) => (word.length > longest.length ? word : longest), ''));
  const [index, pk] =
    'region' in scope
      ? (['index2', keys.nameList(scope.region, prefix)] as const)
      : (['index3', keys.nameList(scope.rootUnitId, prefix)] as const);
  const within = (post: Assignment): boolean =>
    'region' in scope
      ? !scope.present || validOn([post], today).length > 0
      : post.unitPath.startsWith(scope.path) && compareDay(post.validFrom, today) <= 0;
  const keep = (row: Row): row is CardRow => {
    if (!isCard(row) || !row.card || !within(row.card.assignment) || !matchesName(row.card.employeeName, words)) return false;
    const first = nameWords(row.card.employeeName).find((word) => word.startsWith(prefix));
    return row.sk === keys.nameWord('', first ?? '').sk;
  };
  return fillPage(table, { index, pk, prefix, limit, after }, keep, words.length > 1 ? SEARCHED_AT_ONCE : undefined);
}

/** AP-08: the positions of a unit, by title. */
export async function positionsOf(list: ReadList, unitId: string): Promise<PositionRow[]> {
  return (await list('index1', keys.position(unitId))).map((row) => ({ ...row, body: row.card as Position }));
}

/** Open requests are listed by due day in the region (index1) and the agency (index2); the own ones by person (index3), always. */
export const correctionItem = (region: string, correction: Correction): Omit<CorrectionRow, 'version'> => {
  const sk = `${correction.due.on ?? correction.due.from}#${correction.id}`;
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
  slice: Slice,
): Promise<Page<CorrectionRow>> => {
  const [index, of] = 'region' in scope ? (['index1', scope.region] as const) : (['index2', scope.rootUnitId] as const);
  return asCorrection(await countedPage(table, { index, pk: keys.inRegion('CORRECTION', of) }, slice));
};

/** AP-10: somebody's correction requests, newest first. */
export const correctionsOf = async (table: Table, employeeId: string, slice: Slice): Promise<Page<CorrectionRow>> =>
  asCorrection(await countedPage(table, { index: 'index3', pk: keys.correctionsOf(employeeId), descending: true }, slice));
