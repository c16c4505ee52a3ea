// Links of raters from outside: the attack of those who propose, approve and administer, and what a rater finds out.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closed, linked, OUTSIDE, opened, outsiderOf, published, RESULT, scored, WITH_OUTSIDERS } from '../../support/answers.ts';
import type { Ask } from '../../support/city.ts';
import { newKey } from '../../support/mutations.ts';
import { done, refused } from '../../support/people.ts';
import { answering, ofSubject, type Reviewed, type Versioned } from '../../support/reviews.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const hr = (): Ask => city.people.hr.ask;
const VIEW = 'employeeName positionTitle threshold canBeShown notice readers answered deadlineAt form { title }';
const view = async (token: string, code: string | null = null) =>
  (await city.nobody(`query($token: String!, $code: String) { reviewExternal(token: $token, code: $code) { ${VIEW} } }`, { token, code }))
    .data.reviewExternal;
const send = (token: string, code: string, score: string): Promise<string[]> =>
  refused(city.nobody, 'reviewExternalSubmit', { token, code, scores: scored(score) });
const open = (token: string): Promise<string[]> => refused(city.nobody, 'reviewExternalOpen', { token });

const three = (): Promise<Reviewed> => {
  city.setNow(PLANNING_DAY);
  return answering(city, WITH_OUTSIDERS, { externals: ['Ratna', 'Hasan', 'Mei'].map((name) => ({ ...OUTSIDE, name })) });
};

async function handedOut(reviewed: Reviewed): Promise<{ tokens: string[]; subject: Versioned }> {
  const tokens: string[] = [];
  let { subject } = reviewed;
  for (let i = 0; i < 3; i += 1) {
    const link = await linked(hr(), { subject });
    tokens.push(link.token);
    subject = link.subject;
  }
  return { tokens, subject };
}

