// Organisation in the table: how its items are laid out, and one function per access pattern.

import { covers } from '../../platform/rules/calendar.ts';
import { sortName } from '../../platform/rules/names.ts';
import { codeKey } from '../../platform/rules/text.ts';
import type { SubjectChange } from '../../platform/store/commit.ts';
import { type ItemToWrite, itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head, lock } from '../../platform/store/keys.ts';
import { fillPage, queryAll, type ReadList, type ReadRange } from '../../platform/store/ranges.ts';
import type { Key, Page, Read, Row, Slice, Table } from '../../platform/store/table.ts';
import { impliedByAssignment } from './implied.ts';
import { LEFT } from './left-items.ts';
import { nameItems } from './name-items.ts';
import { endOfFile, withFile, withoutWordsOfPerson } from './rules/file.ts';
import type { UnitHeads } from './rules/heads.ts';
import { placeInAgency } from './rules/places.ts';
import { dayWithin, seatOn } from './rules/superior.ts';
import {
  type Assignment,
  type AssignmentCard,
  type Delegation,
  type Employee,
  lastDayOfService,
  type Position,
  type Unit,
} from './rules/types.ts';

const UNITS = listIn('index1', (region: string) => `UNIT#${region}`);
const POSITIONS = listIn('index1', (unitId: string) => `POSITIONS#${unitId}`);
const RENAMED = listIn('index2', (region: string) => `RENAMED#${region}`);
export const STAFF = listIn('index1', (rootUnitId: string) => `STAFF#${rootUnitId}`);
/** Rows of definitive posts with how far each has come (0030), and beside them posts that are not definitive: together the staff, in its order. */
export const ROSTER = listIn('index3', (rootUnitId: string) => `ROSTER#${rootUnitId}`);
/** Those whose superior is the head of a unit, or somebody named who serves in it: these under that person's id. */
const REPORTS = listIn('index2', (unitId: string) => `REPORTS#${unitId}`);

export const UnitItem = itemKind<Unit, Unit>()({
  type: 'Unit',
  key: head,
  of: ({ id }) => [id],
  listed: (unit, region) => ({ card: unit, index: UNITS.at(unit.path, region) }),
});
export type UnitRow = RowOf<typeof UnitItem>;

export const PositionItem = itemKind<Position, Position>()({
  type: 'Position',
  key: head,
  of: ({ id }) => [id],
  listed: (position, region) => ({
    card: position,
    index: {
      ...(!position.withdrawn && POSITIONS.at(`${sortName(position.title)}#${position.id}`, position.unitId)),
      ...(position.titles && RENAMED.at(position.id, region)),
    },
  }),
});
export type PositionRow = RowOf<typeof PositionItem>;

/** Who heads a unit, beside it: with it one Query, by itself a point read. */
export const HeadsItem = itemKind<UnitHeads>()({
  type: 'UnitHeads',
  key: (unitId: string) => ({ pk: unitId, sk: 'HEADS' }),
  of: ({ unitId }) => [unitId],
});
export type HeadsRow = RowOf<typeof HeadsItem>;

export const EmployeeItem = itemKind<Employee>()({
  type: 'Employee',
  key: head,
  of: ({ id }) => [id],
  listed: (employee, region) => {
    const since = endOfFile(employee);
    return since === null ? {} : { index: LEFT.at(`${since}#${lastDayOfService(employee)}#${employee.id}`, region) };
  },
  words: withoutWordsOfPerson,
});
export type EmployeeRow = RowOf<typeof EmployeeItem>;

/** An assignment beside its employee; listed by unit, and under the unit of its present superior. */
export const AssignmentItem = placedKind<null, AssignmentCard>()({
  type: 'Assignment',
  implied: { card: impliedByAssignment },
  key: (employeeId: string, assignmentId: string) => ({ pk: employeeId, sk: `ASSIGNMENT#${assignmentId}` }),
});
/** A further superior of an assignment, told ahead: listed like the first. */
const FurtherReportItem = placedKind<null, AssignmentCard>()({
  type: 'Report',
  implied: { card: impliedByAssignment },
  key: (employeeId: string, assignmentId: string, validFrom: string) => ({
    pk: employeeId,
    sk: `ASSIGNMENT#${assignmentId}#${validFrom}`,
  }),
});
/** A row of a list of people, whichever list it is. */
export type AssignmentCardRow = Row<unknown, AssignmentCard>;

/** A delegation with whose authority it is. */
export type LentAuthority = Delegation & { fromEmployeeId: string };

/** Lent authority, beside who may use it; written and dropped with the lender's record. */
const LentItem = itemKind<LentAuthority>()({
  type: 'Lent',
  key: (toEmployeeId: string, delegationId: string) => ({ pk: toEmployeeId, sk: `LENT#${delegationId}` }),
  of: ({ toEmployeeId, id }) => [toEmployeeId, id],
});
/** A person's record with what is lent to them: one Query. */
const OWN_AND_LENT = ['#', 'LENT#~'] as const;

