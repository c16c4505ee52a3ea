// The life of a development plan on one page: who can do what in which state. Pure.
import { possible, type Trial } from '../../../platform/rules/blockers.ts';
import { fail, type Problem } from '../../../platform/rules/errors.ts';
import type { DevelopmentPlanPolicy } from './policy.ts';
import type {
  DevelopmentOutcome,
  DevelopmentPlan,
  DevelopmentReview,
  DevelopmentSide,
  DevelopmentStatus,
  DevelopmentVoice,
  PlannedStep,
} from './types.ts';

export type DevelopmentAction =
  | 'developmentPlanStepAdd'
  | 'developmentPlanStepChange'
  | 'developmentPlanStepEnd'
  | 'developmentPlanAgree'
  | 'developmentCoachName'
  | 'developmentCoachAnswer'
  | 'developmentCoachEnd'
  | 'developmentReview'
  | 'developmentPlanClose';

/** As what somebody stands before a plan. ASKED: to coach, and has not answered. */
export type DevelopmentPart = DevelopmentVoice | 'ASKED';

/** Who acts and when: what every rule of a plan is given beside its input. */
export interface DevelopmentActor {
  /** Employee id of who acts. */
  by: string;
  parts: readonly DevelopmentPart[];
  now: string;
  policy: DevelopmentPlanPolicy;
}

interface Step {
  action: DevelopmentAction;
  parts: readonly DevelopmentPart[];
  on: readonly DevelopmentStatus[];
  /** A condition of the plan, beside its state. */
  when?: (plan: DevelopmentPlan, actor: Pick<DevelopmentActor, 'by' | 'parts'>) => boolean;
}

const SIDES: readonly DevelopmentSide[] = ['EMPLOYEE', 'SUPERIOR'];
const RUNNING: readonly DevelopmentStatus[] = ['PROPOSED', 'ACTIVE'];

export const isRunning = ({ status }: Pick<DevelopmentPlan, 'status'>): boolean => RUNNING.includes(status);

const openSteps = ({ steps }: DevelopmentPlan): PlannedStep[] => steps.filter(({ state }) => state === 'OPEN');

/** The side for which somebody acts; a coach acts for neither. */
export const sideOf = ({ parts }: Pick<DevelopmentActor, 'parts'>): DevelopmentSide | null =>
  SIDES.find((side) => parts.includes(side)) ?? null;

/** As whom somebody speaks at a review: a superior who coaches speaks as the superior. */
export const voiceOf = (actor: Pick<DevelopmentActor, 'parts'>): DevelopmentVoice | null =>
  sideOf(actor) ?? (actor.parts.includes('COACH') ? 'COACH' : null);

export const presentReview = ({ reviews }: DevelopmentPlan): DevelopmentReview | null => reviews.at(-1) ?? null;

export const hasSpoken = ({ words }: DevelopmentReview, voice: DevelopmentVoice): boolean => words.some((word) => word.voice === voice);

/** Whether an evaluation still asks for it. */
export const isGrounded = ({ ground }: DevelopmentPlan): boolean => ground !== null && ground.withdrawnAt === null;

/** The superior says what came of it; where nothing asks for it any more, the employee may, and may also leave it. */
export function outcomesOpenTo(plan: DevelopmentPlan, { parts }: Pick<DevelopmentActor, 'parts'>): DevelopmentOutcome[] {
  const free = !isGrounded(plan);
  const [own, leads] = [parts.includes('EMPLOYEE'), parts.includes('SUPERIOR')];
  const judges = plan.status === 'ACTIVE' && (leads || (own && free));
  const leaves = free && (own || (leads && plan.status === 'PROPOSED' && plan.openedBySide === 'SUPERIOR'));
  return [
    ...(judges ? (['REACHED', 'PARTLY_REACHED', 'NOT_REACHED'] as const) : []),
    ...(leaves && isRunning(plan) ? (['NOT_CONTINUED'] as const) : []),
  ];
}

const LIFE: readonly Step[] = [
  { action: 'developmentPlanStepAdd', parts: SIDES, on: RUNNING },
  { action: 'developmentPlanStepChange', parts: SIDES, on: RUNNING, when: (plan) => openSteps(plan).length > 0 },
  { action: 'developmentPlanStepEnd', parts: SIDES, on: RUNNING, when: (plan) => openSteps(plan).length > 0 },
  {
    action: 'developmentPlanAgree',
    parts: SIDES,
    on: RUNNING,
    when: ({ agreed }, actor) => agreed[sideOf(actor) ?? 'EMPLOYEE'] === null,
  },
  { action: 'developmentCoachName', parts: SIDES, on: RUNNING },
  { action: 'developmentCoachAnswer', parts: ['ASKED', 'COACH'], on: RUNNING, when: ({ coach }) => coach?.acceptedAt === null },
  // Whoever was asked answers; the sides may take the question back.
  { action: 'developmentCoachEnd', parts: [...SIDES, 'COACH'], on: RUNNING, when: ({ coach }) => coach !== null },
  {
    action: 'developmentReview',
    parts: [...SIDES, 'COACH'],
    on: ['ACTIVE'],
    when: (plan, actor) => {
      const [review, voice] = [presentReview(plan), voiceOf(actor)];
      return review !== null && voice !== null && !hasSpoken(review, voice);
    },
  },
  { action: 'developmentPlanClose', parts: SIDES, on: RUNNING, when: (plan, actor) => outcomesOpenTo(plan, actor).length > 0 },
];

const fits = (step: Step, plan: DevelopmentPlan, actor: Pick<DevelopmentActor, 'by' | 'parts'>): boolean =>
  step.on.includes(plan.status) && actor.parts.some((part) => step.parts.includes(part)) && (step.when?.(plan, actor) ?? true);

export const fullProblems = ({ steps }: DevelopmentPlan, { policy }: Pick<DevelopmentActor, 'policy'>): Problem[] =>
  steps.length < policy.steps.most ? [] : [{ code: 'LIMIT_REACHED', field: ['developmentPlanId'], params: { most: policy.steps.most } }];

/** What was dropped is no step that anybody could agree to. */
export const agreementProblems = ({ steps }: DevelopmentPlan): Problem[] =>
  steps.some(({ state }) => state !== 'DROPPED') ? [] : [{ code: 'INVALID', field: ['developmentPlanId'], text: 'NO_STEPS' }];

const LACKS: Partial<Record<DevelopmentAction, (plan: DevelopmentPlan, actor: DevelopmentActor) => Problem[]>> = {
  developmentPlanStepAdd: fullProblems,
  developmentPlanAgree: agreementProblems,
};

/** What somebody can do with a plan, with what the rule says to it. */
export const developmentTrials = (plan: DevelopmentPlan, actor: DevelopmentActor): Trial<DevelopmentAction>[] =>
  LIFE.filter((step) => fits(step, plan, actor)).map(({ action }) => ({
    action,
    problems: LACKS[action]?.(plan, actor) ?? [],
    until: null,
  }));

/**
 * The first line of every rule: may this person do this, in this state?
 * @throws RuleError FORBIDDEN (not theirs), TRANSITION_REFUSED with what is allowed.
 */
export function assertAllowed(action: DevelopmentAction, plan: DevelopmentPlan, actor: DevelopmentActor): void {
  const field = ['developmentPlanId'];
  const mine = LIFE.filter((step) => step.action === action && actor.parts.some((part) => step.parts.includes(part)));
  if (mine.length === 0) fail('FORBIDDEN', { field });
  if (!mine.some((step) => fits(step, plan, actor)))
    fail('TRANSITION_REFUSED', { field, data: { allowed: possible(developmentTrials(plan, actor)) } });
}
