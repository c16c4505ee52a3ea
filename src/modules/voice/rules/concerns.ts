// That a case concerns an employee: marked after a check, replied to once, taken back with a reason. No figure, rating or list reads it. Pure.
import { dayEnd, dayStart, isPast, legalDay, type WorkCalendar } from '../../../platform/rules/calendar.ts';
import { dueAfter } from '../../../platform/rules/due.ts';
import { fail, type Problem } from '../../../platform/rules/errors.ts';
import { earliestDue, type VoiceCase, type VoiceStage } from './cases.ts';
import { voicePolicy } from './policy.ts';

interface Made {
  at: string;
  by: string;
  reason: string;
}

interface Marking extends Made {
  /** What had been said by then: whoever marks has read it. */
  words: number;
  /** Until when the answer waits for what they say; null of who was not in service any more. */
  replyDueOn: string | null;
}

export interface ConcernMark extends Marking {
  takenBack: Made | null;
}

export interface CaseConcern {
  id: string;
  region: string;
  caseId: string;
  /** When the case was written: it is kept as long. */
  submittedAt: string;
  employeeId: string;
  /** Oldest first: the last one says whether it holds. */
  marks: readonly ConcernMark[];
  /** In a seal; null until there is one. */
  reply: { at: string; sealed: string } | null;
}

export type ConcernAction = 'voiceConcernTakeBack' | 'voiceConcernReply';

/** Why it is said now, or why it is not any more. */
export const lastMark = ({ marks }: CaseConcern): ConcernMark => marks.at(-1) ?? fail('NOT_FOUND');

export const holds = (concern: CaseConcern): boolean => lastMark(concern).takenBack === null;

/** A case names nobody: by these ids alone it is found whom it concerns. */
export type ConcernIds = VoiceCase['concerns'];

export const heldIds = (concerns: ConcernIds): string[] => concerns.flatMap(({ id, held }) => (held ? [id] : []));

export const withConcern = (concerns: ConcernIds, id: string, held: boolean): ConcernIds => [
  ...concerns.filter((one) => one.id !== id),
  { id, held },
];

const lawOn = (at: string) => voicePolicy(legalDay(at)).cases;

/** The day on which it is said is not counted. Of a year without holidays every weekday counts: the citizen waits no longer by it. */
export const replyDay = (at: string, calendar: WorkCalendar): string =>
  earliestDue({ due: dueAfter(legalDay(at), lawOn(at).replyDays, calendar) });

/** The day by which a reply to what was last said is awaited; null where none is, or it is there. */
export function replyAwaited(concern: CaseConcern): string | null {
  const { at, replyDueOn } = lastMark(concern);
  return holds(concern) && (concern.reply === null || concern.reply.at < at) ? replyDueOn : null;
}

/** Why a case is not answered yet. The citizen's day comes before: on it, and once it is late, nobody is waited for, and the file says that none came. */
export function replyProblems(concerns: readonly CaseConcern[], of: Pick<VoiceCase, 'due' | 'standsSince'>, now: string): Problem[] {
  const last = concerns
    .flatMap((one) => replyAwaited(one) ?? [])
    .toSorted()
    .at(-1);
  if (!last) return [];
  const ends = [dayEnd(last), ...(of.standsSince === null ? [dayStart(earliestDue(of))] : [])];
  const opensAt = ends.toSorted()[0] ?? '';
  return isPast(opensAt, now) ? [] : [{ code: 'NOT_OPEN_YET', field: ['caseId'], params: { opensAt }, text: 'REPLY_AWAITED' }];
}

type NewConcern = Pick<CaseConcern, 'id' | 'region' | 'caseId' | 'submittedAt' | 'employeeId'>;

/** Anew too, after it was taken back: what was said before stays. @throws RuleError ALREADY_EXISTS, LIMIT_REACHED. */
export function markConcern(before: CaseConcern | null, of: NewConcern, { reason, ...marking }: Marking): CaseConcern {
  if (before && holds(before)) fail('ALREADY_EXISTS', { field: ['employeeId'] });
  const most = lawOn(marking.at).mostMarks;
  if (before && before.marks.length >= most) fail('LIMIT_REACHED', { field: ['employeeId'], params: { most } });
  const mark = { ...marking, reason: reason.trim(), takenBack: null };
  return before ? { ...before, marks: [...before.marks, mark] } : { ...of, marks: [mark], reply: null };
}

const FIELD = ['concernId'];

export function actionsOnConcern(concern: CaseConcern, stage: VoiceStage): ConcernAction[] {
  if (!holds(concern)) return [];
  // A first reply finds its way after the answer too, until nobody can take the case up again.
  const mayReply = stage !== 'CLOSED' && (concern.reply === null || stage !== 'ANSWERED');
  return ['voiceConcernTakeBack', ...(mayReply ? (['voiceConcernReply'] as const) : [])];
}

/** @throws RuleError TRANSITION_REFUSED. */
export function expectConcernOpen(action: ConcernAction, concern: CaseConcern, stage: VoiceStage): void {
  const allowed = actionsOnConcern(concern, stage);
  if (!allowed.includes(action)) fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed } });
}

export const takeBackConcern = (concern: CaseConcern, { at, by, reason }: Made): CaseConcern => ({
  ...concern,
  marks: [...concern.marks.slice(0, -1), { ...lastMark(concern), takenBack: { at, by, reason: reason.trim() } }],
});
