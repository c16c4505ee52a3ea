// Feedback on training: given once by who attended, without saying who, and published once after its last day.

import { authorise, authoriseRegion, mayCall } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import { itemToChange } from '../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { fail, refuse } from '../../platform/rules/errors.ts';
import { canonical, type Result } from '../../platform/store/commit.ts';
import { findEnrolment, sessionOf } from './enrolments.ts';
import {
  answerItem,
  answerOfRequest,
  answersAbout,
  FeedbackResultItem,
  FeedbackTallyItem,
  feedbackReceipt,
  hasGivenFeedback,
  ProgrammeFeedbackItem,
} from './feedback-items.ts';
import {
  attendanceOf,
  EnrolmentItem,
  SessionItem,
  type TrainingEnrolmentRow,
  type TrainingProgrammeRow,
  type TrainingSessionRow,
} from './items.ts';
import {
  addedUp,
  answerOf,
  answerProblems,
  type FeedbackInput,
  feedbackProblems,
  feedbackThreshold,
  numbersOf,
  publishProblems,
} from './rules/feedback.ts';
import type { TrainingFeedbackView, TrainingProgrammeFeedbackView } from './rules/types.ts';

type GivenInput = FeedbackInput & { idempotencyKey: string; enrolmentId: string };

/** For the person alone; null to everybody else, whatever their office. */
export const feedbackGiven = async (ctx: ReadContext, { body }: TrainingEnrolmentRow): Promise<boolean | null> =>
  body.employeeId === ctx.viewer.employeeId ? hasGivenFeedback(ctx.loader.loadKey, body.id) : null;

/** For who publishes it; null before, and where too few have said anything. */
export const sessionFeedback = async (ctx: ReadContext, { body }: TrainingSessionRow): Promise<TrainingFeedbackView | null> =>
  mayCall(ctx, 'trainingFeedbackPublish') && body.feedbackAt !== null
    ? ((await FeedbackResultItem.load(ctx.loader.loadKey, body.id))?.body ?? null)
    : null;

export const programmeFeedback = async (ctx: ReadContext, { body }: TrainingProgrammeRow): Promise<TrainingProgrammeFeedbackView | null> =>
  (await ProgrammeFeedbackItem.load(ctx.loader.loadKey, body.id))?.body ?? null;

const theirs = ({ region, body }: TrainingEnrolmentRow) => ({ region, employeeId: body.employeeId });

/** Receipt, answer and tally: who, what, and how many, and nothing leads from one to another (0007). */
export async function trainingFeedbackGive(ctx: MutationContext, input: GivenInput): Promise<Result> {
  const row = await itemToChange(ctx, EnrolmentItem, [input.enrolmentId], ['enrolmentId']);
  const { id, sessionId } = row.body;
  const [permit, session, sheets, given, tally] = await Promise.all([
    authorise(ctx, 'TrainingEnrolment', theirs(row), ['enrolmentId']),
    sessionOf(ctx, row),
    attendanceOf(ctx.loader.loadRange, sessionId),
    hasGivenFeedback(ctx.loader.loadKey, id),
    FeedbackTallyItem.load(ctx.loader.loadKey, sessionId),
  ]);
  refuse(feedbackProblems(row.body, session.body, { sheets: sheets.map(({ body }) => body), given, now: ctx.now }));
  refuse(answerProblems(input, session.body));
  const answers = (tally?.body.answers ?? 0) + 1;
  const result = await write(ctx, permit, {
    subjects: [{ before: tally, after: FeedbackTallyItem.put(row.region, { sessionId, answers }), anonymous: true }],
    parts: [answerItem(ctx, session, answerOf(input), ctx.operation)],
    take: [{ key: feedbackReceipt(id), owner: id, region: row.region, taken: { code: 'ALREADY_EXISTS', field: ['enrolmentId'] } }],
    // It was published by nobody meanwhile, and the mark of having been there still stands.
    checks: [session, ...sheets.filter(({ body }) => body.present.includes(id)).slice(0, 1)],
    traceless: true,
    result: { id },
  });
  ctx.loader.forget();
  return result;
}

/** What this very request has said before: the key of the request leads to it, and no other way does. */
export async function findFeedbackGiven(ctx: MutationContext, input: GivenInput): Promise<Result | null> {
  const row = await findEnrolment(ctx, input.enrolmentId);
  if (row?.body.employeeId !== ctx.viewer.employeeId) return null;
  const stored = await answerOfRequest(ctx, row.body.sessionId, ctx.operation);
  if (!stored) return null;
  if (canonical(stored) !== canonical(answerOf(input))) fail('IDEMPOTENCY_KEY_REUSED', { field: ['idempotencyKey'] });
  return { id: row.body.id };
}

/** The tally is read before the box and must still be the same after: nothing that was taken is left out. */
export async function trainingFeedbackPublish(
  ctx: MutationContext,
  { sessionId }: { idempotencyKey: string; sessionId: string },
): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const before = await itemToChange(ctx, SessionItem, [sessionId], ['sessionId']);
  const { region, body } = before;
  refuse(publishProblems(body, ctx.now));
  const [tally, sums] = await Promise.all([
    FeedbackTallyItem.load(ctx.loader.loadKey, sessionId),
    ProgrammeFeedbackItem.load(ctx.loader.loadKey, body.programmeId),
  ]);
  const threshold = feedbackThreshold(body);
  const order = (remark: string) => ctx.keyring.hash('TRAINING_REMARK', JSON.stringify([sessionId, remark]));
  const numbers = numbersOf(await answersAbout(ctx, sessionId), threshold, order);
  const after = SessionItem.put(region, { ...body, feedbackAt: ctx.now });
  const { programmeId } = body;
  return write(ctx, permit, {
    subjects: [
      { before, after, detail: { feedback: 'PUBLISHED' } },
      ...(numbers ? [{ before: null, after: FeedbackResultItem.put(region, { sessionId, threshold, ...numbers }) }] : []),
    ],
    tallies: numbers
      ? [
          {
            before: sums,
            after: ProgrammeFeedbackItem.put(region, {
              ...{ programmeId, sessions: (sums?.body.sessions ?? 0) + 1 },
              ...addedUp(sums?.body ?? null, numbers),
            }),
          },
        ]
      : [],
    ...(tally ? { checks: [tally] } : { absent: [FeedbackTallyItem.key(sessionId)] }),
    result: { id: sessionId },
  });
}
