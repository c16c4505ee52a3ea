// An award: nominated for, proposed and approved by two, refused, taken back, handed over. Pure.
import { dayEnd, dayStart, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkSpan, checkText } from '../../../platform/rules/text.ts';
import { type Employee, isServing, kindOn } from '../../organisation/rules/types.ts';
import { countedUnit } from './counted.ts';
import { type AwardActor, assertAwardAllowed } from './lifecycle.ts';
import { fullProblem } from './places.ts';
import { type AwardsPolicy, awardsPolicy } from './policy.ts';
import {
  type Award,
  type AwardGrant,
  type AwardRule,
  awardRuleStatus,
  type EndedGrant,
  type MarkOutcome,
  type NominationGround,
} from './types.ts';

const policyAt = (now: string): AwardsPolicy => awardsPolicy(legalDay(now));

/** Whether somebody is one of those for whom a rule is: by their kind on the last day of its year, or today before that, and by where they served in it. */
export function eligibilityProblems(rule: AwardRule, person: Employee, now: string, field: readonly string[]): Problem[] {
  const [first, last] = [`${rule.year}-01-01`, `${rule.year}-12-31`];
  const day = legalDay(now) < last ? legalDay(now) : last;
  const isKind = rule.kinds.includes(kindOn(person, day));
  const isPlaced = person.assignments.some(
    ({ unitPath, validFrom, validTo }) =>
      validFrom <= last && (validTo === null || validTo >= first) && (rule.unitId === null || `/${unitPath}`.includes(`/${rule.unitId}/`)),
  );
  return isKind && isPlaced ? [] : [{ code: 'NOT_ELIGIBLE', field, text: 'AWARD_RULE' }];
}

/** Whether a rule takes what is proposed under it. */
function ruleProblems(rule: AwardRule, ground: Award['ground']['kind'], field: readonly string[]): Problem[] {
  if (awardRuleStatus(rule) !== 'OPEN') return [{ code: 'TRANSITION_REFUSED', field, data: { allowed: [] } }];
  return rule.ground === ground ? [] : [{ code: 'INVALID', field, text: 'OTHER_GROUND' }];
}

function timeProblems({ nominateFrom, nominateUntil }: AwardRule, now: string): Problem[] {
  const field = ['ruleId'];
  if (nominateFrom === null || nominateUntil === null) return [];
  const [opensAt, closedAt] = [dayStart(nominateFrom), dayEnd(nominateUntil)];
  if (!isPast(opensAt, now)) return [{ code: 'NOT_OPEN_YET', field, params: { opensAt } }];
  return isPast(closedAt, now) ? [{ code: 'DEADLINE_PASSED', field, data: { closedAt } }] : [];
}

const BLANK = {
  ...{ status: 'PROPOSED', grant: null, earlierGrants: [], refusal: null, handedOver: null, consent: null },
} as const satisfies Partial<Award>;

/** Proposed by an evaluation: under which rule is said by who proposes the grant. */
export const proposedAward = (of: Pick<Award, 'id' | 'region' | 'employeeId' | 'year' | 'ground' | 'proposedAt' | 'countedIn'>): Award => ({
  ...of,
  ...BLANK,
  ruleId: null,
});

/** @throws RuleError OWN_CASE, TRANSITION_REFUSED, INVALID (given after an evaluation), NOT_OPEN_YET, DEADLINE_PASSED, NOT_IN_SERVICE, NOT_ELIGIBLE, of the reasons. */
export function nominate(
  { reasons }: { reasons: string },
  rule: AwardRule,
  person: Employee,
  { id, by, now }: { id: string; by: string; now: string },
): Award & { ground: NominationGround } {
  const field = ['employeeId'];
  if (person.id === by) fail('OWN_CASE', { field });
  refuse(ruleProblems(rule, 'NOMINATION', ['ruleId']));
  const { limits } = policyAt(now);
  refuse([
    ...timeProblems(rule, now),
    ...(isServing(person, legalDay(now)) ? eligibilityProblems(rule, person, now, field) : [{ code: 'NOT_IN_SERVICE' as const, field }]),
    ...checkSpan('reasons', reasons, limits.leastReason, limits.reason),
  ]);
  const ground = { kind: 'NOMINATION', byId: by, reasons: reasons.trim(), at: now, takenBackAt: null } as const;
  const countedIn = countedUnit(person, legalDay(now));
  return { id, region: rule.region, employeeId: person.id, year: rule.year, ground, ruleId: rule.id, proposedAt: now, countedIn, ...BLANK };
}

