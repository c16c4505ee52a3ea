// What a unit does about what citizens rated lowest: entered by who leads or keeps it, done by its owner, told in public without names.

import { authorise, canSee, expectVersion, mayDo } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permit } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import type { Subject } from '../../platform/rules/access.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import { personOf } from '../../platform/viewer.ts';
import { employeeInRegion, requireEmployee, requireUnit } from '../organisation/read.ts';
import { isServing, worksUnder } from '../organisation/rules/types.ts';
import { followUpId } from './ids.ts';
import { ownerWorks } from './owners.ts';
import {
  changeFollowUp,
  endFollowUp,
  type FollowUpForm,
  type FollowUpPatch,
  followUpOrder,
  followUpTrials,
  meanIn,
  openFollowUp,
  postponeFollowUp,
  type VoiceFollowUp,
} from './rules/follow-up.ts';
import { type PeriodOf, periodAfter, periodKey } from './rules/periods.ts';
import type { VoiceSummaryView } from './rules/summary.ts';
import { findService, unitOfService } from './services.ts';
import { followUpsOfUnit, publishedOf, VoiceFollowUpItem, type VoiceFollowUpRow } from './summary-items.ts';

/** By the unit that answers today for the one it was published of. Its owner is asked as long as they work there: what they say stands in public for it. */
async function aboutFollowUp(ctx: ReadContext, region: string, of: Pick<VoiceFollowUp, 'unitId' | 'ownerId'>) {
  const isOwner = of.ownerId === ctx.viewer.employeeId;
  const [{ id }, isAsked] = await Promise.all([unitOfService(ctx, { region, unitId: of.unitId }), isOwner && ownerWorks(ctx, of)]);
  return { region, employeeId: '', unitId: id, names: isAsked ? { ASKED: [of.ownerId] } : {} } satisfies Subject;
}

export async function findFollowUp(ctx: ReadContext, id: string): Promise<VoiceFollowUpRow | null> {
  const row = await ownItem(ctx, VoiceFollowUpItem, ctx.viewer.region ?? '', id);
  return row && (await canSee(ctx, 'VoiceFollowUp', await aboutFollowUp(ctx, row.region, row.body))) ? row : null;
}

/** Whoever works in the unit today, or below it. @throws RuleError NOT_FOUND, NOT_IN_SERVICE, INVALID. */
async function expectOwner(ctx: MutationContext, unitId: string, ownerId: string): Promise<void> {
  const field = ['ownerId'];
  const { body } = await requireEmployee(ctx, ownerId, field);
  const today = legalDay(ctx.now);
  if (!isServing(body, today)) fail('NOT_IN_SERVICE', { field });
  if (!worksUnder(body, unitId, today)) fail('INVALID', { field, text: 'OF_UNIT' });
}

interface Found {
  permit: Permit;
  before: VoiceFollowUpRow | null;
}

function save(ctx: MutationContext, { permit, before }: Found, body: VoiceFollowUp): Promise<Result> {
  const { id, unitId, serviceId, year, period, element, ownerId, dueOn, done, putOff } = body;
  const detail = { unitId, serviceId, year, period, element, ownerId, dueOn, doneOn: done?.on ?? null, putOff: putOff.length };
  return write(ctx, permit, {
    subjects: [{ before, after: VoiceFollowUpItem.put(ctx.viewer.region ?? '', body), detail }],
    result: { id },
  });
}

type OpenInput = PeriodOf & FollowUpForm & { idempotencyKey: string; unitId: string; serviceId?: string | null; ownerId: string };

export async function voiceFollowUpOpen(ctx: MutationContext, input: OpenInput): Promise<Result> {
  const { unitId, serviceId = null, year, period, element, ownerId } = input;
  const region = ctx.viewer.region ?? '';
  const of = { year, period };
  await requireUnit(ctx, unitId, ['unitId']);
  const subject = await aboutFollowUp(ctx, region, { unitId, ownerId: '' });
  const permit = await authorise(ctx, 'VoiceFollowUp', { ...subject, names: {} }, ['unitId']);
  const id = followUpId(unitId, of, element, serviceId);
  const [published, before] = await Promise.all([
    publishedOf(ctx, region, unitId, of),
    VoiceFollowUpItem.load(ctx.loader.loadKey, region, id),
    employeeInRegion(ctx, ownerId),
  ]);
  if (!published) return fail('NOT_OPEN_YET', { field: ['period'] });
  if (before) return fail('ALREADY_EXISTS', { field: ['element'] });
  const body = openFollowUp({ id, unitId, serviceId, ownerId, ...of }, input, published, ctx.now);
  await expectOwner(ctx, subject.unitId, ownerId);
  return save(ctx, { permit, before: null }, body);
}

