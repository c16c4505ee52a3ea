// What an applicant does next, and by when: from what was announced to them, and nothing that was not. Pure.
import { possible } from '../../../../platform/rules/blockers.ts';
import { isPast } from '../../../../platform/rules/calendar.ts';
import { problemsOf } from '../../../../platform/rules/errors.ts';
import { rulesOf, stageOf, windowOf, windowProblems } from '../../campaigns/rules/campaign.ts';
import type { ListStage, Stage, StageKind, TestStage } from '../../campaigns/rules/kinds.ts';
import type { Application, Campaign } from '../../campaigns/rules/types.ts';
import { excludedBy, ownExclusionTrials } from '../../exclusions/rules/exclusion.ts';
import type { ApplicationExclusion } from '../../exclusions/rules/types.ts';
import type { ListOutcome } from '../../lists/rules/types.ts';
import { STAGE_OF_OBJECTION } from '../../objections/rules/correction.ts';
import type { ObjectionStage, SelectionObjection } from '../../objections/rules/types.ts';
import { assertAcceptanceAllowed, dueAt, keepsOwnPlace } from '../../offers/rules/offer.ts';
import type { Offer } from '../../offers/rules/types.ts';
import { listsOf, STAGE_OF_LIST, testBehind, testBy } from '../../scores/rules/tests.ts';
import type { TestSession } from '../../sessions/rules/types.ts';

export type NextStepCode =
  | 'COMPLETE_AND_SUBMIT'
  | 'REGISTRATION_OVER'
  | 'WAIT_FOR_LIST'
  | 'MAY_OBJECT'
  | 'WAIT_FOR_ANSWER'
  | 'SIT_TEST'
  | 'WAIT_FOR_OFFER'
  | 'WAIT_IN_RESERVE'
  | 'ANSWER_OFFER'
  | 'FILE_DOCUMENTS'
  | 'WAIT_FOR_APPOINTMENT'
  | 'APPOINTED'
  | 'OFFER_ENDED'
  | 'NOT_SELECTED'
  | 'MAY_OBJECT_TO_DISQUALIFICATION'
  | 'EXCLUDED';

export interface NextStep {
  code: NextStepCode;
  stage: StageKind;
  /** From when; null where it can be done now, or there is nothing to do. */
  from: string | null;
  /** First instant that no longer counts, or by which the wait should be over; null where nothing runs out. */
  deadlineAt: string | null;
  /** Where: of a test whose session is announced; null or absent elsewhere. */
  place?: string | null;
}

export interface ApplicationFacts {
  application: Pick<Application, 'submission'>;
  campaign: Campaign;
  /** Later ends for this applicant. */
  extendedTo: Partial<Record<StageKind, string>>;
  /** What each published list says of them; undefined where the list is not published, null where they are not on it. */
  outcomes: Partial<Record<ListStage, ListOutcome | null>>;
  objections: readonly (Pick<SelectionObjection, 'stage' | 'status' | 'answerBy'> & { due?: boolean })[];
  /** In which the basic test is objected to; absent before its list is published. */
  skdWindow?: Pick<Stage, 'opensAt' | 'closesAt'> | null;
  /** The last offer made to them; absent where none can have been made yet. */
  offer?: Offer | null;
  /** What was decided about them and told; absent where nothing was. */
  exclusion?: ApplicationExclusion | null;
  /** The sessions that are announced to them, called off or not. */
  sessions?: readonly Pick<TestSession, 'stage' | 'venue' | 'room' | 'startsAt' | 'endsAt' | 'status'>[];
  now: string;
}

const step = (code: NextStepCode, stage: StageKind, deadlineAt: string | null = null, from: string | null = null): NextStep => ({
  ...{ code, stage, from, deadlineAt },
});

/** Something to do within a stage, by the rule that lets it be done: null once it is over. */
function within({ campaign, extendedTo, now }: ApplicationFacts, code: NextStepCode, stage: StageKind): NextStep | null {
  const window = windowOf(campaign, stage, extendedTo[stage] ?? null);
  const [problem] = windowProblems(campaign, window, now, ['stage']);
  if (problem && problem.code !== 'NOT_OPEN_YET') return null;
  return step(code, stage, window.closesAt, problem ? window.opensAt : null);
}

