// Exclusions: proposed by an officer, decided by a second person, objected to by the applicant, answered by a third; and withdrawals.

import { authorise, authoriseRegion, canSee, expectVersion, mayCall } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import type { Permit, Permitted } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { trialsBy } from '../../../platform/rules/blockers.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Result, Writes } from '../../../platform/store/commit.ts';
import type { Page, Slice } from '../../../platform/store/table.ts';
import { personOf } from '../../../platform/viewer.ts';
import { NO_ROWS, unlessCompeting } from '../campaigns/competing.ts';
import { impartial, unlessParty } from '../campaigns/impartial.ts';
import { loadCampaign, requireCampaign } from '../campaigns/read.ts';
import { only, rulesOf } from '../campaigns/rules/campaign.ts';
import type { Campaign, Submission } from '../campaigns/rules/types.ts';
import { publishedStage } from '../lists/read.ts';
import type { OfferRow } from '../offers/items.ts';
import type { ExcludedOfferRow } from '../offers/offers-excluded.ts';
import { loadOffer, offerLockOwner } from '../offers/read.ts';
import { aboutOwned, aboutOwner, expectSaved } from '../registration/applicants.ts';
import type { ApplicationRow } from '../registration/items.ts';
import { applicationUnderNumber, loadApplication } from '../registration/read.ts';
import { applicationToAct } from '../registration/registration.ts';
import { readNumber } from '../registration/rules/look-up.ts';
import type { ParticipantRow } from '../verification/participant-items.ts';
import { participantBy } from '../verification/read.ts';
import { consequences } from './exclusion-effects.ts';
import { exclusionId } from './ids.ts';
import { ExclusionItem, type ExclusionRow, exclusionsIn as readExclusions } from './items.ts';
import {
  answerExclusion,
  assertWithdrawalAllowed,
  type DisqualifyInput,
  decideExclusion,
  type ExclusionAnswer,
  type ExclusionDecision,
  type ExclusionFacts,
  exclusionTrials,
  objectToExclusion,
  ownExclusionTrials,
  proposeDisqualification,
  withdrawApplication,
} from './rules/exclusion.ts';
import { isOwnRound, ownRound, stands } from './rules/exclusion-rounds.ts';
import type { ApplicationExclusion, ExclusionRound } from './rules/types.ts';

const load = (ctx: ReadContext, id: string): Promise<ExclusionRow | null> => ExclusionItem.load(ctx.loader.loadKey, id);

const about = ({ region, body }: ExclusionRow) => aboutOwned(region, body);

/** The applicant learns of it once a second person has agreed. */
export async function findExclusion(ctx: ReadContext, id: string): Promise<ExclusionRow | null> {
  const row = await load(ctx, id);
  if (!row || !(await canSee(ctx, 'ApplicationExclusion', about(row)))) return null;
  if (ctx.viewer.id !== row.body.ownerId) return row;
  const body = ownRound(row.body);
  return body && { ...row, version: body.version ?? row.version, body };
}

/** Rows of a list hold the card, without them. */
export const earlierRounds = async (ctx: ReadContext, { body }: ExclusionRow): Promise<ExclusionRound[]> =>
  (await load(ctx, body.id))?.body.earlier ?? [];

export const exclusionOf = (ctx: ReadContext, applicationId: string): Promise<ExclusionRow | null> =>
  findExclusion(ctx, exclusionId(applicationId));

/** As it is told to the person, for all who read the offer: of who is in service it is the staffing agency's to act upon. */
export async function exclusionOfOffer(ctx: ReadContext, offer: OfferRow | ExcludedOfferRow): Promise<ExclusionRound | null> {
  if ('exclusion' in offer) return offer.exclusion;
  const { applicationId } = offer.body;
  const row = applicationId ? await load(ctx, exclusionId(applicationId)) : null;
  const round = row && ownRound(row.body);
  return round && stands(round) ? round : null;
}

export const exclusionsIn = (ctx: ReadContext, campaignId: string, slice: Slice): Promise<Page<ExclusionRow>> =>
  unlessCompeting(ctx, campaignId, NO_ROWS, () => readExclusions(ctx.table, ctx.viewer.region ?? '', campaignId, slice));

