// Test sessions before the committee: made, changed, called off, and announced by a second person.

import { authoriseRegion, expectVersion, mayCall, readable } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../../platform/access/own.ts';
import type { Permit } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { trialsBy } from '../../../platform/rules/blockers.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Result, SubjectChange } from '../../../platform/store/commit.ts';
import { said } from '../../../platform/store/said.ts';
import type { Page, Slice } from '../../../platform/store/table.ts';
import { personOf } from '../../../platform/viewer.ts';
import { callable } from '../campaigns/actions.ts';
import { isParty, NO_ROWS, unlessCompeting } from '../campaigns/competing.ts';
import { impartial, unlessParty } from '../campaigns/impartial.ts';
import { campaignInRegion, requireCampaign } from '../campaigns/read.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import { expectSaved } from '../registration/applicants.ts';
import { listBefore } from '../registration/taking-part.ts';
import type { ScoreStage } from '../scores/rules/types.ts';
import { scheduleId } from './ids.ts';
import { sessionsOf as readSessions, ScheduleItem, type ScheduleRow, SessionItem, type SessionRow } from './items.ts';
import { roomChanged, roomFreed, roomTaken } from './rooms.ts';
import {
  assertCancellingAllowed,
  assertSeatingAllowed,
  assertSessionStepAllowed,
  cancelSession,
  changeSession,
  createSession,
  isAnnounced,
  newSchedule,
  publishSchedule,
  type SessionChangeInput,
  type SessionDeed,
  type SessionInput,
  scheduled,
} from './rules/session.ts';
import type { TestSchedule, TestSession } from './rules/types.ts';

type Keyed = { idempotencyKey: string };
export type OfSession = Keyed & { sessionId: string; expectedVersion: number };

export const findSession = async (ctx: ReadContext, id: string): Promise<SessionRow | null> =>
  readable(ctx, 'TestSession', await ownItem(ctx, SessionItem, id));

export const sessionsOf = (ctx: ReadContext, campaignId: string, stage: ScoreStage, slice: Slice): Promise<Page<SessionRow>> =>
  unlessCompeting(ctx, campaignId, NO_ROWS, () => readSessions(ctx.table, { region: ctx.viewer.region ?? '', campaignId, stage }, slice));

interface Scheduled {
  row: ScheduleRow | null;
  schedule: TestSchedule;
}

async function scheduleOf(ctx: ReadContext, campaign: Pick<Campaign, 'id' | 'region'>, stage: ScoreStage): Promise<Scheduled> {
  const id = scheduleId(campaign.id, stage);
  const row = await ownItem(ctx, ScheduleItem, id);
  return { row, schedule: row?.body ?? newSchedule(id, campaign, stage) };
}

const sessionChange = (before: SessionRow | null, session: TestSession, detail: Record<string, unknown>): SubjectChange => ({
  before,
  after: SessionItem.put(session.region, session),
  detail,
});

const scheduleChange = ({ row }: Scheduled, schedule: TestSchedule, detail: Record<string, unknown>): SubjectChange => ({
  before: row,
  after: ScheduleItem.put(schedule.region, schedule),
  detail,
});

interface TestFacts {
  around: Scheduled;
  actor: SessionDeed;
}

async function testFactsOf(ctx: MutationContext, campaignId: string, stage: ScoreStage, field: readonly string[]): Promise<TestFacts> {
  const id = scheduleId(campaignId, stage);
  const [{ body: campaign }] = await Promise.all([
    requireCampaign(ctx, campaignId, field),
    ctx.loader.load(id),
    impartial(ctx, { campaignId }, field),
  ]);
  const around = await scheduleOf(ctx, campaign, stage);
  return { around, actor: { campaign, schedule: around.schedule, by: personOf(ctx.viewer), now: ctx.now } };
}

/** The second person reads what waits under the schedule's version, so none comes in unseen. */
export async function testSessionCreate(ctx: MutationContext, input: Keyed & SessionInput & { campaignId: string }): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const { around, actor } = await testFactsOf(ctx, input.campaignId, input.stage, ['campaignId']);
  const session = createSession(input, ctx.newId('tse'), actor);
  const { stage, startsAt, seats } = session;
  const waiting = scheduleChange(around, scheduled(around.schedule, session, actor.by), { waits: session.id });
  return write(ctx, permit, {
    subjects: [sessionChange(null, session, { stage, startsAt, seats }), waiting],
    tallies: await roomTaken(ctx, session),
    result: { id: session.id },
  });
}

export interface SessionToChange extends TestFacts {
  permit: Permit;
  before: SessionRow;
}

export async function sessionToChange(ctx: MutationContext, { sessionId, expectedVersion }: OfSession): Promise<SessionToChange> {
  const { permit } = authoriseRegion(ctx);
  const before = await itemToChange(ctx, SessionItem, [sessionId], ['sessionId']);
  expectVersion(before, expectedVersion);
  const { campaignId, stage } = before.body;
  return { permit, before, ...(await testFactsOf(ctx, campaignId, stage, ['sessionId'])) };
}

