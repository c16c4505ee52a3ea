// A 360-degree round: prepared, launched, extended, closed. What raters are told before they write is locked at launch. Pure.
import { type Blocker, blockersOf, possible, type Trial, trialsBy } from '../../../platform/rules/blockers.ts';
import { addDays, dayEnd, isPast, legalDay, legalYear } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { keptOf } from '../../../platform/rules/policy/overlay.ts';
import { checkName, checkText } from '../../../platform/rules/text.ts';
import type { Language } from '../../../platform/rules/texts/language.ts';
import { type ReviewsPolicy, reviewsLimits, reviewsLimitsOf } from './policy.ts';
import { type AudienceMember, type GroupRule, isAnonymous, type RaterGroup, type ReviewRound, type ReviewTerms } from './types.ts';

/** Exactly these see results: a fixed list, so that nobody can be added behind the raters' backs. */
const AUDIENCE: readonly AudienceMember[] = ['SUBJECT', 'SUPERIOR'];

const AUDIENCE_TEXTS: Record<Language, string> = {
  id: 'Hasil hanya dilihat oleh pegawai yang dinilai dan atasannya pada hari putaran dibuka, bukan oleh atasan yang datang kemudian. Kelompok yang jawabannya kurang dari ambang tidak ditampilkan sama sekali. Jawaban rekan, bawahan, dan pihak luar tidak pernah ditampilkan dengan nama; jawaban diri sendiri dan atasan ditampilkan dengan nama.',
  en: 'Only the person reviewed and the superior of the day of the launch see the results, no superior who comes later. A group with fewer answers than the threshold is not shown at all. Answers of peers, subordinates and people from outside are never shown by name; those of the person and the superior are.',
};

export const audienceText = (language: Language): string => AUDIENCE_TEXTS[language];

export interface RaterGroupInput {
  group: RaterGroup;
  least: number;
  most: number;
}

export interface RoundInput {
  title: string;
  year: number;
  purpose: ReviewTerms['purpose'];
  unitId: string;
  templateId?: string | null | undefined;
  groups?: readonly RaterGroupInput[] | null | undefined;
  threshold?: number | null | undefined;
  loadCap?: number | null | undefined;
  nominateUntil: string;
  answerUntil: string;
}

/** First instant at which no answer is taken any more. */
export const closesAt = ({ answerUntil }: Pick<ReviewTerms, 'answerUntil'>): string => dayEnd(answerUntil);

const outside = (field: readonly string[], value: number, least: number, most: number): Problem[] =>
  value < least || value > most ? [{ code: 'OUT_OF_RANGE', field, params: { least, most } }] : [];

function groupProblems(groups: readonly RaterGroupInput[], threshold: number, policy: ReviewsPolicy): Problem[] {
  if (groups.length === 0) return [{ code: 'REQUIRED', field: ['groups'] }];
  const inside = groups.filter(({ group }) => group !== 'EXTERNAL').reduce((sum, { most }) => sum + most, 0);
  const { most: highest, mostInside } = policy.groups;
  return [
    ...(inside > mostInside ? [{ code: 'LIMIT_REACHED' as const, field: ['groups'], params: { most: mostInside } }] : []),
    ...groups.flatMap(({ group, least, most }, i): Problem[] => {
      const path = ['groups', String(i)];
      if (!isAnonymous(group)) return [{ code: 'INVALID', field: [...path, 'group'], text: 'ANONYMOUS_GROUP' }];
      if (groups.findIndex((one) => one.group === group) < i) return [{ code: 'ALREADY_EXISTS', field: [...path, 'group'] }];
      return [...outside([...path, 'most'], most, threshold, highest), ...outside([...path, 'least'], least, 0, Math.min(most, highest))];
    }),
  ];
}

/** Answers are kept for some days after the end of the year (policy), so they do not go on for ever. */
function lastDayProblems({ year, answerUntil }: Pick<ReviewTerms, 'year' | 'answerUntil'>): Problem[] {
  const [least, most] = [`${year}-01-01`, `${year + 1}-12-31`];
  return answerUntil > most ? [{ code: 'OUT_OF_RANGE', field: ['answerUntil'], params: { least, most } }] : [];
}

function dayProblems(terms: ReviewTerms, now: string): Problem[] {
  const { nominateUntil, answerUntil } = terms;
  if (isPast(dayEnd(nominateUntil), now)) return [{ code: 'DATE_ORDER', field: ['nominateUntil'] }];
  return answerUntil <= nominateUntil ? [{ code: 'DATE_ORDER', field: ['answerUntil'] }] : lastDayProblems(terms);
}

