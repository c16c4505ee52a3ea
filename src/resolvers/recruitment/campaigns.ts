// Fields of the recruitment module, campaigns, formations and applications: one expression each.
import { nextDeadline, openStages } from '../../domain/recruitment/campaign.ts';
import * as applicants from '../../services/recruitment/applicants.ts';
import * as applications from '../../services/recruitment/applications.ts';
import * as services from '../../services/recruitment/campaigns.ts';
import * as documents from '../../services/recruitment/documents.ts';
import * as formations from '../../services/recruitment/formations.ts';
import * as registration from '../../services/recruitment/registration.ts';
import { rulesViews } from '../../services/recruitment/rule-views.ts';
import { connection, wholeConnection } from '../connection.ts';
import type { Subjects } from '../gate.ts';
import { object, payload, userErrors } from '../payload.ts';
import type { Resolvers } from '../types.generated.ts';

/** Whom a parent is about, for fields narrower than their object. */
export const campaignsSubjects: Subjects = {};

const application = object(registration.findApplication);

export const campaigns: Resolvers = {
  Query: {
    campaign: (_, { id }, ctx) => services.findCampaign(ctx, id),
    campaigns: (_, args, ctx) =>
      connection(
        ctx,
        'campaigns',
        args,
        'index1',
        (slice) => services.campaignsIn(ctx, args.regionCode, slice),
        (row) => row,
      ),
    openings: (_, args, ctx) =>
      wholeConnection(
        ctx,
        'openings',
        args,
        undefined,
        (slice) => formations.openings(ctx, args.campaignId, args, slice),
        (row) => row.body,
      ),
    formation: (_, { id }, ctx) => formations.findFormation(ctx, id),
    formationQueue: (_, args, ctx) =>
      connection(
        ctx,
        'formationQueue',
        args,
        'index1',
        (slice) => formations.formationQueue(ctx, slice),
        (row) => row,
      ),
    eligibilityCheck: (_, { formationId }, ctx) => applications.eligibilityCheck(ctx, formationId),
  },
  Mutation: {
    campaignCreate: payload('campaignCreate', services.campaignCreate),
    campaignPublish: payload('campaignPublish', services.campaignPublish),
    campaignStageExtend: payload('campaignStageExtend', services.campaignStageExtend),
    campaignClose: payload('campaignClose', services.campaignClose),
    formationRequest: payload('formationRequest', formations.formationRequest),
    formationApprove: payload('formationApprove', formations.formationApprove),
    formationReject: payload('formationReject', formations.formationReject),
    profileSave: payload('profileSave', applicants.profileSave),
    applicationSave: payload('applicationSave', applications.applicationSave),
    documentUpload: payload('documentUpload', documents.documentUpload),
    applicationSubmit: payload('applicationSubmit', applications.applicationSubmit),
  },
  Me: {
    applicant: (_, __, ctx) => applicants.ownProfile(ctx),
    application: (_, { campaignId }, ctx) => registration.ownApplication(ctx, campaignId),
  },
  Campaign: {
    id: ({ body }) => body.id,
    regionCode: ({ body }) => body.region,
    year: ({ body }) => body.year,
    title: ({ body }) => body.title,
    kind: ({ body }) => body.kind,
    status: ({ body }) => body.status,
    stages: ({ body }) => body.stages,
    openStages: ({ body }, _, { now }) => openStages(body, now),
    deadlineAt: ({ body }, _, { now }) => nextDeadline(body, now),
    rules: ({ body }) => rulesViews(body),
  },
  Formation: {
    id: ({ body }) => body.id,
    campaign: ({ body }, _, ctx) => services.campaignOf(ctx, body.campaignId),
    status: ({ body }) => body.status,
    opening: ({ body }) => body,
    requestedAt: ({ body }) => body.requestedAt,
    decidedAt: ({ body }) => body.decidedAt,
    reason: ({ body }) => body.reason,
    deadlineAt: ({ body }, _, ctx) => formations.deadlineOf(ctx, body),
  },
  Opening: { id: ({ id }) => formations.openingIdOf(id), formationId: ({ id }) => id },
  OpeningRequirements: { majorNames: ({ majorNames }) => majorNames ?? [] },
  ApplicantDocument: { documentId: ({ id }) => id },
  Applicant: {
    id: ({ body }) => body.id,
    name: ({ body }) => body.name,
    nikEnding: ({ body }, _, ctx) => applicants.nikEnding(ctx, body),
    birthDate: ({ body }) => body.birthDate,
    sex: ({ body }) => body.sex,
    education: ({ body }) => body.education,
    warnings: ({ body }) => body.warnings,
  },
  Application: {
    id: ({ body }) => body.id,
    campaign: ({ body }, _, ctx) => services.campaignOf(ctx, body.campaignId),
    opening: ({ body }, _, ctx) => applications.openingOf(ctx, body),
    status: ({ body }) => body.status,
    examLocation: ({ body }) => body.examLocation,
    experienceYears: ({ body }) => body.experienceYears,
    priorityGroup: ({ body }) => body.priorityGroup,
    documents: ({ body }, _, ctx) => documents.documentsOf(ctx, body),
    missing: ({ body }, _, ctx) => applications.missingOf(ctx, body),
    submission: ({ body }) => body.submission,
    deadlineAt: ({ body }, _, ctx) => applications.deadlineOf(ctx, body),
  },
  DocumentUpload: { headers: ({ headers }) => Object.entries(headers).map(([name, value]) => ({ name, value })) },
  CampaignPayload: { campaign: object(services.findCampaign), userErrors },
  FormationPayload: { formation: object(formations.findFormation), userErrors },
  ApplicantPayload: { applicant: object(applicants.findProfile), userErrors },
  ApplicationPayload: { application, userErrors },
  DocumentPayload: {
    upload: ({ result }, _, ctx) => result && documents.contractFor(ctx, result.documentId),
    application,
    userErrors,
  },
};
