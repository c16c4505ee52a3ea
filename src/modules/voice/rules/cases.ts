// What a citizen writes, from its submission to its answer: clocks in working days, what each side can do, and who is late. Pure.
import type { Trial } from '../../../platform/rules/blockers.ts';
import { addDays, dayEnd, isPast, isWeekend, isWorkingDay, legalDay, type WorkCalendar } from '../../../platform/rules/calendar.ts';
import { type Due, dueAfter, dueNow } from '../../../platform/rules/due.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { byDay } from './by-day.ts';
import { type VoiceClass, voicePolicy } from './policy.ts';
import type { LeftOut } from './scrub.ts';

export type VoiceKind = 'COMPLAINT' | 'QUESTION' | 'PRAISE';
export type VoiceMode = 'OPEN' | 'CONFIDENTIAL' | 'ANONYMOUS';
/** As it is stored; CLOSED follows from the clock. */
type StoredStage = 'SUBMITTED' | 'IN_WORK' | 'FACTS_ASKED' | 'ANSWERED';
export type VoiceStage = StoredStage | 'CLOSED';

export interface CaseMove {
  at: string;
  fromUnitId: string | null;
  /** Null: to the staffing agency. */
  toUnitId: string | null;
  by: string;
  reason: string;
}

export interface VoiceCase {
  id: string;
  region: string;
  kind: VoiceKind;
  mode: VoiceMode;
  serviceId: string | null;
  unitId: string | null;
  /** The unit whose head it is about: another works on it, and they read nothing of it. */
  aboutHeadOf: string | null;
  /** As `byDay` has it, like all that a citizen does. */
  submittedAt: string;
  /** Keyed: by it a repetition is known. */
  inputHash: string;
  /** `CaseText` in a seal. */
  sealed: string;
  leftOut: readonly LeftOut[];
  /** Name and reach in a seal; null where none was given. */
  contact: string | null;
  stage: StoredStage;
  class: VoiceClass | null;
  /** Of the first answer, then of the class. */
  due: Due;
  /** Since when the clock stands; null while it runs. */
  standsSince: string | null;
  /** How often more was asked for. */
  asked: number;
  firstInTime: boolean | null;
  answeredAt: string | null;
  answeredInTime: boolean | null;
  reopenedAt: string | null;
  moves: readonly CaseMove[];
  /** With all that had been said by then: what is left out of a later word is another's to restore. */
  restored: { at: string; by: string; reason: string; words: number } | null;
  /** Something is left out that nobody has restored. */
  withheld: boolean;
  words: number;
  /** Marks that it concerns an employee; held: not taken back. By their ids: it names nobody (0079). */
  concerns: readonly { id: string; held: boolean }[];
  files: readonly CaseFile[];
}

export type WordKind = 'FIRST_ANSWER' | 'FACTS_ASKED' | 'REPLY' | 'ANSWER' | 'REOPENED';

export interface CaseWord {
  number: number;
  at: string;
  from: 'CITIZEN' | 'OFFICE';
  kind: WordKind;
  sealed: string;
  /** Of a citizen's: keyed hashes of key and input, by which a repetition is known. */
  repeated: { key: string; input: string } | null;
}

/** A file of a citizen, without its name: `arrivedAt` null until what has arrived is what was announced. */
export interface CaseFile {
  id: string;
  contentType: string;
  size: number;
  sha256: string;
  announcedAt: string;
  arrivedAt: string | null;
}

/** What is sealed: what staff see, and what was written where that is more. */
export interface CaseText {
  shown: string;
  original: string | null;
}

const FIELD = ['caseId'];

const lawOn = (instant: string) => voicePolicy(legalDay(instant)).cases;

/** The clock of the first answer begins on the day it was written: that day is not counted. */
export const firstDue = (now: string, calendar: WorkCalendar): Due => dueAfter(legalDay(now), lawOn(now).firstAnswerDays, calendar);

const reopenEnd = ({ answeredAt, reopenedAt }: VoiceCase): string | null =>
  answeredAt === null || reopenedAt !== null ? null : dayEnd(addDays(legalDay(answeredAt), lawOn(answeredAt).reopenDays));

/** Until when it can be taken up again; null where it cannot. */
export function reopenUntil(body: VoiceCase, now: string): string | null {
  const end = body.stage === 'ANSWERED' ? reopenEnd(body) : null;
  return end !== null && !isPast(end, now) ? end : null;
}

export const stageOf = (body: VoiceCase, now: string): VoiceStage =>
  body.stage === 'ANSWERED' && reopenUntil(body, now) === null ? 'CLOSED' : body.stage;

