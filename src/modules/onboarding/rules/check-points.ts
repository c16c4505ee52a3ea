// Check-points: each side speaks for itself, and reads the other once both have spoken or the days are over. Pure.
import { addDays, compareDay, dayStart, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import { isHeld, presentPoints, settled, wordOf } from './onboarding.ts';
import { expectOpen, expectTheirs, type OnboardingActor } from './parts.ts';
import { onboardingPolicyOf } from './policy.ts';
import type { Onboarding, OnboardingCheckPoint, OnboardingCheckPointKind, OnboardingSide, OnboardingWord } from './types.ts';

const FIELD = ['checkPoint'];

export const sideOf = ({ parts }: Pick<OnboardingActor, 'parts'>): OnboardingSide | null =>
  parts.includes('NEWCOMER') ? 'NEWCOMER' : parts.includes('SUPERIOR') ? 'SUPERIOR' : null;

const daysOf = (onboarding: Onboarding) => onboardingPolicyOf(onboarding).checkPointDays;

/** The last day on which words are hidden from the other side. */
export const pointUntil = (onboarding: Onboarding, { on }: OnboardingCheckPoint): string => addDays(on, daysOf(onboarding).after);

/** Read by both sides: what was said stays as it is. */
const isRead = (onboarding: Onboarding, point: OnboardingCheckPoint, now: string): boolean =>
  isHeld(point) || legalDay(now) > pointUntil(onboarding, point);

/** The first moment at which both sides had spoken; null before it. */
function heldAt({ words }: OnboardingCheckPoint): string | null {
  const [newcomer, superior] = (['NEWCOMER', 'SUPERIOR'] as const).map((side) => words.find((word) => word.side === side)?.at);
  return newcomer && superior ? ([newcomer, superior].toSorted()[1] ?? null) : null;
}

/**
 * Since which day the newcomer knows what the superior says last, and whether they have spoken since: a word that was spoken blind, before
 * the other could be read, answers nothing. Null where the superior has not spoken.
 */
export function hearingOf(onboarding: Onboarding, point: OnboardingCheckPoint): { from: string; answered: boolean } | null {
  const word = wordOf(point, 'SUPERIOR');
  if (!word) return null;
  const [until, held] = [pointUntil(onboarding, point), heldAt(point)];
  const byBoth = held !== null && compareDay(legalDay(held), until) <= 0;
  const since = byBoth ? legalDay(held) : until;
  const from = compareDay(since, legalDay(word.at)) > 0 ? since : legalDay(word.at);
  const own = wordOf(point, 'NEWCOMER');
  const readBefore = own !== null && (byBoth ? own.at > held : compareDay(legalDay(own.at), until) > 0);
  return { from, answered: own !== null && readBefore && own.at > word.at };
}

/** At the end of probation the newcomer answers what they have read, once: nobody is let go unheard. */
const mayAnswer = (onboarding: Onboarding, point: OnboardingCheckPoint, side: OnboardingSide | null): boolean =>
  side === 'NEWCOMER' && point.kind === 'PROBATION_END' && hearingOf(onboarding, point)?.answered === false;

/** What a reader is shown: their own word at once, others' once it is read by both. @param side null: whoever else may read */
export const wordsShown = (
  onboarding: Onboarding,
  point: OnboardingCheckPoint,
  side: OnboardingSide | null,
  now: string,
): OnboardingWord[] =>
  onboarding.status !== 'OPEN' || isRead(onboarding, point, now) ? point.words : point.words.filter((word) => word.side === side);

/** @throws RuleError NOT_OPEN_YET; TRANSITION_REFUSED: the other side has read it. */
function expectWritable(onboarding: Onboarding, point: OnboardingCheckPoint, side: OnboardingSide | null, now: string): void {
  const opensOn = addDays(point.on, -daysOf(onboarding).before);
  if (legalDay(now) < opensOn) fail('NOT_OPEN_YET', { field: FIELD, params: { opensAt: dayStart(opensOn) } });
  const written = side !== null && wordOf(point, side) !== null;
  if (written && isRead(onboarding, point, now) && !mayAnswer(onboarding, point, side))
    fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed: [] } });
}

/** What keeps somebody from speaking at any of them. */
export function checkPointOpen(onboarding: Onboarding, actor: OnboardingActor): void {
  const side = sideOf(actor);
  const next = presentPoints(onboarding).find(
    (point) => side === null || wordOf(point, side) === null || !isRead(onboarding, point, actor.now) || mayAnswer(onboarding, point, side),
  );
  if (!next) fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed: [] } });
  expectWritable(onboarding, next as OnboardingCheckPoint, side, actor.now);
}

/** @throws RuleError FORBIDDEN, TRANSITION_REFUSED, NOT_FOUND, NOT_OPEN_YET (checkPoint), REQUIRED, TOO_LONG, INVALID (text). */
export function writeWord(
  onboarding: Onboarding,
  input: { checkPoint: OnboardingCheckPointKind; text: string },
  actor: OnboardingActor,
): Onboarding {
  expectTheirs('onboardingCheckPointWrite', onboarding, actor);
  expectOpen(onboarding);
  const side = sideOf(actor) ?? fail('FORBIDDEN', { field: FIELD });
  const point = presentPoints(onboarding).find(({ kind }) => kind === input.checkPoint) ?? fail('NOT_FOUND', { field: FIELD });
  expectWritable(onboarding, point, side, actor.now);
  refuse(checkText('text', input.text, onboardingPolicyOf(onboarding).limits.word));
  // Another's word stays, and so does what was read.
  const earlier = isRead(onboarding, point, actor.now) ? null : point.words.find((one) => one.side === side && one.by === actor.by);
  const word = { side, by: actor.by, text: input.text.trim(), at: actor.now, revisions: earlier ? earlier.revisions + 1 : 0 };
  const words = [...point.words.filter((one) => one !== earlier), word];
  const checkPoints = onboarding.checkPoints.map((one) => (one === point ? { ...one, words } : one));
  return settled({ ...onboarding, checkPoints }, actor.now);
}
