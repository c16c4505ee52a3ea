// Awards as people give them: rules, nominations, two who decide, what the person and the public read of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  award,
  awardOf,
  BY_EVALUATION,
  granted,
  HANDED,
  handedOver,
  leaves,
  nominated,
  ofAward,
  officers,
  ofRule,
  openRule,
  prepared,
  proposed,
  publicAwardsOf,
  REASONS,
  RULE,
  ruleForm,
  ruleOfCity,
  WHY,
} from '../support/awards.ts';
import { type Ask, REGION } from '../support/city.ts';
import { whole } from '../support/mutations.ts';
import { done, malformed, refused } from '../support/people.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Season;
let by: [Ask, Ask];
let boss: Ask;
beforeAll(async () => {
  city = await startSeason();
  by = await officers(city);
  boss = city.people.superior.ask;
});
afterAll(() => city.stop());

const nomination = (ruleId: string, employeeId: string, reasons = REASONS) => ({ ruleId, employeeId, reasons });

describe('a rule', () => {
  it('is the agency’s while it is prepared, and fixed but for more once it is open', async () => {
    const rule = await prepared(by[0]);
    expect(await ruleOfCity(boss, rule)).toBeNull();
    const changed = await done(by[0], 'awardRuleChange', ofRule(rule, { amount: '2000000', unitId: city.units.aptika }), RULE);
    const open = (await done(by[0], 'awardRuleOpen', ofRule(changed.rule), RULE)).rule;
    expect(await ruleOfCity(boss, rule)).toMatchObject({
      status: 'OPEN',
      given: null,
      unit: { id: city.units.aptika },
      allowedActions: [],
    });
    for (const wrong of [{ amount: '1' }, { nameId: 'Lain' }, { kinds: ['PPPK'] }, { unitId: null }])
      expect(await refused(by[0], 'awardRuleChange', ofRule(open, wrong)), JSON.stringify(wrong)).toEqual(['INVALID']);
    for (const less of [{ budget: '99999999' }, { quota: 29 }, { nominateUntil: '2026-01-30' }])
      expect(await refused(by[0], 'awardRuleChange', ofRule(open, less)), JSON.stringify(less)).toEqual(['OUT_OF_RANGE']);
    const more = (await done(by[0], 'awardRuleChange', ofRule(open, { budget: '200000000', quota: 40 }), RULE)).rule;
    expect(more).toMatchObject({ budget: '200000000', quota: 40 });
    expect(await refused(by[0], 'awardRuleChange', ofRule(more, { quota: 40 }))).toEqual(['CHANGE_MISSING']);
    expect(await refused(by[0], 'awardRuleClose', ofRule(open, { reason: WHY }))).toEqual(['VERSION_CONFLICT']);
    const closed = (await done(by[0], 'awardRuleClose', ofRule(more, { reason: WHY }), RULE)).rule;
    expect(closed).toMatchObject({ status: 'CLOSED', closedBecause: WHY, allowedActions: [] });
    const person = await newcomer(city);
    expect(await refused(boss, 'awardNominate', nomination(rule.id, person.employeeId))).toEqual(['TRANSITION_REFUSED']);
  });

  it.each([
    [{ budget: '1000.50' }, ['INVALID']],
    [{ budget: '4999999' }, ['OUT_OF_RANGE']],
    [{ quota: 0 }, ['OUT_OF_RANGE']],
    [{ quota: 501 }, ['OUT_OF_RANGE']],
    [{ kinds: [] }, ['REQUIRED']],
    [{ kinds: ['PNS', 'PNS'] }, ['INVALID']],
    [{ unitId: 'unt_000000000000000000000000' }, ['NOT_FOUND']],
    [{ year: 2023 }, ['OUT_OF_RANGE']],
    [{ nominateUntil: '2025-12-31' }, ['DATE_ORDER']],
    [{ nominateFrom: null }, ['REQUIRED']],
    [{ ground: 'VERY_GOOD' }, ['INVALID', 'INVALID']],
    [{ nameEn: ' ', basis: '' }, ['REQUIRED', 'REQUIRED']],
  ])('with %j is refused on its field', async (more, codes) => {
    expect(await malformed(by[0], 'awardRuleCreate', ruleForm(more))).toEqual(codes);
  });

  it('has a code that is one in its year', async () => {
    const form = ruleForm();
    await done(by[0], 'awardRuleCreate', whole('awardRuleCreate', form), RULE);
    const again = { ...form, code: ` ${form.code.toLowerCase()}` };
    expect(await refused(by[0], 'awardRuleCreate', whole('awardRuleCreate', again))).toEqual(['ALREADY_EXISTS']);
    await done(by[0], 'awardRuleCreate', whole('awardRuleCreate', { ...again, year: 2027 }), RULE);
  });
});

