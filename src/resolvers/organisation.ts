// Fields of the organisation module: one expression each.

import type { FieldNode } from 'graphql';
import type { Resolvers } from '../generated/types.ts';
import * as corrections from '../modules/organisation/corrections.ts';
import * as delegations from '../modules/organisation/delegations.ts';
import * as employees from '../modules/organisation/employees.ts';
import type { EmployeeRow } from '../modules/organisation/items.ts';
import * as lists from '../modules/organisation/lists.ts';
import { effectField, effectsOf } from '../modules/organisation/moves.ts';
import * as posts from '../modules/organisation/posts.ts';
import { findRegion } from '../modules/organisation/regions.ts';
import { warningsOn } from '../modules/organisation/rules/numbers.ts';
import { gradeOn, kindOn, nameOn, titleOn, unitNameOn } from '../modules/organisation/rules/types.ts';
import { type Beside, foreseeOwnTeam, lentTo, reports } from '../modules/organisation/teams.ts';
import { titleOf } from '../modules/organisation/titles.ts';
import { employeeTransfer } from '../modules/organisation/transfers.ts';
import * as units from '../modules/organisation/units.ts';
import { type AskedOfStaff, foreseePlans, OF_ROSTER, OF_STATUS, staffWithPlans } from '../modules/performance/listed.ts';
import { dueOf } from '../modules/policy/law.ts';
import { auditTrail } from '../platform/access/audit.ts';
import type { ReadContext } from '../platform/context.ts';
import { connection } from '../platform/graphql/connection.ts';
import { orTooOften } from '../platform/graphql/limited.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';
import type { Subject } from '../platform/rules/access.ts';
import { legalDay, legalYear } from '../platform/rules/calendar.ts';
import { claimsOf } from '../platform/rules/identifiers.ts';
import { type Asked, allBelow, asksOnly, below, given, numberGiven } from './below.ts';
import { OPENS } from './nodes.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const organisationSubjects = {
  Employee: (row: EmployeeRow): Subject => ({ region: row.region, employeeId: row.body.id }),
};

/** Whether nothing of a plan is asked for but its status and what follows. */
const isBare = (info: Asked, plan: FieldNode): boolean => asksOnly({ ...info, fieldNodes: [plan] }, OF_STATUS);

/** Reads the plans that are asked for of a page of a list below, beside what decides whose rows they are. */
function plansOfRows(ctx: ReadContext, info: Asked, first: number | null, ...list: readonly string[]): Beside {
  const plans = allBelow(info, ...list, 'edges', 'node', 'plan');
  return (cards) =>
    Promise.all(plans.map((plan) => foreseePlans(ctx, cards.slice(0, first ?? 0), numberGiven(info, plan, 'year'), isBare(info, plan))));
}

/** Whether of plans of a page nothing but their status this year is asked for, and nothing else of its posts but what the roster says. */
function askedOfStaff({ now }: ReadContext, info: Asked): AskedOfStaff {
  const isThisYear = (plan: FieldNode): boolean => (given(info, plan, 'year') ?? legalYear(now)) === legalYear(now);
  const nodes = allBelow(info, 'edges', 'node');
  return {
    status: allBelow(info, 'edges', 'node', 'plan').some((plan) => isThisYear(plan) && isBare(info, plan)),
    rosterAlone: asksOnly({ ...info, fieldNodes: nodes }, OF_ROSTER),
  };
}