const endedGrant = ({ grant, handedOver }: Award, ended: EndedGrant['ended']): EndedGrant[] =>
  grant ? [{ ...grant, ended, ...(handedOver && { handedOver }) }] : [];

/** Nothing is said of its mark. */
export function unjudged({ judgement: _, ...award }: Award): Award {
  return award;
}

/** A grant that comes to nothing stays on record. What its person said to the public was said of it: of another, perhaps by another rule, they are asked anew. */
export const withoutGrant = (award: Award, ended: EndedGrant['ended']): Pick<Award, 'grant' | 'earlierGrants' | 'consent'> => ({
  grant: null,
  earlierGrants: [...award.earlierGrants, ...endedGrant(award, ended)],
  consent: null,
});

/** @throws RuleError as `assertAwardAllowed`. */
export function takeNominationBack(award: Award, actor: AwardActor): Award {
  assertAwardAllowed('awardNominationTakeBack', award, actor);
  if (award.ground.kind !== 'NOMINATION') return fail('FORBIDDEN', { field: ['awardId'] });
  const ground = { ...award.ground, takenBackAt: actor.now };
  const ended = { at: actor.now, by: actor.by, reason: null };
  return { ...award, ...withoutGrant(award, ended), ground, ruleId: null, status: 'WITHDRAWN' };
}

/** To whom it is given, and what is said where they serve no more. */
export interface Receiver {
  person: Employee;
  leaverReason?: string | null | undefined;
}

/**
 * Who has retired may be given what they earned, and the family of who has died; who was dismissed not without a word. So of somebody who serves
 * no more an officer says why, once a grant.
 */
function leaverOf({ person, leaverReason }: Receiver, said: AwardGrant['leaver'], { now, by }: AwardActor): Pick<AwardGrant, 'leaver'> {
  const field = ['leaverReason'];
  const reason = leaverReason ?? null;
  if (isServing(person, legalDay(now))) {
    if (reason !== null) fail('INVALID', { field, text: 'LEAVE_EMPTY' });
    return {};
  }
  if (reason === null) return said ? { leaver: said } : fail('NOT_IN_SERVICE', { field, text: 'AWARD_LEAVER' });
  const { limits } = policyAt(now);
  refuse(checkSpan('leaverReason', reason, limits.leastReason, limits.reason));
  return { leaver: { at: now, by, reason: reason.trim() } };
}

/** @throws RuleError as `assertAwardAllowed`; TRANSITION_REFUSED (rule), INVALID (ground, year), NOT_ELIGIBLE, LIMIT_REACHED, NOT_IN_SERVICE. */
export function proposeGrant(award: Award, rule: AwardRule, to: Receiver, actor: AwardActor): Award {
  assertAwardAllowed('awardGrantPropose', award, actor);
  const field = ['ruleId'];
  // Who was nominated was asked about then, and goes on under a rule that was closed meanwhile.
  if (award.ground.kind === 'VERY_GOOD') {
    refuse([
      ...ruleProblems(rule, 'VERY_GOOD', field),
      ...(rule.year === award.year ? [] : [{ code: 'INVALID' as const, field, text: 'OTHER_YEAR' as const }]),
    ]);
    refuse(eligibilityProblems(rule, to.person, actor.now, field));
  }
  const leaver = leaverOf(to, undefined, actor);
  const proposed = { at: actor.now, by: actor.by };
  return {
    ...award,
    status: 'GRANT_PROPOSED',
    ruleId: rule.id,
    grant: { ruleId: rule.id, amount: rule.amount, proposed, approved: null, place: null, ...leaver },
  };
}

/** What may be approved, before its rule is asked for a place. @throws RuleError as `assertAwardAllowed`. */
export function grantToApprove(award: Award, actor: AwardActor): AwardGrant {
  assertAwardAllowed('awardGrantApprove', award, actor);
  return award.grant ?? fail('TRANSITION_REFUSED', { field: ['awardId'], data: { allowed: [] } });
}

/** @param place a free one; null where none is. @throws RuleError as `assertAwardAllowed`; NOT_IN_SERVICE, BUDGET_SPENT, QUOTA_FILLED. */
export function approveGrant(award: Award, rule: AwardRule, to: Receiver & { place: number | null }, actor: AwardActor): Award {
  const { place } = to;
  const { leaver, ...asked } = grantToApprove(award, actor);
  const grant = { ...asked, ...leaverOf(to, leaver, actor) };
  if (place === null) refuse([fullProblem(rule, ['awardId'])]);
  const countedIn = countedUnit(to.person, legalDay(actor.now));
  return { ...award, countedIn, status: 'GRANTED', grant: { ...grant, approved: { at: actor.now, by: actor.by }, place } };
}

