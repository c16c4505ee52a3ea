// Awards and service medals in numbers: as people gave them, unit by unit, withheld where few, without what is kept from who asks, and told of the region.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summariseAll } from '../../src/jobs.ts';
import { beat } from '../../src/platform/stream/progress.ts';
import { contextOfProjector, rebuildAll } from '../../src/projections.ts';
import { type Awarded, award, granted, handedOver, nominated, officers, openRule, WHY } from '../support/awards.ts';
import { type Ask, everyRow, REGION } from '../support/city.ts';
import { medalGranted } from '../support/medals.ts';
import type { Person } from '../support/people.ts';
import { done } from '../support/people.ts';
import { elsewhere, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';
import { told } from '../support/traffic.ts';

const STATES = 'proposed granted handedOver withdrawn refused';
const NUMBERS = `unit { id } awards { afterEvaluation { ${STATES} } byNomination { ${STATES} } medals { years10 years20 years30 } }`;
const FIGURES = `query($unit: ID, $year: Int!) { figures(year: $year, unitId: $unit) { total { ${NUMBERS} } units { ${NUMBERS} } } }`;
const none = { proposed: 0, granted: 0, handedOver: 0, withdrawn: 0, refused: 0 };
const WITHHELD = { proposed: null, granted: null, handedOver: null, withdrawn: null, refused: null };

let city: Season;
let stream: Followed;
let by: [Ask, Ask];
let boss: Ask;
let rule: Awarded;
/** Whose award waits; whose was taken back, and is proposed anew. */
let waits: Person;
let anew: Person;

const asked = async (ask: Ask, query: string, variables: object = {}) => {
  const { data, errors } = await ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const figures = async (ask: Ask, unit?: string, year = 2026) => (await asked(ask, FIGURES, { unit, year })).figures;
const states = async (ask: Ask, unit?: string) => (await figures(ask, unit)).total.awards.byNomination;
const own = (sub: string, { employeeId }: Person, office: 'HR_OFFICER' | 'AUDITOR' = 'HR_OFFICER'): Promise<Ask> =>
  city.login({ sub, roles: ['EMPLOYEE', office], employeeId });

const drained = async (): Promise<void> => {
  await beat(contextOfProjector(stream.parts, ''));
  await stream.drain();
  await stream.drain();
  expect(stream.faults).toEqual([]);
};

beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
  by = await officers(city);
  boss = city.people.superior.ask;
  rule = await openRule(by[0]);
  waits = await newcomer(city);
  anew = await newcomer(city);
  await nominated(boss, waits, rule);
  const back = await award(by[0], 'awardGrantTakeBack', await granted(by, boss, anew, rule), { reason: WHY });
  await award(by[0], 'awardGrantPropose', back);
  await handedOver(by, boss, await newcomer(city), rule);
  await award(by[0], 'awardRefuse', await nominated(boss, await newcomer(city), rule), { reason: WHY });
  await award(boss, 'awardNominationTakeBack', await nominated(boss, await newcomer(city), rule));
  await medalGranted(by, await newcomer(city));
  await drained();
}, 240_000);
afterAll(() => city.stop());

describe('figures', () => {
  it('tell awards by what they are given for and where they stand, and medals by class, to who reads the list of them', async () => {
    const { total, units } = await figures(by[0]);
    const awards = { afterEvaluation: none, byNomination: { proposed: 2, granted: 0, handedOver: 1, withdrawn: 1, refused: 1 } };
    expect(total.awards).toEqual({ ...awards, medals: { years10: 0, years20: 1, years30: 0 } });
    const of = units.map((one: { awards: { byNomination: { proposed: number } } }) => one.awards.byNomination.proposed);
    expect(of.toSorted()).toEqual([0, 0, 0, 2]);
    expect(await states(city.people.auditor.ask)).toMatchObject({ proposed: 2 });
  });

  it('withhold few from whoever leads the unit, and tell them nothing of any other', async () => {
    const { awards } = (await figures(city.people.unitHead.ask)).total;
    expect(awards).toEqual({ afterEvaluation: none, byNomination: WITHHELD, medals: { years10: null, years20: null, years30: null } });
    expect(await figures(city.people.staff.ask)).toBeNull();
  });

  it('leave out what is proposed about whoever asks, whatever their office, as the list of awards does', async () => {
    const listed = async (ask: Ask, status: string): Promise<number> =>
      (await asked(ask, `{ awards(year: 2026, status: ${status}, first: 100) { edges { node { id } } } }`)).awards.edges.length;
    const [first, second] = [await own('petugas-diusulkan', waits), await own('petugas-kembali', anew)];
    expect(await states(first)).toMatchObject({ proposed: 1, withdrawn: 1 });
    expect((await listed(first, 'PROPOSED')) + (await listed(first, 'GRANT_PROPOSED'))).toBe(1);
    // Of a grant that was taken back they were told.
    expect(await states(second)).toMatchObject({ proposed: 1, withdrawn: 2 });
    expect((await listed(second, 'TAKEN_BACK')) + (await listed(second, 'WITHDRAWN'))).toBe(2);
    expect(await states(second, city.units.aptika)).toMatchObject({ proposed: 1, withdrawn: 2 });
    expect(await states(second, city.units.bkpp)).toMatchObject(none);
    const auditor = await own('auditor-diusulkan', waits, 'AUDITOR');
    expect(await states(auditor)).toMatchObject({ proposed: 1 });
  });

  it('of who leads a unit take it off before they withhold: what is left of five is told as four are', async () => {
    const [next, { superior, superior2, unitHead }] = [await openRule(by[0], { year: 2027 }), city.people];
    const proposed = async (ask: Ask) => (await figures(ask, city.units.aptika, 2027)).total.awards.byNomination.proposed;
    await nominated(superior2.ask, superior, next);
    for (let n = 0; n < 4; n += 1) await nominated(boss, await newcomer(city), next);
    // Where all stand alike nothing is told.
    for (let n = 0; n < 5; n += 1) await award(by[0], 'awardRefuse', await nominated(boss, await newcomer(city), next), { reason: WHY });
    await drained();
    expect([await proposed(unitHead.ask), await proposed(superior.ask)]).toEqual([5, null]);
    await nominated(boss, await newcomer(city), next);
    await drained();
    expect([await proposed(unitHead.ask), await proposed(superior.ask)]).toEqual([6, 5]);
  });
});

