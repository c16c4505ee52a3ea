// What who attended says of a session: when it can be said, packed to one size, and what of it is told. Pure.
import { ARRIVAL_MINUTES } from '../../../platform/rules/arrival.ts';
import { addDays, dayEnd, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { ratio, roundRational } from '../../../platform/rules/decimal.ts';
import type { Problem } from '../../../platform/rules/errors.ts';
import { checkOptionalText, isBlank } from '../../../platform/rules/text.ts';
import { dayOf, TOOK_PART } from './attendance.ts';
import { trainingPolicy } from './policy.ts';
import { endOf } from './session.ts';
import type { AttendanceSheet, FeedbackNumbers, TrainingEnrolment, TrainingFeedback, TrainingSession } from './types.ts';

const [LEAST, MOST] = [1, 4];
const FIELD = ['enrolmentId'];

const lastDayOf = (session: TrainingSession): string => dayOf({ beginsAt: endOf(session) });
const policyOf = (session: TrainingSession) => trainingPolicy(lastDayOf(session)).feedback;

/** The first instant at which nobody can say anything any more. */
export const feedbackUntil = (session: TrainingSession): string => dayEnd(addDays(lastDayOf(session), policyOf(session).days));

/** Nothing that arrived in time is left out: it may come again for so long. */
export const publishedFrom = (session: TrainingSession): string =>
  new Date(Date.parse(feedbackUntil(session)) + ARRIVAL_MINUTES * 60_000).toISOString();

const forgottenFrom = (session: TrainingSession): string => dayEnd(addDays(lastDayOf(session), policyOf(session).keptDays));

/** The day on which the table forgets all answers of a session, the same for each. */
export const answersKeptUntil = (session: TrainingSession): number => Math.floor(Date.parse(forgottenFrom(session)) / 1000);

export const feedbackThreshold = (session: TrainingSession): number => policyOf(session).threshold;

export interface FeedbackFacts {
  sheets: readonly AttendanceSheet[];
  /** Whether the person has said it already. */
  given: boolean;
  now: string;
}

/** Only who was there says how it was: by the attendance, and not by having had a seat. */
export function feedbackProblems(enrolment: TrainingEnrolment, session: TrainingSession, { sheets, given, now }: FeedbackFacts): Problem[] {
  if (session.cancelled || !TOOK_PART.has(enrolment.status)) return [{ code: 'TRANSITION_REFUSED', field: FIELD, data: { allowed: [] } }];
  const [opensAt, closedAt] = [endOf(session), feedbackUntil(session)];
  if (!isPast(opensAt, now)) return [{ code: 'NOT_OPEN_YET', field: FIELD, params: { opensAt } }];
  if (session.feedbackAt !== null || isPast(closedAt, now))
    return [{ code: 'DEADLINE_PASSED', field: FIELD, text: 'FOR_GOOD', data: { closedAt } }];
  if (given) return [{ code: 'ALREADY_EXISTS', field: FIELD }];
  if (sheets.some(({ present }) => present.includes(enrolment.id))) return [];
  const isMissing = session.days.some((one) => !sheets.some(({ day }) => day === dayOf(one)));
  return isMissing
    ? [{ code: 'ATTENDANCE_MISSING', field: FIELD }]
    : [{ code: 'NOT_ELIGIBLE', field: FIELD, text: 'TRAINING_NOT_ATTENDED' }];
}

export interface FeedbackInput {
  content: number;
  trainer: number;
  use: number;
  remark?: string | null | undefined;
}

/** Bytes for each character of a remark, and of a whole answer: whoever writes much looks like who writes nothing. */
const REMARK_ROOM = 3;
const PACKED_BYTES = 2_048;

export function answerProblems(input: FeedbackInput, session: TrainingSession): Problem[] {
  const steps = (['content', 'trainer', 'use'] as const).flatMap((field): Problem[] =>
    Number.isInteger(input[field]) && input[field] >= LEAST && input[field] <= MOST
      ? []
      : [{ code: 'OUT_OF_RANGE', field: [field], params: { least: LEAST, most: MOST } }],
  );
  const remark = isBlank(input.remark) ? null : input.remark;
  return [...steps, ...checkOptionalText('remark', remark, policyOf(session).remark, REMARK_ROOM)];
}

export const answerOf = ({ content, trainer, use, remark }: FeedbackInput): TrainingFeedback => ({
  ...{ content, trainer, use },
  remark: isBlank(remark) ? null : (remark ?? '').trim(),
});

/** All answers take the same number of bytes. */
export function packFeedback({ remark, ...steps }: TrainingFeedback): string {
  const plain = `${JSON.stringify({ ...steps, length: remark?.length ?? null })}\n${remark ?? ''}`;
  const room = PACKED_BYTES - new TextEncoder().encode(plain).length;
  if (room < 0) throw new RangeError('The answer does not fit.');
  return plain + ' '.repeat(room);
}

export function unpackFeedback(packed: string): TrainingFeedback {
  const at = packed.indexOf('\n') + 1;
  const { length, ...steps } = JSON.parse(packed.slice(0, at)) as Omit<TrainingFeedback, 'remark'> & { length: number | null };
  return { ...steps, remark: length === null ? null : packed.slice(at, at + length) };
}

/** What stands in the way of publishing what was said of a session. Once answers are forgotten, one after the other, their numbers would be of those that are left. */
export function publishProblems(session: TrainingSession, now: string): Problem[] {
  const field = ['sessionId'];
  if (session.cancelled || session.feedbackAt !== null) return [{ code: 'TRANSITION_REFUSED', field, data: { allowed: [] } }];
  const [opensAt, closedAt] = [publishedFrom(session), forgottenFrom(session)];
  if (isPast(closedAt, now)) return [{ code: 'DEADLINE_PASSED', field, text: 'FOR_GOOD', data: { closedAt } }];
  return isPast(opensAt, now) ? [] : [{ code: 'NOT_OPEN_YET', field, params: { opensAt } }];
}

const sum = (answers: readonly TrainingFeedback[], of: 'content' | 'trainer' | 'use'): number =>
  answers.reduce((all, answer) => all + answer[of], 0);

/**
 * Null below the threshold: what few have said is told nowhere, and no sum holds it, so that two publications never differ by it.
 * @param order a keyed hash of a remark: its place says nothing of who wrote it, or when
 */
export function numbersOf(
  answers: readonly TrainingFeedback[],
  threshold: number,
  order: (remark: string) => string,
): (FeedbackNumbers & { remarks: string[] }) | null {
  if (answers.length < threshold) return null;
  const remarks = answers.flatMap(({ remark }) => remark ?? []).map((remark) => ({ remark, key: order(remark) }));
  return {
    answers: answers.length,
    content: sum(answers, 'content'),
    trainer: sum(answers, 'trainer'),
    use: sum(answers, 'use'),
    remarks: remarks.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ remark }) => remark),
  };
}

