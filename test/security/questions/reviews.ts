// Every root field of reviews, asked with given ids.

import { scored } from '../../support/answers.ts';
import { done } from '../../support/people.ts';
import { enrol, invitationIn, launchedRound, roundInput, subjectStep } from '../../support/reviews.ts';
import type { About, Asked, Module } from './module.ts';
import type { OrganisationIds } from './organisation.ts';
import type { PerformanceIds } from './performance.ts';

export interface ReviewsIds {
  reviewTemplate: string;
  reviewRound: string;
  /** Of the person: raters are approved, and answer. */
  review: string;
  /** The superior's. */
  reviewInvitation: string;
}

export type ReviewsVersions = Record<'reviewTemplate' | 'reviewRound' | 'review' | 'reviewInvitation', number>;

/** A link is no id: it leads wherever it was made, so here stands one that never was. */
const NO_LINK = 'tautan-yang-tidak-pernah-ada';

export const reviews: Module<ReviewsIds, ReviewsVersions, OrganisationIds & PerformanceIds> = {
  never: {
    reviewTemplate: 'rvt_000000000000000000000000',
    reviewRound: 'rvr_000000000000000000000000',
    review: 'rvs_000000000000000000000000',
    reviewInvitation: 'rvi_000000000000000000000000',
  },
  stale: { reviewTemplate: 999, reviewRound: 999, review: 999, reviewInvitation: 999 },
  many: ['reviewEnrolMany', 'reviewPublishMany'],
  queries: (ids) => ({
    reviewTemplates: 'reviewTemplates(first: 5) { edges { node { id form { title } } } }',
    reviewRounds: 'reviewRounds(year: 2026, first: 5) { edges { node { id title } } }',
    reviewRound: `reviewRound(id: "${ids.reviewRound}") { title status subjects(unitId: "${ids.unit}", first: 5) { edges { node { id } } } }`,
    reviewSubject: `reviewSubject(id: "${ids.review}") { status employee { name } candidates { employee { name } } }`,
    reviewInvitation: `reviewInvitation(id: "${ids.reviewInvitation}") { employeeName state }`,
    reviewResult: `reviewResult(subjectId: "${ids.review}") { threshold groups { group } }`,
    reviewExternal: `reviewExternal(token: "${NO_LINK}") { employeeName }`,
  }),
  inputs: (ids, versions) => {
    const round = { roundId: ids.reviewRound, expectedVersion: versions.reviewRound };
    const review = { subjectId: ids.review, expectedVersion: versions.review };
    const invitation = { invitationId: ids.reviewInvitation, expectedVersion: versions.reviewInvitation };
    const other = { employeeId: ids.colleague, group: 'PEER' };
    return {
      reviewTemplateSave: { templateId: ids.reviewTemplate, expectedVersion: versions.reviewTemplate, title: 'Instrumen', questions: [] },
      reviewRoundCreate: roundInput(ids.unit, { templateId: ids.reviewTemplate }),
      reviewRoundChange: { ...round, unitId: ids.otherUnit, templateId: ids.reviewTemplate },
      reviewLaunch: round,
      reviewExtend: { ...round, answerUntil: '2026-02-10', reason: 'Banjir' },
      reviewClose: round,
      reviewRoundCancel: { ...round, reason: 'Salah unit' },
      reviewSubjectWithdraw: { ...review, reason: 'Salah orang' },
      reviewEnrolMany: { roundId: ids.reviewRound, employeeIds: [ids.employee] },
      reviewNominate: { ...review, raters: [other] },
      reviewReturnRaters: { ...review, reason: 'Perbaiki' },
      reviewApproveRaters: { ...review, add: [other] },
      reviewReplaceRater: { ...review, declinedId: ids.colleague, employeeId: ids.employee },
      reviewRemind: review,
      reviewDecline: { ...invitation, reason: 'NO_CONTACT' },
      // Nobody has a draft, so no version is one's: nothing is kept or sent.
      reviewDraftSave: { invitationId: ids.reviewInvitation, expectedVersion: 7, scores: scored('FOUR') },
      reviewSubmit: { invitationId: ids.reviewInvitation, expectedVersion: 7, scores: scored('FOUR') },
      reviewExternalInvite: { ...review, externalId: 'rve_000000000000000000000000' },
      reviewExternalOpen: { token: NO_LINK },
      reviewExternalSubmit: { token: NO_LINK, code: 'AAAA-AAAA-AAAA-AAAA', scores: scored('FOUR') },
      reviewPublishMany: { roundId: ids.reviewRound, subjects: [review] },
    };
  },
  narrower: ({ reviewRound, review }) => `
    reviewround: reviewRound(id: "${reviewRound}") { subjects(first: 5) { edges { cursor } } }
    reviewsubject: reviewSubject(id: "${review}") {
      candidates { group } suggestedRaters { group } nomination { raters { group } } raters { group } struck { reason } externals { id: externalId } result { publishedOn } withdrawnReason approver { id }
    }`,
  subjects,
};

/** `who` is reviewed in a launched round; whoever can be asked is asked. */
async function subjects(city: About['city'], { who, superior, hr, unit }: About): Promise<Asked<ReviewsIds, ReviewsVersions>> {
  const [person, boss] = [city.people[who], city.people[superior]];
  const text = { expectedVersion: 0, title: 'Instrumen', questions: [] };
  const { template } = await done(hr, 'reviewTemplateSave', 'ReviewTemplateSaveInput', text, 'template { id version }');
  const { data } = await person.ask('{ me { employee { assignments { unit { id } } } } }');
  const home = data.me.employee.assignments[0].unit.id;
  const round = await launchedRound(hr, home ?? unit);
  const enrolled = await enrol(hr, round, person.employeeId);
  const { data: offered } = await person.ask('query($id: ID!) { reviewSubject(id: $id) { suggestedRaters { group employee { id } } } }', {
    id: enrolled.id,
  });
  const raters = offered.reviewSubject.suggestedRaters.map(({ group, employee }: { group: string; employee: { id: string } }) => ({
    group,
    employeeId: employee.id,
  }));
  const nominated = await subjectStep(person.ask, 'reviewNominate', enrolled, { raters });
  const review = await subjectStep(boss.ask, 'reviewApproveRaters', nominated);
  const invitation = await invitationIn(round, boss);
  return {
    ids: { reviewTemplate: template.id, reviewRound: round.id, review: review.id, reviewInvitation: invitation.id },
    versions: {
      reviewTemplate: template.version,
      reviewRound: round.version,
      review: review.version,
      reviewInvitation: invitation.version,
    },
  };
}
