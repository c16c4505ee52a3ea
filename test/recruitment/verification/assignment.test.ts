// Dossiers given to officers by a supervisor, through the API: evenly, never to who is not free, taken back, and handed out first.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import { type FieldsOf, type MutationName, whole } from '../../support/mutations.ts';
import { done, type Person, refused } from '../../support/people.ts';
import { newcomer, type Season, startSeason } from '../../support/scenarios/stages.ts';
import { applied, decide, publishedSelection, type Selection, VERIFYING } from '../../support/selection.ts';

let city: Season;
let selection: Selection;
let officers: (Person & { desk: Ask })[];
const ids = (): string[] => officers.map(({ employeeId }) => employeeId);

async function officer(): Promise<Person & { desk: Ask }> {
  const person = await newcomer(city);
  const desk = await city.login({
    sub: `panitia-${person.employeeId}`,
    roles: ['EMPLOYEE', 'RECRUITMENT_OFFICER'],
    employeeId: person.employeeId,
  });
  return { ...person, desk };
}

beforeAll(async () => {
  city = await startSeason();
  selection = await publishedSelection(city, 3);
  for (let i = 0; i < 7; i += 1) await applied(city, selection);
  officers = [await officer(), await officer(), await officer()];
  city.setNow(VERIFYING);
});
afterAll(() => city.stop());

const give = (more: object) =>
  done(
    selection.approver,
    'verificationAssign',
    { campaignId: selection.campaignId, officerIds: ids(), most: 18, ...more },
    'verifications { id version }',
  );
const problems = <Name extends MutationName>(name: Name, more: FieldsOf<Name>, ask = selection.approver) =>
  refused(ask, name, whole(name, { campaignId: selection.campaignId, most: 18, ...more }));

async function loads(): Promise<number[]> {
  const query = 'query($id: ID!) { verificationLoads(campaignId: $id) { assigned } }';
  const { data } = await selection.approver(query, { id: selection.campaignId });
  return data.verificationLoads.map(({ assigned }: { assigned: number }) => assigned);
}

async function waiting(ask: Ask): Promise<{ id: string; version: number }[]> {
  const query =
    'query($id: ID!) { verificationWorkbench(campaignId: $id, view: WAITING, first: 100) { edges { node { id version assignedToMe } } } }';
  const { data } = await ask(query, { id: selection.campaignId });
  return data.verificationWorkbench.edges.map(({ node }: { node: object }) => node);
}

const next = async (ask: Ask) =>
  (await done(ask, 'verificationClaimNext', { campaignId: selection.campaignId }, 'verification { id version assignedToMe }')).verification;

