// The queries of reviews. The round is launched, the raters of `self` answer, no result is published; the invitation is the superior's own,
// and the link of a rater from outside is one that never was.
import { closed, linked, OUTSIDE, published, submit, WITH_OUTSIDERS } from '../../support/answers.ts';
import type { Person } from '../../support/people.ts';
import { answering, asPeers, enrol, invitationIn, launchedRound, subjectStep, type Versioned } from '../../support/reviews.ts';
import { newcomer } from '../../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../../support/season.ts';
import { type QueryModule, STAFF_ONLY } from '../operation.ts';

/** People in the round who are asked about; each has the same three raters. */
const REVIEWED = 8;

const TO_GIVE = 'employeeName group state answered reminders deadlineAt allowedActions round { purpose threshold audience { text } }';
const STANDING = 'status deadlineAt allowedActions reminders employee { name }';

/** A link is no id: it leads wherever it was made, so here stands one that never was. */
const NO_LINK = 'tautan-yang-tidak-pernah-ada';

export const reviewsQueries = {
  async prepare(city) {
    const { hr, superior, staff, colleague, unitAdmin } = city.people;
    const people: Person[] = [];
    for (let i = 0; i <= REVIEWED; i += 1) people.push(await newcomer(city));
    const [third, ...reviewed] = people;
    const round = await launchedRound(hr.ask, city.units.diskominfo);
    const raters = asPeers([staff, colleague, third ?? unitAdmin]);
    let review: Versioned = round;
    for (const { ask, employeeId } of reviewed) {
      const subject = await subjectStep(ask, 'reviewNominate', await enrol(hr.ask, round, employeeId), { raters });
      review = await subjectStep(superior.ask, 'reviewApproveRaters', subject);
    }
    const { token } = await linked(hr.ask, await answering(city, WITH_OUTSIDERS, { externals: [OUTSIDE] }));
    const finished = await answering(city);
    for (const peer of finished.peers) await submit(finished.round, peer);
    await closed(city.setNow, hr.ask, finished.round);
    await published(hr.ask, finished);
    city.setNow(PLANNING_DAY);
    const invitation = (await invitationIn(round, staff)).id;
    return { round: round.id, review: review.id, invitation, token, published: finished.subject.id };
  },
  queries: {
    reviewTemplates: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', otherRegion: 'none' },
      question: () => 'reviewTemplates(first: 5) { edges { node { id form { title } } } }',
      costs: {
        'templates, to the staffing agency': {
          as: 'hr',
          query: '{ reviewTemplates(first: 20) { edges { node { id form { title } } } } }',
          reads: 1,
          units: 1,
        },
      },
    },
    reviewRounds: {
      access: { otherwise: 'role', nobody: 'login', hr: 'yes', auditor: 'yes', otherRegion: 'none' },
      question: () => 'reviewRounds(year: 2026, first: 5) { edges { node { id title } } }',
      costs: {
        'rounds of a year, to the staffing agency': {
          as: 'hr',
          query: '{ reviewRounds(year: 2026, first: 20) { edges { node { id title status } } } }',
          reads: 1,
          units: 1,
        },
      },
    },
    reviewRound: {
      access: { ...STAFF_ONLY, otherwise: 'yes' },
      question: (ids) =>
        `reviewRound(id: "${ids.reviewRound}") { title status subjects(unitId: "${ids.unit}", first: 5) { edges { node { id } } } }`,
      costs: {
        'a round with the people it reviews, to the staffing agency': {
          as: 'hr',
          query: `query($round: ID!) { reviewRound(id: $round) { title subjects(first: 20) { edges { node { ${STANDING} } } } } }`,
          reads: 4,
          units: 20,
        },
      },
    },
    reviewSubject: {
      access: { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'yes', hr: 'yes' },
      question: (ids) => `reviewSubject(id: "${ids.review}") { status employee { name } candidates { employee { name } } }`,
      costs: {
        'a person in a round with a balanced choice of raters': {
          as: 'superior',
          query: 'query($review: ID!) { reviewSubject(id: $review) { status suggestedRaters { employee { name } } raters { state } } }',
          reads: 4,
          units: 40,
        },
      },
    },
    reviewInvitation: {
      access: { ...STAFF_ONLY, otherwise: 'none', superior: 'yes' },
      question: (ids) => `reviewInvitation(id: "${ids.reviewInvitation}") { employeeName state }`,
      costs: {
        'a review to write, with its form': {
          as: 'staff',
          query: 'query($invitation: ID!) { reviewInvitation(id: $invitation) { state answered round { form { title } } } }',
          reads: 3,
          units: 3,
        },
      },
    },
    reviewResult: {
      access: { ...STAFF_ONLY, otherwise: 'none' },
      question: (ids) => `reviewResult(subjectId: "${ids.review}") { threshold groups { group } }`,
      costs: {
        'the results of a person, to the superior of the snapshot': {
          as: 'superior',
          query: 'query($published: ID!) { reviewResult(subjectId: $published) { threshold groups { group values { value mean } } } }',
          reads: 1,
          units: 3,
        },
      },
    },
    reviewExternal: {
      access: { otherwise: 'none' },
      question: () => `reviewExternal(token: "${NO_LINK}") { employeeName }`,
      costs: {
        'what a rater from outside is asked, behind the link': {
          as: 'stranger',
          query: 'query($token: String!) { reviewExternal(token: $token) { employeeName form { title } deadlineAt } }',
          reads: 4,
          units: 3,
        },
      },
    },
  },
  costs: {
    'what a rater is asked to write, with everything told before the first word': {
      as: 'staff',
      query: `{ me { reviewsToGive(first: 20) { edges { node { ${TO_GIVE} } } } } }`,
      reads: 2,
      units: 20,
    },
    'whose raters a superior approves, with where each stands': {
      as: 'superior',
      query: `{ me { reviewsToApprove(first: 20) { edges { node { ${STANDING} } } } } }`,
      reads: 4,
      units: 36,
    },
    "a superior's team with where the review of each stands and how many have answered": {
      as: 'superior',
      query:
        'query($round: ID!) { me { employee { reports(first: 20) { edges { node { employeeName review(roundId: $round) { status progress { group enough count } } } } } } } }',
      reads: 3,
      units: 18,
    },
    'the own reviews': { as: 'staff', query: '{ me { reviewsOfMe(first: 5) { edges { node { status } } } } }', reads: 1, units: 1 },
  },
  narrower: {
    'ReviewRound.subjects': { ...STAFF_ONLY, otherwise: '-', hr: 'yes' },
    'ReviewSubject.candidates': { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'yes', hr: '-' },
    'ReviewSubject.suggestedRaters': { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'yes', hr: '-' },
    'ReviewSubject.nomination': { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'yes', hr: '-' },
    'ReviewSubject.raters': { ...STAFF_ONLY, otherwise: 'none', self: '-', superior: 'yes', hr: '-' },
    'ReviewSubject.struck': { ...STAFF_ONLY, otherwise: 'none', self: '-', superior: 'yes', hr: '-' },
    'ReviewSubject.externals': { ...STAFF_ONLY, otherwise: 'none', self: '-', superior: 'yes', hr: 'yes' },
    'ReviewSubject.result': { ...STAFF_ONLY, otherwise: 'none', self: '-', superior: '-', hr: '-' },
    'ReviewSubject.withdrawnReason': { ...STAFF_ONLY, otherwise: 'none', self: '-', superior: '-', hr: '-' },
    'ReviewSubject.approver': { ...STAFF_ONLY, otherwise: 'none', self: 'yes', superior: 'yes', hr: 'yes' },
  },
  narrowerQuestion: ({ reviewRound, review }) => `
    reviewround: reviewRound(id: "${reviewRound}") { subjects(first: 5) { edges { cursor } } }
    reviewsubject: reviewSubject(id: "${review}") {
      candidates { group } suggestedRaters { group } nomination { raters { group } } raters { group } struck { reason } externals { id: externalId } result { publishedOn } withdrawnReason approver { id }
    }`,
} satisfies QueryModule;