/** A wait that should be over by the beginning of a stage. */
const before = ({ campaign }: ApplicationFacts, stage: StageKind, next: StageKind): NextStep =>
  step('WAIT_FOR_LIST', stage, stageOf(campaign, next).opensAt);

/** Against a result: objected to, still to be objected to, or over. */
function against(standing: ApplicationFacts, stage: ObjectionStage, list: StageKind): NextStep {
  const filed = standing.objections.find((one) => one.stage === stage);
  if (filed?.status === 'FILED') return step('WAIT_FOR_ANSWER', STAGE_OF_OBJECTION[stage], filed.answerBy);
  // The committee had erred, and the list is not yet announced anew.
  if (filed?.status === 'ACCEPTED' && (stage === 'ADMIN_OBJECTION' || filed.due)) return step('WAIT_FOR_LIST', list, filed.answerBy);
  return (filed ? null : mayObject(standing, stage)) ?? step('NOT_SELECTED', list);
}

function mayObject(standing: ApplicationFacts, stage: ObjectionStage): NextStep | null {
  if (stage !== 'SKD_OBJECTION') return within(standing, 'MAY_OBJECT', stage);
  const { skdWindow, now } = standing;
  return skdWindow && !isPast(skdWindow.closesAt, now) ? step('MAY_OBJECT', 'SKD', skdWindow.closesAt) : null;
}

/** By the offer itself. What was offered elsewhere and given back leaves the own place as it was. */
function afterOffer(standing: ApplicationFacts, offer: Offer): NextStep {
  const { closesAt } = windowOf(standing.campaign, 'FILING', standing.extendedTo.FILING ?? null);
  const due = dueAt(offer, closesAt);
  if (offer.status === 'HIRED') return step('APPOINTED', 'APPOINTMENT');
  if (offer.status === 'ACCEPTED') return due ? step('FILE_DOCUMENTS', 'FILING', due) : step('WAIT_FOR_APPOINTMENT', 'APPOINTMENT');
  if (problemsOf(() => assertAcceptanceAllowed(offer, standing.now)).length === 0) return step('ANSWER_OFFER', 'FILING', due);
  return keepsOwnPlace(offer) ? step('WAIT_IN_RESERVE', 'FILING') : step('OFFER_ENDED', 'FILING');
}

function afterFinal(standing: ApplicationFacts, outcome: ListOutcome | null): NextStep {
  if (standing.offer) return afterOffer(standing, standing.offer);
  if (outcome === 'SELECTED' || outcome === 'PLACED' || outcome === 'TIED')
    return step('WAIT_FOR_OFFER', 'FILING', stageOf(standing.campaign, 'FILING').opensAt);
  // Who did not come to the last test has nothing to object to in its result: the list before it was their last.
  if (outcome === null) return step('NOT_SELECTED', STAGE_OF_LIST[listsOf(rulesOf(standing.campaign).policy).at(-2) ?? 'ADMINISTRATIVE']);
  const next = against(standing, 'FINAL_OBJECTION', 'FINAL_ANNOUNCEMENT');
  return outcome === 'RESERVE' && next.code === 'NOT_SELECTED' ? step('WAIT_IN_RESERVE', 'FILING') : next;
}

/** In the own session, where one is announced and stands: null where there is none; after it nothing is left to sit. */
function inSession({ sessions = [], now }: ApplicationFacts, stage: TestStage): { step: NextStep | null } | null {
  const planned = sessions.filter((one) => testBy(one.stage) === stage && one.status === 'PLANNED');
  if (planned.length === 0) return null;
  const [own] = planned.filter(({ endsAt }) => !isPast(endsAt, now)).toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  // The part by computer and a further test are sat in one stage, each in a session of its own.
  if (!own) return planned.some((one) => one.stage === stage) ? { step: null } : null;
  const from = isPast(own.startsAt, now) ? null : own.startsAt;
  return { step: { ...step('SIT_TEST', stage, own.endsAt, from), place: `${own.venue}, ${own.room}` } };
}