/** What can be done with it, and what stands in the way. */
export async function trialsOn(ctx: ReadContext, { body }: ExclusionRow) {
  if (ctx.viewer.id === body.ownerId) return ownExclusionTrials(body, ctx.now);
  const trials = exclusionTrials(body, personOf(ctx.viewer)).filter(({ action }) => mayCall(ctx, action));
  return unlessParty(ctx, body, ['exclusionId'], trials);
}

const submissionOf = ({ body }: ApplicationRow, field: readonly string[]): Submission & { formationId: string } => {
  if (!body.submission || !body.formationId) return fail('TRANSITION_REFUSED', { field, data: { allowed: [] } });
  return { ...body.submission, formationId: body.formationId };
};

interface ExclusionCase {
  campaign: Campaign;
  before: ExclusionRow | null;
  participant: ParticipantRow | null;
  facts: ExclusionFacts;
}

/** Who is let through by the published list, and what was decided about them before: one batch. */
async function caseOf(ctx: ReadContext, application: ApplicationRow, field: readonly string[], by: string): Promise<ExclusionCase> {
  const { id: applicationId, campaignId, ownerId } = application.body;
  const { number: registrationNumber, formationId } = submissionOf(application, field);
  const id = exclusionId(applicationId);
  const [campaign, before, announced, participant] = await Promise.all([
    loadCampaign(ctx.loader.loadKey, campaignId),
    load(ctx, id),
    publishedStage(ctx, campaignId, 'ADMINISTRATIVE'),
    participantBy(ctx, campaignId, formationId, registrationNumber),
  ]);
  const of = { id, campaignId, formationId, applicationId, registrationNumber, ownerId };
  const eligible = announced !== null && participant?.body.verdict === 'ELIGIBLE';
  return {
    campaign: (campaign ?? fail('NOT_FOUND', { field })).body,
    before,
    participant,
    facts: { of, before: before?.body ?? null, version: before?.version ?? 0, eligible, by, now: ctx.now },
  };
}

type DisqualifyArgs = DisqualifyInput & {
  idempotencyKey: string;
  campaignId: string;
  registrationNumber: string;
  expectedVersion: number;
};

/** Behind the number that everybody reads on the list. @throws RuleError NOT_FOUND, also for another campaign's number. */
async function applicationUnder(
  ctx: MutationContext,
  { campaignId, registrationNumber }: DisqualifyArgs,
): Promise<Permitted<ApplicationRow>> {
  const { permit, region } = authoriseRegion(ctx);
  const field = ['registrationNumber'];
  const number = readNumber(registrationNumber) ?? fail('INVALID', { field, text: 'REGISTRATION_NUMBER' });
  const id = await applicationUnderNumber(ctx, number);
  const row = id ? await loadApplication(ctx, id) : null;
  if (!row || row.region !== region || row.body.campaignId !== campaignId) return fail('NOT_FOUND', { field });
  await impartial(ctx, { campaignId, applicationId: row.body.id }, field);
  return { permit, row };
}

/** Reasons, never words: those stay with the record. */
const detailOf = ({ kind, status, reason }: ApplicationExclusion) => ({ kind, status, ...(reason && { reason }) });

const told = (region: string, before: ExclusionRow | null, after: ApplicationExclusion): Pick<Writes, 'subjects'> => ({
  subjects: [{ before, after: ExclusionItem.put(region, after), detail: detailOf(after) }],
});

export async function applicationDisqualify(ctx: MutationContext, input: DisqualifyArgs): Promise<Result> {
  const { permit, row: application } = await applicationUnder(ctx, input);
  const { campaign, before, facts } = await caseOf(ctx, application, ['registrationNumber'], personOf(ctx.viewer));
  only(campaign, ctx.now, 'PUBLISHED');
  expectSaved(before, input.expectedVersion);
  const after = proposeDisqualification(input, facts);
  return write(ctx, permit, { ...told(application.region, before, after), result: { id: after.id } });
}

