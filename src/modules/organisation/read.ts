// Records of the organisation as other modules read them: of the viewer's own region, whoever may see them.

import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { addDays, covers } from '../../platform/rules/calendar.ts';
import type { IdentifierKind } from '../../platform/rules/identifiers.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import { ownerOf } from '../../platform/store/lock.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';
import type { Change } from '../../platform/stream/change.ts';
import {
  type AssignmentCardRow,
  definitiveBelow,
  EmployeeItem,
  type EmployeeRow,
  entriesBelow,
  HeadsItem,
  numberKey,
  PositionItem,
  type PositionRow,
  peopleIn,
  staffOf,
  UnitItem,
  type UnitRow,
  unitsIn,
} from './items.ts';
import { headsOn } from './rules/heads.ts';
import { type AssignmentCard, type Employee, lastDayOfService, type Unit, type UnitInTurn } from './rules/types.ts';

export const employeeInRegion = (ctx: ReadContext, id: string): Promise<EmployeeRow | null> => ownItem(ctx, EmployeeItem, id);
export const unitInRegion = (ctx: ReadContext, id: string): Promise<UnitRow | null> => ownItem(ctx, UnitItem, id);
export const positionInRegion = (ctx: ReadContext, id: string): Promise<PositionRow | null> => ownItem(ctx, PositionItem, id);

/** Of what is read or written. */
export const employeeIn = (item: Pick<Row, 'type' | 'body'> | null): Employee | null => EmployeeItem.bodyOf(item);

/** Who has a number, by its keyed hash: the id of the employee; null where nobody has. */
export const holderOfNumber = (ctx: ReadContext, kind: IdentifierKind, hash: string): Promise<string | null> =>
  ownerOf(ctx.loader.loadKey, numberKey(kind, hash));

/** Who headed a unit of whatever region on a day: whoever asks may have no login. */
export async function headedOn(ctx: ReadContext, { region, unitId }: { region: string; unitId: string }, day: string): Promise<string[]> {
  const row = await HeadsItem.load(ctx.loader.loadKey, unitId);
  return row?.region === region ? headsOn(row.body.holders, day).map(({ employeeId }) => employeeId) : [];
}

export const isEmployee = (row: Row | null): row is EmployeeRow => EmployeeItem.is(row);

/** @throws RuleError NOT_FOUND. */
export const requireEmployee = (ctx: ReadContext, id: string, field: readonly string[]): Promise<EmployeeRow> =>
  itemToChange(ctx, EmployeeItem, [id], field);
/** @throws RuleError NOT_FOUND. */
export const requireUnit = (ctx: ReadContext, id: string, field: readonly string[]): Promise<UnitRow> =>
  itemToChange(ctx, UnitItem, [id], field);

/** Staff of a unit itself, present on a day: a page. */
export const staffOn = (table: Table, unit: Unit, day: string, slice: Slice): Promise<Page<AssignmentCardRow>> =>
  staffOf(table, unit, false, day, slice);

/** Definitive holders of a unit and below on a day: a page. */
export const definitivePageIn = (
  table: Table,
  unit: Pick<Unit, 'rootId' | 'path'>,
  day: string,
  slice: Slice,
): Promise<Page<AssignmentCardRow>> => definitiveBelow(table, unit, day, slice);

/** AP-04: everybody who holds a definitive post in a unit's subtree today, all pages. */
export const definitiveHoldersIn = async (table: Table, unit: Pick<Unit, 'rootId' | 'path'>, today: string): Promise<AssignmentCard[]> =>
  (await entriesBelow(table, unit)).filter(({ assignment }) => assignment.holding === 'DEFINITIVE' && covers(assignment, today));

/** Whoever serves or served in an agency of a region, each once. */
export async function everybodyIn(table: Table, region: string, atOnce: number): Promise<{ agencies: string[]; people: string[] }> {
  const agencies = [...new Set((await unitsIn(table, region)).map(({ body }) => body.rootId))];
  const people = new Set<string>();
  for (const agency of agencies) for (const id of await peopleIn(table, agency, atOnce)) people.add(id);
  return { agencies, people: [...people] };
}

/** People on record as what follows the stream knows them. */
export const employeeFacts: FactKind<Employee> = EmployeeItem;

/** Units as what follows the stream knows them. */
export const unitFacts: FactKind<Unit> = UnitItem;

/** Which units were closed, or opened again, or into what else they went. */
export const whichUnitsClosed = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(
    changes.flatMap(({ before, after }) => {
      const [was, is] = [unitFacts.bodyOf(before), unitFacts.bodyOf(after)];
      return was && is && (was.validTo !== is.validTo || was.successorId !== is.successorId) ? [is.id] : [];
    }),
  );

/** A unit, and what came after it, one after the other. */
export async function inTurn(unitId: string, unit: (id: string) => Promise<Unit | null>): Promise<UnitInTurn[]> {
  const turns: UnitInTurn[] = [{ unitId, from: null }];
  for (let one = await unit(unitId); one?.validTo && one.successorId; one = await unit(one.successorId)) {
    const { successorId, validTo } = one;
    if (turns.some((turn) => turn.unitId === successorId)) break;
    turns.push({ unitId: successorId, from: addDays(validTo, 1) });
  }
  return turns;
}

/** Of whom something is other than it was, among changes of the record. */
const whose =
  (something: (employee: Employee) => unknown) =>
  (changes: readonly Change[]): ReadonlySet<string> =>
    new Set(
      changes.flatMap(({ before, after }) => {
        const [was, is] = [employeeFacts.bodyOf(before), employeeFacts.bodyOf(after)];
        return was && is && something(was) !== something(is) ? [is.id] : [];
      }),
    );

/** Whose posts began, ended, were moved or taken back, also an acting one beside their own. */
export const whosePostsChanged = whose(({ assignments }) =>
  JSON.stringify(assignments.map(({ id, unitPath, validFrom, validTo }) => [id, unitPath, validFrom, validTo])),
);

/** Whose last day of service was entered, moved or taken back: what hangs on it follows their record as it stands by then. */
export const whoseLastDayChanged = whose(lastDayOfService);
