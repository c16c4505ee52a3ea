// The end of probation: a candidate becomes a civil servant, has more time, or leaves; and each decision can be taken back. Pure.
import { addDays, afterMonths, dayEnd, dayStart, legalDay, type WorkCalendar } from '../../../platform/rules/calendar.ts';
import { dueAfter } from '../../../platform/rules/due.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import type { EmployeeKind } from '../../organisation/rules/record-types.ts';
import { hearingOf } from './check-points.ts';
import { closed, presentPoints, workingDay } from './onboarding.ts';
import { expectOpen, expectTheirs, ONBOARDING_FIELD, type OnboardingActor } from './parts.ts';
import { type OnboardingPolicy, onboardingPolicyOf } from './policy.ts';
import { reasonProblems } from './tasks.ts';
import type { Onboarding, OnboardingCheckPoint, OnboardingOutcome, OnboardingProbation, OnboardingProof } from './types.ts';

const refused = (): never => fail('TRANSITION_REFUSED', { field: ONBOARDING_FIELD, data: { allowed: [] } });

const probationOf = ({ probation }: Onboarding): OnboardingProbation => probation ?? refused();

/** Of a candidate, undecided. @throws RuleError FORBIDDEN, TRANSITION_REFUSED. */
function undecided(action: 'onboardingExtend' | 'onboardingConfirm' | 'onboardingEnd', onboarding: Onboarding, actor: OnboardingActor) {
  expectTheirs(action, onboarding, actor);
  expectOpen(onboarding);
  const probation = probationOf(onboarding);
  return probation.outcome === null ? probation : refused();
}

/** @throws RuleError NOT_OPEN_YET. */
function expectNear({ endsOn }: OnboardingProbation, { decideDays }: OnboardingPolicy, now: string): void {
  const opensOn = addDays(endsOn, -decideDays);
  if (legalDay(now) < opensOn) fail('NOT_OPEN_YET', { field: ONBOARDING_FIELD, text: 'WAITS', params: { opensAt: dayStart(opensOn) } });
}

const trimmed = ({ number, issuedOn }: OnboardingProof): OnboardingProof => ({ number: number.trim(), issuedOn });

function proofProblems(name: string, { number, issuedOn }: OnboardingProof, [least, most]: [string, string], length: number): Problem[] {
  const isOut = issuedOn < least || issuedOn > most;
  return [
    ...checkText([name, 'number'], number, length),
    ...(isOut ? [{ code: 'OUT_OF_RANGE' as const, field: [name, 'issuedOn'], params: { least, most } }] : []),
  ];
}

export interface ConfirmInput {
  /** First day as a civil servant (PNS). */
  validFrom: string;
  training: OnboardingProof;
  health: OnboardingProof;
  proof: OnboardingProof;
  reason: string;
}

/** What keeps anybody from confirming now, whatever they give. @throws RuleError FORBIDDEN, TRANSITION_REFUSED, NOT_OPEN_YET, INVALID (the selection was annulled). */
export function confirmOpen(onboarding: Onboarding, actor: OnboardingActor): OnboardingProbation {
  const probation = undecided('onboardingConfirm', onboarding, actor);
  if (onboarding.selectionAnnulled) fail('INVALID', { field: ONBOARDING_FIELD, text: 'SELECTION_ANNULLED' });
  expectNear(probation, onboardingPolicyOf(onboarding), actor.now);
  return probation;
}

/**
 * Basic training passed and in good health (PP 11/2017 art. 36), from the day after the probation on.
 * @param entryId of the record; null where it says so already
 * @throws RuleError as `confirmOpen`; OUT_OF_RANGE (validFrom, issuedOn), REQUIRED, TOO_LONG (numbers, reason)
 */
export function confirm(onboarding: Onboarding, input: ConfirmInput, actor: OnboardingActor & { entryId: string | null }): Onboarding {
  const probation = confirmOpen(onboarding, actor);
  const policy = onboardingPolicyOf(onboarding);
  const [today, { proof: length }] = [legalDay(actor.now), policy.limits];
  const { training, health, proof, validFrom } = input;
  const least = addDays(probation.endsOn, 1);
  refuse([
    ...(validFrom < least ? [{ code: 'OUT_OF_RANGE' as const, field: ['validFrom'], text: 'LATER' as const, params: { least } }] : []),
    ...proofProblems('training', training, [onboarding.startsOn, today], length),
    ...proofProblems('health', health, [onboarding.startsOn, today], length),
    ...proofProblems('proof', proof, [onboarding.startsOn, today], length),
    ...reasonProblems(input.reason, policy),
  ]);
  const outcome: OnboardingOutcome = {
    ...{ kind: 'CONFIRMED', day: validFrom, proof: trimmed(proof), training: trimmed(training), health: trimmed(health) },
    ...{ reason: input.reason.trim(), entryId: actor.entryId, by: actor.by, at: actor.now },
  };
  const done = { ...onboarding, probation: { ...probation, outcome } };
  return closed(done, { status: 'COMPLETED', reason: null, by: actor.by, at: actor.now });
}

/** @throws RuleError FORBIDDEN, TRANSITION_REFUSED, LIMIT_REACHED (once). */
export function extendOpen(onboarding: Onboarding, actor: OnboardingActor): OnboardingProbation {
  const probation = undecided('onboardingExtend', onboarding, actor);
  if (probation.extension) fail('LIMIT_REACHED', { field: ONBOARDING_FIELD, params: { most: 1 } });
  return probation;
}