/** By the lock that a standing offer holds. */
async function isHired(ctx: ReadContext, applicationId: string): Promise<boolean> {
  const owner = await offerLockOwner(ctx, applicationId);
  return owner !== null && (await loadOffer(ctx, owner))?.body.status === 'HIRED';
}

interface WithdrawArgs {
  idempotencyKey: string;
  applicationId: string;
  confirm: boolean;
}

export async function applicationWithdraw(ctx: MutationContext, { applicationId, confirm }: WithdrawArgs): Promise<Result> {
  const { permit, row: application } = await applicationToAct(ctx, applicationId);
  const [{ campaign, before, participant, facts }, hired] = await Promise.all([
    caseOf(ctx, application, ['applicationId'], ctx.viewer.id),
    isHired(ctx, applicationId),
  ]);
  only(campaign, ctx.now, 'PUBLISHED');
  const after = withdrawApplication(confirm, { ...facts, hired });
  const { exclusion, ...writes } = await consequences(ctx, application.region, { before: before?.body ?? null, after, participant });
  const { subjects } = told(application.region, before, exclusion);
  return write(ctx, permit, { ...writes, subjects: [...subjects, ...writes.subjects], result: { id: after.id } });
}

/** Whether the applicant can withdraw what was submitted, by the rules of that. */
export async function trialsOnWithdrawal(ctx: ReadContext, application: ApplicationRow) {
  const [{ campaign, facts }, hired] = await Promise.all([
    caseOf(ctx, application, ['applicationId'], ctx.viewer.id),
    isHired(ctx, application.body.id),
  ]);
  return trialsBy(['applicationWithdraw'], null, () => {
    only(campaign, ctx.now, 'PUBLISHED');
    assertWithdrawalAllowed({ ...facts, hired });
  });
}

export interface OfExclusion {
  idempotencyKey: string;
  exclusionId: string;
  expectedVersion: number;
}

async function toChange(ctx: MutationContext, { exclusionId, expectedVersion }: OfExclusion): Promise<Permitted<ExclusionRow>> {
  const field = ['exclusionId'];
  const row = await load(ctx, exclusionId);
  const own = row?.body.ownerId === ctx.viewer.id;
  const hidden = !row || (own && !ownRound(row.body));
  const permit = await authorise(ctx, 'ApplicationExclusion', hidden ? aboutOwner('', '') : about(row), field);
  if (!row) return fail('NOT_FOUND', { field });
  if (own && !isOwnRound(row.body)) return fail('TRANSITION_REFUSED', { field, data: { allowed: [] } });
  expectVersion(row, expectedVersion);
  await impartial(ctx, row.body, field);
  return { permit, row };
}

/** What follows of a step for lists, seats and offers is in its transaction. */
async function stepped(ctx: MutationContext, permit: Permit, before: ExclusionRow, after: ApplicationExclusion): Promise<Result> {
  const { campaignId, formationId, registrationNumber } = after;
  const participant = await participantBy(ctx, campaignId, formationId, registrationNumber);
  const { exclusion, ...writes } = await consequences(ctx, before.region, { before: before.body, after, participant });
  const { subjects } = told(before.region, before, exclusion);
  return write(ctx, permit, { ...writes, subjects: [...subjects, ...writes.subjects], result: { id: after.id } });
}

export async function disqualificationDecide(ctx: MutationContext, input: OfExclusion & ExclusionDecision): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const campaign = await requireCampaign(ctx, before.body.campaignId, ['exclusionId']);
  only(campaign.body, ctx.now, 'PUBLISHED');
  const { days } = rulesOf(campaign.body).policy.objection;
  return stepped(ctx, permit, before, decideExclusion(before.body, input, { by: personOf(ctx.viewer), now: ctx.now, days }));
}

export async function disqualificationObject(ctx: MutationContext, input: OfExclusion & { text: string }): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  return stepped(ctx, permit, before, objectToExclusion(before.body, input.text, ctx.now));
}

export async function disqualificationObjectionAnswer(ctx: MutationContext, input: OfExclusion & ExclusionAnswer): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  return stepped(ctx, permit, before, answerExclusion(before.body, input, { by: personOf(ctx.viewer), now: ctx.now }));
}
