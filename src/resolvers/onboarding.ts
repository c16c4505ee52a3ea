// Fields of onboardings, one expression each.

import type { Resolvers } from '../generated/types.ts';
import { checkPointsIn, checkPointsOf, onboardingCheckPointWrite } from '../modules/onboarding/check-points.ts';
import type { OnboardingCardRow, OnboardingRow } from '../modules/onboarding/items.ts';
import * as lists from '../modules/onboarding/lists.ts';
import * as mentors from '../modules/onboarding/mentors.ts';
import { aboutOnboarding, findOnboarding, trialsOnOnboarding } from '../modules/onboarding/onboardings.ts';
import { onboardingOpen } from '../modules/onboarding/open.ts';
import * as probation from '../modules/onboarding/probation.ts';
import { presentMentor } from '../modules/onboarding/rules/onboarding.ts';
import { ONBOARDING_HELP } from '../modules/onboarding/rules/trials.ts';
import { onboardingsToServe, toServe } from '../modules/onboarding/serving.ts';
import * as tasks from '../modules/onboarding/tasks.ts';
import * as templates from '../modules/onboarding/templates.ts';
import { employeeOf, findOptional } from '../modules/organisation/employees.ts';
import { findUnit } from '../modules/organisation/units.ts';
import { findEnrolment } from '../modules/training/enrolments.ts';
import { findProgramme } from '../modules/training/programmes.ts';
import { connection } from '../platform/graphql/connection.ts';
import type { Subjects } from '../platform/graphql/gate.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const onboardingSubjects: Subjects = { Onboarding: (row: OnboardingRow, _region, ctx) => aboutOnboarding(ctx, row) };

const cardOf = ({ body }: OnboardingCardRow) => body;

