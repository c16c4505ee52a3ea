// Answers and results of a 360-degree review through the API, as the people of a small agency.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultForEvaluation } from '../../src/modules/reviews/results.ts';
import { closed, linked, OUTSIDE, opened, published, RESULT, scored, submit, WITH_OUTSIDERS } from '../support/answers.ts';
import { REGION } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { done, refused } from '../support/people.ts';
import { AFTER_ANSWERS, answering, invitationIn, type Reviewed } from '../support/reviews.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const hr = () => city.people.hr.ask;
const superior = () => city.people.superior.ask;
const DRAFT = 'invitation { answered draft { version scores { value score } comments { question text } } }';
const QUESTIONS = { questions: ['Apa yang baik?', 'Apa yang dapat lebih baik?'] };

async function withQuestions(more: object = {}, proposal: object = {}): Promise<Reviewed> {
  city.setNow(PLANNING_DAY);
  const template = { expectedVersion: 0, title: 'Instrumen', ...QUESTIONS };
  const { id } = (await done(hr(), 'reviewTemplateSave', template, 'template { id }')).template;
  return answering(city, { templateId: id, ...more }, proposal);
}

const resultAs = async (who: { ask: Season['people']['hr']['ask'] }, subjectId: string) =>
  (await who.ask(`query($id: ID!) { reviewResult(subjectId: $id) ${RESULT} }`, { id: subjectId })).data?.reviewResult ?? null;

describe('a draft', () => {
  it('keeps what is left out, clears what is null, and is nobody else’s', async () => {
    const { round } = await withQuestions();
    const { ask } = city.people.colleague;
    const { id: invitationId } = await invitationIn(round, { ask });
    const save = (expectedVersion: number, input: object) =>
      done(ask, 'reviewDraftSave', { invitationId, expectedVersion, ...input }, DRAFT);
    await save(0, { scores: scored('THREE').slice(0, 2), comments: [{ question: 1, text: 'Ramah.' }] });
    await save(1, { scores: [{ value: 'LOYAL', score: 'FIVE' }] });
    const { invitation } = await save(2, { scores: [{ value: 'ACCOUNTABLE', score: null }], comments: [{ question: 2, text: 'Rapat.' }] });
    expect(invitation).toEqual({
      answered: false,
      draft: {
        version: 3,
        scores: [
          { value: 'SERVICE_ORIENTED', score: 'THREE' },
          { value: 'LOYAL', score: 'FIVE' },
        ],
        comments: [
          { question: 1, text: 'Ramah.' },
          { question: 2, text: 'Rapat.' },
        ],
      },
    });
    const stale = { invitationId, expectedVersion: 1, scores: [] };
    expect(await refused(ask, 'reviewDraftSave', stale)).toEqual(['VERSION_CONFLICT']);
    for (const who of ['superior', 'hr', 'auditor', 'staff'] as const) {
      const input = { ...stale, expectedVersion: 3 };
      expect(await refused(city.people[who].ask, 'reviewDraftSave', input)).toEqual(['NOT_FOUND']);
      const query = 'query($id: ID!) { reviewInvitation(id: $id) { draft { version } } }';
      expect((await city.people[who].ask(query, { id: invitationId })).data.reviewInvitation).toBeNull();
    }
  });

  it('says every problem at once, with the path of its field', async () => {
    const { round } = await withQuestions();
    const { ask } = city.people.colleague;
    const { id: invitationId } = await invitationIn(round, { ask });
    const input = {
      idempotencyKey: newKey(),
      invitationId,
      expectedVersion: 0,
      scores: [...scored('ONE').slice(0, 1), ...scored('TWO').slice(0, 1)],
      comments: [
        { question: 9, text: 'x' },
        { question: 1, text: 'x'.repeat(601) },
        { question: 2, text: ' ' },
      ],
    };
    const query = 'mutation($input: ReviewDraftSaveInput!) { reviewDraftSave(input: $input) { userErrors { code field } } }';
    expect((await ask(query, { input })).data.reviewDraftSave.userErrors).toEqual([
      { code: 'INVALID', field: ['scores', '1', 'value'] },
      { code: 'INVALID', field: ['comments', '0', 'question'] },
      { code: 'TOO_LONG', field: ['comments', '1', 'text'] },
      { code: 'REQUIRED', field: ['comments', '2', 'text'] },
    ]);
  });
});

