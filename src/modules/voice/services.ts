// Public services as their unit and the staffing agency keep them, and as anybody reads them.

import { authorise, expectVersion, mayDo } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { refuse } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { wholeId } from '../../platform/store/ids.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { requireUnit } from '../organisation/read.ts';
import { answering } from '../organisation/rules/units.ts';
import { treeOfRegion } from '../organisation/tree.ts';
import { PublicServiceItem, type PublicServiceRow, serviceCodeLock, servicesIn } from './items.ts';
import {
  addPoint,
  changeService,
  closePoint,
  closeService,
  expectOpen,
  nameOf,
  openService,
  type PublicService,
  type ServiceForm,
  type ServicePatch,
  serviceTrials,
} from './rules/service.ts';

/** Public: of whatever region. */
export const findService = (ctx: ReadContext, id: string): Promise<PublicServiceRow | null> =>
  PublicServiceItem.load(ctx.loader.loadKey, id);

/** By the id of a point as well. */
export const publicService = (ctx: ReadContext, id: string): Promise<PublicServiceRow | null> =>
  findService(ctx, id.startsWith('psp_') ? wholeId('psv', id) : id);

export const publicServices = (ctx: ReadContext, region: string, slice: Slice): Promise<Page<PublicServiceRow>> =>
  servicesIn(ctx.table, region, slice);

/** The unit that answers for it today, from the tree of its region. */
export async function unitOfService(
  ctx: ReadContext,
  { region, unitId }: Pick<PublicService, 'region' | 'unitId'>,
): Promise<{ id: string; name: string }> {
  const { byId } = await treeOfRegion(ctx, region);
  const id = answering(unitId, legalDay(ctx.now), byId);
  return { id, name: byId.get(id)?.name ?? '' };
}

const aboutUnit = (region: string, unitId: string): Subject => ({ region, employeeId: '', unitId });

const detailOf = (service: PublicService) => ({
  unitId: service.unitId,
  name: nameOf(service),
  servedAYear: service.servedAYear,
  points: service.points.length,
});

/** @throws RuleError NOT_FOUND, UNIT_CLOSED. */
async function expectUnit(ctx: MutationContext, unitId: string): Promise<void> {
  const { body } = await requireUnit(ctx, unitId, ['unitId']);
  refuse(body.validTo === null ? [] : [{ code: 'UNIT_CLOSED', field: ['unitId'] }]);
}

type Keyed = { idempotencyKey: string };

export async function publicServiceOpen(ctx: MutationContext, input: Keyed & ServiceForm & { unitId: string }): Promise<Result> {
  const { unitId } = input;
  const region = ctx.viewer.region ?? '';
  await expectUnit(ctx, unitId);
  const permit = await authorise(ctx, 'PublicService', aboutUnit(region, unitId), ['unitId']);
  const service = openService({ id: ctx.newId('psv'), region, unitId }, input, ctx.now);
  const taken = { code: 'ALREADY_EXISTS' as const, field: ['code'] };
  return write(ctx, permit, {
    subjects: [{ before: null, after: PublicServiceItem.put(region, service), detail: detailOf(service) }],
    take: [{ key: serviceCodeLock(region, service.code), owner: service.id, region, taken }],
    result: { id: service.id },
  });
}

type OfService = Keyed & { serviceId: string; expectedVersion: number };

interface Found {
  permit: Permit;
  before: PublicServiceRow;
}

async function serviceToChange(ctx: MutationContext, input: OfService): Promise<Found> {
  const field = ['serviceId'];
  const before = await itemToChange(ctx, PublicServiceItem, [input.serviceId], field);
  const { id } = await unitOfService(ctx, before.body);
  const permit = await authorise(ctx, 'PublicService', aboutUnit(before.region, id), field);
  expectVersion(before, input.expectedVersion);
  expectOpen(before.body, 'serviceId');
  return { permit, before };
}

const save = (ctx: MutationContext, { permit, before }: Found, service: PublicService): Promise<Result> =>
  write(ctx, permit, {
    subjects: [{ before, after: PublicServiceItem.put(before.region, service), detail: detailOf(service) }],
    result: { id: service.id },
  });

/** Who gives a service to another unit must be asked of that too: the one it comes from alone may not. */
export async function publicServiceChange(ctx: MutationContext, input: OfService & ServicePatch): Promise<Result> {
  const found = await serviceToChange(ctx, input);
  const { body, region } = found.before;
  const service = changeService(body, input, ctx.now);
  if (service.unitId !== body.unitId) {
    await expectUnit(ctx, service.unitId);
    await authorise(ctx, 'PublicService', aboutUnit(region, service.unitId), ['unitId']);
  }
  return save(ctx, found, service);
}

export async function publicServiceClose(ctx: MutationContext, input: OfService): Promise<Result> {
  const found = await serviceToChange(ctx, input);
  return save(ctx, found, closeService(found.before.body, ctx.now));
}

export async function servicePointOpen(ctx: MutationContext, input: OfService & { name: string }): Promise<Result> {
  const found = await serviceToChange(ctx, input);
  const id = ctx.newId('psp', found.before.body.id);
  return save(ctx, found, addPoint(found.before.body, { id, name: input.name }, ctx.now));
}

export async function servicePointClose(ctx: MutationContext, input: OfService & { servicePointId: string }): Promise<Result> {
  const found = await serviceToChange(ctx, input);
  return save(ctx, found, closePoint(found.before.body, input.servicePointId, ctx.now));
}

/** What the viewer can do with a service now. */
export async function trialsOnService(ctx: ReadContext, { region, body }: PublicServiceRow) {
  if (region !== ctx.viewer.region) return [];
  const trials = serviceTrials(body, ctx.now);
  const subject = aboutUnit(region, (await unitOfService(ctx, body)).id);
  const may = await Promise.all(trials.map(({ action }) => mayDo(ctx, action, subject)));
  return trials.filter((_, i) => may[i]);
}