/** One unit a code, however it is spelt. */
export const codeLock = (region: string, code: string): Key => lock('UNIT_CODE', `${region}#${codeKey(code)}`);
/** Only the keyed hash of a number is ever part of a key. */
export const numberKey = (kind: string, hash: string): Key => lock(kind, hash);

/** Where the reports of somebody named begin; of the head of the unit, whoever that is. */
const namedReports = (employeeId: string | null): string => `${employeeId ?? '-'}#`;

/** Where an assignment stands among the reports of whoever fills its superior's seat from a day on; nowhere above the top. */
function reportEntry(card: AssignmentCard, day: string) {
  const { unitId, employeeId } = seatOn(card.assignment, day);
  return unitId ? REPORTS.at(`${namedReports(employeeId)}${sortName(card.employeeName)}#${card.assignment.id}`, unitId) : {};
}

/** Among the staff, and where no row of the roster tells of it, there too. */
function staffEntry({ employeeName, assignment }: AssignmentCard) {
  const place = placeInAgency(assignment, employeeName);
  const isOnRoster = assignment.holding === 'DEFINITIVE';
  return { ...STAFF.at(place, assignment.rootUnitId), ...(!isOnRoster && ROSTER.at(place, assignment.rootUnitId)) };
}

/** An assignment is listed by unit, and under its present superior's seat; under seats told ahead by items of their own. */
function assignmentItems(region: string, employee: Employee, assignment: Assignment, today: string): ItemToWrite[] {
  const card: AssignmentCard = { employeeId: employee.id, employeeName: employee.name, assignment };
  const day = dayWithin(assignment, today);
  const later = assignment.supervisors.filter(({ validFrom }) => validFrom > day);
  return [
    AssignmentItem.putAt([employee.id, assignment.id], region, null, {
      card,
      index: { ...staffEntry(card), ...reportEntry(card, day) },
    }),
    ...later.map(({ validFrom }) =>
      FurtherReportItem.putAt([employee.id, assignment.id, validFrom], region, null, { card, index: reportEntry(card, validFrom) }),
    ),
  ];
}

/** Lent authority lies beside who may use it, until it is over. */
const lentItems = (region: string, { id, delegations }: Employee, today: string): ItemToWrite[] =>
  delegations.filter(({ validTo }) => validTo >= today).map((delegation) => LentItem.put(region, { ...delegation, fromEmployeeId: id }));

/** What is over is listed no more; but for heads, under whose empty post others are found. */
const listItems = (region: string, employee: Employee, today: string): ItemToWrite[] => [
  ...employee.assignments
    .filter(({ isHead, validTo }) => isHead || validTo === null || validTo >= today)
    .flatMap((assignment) => assignmentItems(region, employee, assignment, today)),
  ...nameItems(region, employee, today),
  ...lentItems(region, employee, today),
];

/** For a day to come: nothing is written on that day, so what stands there once it has passed is not what the record says by then. */
const isAhead = ({ sk }: Key): boolean => /^(ASSIGNMENT|NAME)#[^#]*#/.test(sk);

const name = (key: Key): string => `${key.pk}\n${key.sk}`;

export interface EmployeeWrites {
  subjects: SubjectChange[];
  parts: ItemToWrite[];
  drops: Key[];
}

/** An employee with all list entries: those that changed are put, those that are over are dropped, the rest is left alone. */
export function employeeWrites(
  region: string,
  before: EmployeeRow | null,
  employee: Employee,
  today: string,
  detail: Record<string, unknown>,
): EmployeeWrites {
  const after = listItems(region, employee, today);
  const listedAhead = before?.body.listedAhead;
  const stored = before ? listItems(region, before.body, today) : [];
  const old = new Map(stored.map((part) => [name(part), part]));
  const told = (listedAhead ?? []).map((sk) => ({ pk: employee.id, sk, body: null }));
  const kept = new Set(after.map(name));
  const { listedAhead: _, ...file } = withFile(before?.body ?? null, employee, today);
  const ahead = after.filter(isAhead).map(({ sk }) => sk);
  const body: Employee = { ...file, ...(ahead.length > 0 && { listedAhead: ahead }) };
  return {
    subjects: [{ before, after: EmployeeItem.put(region, body), detail }],
    // Where anything was told ahead, all is put anew: how it stands there is of the day on which it was written.
    parts: after.filter((part) => listedAhead || JSON.stringify(part) !== JSON.stringify(old.get(name(part)))),
    drops: [...new Map([...told, ...stored].map((part) => [name(part), part])).values()]
      .filter((part) => !kept.has(name(part)))
      .map(({ pk, sk, body }) => ({ pk, sk, body })),
  };
}

