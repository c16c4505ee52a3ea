// What an applicant reads of their own results: their rows on the published lists, and what they do next.
import type { ReadContext } from '../../../platform/context.ts';
import { isPast } from '../../../platform/rules/calendar.ts';
import { campaignOf } from '../campaigns/campaigns.ts';
import { extensionOf } from '../campaigns/read.ts';
import { stageOf } from '../campaigns/rules/campaign.ts';
import { LIST_STAGES, type StageKind, TEST_STAGES } from '../campaigns/rules/kinds.ts';
import type { Application, Campaign } from '../campaigns/rules/types.ts';
import { exclusionOf } from '../exclusions/exclusions.ts';
import type { ListEdition } from '../lists/items.ts';
import { listedIn, listOf, publishedStage } from '../lists/read.ts';
import type { ListEntry } from '../lists/rules/types.ts';
import { isDue, skdWindowOf } from '../objections/contested.ts';
import type { SelectionObjectionRow } from '../objections/items.ts';
import { objectionAt } from '../objections/read.ts';
import { OBJECTION_STAGES } from '../objections/rules/types.ts';
import { lastOfferTo } from '../offers/read.ts';
import type { Offer } from '../offers/rules/types.ts';
import type { ApplicationRow } from '../registration/items.ts';
import { type RowView, viewOf } from '../scores/row-scores.ts';
import { ownSessions } from '../sessions/cards.ts';
import { type NextStep, nextStep } from './rules/next-step.ts';

export interface ResultView {
  list: ListEdition;
  entry: RowView;
}

/** AP-68: the lists, and with them everything else that one batch can bring; then the items that hold the own rows. */
export async function listsWith(
  ctx: ReadContext,
  { campaignId, formationId, submission }: Application,
): Promise<{ list: ListEdition; entry: ListEntry | null }[]> {
  const heads = await Promise.all(LIST_STAGES.map((stage) => listOf(ctx, campaignId, stage)));
  const lists = heads.flatMap((head) => (head ? [head.body] : []));
  if (!formationId || !submission) return [];
  return Promise.all(
    lists.map(async (list) => {
      const rows = await listedIn(ctx, list, formationId);
      return { list, entry: rows.find(({ number }) => number === submission.number) ?? null };
    }),
  );
}

/** The own rows, in the order of the stages. */
export async function resultsOf(ctx: ReadContext, { region, body }: ApplicationRow): Promise<ResultView[]> {
  // By campaign and posts scores are told: in the same batch as the lists.
  const [lists] = await Promise.all([
    listsWith(ctx, body),
    ctx.loader.load(body.campaignId),
    body.formationId ? ctx.loader.load(body.formationId) : null,
  ]);
  return lists.flatMap(({ list, entry }) =>
    entry && body.formationId ? [{ list, entry: viewOf(entry, list, { region, formationId: body.formationId }) }] : [],
  );
}

/** Stages in which an applicant has something to do: all of them in one batch, whichever the campaign has. */
const WINDOWS: readonly StageKind[] = ['REGISTRATION', 'ADMIN_OBJECTION', ...TEST_STAGES, 'FINAL_OBJECTION', 'FILING'];

async function extendedTo(ctx: ReadContext, { campaignId, id }: Application): Promise<Partial<Record<StageKind, string>>> {
  const found = await Promise.all(WINDOWS.map((stage) => extensionOf(ctx, campaignId, stage, id)));
  return Object.fromEntries(found.flatMap((row) => (row ? [[row.body.kind, row.body.closesAt]] : [])));
}

/** None is made before the window for objections is over: until then, and in the minute of the announcement, nobody asks. */
async function offerOf(ctx: ReadContext, campaign: Campaign, applicationId: string): Promise<Offer | null> {
  const begins = stageOf(campaign, 'FINAL_OBJECTION').closesAt;
  return isPast(begins, ctx.now) ? ((await lastOfferTo(ctx, applicationId))?.body ?? null) : null;
}

/** Whether the edition that says what was accepted is still to come: asked only where something was. */
const withDue = async (ctx: ReadContext, { body }: SelectionObjectionRow) => ({ ...body, due: await isDue(ctx, body) });

/** Three calls with the application itself, one for the offer once there can be one, and one where an objection was accepted. */
export async function nextStepOf(ctx: ReadContext, { body }: ApplicationRow): Promise<NextStep> {
  const [campaign, , extended, exclusion, objections, lists, sessions] = await Promise.all([
    campaignOf(ctx, body.campaignId),
    // Needed for the window below: in the same batch.
    publishedStage(ctx, body.campaignId, 'SKD'),
    extendedTo(ctx, body),
    exclusionOf(ctx, body.id),
    Promise.all(OBJECTION_STAGES.map((stage) => objectionAt(ctx, body.id, stage))),
    listsWith(ctx, body),
    ownSessions(ctx, body.campaignId, body.id),
  ]);
  return nextStep({
    ...{ application: body, campaign: campaign.body, extendedTo: extended, now: ctx.now },
    offer: await offerOf(ctx, campaign.body, body.id),
    exclusion: exclusion?.body ?? null,
    sessions: sessions.map(({ session }) => session),
    outcomes: Object.fromEntries(lists.map(({ list, entry }) => [list.stage, entry?.outcome ?? null])),
    objections: await Promise.all(objections.flatMap((row) => (row ? [withDue(ctx, row)] : []))),
    skdWindow: await skdWindowOf(ctx, campaign.body),
  });
}