describe('the links of raters from outside', () => {
  it('are held neither by the person nor by anybody in the line, nor by who acts for them, nor by a rater', async () => {
    const { subject, person, peers } = await three();
    const externalId = await outsiderOf(hr(), { subject });
    const invite = (ask: Ask) => refused(ask, 'reviewExternalInvite', ofSubject(subject, { externalId }));
    for (const ask of [person.ask, city.people.superior.ask, city.people.superior2.ask]) expect(await invite(ask)).toEqual(['!FORBIDDEN']);
    const asOfficer = (sub: string, employeeId: string) => city.login({ sub, roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId });
    for (const { employeeId } of [person, city.people.superior, city.people.superior2, city.people.unitHead, peers[0] ?? person])
      expect(await invite(await asOfficer(`officer-${employeeId}`, employeeId))).toEqual(['OWN_CASE']);
    // Whose person is not known cannot be said to stand outside.
    expect(await invite(city.setup)).toEqual(['OWN_CASE']);
    const lent = { employeeId: city.people.superior.employeeId, toEmployeeId: city.people.unitAdmin.employeeId, validFrom: '2026-01-12' };
    const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: lent.employeeId });
    const grant = { ...lent, expectedVersion: data.employee.version, validTo: '2026-01-20', reason: 'Cuti' };
    await done(city.people.superior.ask, 'delegationGrant', grant, 'employee { version }');
    expect(await invite(await asOfficer('officer-delegate', lent.toEmployeeId))).toEqual(['OWN_CASE']);
    expect(await invite(hr())).toEqual([]);
  });

  it('look the same to whoever has not opened them, before and after they were opened and used', async () => {
    const { tokens } = await handedOut(await three());
    const before = await Promise.all(tokens.map((token) => view(token)));
    expect(before[0]).toMatchObject({ canBeShown: true, answered: null, readers: [before[0].employeeName, 'Bambang Wijaya'] });
    const [first = '', second = '', third = ''] = tokens;
    const code = await opened(city.nobody, second);
    expect(await send(second, code, 'TWO')).toEqual([]);
    expect(await Promise.all(tokens.map((token) => view(token)))).toEqual(before);
    // Nor does a wrong code tell a link that was used from one that nobody has opened.
    const guess = 'AAAA-AAAA-AAAA-AAAA';
    expect(await Promise.all([first, second, third].map((token) => view(token, guess)))).toEqual(before);
    expect(await Promise.all([first, second].map((token) => send(token, guess, 'FIVE')))).toEqual([['CODE_WRONG'], ['CODE_WRONG']]);
  });

  it('tell a rater whether an answer was given in their name, and that somebody was there before', async () => {
    const { tokens } = await handedOut(await three());
    const [first = '', second = ''] = tokens;
    const code = await opened(city.nobody, first);
    expect(await view(first, code)).toMatchObject({ answered: false });
    expect(await send(first, code, 'FOUR')).toEqual([]);
    expect(await view(first, code)).toMatchObject({ answered: true });
    expect(await view(first, code.toLowerCase())).toMatchObject({ answered: true });
    expect(await send(first, code, 'ONE')).toEqual(['ALREADY_EXISTS']);
    expect([await open(first), await open(second), await open(second)]).toEqual([['LINK_OPENED'], [], ['LINK_OPENED']]);
    expect(await view(second, code)).toMatchObject({ answered: null });
  });

  it('show the code again to the request that opened, and to no other', async () => {
    const [token = ''] = (await handedOut(await three())).tokens;
    const query =
      'mutation($input: ReviewExternalOpenInput!) { reviewExternalOpen(input: $input) { code review { answered } userErrors { code } } }';
    const input = { idempotencyKey: newKey(), token };
    const first = (await city.nobody(query, { input })).data.reviewExternalOpen;
    expect(first).toEqual({
      code: expect.stringMatching(/^([A-HJKMNP-TV-Z0-9]{4}-){3}[A-HJKMNP-TV-Z0-9]{4}$/),
      review: { answered: false },
      userErrors: [],
    });
    expect((await city.nobody(query, { input })).data.reviewExternalOpen).toEqual(first);
    expect((await city.nobody(query, { input: { ...input, idempotencyKey: newKey() } })).data.reviewExternalOpen).toEqual({
      code: null,
      review: null,
      userErrors: [{ code: 'LINK_OPENED' }],
    });
  });

  it('opened twice at once have one owner', async () => {
    const [token = ''] = (await handedOut(await three())).tokens;
    const both = await Promise.all([open(token), open(token)]);
    expect(both.toSorted((a, b) => a.length - b.length)).toEqual([[], ['LINK_OPENED']]);
  });
});

describe('the attack of a superior who wants the one real answer', () => {
  it('fails at the first step: no link, no answer in another name, nothing to subtract', async () => {
    const reviewed = await three();
    const { subject, round } = reviewed;
    const externals = await city.people.superior.ask(
      'query($id: ID!) { reviewSubject(id: $id) { externals { id: externalId invited } } }',
      {
        id: subject.id,
      },
    );
    for (const { id: externalId } of externals.data.reviewSubject.externals)
      expect(await refused(city.people.superior.ask, 'reviewExternalInvite', ofSubject(subject, { externalId }))).toEqual(['!FORBIDDEN']);
    const { tokens, subject: after } = await handedOut(reviewed);
    const [, real = ''] = tokens;
    await send(real, await opened(city.nobody, real), 'FIVE');
    // Even with all three links the used one cannot be told, and what is written without its code is no answer.
    expect(new Set((await Promise.all(tokens.map((token) => view(token)))).map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await Promise.all(tokens.map((token) => send(token, 'AAAA-AAAA-AAAA-AAAA', 'THREE')))).toEqual(Array(3).fill(['CODE_WRONG']));
    await closed(city.setNow, hr(), round);
    await published(hr(), { round, subject: after });
    const { data } = await city.people.superior.ask(`query($id: ID!) { reviewResult(subjectId: $id) ${RESULT} }`, { id: subject.id });
    expect(data.reviewResult.groups).toEqual([]);
  });
});
