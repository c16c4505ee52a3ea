// Programmes and sessions: what one must say, when it runs, what moves or cancels it. Pure.
import { isInstant, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkName, checkOptionalText, checkText, isBlank } from '../../../platform/rules/text.ts';
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';
import { type TrainingPolicy, trainingPolicy } from './policy.ts';
import type { TrainingDay, TrainingKind, TrainingProgramme, TrainingSchedule, TrainingSession } from './types.ts';

export interface ProgrammeInput {
  title: string;
  kind: TrainingKind;
  hours: number;
  provider: string;
  description: string;
  competences: readonly string[];
  audience: readonly EmployeeKind[];
}

const policyAt = (now: string): TrainingPolicy => trainingPolicy(legalDay(now));

const wholeNumber = (field: string, number: number, most: number): Problem[] =>
  Number.isSafeInteger(number) && number >= 1 && number <= most
    ? []
    : [{ code: 'OUT_OF_RANGE', field: [field], params: { least: 1, most } }];

const once = (field: string, all: readonly string[]): Problem[] =>
  new Set(all).size < all.length ? [{ code: 'INVALID', field: [field], text: 'ONCE' }] : [];

function competenceProblems(competences: readonly string[], { most, limits }: TrainingPolicy): Problem[] {
  if (competences.length > most.competences) return [{ code: 'LIMIT_REACHED', field: ['competences'], params: { most: most.competences } }];
  const each = competences.flatMap((one, i) => checkName(['competences', String(i)], one, limits.competence));
  return each.length > 0
    ? each
    : once(
        'competences',
        competences.map((one) => one.trim()),
      );
}

/** @throws RuleError REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE, LIMIT_REACHED. */
export function createProgramme(input: ProgrammeInput, id: string, now: string): TrainingProgramme {
  const policy = policyAt(now);
  const { limits } = policy;
  refuse([
    ...checkName('title', input.title, limits.title),
    ...wholeNumber('hours', input.hours, policy.most.hours),
    ...checkName('provider', input.provider, limits.provider),
    ...checkText('description', input.description, limits.description),
    ...competenceProblems(input.competences, policy),
    ...once('audience', input.audience),
  ]);
  return {
    id,
    title: input.title.trim(),
    kind: input.kind,
    hours: input.hours,
    provider: input.provider.trim(),
    description: input.description.trim(),
    competences: input.competences.map((one) => one.trim()),
    audience: [...input.audience],
    createdAt: now,
    closed: null,
  };
}

export type ProgrammePatch = {
  [Field in Exclude<keyof ProgrammeInput, 'kind' | 'hours'>]?: ProgrammeInput[Field] | null | undefined;
};

const expectOpen = ({ closed }: TrainingProgramme): void => {
  if (closed) fail('TRANSITION_REFUSED', { field: ['programmeId'], data: { allowed: [] } });
};

/** Sessions that were opened before stay as they are. @throws RuleError as `createProgramme`, TRANSITION_REFUSED. */
export function changeProgramme(programme: TrainingProgramme, patch: ProgrammePatch, now: string): TrainingProgramme {
  expectOpen(programme);
  const { title, provider, description, competences, audience } = programme;
  const wanted = {
    ...{ kind: programme.kind, hours: programme.hours },
    title: patch.title ?? title,
    provider: patch.provider ?? provider,
    description: patch.description ?? description,
    competences: patch.competences ?? competences,
    audience: patch.audience ?? audience,
  };
  return { ...createProgramme(wanted, programme.id, now), createdAt: programme.createdAt };
}

/** No session of it is opened any more; those that were go on. @throws RuleError TRANSITION_REFUSED. */
export function closeProgramme(programme: TrainingProgramme, now: string): TrainingProgramme {
  expectOpen(programme);
  return { ...programme, closed: { at: now } };
}

export interface ScheduleInput {
  days: readonly TrainingDay[];
  place?: string | null | undefined;
  link?: string | null | undefined;
}

const instant = (text: string): string => new Date(Date.parse(text)).toISOString();