describe('a nomination', () => {
  it('is made by who leads somebody, with reasons, within its days, and never for oneself', async () => {
    city.setNow(PLANNING_DAY);
    const [rule, person, draft] = [await openRule(by[0]), await newcomer(city), await prepared(by[0])];
    const { people } = city;
    expect(await refused(person.ask, 'awardNominate', nomination(rule.id, person.employeeId))).toEqual(['FORBIDDEN']);
    expect(await refused(people.superior.ask, 'awardNominate', nomination(rule.id, people.superior.employeeId))).toEqual(['FORBIDDEN']);
    expect(await refused(people.colleague.ask, 'awardNominate', nomination(rule.id, person.employeeId))).toEqual(['FORBIDDEN']);
    expect(await refused(boss, 'awardNominate', nomination(draft.id, person.employeeId))).toEqual(['NOT_FOUND']);
    expect(await refused(boss, 'awardNominate', nomination(rule.id, person.employeeId, 'Baik'))).toEqual(['OUT_OF_RANGE']);
    const evaluated = await openRule(by[0], BY_EVALUATION);
    expect(await refused(boss, 'awardNominate', nomination(evaluated.id, person.employeeId))).toEqual(['INVALID']);
    const elsewhere = await openRule(by[0], { unitId: city.units.bkpp });
    expect(await refused(boss, 'awardNominate', nomination(elsewhere.id, person.employeeId))).toEqual(['NOT_ELIGIBLE']);
    const contract = await openRule(by[0], { kinds: ['PPPK'] });
    expect(await refused(boss, 'awardNominate', nomination(contract.id, person.employeeId))).toEqual(['NOT_ELIGIBLE']);
    await nominated(people.unitHead.ask, person, rule);
    expect(await refused(boss, 'awardNominate', nomination(rule.id, person.employeeId))).toEqual(['ALREADY_EXISTS']);
    const late = await newcomer(city);
    city.setNow('2026-01-31T17:00:00.000Z');
    expect(await refused(boss, 'awardNominate', nomination(rule.id, late.employeeId))).toEqual(['DEADLINE_PASSED']);
    city.setNow('2026-01-31T16:59:59.000Z');
    await nominated(boss, late, rule);
    city.setNow(PLANNING_DAY);
  });

  it('of one person twice at once is one', async () => {
    const [rule, person] = [await openRule(by[0]), await newcomer(city)];
    const answers = await Promise.all(
      [boss, city.people.unitHead.ask].map((ask) => refused(ask, 'awardNominate', nomination(rule.id, person.employeeId))),
    );
    expect(answers.flat()).toEqual(['ALREADY_EXISTS']);
  });

  it('is not told to the person, is found by who made it, and may be taken back and made anew', async () => {
    const [rule, person] = [await openRule(by[0]), await newcomer(city)];
    const one = await nominated(boss, person, rule);
    expect(await awardOf(person.ask, one)).toBeNull();
    expect(await awardOf(city.people.colleague.ask, one)).toBeNull();
    expect(await awardOf(boss, one)).toMatchObject({ reasons: REASONS, allowedActions: ['awardNominationTakeBack'] });
    const { data } = await boss('{ me { awardNominations(first: 50) { edges { node { id } } } } }');
    expect(data.me.awardNominations.edges).toContainEqual({ node: { id: one.id } });
    const own = await person.ask('{ me { employee { awards(first: 5) { edges { node { id } } } } } }');
    expect(own.data.me.employee.awards.edges).toEqual([]);
    expect(await refused(city.people.unitHead.ask, 'awardNominationTakeBack', ofAward(one))).toEqual(['NOT_FOUND']);
    const withdrawn = await award(boss, 'awardNominationTakeBack', one);
    expect(await awardOf(by[0], one)).toMatchObject({ status: 'WITHDRAWN', allowedActions: [] });
    // Whoever comes too late is told so, and not that there is no rule.
    expect(await refused(by[0], 'awardGrantPropose', ofAward(withdrawn))).toEqual(['TRANSITION_REFUSED']);
    await nominated(boss, person, rule);
  });
});

