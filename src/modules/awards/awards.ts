// Awards as people give them: nominated for, proposed and approved by two, refused, taken back, handed over, shown or not.

import { authorise } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import type { MutationContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Lock, Result, SubjectChange, Tally, Writes } from '../../platform/store/commit.ts';
import { personOf } from '../../platform/viewer.ts';
import { requireEmployee } from '../organisation/read.ts';
import { ruleById } from './award-rules.ts';
import { type AwardToChange, awardToChange, type OfAward } from './documents.ts';
import { AwardItem, AwardPlaceItem, type AwardRow, awardLock, NominationItem, orderOfRule, placesGiven } from './items.ts';
import { placeHeld } from './places.ts';
import {
  approveGrant,
  confirmJudgement,
  grantToApprove,
  handOver,
  judgeMark,
  nominate,
  proposeGrant,
  refuseAward,
  setConsent,
  takeGrantBack,
  takeNominationBack,
} from './rules/award.ts';
import { assertAwardAllowed } from './rules/lifecycle.ts';
import { freePlaceOf } from './rules/places.ts';
import type { Award, MarkOutcome } from './rules/types.ts';

/** The subject of a change; its record tells where the award stands and whether it may be shown, and nothing that was said. */
const changed = (before: AwardRow | null, award: Award, region = award.region): SubjectChange => ({
  before,
  after: AwardItem.put(region, award),
  detail: {
    ...{ status: award.status, ruleId: award.ruleId, amount: award.grant?.amount ?? null },
    isPublic: award.consent?.isPublic ?? null,
  },
});

/** Once under a rule, and so in its year: of two who say so at once one is told. */
const lockOf = ({ id, region, employeeId }: Award, ruleId: string, field: string): Lock => ({
  ...{ key: awardLock(ruleId, employeeId), owner: id, region },
  taken: { code: 'ALREADY_EXISTS', field: [field], text: 'ONE_AWARD' },
});

export interface AwardNominateInput {
  idempotencyKey: string;
  ruleId: string;
  employeeId: string;
  reasons: string;
}

export async function awardNominate(ctx: MutationContext, input: AwardNominateInput): Promise<Result> {
  const [person, rule] = await Promise.all([
    requireEmployee(ctx, input.employeeId, ['employeeId']),
    ruleById(ctx, input.ruleId, ['ruleId']),
  ]);
  const permit = await authorise(ctx, 'Employee', { region: person.region, employeeId: person.body.id }, ['employeeId']);
  if (rule.body.openedAt === null) return fail('NOT_FOUND', { field: ['ruleId'] });
  const id = ctx.newId('awd');
  const award = nominate(input, rule.body, person.body, { id, by: personOf(ctx.viewer), now: ctx.now });
  return write(ctx, permit, {
    subjects: [changed(null, award)],
    parts: [NominationItem.put(award.region, { awardId: id, byId: award.ground.byId, at: ctx.now })],
    take: [lockOf(award, rule.body.id, 'employeeId')],
    result: { id },
  });
}

interface Saved extends Pick<Writes, 'take' | 'free' | 'drops'> {
  tallies?: readonly Tally[];
}

const save = (ctx: MutationContext, { permit, row }: AwardToChange, award: Award, more: Saved = {}): Promise<Result> =>
  write(ctx, permit, { subjects: [changed(row, award)], ...more, result: { id: award.id } });

/** The name under a rule that an award gives up. */
const freed = ({ body }: AwardRow, after: Award) =>
  body.ruleId !== null && after.ruleId === null ? [awardLock(body.ruleId, body.employeeId)] : [];

export async function awardNominationTakeBack(ctx: MutationContext, input: OfAward): Promise<Result> {
  const found = await awardToChange(ctx, 'awardNominationTakeBack', input);
  const award = takeNominationBack(found.row.body, found.actor);
  return save(ctx, found, award, { free: freed(found.row, award) });
}

/** Who was nominated was so under a rule; after an evaluation an officer says under which. */
function namedRule({ row: { body }, actor }: AwardToChange, ruleId: string | null | undefined): string {
  assertAwardAllowed('awardGrantPropose', body, actor);
  const field = ['ruleId'];
  if (body.ground.kind === 'VERY_GOOD') return ruleId ?? fail('REQUIRED', { field });
  if (ruleId) fail('INVALID', { field, text: 'LEAVE_EMPTY' });
  return body.ruleId ?? fail('NOT_FOUND', { field });
}