/** When a session begins, and when it is over. */
export const beginOf = ({ days }: Pick<TrainingSchedule, 'days'>): string => days[0]?.beginsAt ?? fail('REQUIRED', { field: ['days'] });
export const endOf = ({ days }: Pick<TrainingSchedule, 'days'>): string => days.at(-1)?.endsAt ?? fail('REQUIRED', { field: ['days'] });

function dayProblems(days: readonly TrainingDay[], hours: number, { most }: TrainingPolicy, now: string): Problem[] {
  if (days.length === 0) return [{ code: 'REQUIRED', field: ['days'] }];
  if (days.length > most.days) return [{ code: 'LIMIT_REACHED', field: ['days'], params: { most: most.days } }];
  const each = days.flatMap(({ beginsAt, endsAt, hours: own }, i): Problem[] => {
    const field = (name: string) => ['days', String(i), name];
    const before = days[i - 1];
    const backwards = Date.parse(endsAt) <= Date.parse(beginsAt) || legalDay(beginsAt) !== legalDay(endsAt);
    const early = before !== undefined && legalDay(before.beginsAt) >= legalDay(beginsAt);
    return [
      ...(backwards ? [{ code: 'DATE_ORDER' as const, field: field('endsAt') }] : []),
      ...(early ? [{ code: 'DATES_OVERLAP' as const, field: field('beginsAt') }] : []),
      ...(Number.isSafeInteger(own) && own >= 1 && own <= 24
        ? []
        : [{ code: 'OUT_OF_RANGE' as const, field: field('hours'), params: { least: 1, most: 24 } }]),
    ];
  });
  if (each.length > 0) return each;
  const begins = days[0]?.beginsAt ?? now;
  const sum = days.reduce((all, day) => all + day.hours, 0);
  return [
    ...(isPast(begins, now)
      ? [{ code: 'OUT_OF_RANGE' as const, field: ['days', '0', 'beginsAt'], text: 'AT_LEAST' as const, params: { least: now } }]
      : []),
    // The hours of the programme are what the days add up to, so that whoever attends all has all.
    ...(sum === hours ? [] : [{ code: 'OUT_OF_RANGE' as const, field: ['days'], params: { least: hours, most: hours } }]),
  ];
}

const isHttps = (link: string): boolean => URL.canParse(link.trim()) && new URL(link.trim()).protocol === 'https:';

function whereProblems({ place, link }: ScheduleInput, { limits }: TrainingPolicy): Problem[] {
  const given = { place: isBlank(place) ? null : place, link: isBlank(link) ? null : link };
  const problems = [...checkOptionalText('place', given.place, limits.place), ...checkOptionalText('link', given.link, limits.link)];
  if (problems.length > 0) return problems;
  if (!given.place && !given.link) return [{ code: 'REQUIRED', field: ['place'] }];
  return given.link && !isHttps(given.link) ? [{ code: 'LINK_UNSAFE', field: ['link'] }] : [];
}

const scheduled = ({ days, place, link }: ScheduleInput): TrainingSchedule => ({
  days: days.map(({ beginsAt, endsAt, hours }) => ({ beginsAt: instant(beginsAt), endsAt: instant(endsAt), hours })),
  place: isBlank(place) ? null : (place ?? '').trim(),
  link: isBlank(link) ? null : (link ?? '').trim(),
});

export interface TrainingSessionInput extends ScheduleInput {
  seats: number;
  /** As an instant. */
  requestUntil: string;
}