export const organisation: Resolvers = {
  Query: {
    region: (_, { code }, ctx) => findRegion(ctx, code),
    unit: (_, { id }, ctx) => units.findUnit(ctx, id),
    employee: (_, { id }, ctx, info) =>
      below(info, 'assignments', 'supervisor') ? employees.findEmployeeLed(ctx, id) : employees.findEmployee(ctx, id),
    employeeSearch: (_, { text, ...args }, ctx) =>
      orTooOften(connection(ctx, 'employeeSearch', { ...args, text }, (slice) => lists.employeeSearch(ctx, text, slice), lists.cardOf)),
    correctionQueue: (_, args, ctx) =>
      connection(
        ctx,
        'correctionQueue',
        args,
        (slice) => corrections.correctionQueue(ctx, slice),
        (row) => row,
      ),
    auditTrail: (_, { subject, ...args }, ctx) =>
      connection(
        ctx,
        'auditTrail',
        { ...args, subject },
        (slice) => auditTrail(ctx, subject, slice, OPENS),
        (row) => row.body,
      ),
  },
  Mutation: {
    unitCreate: payload('unitCreate', units.unitCreate),
    unitClose: payload('unitClose', units.unitClose),
    positionCreate: payload('positionCreate', units.positionCreate),
    employeeCreate: payload('employeeCreate', employees.employeeCreate),
    assignmentStart: payload('assignmentStart', employees.assignmentStart),
    assignmentEnd: payload('assignmentEnd', employees.assignmentEnd),
    supervisorChange: payload('supervisorChange', employees.supervisorChange),
    employeeTransfer: payload('employeeTransfer', employeeTransfer),
    delegationGrant: payload('delegationGrant', delegations.delegationGrant),
    delegationRevoke: payload('delegationRevoke', delegations.delegationRevoke),
    correctionFile: payload('correctionFile', corrections.correctionFile),
    correctionAnswer: payload('correctionAnswer', corrections.correctionAnswer),
    correctionWithdraw: payload('correctionWithdraw', corrections.correctionWithdraw),
  },
  Me: {
    employee: async ({ employeeId }, _, ctx, info) => {
      if (!employeeId) return null;
      const team = below(info, 'reports');
      if (team && !given(info, team, 'after'))
        await foreseeOwnTeam(ctx, plansOfRows(ctx, info, numberGiven(info, team, 'first'), 'reports'));
      return employees.findEmployee(ctx, employeeId);
    },
    region: ({ region }, _, ctx) => findRegion(ctx, region),
    lentToMe: ({ employeeId }, _, ctx) => (employeeId ? lentTo(ctx, employeeId) : []),
    lentByMe: ({ employeeId }, _, ctx) => (employeeId ? delegations.lentBy(ctx, employeeId) : []),
    corrections: (_, args, ctx) =>
      connection(
        ctx,
        'me.corrections',
        args,
        (slice) => corrections.ownCorrections(ctx, slice),
        (row) => row,
      ),
  },
  Region: {
    __resolveReference: ({ code }, ctx) => findRegion(ctx, code),
    units: (_, { asOf }, ctx) => units.unitsBelow(ctx, '', asOf),
  },
  Unit: {
    __resolveReference: ({ id }, ctx) => units.findUnit(ctx, id),
    name: (unit, _, ctx) => unitNameOn(unit, legalDay(ctx.now)),
    parent: ({ parentId }, _, ctx) => (parentId ? units.findUnit(ctx, parentId) : null),
    successor: ({ successorId }, _, ctx) => (successorId ? units.findUnit(ctx, successorId) : null),
    children: ({ id }, { asOf }, ctx) => units.unitsBelow(ctx, id, asOf),
    head: (unit, _, ctx) => lists.headOf(ctx, unit),
    positions: ({ id }, _, ctx) => units.positionsIn(ctx, id),
    staff: (unit, { subtree, ...args }, ctx, info) =>
      connection(
        ctx,
        'unit.staff',
        { ...args, subtree, unit: unit.id },
        (slice) => staffWithPlans(ctx, unit, subtree ?? false, slice, askedOfStaff(ctx, info)),
        lists.cardOf,
      ),
  },
  Position: {
    id: ({ body }) => body.id,
    title: ({ body }, _, ctx) => titleOn(body, legalDay(ctx.now)),
    kind: ({ body }) => body.kind,
    level: ({ body }) => body.level,
    isHead: ({ body }) => body.isHead,
    unit: ({ body }, _, ctx) => units.unitOf(ctx, body.unitId),
  },
  Employee: {
    __resolveReference: ({ id }, ctx) => employees.findEmployee(ctx, id),
    id: ({ body }) => body.id,
    name: ({ body }, _, ctx) => nameOn(body, legalDay(ctx.now)),
    kind: ({ body }, _, ctx) => kindOn(body, legalDay(ctx.now)),
    grade: ({ body }, _, ctx) => gradeOn(body, legalDay(ctx.now)),
    birthDate: ({ body }) => body.birthDate,
    sex: ({ body }) => body.sex,
    identifiers: ({ body }) => body.identifiers,
    warnings: ({ body }, _, ctx) => warningsOn(body, legalDay(ctx.now)),
    assignments: (row, { asOf }, ctx) => posts.postsOn(ctx, row, asOf),
    history: ({ body }, _, ctx) =>
      body.assignments.toReversed().map((assignment) => employees.cardFor(body, assignment, legalDay(ctx.now))),
    delegations: ({ body }) => body.delegations.map((delegation) => ({ ...delegation, fromEmployeeId: body.id })),
    reports: ({ body }, args, ctx, info) =>
      connection(
        ctx,
        'employee.reports',
        { ...args, employee: body.id },
        (slice) => reports(ctx, body, slice, plansOfRows(ctx, info, args.first)),
        lists.cardOf,
      ),
  },
  Identifier: {
    explained: (identifier) => claimsOf(identifier),
  },
  Assignment: {
    id: ({ assignment }) => assignment.id,
    employee: ({ employeeId }, _, ctx) => employees.employeeOf(ctx, employeeId),
    holding: ({ assignment }) => assignment.holding,
    positionTitle: ({ assignment, title }, _, ctx) => title ?? titleOf(ctx, assignment),
    isHead: ({ assignment }) => assignment.isHead,
    unit: ({ assignment }, _, ctx) => units.unitOf(ctx, assignment.unitId),
    supervisor: (card, _, ctx) => employees.superiorFor(ctx, card),
    validFrom: ({ assignment }) => assignment.validFrom,
    validTo: (card, _, ctx) => posts.knownEnd(ctx, card),
  },
  Delegation: {
    from: ({ fromEmployeeId }, _, ctx) => employees.employeeOf(ctx, fromEmployeeId),
    to: ({ toEmployeeId }, _, ctx) => employees.employeeOf(ctx, toEmployeeId),
  },
  CorrectionRequest: {
    id: ({ body }) => body.id,
    kind: ({ body }) => body.kind,
    text: ({ body }) => body.text,
    status: ({ body }) => body.status,
    dueOn: async ({ body }, _, ctx) => (await dueOf(ctx, body.due)).on,
    overdue: ({ body }, _, ctx) => corrections.overdueNow(ctx, body),
    employee: ({ body }, _, ctx) => employees.employeeOf(ctx, body.employeeId),
    filedAt: ({ body }) => body.filedAt,
    answer: ({ body }) => body.answer,
    answeredAt: ({ body }) => body.answeredAt,
    ...told(corrections.trialsOn),
  },
  AuditRecord: { detail: ({ detail }) => JSON.stringify(detail) },
  UnitPayload: { unit: object(units.findWrittenUnit), userErrors },
  PositionPayload: { position: object(units.findPosition), userErrors },
  EmployeePayload: { employee: object(employees.findEmployee), effects: ({ result }) => effectsOf(result), userErrors },
  CareerEffect: {
    assignmentId: (effect) => effectField(effect, 'assignmentId'),
    planId: (effect) => effectField(effect, 'planId'),
    evaluationId: (effect) => effectField(effect, 'evaluationId'),
    from: (effect) => effectField(effect, 'from'),
    to: (effect) => effectField(effect, 'to'),
    raterBefore: (effect, _, ctx) => employees.findOptional(ctx, effectField(effect, 'raterBefore')),
    raterNow: (effect, _, ctx) => employees.findOptional(ctx, effectField(effect, 'raterNow')),
  },
  CorrectionPayload: { correction: object(corrections.findCorrection), userErrors },
};
