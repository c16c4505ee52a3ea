// Scenarios of the mutations that carry answers and results of reviews.
import { closed, linked, OUTSIDE, opened, outsiderOf, scored, submit, WITH_OUTSIDERS } from '../answers.ts';
import { done } from '../people.ts';
import { answering, invitationIn, ofSubject, SUBJECT } from '../reviews.ts';
import type { Scenario } from './stages.ts';

const OWN = 'invitation { id version state answered draft { version scores { value score } comments { question text } } }';
const outsiders = (city: Parameters<Scenario>[0]) => answering(city, WITH_OUTSIDERS, { externals: [OUTSIDE] });

export const reviewAnswers: Record<string, Scenario> = {
  reviewDraftSave: async (city) => {
    const { ask } = city.people.colleague;
    const { round } = await answering(city);
    const { id: invitationId } = await invitationIn(round, { ask });
    const first = { invitationId, expectedVersion: 0, scores: scored('THREE') };
    await done(ask, 'reviewDraftSave', 'ReviewDraftSaveInput', first, 'invitation { id }');
    return { ask, input: { invitationId, expectedVersion: 1, scores: [{ value: 'LOYAL', score: 'FIVE' }] }, selection: OWN };
  },
  reviewSubmit: async (city) => {
    const { ask } = city.people.colleague;
    const { round } = await answering(city);
    const { id: invitationId } = await invitationIn(round, { ask });
    const draft = { invitationId, expectedVersion: 0, scores: scored('THREE') };
    await done(ask, 'reviewDraftSave', 'ReviewDraftSaveInput', draft, 'invitation { id }');
    return { ask, input: { invitationId, expectedVersion: 1 }, selection: OWN };
  },
  reviewExternalInvite: async (city) => {
    const reviewed = await outsiders(city);
    const { ask } = city.people.hr;
    const externalId = await outsiderOf(ask, reviewed);
    return { ask, input: ofSubject(reviewed.subject, { externalId }), selection: `token ${SUBJECT}` };
  },
  reviewExternalOpen: async (city) => {
    const { token } = await linked(city.people.hr.ask, await outsiders(city));
    return { ask: city.nobody, input: { token }, selection: 'code review { employeeName answered }' };
  },
  reviewExternalSubmit: async (city) => {
    const { token } = await linked(city.people.hr.ask, await outsiders(city));
    const code = await opened(city.nobody, token);
    return { ask: city.nobody, input: { token, code, scores: scored('FOUR') }, selection: 'received' };
  },
  reviewPublishMany: async (city) => {
    const { round, subject, peers } = await answering(city);
    for (const peer of peers) await submit(round, peer);
    await closed(city.setNow, city.people.hr.ask, round);
    const subjects = [{ subjectId: subject.id, expectedVersion: subject.version }];
    return { ask: city.people.hr.ask, input: { roundId: round.id, subjects }, selection: `outcomes { ${SUBJECT} userErrors { code } }` };
  },
};
