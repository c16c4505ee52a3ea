// A service medal: proposed from the career, looked at by people, submitted, granted by decree, refused, revoked. Never by itself. Pure.
import { possible, type Trial } from '../../../platform/rules/blockers.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkSpan, checkText } from '../../../platform/rules/text.ts';
import { type Employee, kindOn } from '../../organisation/rules/types.ts';
import type { DaySpan } from '../../performance/rules/types.ts';
import { countedUnit } from './counted.ts';
import { medalPolicy } from './medal-policy.ts';
import { CHECKS, type MedalCheck, type MedalClass, type MedalStatus, type MedalTick, type ServiceMedal, YEARS_OF } from './medal-types.ts';
import { type Career, reachedOn, unbrokenService, yearsServed } from './service-years.ts';

export type MedalAction = 'serviceMedalTick' | 'serviceMedalSubmit' | 'serviceMedalGrant' | 'serviceMedalRefuse' | 'serviceMedalRevoke';

const LIFE: Readonly<Record<MedalAction, readonly MedalStatus[]>> = {
  serviceMedalTick: ['PROPOSED', 'CHECKED'],
  serviceMedalSubmit: ['CHECKED'],
  serviceMedalGrant: ['SUBMITTED'],
  serviceMedalRefuse: ['PROPOSED', 'CHECKED', 'SUBMITTED'],
  serviceMedalRevoke: ['GRANTED'],
};
const ACTIONS = Object.keys(LIFE) as MedalAction[];
const FIELD = ['medalId'];

/** Who acts and when. `by`: a person, whatever login they use. */
export interface MedalActor {
  by: string;
  now: string;
}

/** What the record says of the person, as it is. */
export interface MedalFacts {
  career: Career;
  unpaid: readonly DaySpan[];
}

/** Nobody sends off what they proposed alone. */
function problemsOf(action: MedalAction, { proposed }: ServiceMedal, { by }: Pick<MedalActor, 'by'>): Problem[] {
  return action === 'serviceMedalSubmit' && by === proposed.by ? [{ code: 'OWN_CASE', field: FIELD, text: 'PROPOSED_BY_YOU' }] : [];
}

/** Nobody acts on their own. */
export const isOwnMedal = ({ employeeId }: Pick<ServiceMedal, 'employeeId'>, { by }: Pick<MedalActor, 'by'>): boolean => by === employeeId;

export const medalTrials = (medal: ServiceMedal, actor: Pick<MedalActor, 'by'>): Trial<MedalAction>[] =>
  ACTIONS.filter((action) => LIFE[action].includes(medal.status) && !isOwnMedal(medal, actor)).map((action) => ({
    action,
    problems: problemsOf(action, medal, actor),
    until: null,
  }));

/** @throws RuleError OWN_CASE, whatever the state, TRANSITION_REFUSED with what is allowed. */
export function assertMedalAllowed(action: MedalAction, medal: ServiceMedal, actor: MedalActor): void {
  if (isOwnMedal(medal, actor)) fail('OWN_CASE', { field: FIELD });
  if (!LIFE[action].includes(medal.status))
    fail('TRANSITION_REFUSED', { field: FIELD, data: { allowed: possible(medalTrials(medal, actor)) } });
  refuse(problemsOf(action, medal, actor));
}

/** What is still to be looked at, or does not hold. */
export const missingChecks = ({ ticks }: Pick<ServiceMedal, 'ticks'>): MedalCheck[] =>
  CHECKS.filter((check) => !ticks.some((tick) => tick.check === check && tick.holds));

type Days = Pick<ServiceMedal, 'since' | 'source' | 'reachedOn'>;

/** The years as the record has them now, or why they do not bear the class. */
function counted({ career, unpaid }: MedalFacts, medalClass: MedalClass, today: string, field: readonly string[]): Days | Problem {
  const service = unbrokenService(career, unpaid, today);
  const [asked, actual] = [YEARS_OF[medalClass], service ? yearsServed(service, today) : 0];
  if (!service || actual < asked) return { code: 'NOT_ELIGIBLE', field, text: 'SERVICE_YEARS', params: { asked, actual } };
  if (kindOn(career, today) !== medalPolicy(today).receiver) return { code: 'NOT_ELIGIBLE', field, text: 'MEDAL_KIND' };
  const { since, source } = service;
  return { since, source, reachedOn: reachedOn(service, medalClass) ?? today };
}

/** The days with which it would be sent off on a day; null where the record does not bear it any more. */
export function daysToSend({ medalClass }: Pick<ServiceMedal, 'medalClass'>, facts: MedalFacts, today: string): Days | null {
  const days = counted(facts, medalClass, today, FIELD);
  return 'code' in days ? null : days;
}

/** @throws RuleError NOT_ELIGIBLE. */
function daysReached(facts: MedalFacts, medalClass: MedalClass, today: string, field: readonly string[]): Days {
  const days = counted(facts, medalClass, today, field);
  return 'code' in days ? fail(days.code, days) : days;
}

