// A development plan opened, its steps, agreement to them, and how it ends. Pure.
import { addDays, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import type { Due } from '../../../platform/rules/due.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import { definitiveOn, type Employee } from '../../organisation/rules/types.ts';
import { agreementProblems, assertAllowed, type DevelopmentActor, fullProblems, outcomesOpenTo, sideOf } from './lifecycle.ts';
import type {
  DevelopmentGround,
  DevelopmentOutcome,
  DevelopmentPlan,
  DevelopmentSide,
  DevelopmentStatus,
  DevelopmentStepKind,
  PlannedStep,
} from './types.ts';

/** A session of training as a step names it. */
export interface NamedSession {
  isCancelled: boolean;
  endsAt: string;
}

export interface StepWish {
  kind: DevelopmentStepKind;
  text: string;
  dueOn: string;
  sessionId?: string | null | undefined;
  /** What the id names: null where nothing of the region. */
  session?: NamedSession | null;
}

const NOBODY_AGREED = { EMPLOYEE: null, SUPERIOR: null } as const;

/** With nothing in it yet. */
export const emptyPlan = (
  of: Pick<DevelopmentPlan, 'id' | 'employeeId' | 'openedAt' | 'policyVersion'>,
  by: { openedById: string; openedBySide: DevelopmentSide; goal: string } | null,
  ground: DevelopmentGround | null,
  status: DevelopmentStatus = 'PROPOSED',
): DevelopmentPlan => ({
  ...of,
  place: null,
  ...(by ?? { openedById: null, openedBySide: null, goal: null }),
  ground,
  status,
  steps: [],
  agreed: NOBODY_AGREED,
  agreedAt: null,
  turns: 0,
  coach: null,
  formerCoaches: [],
  reviews: [],
  closed: null,
  nextId: null,
});

/** @param running whether the person has another that nobody but they or their superior has begun. @throws RuleError as `checkText`; ALREADY_EXISTS. */
export function openDevelopment(
  { goal }: { goal: string },
  of: { id: string; employeeId: string; running: boolean },
  actor: DevelopmentActor,
): DevelopmentPlan {
  const { id, employeeId, running } = of;
  // First: whether there is one is not told to who may open none.
  const openedBySide = sideOf(actor) ?? fail('FORBIDDEN', { field: ['employeeId'] });
  refuse(checkText('goal', goal, actor.policy.limits.goal));
  if (running) fail('ALREADY_EXISTS', { field: ['employeeId'] });
  const by = { openedById: actor.by, openedBySide, goal: goal.trim() };
  return emptyPlan({ id, employeeId, openedAt: actor.now, policyVersion: actor.policy.version }, by, null);
}

/** Where it is counted, once and for all: by the definitive post of its person on the day on which it was opened. */
export function placed(plan: DevelopmentPlan, employee: Employee): DevelopmentPlan {
  const post = definitiveOn(employee, legalDay(plan.openedAt));
  return { ...plan, place: post ? { rootUnitId: post.rootUnitId, unitId: post.unitId } : null };
}

const otherOf = (side: DevelopmentSide): DevelopmentSide => (side === 'EMPLOYEE' ? 'SUPERIOR' : 'EMPLOYEE');

/** Whoever changes the steps agrees to them; the other side is asked, once for all that is changed before they answer. */
function proposedBy(plan: DevelopmentPlan, steps: readonly PlannedStep[], actor: DevelopmentActor): DevelopmentPlan {
  const side = sideOf(actor) ?? fail('FORBIDDEN', { field: ['developmentPlanId'] });
  const asked = plan.agreed[side] !== null && plan.agreed[otherOf(side)] === null;
  return { ...plan, steps, agreed: { ...NOBODY_AGREED, [side]: actor.now }, turns: plan.turns + (asked ? 0 : 1) };
}

/** Only a training is had in a session, and nobody is sent to one that was cancelled, or is over. */
function sessionProblems({ kind, sessionId, session = null }: Pick<StepWish, 'kind' | 'sessionId' | 'session'>, now: string): Problem[] {
  const field = ['sessionId'];
  if (!sessionId) return [];
  if (kind !== 'TRAINING') return [{ code: 'INVALID', field, text: 'STEP_OF_TRAINING' }];
  if (!session) return [{ code: 'NOT_FOUND', field }];
  if (session.isCancelled) return [{ code: 'TRANSITION_REFUSED', field, data: { allowed: [] } }];
  return isPast(session.endsAt, now) ? [{ code: 'DEADLINE_PASSED', field, text: 'FOR_GOOD', data: { closedAt: session.endsAt } }] : [];
}

function stepProblems({ text, dueOn }: Pick<StepWish, 'text' | 'dueOn'>, { now, policy }: DevelopmentActor): Problem[] {
  const least = legalDay(now);
  const most = addDays(least, policy.steps.mostDays);
  const late: Problem[] = dueOn < least || dueOn > most ? [{ code: 'OUT_OF_RANGE', field: ['dueOn'], params: { least, most } }] : [];
  return [...checkText('text', text, policy.limits.step), ...late];
}

/** @throws RuleError as `assertAllowed`; LIMIT_REACHED, REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE. */
export function addStep(plan: DevelopmentPlan, wish: StepWish, id: string, actor: DevelopmentActor): DevelopmentPlan {
  assertAllowed('developmentPlanStepAdd', plan, actor);
  const { kind, text, dueOn, sessionId = null } = wish;
  refuse([...fullProblems(plan, actor), ...stepProblems({ text, dueOn }, actor), ...sessionProblems(wish, actor.now)]);
  const step: PlannedStep = {
    id,
    kind,
    text: text.trim(),
    dueOn,
    sessionId: sessionId || null,
    agreedAs: null,
    state: 'OPEN',
    ended: null,
  };
  return proposedBy(plan, [...plan.steps, step], actor);
}

/** @throws RuleError NOT_FOUND for one that is not there; TRANSITION_REFUSED for one that has ended. */
function openStep(plan: DevelopmentPlan, stepId: string): PlannedStep {
  const step = plan.steps.find(({ id }) => id === stepId) ?? fail('NOT_FOUND', { field: ['stepId'] });
  return step.state === 'OPEN' ? step : fail('TRANSITION_REFUSED', { field: ['stepId'], data: { allowed: [] } });
}

const withStep = ({ steps }: DevelopmentPlan, step: PlannedStep): PlannedStep[] => steps.map((one) => (one.id === step.id ? step : one));

export type StepPatch = { stepId: string } & { [Field in keyof StepWish]?: StepWish[Field] | null | undefined };

/** A day that is over may stay where it is not changed. */
function patchProblems({ dueOn: was }: PlannedStep, { text, dueOn }: StepWish, actor: DevelopmentActor): Problem[] {
  const problems = stepProblems({ text, dueOn }, actor);
  return dueOn === was ? problems.filter(({ code }) => code !== 'OUT_OF_RANGE') : problems;
}

/** Absent leaves. @throws RuleError as `addStep`; NOT_FOUND, CHANGE_MISSING. */
export function changeStep(
  plan: DevelopmentPlan,
  { stepId, kind, text, dueOn, sessionId, session = null }: StepPatch,
  actor: DevelopmentActor,
): DevelopmentPlan {
  assertAllowed('developmentPlanStepChange', plan, actor);
  const before = openStep(plan, stepId);
  const wish = { kind: kind ?? before.kind, text: text ?? before.text, dueOn: dueOn ?? before.dueOn };
  refuse([...patchProblems(before, wish, actor), ...sessionProblems({ kind: wish.kind, sessionId, session }, actor.now)]);
  const { kind: wasKind, text: wasText, dueOn: wasDue, sessionId: wasSession } = before;
  const isAgreed = plan.agreed.EMPLOYEE !== null && plan.agreed.SUPERIOR !== null;
  const agreedAs = isAgreed ? { kind: wasKind, text: wasText, dueOn: wasDue, sessionId: wasSession } : before.agreedAs;
  // What is no training any more is had in no session.
  const named = wish.kind === 'TRAINING' ? sessionId || wasSession : null;
  const step = { ...before, ...wish, text: wish.text.trim(), sessionId: named, agreedAs };
  if (step.kind === wasKind && step.text === wasText && step.dueOn === wasDue && named === wasSession) fail('CHANGE_MISSING');
  return proposedBy(plan, withStep(plan, step), actor);
}

export interface StepEnd {
  stepId: string;
  state: 'DONE' | 'DROPPED';
  words: string;
}

/** What is done needs nobody's consent; what is dropped changes what was agreed. @throws RuleError as `changeStep`. */
export function endStep(plan: DevelopmentPlan, { stepId, state, words }: StepEnd, actor: DevelopmentActor): DevelopmentPlan {
  assertAllowed('developmentPlanStepEnd', plan, actor);
  const before = openStep(plan, stepId);
  refuse(checkText('words', words, actor.policy.limits.words));
  const steps = withStep(plan, { ...before, state, ended: { at: actor.now, byId: actor.by, words: words.trim() } });
  return state === 'DONE' ? { ...plan, steps } : proposedBy(plan, steps, actor);
}

/** @param review until when the first review is due. @throws RuleError as `assertAllowed`; INVALID where there is no step. */
export function agree(plan: DevelopmentPlan, review: Due, actor: DevelopmentActor): DevelopmentPlan {
  assertAllowed('developmentPlanAgree', plan, actor);
  refuse(agreementProblems(plan));
  const side = sideOf(actor) ?? fail('FORBIDDEN', { field: ['developmentPlanId'] });
  const agreed = { ...plan.agreed, [side]: actor.now };
  const turns = plan.agreed[otherOf(side)] === null ? plan.turns + 1 : plan.turns;
  if (agreed.EMPLOYEE === null || agreed.SUPERIOR === null) return { ...plan, agreed, turns };
  const steps = plan.steps.map((step) => ({ ...step, agreedAs: null }));
  if (plan.status === 'ACTIVE') return { ...plan, steps, agreed, turns };
  return { ...plan, steps, agreed, turns, status: 'ACTIVE', agreedAt: actor.now, reviews: [{ number: 1, due: review, words: [] }] };
}

export interface ClosingWish {
  outcome: DevelopmentOutcome;
  words: string;
}

/** @throws RuleError as `assertAllowed`; INVALID for an outcome that is not theirs to say; REQUIRED, TOO_LONG. */
export function closeDevelopment(plan: DevelopmentPlan, { outcome, words }: ClosingWish, actor: DevelopmentActor): DevelopmentPlan {
  assertAllowed('developmentPlanClose', plan, actor);
  const theirs = outcomesOpenTo(plan, actor).includes(outcome);
  refuse([
    ...(theirs ? [] : [{ code: 'INVALID' as const, field: ['outcome'], text: 'OTHER_OUTCOME' as const }]),
    ...checkText('words', words, actor.policy.limits.words),
  ]);
  return { ...plan, status: 'CLOSED', closed: { at: actor.now, byId: actor.by, outcome, words: words.trim() } };
}
