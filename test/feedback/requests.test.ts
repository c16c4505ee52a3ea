// Requests for feedback through the API: asked in either direction, answered in one transaction, declined, withdrawn, expired.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { type Asked, askFor, give, wordsTo } from '../support/feedback.ts';
import { type FieldsOf, type MutationName, newKey, whole } from '../support/mutations.ts';
import { done, type Person, refused } from '../support/people.ts';
import { EXECUTION_DAY, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const someone = async (): Promise<Person> => {
  const person = await newcomer(city);
  city.setNow(EXECUTION_DAY);
  return person;
};

const shown = async (ask: Ask, { id }: Asked) => {
  const query = `query($id: ID!) { node(id: $id) { ... on FeedbackRequest {
    version status question deadlineAt declineNote requester { name } asked { name } answer { text } allowedActions
  } } }`;
  return (await ask(query, { id })).data.node;
};

const list = async (ask: Ask, side: string): Promise<string[]> => {
  const { data } = await ask(`{ me { feedbackRequests(side: ${side}, first: 100) { edges { node { id } } } } }`);
  return data.me.feedbackRequests.edges.map(({ node }: { node: { id: string } }) => node.id);
};

const change = <Name extends MutationName>(ask: Ask, name: Name, { id, version }: Asked, more: FieldsOf<Name> = {}) =>
  done(ask, name, whole(name, { requestId: id, expectedVersion: version, ...more }), 'request { status }');

const problems = async (ask: Ask, name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code field ... on DeadlinePassed { closedAt } } } }`;
  return (await ask(query, { input: { idempotencyKey: newKey(), ...input } })).data[name].userErrors;
};

describe('a request', () => {
  it('goes to whom it is put to, and is answered in the transaction that gives the feedback', async () => {
    const { superior, superior2 } = city.people;
    const who = await someone();
    const asked = await askFor(who.ask, superior.employeeId);
    expect(await shown(superior.ask, asked)).toMatchObject({
      status: 'OPEN',
      deadlineAt: '2026-03-24T17:00:00.000Z',
      allowedActions: ['feedbackGive', 'feedbackRequestDecline'],
    });
    expect(await shown(who.ask, asked)).toMatchObject({ allowedActions: ['feedbackRequestWithdraw'], asked: { name: 'Bambang Wijaya' } });
    expect(await shown(superior2.ask, asked), 'it is nobody else’s to see').toBeNull();
    expect([await list(superior.ask, 'ASKED'), await list(who.ask, 'ASKING')]).toEqual([expect.arrayContaining([asked.id]), [asked.id]]);
    await give(superior.ask, who.employeeId, { requestId: asked.id, text: 'Rapatnya teratur.' });
    expect(await shown(who.ask, asked)).toMatchObject({
      status: 'ANSWERED',
      deadlineAt: null,
      answer: { text: 'Rapatnya teratur.' },
      allowedActions: [],
    });
    const again = await wordsTo(superior.ask, who.employeeId, { requestId: asked.id });
    expect(await refused(superior.ask, 'feedbackGive', again)).toEqual(['TRANSITION_REFUSED']);
  });

  it('may be put to a report by the superior, and to somebody of another agency, who may then write', async () => {
    const { superior, staff, hr } = city.people;
    city.setNow(EXECUTION_DAY);
    const upward = await askFor(superior.ask, staff.employeeId);
    expect(await shown(staff.ask, upward)).toMatchObject({ requester: { name: 'Bambang Wijaya' }, status: 'OPEN' });
    const asked = await askFor(staff.ask, hr.employeeId);
    const { id } = await give(hr.ask, staff.employeeId, { requestId: asked.id });
    const { data } = await staff.ask('query($id: ID!) { node(id: $id) { ... on Feedback { relation requestId } } }', { id });
    expect(data.node).toEqual({ relation: 'OTHER', requestId: asked.id });
  });

  it('is answered only by whom it was put to, about whoever asked, and not by a note that nobody sees', async () => {
    const { superior, colleague, staff } = city.people;
    const who = await someone();
    const { id: requestId } = await askFor(who.ask, superior.employeeId);
    const said = async ({ ask }: Person, about: Person, more: Record<string, unknown> = {}) =>
      problems(ask, 'feedbackGive', await wordsTo(ask, about.employeeId, { requestId, ...more }));
    expect(await said(colleague, who)).toEqual([{ code: 'NOT_FOUND', field: ['requestId'] }]);
    expect(await said(superior, staff)).toEqual([{ code: 'INVALID', field: ['requestId'] }]);
    expect(await said(superior, who, { visibility: 'PRIVATE' })).toEqual([{ code: 'INVALID', field: ['visibility'] }]);
  });

  it('is declined with a note, or taken back, and then is over', async () => {
    const { superior } = city.people;
    const who = await someone();
    const declined = await askFor(who.ask, superior.employeeId);
    const input = { requestId: declined.id, expectedVersion: declined.version };
    expect(await problems(who.ask, 'feedbackRequestDecline', input)).toEqual([{ code: 'FORBIDDEN', field: ['requestId'] }]);
    expect(await problems(superior.ask, 'feedbackRequestDecline', { ...input, note: 'a'.repeat(301) })).toMatchObject([
      { code: 'TOO_LONG' },
    ]);
    await change(superior.ask, 'feedbackRequestDecline', declined, { note: 'Belum sempat.' });
    expect(await shown(who.ask, declined)).toMatchObject({ status: 'DECLINED', declineNote: 'Belum sempat.' });
    const taken = await askFor(who.ask, superior.employeeId);
    await change(who.ask, 'feedbackRequestWithdraw', taken);
    const words = await wordsTo(superior.ask, who.employeeId, { requestId: taken.id });
    expect(await problems(superior.ask, 'feedbackGive', words)).toMatchObject([{ code: 'TRANSITION_REFUSED', field: ['requestId'] }]);
  });

  it('expires by the clock: a late answer is told the instant', async () => {
    const { superior } = city.people;
    const who = await someone();
    const asked = await askFor(who.ask, superior.employeeId, { expiresOn: '2026-03-12' });
    city.setNow('2026-03-12T16:59:59.999Z');
    expect(await shown(who.ask, asked)).toMatchObject({ status: 'OPEN' });
    city.setNow('2026-03-12T17:00:00.000Z');
    expect(await shown(who.ask, asked)).toMatchObject({ status: 'EXPIRED', allowedActions: [], deadlineAt: '2026-03-12T17:00:00.000Z' });
    const late = { code: 'DEADLINE_PASSED', field: ['requestId'], closedAt: '2026-03-12T17:00:00.000Z' };
    expect(await problems(superior.ask, 'feedbackGive', await wordsTo(superior.ask, who.employeeId, { requestId: asked.id }))).toEqual([
      late,
    ]);
    const input = { requestId: asked.id, expectedVersion: asked.version };
    expect(await problems(superior.ask, 'feedbackRequestDecline', input)).toEqual([late]);
    expect(await problems(who.ask, 'feedbackRequestWithdraw', input)).toEqual([late]);
  });

  it('is put to somebody else, with a question, within sixty days', async () => {
    const who = await someone();
    const input = { fromId: who.employeeId, question: ' ', expiresOn: '2026-05-10' };
    expect(await problems(who.ask, 'feedbackRequest', input)).toEqual([
      { code: 'INVALID', field: ['fromId'] },
      { code: 'OUT_OF_RANGE', field: ['expiresOn'] },
      { code: 'REQUIRED', field: ['question'] },
    ]);
  });
});

describe('ten open requests', () => {
  it('are enough for one person; what is answered, declined or expired makes room', async () => {
    const { superior, colleague } = city.people;
    const who = await someone();
    const asked: Asked[] = [];
    for (let i = 0; i < 10; i += 1) asked.push(await askFor(who.ask, superior.employeeId, { expiresOn: i < 2 ? '2026-03-11' : null }));
    const one = { fromId: colleague.employeeId, question: 'Satu lagi?' };
    expect(await refused(who.ask, 'feedbackRequest', one)).toEqual(['LIMIT_REACHED']);
    await give(superior.ask, who.employeeId, { requestId: asked[5]?.id });
    await askFor(who.ask, colleague.employeeId);
    expect(await refused(who.ask, 'feedbackRequest', one)).toEqual(['LIMIT_REACHED']);
    city.setNow('2026-03-11T17:00:00.000Z');
    await askFor(who.ask, colleague.employeeId);
    await askFor(who.ask, colleague.employeeId);
    expect(await refused(who.ask, 'feedbackRequest', one)).toEqual(['LIMIT_REACHED']);
  });

  it('are not passed by asking all at once', async () => {
    const who = await someone();
    const input = { fromId: city.people.superior.employeeId, question: 'Bagaimana?' };
    const codes = await Promise.all(Array.from({ length: 14 }, () => refused(who.ask, 'feedbackRequest', input)));
    expect(codes.filter((one) => one.length === 0).length).toBeLessThanOrEqual(10);
    expect((await list(who.ask, 'ASKING')).length).toBe(codes.filter((one) => one.length === 0).length);
  });
});
