// Rounds: prepared, launched, extended and closed by the staffing agency.

import { authoriseRegion, canSeeDraftsOf, canSeeType, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../platform/access/own.ts';
import type { Permitted } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay, legalYear } from '../../platform/rules/calendar.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { Result } from '../../platform/store/commit.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { requireUnit } from '../organisation/read.ts';
import { isClosedOn } from '../organisation/rules/units.ts';
import { lawOf } from '../policy/law.ts';
import { FormItem, RoundItem, type RoundRow, roundsOf, TemplateItem } from './items.ts';
import { reviewsPolicy } from './rules/policy.ts';
import {
  cancelRound,
  changeRound,
  closeRound,
  createRound,
  extendRound,
  launchRound,
  type Preparing,
  type RoundChange,
  type RoundInput,
} from './rules/round.ts';
import { DEFAULT_FORM } from './rules/template.ts';
import type { ReviewForm, ReviewRound } from './rules/types.ts';

type Keyed = { idempotencyKey: string };
type OfRound = Keyed & { roundId: string; expectedVersion: number };

/** A round of the viewer's region; a draft is the offices' business. */
export async function findRound(ctx: ReadContext, id: string): Promise<RoundRow | null> {
  const row = canSeeType(ctx, 'ReviewRound') ? await ownItem(ctx, RoundItem, id) : null;
  const shown = row && (row.body.status !== 'DRAFT' || canSeeDraftsOf(ctx, 'ReviewRound'));
  return shown ? row : null;
}

/** The round that a review names: it cannot be missing, since none is removed. */
export async function roundOf(ctx: ReadContext, id: string): Promise<RoundRow> {
  return (await ownItem(ctx, RoundItem, id)) ?? fail('NOT_FOUND');
}

export const reviewRounds = (ctx: ReadContext, year: number | null | undefined, slice: Slice): Promise<Page<RoundRow>> =>
  roundsOf(ctx.table, ctx.viewer.region ?? '', year ?? legalYear(ctx.now), slice);

/** The present wording of a draft's questionnaire. */
async function draftedForm(ctx: ReadContext, { templateId }: ReviewRound): Promise<ReviewForm> {
  const template = templateId ? await ownItem(ctx, TemplateItem, templateId) : null;
  return template?.body.form ?? DEFAULT_FORM;
}

/** What raters are asked: frozen beside the round once it is launched. */
export async function formOf(ctx: ReadContext, round: ReviewRound): Promise<ReviewForm> {
  if (round.status === 'DRAFT') return draftedForm(ctx, round);
  const frozen = await FormItem.load(ctx.loader.loadKey, round.id);
  return frozen?.body ?? fail('NOT_FOUND');
}

/** What a draft names must be there: an open unit, a questionnaire of the own region. */
async function checkNamed(ctx: ReadContext, { unitId, templateId }: RoundChange): Promise<void> {
  const [unit] = await Promise.all([
    unitId ? requireUnit(ctx, unitId, ['unitId']) : null,
    templateId ? itemToChange(ctx, TemplateItem, [templateId], ['templateId']) : null,
  ]);
  if (unit && isClosedOn(unit.body, legalDay(ctx.now))) fail('UNIT_CLOSED', { field: ['unitId'] });
}

export const preparing = async (ctx: ReadContext): Promise<Preparing> => ({
  now: ctx.now,
  policy: reviewsPolicy(legalDay(ctx.now), await lawOf(ctx)),
});

export async function reviewRoundCreate(ctx: MutationContext, input: RoundInput & Keyed): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  await checkNamed(ctx, input);
  const round = createRound(input, { id: ctx.newId('rvr'), region, ...(await preparing(ctx)) });
  const detail = { year: round.year, purpose: round.purpose, unitId: round.unitId };
  return write(ctx, permit, { subjects: [{ before: null, after: RoundItem.put(round.region, round), detail }], result: { id: round.id } });
}

async function roundToChange(ctx: ReadContext, { roundId, expectedVersion }: OfRound): Promise<Permitted<RoundRow>> {
  const { permit } = authoriseRegion(ctx);
  const row = await itemToChange(ctx, RoundItem, [roundId], ['roundId']);
  expectVersion(row, expectedVersion);
  return { permit, row };
}

const save = (before: RoundRow, round: ReviewRound, detail: Record<string, unknown>) => ({
  subjects: [{ before, after: RoundItem.put(round.region, round), detail: { status: round.status, ...detail } }],
  result: { id: round.id },
});

export async function reviewRoundChange(ctx: MutationContext, input: RoundChange & OfRound): Promise<Result> {
  const { permit, row: before } = await roundToChange(ctx, input);
  await checkNamed(ctx, input);
  return write(ctx, permit, save(before, changeRound(before.body, input, await preparing(ctx)), {}));
}

/** The form is frozen in the same transaction, so that no answer ever meets another wording. */
export async function reviewLaunch(ctx: MutationContext, input: OfRound): Promise<Result> {
  const { permit, row: before } = await roundToChange(ctx, input);
  const form = await draftedForm(ctx, before.body);
  const { purpose, threshold, audience, snapshotDay, policyVersion, policyTerms, ...round } = launchRound(
    before.body,
    await preparing(ctx),
  );
  const locked = { purpose, threshold, audience, snapshotDay, policyVersion };
  const launched = { ...round, ...locked, policyTerms };
  return write(ctx, permit, { ...save(before, launched, locked), parts: [FormItem.putAt([launched.id], launched.region, form)] });
}

export async function reviewExtend(ctx: MutationContext, input: OfRound & { answerUntil: string; reason: string }): Promise<Result> {
  const { permit, row: before } = await roundToChange(ctx, input);
  return write(ctx, permit, save(before, extendRound(before.body, input, ctx.now), { answerUntil: input.answerUntil }));
}

export async function reviewClose(ctx: MutationContext, input: OfRound): Promise<Result> {
  const { permit, row: before } = await roundToChange(ctx, input);
  return write(ctx, permit, save(before, closeRound(before.body, ctx.now), {}));
}

/** Invitations and people follow the round: nothing else is written, and nobody publishes any more. */
export async function reviewRoundCancel(ctx: MutationContext, input: OfRound & { reason: string }): Promise<Result> {
  const { permit, row: before } = await roundToChange(ctx, input);
  return write(ctx, permit, save(before, cancelRound(before.body, input, ctx.now), {}));
}
