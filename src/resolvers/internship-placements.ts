// Fields of internships that students have, one expression each.

import type { Resolvers } from '../generated/types.ts';
import * as certificates from '../modules/internship/certificates.ts';
import * as logbook from '../modules/internship/logbook.ts';
import * as mentoring from '../modules/internship/mentoring.ts';
import * as placed from '../modules/internship/placed.ts';
import * as placements from '../modules/internship/placements.ts';
import { unitNameIn } from '../modules/internship/programmes.ts';
import { unlessForgotten } from '../modules/internship/rules/keeping.ts';
import { connection } from '../platform/graphql/connection.ts';
import { orTooOften } from '../platform/graphql/limited.ts';
import { object, payload, userErrors } from '../platform/graphql/payload.ts';
import { told } from '../platform/graphql/told.ts';

const row = <T>(one: T): T => one;

export const internshipPlacements: Resolvers = {
  Query: {
    internshipsOfUnit: (_, { unitId, ...args }, ctx) =>
      connection(ctx, 'internshipsOfUnit', { ...args, unitId }, (slice) => placements.internshipsOfUnit(ctx, unitId, slice), row),
    internshipsMentored: (_, args, ctx) =>
      connection(ctx, 'internshipsMentored', { ...args }, (slice) => placements.internshipsMentored(ctx, slice), row),
    internshipCertificateVerify: (_, { code }, ctx) => orTooOften(certificates.internshipCertificateVerify(ctx, code)),
  },
  Mutation: {
    internshipMentorName: payload('internshipMentorName', mentoring.internshipMentorName),
    internshipMentorAnswer: payload('internshipMentorAnswer', mentoring.internshipMentorAnswer),
    internshipLogWrite: payload('internshipLogWrite', logbook.internshipLogWrite),
    internshipLogAnswer: payload('internshipLogAnswer', logbook.internshipLogAnswer),
    internshipLeaveAsk: payload('internshipLeaveAsk', placed.internshipLeaveAsk),
    internshipLeaveAnswer: payload('internshipLeaveAnswer', placed.internshipLeaveAnswer),
    internshipLeaveTakeBack: payload('internshipLeaveTakeBack', placed.internshipLeaveTakeBack),
    internshipEnd: payload('internshipEnd', placed.internshipEnd),
    internshipScore: payload('internshipScore', placed.internshipScore),
    internshipScoreCorrect: payload('internshipScoreCorrect', placed.internshipScoreCorrect),
  },
  InternshipMentor: {
    name: (mentor, _, ctx) => placements.mentorName(ctx, mentor),
    why: ({ why, isToldWhy }) => (isToldWhy ? why : null),
    reason: ({ reason, isToldWhy }) => (isToldWhy ? reason : null),
  },
  InternshipScoring: { scores: ({ scores }) => [...scores] },
  InternshipLogEntry: {
    day: ({ body }) => body.day,
    text: ({ body }) => body.text,
    writtenAt: ({ body }) => body.writtenAt,
    answeredAt: ({ body }) => body.word?.at,
    seen: ({ body }) => body.word?.seen,
    answer: ({ body }) => body.word?.reason,
  },
  InternshipPlacement: {
    id: ({ body }) => body.id,
    programmeTitle: ({ body }) => body.title,
    name: ({ body }) => unlessForgotten(body, body.said.name),
    institutionName: ({ body }) => body.said.institutionName,
    studyProgramme: ({ body }) => unlessForgotten(body, body.said.studyProgramme),
    forgottenAt: ({ body }) => body.forgottenAt,
    unitId: ({ body }) => body.unitId,
    unitName: ({ body }, _, ctx) => unitNameIn(ctx, body.region, body.unitId),
    from: ({ body }) => body.from,
    until: ({ body }) => body.until,
    status: ({ body }, _, ctx) => placements.statusOfPlacement(ctx, body),
    mentors: (one, _, ctx) => placements.mentorsOf(ctx, one),
    leaves: (one) => placed.leavesOf(one),
    ending: ({ body }) => body.ended,
    daysLogged: async ({ body }, _, ctx) => (await placements.loggedOf(ctx, body.id)).days,
    daysSeen: async ({ body }, _, ctx) => (await placements.loggedOf(ctx, body.id)).seen,
    daysReturned: async ({ body }, _, ctx) => (await placements.loggedOf(ctx, body.id)).returned.length,
    logbook: (one, args, ctx) => connection(ctx, 'logbook', { ...args, of: one.body.id }, (slice) => logbook.logbook(ctx, one, slice), row),
    rubric: ({ body }, _, ctx) => placed.rubricOf(ctx, body),
    scores: (one) => placed.scoresOf(one),
    certificate: (one, _, ctx) => certificates.certificateFor(ctx, one),
    ...told(placements.trialsOnPlacement),
  },
  InternshipPlacementPayload: { placement: object(placements.findPlacement), userErrors },
};
