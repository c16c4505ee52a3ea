// Fields of registration: applicants, applications and their documents: one expression each.

import type { Resolvers } from '../../generated/types.ts';
import * as services from '../../modules/recruitment/campaigns/campaigns.ts';
import * as applicants from '../../modules/recruitment/registration/applicants.ts';
import * as applications from '../../modules/recruitment/registration/applications.ts';
import * as documents from '../../modules/recruitment/registration/documents.ts';
import * as registration from '../../modules/recruitment/registration/registration.ts';
import { object, payload, userErrors } from '../../platform/graphql/payload.ts';

const application = object(registration.findApplication);

export const registrationFields: Resolvers = {
  Query: {
    eligibilityCheck: (_, { formationId }, ctx) => applications.eligibilityCheck(ctx, formationId),
  },
  Mutation: {
    profileSave: payload('profileSave', applicants.profileSave),
    applicationSave: payload('applicationSave', applications.applicationSave),
    documentUpload: payload('documentUpload', documents.documentUpload),
    applicationSubmit: payload('applicationSubmit', applications.applicationSubmit),
  },
  Me: {
    applicant: (_, __, ctx) => applicants.ownProfile(ctx),
    application: (_, { campaignId }, ctx) => registration.ownApplication(ctx, campaignId),
  },
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
  ApplicantPayload: { applicant: object(applicants.findProfile), userErrors },
  ApplicationPayload: { application, userErrors },
  DocumentPayload: {
    upload: ({ result }, _, ctx) => result && documents.contractFor(ctx, result.documentId),
    application,
    userErrors,
  },
};