describe('a grant', () => {
  it('that nobody has proposed is approved by nobody, who is told what can be done', async () => {
    const one = await nominated(boss, await newcomer(city), await openRule(by[0]));
    const problems = 'userErrors { code ... on TransitionRefused { allowed } }';
    const query = `mutation($input: AwardGrantApproveInput!) { awardGrantApprove(input: $input) { ${problems} } }`;
    const { data } = await by[1](query, { input: { ...ofAward(one), idempotencyKey: crypto.randomUUID() } });
    expect(data.awardGrantApprove.userErrors).toEqual([{ code: 'TRANSITION_REFUSED', allowed: ['awardGrantPropose', 'awardRefuse'] }]);
  });

  it('takes two people, neither of whom nominated, and is told once it is both’s', async () => {
    const [rule, person] = [await openRule(by[0]), await newcomer(city)];
    const one = await proposed(by[0], boss, person, rule);
    expect(await refused(by[0], 'awardGrantApprove', ofAward(one))).toEqual(['OWN_CASE']);
    expect(await awardOf(by[0], one)).toMatchObject({ blockers: [{ action: 'awardGrantApprove', code: 'OWN_CASE', who: 'HR_OFFICER' }] });
    expect(await awardOf(person.ask, one)).toBeNull();
    const given = await award(by[1], 'awardGrantApprove', one);
    expect(await awardOf(person.ask, one)).toMatchObject({ status: 'GRANTED', amount: '5000000', reasons: null, nominatedBy: null });
    expect(await ruleOfCity(by[0], rule)).toMatchObject({ given: 1 });
    expect(await refused(by[1], 'awardGrantApprove', ofAward(given))).toEqual(['TRANSITION_REFUSED']);
    const bossOfficer = await city.login({
      sub: 'atasan-petugas',
      roles: ['EMPLOYEE', 'HR_OFFICER'],
      employeeId: city.people.superior.employeeId,
    });
    const other = await proposed(by[0], boss, await newcomer(city), rule);
    expect(await refused(bossOfficer, 'awardGrantApprove', ofAward(other))).toEqual(['OWN_CASE']);
  });

  it('of an officer is decided by others, who do not tell them before', async () => {
    const rule = await openRule(by[0]);
    const { hr, hrHead } = city.people;
    const one = await nominated(hrHead.ask, hr, rule);
    expect(await awardOf(hr.ask, one)).toBeNull();
    const { data } = await hr.ask('{ awards(year: 2026, first: 100) { edges { node { id } } } }');
    expect(data.awards.edges.map(({ node }: { node: { id: string } }) => node.id)).not.toContain(one.id);
    for (const name of ['awardGrantPropose', 'awardRefuse'] as const)
      expect(await refused(hr.ask, name, whole(name, ofAward(one, name === 'awardRefuse' ? { reason: WHY } : {})))).toEqual(['NOT_FOUND']);
    const given = await award(by[1], 'awardGrantApprove', await award(by[0], 'awardGrantPropose', one));
    expect(await refused(hr.ask, 'awardHandOver', ofAward(given, HANDED))).toEqual(['OWN_CASE']);
  });

  it('is refused with a reason that who nominated reads, for good; what stood proposed goes on under a rule that was closed', async () => {
    const [rule, person] = [await openRule(by[0]), await newcomer(city)];
    const one = await proposed(by[0], boss, person, rule);
    expect(await refused(by[1], 'awardRefuse', ofAward(one, { reason: 'Tidak' }))).toEqual(['OUT_OF_RANGE']);
    await award(by[1], 'awardRefuse', one, { reason: WHY });
    expect(await awardOf(boss, one)).toMatchObject({ status: 'REFUSED', refusedBecause: WHY, allowedActions: [] });
    expect(await refused(boss, 'awardNominate', nomination(rule.id, person.employeeId))).toEqual(['ALREADY_EXISTS']);
    const standing = await nominated(boss, await newcomer(city), rule);
    await done(by[0], 'awardRuleClose', ofRule(rule, { reason: WHY }), RULE);
    await award(by[1], 'awardGrantApprove', await award(by[0], 'awardGrantPropose', standing));
  });

  it('that was taken back gives its place to another, and may be proposed anew', async () => {
    const [rule, first, second] = [await openRule(by[0], { quota: 1 }), await newcomer(city), await newcomer(city)];
    const given = await granted(by, boss, first, rule);
    const waits = await proposed(by[0], boss, second, rule);
    expect(await refused(by[1], 'awardGrantApprove', ofAward(waits))).toEqual(['QUOTA_FILLED']);
    const back = await award(by[0], 'awardGrantTakeBack', given, { reason: WHY });
    expect(await awardOf(first.ask, given)).toMatchObject({ status: 'TAKEN_BACK', takenBackBecause: WHY, amount: null });
    await award(by[1], 'awardGrantApprove', waits);
    const anew = await award(by[0], 'awardGrantPropose', back);
    expect(await refused(by[1], 'awardGrantApprove', ofAward(anew))).toEqual(['QUOTA_FILLED']);
    expect(await awardOf(by[1], anew)).toMatchObject({
      blockers: [{ action: 'awardGrantApprove', code: 'QUOTA_FILLED', who: 'HR_OFFICER' }],
    });
  });

  it('is handed over on a day from its approval to today, and then no longer taken back', async () => {
    const given = await granted(by, boss, await newcomer(city), await openRule(by[0]));
    for (const on of ['2026-01-11', '2026-01-13'])
      expect(await refused(by[0], 'awardHandOver', ofAward(given, { ...HANDED, on })), on).toEqual(['OUT_OF_RANGE']);
    const handed = await award(by[0], 'awardHandOver', given, HANDED);
    expect(await refused(by[0], 'awardGrantTakeBack', ofAward(handed, { reason: WHY }))).toEqual(['TRANSITION_REFUSED']);
  });
});