/** The day by which it is due; null while the clock stands, once it is answered, and where no day can be told yet. */
export const dueOnOf = (body: VoiceCase, calendar: WorkCalendar): string | null =>
  body.stage === 'SUBMITTED' || body.stage === 'IN_WORK' ? dueNow(body.due, calendar).on : null;

/** By the day on which its clock stands, or today. */
const isOver = ({ due, standsSince }: VoiceCase, today: string, calendar: WorkCalendar): boolean => {
  const { on } = dueNow(due, calendar);
  return on !== null && on < (standsSince ?? today);
};

/** The day by which lists order it: where nobody knows its holidays yet, the earliest that it can be. */
export function earliestDue({ due: { from, days, on } }: Pick<VoiceCase, 'due'>): string {
  if (on !== null) return on;
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

export const isLate = (body: VoiceCase, now: string, calendar: WorkCalendar): boolean =>
  body.stage !== 'ANSWERED' && isOver(body, legalDay(now), calendar);

/** Working days after a day up to another; of a year without holidays every weekday counts, so that no unit loses time by it. */
function workingDaysUpTo(from: string, to: string, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar) !== false) count += 1;
  return count;
}

/** The clock goes on: it has as many working days left as when it was stopped. */
function resumed({ due, standsSince }: VoiceCase, today: string, calendar: WorkCalendar): Due {
  return standsSince === null ? due : dueAfter(due.from, due.days + workingDaysUpTo(standsSince, today, calendar), calendar);
}

export type CaseAction =
  | ('voiceAccept' | 'voiceHandOver' | 'voiceHeadRule' | 'voiceAskFacts')
  | ('voiceAnswer' | 'voiceRestore' | 'voiceConcernMark');
export type CitizenAction = 'voiceReply' | 'voiceReopen' | 'voiceAttach' | 'voiceAttachComplete';

const ADDS = ['voiceReply', 'voiceAttach', 'voiceAttachComplete'] as const;

const ACTIONS: Readonly<Record<VoiceStage, readonly (CaseAction | CitizenAction)[]>> = {
  SUBMITTED: ['voiceAccept', 'voiceHandOver', 'voiceHeadRule', 'voiceConcernMark', 'voiceRestore', ...ADDS],
  IN_WORK: ['voiceHandOver', 'voiceHeadRule', 'voiceAskFacts', 'voiceAnswer', 'voiceConcernMark', 'voiceRestore', ...ADDS],
  FACTS_ASKED: ['voiceHandOver', 'voiceHeadRule', 'voiceAnswer', 'voiceConcernMark', 'voiceRestore', ...ADDS],
  ANSWERED: ['voiceRestore', 'voiceReopen'],
  CLOSED: ['voiceRestore'],
};

const CITIZENS: ReadonlySet<string> = new Set([...ADDS, 'voiceReopen'] satisfies CitizenAction[]);
const isCitizens = (action: CaseAction | CitizenAction): action is CitizenAction => CITIZENS.has(action);

function open(body: VoiceCase, now: string): (CaseAction | CitizenAction)[] {
  return ACTIONS[stageOf(body, now)].filter((action) => action !== 'voiceRestore' || body.withheld);
}

export const caseTrials = (body: VoiceCase, now: string): Trial<CaseAction>[] =>
  open(body, now).flatMap((action) => (isCitizens(action) ? [] : [{ action, problems: BOUNDED[action]?.(body, now) ?? [], until: null }]));

/** Only what citizens add unasked is bounded: what the office says, the reply that it waits for, and taking up again find room always. */
const full = ({ words, stage }: VoiceCase, action: CitizenAction, now: string): boolean =>
  action === 'voiceReply' && stage !== 'FACTS_ASKED' && words >= lawOn(now).mostWords;

export const canReply = (body: VoiceCase, now: string): boolean => open(body, now).includes('voiceReply') && !full(body, 'voiceReply', now);

export const canAttach = (body: VoiceCase, now: string): boolean => open(body, now).includes('voiceAttach');

/** @throws RuleError TRANSITION_REFUSED, and DEADLINE_PASSED, LIMIT_REACHED to who holds the code. */
export function expectCaseOpen(action: CaseAction | CitizenAction, body: VoiceCase, now: string): void {
  const field = isCitizens(action) ? ['code'] : FIELD;
  const end = reopenEnd(body);
  if (action === 'voiceReopen' && body.stage === 'ANSWERED' && end !== null && isPast(end, now))
    fail('DEADLINE_PASSED', { field, data: { closedAt: end } });
  const allowed = open(body, now);
  if (!allowed.includes(action))
    fail('TRANSITION_REFUSED', { field, data: { allowed: allowed.filter((one) => isCitizens(one) === isCitizens(action)) } });
  if (isCitizens(action) && full(body, action, now)) fail('LIMIT_REACHED', { field, params: { most: lawOn(now).mostWords } });
}