/** What is said of a person who serves no more. */
interface OfReceiver extends OfAward {
  leaverReason?: string | null;
}

export async function awardGrantPropose(ctx: MutationContext, input: OfReceiver & { ruleId?: string | null }): Promise<Result> {
  const found = await awardToChange(ctx, 'awardGrantPropose', input);
  const { body } = found.row;
  const [rule, person] = await Promise.all([
    ruleById(ctx, namedRule(found, input.ruleId), ['ruleId']),
    requireEmployee(ctx, body.employeeId, ['awardId']),
  ]);
  const to = { person: person.body, leaverReason: input.leaverReason };
  const award = proposeGrant(body, rule.body, to, found.actor);
  return save(ctx, found, award, { take: body.ruleId === null ? [lockOf(award, rule.body.id, 'ruleId')] : [] });
}

/** Which place is tried first follows from the id, so that fifty who approve at once seldom try the same. */
const beginOf = (id: string): number => Number.parseInt(id.slice(-6), 16);

/**
 * A place is taken with the approval, each an item of its own: fifty at once over a budget for twenty are twenty who have one, and thirty who
 * are told what is used up.
 */
export async function awardGrantApprove(ctx: MutationContext, input: OfReceiver): Promise<Result> {
  const found = await awardToChange(ctx, 'awardGrantApprove', input);
  const { id, region, employeeId } = found.row.body;
  const { ruleId } = grantToApprove(found.row.body, found.actor);
  const [rule, given, person] = await Promise.all([
    ruleById(ctx, ruleId, ['awardId']),
    placesGiven(ctx.loader.loadRange, ruleId),
    requireEmployee(ctx, employeeId, ['awardId']),
  ]);
  const number = freePlaceOf(rule.body, new Set(given.map(({ body }) => body.number)), beginOf(id));
  const to = { place: number, person: person.body, leaverReason: input.leaverReason };
  const award = approveGrant(found.row.body, rule.body, to, found.actor);
  const place = { ruleId, order: orderOfRule(rule.body), number: number ?? 0, awardId: id, amount: award.grant?.amount ?? 0 };
  return save(ctx, found, award, { tallies: [{ before: null, after: AwardPlaceItem.put(region, place) }] });
}

export async function awardRefuse(ctx: MutationContext, input: OfAward & { reason: string }): Promise<Result> {
  const found = await awardToChange(ctx, 'awardRefuse', input);
  return save(ctx, found, refuseAward(found.row.body, input.reason, found.actor));
}

/** Its place and its amount are anybody's again. */
export async function awardGrantTakeBack(ctx: MutationContext, input: OfAward & { reason: string }): Promise<Result> {
  const found = await awardToChange(ctx, 'awardGrantTakeBack', input);
  const award = takeGrantBack(found.row.body, input.reason, found.actor);
  const place = await placeHeld(ctx, found.row.body);
  return save(ctx, found, award, { drops: place ? [place] : [], free: freed(found.row, award) });
}

export async function awardHandOver(ctx: MutationContext, input: OfReceiver & { on: string; decreeNumber: string }): Promise<Result> {
  const found = await awardToChange(ctx, 'awardHandOver', input);
  assertAwardAllowed('awardHandOver', found.row.body, found.actor);
  const person = await requireEmployee(ctx, found.row.body.employeeId, ['awardId']);
  const to = { person: person.body, leaverReason: input.leaverReason };
  return save(ctx, found, handOver(found.row.body, { on: input.on, decree: input.decreeNumber }, to, found.actor));
}

export async function awardMarkJudge(ctx: MutationContext, input: OfAward & { outcome: MarkOutcome; reason: string }): Promise<Result> {
  const found = await awardToChange(ctx, 'awardMarkJudge', input);
  return save(ctx, found, judgeMark(found.row.body, input, found.actor));
}

/** Its name under its rule is free again; its place is not. */
export async function awardMarkConfirm(ctx: MutationContext, input: OfAward): Promise<Result> {
  const found = await awardToChange(ctx, 'awardMarkConfirm', input);
  const award = confirmJudgement(found.row.body, found.actor);
  return save(ctx, found, award, { free: freed(found.row, award) });
}

export async function awardConsentSet(ctx: MutationContext, input: OfAward & { isPublic: boolean }): Promise<Result> {
  const found = await awardToChange(ctx, 'awardConsentSet', input);
  return save(ctx, found, setConsent(found.row.body, input.isPublic, found.actor));
}
