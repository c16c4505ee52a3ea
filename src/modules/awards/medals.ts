// Service medals as the staffing agency works on them: proposed from the career, looked at by people, sent off, granted by the decree that comes.

import { authorise, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permitted } from '../../platform/access/permit.ts';
import type { MutationContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { personOf } from '../../platform/viewer.ts';
import { employeeInRegion, requireEmployee } from '../organisation/read.ts';
import { serviceMedalId } from './medal-ids.ts';
import { ServiceMedalItem, type ServiceMedalRow } from './medal-items.ts';
import { unpaidLeave } from './medal-service.ts';
import {
  assertMedalAllowed,
  grantMedal,
  isOwnMedal,
  type MedalActor,
  type MedalFacts,
  proposeMedal,
  refuseMedal,
  revokeMedal,
  submitMedal,
  tickMedal,
} from './rules/medal.ts';
import type { MedalCheck, MedalClass, ServiceMedal } from './rules/medal-types.ts';

const actorNow = (ctx: MutationContext): MedalActor => ({ by: personOf(ctx.viewer), now: ctx.now });

/** Its record tells the class and where it stands, and nothing that was found. */
const detailOf = ({ medalClass, status }: ServiceMedal) => ({ medalClass, status });

async function factsOf(ctx: MutationContext, employeeId: string, field: readonly string[]): Promise<MedalFacts> {
  const [employee, unpaid] = await Promise.all([
    requireEmployee(ctx, employeeId, field),
    unpaidLeave(ctx, ctx.viewer.region ?? '', employeeId),
  ]);
  return { career: employee.body, unpaid };
}

export interface MedalProposeInput {
  idempotencyKey: string;
  employeeId: string;
  medalClass: MedalClass;
}

/** What was refused is proposed anew under the same id. */
export async function serviceMedalPropose(ctx: MutationContext, { employeeId, medalClass }: MedalProposeInput): Promise<Result> {
  const id = serviceMedalId(employeeId, medalClass);
  const [facts, before] = await Promise.all([factsOf(ctx, employeeId, ['employeeId']), ownItem(ctx, ServiceMedalItem, id)]);
  const region = ctx.viewer.region ?? '';
  const permit = await authorise(ctx, 'Employee', { region, employeeId }, ['employeeId']);
  const medal = proposeMedal(before?.body ?? null, medalClass, facts, { ...actorNow(ctx), id, region });
  return write(ctx, permit, {
    subjects: [{ before, after: ServiceMedalItem.put(region, medal), detail: detailOf(medal) }],
    result: { id },
  });
}

export interface OfMedal {
  idempotencyKey: string;
  medalId: string;
  expectedVersion: number;
}

/** Whose own it is hears that before anything of its version. @throws RuleError NOT_FOUND, OWN_CASE, VERSION_CONFLICT. */
async function medalToChange(ctx: MutationContext, { medalId, expectedVersion }: OfMedal): Promise<Permitted<ServiceMedalRow>> {
  const row = await itemToChange(ctx, ServiceMedalItem, [medalId], ['medalId']);
  const permit = await authorise(ctx, 'ServiceMedal', { region: row.region, employeeId: row.body.employeeId }, ['medalId']);
  if (isOwnMedal(row.body, actorNow(ctx))) fail('OWN_CASE', { field: ['medalId'] });
  expectVersion(row, expectedVersion);
  return { permit, row };
}

const save = (ctx: MutationContext, { permit, row }: Permitted<ServiceMedalRow>, medal: ServiceMedal): Promise<Result> =>
  write(ctx, permit, {
    subjects: [{ before: row, after: ServiceMedalItem.put(row.region, medal), detail: detailOf(medal) }],
    result: { id: medal.id },
  });

export async function serviceMedalTick(
  ctx: MutationContext,
  input: OfMedal & { check: MedalCheck; holds: boolean; note?: string | null },
): Promise<Result> {
  const found = await medalToChange(ctx, input);
  return save(ctx, found, tickMedal(found.row.body, input, actorNow(ctx)));
}

/** The years are counted once more: the record may have been corrected since it was proposed. */
export async function serviceMedalSubmit(ctx: MutationContext, input: OfMedal & { letterNumber: string; on: string }): Promise<Result> {
  const found = await medalToChange(ctx, input);
  assertMedalAllowed('serviceMedalSubmit', found.row.body, actorNow(ctx));
  const facts = await factsOf(ctx, found.row.body.employeeId, ['medalId']);
  return save(ctx, found, submitMedal(found.row.body, { number: input.letterNumber, on: input.on }, facts, actorNow(ctx)));
}

export async function serviceMedalGrant(ctx: MutationContext, input: OfMedal & { decreeNumber: string; on: string }): Promise<Result> {
  const found = await medalToChange(ctx, input);
  const medal = found.row.body;
  assertMedalAllowed('serviceMedalGrant', medal, actorNow(ctx));
  const person = await employeeInRegion(ctx, medal.employeeId);
  return save(ctx, found, grantMedal(medal, { number: input.decreeNumber, on: input.on }, person?.body ?? null, actorNow(ctx)));
}

export async function serviceMedalRefuse(ctx: MutationContext, input: OfMedal & { reason: string }): Promise<Result> {
  const found = await medalToChange(ctx, input);
  return save(ctx, found, refuseMedal(found.row.body, input.reason, actorNow(ctx)));
}

export async function serviceMedalRevoke(ctx: MutationContext, input: OfMedal & { reason: string; decreeNumber: string }): Promise<Result> {
  const found = await medalToChange(ctx, input);
  return save(ctx, found, revokeMedal(found.row.body, input, actorNow(ctx)));
}