/** @throws RuleError REQUIRED, OUT_OF_RANGE, DATE_ORDER, DATES_OVERLAP, LINK_UNSAFE, TOO_LONG, LIMIT_REACHED. */
export function createSession(input: TrainingSessionInput, programme: TrainingProgramme, id: string, now: string): TrainingSession {
  expectOpen(programme);
  const policy = policyAt(now);
  const days = dayProblems(input.days, programme.hours, policy, now);
  const begins = input.days[0]?.beginsAt;
  const order: Problem[] =
    days.length > 0 || !begins || !isInstant(input.requestUntil)
      ? []
      : isPast(begins, input.requestUntil) && instant(begins) !== instant(input.requestUntil)
        ? [{ code: 'DATE_ORDER', field: ['requestUntil'] }]
        : isPast(input.requestUntil, now)
          ? [{ code: 'OUT_OF_RANGE', field: ['requestUntil'], text: 'AT_LEAST', params: { least: now } }]
          : [];
  refuse([...days, ...whereProblems(input, policy), ...wholeNumber('seats', input.seats, policy.most.seats), ...order]);
  const { title, kind, hours, provider, audience, competences } = programme;
  return {
    id,
    programmeId: programme.id,
    ...{ title, kind, hours, provider, audience, competences },
    ...scheduled(input),
    seats: input.seats,
    requestUntil: instant(input.requestUntil),
    createdAt: now,
    moves: [],
    seatChanges: [],
    cancelled: null,
    feedbackAt: null,
  };
}

/** What is said of a session that cannot be moved or cancelled any more. */
export function sessionProblems({ cancelled, days }: TrainingSession, now: string): Problem[] {
  const field = ['sessionId'];
  if (cancelled) return [{ code: 'TRANSITION_REFUSED', field, data: { allowed: [] } }];
  const closedAt = beginOf({ days });
  return isPast(closedAt, now) ? [{ code: 'DEADLINE_PASSED', field, text: 'FOR_GOOD', data: { closedAt } }] : [];
}

type Absent = null | undefined;

export interface SessionPatch {
  days?: readonly TrainingDay[] | Absent;
  place?: string | Absent;
  link?: string | Absent;
  seats?: number | Absent;
  reason: string;
}

/** Absent leaves; an empty text takes the place or the link away. */
const patched = (session: TrainingSession, { days, place, link, seats }: SessionPatch) => ({
  ...scheduled({ days: days ?? session.days, place: place ?? session.place, link: link ?? session.link }),
  seats: seats ?? session.seats,
});

const isSame = (one: TrainingSchedule, other: TrainingSchedule): boolean =>
  JSON.stringify(scheduled(one)) === JSON.stringify(scheduled(other));

/** Whether a change has nothing left to say: it was written before. */
export function isChanged(session: TrainingSession, patch: SessionPatch): boolean {
  const wanted = patched(session, patch);
  return isSame(session, wanted) && wanted.seats === session.seats;
}

/**
 * Other days, another place, more seats or fewer: who has a seat keeps it. What the schedule was stays on record.
 * @throws RuleError as `createSession`, CHANGE_MISSING, TRANSITION_REFUSED, DEADLINE_PASSED.
 */
export function changeSession(session: TrainingSession, patch: SessionPatch, { by, now }: { by: string; now: string }): TrainingSession {
  refuse(sessionProblems(session, now));
  const policy = policyAt(now);
  const wanted = { days: patch.days ?? session.days, place: patch.place ?? session.place, link: patch.link ?? session.link };
  refuse([
    ...dayProblems(wanted.days, session.hours, policy, now),
    ...whereProblems(wanted, policy),
    ...wholeNumber('seats', patch.seats ?? session.seats, policy.most.seats),
    ...checkText('reason', patch.reason, policy.limits.reason),
  ]);
  if (isChanged(session, patch)) fail('CHANGE_MISSING', { field: ['sessionId'] });
  const is = patched(session, patch);
  const why = { at: now, by, reason: patch.reason.trim() };
  const seatChanges = is.seats === session.seats ? session.seatChanges : [...session.seatChanges, { was: session.seats, ...why }];
  if (isSame(session, is)) return { ...session, ...is, seatChanges };
  const [was, begins] = [scheduled(session), beginOf(is)];
  const requestUntil = isPast(begins, session.requestUntil) ? begins : session.requestUntil;
  return { ...session, ...is, seatChanges, requestUntil, moves: [...session.moves, { was, ...why }] };
}

/** @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED, REQUIRED, TOO_LONG. */
export function cancelSession(session: TrainingSession, reason: string, { by, now }: { by: string; now: string }): TrainingSession {
  refuse(sessionProblems(session, now));
  refuse(checkText('reason', reason, policyAt(now).limits.reason));
  return { ...session, cancelled: { at: now, by, reason: reason.trim() } };
}
