// The workflow objects of performance, evaluation, feedback and reviews: how each is looked at, and what valid input each mutation on it takes.

import type { Ask } from '../city.ts';
import type { Season } from '../scenarios/stages.ts';
import { counted } from '../season.ts';
import { sourcesOf, templatesOf } from './sources.ts';

// biome-ignore lint/suspicious/noExplicitAny: an object as the API shows it, as wide as its own query.
export type Shown = any;

/** Inputs worth trying, any of which may be the valid one; null: there is nothing to try it with. */
type Inputs = (shown: Shown, city: Season, today: string, ask: Ask) => object[] | null | Promise<object[] | null>;

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

const TEXT = 'Sesuai bukti yang ada pada laporan triwulan.';
const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const ofPlan = ({ id, version }: Shown, more: object = {}) => ({ planId: id, expectedVersion: version, ...more });
const ofEach =
  (more: (shown: Shown) => object): Inputs =>
  (plan) =>
    plan.targets.map((target: Shown) => ofPlan(plan, { targetId: target.id, ...more(plan) }));
const wording = ({ isHead }: Shown) => ({ kind: 'MAIN', title: 'Layanan data terbuka', indicators: [counted(isHead)] });
const FILE = { fileName: 'laporan.pdf', contentType: 'application/pdf', size: 5, sha256: 'a'.repeat(64) };

const plan: Kind = {
  input: 'planId',
  payload: 'plan',
  selection:
    '... on Plan { isHead templates { id edition { number } } segmentFrom targets { id title } employee { assignments { plan(year: 2026) { id isHead targets { title } } } } versions { number } progressOf: versions { targets { targetId indicators { indicatorId } } } }',
  actions: {
    targetPropose: (one) => [ofPlan(one, { target: wording(one), parent: { state: 'PENDING' } })],
    targetCounter: ofEach((one) => ({ target: wording(one) })),
    targetAgree: ofEach(() => ({})),
    targetRemove: ofEach(() => ({})),
    targetLink: ofEach(() => ({ parent: { state: 'PENDING' } })),
    targetProposeMany: (one) => [ofPlan(one, { targets: [{ target: wording(one), parent: { state: 'PENDING' } }] })],
    targetAgreeMany: (one) => one.targets.map(({ id }: Shown) => ofPlan(one, { targetIds: [id] })),
    targetWeights: (one) =>
      [null, 10_000].map((first) =>
        ofPlan(one, { weights: one.targets.map(({ id }: Shown, i: number) => ({ targetId: id, weight: i === 0 ? first : null })) }),
      ),
    targetOrder: (one) => [ofPlan(one, { targetIds: one.targets.map(({ id }: Shown) => id) })],
    planComment: ({ id, targets }) => targets.map((target: Shown) => ({ planId: id, targetId: target.id, text: TEXT })),
    planUseTemplate: (one) => templatesOf(one).map((template) => ofPlan(one, template)),
    planCopy: (one) => sourcesOf(one).map(({ id }) => ofPlan(one, { fromPlanId: id })),
    evaluationOpen: ({ id }) => [1, 2, 3, 4, null].map((period) => ({ planId: id, period })),
    planFrame: (one) => [
      ofPlan(one, { consequences: ['Penghargaan'] }),
      ofPlan(one, { expectations: [{ value: 'LOYAL', text: 'Menjaga rahasia' }] }),
    ],
    planSubmit: (one) => [ofPlan(one)],
    planWithdraw: (one) => [ofPlan(one)],
    planReturn: (one) => [ofPlan(one, { reason: TEXT })],
    planApprove: (one) => [ofPlan(one)],
    planMarkRead: (one) => [ofPlan(one)],
    planLeavingNotes: (one) => [ofPlan(one, { notes: TEXT })],
    planChange: (one) => [ofPlan(one, { reason: TEXT })],
    planChangeCancel: (one) => [ofPlan(one)],
    evidenceUpload: ({ id }) => [{ planId: id, ...FILE }],
    progressAdd: ({ id, segmentFrom, progressOf }) =>
      progressOf.slice(0, 1).flatMap(({ targets }: Shown) =>
        targets.slice(0, 1).map((target: Shown) => ({
          ...{ planId: id, targetId: target.targetId, indicatorId: target.indicators[0].indicatorId },
          ...{ day: segmentFrom, value: '1' },
        })),
      ),
  },
};

const ofEvaluation = ({ id, version }: Shown, more: object = {}) => ({ evaluationId: id, expectedVersion: version, ...more });
const judged = (rating: string) => ({ rating, reason: TEXT });

