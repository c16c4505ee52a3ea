// The mutations that carry answers and results of reviews: how to get there, who may, what each costs.
import { type Shown, shownSubject } from '../support/actions/inputs.ts';
import { closed, linked, OUTSIDE, opened, outsiderOf, scored, submit, WITH_OUTSIDERS } from '../support/answers.ts';
import { done } from '../support/people.ts';
import { answering, invitationIn, ofSubject, SUBJECT } from '../support/reviews.ts';
import type { Scenario } from '../support/scenarios/stages.ts';
import { givenReview } from './given.ts';
import { type Operations, STAFF_ONLY } from './operation.ts';

const OWN = 'invitation { id version state answered draft { version scores { value score } comments { question text } } }';
const outsiders = (city: Parameters<Scenario>[0]) => answering(city, WITH_OUTSIDERS, { externals: [OUTSIDE] });

/** A link is no id: it leads wherever it was made, so here stands one that never was. */
const NO_LINK = 'tautan-yang-tidak-pernah-ada';

const ofDraft = <More extends object>({ id, draft }: Shown, more: More) => ({
  invitationId: id,
  expectedVersion: draft?.version ?? 0,
  ...more,
});
const VALUES = ['SERVICE_ORIENTED', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE'];
const scores = VALUES.map((value) => ({ value, score: 'THREE' }));

export const reviewAnswers = {
  reviewDraftSave: {
    scenario: async (city) => {
      const { ask } = city.people.colleague;
      const { round } = await answering(city);
      const { id: invitationId } = await invitationIn(round, { ask });
      const first = { invitationId, expectedVersion: 0, scores: scored('THREE') };
      await done(ask, 'reviewDraftSave', first, 'invitation { id }');
      return { ask, input: { invitationId, expectedVersion: 1, scores: [{ value: 'LOYAL', score: 'FIVE' }] }, selection: OWN };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', superior: 'yes' },
    cost: { reads: 3, writes: 1, units: 33 },
    // Nobody has a draft, so no version is one's: nothing is kept or sent.
    ids: (ids) => ({ invitationId: ids.reviewInvitation, expectedVersion: 7, scores: scored('FOUR') }),
    repeated: 'VERSION_CONFLICT',
    tried: { reviewInvitation: (one) => [ofDraft(one, { scores })] },
  },
  reviewSubmit: {
    scenario: async (city) => {
      const { ask } = city.people.colleague;
      const { round } = await answering(city);
      const { id: invitationId } = await invitationIn(round, { ask });
      const draft = { invitationId, expectedVersion: 0, scores: scored('THREE') };
      await done(ask, 'reviewDraftSave', draft, 'invitation { id }');
      return { ask, input: { invitationId, expectedVersion: 1 }, selection: OWN };
    },
    access: { ...STAFF_ONLY, otherwise: 'none', superior: 'yes' },
    cost: { reads: 6, writes: 1, units: 66 },
    ids: (ids) => ({ invitationId: ids.reviewInvitation, expectedVersion: 7, scores: scored('FOUR') }),
    repeated: 'ALREADY_EXISTS',
    tried: { reviewInvitation: (one) => [ofDraft(one, { scores })] },
  },
  reviewExternalInvite: {
    scenario: async (city) => {
      const reviewed = await outsiders(city);
      const { ask } = city.people.hr;
      const externalId = await outsiderOf(ask, reviewed);
      return { ask, input: ofSubject(reviewed.subject, { externalId }), selection: `token ${SUBJECT}` };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 10, writes: 1, units: 45 },
    ids: (ids, versions) => ({ ...givenReview(ids, versions), externalId: 'rve_000000000000000000000000' }),
    tried: { reviewSubject: (one) => (one.externals ?? []).map(({ externalId }: Shown) => shownSubject(one, { externalId })) },
  },
  reviewExternalOpen: {
    scenario: async (city) => {
      const { token } = await linked(city.people.hr.ask, await outsiders(city));
      return { ask: city.nobody, input: { token }, selection: 'code review { employeeName answered }' };
    },
    access: { otherwise: 'none' },
    cost: { reads: 4, writes: 1, units: 8 },
    ids: () => ({ token: NO_LINK }),
    repeated: 'LINK_OPENED',
  },
  reviewExternalSubmit: {
    scenario: async (city) => {
      const { token } = await linked(city.people.hr.ask, await outsiders(city));
      const code = await opened(city.nobody, token);
      return { ask: city.nobody, input: { token, code, scores: scored('FOUR') }, selection: 'received' };
    },
    access: { otherwise: 'none' },
    cost: { reads: 4, writes: 1, units: 38 },
    ids: () => ({ token: NO_LINK, code: 'AAAA-AAAA-AAAA-AAAA', scores: scored('FOUR') }),
    repeated: 'ALREADY_EXISTS',
  },
  reviewPublishMany: {
    scenario: async (city) => {
      const { round, subject, peers } = await answering(city);
      for (const peer of peers) await submit(round, peer);
      await closed(city.setNow, city.people.hr.ask, round);
      const subjects = [{ subjectId: subject.id, expectedVersion: subject.version }];
      return { ask: city.people.hr.ask, input: { roundId: round.id, subjects }, selection: `outcomes { ${SUBJECT} userErrors { code } }` };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 6, writes: 2, units: 38 },
    ids: (ids, versions) => ({ roundId: ids.reviewRound, subjects: [givenReview(ids, versions)] }),
    many: true,
    tried: {
      reviewRound: ({ id, subjects }) =>
        (subjects?.edges ?? []).map(({ node }: Shown) => ({
          roundId: id,
          subjects: [{ subjectId: node.id, expectedVersion: node.version }],
        })),
      reviewSubject: (one) => [{ roundId: one.round.id, subjects: [{ subjectId: one.id, expectedVersion: one.version }] }],
    },
  },
} satisfies Operations;