it('fifty approvals at once over a budget for twenty give twenty, and thirty are told what is used up', async () => {
  const rule = await openRule(by[0], { quota: 40 });
  const waiting = [];
  for (let i = 0; i < 50; i += 1) waiting.push(await proposed(by[0], boss, await newcomer(city), rule));
  const answers = await Promise.all(waiting.map((one) => refused(by[1], 'awardGrantApprove', ofAward(one))));
  expect(answers.filter((codes) => codes.length === 0)).toHaveLength(20);
  expect(answers.flat()).toEqual(Array.from({ length: 30 }, () => 'BUDGET_SPENT'));
  expect(await ruleOfCity(by[0], rule)).toMatchObject({ given: 20 });
  await done(by[0], 'awardRuleChange', ofRule(rule, { budget: '105000000' }), RULE);
  const left = waiting.filter((_, i) => answers[i]?.length !== 0);
  const more = await Promise.all(left.map((one) => refused(by[1], 'awardGrantApprove', ofAward(one))));
  expect(more.filter((codes) => codes.length === 0)).toHaveLength(1);
});

it('the public reads name, award and year while the person wants it, and nothing afterwards', async () => {
  const person = await newcomer(city);
  const { name } = (await person.ask('{ me { employee { name } } }')).data.me.employee;
  const handed = await handedOver(by, boss, person, await openRule(by[0]));
  const shown = async () => (await publicAwardsOf(city, REGION)).filter((one) => one.name === name);
  expect(await shown()).toEqual([]);
  expect(await refused(boss, 'awardConsentSet', ofAward(handed, { isPublic: true }))).toEqual(['FORBIDDEN']);
  const consented = await award(person.ask, 'awardConsentSet', handed, { isPublic: true });
  expect(await shown()).toEqual([{ name, award: 'Pegawai Teladan', year: 2026 }]);
  expect(await refused(person.ask, 'awardConsentSet', ofAward(consented, { isPublic: true }))).toEqual(['CHANGE_MISSING']);
  const taken = await award(person.ask, 'awardConsentSet', consented, { isPublic: false });
  expect(await shown()).toEqual([]);
  expect(await refused(by[0], 'awardConsentSet', ofAward(taken, { isPublic: true }))).toEqual(['TRANSITION_REFUSED']);
  const again = await award(person.ask, 'awardConsentSet', taken, { isPublic: true });
  // Who serves says so alone; for who has left an officer takes it back, and never gives it.
  expect(await refused(by[0], 'awardConsentSet', ofAward(again, { isPublic: false }))).toEqual(['TRANSITION_REFUSED']);
  expect((await awardOf(by[0], again)).allowedActions).toEqual([]);
  await leaves(city, person);
  expect((await awardOf(by[0], again)).allowedActions).toEqual(['awardConsentSet']);
  expect(await refused(by[0], 'awardConsentSet', ofAward(again, { isPublic: true }))).toEqual(['FORBIDDEN']);
  await award(by[0], 'awardConsentSet', again, { isPublic: false });
  expect(await shown()).toEqual([]);
});

it('what the person said of a grant that was taken back is said of no other', async () => {
  const person = await newcomer(city);
  const { name } = (await person.ask('{ me { employee { name } } }')).data.me.employee;
  const consented = await award(person.ask, 'awardConsentSet', await granted(by, boss, person, await openRule(by[0])), { isPublic: true });
  const back = await award(by[0], 'awardGrantTakeBack', consented, { reason: WHY });
  const anew = await award(by[1], 'awardGrantApprove', await award(by[0], 'awardGrantPropose', back));
  const handed = await award(by[0], 'awardHandOver', anew, HANDED);
  expect(await awardOf(person.ask, handed)).toMatchObject({ status: 'HANDED_OVER', isPublic: null });
  expect((await publicAwardsOf(city, REGION)).filter((one) => one.name === name)).toEqual([]);
});