function yearProblems({ year }: Pick<ReviewTerms, 'year'>, now: string): Problem[] {
  const current = legalYear(now);
  return outside(['year'], year, current - 1, current + 1);
}

function termProblems(terms: ReviewTerms, policy: ReviewsPolicy, now: string): Problem[] {
  return [
    ...checkName('title', terms.title, policy.limits.title),
    ...yearProblems(terms, now),
    ...outside(['threshold'], terms.threshold, policy.threshold.least, policy.groups.most),
    ...outside(['loadCap'], terms.loadCap, 1, policy.loadCap.most),
    ...groupProblems(terms.groups, terms.threshold, policy),
    ...dayProblems(terms, now),
  ];
}

const termsOf = (input: RoundInput, policy: ReviewsPolicy): ReviewTerms => ({
  title: input.title.trim(),
  year: input.year,
  purpose: input.purpose,
  unitId: input.unitId,
  templateId: input.templateId ?? null,
  groups: (input.groups ?? policy.groups.standard) as readonly GroupRule[],
  threshold: input.threshold ?? policy.threshold.standard,
  loadCap: input.loadCap ?? policy.loadCap.standard,
  nominateUntil: input.nominateUntil,
  answerUntil: input.answerUntil,
  audience: AUDIENCE,
});

/** When a round is prepared or launched, and by which policy: the one in force then. */
export interface Preparing {
  now: string;
  policy: ReviewsPolicy;
}

interface Creating extends Preparing {
  id: string;
  region: string;
}

/** A draft. @throws RuleError REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE, ALREADY_EXISTS (a group twice), LIMIT_REACHED, DATE_ORDER. */
export function createRound(input: RoundInput, { id, region, now, policy }: Creating): ReviewRound {
  const terms = termsOf(input, policy);
  refuse(termProblems(terms, policy, now));
  const fresh = { snapshotDay: null, createdAt: now, launchedAt: null, closedAt: null, cancelled: null };
  return { ...terms, id, region, status: 'DRAFT', ...keptOf(policy), ...fresh };
}

export type RoundChange = { [K in keyof Omit<RoundInput, 'year'>]?: RoundInput[K] | null | undefined };

const MUST_STAND = ['title', 'purpose', 'unitId', 'nominateUntil', 'answerUntil'] as const;

/** What is absent stays; null clears what has a default, and is refused elsewhere. @throws RuleError as `createRound`; TRANSITION_REFUSED. */
export function changeRound(round: ReviewRound, change: RoundChange, { now, policy }: Preparing): ReviewRound {
  assertRoundAllowed('reviewRoundChange', round, now);
  refuse(MUST_STAND.filter((name) => change[name] === null).map((name) => ({ code: 'REQUIRED', field: [name] })));
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const { id, region, createdAt } = round;
  return { ...createRound({ ...round, ...given } as RoundInput, { id, region, now, policy }), createdAt };
}

/** Locks everything that is told to raters. @throws RuleError TRANSITION_REFUSED; as `createRound`, where the draft has grown old. */
export function launchRound(round: ReviewRound, { now, policy }: Preparing): ReviewRound {
  assertRoundAllowed('reviewLaunch', round, now);
  refuse(termProblems(round, policy, now));
  const { policyTerms: _, ...before } = round;
  return { ...before, status: 'LAUNCHED', ...keptOf(policy), snapshotDay: legalDay(now), launchedAt: now };
}

/** @throws RuleError TRANSITION_REFUSED; DATE_ORDER (not later than what holds, or over already), OUT_OF_RANGE; REQUIRED, TOO_LONG (reason). */
export function extendRound(
  round: ReviewRound,
  { answerUntil, reason }: { answerUntil: string; reason: string },
  now: string,
): ReviewRound {
  assertRoundAllowed('reviewExtend', round, now);
  const late = answerUntil > round.answerUntil && !isPast(dayEnd(answerUntil), now);
  refuse([
    ...(late ? lastDayProblems({ ...round, answerUntil }) : [{ code: 'DATE_ORDER' as const, field: ['answerUntil'] }]),
    ...checkText('reason', reason, reviewsLimits(legalDay(now)).limits.reason),
  ]);
  return { ...round, answerUntil };
}

/** @throws RuleError TRANSITION_REFUSED; NOT_OPEN_YET while answers are taken. */
export function closeRound(round: ReviewRound, now: string): ReviewRound {
  assertRoundAllowed('reviewClose', round, now);
  return { ...round, status: 'CLOSED', closedAt: now };
}