describe('a review', () => {
  it('is sent once, complete, in time', async () => {
    const { round } = await withQuestions();
    const { ask } = city.people.colleague;
    const { id: invitationId } = await invitationIn(round, { ask });
    const draft = { invitationId, expectedVersion: 0, scores: scored('THREE').slice(0, 5) };
    await done(ask, 'reviewDraftSave', draft, 'invitation { id }');
    const send = { invitationId, expectedVersion: 1 };
    expect(await refused(ask, 'reviewSubmit', send)).toEqual(['ANSWERS_MISSING']);
    const rest = { ...send, scores: scored('NOT_OBSERVED').slice(5) };
    const { invitation } = await done(ask, 'reviewSubmit', rest, `${DRAFT} `);
    expect(invitation).toEqual({ answered: true, draft: null });
    for (const name of ['reviewSubmit', 'reviewDraftSave'] as const)
      expect(await refused(ask, name, { ...rest, expectedVersion: 0 })).toEqual(['ALREADY_EXISTS']);
    const declining = { invitationId, expectedVersion: 1, reason: 'NO_CONTACT' };
    expect(await refused(ask, 'reviewDecline', declining)).toEqual(['ALREADY_EXISTS']);
    const late = await invitationIn(round, city.people.staff);
    city.setNow(AFTER_ANSWERS);
    const tooLate = { invitationId: late.id, expectedVersion: 0, scores: scored('FOUR') };
    expect(await refused(city.people.staff.ask, 'reviewSubmit', tooLate)).toEqual(['DEADLINE_PASSED']);
  });

  it('shows its progress only from the threshold on', async () => {
    const { round, subject, peers, person } = await withQuestions();
    const seen: object[] = [];
    for (const peer of peers) {
      await submit(round, peer);
      const { data } = await person.ask('query($id: ID!) { reviewSubject(id: $id) { progress { group enough count } } }', {
        id: subject.id,
      });
      seen.push(data.reviewSubject.progress[0]);
    }
    const notYet = { group: 'PEER', enough: false, count: null };
    expect(seen).toEqual([notYet, notYet, { group: 'PEER', enough: true, count: 3 }]);
  });
});

describe('a rater from outside', () => {
  it('answers once behind a link, and learns no more from a wrong or late one', async () => {
    const reviewed = await withQuestions(WITH_OUTSIDERS, { externals: [OUTSIDE] });
    const { token, subject } = await linked(hr(), reviewed);
    const again = { subjectId: subject.id, expectedVersion: subject.version };
    const { data: known } = await superior()(
      'query($id: ID!) { reviewSubject(id: $id) { externals { id: externalId invited handedOn handedBy { id } } } }',
      { id: subject.id },
    );
    const [external] = known.reviewSubject.externals;
    expect(external).toMatchObject({ invited: true, handedOn: '2026-01-12', handedBy: { id: city.people.hr.employeeId } });
    const invite = { ...again, externalId: external.id };
    expect(await refused(hr(), 'reviewExternalInvite', invite)).toEqual(['ALREADY_EXISTS']);
    const query =
      'query($token: String!) { reviewExternal(token: $token) { employeeName threshold audience { to } form { questions { number } } } }';
    const view = async (of: string) => (await city.nobody(query, { token: of })).data.reviewExternal;
    expect(await view(token)).toMatchObject({ threshold: 3, form: { questions: [{ number: 1 }, { number: 2 }] } });
    expect([await view(`${token}x`), await view('\ud800')]).toEqual([null, null]);
    const code = await opened(city.nobody, token);
    const answers = { token, code, scores: scored('TWO') };
    const { received } = await done(city.nobody, 'reviewExternalSubmit', answers, 'received');
    expect(received).toBe(true);
    const send = (wrong: typeof answers) => refused(city.nobody, 'reviewExternalSubmit', wrong);
    expect(await send(answers)).toEqual(['ALREADY_EXISTS']);
    expect(await send({ ...answers, token: 'unknown' })).toEqual(['NOT_FOUND']);
    expect(await send({ ...answers, code: 'AAAA-AAAA-AAAA-AAAA' })).toEqual(['CODE_WRONG']);
    city.setNow(AFTER_ANSWERS);
    expect([await view(token), await send(answers)]).toEqual([null, ['NOT_FOUND']]);
  });
});