describe('dossiers that wait', () => {
  it('are given evenly to who is present, in whatever order they are named, and each of them sees their own', async () => {
    expect((await give({ officerIds: ids().toReversed() })).verifications).toHaveLength(7);
    expect(await loads()).toEqual([3, 2, 2]);
    const seen = await Promise.all(officers.map(({ desk }) => waiting(desk)));
    expect(seen.map((list) => list.length).toSorted()).toEqual([2, 2, 3]);
    expect(await problems('verificationAssign', { officerIds: ids() })).toEqual(['QUEUE_EMPTY']);
  });

  it('are nobody else’s to claim: a colleague is told so, and what could be done says it', async () => {
    const [first, second] = officers;
    const [mine] = first ? await waiting(first.desk) : [];
    const input = { verificationId: mine?.id ?? '', expectedVersion: mine?.version ?? 0 };
    expect(await refused(second?.desk ?? city.nobody, 'verificationClaim', input)).toEqual(['CLAIMED']);
    const query = 'query($id: ID!) { verification(id: $id) { allowedActions blockers { action code message } assignedToMe } }';
    const { data } = await (second?.desk ?? city.nobody)(query, { id: mine?.id }, { 'accept-language': 'en' });
    expect(data.verification.allowedActions).not.toContain('verificationClaim');
    expect(data.verification.blockers.find(({ action }: { action: string }) => action === 'verificationClaim').message).toContain(
      'given to another officer',
    );
    const claimed = first && (await next(first.desk));
    expect(claimed?.assignedToMe).toBe(true);
  });

  it('go back to who comes, but for what is being worked on', async () => {
    const [first, second] = officers;
    const before = await loads();
    const given = before.reduce((sum, count) => sum + count);
    const { verifications } = await done(
      selection.approver,
      'verificationTakeBack',
      { campaignId: selection.campaignId, officerId: first?.employeeId ?? '', most: 18 },
      'verifications { id }',
    );
    expect((await loads()).reduce((sum, count) => sum + count)).toBe(given - verifications.length);
    // One is claimed, and stays.
    expect((await loads()).at(-1)).toBe(1);
    const free = (await waiting(second?.desk ?? city.nobody)).map(({ id }) => id);
    expect(free).toEqual(expect.arrayContaining(verifications.map(({ id }: { id: string }) => id)));
    expect(await problems('verificationTakeBack', { officerId: 'emp_000000000000000000000000' })).toEqual(['QUEUE_EMPTY']);
  });

  it('are given on from who is away, and a second look never to who has had the first', async () => {
    const [first, second, third] = officers;
    if (!first || !second || !third) throw new Error('Three officers are present.');
    const dossier = await next(second.desk);
    await decide(second.desk, dossier?.id ?? '', dossier?.version ?? 0, { verdict: 'INELIGIBLE', reasons: ['GPA'] });
    // The look that was given is over: the second is whoever's comes, or is given anew.
    await give({ officerIds: [second.employeeId], most: 18 });
    const { data } = await selection.approver('query($id: ID!) { verification(id: $id) { version status assignee { id } } }', {
      id: dossier.id,
    });
    expect(data.verification).toMatchObject({ status: 'SECOND', assignee: null });
    await give({ officerIds: [first.employeeId, third.employeeId], fromOfficerId: second.employeeId });
    expect((await waiting(second.desk)).filter((one) => (one as unknown as { assignedToMe: boolean }).assignedToMe)).toEqual([]);
  });

  it('are given by nobody twice, though two supervisors press at once', async () => {
    for (let i = 0; i < 4; i += 1) await applied(city, selection);
    city.setNow(VERIFYING);
    const other = await city.login({ sub: 'penyelia-dua', roles: ['RECRUITMENT_APPROVER'] });
    const type =
      'mutation($input: VerificationAssignInput!) { verificationAssign(input: $input) { verifications { id } userErrors { code } } }';
    const input = () => ({ input: { idempotencyKey: crypto.randomUUID(), campaignId: selection.campaignId, officerIds: ids(), most: 3 } });
    const answers = await Promise.all([selection.approver(type, input()), other(type, input())]);
    const given = answers.flatMap(({ data }) => (data.verificationAssign.verifications ?? []).map(({ id }: { id: string }) => id));
    expect(new Set(given).size).toBe(given.length);
    expect(given.length).toBeGreaterThan(0);
  });

  it('are asked for within bounds, for people in service, each named once', async () => {
    const [first = ''] = ids();
    expect(await problems('verificationAssign', { officerIds: [] })).toEqual(['REQUIRED']);
    expect(await problems('verificationAssign', { officerIds: [first, first] })).toEqual(['ALREADY_EXISTS']);
    expect(await problems('verificationAssign', { officerIds: [first], most: 19 })).toEqual(['OUT_OF_RANGE']);
    expect(await problems('verificationAssign', { officerIds: ['emp_000000000000000000000000'] })).toEqual(['NOT_FOUND']);
    expect(await problems('verificationAssign', { officerIds: [first] }, selection.rina)).toEqual(['!FORBIDDEN']);
  });

  it('are counted no more once they are decided', async () => {
    const [, , third] = officers;
    const before = (await loads()).reduce((sum, count) => sum + count);
    const dossier = third && (await next(third.desk));
    expect(dossier?.assignedToMe).toBe(true);
    // The dossier of the test before may come first, for its second look: this verdict is one that either look can end with, without a note.
    await decide(third?.desk ?? city.nobody, dossier?.id ?? '', dossier?.version ?? 0, { verdict: 'INELIGIBLE', reasons: ['GPA'] });
    expect((await loads()).reduce((sum, count) => sum + count)).toBe(before - 1);
  });
});