/**
 * The first answer. @param unitId only where it has none: who gives it away says why. What is about a head may stay the staffing agency's.
 * @throws RuleError REQUIRED, INVALID (unitId).
 */
export function acceptCase(
  body: VoiceCase,
  of: { class: VoiceClass; unitId: string | null; now: string },
  calendar: WorkCalendar,
): VoiceCase {
  const today = legalDay(of.now);
  if (body.unitId !== null && of.unitId !== null && of.unitId !== body.unitId) fail('INVALID', { field: ['unitId'], text: 'LEAVE_EMPTY' });
  const unitId = body.unitId ?? of.unitId ?? (body.aboutHeadOf === null ? fail('REQUIRED', { field: ['unitId'] }) : null);
  return {
    ...body,
    stage: 'IN_WORK',
    class: of.class,
    unitId,
    due: dueAfter(today, lawOn(of.now).classDays[of.class], calendar),
    firstInTime: !isOver(body, today, calendar),
  };
}

const movesProblems = ({ moves }: VoiceCase, now: string): Problem[] => {
  const most = lawOn(now).mostMoves;
  return moves.length < most ? [] : [{ code: 'LIMIT_REACHED', params: { most } }];
};

/** However often somebody is marked, they take one place. */
export const concernProblems = ({ concerns }: VoiceCase, now: string): Problem[] => {
  const most = lawOn(now).mostConcerned;
  return concerns.length < most ? [] : [{ code: 'LIMIT_REACHED', params: { most } }];
};

const BOUNDED: Partial<Record<CaseAction, (body: VoiceCase, now: string) => Problem[]>> = {
  voiceHandOver: movesProblems,
  voiceConcernMark: concernProblems,
};

export interface MoveMade {
  reason: string;
  by: string;
  now: string;
}

const moved = (body: VoiceCase, unitId: string | null, { reason, by, now }: MoveMade): VoiceCase => ({
  ...body,
  unitId,
  moves: [...body.moves, { at: now, fromUnitId: body.unitId, toUnitId: unitId, by, reason: reason.trim() }],
});

/** The clock goes on. @throws RuleError ALREADY_EXISTS where it is that unit's, LIMIT_REACHED. */
export function handOver(body: VoiceCase, unitId: string, giving: MoveMade): VoiceCase {
  if (unitId === body.unitId) fail('ALREADY_EXISTS', { field: ['unitId'] });
  refuse(movesProblems(body, giving.now));
  return moved(body, unitId, giving);
}

/** It is about the head of a unit: one above works on it, or the staffing agency. However often it was moved, there is room for this. */
export function ruleAboutHead(body: VoiceCase, of: { headOf: string; above: string | null }, giving: MoveMade): VoiceCase {
  return { ...moved(body, of.above, giving), aboutHeadOf: of.headOf };
}

/** It is not: the unit works on it as on all else. @throws RuleError ALREADY_EXISTS, LIMIT_REACHED. */
export function ruleNoHead(body: VoiceCase, giving: MoveMade): VoiceCase {
  const unitId = body.aboutHeadOf ?? fail('ALREADY_EXISTS', { field: ['aboutHead'] });
  refuse(movesProblems(body, giving.now));
  return { ...moved(body, unitId, giving), aboutHeadOf: null };
}

export const askFacts = (body: VoiceCase, now: string): VoiceCase => ({
  ...body,
  stage: 'FACTS_ASKED',
  standsSince: legalDay(now),
  asked: body.asked + 1,
});

export function answerCase(body: VoiceCase, now: string, calendar: WorkCalendar): VoiceCase {
  const answeredInTime = !isOver(body, legalDay(now), calendar);
  return { ...body, stage: 'ANSWERED', standsSince: null, answeredAt: now, answeredInTime };
}

export function replied(body: VoiceCase, now: string, calendar: WorkCalendar): VoiceCase {
  if (body.stage !== 'FACTS_ASKED') return body;
  return { ...body, stage: 'IN_WORK', standsSince: null, due: resumed(body, legalDay(now), calendar) };
}

/** The clock of its class begins anew. */
export function reopenCase(body: VoiceCase, now: string, calendar: WorkCalendar): VoiceCase {
  const days = lawOn(now).classDays[body.class ?? 'ORDINARY'];
  return {
    ...body,
    stage: 'IN_WORK',
    reopenedAt: byDay(now),
    answeredAt: null,
    answeredInTime: null,
    due: dueAfter(legalDay(now), days, calendar),
  };
}