it('an award counts where its person serves when it is granted', async () => {
  const [mover, before] = [await newcomer(city), await states(by[0], city.units.bkpp)];
  const one = await award(by[0], 'awardGrantPropose', await nominated(boss, mover, rule));
  const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: mover.employeeId });
  const assignment = { ...(await elsewhere(city)), validFrom: '2026-01-13' };
  await done(
    city.setup,
    'employeeTransfer',
    { employeeId: mover.employeeId, expectedVersion: data.employee.version, assignment },
    'employee { id }',
  );
  await drained();
  expect(await states(by[0], city.units.bkpp)).toEqual(before);
  city.setNow('2026-01-14T02:00:00.000Z');
  const given = await award(by[1], 'awardGrantApprove', one);
  await drained();
  expect(await states(by[0], city.units.bkpp)).toEqual({ ...before, granted: before.granted + 1 });
  // Who moves on is not counted anew.
  await award(by[0], 'awardHandOver', given, { on: '2026-01-14', decreeNumber: '800/124/2026' });
  await drained();
  expect(await states(by[0], city.units.bkpp)).toMatchObject({ granted: before.granted, handedOver: before.handedOver + 1 });
});

it('the boards are those of a rebuild, byte by byte', async () => {
  await rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 2, settleMs: 0 });
  const rebuilt = JSON.stringify(told(await everyRow(city), '2'));
  for (const name of ['award:NOMINATION:HANDED_OVER', 'kept:NOMINATION:PROPOSED', 'told:NOMINATION:WITHDRAWN', 'medal:YEARS_20'])
    expect([name, rebuilt.includes(name)]).toEqual([name, true]);
  await nominated(boss, await newcomer(city), rule);
  await drained();
  const followed = JSON.stringify(told(await everyRow(city), '2'));
  expect(followed).not.toBe(rebuilt);
  await rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 3, settleMs: 0 });
  expect(JSON.stringify(told(await everyRow(city), '3'))).toBe(followed);
  expect(stream.faults).toEqual([]);
});

it('a region tells its province what is not small, and nothing of it to who is an employee', async () => {
  await drained();
  expect((await summariseAll(stream.parts))[REGION]).toBe('MADE');
  const COUNT = '{ count suppressed }';
  const query = `{ region(code: "${REGION}") { performanceSummary(year: 2026) { awards {
    afterEvaluation { frozenOn proposed ${COUNT} granted ${COUNT} handedOver ${COUNT} withdrawn ${COUNT} }
    byNomination { frozenOn proposed ${COUNT} granted ${COUNT} } medals { total ${COUNT} years20 ${COUNT} } } } } }`;
  const province = await city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' });
  const { awards } = (await asked(province, query)).region.performanceSummary;
  const [zero, few] = [
    { count: 0, suppressed: false },
    { count: null, suppressed: true },
  ];
  expect(awards.afterEvaluation).toMatchObject({
    frozenOn: '2026-01-14',
    proposed: zero,
    granted: zero,
    handedOver: zero,
    withdrawn: zero,
  });
  expect(awards.byNomination).toEqual({ frozenOn: null, proposed: few, granted: few });
  expect(awards.medals).toEqual({ total: few, years20: few });
  expect((await asked(city.people.hr.ask, query)).region.performanceSummary.awards).toBeNull();
  expect((await asked(by[0], query)).region.performanceSummary.awards).not.toBeNull();
});
