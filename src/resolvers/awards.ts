// Fields of awards and their rules: one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as rules from '../modules/awards/award-rules.ts';
import * as awards from '../modules/awards/awards.ts';
import * as documents from '../modules/awards/documents.ts';
import type { AwardRow } from '../modules/awards/items.ts';
import { awardRuleStatus } from '../modules/awards/rules/types.ts';
import { employeeOf, findOptional } from '../modules/organisation/employees.ts';
import { findUnit } from '../modules/organisation/units.ts';
import { connection } from '../platform/graphql/connection.ts';
import type { Subjects } from '../platform/graphql/gate.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const awardSubjects: Subjects = { Award: (row: AwardRow) => documents.aboutAward(row) };

const row = <T>(one: T): T => one;

export const awardFields: Resolvers = {
  Query: {
    awardRules: (_, args, ctx) => connection(ctx, 'awardRules', { ...args }, (slice) => rules.awardRules(ctx, slice), row),
    awards: (_, args, ctx) => connection(ctx, 'awards', { ...args }, (slice) => documents.awards(ctx, args, slice), row),
    publicAwards: (_, args, ctx) =>
      connection(
        ctx,
        'publicAwards',
        { ...args },
        (slice) => documents.publicAwards(ctx, args.regionCode, slice),
        ({ shown }) => shown,
      ),
  },
  Mutation: {
    awardRuleCreate: payload('awardRuleCreate', rules.awardRuleCreate),
    awardRuleChange: payload('awardRuleChange', rules.awardRuleChange),
    awardRuleOpen: payload('awardRuleOpen', rules.awardRuleOpen),
    awardRuleClose: payload('awardRuleClose', rules.awardRuleClose),
    awardNominate: payload('awardNominate', awards.awardNominate),
    awardNominationTakeBack: payload('awardNominationTakeBack', awards.awardNominationTakeBack),
    awardGrantPropose: payload('awardGrantPropose', awards.awardGrantPropose),
    awardGrantApprove: payload('awardGrantApprove', awards.awardGrantApprove),
    awardRefuse: payload('awardRefuse', awards.awardRefuse),
    awardGrantTakeBack: payload('awardGrantTakeBack', awards.awardGrantTakeBack),
    awardHandOver: payload('awardHandOver', awards.awardHandOver),
    awardMarkJudge: payload('awardMarkJudge', awards.awardMarkJudge),
    awardMarkConfirm: payload('awardMarkConfirm', awards.awardMarkConfirm),
    awardConsentSet: payload('awardConsentSet', awards.awardConsentSet),
  },
  Employee: {
    awards: ({ body }, args, ctx) =>
      connection(ctx, 'employee.awards', { ...args, employee: body.id }, (slice) => documents.awardsOf(ctx, body.id, slice), row),
  },
  Me: {
    awardNominations: (_, args, ctx) =>
      connection(ctx, 'me.awardNominations', { ...args }, (slice) => documents.awardNominations(ctx, slice), row),
  },
  AwardRule: {
    id: ({ body }) => body.id,
    code: ({ body }) => body.code,
    year: ({ body }) => body.year,
    name: ({ body }, _, { language }) => body.name[language],
    nameId: ({ body }) => body.name.id,
    nameEn: ({ body }) => body.name.en,
    ground: ({ body }) => body.ground,
    basis: ({ body }) => body.basis,
    budget: ({ body }) => String(body.budget),
    amount: ({ body }) => String(body.amount),
    quota: ({ body }) => body.quota,
    given: (parent, _, ctx) => rules.awardsGiven(ctx, parent),
    kinds: ({ body }) => [...body.kinds],
    unit: ({ body }, _, ctx) => (body.unitId === null ? null : findUnit(ctx, body.unitId)),
    nominateFrom: ({ body }) => body.nominateFrom,
    nominateUntil: ({ body }) => body.nominateUntil,
    status: ({ body }) => awardRuleStatus(body),
    openedAt: ({ body }) => body.openedAt,
    closedBecause: ({ body }) => body.closed?.reason,
    ...told(rules.trialsOnAwardRule),
  },
  Award: {
    id: ({ body }) => body.id,
    version: (parent, _, ctx) => documents.versionTold(ctx, parent),
    employee: ({ body }, _, ctx) => employeeOf(ctx, body.employeeId),
    year: ({ body }) => body.year,
    ground: ({ body }) => body.ground.kind,
    evaluationId: ({ body: { ground } }) => (ground.kind === 'VERY_GOOD' ? ground.evaluationId : null),
    groundWithdrawnAt: ({ body: { ground } }) => (ground.kind === 'VERY_GOOD' ? ground.withdrawnAt : null),
    nominatedBy: (parent, _, ctx) => findOptional(ctx, documents.notOfOwn(ctx, parent, documents.nominationOf(parent)?.byId)),
    reasons: (parent, _, ctx) => documents.notOfOwn(ctx, parent, documents.nominationOf(parent)?.reasons),
    rule: (parent, _, ctx) => documents.ruleOf(ctx, parent),
    status: (parent, _, ctx) => documents.statusTold(ctx, parent),
    proposedAt: ({ body }) => body.proposedAt,
    amount: (parent, _, ctx) => documents.notToPerson(ctx, parent, parent.body.grant && String(parent.body.grant.amount)),
    grantProposedBy: (parent, _, ctx) => findOptional(ctx, documents.notOfOwn(ctx, parent, parent.body.grant?.proposed.by)),
    grantApprovedBy: (parent, _, ctx) => findOptional(ctx, documents.notOfOwn(ctx, parent, parent.body.grant?.approved?.by)),
    grantedAt: ({ body }) => body.grant?.approved?.at,
    refusedBecause: (parent, _, ctx) => documents.notToPerson(ctx, parent, parent.body.refusal?.reason),
    leaverBecause: (parent, _, ctx) => documents.notOfOwn(ctx, parent, parent.body.grant?.leaver?.reason),
    markOutcome: (parent, _, ctx) => documents.notOfOwn(ctx, parent, parent.body.judgement?.outcome),
    markReason: (parent, _, ctx) => documents.notOfOwn(ctx, parent, parent.body.judgement?.said.reason),
    markSettledAt: (parent, _, ctx) => documents.notOfOwn(ctx, parent, parent.body.judgement?.confirmed?.at),
    takenBackBecause: ({ body }) => body.earlierGrants.findLast(({ approved }) => approved !== null)?.ended.reason,
    handedOverOn: ({ body }) => body.handedOver?.on,
    decreeNumber: ({ body }) => body.handedOver?.decree,
    isPublic: ({ body }) => body.consent?.isPublic,
    ...told(documents.trialsOnAward, { BUDGET_SPENT: 'HR_OFFICER', QUOTA_FILLED: 'HR_OFFICER' }),
  },
  PublicAward: { award: ({ award }, _, { language }) => award[language] },
  AwardRulePayload: { rule: object(rules.findAwardRule), userErrors },
  AwardPayload: { award: object(documents.findAward), userErrors },
};