interface OfFollowUp {
  idempotencyKey: string;
  followUpId: string;
  expectedVersion: number;
}

async function followUpToChange(ctx: MutationContext, { followUpId: id, expectedVersion }: OfFollowUp) {
  const field = ['followUpId'];
  const before = await itemToChange(ctx, VoiceFollowUpItem, [ctx.viewer.region ?? '', id], field);
  const subject = await aboutFollowUp(ctx, before.region, before.body);
  const permit = await authorise(ctx, 'VoiceFollowUp', subject, field);
  expectVersion(before, expectedVersion);
  return { permit, before, unitId: subject.unitId };
}

export async function voiceFollowUpChange(ctx: MutationContext, input: OfFollowUp & FollowUpPatch): Promise<Result> {
  const found = await followUpToChange(ctx, input);
  const { body } = found.before;
  const after = changeFollowUp(body, input, ctx.now);
  if (after.ownerId !== body.ownerId) await expectOwner(ctx, found.unitId, after.ownerId);
  return save(ctx, found, after);
}

export async function voiceFollowUpPostpone(ctx: MutationContext, input: OfFollowUp & { dueOn: string; reason: string }): Promise<Result> {
  const found = await followUpToChange(ctx, input);
  const { dueOn, reason } = input;
  return save(ctx, found, postponeFollowUp(found.before.body, { dueOn, reason, by: personOf(ctx.viewer) }, ctx.now));
}

export async function voiceFollowUpDone(ctx: MutationContext, input: OfFollowUp & { words: string }): Promise<Result> {
  const found = await followUpToChange(ctx, input);
  return save(ctx, found, endFollowUp(found.before.body, input.words, ctx.now));
}

/** What the viewer can do with it now. */
export async function trialsOnFollowUp(ctx: ReadContext, { region, body }: VoiceFollowUpRow) {
  const trials = followUpTrials(body, ctx.now);
  const subject = await aboutFollowUp(ctx, region, body);
  const may = await Promise.all(trials.map(({ action }) => mayDo(ctx, action, subject)));
  return trials.filter((_, i) => may[i]);
}

const inOrder = (rows: readonly VoiceFollowUpRow[]): VoiceFollowUpRow[] =>
  rows.toSorted((a, b) => (followUpOrder(a.body) < followUpOrder(b.body) ? -1 : 1));

export const followUpsIn = (rows: readonly VoiceFollowUpRow[], of: PeriodOf): VoiceFollowUpRow[] =>
  inOrder(rows.filter(({ body }) => periodKey(body) === periodKey(of)));

/** Mean of the element in the next period, once that is published; a service may be another unit's by then. */
export async function outcomeOf(ctx: ReadContext, { region, body }: Pick<VoiceFollowUpRow, 'region' | 'body'>): Promise<string | null> {
  const next = periodAfter(body);
  const published = await publishedOf(ctx, region, body.unitId, next);
  const mean = meanIn(published, body);
  if (mean !== null || body.serviceId === null) return mean;
  const service = await findService(ctx, body.serviceId);
  return service && meanIn(await publishedOf(ctx, region, (await unitOfService(ctx, service.body)).id, next), body);
}

/** As anybody reads it: nobody is named, and no reason why it was put off. */
export type VoicePublicFollowUpView = Pick<VoiceFollowUpRow, 'region' | 'body'>;

export async function publicFollowUps(
  ctx: ReadContext,
  { regionCode, unitId, ...of }: VoiceSummaryView,
): Promise<VoicePublicFollowUpView[]> {
  return unitId === null ? [] : followUpsIn(await followUpsOfUnit(ctx, regionCode, unitId), of);
}
