// Fields of the performance module: one expression each.

import type { GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '../generated/types.ts';
import { employeeOf, findOptional } from '../modules/organisation/employees.ts';
import { unitOf } from '../modules/organisation/units.ts';
import * as actions from '../modules/performance/actions.ts';
import * as cycles from '../modules/performance/cycles.ts';
import * as documents from '../modules/performance/documents.ts';
import { planForm } from '../modules/performance/forms.ts';
import type { PlanRow } from '../modules/performance/items.ts';
import { OF_STATUS, planOfAssignment } from '../modules/performance/listed.ts';
import { inFull, ownPlanShown } from '../modules/performance/own-plan.ts';
import * as plans from '../modules/performance/plans.ts';
import * as progress from '../modules/performance/progress.ts';
import { deadlineAt, nextStep } from '../modules/performance/rules/next-step.ts';
import { closedAt, statusOn } from '../modules/performance/rules/segments.ts';
import { stepText } from '../modules/performance/rules/step-texts.ts';
import * as targets from '../modules/performance/targets.ts';
import { myTasks } from '../modules/performance/tasks.ts';
import * as parties from '../platform/access/parties.ts';
import { object, type PayloadParent, payload, userErrors } from '../platform/graphql/payload.ts';
import { selectsOneOf } from '../platform/graphql/selects.ts';
import { taskText } from '../platform/rules/task-texts.ts';
import { asksOnly, firstAsked } from './below.ts';

/** Of a target's parent: read beside its plan. */
const OWNER = new Set(['owner']);

const plan = object(documents.findPlan);

/** Fields of a plan that are read from its document. */
const OF_CONTENT = new Set(['targets', 'frame', 'progress', 'suggestion']);

/** Whose suggestion is asked has seldom more entries than a page: they are read with it. */
const FEW = 20;
const SUGGESTION = new Set(['suggestion']);

const entriesAsked = (info: GraphQLResolveInfo): number => Math.max(firstAsked(info, 'progress'), selectsOneOf(info, SUGGESTION) ? FEW : 0);

/** Deadlines and actions depend on the cycle and on what was extended for the person: one batch. */
const timed = async <T>(
  { body }: PlanRow,
  ctx: Parameters<typeof documents.timingOf>[0],
  tell: (timing: Awaited<ReturnType<typeof documents.timingOf>>) => T,
): Promise<T> => tell(await documents.timingOf(ctx, body.cycleId, body.employeeId));

export const performance: Resolvers = {
  Query: {
    cycle: (_, { year }, ctx) => documents.cycleOfYear(ctx, ctx.viewer.region ?? '', year),
    plan: (_, { id }, ctx, info) =>
      selectsOneOf(info, OF_CONTENT) ? documents.findPlanInFull(ctx, id, entriesAsked(info)) : documents.findPlan(ctx, id),
    planForm: (_, { id }, ctx) => planForm(ctx, id),
    myTasks: (_, args, ctx) => myTasks(ctx, args),
  },
  Mutation: {
    cycleOpen: payload('cycleOpen', cycles.cycleOpen),
    cyclePhaseExtend: payload('cyclePhaseExtend', cycles.cyclePhaseExtend),
    cycleClose: payload('cycleClose', cycles.cycleClose),
    planOpen: payload('planOpen', plans.planOpen),
    targetPropose: payload('targetPropose', targets.targetPropose),
    targetCounter: payload('targetCounter', targets.targetCounter),
    targetAgree: payload('targetAgree', targets.targetAgree),
    targetRemove: payload('targetRemove', targets.targetRemove),
    targetLink: payload('targetLink', targets.targetLink),
    planFrame: payload('planFrame', plans.planFrame),
    planSubmit: payload('planSubmit', plans.planSubmit),
    planWithdraw: payload('planWithdraw', plans.planWithdraw),
    planReturn: payload('planReturn', plans.planReturn),
    planApprove: payload('planApprove', plans.planApprove),
    planApproveMany: payload('planApproveMany', plans.planApproveMany),
    planMarkRead: payload('planMarkRead', plans.planMarkRead),
    planLeavingNotes: payload('planLeavingNotes', plans.planLeavingNotes),
    planChange: payload('planChange', plans.planChange),
    planChangeCancel: payload('planChangeCancel', plans.planChangeCancel),
    evidenceUpload: payload('evidenceUpload', progress.evidenceUpload),
    progressAdd: payload('progressAdd', progress.progressAdd),
  },
  Me: {
    plan: (_, { year }, ctx, info) => ownPlanShown(ctx, year, selectsOneOf(info, OF_CONTENT) ? inFull(entriesAsked(info)) : undefined),
  },
  Assignment: { plan: (post, { year }, ctx, info) => planOfAssignment(ctx, post, year, asksOnly(info, OF_STATUS)) },
  Region: { cycle: ({ code }, { year }, ctx) => documents.cycleOfYear(ctx, code, year) },
  PerformanceCycle: {
    __resolveReference: ({ id }, ctx) => documents.findCycle(ctx, id),
    id: ({ body }) => body.id,
    year: ({ body }) => body.year,
    status: ({ body }) => body.status,
    periodicity: ({ body }) => body.periodicity,
    phases: ({ body }) => body.phases,
    periods: ({ body }) => body.periods,
    policyVersion: ({ body }) => body.policyVersion,
  },
  Plan: {
    id: ({ body }) => body.id,
    year: ({ body }) => body.year,
    cycle: ({ body }, _, ctx) => documents.cycleOf(ctx, body),
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    assignmentId: ({ body }) => body.assignmentId,
    positionTitle: ({ body }) => body.positionTitle,
    holding: ({ body }) => body.holding,
    unit: ({ body }, _, ctx) => unitOf(ctx, body.unitId),
    isHead: ({ body }) => body.isHead,
    segmentFrom: ({ body }) => body.segment.from,
    segmentTo: ({ body }) => body.segment.to,
    endsOn: ({ body }) => body.endsOn,
    status: ({ body }, _, { now }) => statusOn(body, now),
    voided: ({ body }) => body.voided,
    change: ({ body }, _, ctx) => documents.changeOf(ctx, body),
    returnedReason: ({ body }) => body.returned?.reason,
    submittedAt: ({ body }) => body.submittedAt,
    deadlineAt: (row, _, ctx) => timed(row, ctx, (timing) => deadlineAt(row.body, timing)),
    nextStep: (row, _, ctx) => timed(row, ctx, (timing) => nextStep(row.body, timing)),
    allowedActions: ({ body }, _, ctx) => actions.actionsOnPlan(ctx, body),
    blockers: ({ body }, _, ctx) => actions.blockersOfPlan(ctx, body),
    counts: ({ body }) => body.counts,
    targets: ({ body }, _, ctx) => targets.targetsOf(ctx, body.id),
    frame: async ({ body }, _, ctx) => (await documents.contentOf(ctx, body.id)).frame,
    dialogue: ({ body }, _, ctx) => targets.dialogue(ctx, body.id, null),
    versions: ({ body }) => documents.versionsOf(body),
    versionOn: ({ body }, { day }) => documents.versionOnDay(body, day),
    progress: ({ body }, args, ctx) => progress.progressOf(ctx, 'plan.progress', body.id, args),
    suggestion: ({ body }, _, ctx) => progress.suggestionOf(ctx, body),
    closedAt: ({ body }, _, { now }) => closedAt(body, now),
    closingNotes: ({ body }) => body.leavingNotes.at(-1)?.text,
    leavingNotes: ({ body }) => documents.notesOf(body),
  },
  PlanStep: { text: ({ action }, _, { language }) => stepText(action, language) },
  LeavingNote: { author: ({ by }, _, ctx) => findOptional(ctx, by) },
  Target: {
    parent: (target, _, ctx, info) => targets.parentOf(ctx, target, selectsOneOf(info, OWNER)),
    dialogue: ({ planId, id }, _, ctx) => targets.dialogue(ctx, planId, id),
  },
  TargetParent: { owner: ({ ownerId }, _, ctx) => findOptional(ctx, ownerId) },
  Measure: { __resolveType: ({ kind }) => (kind === 'QUANTITATIVE' ? 'QuantitativeMeasure' : 'QualitativeMeasure') },
  DialogueStep: { author: ({ byEmployeeId }, _, ctx) => employeeOf(ctx, byEmployeeId) },
  FrozenTarget: { targetId: ({ id }) => id },
  FrozenParent: { owner: (parent, _, ctx) => findOptional(ctx, targets.ownerOf(parent)) },
  FrozenIndicator: { indicatorId: ({ id }) => id },
  PlanVersion: {
    approvedBy: ({ approvedBy }, _, ctx) => employeeOf(ctx, approvedBy),
    targets: async (version, _, ctx) => (await documents.frozenIn(ctx, version)).targets,
    frame: async (version, _, ctx) => (await documents.frozenIn(ctx, version)).frame,
  },
  ProgressEntry: {
    evidence: (entry, _, ctx) => progress.evidenceOf(ctx, entry),
    links: ({ links }) => links ?? [],
    author: ({ by }, _, ctx) => employeeOf(ctx, by),
  },
  EvidenceUpload: { headers: ({ headers }) => Object.entries(headers).map(([name, value]) => ({ name, value })) },
  AchievementSuggestion: {
    usedEntryIds: ({ used }) => used,
    correctedEntryIds: ({ dropped }) => dropped,
  },
  Task: {
    onBehalfOf: ({ onBehalfOf }, _, ctx) => findOptional(ctx, onBehalfOf),
    assignment: ({ report }) => report,
    text: (task, _, { language }) => taskText(task, language),
  },
  FormPerson: { number: (party, _, ctx) => parties.numberOf(ctx, party), grade: (party, _, ctx) => parties.gradeOf(ctx, party) },
  PlanForm: {
    rated: ({ rated, rater }) => parties.signing(rated, rater),
    rater: ({ rated, rater }) => rater && parties.signing(rater, rated),
    periodFrom: ({ period }) => period.from,
    periodTo: ({ period }) => period.to,
  },
  CyclePayload: { cycle: object(documents.findCycle), userErrors },
  PlanPayload: { plan, userErrors },
  TargetPayload: {
    target: ({ result }, _, ctx) => result && targets.findTarget(ctx, result.id, result.targetId),
    plan,
    userErrors,
  },
  PlanApproveManyPayload: { outcomes: ({ result }: PayloadParent) => (result as plans.ApproveManyResult | null)?.rows ?? null, userErrors },
  PlanApproveOutcome: { plan: ({ id }, _, ctx) => (id ? documents.findPlan(ctx, id) : null), userErrors },
  EvidencePayload: { upload: object(progress.contractFor), userErrors },
  ProgressPayload: { entry: ({ result }, _, ctx) => result && progress.entryMade(ctx, result), userErrors },
};
