// Awards of who serves no more, and what of an award is told to its person: of its list, its history and what is proposed anew.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Awarded,
  award,
  awardOf,
  granted,
  HANDED,
  leaves,
  nominated,
  ofAward,
  officers,
  openRule,
  proposed,
  ruleOfCity,
  WHY,
} from '../support/awards.ts';
import type { Ask } from '../support/city.ts';
import { refused } from '../support/people.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
let by: [Ask, Ask];
let boss: Ask;
beforeAll(async () => {
  city = await startSeason();
  by = await officers(city);
  boss = city.people.superior.ask;
});
afterAll(() => city.stop());

describe('whoever serves no more', () => {
  it('is given an award with a word alone, at each of the three deeds', async () => {
    const [rule, person] = [await openRule(by[0]), await newcomer(city)];
    const one = await nominated(boss, person, rule);
    expect(await refused(by[0], 'awardGrantPropose', ofAward(one, { leaverReason: WHY }))).toEqual(['INVALID']);
    await leaves(city, person);
    expect(await refused(by[0], 'awardGrantPropose', ofAward(one))).toEqual(['NOT_IN_SERVICE']);
    expect(await refused(by[0], 'awardGrantPropose', ofAward(one, { leaverReason: 'Pensiun' }))).toEqual(['OUT_OF_RANGE']);
    const asked = await award(by[0], 'awardGrantPropose', one, { leaverReason: WHY });
    const given = await award(by[1], 'awardGrantApprove', asked);
    await award(by[0], 'awardHandOver', given, HANDED);
    const query = 'query($id: ID!) { node(id: $id) { ... on Award { status leaverBecause } } }';
    expect((await by[1](query, { id: one.id })).data.node).toEqual({ status: 'HANDED_OVER', leaverBecause: WHY });
  });

  it('since the grant was proposed, or approved, is asked about again', async () => {
    const rule = await openRule(by[0]);
    const [first, second] = [await newcomer(city), await newcomer(city)];
    const [waits, given] = [await proposed(by[0], boss, first, rule), await granted(by, boss, second, rule)];
    await leaves(city, first);
    await leaves(city, second);
    expect(await refused(by[1], 'awardGrantApprove', ofAward(waits))).toEqual(['NOT_IN_SERVICE']);
    await award(by[1], 'awardGrantApprove', waits, { leaverReason: WHY });
    expect(await refused(by[0], 'awardHandOver', ofAward(given, HANDED))).toEqual(['NOT_IN_SERVICE']);
    await award(by[0], 'awardHandOver', given, { ...HANDED, leaverReason: WHY });
  });
});

it('what is proposed anew, and refused, after a grant that was taken back is not told to its person', async () => {
  const person = await newcomer(city);
  const back = await award(by[0], 'awardGrantTakeBack', await granted(by, boss, person, await openRule(by[0])), { reason: WHY });
  const asked = await award(by[0], 'awardGrantPropose', back);
  const told = { status: 'TAKEN_BACK', amount: null, refusedBecause: null, allowedActions: [], blockers: [] };
  expect(await awardOf(person.ask, asked)).toMatchObject(told);
  const officer = await city.login({ sub: 'petugas-sendiri', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: person.employeeId });
  expect(await awardOf(officer, asked)).toMatchObject(told);
  const listed = async (status: string) => {
    const { data } = await officer(`{ awards(year: 2026, status: ${status}, first: 100) { edges { node { id } } } }`);
    return data.awards.edges.some(({ node }: { node: { id: string } }) => node.id === asked.id);
  };
  expect([await listed('GRANT_PROPOSED'), await listed('TAKEN_BACK')]).toEqual([false, true]);
  await award(by[1], 'awardRefuse', asked, { reason: WHY });
  expect(await awardOf(boss, asked)).toMatchObject({ status: 'REFUSED', refusedBecause: WHY });
  expect(await awardOf(person.ask, asked)).toMatchObject(told);
});

