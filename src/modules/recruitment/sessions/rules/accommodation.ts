// What somebody needs to sit a test: asked for by the applicant, granted or refused in words by an officer. Pure.
import { isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkOptionalText, checkText } from '../../../../platform/rules/text.ts';
import { toldPolicy } from '../../../policy/rules/told.ts';
import { range } from '../../campaigns/rules/bounds.ts';
import { only, rulesOf, stageOf } from '../../campaigns/rules/campaign.ts';
import type { Campaign } from '../../campaigns/rules/types.ts';
import type { AccommodationText, Need, TestAccommodation } from './types.ts';

export const NOTHING_SAID: AccommodationText = { needs: [], wish: null, granted: [], extraMinutes: 0, answer: null };

/** The end of the last test: then nothing can be prepared any more. */
const lastTestEnds = (campaign: Campaign): string => {
  const { tests } = rulesOf(campaign).policy;
  return tests.map(({ stage }) => stageOf(campaign, stage).closesAt).reduce((a, b) => (a > b ? a : b));
};

/** @throws RuleError TRANSITION_REFUSED, DEADLINE_PASSED. */
export function assertAccommodationAllowed(campaign: Campaign, now: string): void {
  only(campaign, now, 'PUBLISHED');
  const closedAt = lastTestEnds(campaign);
  if (isPast(closedAt, now)) fail('DEADLINE_PASSED', { field: ['applicationId'], data: { closedAt } });
}

function needProblems(field: string, needs: readonly Need[]): Problem[] {
  return new Set(needs).size < needs.length ? [{ code: 'INVALID', field: [field], text: 'ONCE' }] : [];
}

type Wish = Pick<TestAccommodation, 'requestedAt' | 'readers'>;

export const hasOpened = ({ readers = [] }: Wish, by: string): boolean => readers.includes(by);

/** Why somebody needs it is opened on record, and again once it was changed. @throws RuleError TRANSITION_REFUSED: nothing was said, or it is open. */
export function openAccommodation<W extends Wish>(wish: W, by: string): W {
  const closed = wish.requestedAt === null || hasOpened(wish, by);
  if (closed) fail('TRANSITION_REFUSED', { field: ['accommodationId'], data: { allowed: [] } });
  return { ...wish, readers: [...(wish.readers ?? []), by] };
}

/** Nobody decides on what they have not read. @throws RuleError NOT_OPENED. */
export function expectOpened(wish: Wish | undefined, by: string): void {
  if (wish?.requestedAt && !hasOpened(wish, by)) fail('NOT_OPENED', { field: ['registrationNumber'] });
}

export interface RequestInput {
  needs: readonly Need[];
  wish?: string | null | undefined;
}

/** What was granted before holds until it is decided anew. @throws RuleError REQUIRED, INVALID, TOO_LONG. */
export function requestAccommodation(before: AccommodationText, { needs, wish }: RequestInput, now: string): AccommodationText {
  const { limits } = toldPolicy(legalDay(now));
  refuse([
    ...(needs.length === 0 ? [{ code: 'REQUIRED' as const, field: ['needs'] }] : []),
    ...needProblems('needs', needs),
    ...(needs.includes('OTHER') ? checkText('wish', wish ?? '', limits.wish) : checkOptionalText('wish', wish, limits.wish)),
  ]);
  return { ...before, needs: [...needs], wish: wish?.trim() ?? null };
}

export interface AccommodationDecisionInput {
  granted: readonly Need[];
  extraMinutes?: number | null | undefined;
  answer?: string | null | undefined;
}

function minuteProblems(granted: readonly Need[], minutes: number, most: number): Problem[] {
  const field = ['extraMinutes'];
  if (granted.includes('MORE_TIME')) return range(field, minutes, 1, most);
  return minutes === 0 ? [] : [{ code: 'OUT_OF_RANGE', field, text: 'NO_MINUTES' }];
}

/** More time says how much; who is refused is told why. @throws RuleError INVALID, OUT_OF_RANGE, REQUIRED, TOO_LONG. */
export function decideAccommodation(
  before: AccommodationText,
  { granted, extraMinutes, answer }: AccommodationDecisionInput,
  now: string,
): AccommodationText {
  const { limits, sessions } = toldPolicy(legalDay(now));
  const minutes = extraMinutes ?? 0;
  refuse([
    ...needProblems('granted', granted),
    ...minuteProblems(granted, minutes, sessions.mostExtraMinutes),
    ...(granted.length === 0 ? checkText('answer', answer ?? '', limits.wish) : checkOptionalText('answer', answer, limits.wish)),
  ]);
  return { ...before, granted: [...granted], extraMinutes: minutes, answer: answer?.trim() ?? null };
}
