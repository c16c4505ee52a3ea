// Objections as applicants make them: filed within the window against what was announced, read by whose they are and by the committee.

import { canSee } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Result } from '../../../platform/store/commit.ts';
import type { Page, Slice } from '../../../platform/store/table.ts';
import { ownCampaigns } from '../campaigns/competing.ts';
import { extensionOf, loadCampaign } from '../campaigns/read.ts';
import { rulesOf } from '../campaigns/rules/campaign.ts';
import type { Application } from '../campaigns/rules/types.ts';
import { exclusionFor } from '../exclusions/read.ts';
import { excludedBy } from '../exclusions/rules/exclusion.ts';
import type { ListEdition } from '../lists/items.ts';
import { listedIn, listOf, publishedStage } from '../lists/read.ts';
import { groundsOf, isPriorityRefused, noticesOf, reasonsOf, wasDecidedBy } from '../lists/rules/verdicts.ts';
import { aboutOwned } from '../registration/applicants.ts';
import type { ApplicationRow } from '../registration/items.ts';
import { applicationToAct } from '../registration/registration.ts';
import { verificationOf } from '../verification/read.ts';
import { asAnnounced } from '../verification/rules/reopening.ts';
import type { Reason, ReasonGround, Verdict, Verification } from '../verification/rules/types.ts';
import { objectionWindow } from './contested.ts';
import { selectionObjectionId } from './ids.ts';
import { selectionObjectionQueue as readQueue, SelectionObjectionItem, type SelectionObjectionRow } from './items.ts';
import { fileObjection, isAdverse, LIST_OF_OBJECTION, type ObjectionFacts, type ObjectionInput } from './rules/objection.ts';
import { OBJECTION_STAGES, type ObjectionStage } from './rules/types.ts';

/** Whatever the region: an applicant has none, and what an applicant may see is decided by the login the record names. */
export async function findSelectionObjection(ctx: ReadContext, id: string): Promise<SelectionObjectionRow | null> {
  const row = await SelectionObjectionItem.load(ctx.loader.loadKey, id);
  return row && (await canSee(ctx, 'SelectionObjection', aboutOwned(row.region, row.body))) ? row : null;
}

/** Of all campaigns but those in which the viewer competes. */
export const selectionObjectionQueue = async (ctx: ReadContext, slice: Slice): Promise<Page<SelectionObjectionRow>> =>
  readQueue(ctx.table, ctx.viewer.region ?? '', await ownCampaigns(ctx), slice);

/** One a stage: their ids follow from the application's. */
export async function objectionsOf(ctx: ReadContext, applicationId: string): Promise<SelectionObjectionRow[]> {
  const found = OBJECTION_STAGES.map((stage) => findSelectionObjection(ctx, selectionObjectionId(applicationId, stage)));
  return (await Promise.all(found)).filter((row) => row !== null);
}

export interface AdministrativeView {
  verdict: Verdict;
  priorityClaimed: string | null;
  priorityGroup: string | null;
  reasons: Reason[];
  grounds: ReasonGround[];
  notices: string[];
  decidedAt: string;
}

/** What the applicant is told of the verification: nothing before all are told by the published list, and never by whom. */
export async function administrativeResult(ctx: ReadContext, { body }: ApplicationRow): Promise<AdministrativeView | null> {
  const [list, row] = await Promise.all([listOf(ctx, body.campaignId, 'ADMINISTRATIVE'), verificationOf(ctx, body.id)]);
  if (!list || !row?.body.outcome || !row.body.decidedAt || !wasDecidedBy(row.body, list.body.publishedAt)) return null;
  const told = asAnnounced(row.body, list.body.publishedAt);
  const { outcome: verdict, decidedAt, priority } = told;
  if (!verdict || !decidedAt) return null;
  const group = { priorityClaimed: priority?.claimed ?? null, priorityGroup: priority?.proved ?? null };
  return { verdict, ...group, reasons: reasonsOf(told), grounds: groundsOf(told), notices: noticesOf(told), decidedAt };
}

interface FileInput extends ObjectionInput {
  idempotencyKey: string;
  applicationId: string;
  stage: ObjectionStage;
}

/** Whether somebody stands on a list of results: one item or two. Of the administrative one the verdict itself tells. */
async function standsOn(
  ctx: ReadContext,
  list: ListEdition | undefined,
  { formationId, submission }: Pick<Application, 'formationId' | 'submission'>,
): Promise<boolean> {
  if (!list || !formationId || list.stage === 'ADMINISTRATIVE') return false;
  return (await listedIn(ctx, list, formationId)).some(({ number }) => number === submission?.number);
}

/** The verdict, where the list tells of it: what was decided later is told by its next edition, and objected to then. */
const announcedBy = ({ publishedAt }: ListEdition, verification: Verification): Verdict | null =>
  wasDecidedBy(verification, publishedAt) ? verification.outcome : null;

/** Everything an objection is measured against: one batch, and the window and the row with the next. */
export async function factsOf(ctx: ReadContext, { body: application }: ApplicationRow, stage: ObjectionStage): Promise<ObjectionFacts> {
  const { campaignId, id: applicationId, formationId, ownerId, submission } = application;
  const id = selectionObjectionId(applicationId, stage);
  const [campaign, list, verification, earlier, exclusion] = await Promise.all([
    loadCampaign(ctx.loader.loadKey, campaignId),
    listOf(ctx, campaignId, LIST_OF_OBJECTION[stage]),
    verificationOf(ctx, applicationId),
    ctx.loader.load(id),
    exclusionFor(ctx, applicationId),
    // Needed for the window: in the same batch.
    extensionOf(ctx, campaignId, stage, applicationId),
    publishedStage(ctx, campaignId, 'SKD'),
  ]);
  if (!campaign || !submission || !formationId) return fail('TRANSITION_REFUSED', { field: ['applicationId'], data: { allowed: [] } });
  return {
    ...{ id, campaignId, formationId, applicationId, ownerId, registrationNumber: submission.number, stage },
    ...{ now: ctx.now, campaign: campaign.body, published: list !== null },
    window: await objectionWindow(ctx, campaign.body, stage, applicationId),
    answerDays: rulesOf(campaign.body).policy.objection.answerDays,
    adverse: isAdverse(stage, {
      outcome: verification && list && announcedBy(list.body, verification.body),
      lowered: verification !== null && isPriorityRefused(verification.body),
      listed: await standsOn(ctx, list?.body, application),
    }),
    excluded: exclusion !== null && excludedBy(exclusion.body) !== null,
    filed: earlier !== null,
    deciders: verification ? [...verification.body.decisions.map(({ by }) => by), ...verification.body.conflicts] : [],
  };
}

export async function selectionObjectionFile(ctx: MutationContext, input: FileInput): Promise<Result> {
  const { permit, row: application } = await applicationToAct(ctx, input.applicationId);
  const objection = fileObjection(input, await factsOf(ctx, application, input.stage));
  const detail = { stage: objection.stage, ground: objection.ground };
  const filed = { before: null, after: SelectionObjectionItem.put(application.region, objection), detail };
  return write(ctx, permit, { subjects: [filed], result: { id: objection.id } });
}