it('an officer who tries what could be done with their own award hears the same in every state', async () => {
  const person = await newcomer(city);
  const officer = await city.login({ sub: 'petugas-mencoba', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: person.employeeId });
  const back = await award(by[0], 'awardGrantTakeBack', await granted(by, boss, person, await openRule(by[0])), { reason: WHY });
  const heard = async ({ id, version }: Awarded) => {
    const at = (expectedVersion: number) => ({ id, version: expectedVersion });
    const tries = (one: Awarded): Promise<string[]>[] => [
      ...[refused(officer, 'awardGrantPropose', ofAward(one)), refused(officer, 'awardGrantApprove', ofAward(one))],
      ...[
        refused(officer, 'awardRefuse', ofAward(one, { reason: WHY })),
        refused(officer, 'awardGrantTakeBack', ofAward(one, { reason: WHY })),
      ],
      refused(officer, 'awardHandOver', ofAward(one, HANDED)),
      refused(officer, 'awardMarkJudge', ofAward(one, { outcome: 'STAYS', reason: WHY })),
      refused(officer, 'awardMarkConfirm', ofAward(one)),
      refused(officer, 'awardConsentSet', ofAward(one, { isPublic: true })),
    ];
    const codes = await Promise.all([version, version + 7].flatMap((one) => tries(at(one))));
    const { status, version: told, blockers } = await awardOf(officer, { id });
    return { codes: codes.flat(), status, told, blockers };
  };
  const each = [...Array(7).fill('OWN_CASE'), 'TRANSITION_REFUSED'];
  const same = { codes: [...each, ...each], status: 'TAKEN_BACK', told: 0, blockers: [] };
  expect(await heard(back)).toEqual(same);
  const asked = await award(by[0], 'awardGrantPropose', back);
  expect(await heard(asked)).toEqual(same);
  expect(await heard(await award(by[1], 'awardRefuse', asked, { reason: WHY }))).toEqual(same);
});

it('the history of what is kept from somebody is kept from them too, whatever their office', async () => {
  const [rule, person] = [await openRule(by[0]), await newcomer(city)];
  const auditor = await city.login({ sub: 'auditor-sendiri', roles: ['EMPLOYEE', 'AUDITOR'], employeeId: person.employeeId });
  const trail = async (ask: Ask, of: string): Promise<string[]> => {
    const { data } = await ask('query($of: ID!) { auditTrail(subject: $of, first: 20) { edges { node { operation } } } }', { of });
    return data.auditTrail.edges.map(({ node }: { node: { operation: string } }) => node.operation);
  };
  const one = await nominated(boss, person, rule);
  expect(await trail(auditor, one.id)).toEqual([]);
  expect(await trail(city.people.auditor.ask, one.id)).toEqual(['awardNominate']);
  await award(by[1], 'awardGrantApprove', await award(by[0], 'awardGrantPropose', one));
  // Who may read that they have it does not read there who nominated them, nor what is proposed anew.
  expect(await trail(auditor, one.id)).toEqual([]);
  expect(await trail(city.people.auditor.ask, one.id)).toEqual(['awardNominate', 'awardGrantPropose', 'awardGrantApprove']);
  expect(await trail(auditor, person.employeeId)).not.toEqual([]);
});

it('of their own award an officer reads no more than anybody of theirs: not who nominated, who gave it, nor why', async () => {
  const person = await newcomer(city);
  const officer = await city.login({ sub: 'petugas-dinilai', roles: ['EMPLOYEE', 'HR_OFFICER', 'AUDITOR'], employeeId: person.employeeId });
  const one = await nominated(boss, person, await openRule(by[0]));
  const given = await award(by[1], 'awardGrantApprove', await award(by[0], 'awardGrantPropose', one));
  const query = `query($id: ID!) { node(id: $id) { ... on Award { status nominatedBy { id } reasons grantProposedBy { id } grantApprovedBy { id }
    leaverBecause markOutcome markReason markSettledAt } } }`;
  const none = { nominatedBy: null, reasons: null, grantProposedBy: null, grantApprovedBy: null, leaverBecause: null };
  expect((await officer(query, { id: given.id })).data.node).toMatchObject({ status: 'GRANTED', ...none, markOutcome: null });
  expect((await city.people.auditor.ask(query, { id: given.id })).data.node.nominatedBy).not.toBeNull();
  expect((await boss(query, { id: given.id })).data.node.reasons).not.toBeNull();
});

it('what is given of each rule of a page is what is given of it alone', async () => {
  const rules = [await openRule(by[0]), await openRule(by[0], { year: 2025 }), await openRule(by[0])];
  for (const [i, rule] of rules.entries()) for (let n = 0; n < i; n += 1) await granted(by, boss, await newcomer(city), rule);
  const { data } = await by[0]('{ awardRules(first: 100) { edges { node { id given } } } }');
  const listed = new Map(data.awardRules.edges.map(({ node }: { node: { id: string; given: number } }) => [node.id, node.given]));
  for (const [i, rule] of rules.entries()) expect(listed.get(rule.id)).toBe(i);
  for (const [id, given] of listed) expect(await ruleOfCity(by[0], { id: String(id) }), String(id)).toMatchObject({ given });
});
