// Fields of plan templates, and of what is taken over into a plan: one expression each.

import type { Resolvers } from '../generated/types.ts';
import { unitOf } from '../modules/organisation/units.ts';
import * as copies from '../modules/performance/copies.ts';
import { findPlan } from '../modules/performance/documents.ts';
import * as templates from '../modules/performance/templates.ts';
import { connection } from '../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';

export const performanceTemplates: Resolvers = {
  Query: {
    planTemplate: (_, { id }, ctx) => templates.findPlanTemplate(ctx, id),
    planTemplates: (_, args, ctx) =>
      connection(
        ctx,
        'planTemplates',
        { ...args },
        (slice) => templates.planTemplates(ctx, args.unitId, slice),
        (row) => row,
      ),
  },
  Mutation: {
    planTemplateSave: payload('planTemplateSave', templates.planTemplateSave),
    planTemplatePublish: payload('planTemplatePublish', templates.planTemplatePublish),
    planTemplateWithdraw: payload('planTemplateWithdraw', templates.planTemplateWithdraw),
    planUseTemplate: payload('planUseTemplate', copies.planUseTemplate),
    planCopy: payload('planCopy', copies.planCopy),
  },
  Plan: { templates: ({ body }, _, ctx) => templates.templatesFor(ctx, body) },
  PlanTemplate: {
    id: ({ body }) => body.id,
    unit: ({ body }, _, ctx) => (body.rootUnitId === null ? null : unitOf(ctx, body.rootUnitId)),
    status: ({ body }) => body.status,
    draft: (row, _, ctx) => templates.draftOf(ctx, row),
    changed: ({ body }) => body.changed,
    edition: (row) => templates.lastEdition(row),
    editions: (row, _, ctx) => templates.editionViews(ctx, row),
    ...told(templates.trialsOnTemplate),
  },
  PlanTemplateEdition: { targets: (edition, _, ctx) => templates.editionTargets(ctx, edition) },
  TargetOrigin: {
    year: (origin) => (origin.kind === 'COPY' ? origin.year : null),
    planId: (origin) => (origin.kind === 'COPY' ? origin.planId : null),
    targetId: (origin) => (origin.kind === 'COPY' ? origin.targetId : null),
    templateId: (origin) => (origin.kind === 'TEMPLATE' ? origin.templateId : null),
    edition: (origin) => (origin.kind === 'TEMPLATE' ? origin.edition : null),
    template: (origin, _, ctx) => (origin.kind === 'TEMPLATE' ? templates.findPlanTemplate(ctx, origin.templateId) : null),
  },
  PlanTemplatePayload: { template: object(templates.findPlanTemplate), userErrors },
  PlanTakenPayload: {
    plan: object(findPlan),
    taken: ({ result }, _, ctx) => result && copies.takenOf(ctx, result),
    left: ({ result }) => result && copies.leftOf(result),
    userErrors,
  },
};