/** @throws RuleError OWN_CASE, ALREADY_EXISTS (but what was refused), NOT_ELIGIBLE. */
export function proposeMedal(
  before: ServiceMedal | null,
  medalClass: MedalClass,
  facts: MedalFacts,
  { by, now, ...of }: MedalActor & Pick<ServiceMedal, 'id' | 'region'>,
): ServiceMedal {
  const employeeId = facts.career.id;
  if (by === employeeId) fail('OWN_CASE', { field: ['employeeId'] });
  if (before && before.status !== 'REFUSED') fail('ALREADY_EXISTS', { field: ['medalClass'] });
  const days = daysReached(facts, medalClass, legalDay(now), ['medalClass']);
  return {
    ...of,
    ...{ employeeId, medalClass, status: 'PROPOSED', ...days, proposed: { at: now, by } },
    ...{ ticks: [], submitted: null, granted: null, countedIn: null, refusals: before?.refusals ?? [], revoked: null },
  };
}

/** The last word on each counts; where all hold it can be submitted. @throws RuleError as `assertMedalAllowed`; REQUIRED, of the note. */
export function tickMedal(
  medal: ServiceMedal,
  { check, holds, note = null }: { check: MedalCheck; holds: boolean; note?: string | null | undefined },
  actor: MedalActor,
): ServiceMedal {
  assertMedalAllowed('serviceMedalTick', medal, actor);
  const { limits } = medalPolicy(legalDay(actor.now));
  // What does not hold is said with what was found.
  if (!holds && note === null) fail('REQUIRED', { field: ['note'] });
  refuse(note === null ? [] : checkText('note', note, limits.note));
  const tick: MedalTick = { check, holds, note: note?.trim() ?? null, at: actor.now, by: actor.by };
  const ticks = [...medal.ticks.filter((one) => one.check !== check), tick];
  return { ...medal, ticks, status: missingChecks({ ticks }).length === 0 ? 'CHECKED' : 'PROPOSED' };
}

/** Who serves no more goes on where somebody has looked at how they left. */
function leavingProblems({ ticks }: ServiceMedal, { career }: MedalFacts, today: string): Problem[] {
  const serves = career.assignments.some(({ validFrom, validTo }) => validFrom <= today && (validTo === null || today <= validTo));
  const isHonoured = ticks.some(({ check, holds }) => check === 'LEAVING' && holds);
  return serves || isHonoured ? [] : [{ code: 'NOT_IN_SERVICE', field: FIELD, text: 'MEDAL_LEAVER' }];
}

interface Numbered {
  number: string;
  on: string;
}

function numberedProblems(field: string, { number, on }: Numbered, least: string, today: string): Problem[] {
  return [
    ...(on < least || on > today ? [{ code: 'OUT_OF_RANGE' as const, field: ['on'], params: { least, most: today } }] : []),
    ...checkText(field, number, medalPolicy(today).limits.number),
  ];
}

/** With the days as they are counted then. @throws RuleError as `assertMedalAllowed`; NOT_ELIGIBLE where the record was corrected since, NOT_IN_SERVICE, of the letter. */
export function submitMedal(medal: ServiceMedal, letter: Numbered, facts: MedalFacts, actor: MedalActor): ServiceMedal {
  assertMedalAllowed('serviceMedalSubmit', medal, actor);
  const today = legalDay(actor.now);
  const days = daysReached(facts, medal.medalClass, today, FIELD);
  refuse([...leavingProblems(medal, facts, today), ...numberedProblems('letterNumber', letter, legalDay(medal.proposed.at), today)]);
  return {
    ...medal,
    ...days,
    status: 'SUBMITTED',
    submitted: { at: actor.now, by: actor.by, number: letter.number.trim(), on: letter.on },
  };
}

/** As the decree says that came: whoever left meanwhile has earned it. @throws RuleError as `assertMedalAllowed`, of the decree. */
export function grantMedal(medal: ServiceMedal, decree: Numbered, person: Employee | null, actor: MedalActor): ServiceMedal {
  assertMedalAllowed('serviceMedalGrant', medal, actor);
  const today = legalDay(actor.now);
  refuse(numberedProblems('decreeNumber', decree, medal.submitted?.on ?? today, today));
  const granted = { at: actor.now, by: actor.by, number: decree.number.trim(), on: decree.on };
  return { ...medal, status: 'GRANTED', granted, countedIn: person && countedUnit(person, today) };
}

const reasonProblems = (reason: string, now: string): Problem[] => {
  const { limits } = medalPolicy(legalDay(now));
  return checkSpan('reason', reason, limits.leastReason, limits.reason);
};

/** By the agency, or from above. It may be proposed anew. @throws RuleError as `assertMedalAllowed`, of the reason. */
export function refuseMedal(medal: ServiceMedal, reason: string, actor: MedalActor): ServiceMedal {
  assertMedalAllowed('serviceMedalRefuse', medal, actor);
  refuse(reasonProblems(reason, actor.now));
  const said = { at: actor.now, by: actor.by, reason: reason.trim() };
  return { ...medal, status: 'REFUSED', submitted: null, refusals: [...medal.refusals, said] };
}

/** By the decree that says so, for good. @throws RuleError as `assertMedalAllowed`, of the reason and the decree. */
export function revokeMedal(
  medal: ServiceMedal,
  { reason, decreeNumber }: { reason: string; decreeNumber: string },
  actor: MedalActor,
): ServiceMedal {
  assertMedalAllowed('serviceMedalRevoke', medal, actor);
  const { limits } = medalPolicy(legalDay(actor.now));
  refuse([...reasonProblems(reason, actor.now), ...checkText('decreeNumber', decreeNumber, limits.number)]);
  const revoked = { at: actor.now, by: actor.by, reason: reason.trim(), number: decreeNumber.trim() };
  return { ...medal, status: 'REVOKED', revoked };
}