export const onboardingFields: Resolvers = {
  Query: {
    myOnboarding: (_, _args, ctx) => lists.myOnboarding(ctx),
    onboardings: async (_, { unitId, closed, ...args }, ctx) => {
      const asked = await lists.onboardingsAsked(ctx, unitId);
      if (!asked || !(await lists.mayLook(ctx, asked))) return null;
      const read = (slice: Parameters<typeof lists.onboardings>[3]) => lists.onboardings(ctx, asked, closed ?? false, slice);
      return connection(ctx, 'onboardings', { ...args, unitId, closed }, read, cardOf);
    },
    onboardingTemplates: (_, _args, ctx) => templates.onboardingTemplates(ctx),
  },
  Mutation: {
    onboardingTemplateChange: payload('onboardingTemplateChange', templates.onboardingTemplateChange),
    onboardingOpen: payload('onboardingOpen', onboardingOpen),
    onboardingTaskDone: payload('onboardingTaskDone', tasks.onboardingTaskDone),
    onboardingTaskUndo: payload('onboardingTaskUndo', tasks.onboardingTaskUndo),
    onboardingTaskWaive: payload('onboardingTaskWaive', tasks.onboardingTaskWaive),
    onboardingTaskReplaceOwner: payload('onboardingTaskReplaceOwner', tasks.onboardingTaskReplaceOwner),
    onboardingReplan: payload('onboardingReplan', tasks.onboardingReplan),
    onboardingCancel: payload('onboardingCancel', tasks.onboardingCancel),
    onboardingMentorName: payload('onboardingMentorName', mentors.onboardingMentorName),
    onboardingMentorAnswer: payload('onboardingMentorAnswer', mentors.onboardingMentorAnswer),
    onboardingCheckPointWrite: payload('onboardingCheckPointWrite', onboardingCheckPointWrite),
    onboardingExtend: payload('onboardingExtend', probation.onboardingExtend),
    onboardingConfirm: payload('onboardingConfirm', probation.onboardingConfirm),
    onboardingEnd: payload('onboardingEnd', probation.onboardingEnd),
    onboardingOutcomeWithdraw: payload('onboardingOutcomeWithdraw', probation.onboardingOutcomeWithdraw),
  },
  Employee: { onboardings: ({ body }, _, ctx) => lists.onboardingsOf(ctx, body.id) },
  Evaluation: { onboardingCheckPoints: ({ body, parts }, _, ctx) => checkPointsIn(ctx, body, { rates: parts.includes('RATER') }) },
  Me: {
    onboardingsMentored: (_, args, ctx) => connection(ctx, 'me.onboardingsMentored', args, (slice) => mentors.mentored(ctx, slice), cardOf),
    onboardingsToServe: (_, args, ctx) =>
      connection(ctx, 'me.onboardingsToServe', args, (slice) => onboardingsToServe(ctx, slice), toServe),
  },
  Onboarding: {
    id: ({ body }) => body.id,
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    kind: ({ body }) => body.kind,
    startsOn: ({ body }) => body.startsOn,
    unit: ({ body }, _, ctx) => findUnit(ctx, body.place.unitId),
    status: ({ body }) => body.status,
    byAppointment: ({ body }) => body.applicationId !== null,
    templateNumber: ({ body }) => body.template.number,
    mentor: ({ body }) => presentMentor(body),
    mentors: ({ body }) => body.mentors,
    tasks: (row) => tasks.tasksOf(row),
    checkPoints: (row, _, ctx) => checkPointsOf(ctx, row),
    probation: ({ body }) => body.probation,
    progress: ({ body }, _, ctx) => tasks.progressOf(ctx, body),
    waiting: (row, _, ctx) => tasks.waitingNow(ctx, row),
    cancelledBecause: ({ body }) => body.closures.findLast(({ status }) => status === 'CANCELLED')?.reason,
    ...told(trialsOnOnboarding, ONBOARDING_HELP),
  },
  OnboardingMentor: {
    employee: ({ employeeId }, _, ctx) => findOptional(ctx, employeeId),
    answerBy: (mentor, _, ctx) => mentors.answerBy(ctx, mentor),
  },
  OnboardingTask: {
    number: ({ task }) => task.number,
    title: ({ task }, _, { language }) => task.title[language],
    instruction: ({ task }, _, { language }) => task.instruction[language],
    owner: ({ task }) => task.owner,
    asked: ({ task }, _, ctx) => findOptional(ctx, task.askedId),
    doer: async (view, _, ctx) => findOptional(ctx, await tasks.doerNow(ctx, view)),
    lacksDoer: (view, _, ctx) => tasks.lacksDoer(ctx, view),
    dueOn: (view, _, ctx) => tasks.dueOnNow(ctx, view),
    late: (view, _, ctx) => tasks.isLateTask(ctx, view),
    status: ({ task }) => task.status,
    session: ({ task }) => task.session,
    sessions: (view, _, ctx) => tasks.sessionsFor(ctx, view),
    deeds: ({ task }) => task.deeds,
  },
  OnboardingTaskSession: { programme: ({ programmeId }, _, ctx) => (programmeId ? findProgramme(ctx, programmeId) : null) },
  OnboardingDeed: {
    by: ({ by }, _, ctx) => findOptional(ctx, by),
    enrolment: ({ enrolmentId }, _, ctx) => (enrolmentId ? findEnrolment(ctx, enrolmentId) : null),
  },
  OnboardingCheckPoint: {
    spoken: ({ words }) => [...new Set(words.map(({ side }) => side))],
    words: ({ shown }) => shown,
  },
  OnboardingWord: { by: ({ by }, _, ctx) => findOptional(ctx, by) },
  OnboardingOutcome: {
    withdrawnAt: (outcome) => ('withdrawnAt' in outcome ? outcome.withdrawnAt : null),
    withdrawnBecause: (outcome) => ('why' in outcome ? outcome.why : null),
  },
  OnboardingItem: {
    onboardingId: ({ id }) => id,
    employee: ({ employeeId }, _, ctx) => findOptional(ctx, employeeId),
    late: (card, _, ctx) => lists.isLate(ctx, card),
  },
  OnboardingWaiting: {
    doer: ({ doerId }, _, ctx) => findOptional(ctx, doerId),
    helperPerson: ({ helperId }, _, ctx) => findOptional(ctx, helperId),
    late: ({ dueOn }, _, ctx) => lists.isLate(ctx, { nextDueOn: dueOn }),
  },
  OnboardingToServe: {
    onboardingId: ({ id }) => id,
    employee: ({ employeeId }, _, ctx) => findOptional(ctx, employeeId),
    tasks: ({ it }) => it.tasks,
    dueOn: ({ it }) => it.dueOn,
    late: ({ it }, _, ctx) => lists.isLate(ctx, { nextDueOn: it.dueOn }),
  },
  OnboardingTemplate: {
    itUnit: ({ itUnitId }, _, ctx) => (itUnitId ? findUnit(ctx, itUnitId) : null),
    changedAt: ({ at }) => at,
  },
  OnboardingWords: { indonesian: ({ id }) => id, english: ({ en }) => en },
  OnboardingPayload: { onboarding: object(findOnboarding), userErrors },
  OnboardingTemplatePayload: { template: object(templates.findTemplateOf), userErrors },
};
