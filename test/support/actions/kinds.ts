// The objects of performance, evaluation, feedback and reviews: how each is looked at, to try on it what entries of operations say.
import { OPERATIONS } from '../../operations/index.ts';
import type { Inputs, KindName, Shown } from './inputs.ts';

/** What is tried on objects of a kind, by mutation: as the entries of operations say. */
export const triedOn = (kind: KindName): Record<string, Inputs> =>
  Object.fromEntries(
    Object.entries(OPERATIONS).flatMap(([name, { tried }]) => {
      const inputs = tried?.[kind];
      return inputs ? [[name, inputs] as const] : [];
    }),
  );

export interface Kind {
  /** Which field of a mutation's input, or which object of its payload, names one. */
  input: string;
  payload: string;
  /** What the inputs are made from, beside id, version, allowedActions and blockers. */
  selection: string;
  actions: Record<string, Inputs>;
  /** Mutations that act on it and name nothing of it, or are walked elsewhere: not expected among the tried. */
  elsewhere?: readonly string[];
  /** It has a `state` in place of a `status`. */
  stateless?: true;
  /** A type that is no node, and the question that answers it under the name `node` by the id of what it belongs to. */
  asked?: { type: string; query: string };
  /** What of the object is looked at, where that is a part of it with actions of its own. */
  part?: (shown: Shown, id: string) => Shown | null;
  /** What else it says of what can be done, and is not so. */
  untruths?: (shown: Shown) => string[];
  /** Fields beside allowedActions and blockers, in place of id, version and status. */
  fields?: string;
}

const plan: Kind = {
  input: 'planId',
  payload: 'plan',
  selection:
    '... on Plan { isHead templates { id edition { number } } segmentFrom targets { id title } employee { assignments { plan(year: 2026) { id isHead targets { title } } } } versions { number } progressOf: versions { targets { targetId indicators { indicatorId } } } }',
  actions: triedOn('plan'),
};

const evaluation: Kind = {
  input: 'evaluationId',
  payload: 'evaluation',
  selection: '... on Evaluation { headedUnits { unitId } draftVersion: objectionDraft { version } }',
  actions: triedOn('evaluation'),
};

const objection: Kind = {
  input: 'objectionId',
  payload: 'objection',
  selection: '',
  actions: triedOn('objection'),
};

const unitAchievement: Kind = {
  input: 'unitAchievementId',
  payload: 'unitAchievement',
  selection: '... on UnitAchievement { unit { id } year period }',
  actions: triedOn('unitAchievement'),
};

const calibration: Kind = {
  input: 'calibrationId',
  payload: 'calibration',
  selection:
    '... on CalibrationSession { changes(first: 100) { edges { node { id version } } } evaluations(first: 100) { edges { node { evaluationId status } } } }',
  actions: triedOn('calibration'),
};

const feedback: Kind = {
  input: 'feedbackId',
  payload: 'feedback',
  selection: '',
  actions: triedOn('feedback'),
};

const request: Kind = {
  input: 'requestId',
  payload: 'request',
  selection: '',
  actions: triedOn('feedbackRequest'),
  elsewhere: ['feedbackGive'],
};

const report: Kind = {
  input: 'reportId',
  payload: 'report',
  selection: '',
  actions: triedOn('abuseReport'),
};

const round: Kind = {
  input: 'roundId',
  payload: 'round',
  selection: '... on ReviewRound { answerUntil unit { id } subjects(first: 20) { edges { node { id version } } } }',
  actions: triedOn('reviewRound'),
};

const subject: Kind = {
  input: 'subjectId',
  payload: 'subject',
  selection:
    '... on ReviewSubject { round { id } candidates { group employee { id } } raters { group employee { id } state } externals { externalId invited } }',
  actions: triedOn('reviewSubject'),
};

const invitation: Kind = {
  input: 'invitationId',
  payload: 'invitation',
  selection: '... on ReviewInvitation { draft { version } }',
  stateless: true,
  actions: triedOn('reviewInvitation'),
};

const developmentPlan: Kind = {
  input: 'developmentPlanId',
  payload: 'developmentPlan',
  selection: '... on DevelopmentPlan { steps { stepId state } }',
  actions: triedOn('developmentPlan'),
};

const onboarding: Kind = {
  input: 'onboardingId',
  payload: 'onboarding',
  selection: '... on Onboarding { tasks { number status } }',
  actions: triedOn('onboarding'),
};

const award: Kind = {
  input: 'awardId',
  payload: 'award',
  selection: '... on Award { ground year isPublic }',
  actions: triedOn('award'),
};

const serviceMedal: Kind = {
  input: 'medalId',
  payload: 'medal',
  selection: '... on ServiceMedal { medalClass }',
  actions: triedOn('serviceMedal'),
};

export const KINDS: readonly Kind[] = [
  plan,
  evaluation,
  objection,
  unitAchievement,
  calibration,
  feedback,
  request,
  report,
  round,
  subject,
  invitation,
  developmentPlan,
  onboarding,
  award,
  serviceMedal,
];
