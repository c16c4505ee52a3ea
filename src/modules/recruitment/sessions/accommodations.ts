// What somebody needs to sit a test: data of health, sealed and apart; read by its owner and by officers who prepare the sessions.

import { authoriseRegion, canSee, expectVersion, mayCall } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { itemToChange } from '../../../platform/access/own.ts';
import type { Permit } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { sealedAt } from '../../../platform/context.ts';
import { trialsBy } from '../../../platform/rules/blockers.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Result } from '../../../platform/store/commit.ts';
import type { Page, Slice } from '../../../platform/store/table.ts';
import { personOf } from '../../../platform/viewer.ts';
import { campaignOf } from '../campaigns/campaigns.ts';
import { NO_ROWS, unlessCompeting } from '../campaigns/competing.ts';
import { impartial, unlessParty } from '../campaigns/impartial.ts';
import { requireCampaign } from '../campaigns/read.ts';
import type { Application, Submission } from '../campaigns/rules/types.ts';
import { aboutOwned, expectSaved } from '../registration/applicants.ts';
import { applicationToAct } from '../registration/registration.ts';
import { nextStepOf } from '../results/results.ts';
import { mayStillSit } from '../results/rules/next-step.ts';
import { loadAccommodation, textOf } from './accommodation-texts.ts';
import { applicationUnder } from './candidates.ts';
import { accommodationId } from './ids.ts';
import { AccommodationItem, type AccommodationRow, accommodationsOf as readAccommodations } from './items.ts';
import {
  type AccommodationDecisionInput,
  assertAccommodationAllowed,
  decideAccommodation,
  expectOpened,
  hasOpened,
  NOTHING_SAID,
  openAccommodation,
  type RequestInput,
  requestAccommodation,
} from './rules/accommodation.ts';
import type { AccommodationText, TestAccommodation } from './rules/types.ts';

/** Why somebody needs what they need, to its owner and to who has opened it on record; null to whoever else reads what is granted. */
export const saidTo = (ctx: ReadContext, { ownerId, readers, ...of }: TestAccommodation): AccommodationText | null =>
  ctx.viewer.id === ownerId || hasOpened({ ...of, ...(readers && { readers }) }, personOf(ctx.viewer)) ? textOf(ctx, of) : null;

const about = ({ region, body }: AccommodationRow) => aboutOwned(region, body);

export async function findAccommodation(ctx: ReadContext, id: string): Promise<AccommodationRow | null> {
  const row = await loadAccommodation(ctx, id);
  return row && (await canSee(ctx, 'TestAccommodation', about(row))) ? row : null;
}

export const accommodationOf = (ctx: ReadContext, applicationId: string): Promise<AccommodationRow | null> =>
  findAccommodation(ctx, accommodationId(applicationId));

/** The index tells who waits; what they need is loaded, and opened, for who may read it. */
async function pageIn(ctx: ReadContext, campaignId: string, slice: Slice): Promise<Page<AccommodationRow>> {
  const page = await readAccommodations(ctx.table, ctx.viewer.region ?? '', campaignId, slice);
  const rows = await Promise.all(page.rows.map(async (row) => ({ row, whole: await loadAccommodation(ctx, row.pk) })));
  return {
    ...page,
    rows: rows.map(({ row, whole }) => ({ ...row, version: whole?.version ?? row.version, body: whole?.body ?? row.body })),
  };
}

export const accommodationsOf = (ctx: ReadContext, campaignId: string, slice: Slice): Promise<Page<AccommodationRow>> =>
  unlessCompeting(ctx, campaignId, NO_ROWS, () => pageIn(ctx, campaignId, slice));

interface About {
  region: string;
  application: Pick<Application, 'id' | 'campaignId' | 'ownerId'>;
  submission: Submission;
}

/** What is said lies in nothing but the seal: not in the record either. */
async function save(
  ctx: MutationContext,
  permit: Permit,
  before: AccommodationRow | null,
  { region, application, submission }: About,
  next: { text: AccommodationText } & Pick<TestAccommodation, 'status' | 'requestedAt' | 'decidedAt' | 'decidedBy' | 'readers'>,
): Promise<Result> {
  const { text, ...state } = next;
  const id = accommodationId(application.id);
  const { campaignId, ownerId, id: applicationId } = application;
  const sealed = ctx.keyring.seal(JSON.stringify(text), sealedAt(ctx, id, 'accommodation'));
  const after = { id, campaignId, applicationId, ownerId, number: submission.number, sealed, ...state };
  return write(ctx, permit, {
    subjects: [{ before, after: AccommodationItem.put(region, after), detail: { status: state.status } }],
    result: { id },
  });
}