/** Of one that is not announced the schedule tells anew who has a hand in it. */
const withWaiting = ({ around, actor }: TestFacts, session: TestSession): SubjectChange[] =>
  isAnnounced(session, around.schedule)
    ? []
    : [scheduleChange(around, scheduled(around.schedule, session, actor.by), { waits: session.id, status: session.status })];

export async function testSessionChange(ctx: MutationContext, input: OfSession & SessionChangeInput): Promise<Result> {
  const change = await sessionToChange(ctx, input);
  const session = changeSession(change.before.body, input, change.actor);
  const { startsAt, seats, changes } = session;
  const detail = { startsAt, seats, edition: changes.length, reason: said(input.reason, session.campaignId) };
  return write(ctx, change.permit, {
    subjects: [sessionChange(change.before, session, detail), ...withWaiting(change, session)],
    tallies: await roomChanged(ctx, change.before.body, session),
    result: { id: session.id },
  });
}

export async function testSessionCancel(ctx: MutationContext, input: OfSession & { reason: string }): Promise<Result> {
  const change = await sessionToChange(ctx, input);
  const session = cancelSession(change.before.body, input.reason, change.actor);
  return write(ctx, change.permit, {
    subjects: [sessionChange(change.before, session, { status: 'CANCELLED' }), ...withWaiting(change, session)],
    tallies: await roomFreed(ctx, session),
    result: { id: session.id },
  });
}

type OfSchedule = Keyed & { campaignId: string; stage: ScoreStage; expectedVersion: number };

export async function testSchedulePublish(ctx: MutationContext, { campaignId, stage, expectedVersion }: OfSchedule): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const { around, actor } = await testFactsOf(ctx, campaignId, stage, ['campaignId']);
  expectSaved(around.row, expectedVersion);
  const schedule = publishSchedule(around.schedule, actor);
  const sessions = around.schedule.pending.map(({ sessionId }) => sessionId);
  return write(ctx, permit, {
    subjects: [scheduleChange(around, schedule, { edition: schedule.edition, sessions })],
    result: { id: schedule.id },
  });
}

export interface ScheduleView {
  version: number;
  schedule: TestSchedule;
}

/** Also where nothing was made yet; null where the campaign is not there. */
export async function findSchedule(ctx: ReadContext, campaignId: string, stage: ScoreStage): Promise<ScheduleView | null> {
  const [campaign, { row, schedule }, competes] = await Promise.all([
    campaignInRegion(ctx, campaignId),
    scheduleOf(ctx, { id: campaignId, region: ctx.viewer.region ?? '' }, stage),
    isParty(ctx, { campaignId }),
  ]);
  return campaign && !competes ? { version: row?.version ?? 0, schedule } : null;
}

export async function findScheduleById(ctx: ReadContext, id: string): Promise<ScheduleView | null> {
  const row = await ownItem(ctx, ScheduleItem, id);
  return row && !(await isParty(ctx, row.body)) ? { version: row.version, schedule: row.body } : null;
}

async function actorOn(ctx: ReadContext, campaignId: string): Promise<Omit<SessionDeed, 'schedule'> | null> {
  const campaign = await campaignInRegion(ctx, campaignId);
  return campaign && { campaign: campaign.body, by: personOf(ctx.viewer), now: ctx.now };
}

export async function trialsOnSession(ctx: ReadContext, { body }: SessionRow) {
  const actor = await actorOn(ctx, body.campaignId);
  if (!actor) return [];
  const seats = body.taken > 0 ? (['testSeatsFree'] as const) : [];
  const list = mayCall(ctx, 'testSeatsAssign') && (await listBefore(ctx, body.campaignId, body.stage));
  const trials = [
    ...trialsBy(['testSessionChange', ...seats], body.startsAt, () => assertSessionStepAllowed(body, actor)),
    ...trialsBy(['testSeatsAssign'], body.startsAt, () => {
      assertSeatingAllowed(body, actor);
      if (!list) fail('LIST_MISSING', { field: ['sessionId'] });
    }),
    ...trialsBy(['testSessionCancel'], null, () => assertCancellingAllowed(body, actor)),
  ];
  return unlessParty(ctx, body, ['sessionId'], callable(ctx, trials));
}

export async function trialsOnSchedule(ctx: ReadContext, { schedule }: ScheduleView) {
  const actor = await actorOn(ctx, schedule.campaignId);
  if (!actor) return [];
  const trials = trialsBy(['testSchedulePublish'], null, () => publishSchedule(schedule, actor));
  return unlessParty(ctx, schedule, ['campaignId'], callable(ctx, trials));
}

export const pendingOf = async (ctx: ReadContext, { schedule }: ScheduleView): Promise<SessionRow[]> =>
  (await Promise.all(schedule.pending.map(({ sessionId }) => findSession(ctx, sessionId)))).filter((row) => row !== null);
