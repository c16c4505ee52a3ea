// Fields of internships, one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as applications from '../modules/internship/applications.ts';
import * as deciding from '../modules/internship/deciding.ts';
import * as institutions from '../modules/internship/institutions.ts';
import { placementOf } from '../modules/internship/placements.ts';
import * as programmes from '../modules/internship/programmes.ts';
import { programmeById } from '../modules/internship/read.ts';
import { unlessForgotten } from '../modules/internship/rules/keeping.ts';
import { programmeStatus } from '../modules/internship/rules/programme-types.ts';
import * as students from '../modules/internship/students.ts';
import { connection } from '../platform/graphql/connection.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';

const institution = object(institutions.findInstitution);
const programme = object(programmes.findProgramme);
const student = object(students.findStudent);
const application = object(applications.findInternshipApplication);

export const internshipFields: Resolvers = {
  Query: {
    internshipInstitutions: (_, args, ctx) =>
      connection(
        ctx,
        'internshipInstitutions',
        { ...args },
        (slice) => students.internshipInstitutions(ctx, args.regionCode, slice),
        students.toChoose,
      ),
    internshipApplications: (_, args, ctx) =>
      connection(
        ctx,
        'internshipApplications',
        { ...args },
        (slice) => applications.internshipApplications(ctx, args.programmeId, slice),
        (row) => row,
      ),
    internshipProgrammes: (_, args, ctx) =>
      connection(
        ctx,
        'internshipProgrammes',
        { ...args },
        (slice) => programmes.internshipProgrammes(ctx, args.regionCode, slice),
        (row) => row,
      ),
    partnerInstitutions: (_, args, ctx) =>
      connection(
        ctx,
        'partnerInstitutions',
        { ...args },
        (slice) => institutions.partnerInstitutions(ctx, slice),
        (row) => row,
      ),
  },
  Mutation: {
    internProfileSave: payload('internProfileSave', students.internProfileSave),
    internTranscriptUpload: payload('internTranscriptUpload', students.internTranscriptUpload),
    internshipApply: payload('internshipApply', applications.internshipApply),
    internshipAccept: payload('internshipAccept', deciding.internshipAccept),
    internshipRefuse: payload('internshipRefuse', deciding.internshipRefuse),
    internshipConfirm: payload('internshipConfirm', deciding.internshipConfirm),
    internshipWithdraw: payload('internshipWithdraw', deciding.internshipWithdraw),
    internshipProgrammeCreate: payload('internshipProgrammeCreate', programmes.internshipProgrammeCreate),
    internshipProgrammeChange: payload('internshipProgrammeChange', programmes.internshipProgrammeChange),
    internshipProgrammePublish: payload('internshipProgrammePublish', programmes.internshipProgrammePublish),
    internshipProgrammeClose: payload('internshipProgrammeClose', programmes.internshipProgrammeClose),
    partnerInstitutionCreate: payload('partnerInstitutionCreate', institutions.partnerInstitutionCreate),
    partnerInstitutionChange: payload('partnerInstitutionChange', institutions.partnerInstitutionChange),
    partnerAgreementAdd: payload('partnerAgreementAdd', institutions.partnerAgreementAdd),
    partnerAgreementConfirm: payload('partnerAgreementConfirm', institutions.partnerAgreementConfirm),
    partnerAgreementLastDaySet: payload('partnerAgreementLastDaySet', institutions.partnerAgreementLastDaySet),
    partnerAgreementCallOff: payload('partnerAgreementCallOff', institutions.partnerAgreementCallOff),
  },
  InternshipUpload: { headers: ({ headers }) => Object.entries(headers).map(([name, value]) => ({ name, value })) },
  PartnerAgreement: {
    agreementId: ({ id }) => id,
    status: (agreement, _, ctx) => institutions.statusOfAgreement(ctx, agreement),
    fileName: ({ file }) => file.fileName,
    fileUrl: (agreement, _, ctx) => institutions.agreementLink(ctx, agreement),
    lastDays: ({ changes }) => [...changes],
    calledOffAt: ({ calledOff }) => calledOff?.at,
    calledOffBecause: ({ calledOff }) => calledOff?.reason,
  },
  PartnerInstitution: {
    id: ({ body }) => body.id,
    name: ({ body }) => body.name,
    studyProgrammes: ({ body }) => [...body.studyProgrammes],
    agreements: (row) => institutions.agreementsOf(row),
    createdAt: ({ body }) => body.createdAt,
    ...told(institutions.trialsOnInstitution),
  },
  InternshipProgramme: {
    id: ({ body }) => body.id,
    regionCode: ({ body }) => body.region,
    title: ({ body }) => body.title,
    description: ({ body }) => body.description,
    from: ({ body }) => body.from,
    until: ({ body }) => body.until,
    opensOn: ({ body }) => body.opensOn,
    closesOn: ({ body }) => body.closesOn,
    requirements: ({ body: { requirements } }) => ({ ...requirements, studyProgrammes: [...requirements.studyProgrammes] }),
    units: ({ body }, _, ctx) => programmes.unitsOf(ctx, body),
    status: ({ body }) => programmeStatus(body),
    publishedAt: ({ body }) => body.publishedAt,
    closedBecause: ({ body }) => body.closed?.reason,
    ...told(programmes.trialsOnProgramme),
  },
  InternshipInstitution: { institutionId: ({ id }) => id, studyProgrammes: ({ studyProgrammes }) => [...studyProgrammes] },
  Me: { internStudent: (_, __, ctx) => students.ownStudent(ctx) },
  InternStudent: {
    id: ({ body }) => body.id,
    name: ({ body }) => body.name,
    institutionId: ({ body }) => body.institutionId,
    studyProgramme: ({ body }) => body.studyProgramme,
    credits: ({ body }) => body.credits,
    gpa: ({ body }) => body.gpa,
    semester: ({ body }) => body.semester,
    transcriptName: ({ body }) => body.transcript?.fileName,
    applications: (row, _, ctx) => applications.applicationsBy(ctx, row),
  },
  InternshipAcceptance: { unitName: ({ region, unitId }, _, ctx) => programmes.unitNameIn(ctx, region, unitId) },
  InternshipApplication: {
    id: ({ body }) => body.id,
    programme: ({ body }, _, ctx) => programmeById(ctx, body.programmeId),
    name: ({ body }) => unlessForgotten(body, body.said.name),
    institutionName: ({ body }) => body.said.institutionName,
    studyProgramme: ({ body }) => unlessForgotten(body, body.said.studyProgramme),
    credits: ({ body }) => unlessForgotten(body, body.said.credits),
    gpa: ({ body }) => unlessForgotten(body, body.said.gpa),
    semester: ({ body }) => unlessForgotten(body, body.said.semester),
    transcriptName: ({ body }) => body.transcript?.fileName,
    transcriptUrl: ({ body }, _, ctx) => applications.transcriptLink(ctx, body),
    submittedAt: ({ body }) => body.submittedAt,
    status: ({ body }, _, ctx) => applications.internshipStatus(ctx, body),
    refusedBecause: ({ body }) => body.refusal?.reason,
    acceptance: ({ body }, _, ctx) => applications.acceptanceOf(ctx, body),
    confirmedAt: ({ body }) => body.confirmedAt,
    withdrawnAt: ({ body }) => body.withdrawnAt,
    forgottenAt: ({ body }) => body.forgottenAt,
    placement: ({ body }, _, ctx) => (body.confirmedAt ? placementOf(ctx, body.id) : null),
    ...told(applications.trialsOnInternship),
  },
  InternStudentPayload: { student, userErrors },
  InternTranscriptPayload: { student, upload: ({ result }, _, ctx) => result && students.transcriptUpload(ctx, result), userErrors },
  InternshipApplicationPayload: { application, userErrors },
  InternshipProgrammePayload: { programme, userErrors },
  PartnerInstitutionPayload: { institution, userErrors },
  PartnerAgreementPayload: { institution, upload: ({ result }, _, ctx) => result && institutions.agreementUpload(ctx, result), userErrors },
};