/**
 * Over before its time, with a reason for everybody: invitations end, and what was written is never published.
 * @throws RuleError TRANSITION_REFUSED (a draft, closed or cancelled); REQUIRED, TOO_LONG (reason).
 */
export function cancelRound(round: ReviewRound, { reason }: { reason: string }, now: string): ReviewRound {
  assertRoundAllowed('reviewRoundCancel', round, now);
  refuse(checkText('reason', reason, reviewsLimitsOf(round.policyVersion).limits.reason));
  return { ...round, status: 'CANCELLED', cancelled: { reason: reason.trim(), at: now } };
}

const ROUND_ACTIONS = [
  'reviewRoundChange',
  'reviewLaunch',
  'reviewEnrolMany',
  'reviewEnrolUnit',
  'reviewExtend',
  'reviewClose',
  'reviewRoundCancel',
  'reviewPublishMany',
] as const;

export type RoundAction = (typeof ROUND_ACTIONS)[number];

/** What other records say: the policy by which a draft would be launched, and whether anybody's result is still to be published. */
export interface RoundAround {
  policy: ReviewsPolicy;
  unpublished: boolean;
}

const ENROLLING: readonly RoundAction[] = ['reviewEnrolMany', 'reviewEnrolUnit'];

/** The steps of its state, whatever may still stand in their way. */
function stepsOf(round: ReviewRound, now: string): RoundAction[] {
  if (round.status === 'DRAFT') return ['reviewRoundChange', 'reviewLaunch'];
  if (round.status === 'CLOSED') return ['reviewPublishMany'];
  if (round.status === 'CANCELLED') return [];
  const open: RoundAction[] = isPast(closesAt(round), now) ? ['reviewExtend', 'reviewClose'] : [...ENROLLING, 'reviewExtend'];
  return [...open, 'reviewRoundCancel'];
}

/**
 * The first line of every rule of a round.
 * @throws RuleError DEADLINE_PASSED (people are enrolled while answers are taken), NOT_OPEN_YET (closed when none is any more), else
 * TRANSITION_REFUSED with what is allowed.
 */
export function assertRoundAllowed(action: RoundAction, round: ReviewRound, now: string): void {
  const allowed = stepsOf(round, now);
  if (allowed.includes(action)) return;
  const [field, end] = [['roundId'], closesAt(round)];
  if (ENROLLING.includes(action) && round.status === 'LAUNCHED') fail('DEADLINE_PASSED', { field, data: { closedAt: end } });
  if (action === 'reviewClose' && round.status === 'LAUNCHED') fail('NOT_OPEN_YET', { field, text: 'WAITS', params: { opensAt: end } });
  fail('TRANSITION_REFUSED', { field, data: { allowed } });
}

const later = (one: string, other: string): string => (one > other ? one : other);

/** What no input can mend: the year stays as it is, and there may be no day left that a change or an extension could name. */
function lacksOf(action: RoundAction, round: ReviewRound, now: string, { policy }: RoundAround): Problem[] {
  const today = legalDay(now);
  if (action === 'reviewLaunch') return termProblems(round, policy, now);
  if (action === 'reviewExtend') return lastDayProblems({ ...round, answerUntil: later(addDays(round.answerUntil, 1), today) });
  if (action !== 'reviewRoundChange') return [];
  return [...yearProblems(round, now), ...lastDayProblems({ ...round, answerUntil: addDays(today, 1) })];
}

/** A draft is launched while raters can be proposed, people are enrolled while answers are taken; all else has no last instant. */
function untilOf(action: RoundAction, round: ReviewRound): string | null {
  if (action === 'reviewLaunch') return dayEnd(round.nominateUntil);
  return ENROLLING.includes(action) ? closesAt(round) : null;
}

function roundTrials(round: ReviewRound, now: string, around: RoundAround): Trial<RoundAction>[] {
  const offered = ROUND_ACTIONS.filter((action) => action !== 'reviewPublishMany' || around.unpublished);
  return offered.flatMap((action) =>
    trialsBy([action], untilOf(action, round), () => {
      assertRoundAllowed(action, round, now);
      refuse(lacksOf(action, round, now, around));
    }),
  );
}

/** What the staffing agency can do with a round now. Names of mutations. */
export const roundActions = (round: ReviewRound, now: string, around: RoundAround): RoundAction[] =>
  possible(roundTrials(round, now, around));

/** What stands in the way of a step of the round. */
export const roundBlockers = (round: ReviewRound, now: string, around: RoundAround): Blocker<RoundAction>[] =>
  blockersOf(roundTrials(round, now, around));