/** Once. @throws RuleError as `extendOpen`; OUT_OF_RANGE (to, reason), REQUIRED. */
export function extend(
  onboarding: Onboarding,
  { to, reason }: { to: string; reason: string },
  actor: OnboardingActor & { calendar: WorkCalendar },
): Onboarding {
  const probation = extendOpen(onboarding, actor);
  const policy = onboardingPolicyOf(onboarding);
  const least = addDays(probation.endsOn, 1);
  const most = addDays(afterMonths(least, policy.extensionMonths), -1);
  refuse([
    ...(to < least || to > most ? [{ code: 'OUT_OF_RANGE' as const, field: ['to'], params: { least, most } }] : []),
    ...reasonProblems(reason, policy),
  ]);
  const extension = { from: probation.endsOn, to, reason: reason.trim(), by: actor.by, at: actor.now };
  // What was said at the first end was said of that time: both speak anew at the second.
  const stays = ({ kind, words }: OnboardingCheckPoint) => kind !== 'PROBATION_END' || words.length > 0;
  const last: OnboardingCheckPoint = { kind: 'PROBATION_END', on: workingDay(to, actor.calendar), words: [] };
  const checkPoints = [...onboarding.checkPoints.filter(stays), last];
  return { ...onboarding, probation: { ...probation, endsOn: to, extension }, checkPoints };
}

/**
 * Nobody is let go whose superior has not spoken, nor before they could answer.
 * @throws RuleError INVALID (the superior has not spoken), HEARING_OPEN with until when
 */
function expectHeard(onboarding: Onboarding, now: string, calendar: WorkCalendar): void {
  const point = presentPoints(onboarding).find(({ kind }) => kind === 'PROBATION_END');
  const hearing = point && hearingOf(onboarding, point);
  if (!hearing) fail('INVALID', { field: ONBOARDING_FIELD, text: 'SUPERIOR_WORD_FIRST' });
  const { from, answered } = hearing;
  if (answered) return;
  const { hearingDays } = onboardingPolicyOf(onboarding);
  const until = dueAfter(from, hearingDays, calendar).on;
  if (until === null || legalDay(now) <= until)
    fail('HEARING_OPEN', { field: ONBOARDING_FIELD, params: { until: dayEnd(until ?? addDays(from, hearingDays * 2)) } });
}

/** @throws RuleError FORBIDDEN, TRANSITION_REFUSED, NOT_OPEN_YET, INVALID, HEARING_OPEN. */
export function endOpen(onboarding: Onboarding, actor: OnboardingActor & { calendar: WorkCalendar }): OnboardingProbation {
  const probation = undecided('onboardingEnd', onboarding, actor);
  expectNear(probation, onboardingPolicyOf(onboarding), actor.now);
  expectHeard(onboarding, actor.now, actor.calendar);
  return probation;
}

export interface EndInput {
  lastDay: string;
  proof: OnboardingProof;
  reason: string;
}

/** Not confirmed: service ends (PP 11/2017 art. 37). @throws RuleError as `endOpen`; DATE_ORDER (lastDay), OUT_OF_RANGE, REQUIRED, TOO_LONG. */
export function endProbation(onboarding: Onboarding, input: EndInput, actor: OnboardingActor & { calendar: WorkCalendar }): Onboarding {
  const probation = endOpen(onboarding, actor);
  const policy = onboardingPolicyOf(onboarding);
  const { lastDay, proof } = input;
  refuse([
    ...(lastDay < onboarding.startsOn ? [{ code: 'DATE_ORDER' as const, field: ['lastDay'] }] : []),
    ...proofProblems('proof', proof, [onboarding.startsOn, legalDay(actor.now)], policy.limits.proof),
    ...reasonProblems(input.reason, policy),
  ]);
  const outcome: OnboardingOutcome = {
    ...{ kind: 'NOT_CONFIRMED', day: lastDay, proof: trimmed(proof), training: null, health: null },
    ...{ reason: input.reason.trim(), entryId: null, by: actor.by, at: actor.now },
  };
  const done = { ...onboarding, probation: { ...probation, outcome } };
  return closed(done, { status: 'ENDED', reason: input.reason.trim(), by: actor.by, at: actor.now });
}

export interface WithdrawFacts {
  /** As the record will say on the day of the decision once the entry is taken back. */
  kind: EmployeeKind;
  /** In service beyond the day that the decision named. */
  serves: boolean;
}

/** @throws RuleError FORBIDDEN, TRANSITION_REFUSED (nothing was decided). */
export function withdrawOpen(onboarding: Onboarding, actor: OnboardingActor): OnboardingOutcome {
  expectTheirs('onboardingOutcomeWithdraw', onboarding, actor);
  return probationOf(onboarding).outcome ?? refused();
}

/**
 * A decision that should not have been made: it stays on record, and the probation goes on.
 * @throws RuleError as `withdrawOpen`; INVALID (the record says that they are a civil servant by another entry), ASSIGNMENT_ENDED (service
 * has ended: that is taken back first), REQUIRED, OUT_OF_RANGE (reason)
 */
export function withdrawOutcome(
  onboarding: Onboarding,
  { reason }: { reason: string },
  actor: OnboardingActor & WithdrawFacts,
): Onboarding {
  const outcome = withdrawOpen(onboarding, actor);
  const probation = probationOf(onboarding);
  if (outcome.kind === 'CONFIRMED' && actor.kind !== 'CPNS') fail('INVALID', { field: ONBOARDING_FIELD, text: 'STILL_CONFIRMED' });
  if (!actor.serves) fail('ASSIGNMENT_ENDED', { field: ONBOARDING_FIELD });
  refuse(reasonProblems(reason, onboardingPolicyOf(onboarding)));
  const withdrawn = { ...outcome, withdrawnBy: actor.by, withdrawnAt: actor.now, why: reason.trim() };
  return { ...onboarding, status: 'OPEN', probation: { ...probation, outcome: null, withdrawn: [...probation.withdrawn, withdrawn] } };
}
