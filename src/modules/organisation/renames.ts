// Units and posts under another name from a day on.

import { authoriseRegion, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { EmployeeItem, PositionItem, UnitItem } from './items.ts';
import { type Grounded, groundOf, mostAhead } from './records.ts';
import { renamePosition, renameUnit } from './rules/renames.ts';

interface OfRename extends Grounded {
  idempotencyKey: string;
  expectedVersion: number;
  validFrom: string;
}

export async function unitRename(ctx: MutationContext, input: OfRename & { unitId: string; name: string }): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const before = await itemToChange(ctx, UnitItem, [input.unitId], ['unitId']);
  expectVersion(before, input.expectedVersion);
  const ground = groundOf(ctx, input.reason, input.proof);
  const unit = renameUnit(before.body, { text: input.name, validFrom: input.validFrom }, ground, await mostAhead(ctx));
  const detail = { name: input.name.trim(), validFrom: input.validFrom };
  return write(ctx, permit, { subjects: [{ before, after: UnitItem.put(region, unit), detail }], result: { id: unit.id } });
}

/** Now, or told ahead: nobody gives the own post another title. */
async function holdsPost(ctx: ReadContext, positionId: string): Promise<boolean> {
  const me = ctx.viewer.employeeId ? await ownItem(ctx, EmployeeItem, ctx.viewer.employeeId) : null;
  const today = legalDay(ctx.now);
  return Boolean(me?.body.assignments.some((post) => post.positionId === positionId && (post.validTo === null || post.validTo >= today)));
}

export async function positionRename(ctx: MutationContext, input: OfRename & { positionId: string; title: string }): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const before = await itemToChange(ctx, PositionItem, [input.positionId], ['positionId']);
  expectVersion(before, input.expectedVersion);
  if (await holdsPost(ctx, before.body.id)) fail('OWN_CASE', { field: ['positionId'] });
  const unit = (await itemToChange(ctx, UnitItem, [before.body.unitId], ['positionId'])).body;
  if (unit.validTo !== null && input.validFrom > unit.validTo) fail('UNIT_CLOSED', { field: ['validFrom'] });
  const ground = groundOf(ctx, input.reason, input.proof);
  const position = renamePosition(
    before.body,
    unit.validFrom,
    { text: input.title, validFrom: input.validFrom },
    ground,
    await mostAhead(ctx),
  );
  const detail = { title: input.title.trim(), validFrom: input.validFrom };
  return write(ctx, permit, { subjects: [{ before, after: PositionItem.put(region, position), detail }], result: { id: position.id } });
}
