// What the operations of reviews cost.
import { closed, linked, OUTSIDE, published, submit, WITH_OUTSIDERS } from '../support/answers.ts';
import type { Person } from '../support/people.ts';
import { answering, asPeers, enrol, invitationIn, launchedRound, subjectStep, type Versioned } from '../support/reviews.ts';
import { newcomer } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import type { Budgets } from './budget.ts';

/** People in the round who are asked about; each has the same three raters. */
const REVIEWED = 8;

const TO_GIVE = 'employeeName group state answered reminders deadlineAt allowedActions round { purpose threshold audience { text } }';
const STANDING = 'status deadlineAt allowedActions reminders employee { name }';

export const reviews: Budgets = {
  async prepare(city) {
    const { hr, superior, staff, colleague, unitAdmin } = city.people;
    const people: Person[] = [];
    for (let i = 0; i <= REVIEWED; i += 1) people.push(await newcomer(city));
    const [third, ...reviewed] = people;
    const round = await launchedRound(hr.ask, city.units.diskominfo ?? '');
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
      reads: 4,
      units: 18,
    },
    'the own reviews': { as: 'staff', query: '{ me { reviewsOfMe(first: 5) { edges { node { status } } } } }', reads: 1, units: 1 },
    'templates, to the staffing agency': {
      as: 'hr',
      query: '{ reviewTemplates(first: 20) { edges { node { id form { title } } } } }',
      reads: 1,
      units: 1,
    },
    'rounds of a year, to the staffing agency': {
      as: 'hr',
      query: '{ reviewRounds(year: 2026, first: 20) { edges { node { id title status } } } }',
      reads: 1,
      units: 1,
    },
    'a round with the people it reviews, to the staffing agency': {
      as: 'hr',
      query: `query($round: ID!) { reviewRound(id: $round) { title subjects(first: 20) { edges { node { ${STANDING} } } } } }`,
      reads: 4,
      units: 20,
    },
    'a person in a round with a balanced choice of raters': {
      as: 'superior',
      query: 'query($review: ID!) { reviewSubject(id: $review) { status suggestedRaters { employee { name } } raters { state } } }',
      reads: 4,
      units: 40,
    },
    'the results of a person, to the superior of the snapshot': {
      as: 'superior',
      query: 'query($published: ID!) { reviewResult(subjectId: $published) { threshold groups { group values { value mean } } } }',
      reads: 1,
      units: 3,
    },
    'what a rater from outside is asked, behind the link': {
      as: 'stranger',
      query: 'query($token: String!) { reviewExternal(token: $token) { employeeName form { title } deadlineAt } }',
      reads: 4,
      units: 3,
    },
    'a review to write, with its form': {
      as: 'staff',
      query: 'query($invitation: ID!) { reviewInvitation(id: $invitation) { state answered round { form { title } } } }',
      reads: 3,
      units: 3,
    },
  },
  mutations: {
    reviewTemplateSave: [1, 1, 38],
    reviewRoundCreate: [1, 1, 11],
    reviewRoundChange: [1, 1, 11],
    reviewLaunch: [1, 1, 20],
    reviewExtend: [1, 1, 11],
    reviewClose: [1, 1, 11],
    reviewRoundCancel: [1, 1, 11],
    reviewSubjectWithdraw: [5, 1, 40],
    reviewEnrolMany: [9, 3, 105],
    reviewNominate: [3, 1, 24],
    reviewReturnRaters: [2, 1, 15],
    reviewApproveRaters: [4, 1, 58],
    reviewReplaceRater: [4, 1, 40],
    reviewRemind: [3, 1, 16],
    reviewDecline: [3, 1, 21],
    reviewDraftSave: [3, 1, 33],
    reviewSubmit: [6, 1, 66],
    reviewExternalInvite: [10, 1, 45],
    reviewExternalOpen: [4, 1, 8],
    reviewExternalSubmit: [4, 1, 38],
    reviewPublishMany: [6, 2, 38],
  },
};