/** @throws RuleError as `assertAwardAllowed`, of the reason. */
export function refuseAward(award: Award, reason: string, actor: AwardActor): Award {
  assertAwardAllowed('awardRefuse', award, actor);
  const { limits } = policyAt(actor.now);
  refuse(checkSpan('reason', reason, limits.leastReason, limits.reason));
  const said = { at: actor.now, by: actor.by, reason: reason.trim() };
  return { ...award, ...withoutGrant(award, said), status: 'REFUSED', refusal: said };
}

/** Before it was handed over. It may be proposed anew: an award that is given after an evaluation, under another rule too. @throws RuleError as `assertAwardAllowed`, of the reason. */
export function takeGrantBack(award: Award, reason: string, actor: AwardActor): Award {
  assertAwardAllowed('awardGrantTakeBack', award, actor);
  const { limits } = policyAt(actor.now);
  refuse(checkSpan('reason', reason, limits.leastReason, limits.reason));
  const ended = { at: actor.now, by: actor.by, reason: reason.trim() };
  const ruleId = award.ground.kind === 'NOMINATION' ? award.ruleId : null;
  return { ...award, ...withoutGrant(award, ended), ruleId, status: 'TAKEN_BACK' };
}

/** @throws RuleError as `assertAwardAllowed`; NOT_IN_SERVICE, OUT_OF_RANGE for a day before it was approved or to come; of the number. */
export function handOver(award: Award, { on, decree }: { on: string; decree: string }, to: Receiver, actor: AwardActor): Award {
  assertAwardAllowed('awardHandOver', award, actor);
  const leaver = leaverOf(to, award.grant?.leaver, actor);
  const [least, most] = [legalDay(award.grant?.approved?.at ?? actor.now), legalDay(actor.now)];
  refuse([
    ...(on < least || on > most ? [{ code: 'OUT_OF_RANGE' as const, field: ['on'], params: { least, most } }] : []),
    ...checkText('decreeNumber', decree, policyAt(actor.now).limits.decree),
  ]);
  const grant = award.grant && { ...award.grant, ...leaver };
  return { ...award, grant, status: 'HANDED_OVER', handedOver: { at: actor.now, by: actor.by, on, decree: decree.trim() } };
}

/** What follows from a mark, as often as it takes until another confirms it. @throws RuleError as `assertAwardAllowed`, of the reason. */
export function judgeMark(award: Award, { outcome, reason }: { outcome: MarkOutcome; reason: string }, actor: AwardActor): Award {
  assertAwardAllowed('awardMarkJudge', award, actor);
  const { limits } = policyAt(actor.now);
  refuse(checkSpan('reason', reason, limits.leastReason, limits.reason));
  const said = { at: actor.now, by: actor.by, reason: reason.trim() };
  return { ...award, judgement: { outcome, said, confirmed: null } };
}

/**
 * What is revoked stays on record, and its place with it: the money was handed over, and whether it comes back is not this record's to say.
 * @throws RuleError as `assertAwardAllowed`.
 */
export function confirmJudgement(award: Award, actor: AwardActor): Award {
  assertAwardAllowed('awardMarkConfirm', award, actor);
  if (!award.judgement) return fail('TRANSITION_REFUSED', { field: ['awardId'], data: { allowed: [] } });
  const { outcome, said } = award.judgement;
  const judgement = { outcome, said, confirmed: { at: actor.now, by: actor.by } };
  if (outcome === 'STAYS') return { ...award, judgement };
  const ended = { at: actor.now, by: actor.by, reason: said.reason };
  return { ...award, ...withoutGrant(award, ended), judgement, ruleId: null, status: 'REVOKED' };
}

/** Given by the person alone, and taken back as often as they like; for who has left, by an officer. @throws RuleError as `assertAwardAllowed`; FORBIDDEN, CHANGE_MISSING. */
export function setConsent(award: Award, isPublic: boolean, actor: AwardActor): Award {
  assertAwardAllowed('awardConsentSet', award, actor);
  if (isPublic && !actor.parts.includes('EMPLOYEE')) fail('FORBIDDEN', { field: ['isPublic'] });
  if (award.consent?.isPublic === isPublic) fail('CHANGE_MISSING', { field: ['isPublic'] });
  return { ...award, consent: { isPublic, at: actor.now } };
}