/** Let through to a test: it is to be sat, or the list that follows it is to come. */
function untilListAfter(standing: ApplicationFacts, test: number): NextStep {
  const { policy } = rulesOf(standing.campaign);
  const { stage } = policy.tests[test] ?? {};
  const [list, later] = [listsOf(policy)[test + 1], policy.tests[test + 1]?.stage];
  const announced = list ? STAGE_OF_LIST[list] : 'FINAL_ANNOUNCEMENT';
  const own = stage ? inSession(standing, stage) : null;
  const sits = own ? own.step : stage && within(standing, 'SIT_TEST', stage);
  return sits ?? before(standing, announced, later ?? 'FINAL_OBJECTION');
}

/** By the list of a test that is not the last: who is not let through has nothing more to do. */
function afterTest(standing: ApplicationFacts, list: ListStage, outcome: ListOutcome | null): NextStep {
  const stage = STAGE_OF_LIST[list];
  if (outcome === null) return step('NOT_SELECTED', stage);
  if (outcome !== 'THROUGH') return list === 'SKD' ? against(standing, 'SKD_OBJECTION', stage) : step('NOT_SELECTED', stage);
  return untilListAfter(standing, testBehind(rulesOf(standing.campaign).policy, list) + 1);
}

function afterAdministrative(standing: ApplicationFacts, outcome: ListOutcome | null): NextStep {
  const { tests } = rulesOf(standing.campaign).policy;
  // Not on the list yet: decided later than all others.
  if (outcome === null) return before(standing, 'ADMINISTRATIVE', tests[0]?.stage ?? 'FINAL_ANNOUNCEMENT');
  if (outcome !== 'ELIGIBLE') return against(standing, 'ADMIN_OBJECTION', 'ADMINISTRATIVE');
  return untilListAfter(standing, 0);
}

const MAY_GO_ON: readonly NextStepCode[] = [
  ...(['WAIT_FOR_LIST', 'MAY_OBJECT', 'WAIT_FOR_ANSWER', 'SIT_TEST', 'MAY_OBJECT_TO_DISQUALIFICATION'] as const),
];

/** Whether a test may still be ahead of them: who is out for good, or waits for the final result, sits none. */
export const mayStillSit = ({ code, stage }: NextStep): boolean =>
  MAY_GO_ON.includes(code) && stage !== 'FINAL_ANNOUNCEMENT' && stage !== 'FINAL_OBJECTION';

/** The stage that the campaign has come to. */
const reached = ({ campaign, now }: ApplicationFacts): StageKind =>
  campaign.stages.findLast(({ opensAt }) => isPast(opensAt, now))?.kind ?? 'ANNOUNCEMENT';

/** Whoever is out can object to it once, in time; then there is nothing more to do. */
function afterExclusion(standing: ApplicationFacts, exclusion: ApplicationExclusion): NextStep {
  const stage = reached(standing);
  if (possible(ownExclusionTrials(exclusion, standing.now)).length > 0)
    return step('MAY_OBJECT_TO_DISQUALIFICATION', stage, exclusion.objectUntil);
  const open = exclusion.status === 'LIFT_PROPOSED' || exclusion.objection?.accepted === null;
  return step(open ? 'WAIT_FOR_ANSWER' : 'EXCLUDED', stage);
}

/** Nobody is pointed to a day that is over: what is late is the committee's. */
export function nextStep(standing: ApplicationFacts): NextStep {
  const next = latest(standing);
  return next.deadlineAt !== null && isPast(next.deadlineAt, standing.now) ? { ...next, deadlineAt: null } : next;
}

/** By the latest list that is published. Who is on the administrative list alone was not let through by it. */
function latest(standing: ApplicationFacts): NextStep {
  const { application, outcomes } = standing;
  if (!application.submission) return within(standing, 'COMPLETE_AND_SUBMIT', 'REGISTRATION') ?? step('REGISTRATION_OVER', 'REGISTRATION');
  if (standing.exclusion && excludedBy(standing.exclusion)) return afterExclusion(standing, standing.exclusion);
  const { ADMINISTRATIVE: admitted, FINAL: final } = outcomes;
  if (admitted === undefined) return before(standing, 'ADMINISTRATIVE', 'ADMIN_OBJECTION');
  const last = listsOf(rulesOf(standing.campaign).policy).findLast((list) => outcomes[list] !== undefined);
  if (admitted === 'INELIGIBLE' || !last || last === 'ADMINISTRATIVE') return afterAdministrative(standing, admitted);
  return last === 'FINAL' ? afterFinal(standing, final ?? null) : afterTest(standing, last, outcomes[last] ?? null);
}
