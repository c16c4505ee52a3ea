// Units and positions: who may open and close what.
import type { Context } from '../../context.ts';
import type { Result } from '../../data/commit.ts';
import * as keys from '../../data/keys.ts';
import { layPosition, layUnit, type PositionRow, positionsOf } from '../../data/organisation.ts';
import { legalDay, validOn } from '../../domain/calendar.ts';
import { fail } from '../../domain/errors.ts';
import type { FunctionalLevel, Position, PositionKind, Unit, UnitKind } from '../../domain/organisation/types.ts';
import { closeUnit, isClosedOn, openPosition, openUnit } from '../../domain/organisation/units.ts';
import { codeKey } from '../../domain/text.ts';
import { authoriseRegion, expectVersion, knows, loadOwn, loadToChange } from '../access.ts';
import { write } from '../once.ts';
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
export async function findUnit(ctx: Context, id: string): Promise<UnitView | null> {
  if (!knows(ctx, 'Unit')) return null;
  const known = (await unitTree(ctx)).byId.get(id);
  return known ?? findWrittenUnit(ctx, id);
}

/** A unit just written: from its item, since the tree must first be read anew. */
export async function findWrittenUnit(ctx: Context, id: string): Promise<UnitView | null> {
  const row = await loadOwn<Unit>(ctx, 'Unit', id);
  return row && { ...row.body, version: row.version };
}

/** The unit a record names: it cannot be missing, since units are closed and never removed. */
export async function unitOf(ctx: Context, id: string): Promise<UnitView> {
  return (await findUnit(ctx, id)) ?? fail('NOT_FOUND');
}

/** Units directly below (`''` = the top level) that are open on a day, by code. */
export async function unitsBelow(ctx: Context, parentId: string, asOf: string | null | undefined): Promise<UnitView[]> {
  const tree = await unitTree(ctx);
  return validOn(tree.children.get(parentId) ?? [], asOf ?? legalDay(ctx.now));
}

export async function findPosition(ctx: Context, id: string): Promise<PositionRow | null> {
  return knows(ctx, 'Position') ? loadOwn<Position>(ctx, 'Position', id) : null;
}

export const positionsIn = (ctx: Context, unitId: string): Promise<PositionRow[]> => positionsOf(ctx.table, unitId);

export async function unitCreate(ctx: Context, input: UnitCreateInput): Promise<Result> {
  const region = authoriseRegion(ctx);
  const parent = input.parentId ? await loadToChange<Unit>(ctx, 'Unit', input.parentId, ['parentId']) : null;
  const unit = openUnit(ctx.newId('unt'), input, parent?.body ?? null);
  return write(ctx, {
    subjects: [{ before: null, after: layUnit(region, unit), detail: { code: unit.code, parentId: unit.parentId } }],
    checks: parent ? [parent] : [],
    take: [
      {
        key: keys.lock('UNIT_CODE', `${region}#${codeKey(unit.code)}`),
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

export async function unitClose(ctx: Context, input: UnitCloseInput): Promise<Result> {
  const region = authoriseRegion(ctx);
  const before = await loadToChange<Unit>(ctx, 'Unit', input.unitId, ['unitId']);
  expectVersion(before, input.expectedVersion);
  const successor = input.successorId ? await loadToChange<Unit>(ctx, 'Unit', input.successorId, ['successorId']) : null;
  const unit = closeUnit(before.body, input.validTo, successor?.body ?? null);
  return write(ctx, {
    subjects: [{ before, after: layUnit(region, unit), detail: { validTo: unit.validTo, successorId: unit.successorId } }],
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

export async function positionCreate(ctx: Context, input: PositionCreateInput): Promise<Result> {
  const region = authoriseRegion(ctx);
  const unit = await loadToChange<Unit>(ctx, 'Unit', input.unitId, ['unitId']);
  if (isClosedOn(unit.body, legalDay(ctx.now))) fail('UNIT_CLOSED', { field: ['unitId'] });
  const position = openPosition(ctx.newId('pos'), unit.body.id, { ...input, level: input.level ?? null, isHead: input.isHead ?? false });
  return write(ctx, {
    subjects: [{ before: null, after: layPosition(region, position), detail: { unitId: position.unitId, title: position.title } }],
    result: { id: position.id },
  });
}
