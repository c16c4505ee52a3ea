// Check-points: each side speaks for itself, and reads the other once both have spoken or the days are over. Pure.
import { addDays, dayStart, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import { isHeld, settled, wordOf } from './onboarding.ts';
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
  if (written && isRead(onboarding, point, now)) fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed: [] } });
}

/** What keeps somebody from speaking at any of them. */
export function checkPointOpen(onboarding: Onboarding, actor: OnboardingActor): void {
  const side = sideOf(actor);
  const next = onboarding.checkPoints.find(
    (point) => side === null || wordOf(point, side) === null || !isRead(onboarding, point, actor.now),
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
  const point = onboarding.checkPoints.find(({ kind }) => kind === input.checkPoint) ?? fail('NOT_FOUND', { field: FIELD });
  expectWritable(onboarding, point, side, actor.now);
  refuse(checkText('text', input.text, onboardingPolicyOf(onboarding).limits.word));
  const earlier = wordOf(point, side);
  const word = { side, by: actor.by, text: input.text.trim(), at: actor.now, revisions: earlier ? earlier.revisions + 1 : 0 };
  const words = [...point.words.filter((one) => one.side !== side), word];
  const checkPoints = onboarding.checkPoints.map((one) => (one.kind === point.kind ? { ...one, words } : one));
  return settled({ ...onboarding, checkPoints }, actor.now);
}