const NOTHING: FeedbackNumbers = { answers: 0, content: 0, trainer: 0, use: 0 };

/** What all sessions of a programme add up to, each of them of enough answers. */
export const addedUp = (before: FeedbackNumbers | null, { answers, content, trainer, use }: FeedbackNumbers): FeedbackNumbers => {
  const was = before ?? NOTHING;
  return {
    answers: was.answers + answers,
    content: was.content + content,
    trainer: was.trainer + trainer,
    use: was.use + use,
  };
};

/** Exact, one decimal, half-up. */
export const meanOfSteps = ({ answers, ...sums }: FeedbackNumbers, of: 'content' | 'trainer' | 'use'): string =>
  roundRational(ratio(BigInt(sums[of]), BigInt(answers)), 1);

/** When the clock looks at a session for its feedback: to ask for its publication, then to say that it is too late; null where nothing is left to say. */
export function feedbackLooksAt(session: TrainingSession): string | null {
  const { cancelled, feedbackAt, feedbackAskedAt, feedbackLapsedAt } = session;
  if (cancelled || feedbackAt !== null || feedbackLapsedAt !== undefined) return null;
  return feedbackAskedAt === undefined ? publishedFrom(session) : forgottenFrom(session);
}

/** As the clock finds it; itself where nothing is to be said yet. */
export function followFeedback(session: TrainingSession, now: string): TrainingSession {
  const looksAt = feedbackLooksAt(session);
  if (looksAt === null || !isPast(looksAt, now)) return session;
  return session.feedbackAskedAt === undefined && !isPast(forgottenFrom(session), now)
    ? { ...session, feedbackAskedAt: now }
    : { ...session, feedbackLapsedAt: now };
}

/** By when the staffing agency is asked to publish it; null where it is not asked. */
export const publishBy = (session: TrainingSession): string | null =>
  session.feedbackAskedAt === undefined || session.cancelled || session.feedbackAt !== null || session.feedbackLapsedAt !== undefined
    ? null
    : dayEnd(addDays(legalDay(session.feedbackAskedAt), policyOf(session).publishDays));
