// What applicants read of their own tests, and officers of who sits where: seat, session, what is needed, and the code on the card.

import { ownItem } from '../../../platform/access/own.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { spanInWords } from '../../../platform/rules/texts/clock.ts';
import { loadCampaign, loadFormation } from '../campaigns/read.ts';
import { sheetLabel } from '../campaigns/rules/policy-words.ts';
import type { Application, Campaign } from '../campaigns/rules/types.ts';
import type { ListRowHead } from '../lists/items.ts';
import { listedIn, listOf } from '../lists/read.ts';
import { ownApplicantId } from '../registration/applicants.ts';
import { applicationId } from '../registration/ids.ts';
import type { ApplicationRow } from '../registration/items.ts';
import { applicationInRegion, loadApplication } from '../registration/read.ts';
import { sitsIn } from '../registration/taking-part.ts';
import { SCORE_SHEETS } from '../scores/rules/additional-types.ts';
import { takesPart } from '../scores/rules/tests.ts';
import type { ScoreStage } from '../scores/rules/types.ts';
import { loadAccommodation, textOf } from './accommodation-texts.ts';
import { accommodationId, scheduleId, seatId } from './ids.ts';
import { type AccommodationRow, asSeat, ScheduleItem, type SeatRow, SessionItem } from './items.ts';
import { type CardChange, cardChanges, cardText, endsFor, printedCard } from './rules/card.ts';
import { isAnnounced } from './rules/session.ts';
import type { AccommodationText, TestSeat, TestSession } from './rules/types.ts';

export interface OwnSession {
  seat: TestSeat;
  session: TestSession;
}

async function ownSession(ctx: ReadContext, campaignId: string, applicationId: string, stage: ScoreStage): Promise<OwnSession[]> {
  const [place, schedule] = await Promise.all([
    ctx.loader.load(seatId(applicationId, stage)),
    ScheduleItem.load(ctx.loader.loadKey, scheduleId(campaignId, stage)),
  ]);
  const seat = asSeat(place);
  const session = seat && (await SessionItem.load(ctx.loader.loadKey, seat.body.sessionId));
  return seat && session && isAnnounced(session.body, schedule?.body ?? null) ? [{ seat: seat.body, session: session.body }] : [];
}

/** Announced ones, in the order of the tests: two batches, which others share. */
export const ownSessions = async (ctx: ReadContext, campaignId: string, applicationId: string): Promise<OwnSession[]> =>
  (await Promise.all(SCORE_SHEETS.map((stage) => ownSession(ctx, campaignId, applicationId, stage)))).flat();

/** By the newest edition of the list before it: whom it no longer lets through has no test to sit. */
async function admitted(
  ctx: ReadContext,
  { formationId, submission }: Application,
  heads: readonly (ListRowHead | null)[],
): Promise<Set<ScoreStage>> {
  const found = await Promise.all(
    SCORE_SHEETS.map(async (stage, i): Promise<ScoreStage[]> => {
      const list = heads[i]?.body;
      const rows = list && formationId && (await sitsIn(ctx, formationId, stage)) ? await listedIn(ctx, list, formationId) : [];
      const { outcome } = takesPart(stage);
      return rows.some((row) => row.number === submission?.number && row.outcome === outcome) ? [stage] : [];
    }),
  );
  return new Set(found.flat());
}

export interface TestCardView extends OwnSession {
  application: Application;
  campaign: Campaign;
  position: string;
  accommodation: AccommodationRow | null;
  granted: AccommodationText | null;
}

interface Mine {
  application: Application;
  stages: ReadonlySet<ScoreStage>;
  position: string;
}

/** What is read again from a batch waits for the next one: the lists come with the application. */
async function mineIn(ctx: ReadContext, campaignId: string, id: string): Promise<Mine | null> {
  const [application, ...heads] = await Promise.all([
    loadApplication(ctx, id),
    ...SCORE_SHEETS.map((stage) => listOf(ctx, campaignId, takesPart(stage).list)),
  ]);
  if (!application) return null;
  const { formationId } = application.body;
  const [stages, post] = await Promise.all([
    admitted(ctx, application.body, heads),
    formationId ? loadFormation(ctx.loader.loadKey, formationId) : null,
  ]);
  return { application: application.body, stages, position: post?.body.positionTitle ?? '' };
}

/** The own cards in a campaign: two calls, since ids follow from the login. */
export async function testCards(ctx: ReadContext, campaignId: string): Promise<TestCardView[]> {
  const id = applicationId(ownApplicantId(ctx), campaignId);
  const [mine, campaign, accommodation, sessions] = await Promise.all([
    mineIn(ctx, campaignId, id),
    loadCampaign(ctx.loader.loadKey, campaignId),
    loadAccommodation(ctx, accommodationId(id)),
    ownSessions(ctx, campaignId, id),
  ]);
  if (!mine || !campaign) return [];
  const granted = accommodation && textOf(ctx, accommodation.body);
  const beside = { application: mine.application, campaign: campaign.body, position: mine.position, accommodation, granted };
  return sessions.filter(({ seat }) => mine.stages.has(seat.stage)).map((one) => ({ ...one, ...beside }));
}

const personOf = ({ submission }: Application) => ({ number: submission?.number ?? '', name: submission?.name ?? '' });
export const endOf = ({ session, granted }: TestCardView): string => endsFor(session, granted);
export const nameOf = ({ application }: TestCardView): string => personOf(application).name;

const codeFor = (ctx: ReadContext, text: string): string => ctx.keyring.hash('TEST_CARD', text).slice(0, 16);

export const codeOf = (ctx: ReadContext, card: TestCardView): string =>
  codeFor(ctx, cardText(card.session, personOf(card.application), endOf(card)));

export const testOf = (ctx: ReadContext, { session }: TestCardView): string => sheetLabel(session.stage)[ctx.language];
export const whenOf = (ctx: ReadContext, card: TestCardView): string => spanInWords(card.session.startsAt, endOf(card), ctx.language);
export const changesOf = ({ session, seat }: TestCardView): CardChange[] => cardChanges(session, seat);

export const pageOf = (ctx: ReadContext, card: TestCardView): string =>
  printedCard(
    {
      ...personOf(card.application),
      ...{ campaign: card.campaign.title, position: card.position, test: testOf(ctx, card) },
      ...{ session: card.session, endsAt: endOf(card), code: codeOf(ctx, card) },
    },
    ctx.language,
  );

const applicationOf = (ctx: ReadContext, { applicationId: id }: TestSeat): Promise<ApplicationRow | null> => applicationInRegion(ctx, id);

export const seatedName = async (ctx: ReadContext, { body }: SeatRow): Promise<string | null> =>
  (await applicationOf(ctx, body))?.body.submission?.name ?? null;

/** For whoever stands at the door; in the batch of the names. */
export async function seatedCode(ctx: ReadContext, { body }: SeatRow): Promise<string | null> {
  const [application, session, accommodation] = await Promise.all([
    applicationOf(ctx, body),
    ownItem(ctx, SessionItem, body.sessionId),
    loadAccommodation(ctx, accommodationId(body.applicationId)),
  ]);
  if (!application || !session) return null;
  const granted = accommodation && textOf(ctx, accommodation.body);
  return codeFor(ctx, cardText(session.body, personOf(application.body), endsFor(session.body, granted)));
}