const evaluation: Kind = {
  input: 'evaluationId',
  payload: 'evaluation',
  selection: '... on Evaluation { headedUnits { unitId } draftVersion: objectionDraft { version } }',
  actions: {
    selfAssessmentSave: (one) => [ofEvaluation(one, { achievements: TEXT })],
    selfAssessmentSubmit: (one) => [ofEvaluation(one)],
    selfAssessmentWithdraw: (one) => [ofEvaluation(one)],
    evaluationRate: (one) => [
      ofEvaluation(one, { result: judged('MEETS'), behaviour: judged('MEETS') }),
      ofEvaluation(one, { behaviour: judged('MEETS') }),
    ],
    evaluationShare: (one) => [ofEvaluation(one)],
    evaluationAcknowledge: (one) => ['READ_AND_AGREED', 'READ'].map((acknowledgement) => ofEvaluation(one, { acknowledgement })),
    evaluationFinalise: (one) => [ofEvaluation(one)],
    evaluationReopen: (one) => [ofEvaluation(one, { reason: TEXT })],
    objectionDraftSave: ({ id, draftVersion }) => [{ evaluationId: id, expectedVersion: draftVersion?.version ?? 0, grounds: TEXT }],
    objectionFile: (one) => [ofEvaluation(one, { grounds: TEXT })],
    objectionExtend: (one, _, today) => [5, 12, 30].map((days) => ofEvaluation(one, { to: plus(today, days), reason: TEXT })),
  },
};

const ofObjection = ({ id, version }: Shown, more: object = {}) => ({ objectionId: id, expectedVersion: version, ...more });

const objection: Kind = {
  input: 'objectionId',
  payload: 'objection',
  selection: '',
  actions: {
    objectionAssign: (one, { people }) =>
      [people.hrHead, people.unitHead, people.secretary].map(({ employeeId }) => ofObjection(one, { deciderId: employeeId, reason: TEXT })),
    objectionStatement: (one) => [ofObjection(one, { text: TEXT })],
    objectionDecide: (one) => [ofObjection(one, { outcome: 'REJECTED', reasons: TEXT })],
    objectionWithdraw: (one) => [ofObjection(one)],
  },
};

const ofUnit = ({ unit, year, period, version }: Shown, more: object = {}) => ({
  ...{ unitId: unit.id, year, period, expectedVersion: version },
  ...more,
});

const unitAchievement: Kind = {
  input: 'unitAchievementId',
  payload: 'unitAchievement',
  selection: '... on UnitAchievement { unit { id } year period }',
  actions: {
    unitAchievementSet: (one) => [ofUnit(one, { achievement: 'GOOD', reason: TEXT })],
    unitFinalise: (one) => [ofUnit(one, { justification: 'Sebaran berbeda karena unit ini baru dibentuk pada tahun berjalan.' })],
    unitReopen: (one) => [ofUnit(one, { reason: TEXT })],
  },
};

const calibration: Kind = {
  input: 'calibrationId',
  payload: 'calibration',
  selection:
    '... on CalibrationSession { changes(first: 100) { edges { node { id version } } } evaluations(first: 100) { edges { node { evaluationId status } } } }',
  actions: {
    calibrationPropose: async ({ id, evaluations }, _, __, ask) => {
      const rated = evaluations.edges.filter(({ node }: Shown) => node.status === 'RATED');
      const ids = (rated.length > 0 ? rated : evaluations.edges).slice(-3).map(({ node }: Shown) => node.evaluationId);
      const { data } = await ask('query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Evaluation { version } } }', { ids });
      return data.nodes.flatMap((one: Shown) =>
        ['ABOVE', 'BELOW'].map((behaviour) => ({
          ...{ calibrationId: id, evaluationId: one?.id ?? '', expectedVersion: one?.version ?? 0, behaviour, reason: TEXT },
        })),
      );
    },
    calibrationConfirm: ({ id, changes }) =>
      changes.edges.map(({ node }: Shown) => ({ calibrationId: id, changeId: node.id, expectedVersion: node.version })),
    calibrationReject: ({ id, changes }) =>
      changes.edges.map(({ node }: Shown) => ({ calibrationId: id, changeId: node.id, expectedVersion: node.version, reason: TEXT })),
    calibrationClose: ({ id, version }) => [{ calibrationId: id, expectedVersion: version }],
  },
};

const ofFeedback = ({ id, version }: Shown, more: object = {}) => ({ feedbackId: id, expectedVersion: version, ...more });

const feedback: Kind = {
  input: 'feedbackId',
  payload: 'feedback',
  selection: '',
  actions: {
    feedbackRevise: (one) => [ofFeedback(one, { kind: 'PRAISE', text: TEXT })],
    feedbackWithdraw: (one) => [ofFeedback(one)],
    feedbackAcknowledge: (one) => [ofFeedback(one)],
    feedbackReply: (one) => [ofFeedback(one, { text: TEXT })],
    feedbackFollowUp: (one, _, today) => [ofFeedback(one, { step: { text: TEXT, dueOn: plus(today, 20) } })],
    developmentStepDone: (one) => [ofFeedback(one)],
    feedbackReport: (one) => [ofFeedback(one, { reason: TEXT })],
  },
};