describe('the results', () => {
  let reviewed: Reviewed;
  beforeAll(async () => {
    reviewed = await withQuestions({ purpose: 'EVALUATIVE' });
    const { round, peers, person } = reviewed;
    const said = (text: string) => ({ comments: [{ question: 1, text }] });
    await submit(round, person, { scores: scored('FIVE'), ...said('Saya baik.') });
    for (const [i, peer] of peers.entries())
      await submit(round, peer, { scores: scored(['TWO', 'THREE', 'THREE'][i] ?? ''), ...said(`Rekan ${i}`) });
  });

  it('are published when the round is closed, once', async () => {
    const { round, subject } = reviewed;
    expect((await published(hr(), reviewed))[0].userErrors).toEqual([{ code: 'TRANSITION_REFUSED', field: ['subjectId'] }]);
    await closed(city.setNow, hr(), round);
    expect((await published(hr(), reviewed))[0]).toMatchObject({ subject: { status: 'PUBLISHED' }, userErrors: [] });
    const again = await published(hr(), { round, subject: { ...subject, version: subject.version + 1 } });
    expect(again[0].userErrors).toEqual([{ code: 'TRANSITION_REFUSED', field: ['subjectId'] }]);
  });

  it('are read by the person and the superior, and by nobody else', async () => {
    const { person, subject } = reviewed;
    const result = await resultAs(person, subject.id);
    expect(result).toMatchObject({
      threshold: 3,
      groups: [
        {
          group: 'SELF',
          responses: 1,
          comments: [
            { question: 1, comments: ['Saya baik.'] },
            { question: 2, comments: [] },
          ],
        },
        { group: 'PEER', merged: ['PEER'], responses: 3, comments: null },
      ],
    });
    expect(result.groups[1].values[0]).toEqual({ value: 'SERVICE_ORIENTED', mean: '2.7', missing: null });
    expect(result.comments[0].comments.toSorted()).toEqual(['Rekan 0', 'Rekan 1', 'Rekan 2']);
    expect(result.gaps[0]).toEqual({ value: 'SERVICE_ORIENTED', self: '5.0', others: '2.7', gap: '2.3' });
    expect(result.blindSpots).toHaveLength(7);
    expect(result.developmentSeeds[0]).toMatchObject({ reason: 'BLIND_SPOT' });
    expect(await resultAs(city.people.superior, subject.id)).toEqual(result);
    for (const who of ['hr', 'auditor', 'staff', 'unitHead', 'superior2', 'stranger'] as const)
      expect(await resultAs(city.people[who], subject.id)).toBeNull();
    const nested = 'query($id: ID!) { reviewSubject(id: $id) { result { subjectId } } }';
    expect((await hr()(nested, { id: subject.id })).data.reviewSubject.result).toBeNull();
  });

  it('go to the evaluation as input where that was announced, for the superior alone', async () => {
    const as = (employeeId: string) => city.app.contextFor({ id: 'x', region: REGION, employeeId, roles: new Set(['EMPLOYEE']) }, 'test');
    const { employeeId } = reviewed.person;
    const [found] = await resultForEvaluation(as(city.people.superior.employeeId), employeeId, 2026);
    expect(found?.subjectId).toBe(reviewed.subject.id);
    expect(await resultForEvaluation(as(city.people.superior.employeeId), employeeId, 2025)).toEqual([]);
    expect(await resultForEvaluation(as(city.people.staff.employeeId), employeeId, 2026)).toEqual([]);
  });

  it('leave no trace of who has answered in the history', async () => {
    const query = 'query($of: ID!) { auditTrail(subject: $of, first: 100) { edges { node { operation } } } }';
    const { id } = await invitationIn(reviewed.round, city.people.staff);
    for (const of of [`${reviewed.subject.id}|TALLY`, `${id}|DRAFT`, `${id}|RECEIPT`])
      expect((await city.people.auditor.ask(query, { of })).data.auditTrail.edges).toEqual([]);
    const open = await city.people.auditor.ask(query, { of: reviewed.subject.id });
    expect(open.data.auditTrail.edges.at(-1).node).toEqual({ operation: 'reviewPublishMany' });
  });
});
