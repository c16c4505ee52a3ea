// Units and positions: who may open and close what.

import { authoriseRegion, canSeeType, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay, validOn } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { codeLock, entriesBelow, PositionItem, type PositionRow, positionsOf, UnitItem } from './items.ts';
import { type Inside, insideAfter } from './rules/inside.ts';
import type { FunctionalLevel, PositionKind, Unit, UnitKind } from './rules/types.ts';
import { closeUnit, isOpenFor, openPosition, openUnit } from './rules/units.ts';
import { unitTree } from './tree.ts';

export type UnitView = Unit & { version: number };

export interface UnitCreateInput {
  idempotencyKey: string;
  code: string;
  name: string;
  kind: UnitKind;
  parentId?: string | null;
  validFrom: string;
}

/** A unit of the viewer's region; from the tree, or from its item where the tree is younger than it. */
export async function findUnit(ctx: ReadContext, id: string): Promise<UnitView | null> {
  if (!canSeeType(ctx, 'Unit')) return null;
  const known = (await unitTree(ctx)).byId.get(id);
  return known ?? findWrittenUnit(ctx, id);
}

/** A unit just written: from its item, since the tree must first be read anew. */
export async function findWrittenUnit(ctx: ReadContext, id: string): Promise<UnitView | null> {
  const row = await ownItem(ctx, UnitItem, id);
  return row && { ...row.body, version: row.version };
}

/** The unit a record names: it cannot be missing, since units are closed and never removed. */
export async function unitOf(ctx: ReadContext, id: string): Promise<UnitView> {
  return (await findUnit(ctx, id)) ?? fail('NOT_FOUND');
}

/** Units directly below (`''` = the top level) that are open on a day, by code. */
export async function unitsBelow(ctx: ReadContext, parentId: string, asOf: string | null | undefined): Promise<UnitView[]> {
  const tree = await unitTree(ctx);
  return validOn(tree.children.get(parentId) ?? [], asOf ?? legalDay(ctx.now));
}

export async function findPosition(ctx: ReadContext, id: string): Promise<PositionRow | null> {
  const row = canSeeType(ctx, 'Position') ? await ownItem(ctx, PositionItem, id) : null;
  return row?.body.withdrawn ? null : row;
}

export const positionsIn = (ctx: ReadContext, unitId: string): Promise<PositionRow[]> => positionsOf(ctx.loader.loadList, unitId);

/** A unit as it was loaded, and those above it from the tree: where one of them is closed, nothing below is open. */
export async function lineOf(ctx: ReadContext, unit: Unit): Promise<Unit[]> {
  const { byId } = await unitTree(ctx);
  const above = unit.path.split('/').slice(0, -2).toReversed();
  return [unit, ...above.flatMap((id) => byId.get(id) ?? [])];
}

/** Who and what would be left inside a unit after a day: from the list of its agency, and the tree read anew. */
export async function insideOf(ctx: ReadContext, unit: Unit, day: string): Promise<Inside<UnitView>> {
  ctx.reference.forgetUnits(ctx.viewer.region ?? '');
  const [cards, tree] = await Promise.all([entriesBelow(ctx.table, unit), unitTree(ctx)]);
  const below = [...tree.byId.values()].filter(({ id, path }) => id !== unit.id && path.startsWith(unit.path));
  return insideAfter(day, cards, below);
}

export async function unitCreate(ctx: MutationContext, input: UnitCreateInput): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const parent = input.parentId ? await itemToChange(ctx, UnitItem, [input.parentId], ['parentId']) : null;
  const unit = openUnit(ctx.newId('unt'), input, parent ? await lineOf(ctx, parent.body) : []);
  return write(ctx, permit, {
    subjects: [{ before: null, after: UnitItem.put(region, unit), detail: { code: unit.code, parentId: unit.parentId } }],
    checks: parent ? [parent] : [],
    take: [
      {
        key: codeLock(region, unit.code),
        owner: unit.id,
        region,
        taken: { code: 'ALREADY_EXISTS', field: ['code'] },
      },
    ],
    result: { id: unit.id },
  });
}

export interface UnitCloseInput {
  idempotencyKey: string;
  unitId: string;
  expectedVersion: number;
  validTo: string;
  successorId?: string | null;
}

export async function unitClose(ctx: MutationContext, input: UnitCloseInput): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const before = await itemToChange(ctx, UnitItem, [input.unitId], ['unitId']);
  expectVersion(before, input.expectedVersion);
  const successor = input.successorId ? await itemToChange(ctx, UnitItem, [input.successorId], ['successorId']) : null;
  const inside = await insideOf(ctx, before.body, input.validTo);
  const unit = closeUnit(before.body, input.validTo, successor?.body ?? null, inside);
  return write(ctx, permit, {
    subjects: [{ before, after: UnitItem.put(region, unit), detail: { validTo: unit.validTo, successorId: unit.successorId } }],
    checks: successor ? [successor] : [],
    result: { id: unit.id },
  });
}

export interface PositionCreateInput {
  idempotencyKey: string;
  unitId: string;
  title: string;
  kind: PositionKind;
  level?: FunctionalLevel | null;
  isHead?: boolean;
}

export async function positionCreate(ctx: MutationContext, input: PositionCreateInput): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const unit = await itemToChange(ctx, UnitItem, [input.unitId], ['unitId']);
  const [today, opens] = [legalDay(ctx.now), unit.body.validFrom];
  const first = today < opens ? opens : today;
  if (!isOpenFor(await lineOf(ctx, unit.body), { validFrom: first, validTo: first })) fail('UNIT_CLOSED', { field: ['unitId'] });
  const position = openPosition(ctx.newId('pos'), unit.body.id, { ...input, level: input.level ?? null, isHead: input.isHead ?? false });
  return write(ctx, permit, {
    subjects: [{ before: null, after: PositionItem.put(region, position), detail: { unitId: position.unitId, title: position.title } }],
    checks: [unit],
    result: { id: position.id },
  });
}