export const isCard = (row: Row): row is AssignmentCardRow => [AssignmentItem, FurtherReportItem].some((kind) => kind.is(row));

/** Cards are written when something changes, so each read asks whether the assignment is valid on the day. */
export const validCard =
  (today: string) =>
  (row: Row): row is AssignmentCardRow =>
    isCard(row) && covers(row.card?.assignment ?? { validFrom: '9999-12-31', validTo: null }, today);

/** Of a unit's staff (head first, then by name), or of its whole subtree, in whichever list has them. */
export const staffRange = (list: typeof STAFF, { rootId, path }: Unit, subtree: boolean) => ({
  ...list.range(rootId),
  prefix: subtree ? path : `${path}#`,
  cardsOnly: true,
});

/** AP-04: present staff of a unit, or of its whole subtree. */
export const staffOf = (table: Table, unit: Unit, subtree: boolean, today: string, slice: Slice): Promise<Page<AssignmentCardRow>> =>
  fillPage(table, { ...staffRange(STAFF, unit, subtree), ...slice }, validCard(today));

/** AP-248: definitive holders of a unit and below, present on a day: a page. */
export const definitiveBelow = (
  table: Table,
  { rootId, path }: Pick<Unit, 'rootId' | 'path'>,
  today: string,
  slice: Slice,
): Promise<Page<AssignmentCardRow>> => {
  const isPresent = validCard(today);
  return fillPage(
    table,
    { ...STAFF.range(rootId), prefix: path, ...slice },
    (row): row is AssignmentCardRow => isPresent(row) && row.card?.assignment.holding === 'DEFINITIVE',
  );
};

/** Whose superior is looked for somewhere, and by what they are ordered: name, then post. */
export interface ReportCard extends AssignmentCard {
  order: string;
}

/** AP-05, AP-06: those whose superior is looked for in a unit, present or not: of its head all of them, of somebody named there their own. */
export async function reportsIn(list: ReadList, unitId: string, named: string | null): Promise<ReportCard[]> {
  const { index, pk } = REPORTS.range(unitId);
  const rows = await list(index, pk, { cardsOnly: true, ...(named !== null && { prefix: namedReports(named) }) });
  return rows.filter(isCard).flatMap((row) => {
    const order = REPORTS.orderOf(row) ?? '';
    return row.card ? { ...row.card, order: order.slice(order.indexOf('#') + 1) } : [];
  });
}

/** AP-110: all assignments of a unit and below that are not over, also those that have not begun. */
export async function entriesBelow(table: Table, unit: Pick<Unit, 'rootId' | 'path'>): Promise<AssignmentCard[]> {
  const rows = await queryAll(table, { ...STAFF.range(unit.rootId), prefix: unit.path, cardsOnly: true });
  return rows.flatMap((row) => (isCard(row) && row.card) || []);
}

/** AP-110 of one unit alone, without those below. */
export async function entriesOf(list: ReadList, unit: Unit): Promise<AssignmentCard[]> {
  const { index, pk } = STAFF.range(unit.rootId);
  const rows = await list(index, pk, { prefix: `${unit.path}#`, cardsOnly: true });
  return rows.flatMap((row) => (isCard(row) && row.card) || []);
}

/** AP-08: the positions of a unit, by title. */
export async function positionsOf(list: ReadList, unitId: string): Promise<PositionRow[]> {
  const { index, pk } = POSITIONS.range(unitId);
  return PositionItem.cards({ rows: await list(index, pk) }).rows;
}

/** AP-02: all units of a region (about 240 rows of 300 bytes; 800 with schools). */
export const unitsIn = async (table: Table, region: string): Promise<UnitRow[]> =>
  UnitItem.cards({ rows: await queryAll(table, UNITS.range(region)) }).rows;

/** AP-111: the posts of a region that were renamed: a few a year. */
export const renamedIn = async (table: Table, region: string): Promise<Position[]> =>
  PositionItem.cards({ rows: await queryAll(table, RENAMED.range(region)) }).rows.map(({ body }) => body);

/** Whoever serves or served in an agency. */
export const peopleIn = async (table: Table, rootUnitId: string, atOnce: number): Promise<string[]> =>
  (await queryAll(table, STAFF.range(rootUnitId), atOnce)).map(({ pk }) => pk);

/** Of authority that somebody lent, also what is over: nobody takes that away before. */
export async function lentBy(read: Read, { delegations }: Pick<Employee, 'delegations'>): Promise<Row[]> {
  const rows = await Promise.all(delegations.map(({ toEmployeeId, id }) => LentItem.load(read, toEmployeeId, id)));
  return rows.filter((row) => row !== null);
}

/** Authority lent to somebody, with their own record in one Query. */
export const lentBeside = async (range: ReadRange, employeeId: string): Promise<LentAuthority[]> =>
  LentItem.among(await range(employeeId, OWN_AND_LENT)).map(({ body }) => body);