type Keyed = { idempotencyKey: string; expectedVersion: number };

export async function testAccommodationRequest(
  ctx: MutationContext,
  input: Keyed & RequestInput & { applicationId: string },
): Promise<Result> {
  const { permit, row } = await applicationToAct(ctx, input.applicationId);
  const { region, body } = row;
  const notNow = () => fail('TRANSITION_REFUSED', { field: ['applicationId'], data: { allowed: [] } });
  const submission = body.submission ?? notNow();
  const [campaign, before] = await Promise.all([campaignOf(ctx, body.campaignId), loadAccommodation(ctx, accommodationId(body.id))]);
  assertAccommodationAllowed(campaign.body, ctx.now);
  if (!mayStillSit(await nextStepOf(ctx, row))) notNow();
  expectSaved(before, input.expectedVersion);
  const text = requestAccommodation(before ? textOf(ctx, before.body) : NOTHING_SAID, input, ctx.now);
  const { decidedAt = null, decidedBy = null } = before?.body ?? {};
  const state = { status: 'REQUESTED' as const, requestedAt: ctx.now, decidedAt, decidedBy };
  return save(ctx, permit, before, { region, application: body, submission }, { text, ...state });
}

/** That it was read, and by whom, is on record for ever; what was read is not. */
export async function testAccommodationOpen(ctx: MutationContext, input: Keyed & { accommodationId: string }): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const field = ['accommodationId'];
  const before = await itemToChange(ctx, AccommodationItem, [input.accommodationId], field);
  expectVersion(before, input.expectedVersion);
  const { campaignId, applicationId } = before.body;
  const [campaign] = await Promise.all([campaignOf(ctx, campaignId), impartial(ctx, { campaignId, applicationId }, field)]);
  assertAccommodationAllowed(campaign.body, ctx.now);
  const after = openAccommodation(before.body, personOf(ctx.viewer));
  return write(ctx, permit, {
    subjects: [{ before, after: AccommodationItem.put(before.region, after), detail: { read: true } }],
    result: { id: after.id },
  });
}

/** Also of who has asked by telephone: then the officer records what is needed. */
export async function testAccommodationDecide(
  ctx: MutationContext,
  input: Keyed & AccommodationDecisionInput & { campaignId: string; registrationNumber: string },
): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const campaign = await requireCampaign(ctx, input.campaignId, ['campaignId']);
  const field = ['registrationNumber'];
  const application = await applicationUnder(ctx, input.campaignId, input.registrationNumber);
  const { submission } = application ?? fail('INVALID', { field, text: 'CANDIDATE' });
  await impartial(ctx, { campaignId: input.campaignId, applicationId: application?.id }, field);
  assertAccommodationAllowed(campaign.body, ctx.now);
  if (!application || !submission) return fail('INVALID', { field, text: 'CANDIDATE' });
  const before = await loadAccommodation(ctx, accommodationId(application.id));
  expectSaved(before, input.expectedVersion);
  expectOpened(before?.body, personOf(ctx.viewer));
  const text = decideAccommodation(before ? textOf(ctx, before.body) : NOTHING_SAID, input, ctx.now);
  const status = text.granted.length > 0 ? ('GRANTED' as const) : ('REFUSED' as const);
  const { requestedAt = null, readers = [] } = before?.body ?? {};
  const decided = { status, requestedAt, readers, decidedAt: ctx.now, decidedBy: personOf(ctx.viewer) };
  return save(ctx, permit, before, { region: campaign.region, application, submission }, { text, ...decided });
}

export async function trialsOnAccommodation(ctx: ReadContext, { body }: AccommodationRow) {
  const { body: campaign } = await campaignOf(ctx, body.campaignId);
  const rule = () => assertAccommodationAllowed(campaign, ctx.now);
  if (ctx.viewer.id === body.ownerId) return trialsBy(['testAccommodationRequest'], null, rule);
  const by = personOf(ctx.viewer);
  const unread = body.requestedAt !== null && !hasOpened(body, by);
  const trials = [
    ...(unread ? trialsBy(['testAccommodationOpen'], null, rule) : []),
    ...trialsBy(['testAccommodationDecide'], null, () => {
      rule();
      expectOpened(body, by);
    }),
  ].filter(({ action }) => mayCall(ctx, action));
  return unlessParty(ctx, body, ['registrationNumber'], trials);
}