const ofRequest = ({ id, version }: Shown, more: object = {}) => ({ requestId: id, expectedVersion: version, ...more });

const request: Kind = {
  input: 'requestId',
  payload: 'request',
  selection: '',
  actions: {
    feedbackRequestDecline: (one) => [ofRequest(one, { note: TEXT })],
    feedbackRequestWithdraw: (one) => [ofRequest(one)],
  },
  elsewhere: ['feedbackGive'],
};

const ofReport = ({ id, version }: Shown, more: object = {}) => ({ reportId: id, expectedVersion: version, ...more });

const report: Kind = {
  input: 'reportId',
  payload: 'report',
  selection: '',
  actions: {
    abuseDecide: (one) => [ofReport(one, { finding: 'UPHELD', note: TEXT })],
    abuseReveal: (one) => [ofReport(one, { reason: TEXT })],
  },
};

const ofRound = ({ id, version }: Shown, more: object = {}) => ({ roundId: id, expectedVersion: version, ...more });

const round: Kind = {
  input: 'roundId',
  payload: 'round',
  selection: '... on ReviewRound { answerUntil unit { id } subjects(first: 20) { edges { node { id version } } } }',
  actions: {
    reviewRoundChange: (one, _, today) => [
      ofRound(one, { title: 'Penilaian 360' }),
      ofRound(one, { nominateUntil: today, answerUntil: plus(today, 5) }),
    ],
    reviewLaunch: (one) => [ofRound(one)],
    reviewEnrolMany: ({ id }, { people }) =>
      [people.colleague, people.staff].map(({ employeeId }) => ({ roundId: id, employeeIds: [employeeId] })),
    reviewEnrolUnit: ({ id, unit }) => (unit ? [{ roundId: id, unitId: unit.id }] : null),
    reviewExtend: (one, _, today) =>
      [plus(one.answerUntil, 5), plus(today, 5)].map((answerUntil) => ofRound(one, { answerUntil, reason: TEXT })),
    reviewClose: (one) => [ofRound(one)],
    reviewRoundCancel: (one) => [ofRound(one, { reason: TEXT })],
    reviewPublishMany: ({ id, subjects }) =>
      (subjects?.edges ?? []).map(({ node }: Shown) => ({
        roundId: id,
        subjects: [{ subjectId: node.id, expectedVersion: node.version }],
      })),
  },
};

const ofSubject = ({ id, version }: Shown, more: object = {}) => ({ subjectId: id, expectedVersion: version, ...more });
const byGroup = (shown: Shown, group: string, most: number) =>
  (shown.candidates ?? [])
    .filter((one: Shown) => one.group === group)
    .slice(0, most)
    .map(({ employee }: Shown) => ({ employeeId: employee.id, group }));

const subject: Kind = {
  input: 'subjectId',
  payload: 'subject',
  selection:
    '... on ReviewSubject { round { id } candidates { group employee { id } } raters { group employee { id } state } externals { externalId invited } }',
  actions: {
    reviewNominate: (one) => [3, 4, 5].map((most) => ofSubject(one, { raters: byGroup(one, 'PEER', most) })),
    reviewReturnRaters: (one) => [ofSubject(one, { reason: TEXT })],
    reviewApproveRaters: (one) =>
      [{}, { add: byGroup(one, 'PEER', 3) }, { add: byGroup(one, 'PEER', 4) }].map((more) => ofSubject(one, more)),
    reviewReplaceRater: (one) =>
      (one.raters ?? []).flatMap(({ employee, group }: Shown) =>
        byGroup(one, group, 20).map(({ employeeId }: Shown) => ofSubject(one, { declinedId: employee.id, employeeId })),
      ),
    reviewExternalInvite: (one) => (one.externals ?? []).map(({ externalId }: Shown) => ofSubject(one, { externalId })),
    reviewRemind: (one) => [ofSubject(one)],
    reviewPublishMany: (one) => [{ roundId: one.round.id, subjects: [{ subjectId: one.id, expectedVersion: one.version }] }],
    reviewSubjectWithdraw: (one) => [ofSubject(one, { reason: TEXT })],
  },
};

const VALUES = ['SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE'];
const scores = VALUES.map((value) => ({ value, score: 'THREE' }));
const ofDraft = ({ id, draft }: Shown, more: object) => ({ invitationId: id, expectedVersion: draft?.version ?? 0, ...more });

const invitation: Kind = {
  input: 'invitationId',
  payload: 'invitation',
  selection: '... on ReviewInvitation { draft { version } }',
  stateless: true,
  actions: {
    reviewDraftSave: (one) => [ofDraft(one, { scores })],
    reviewSubmit: (one) => [ofDraft(one, { scores })],
    reviewDecline: ({ id, version }) => [{ invitationId: id, expectedVersion: version, reason: 'NO_CONTACT' }],
  },
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
];
