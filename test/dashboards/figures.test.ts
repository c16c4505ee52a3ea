// A year in numbers, unit by unit: the same as a count by hand, as far as each viewer reaches, and stale where nothing follows.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beat } from '../../src/platform/stream/progress.ts';
import { contextOfProjector, rebuildAll } from '../../src/projections.ts';
import type { Ask } from '../support/city.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { approvedPlanOf, openCycle, openPlan, PLANNING_DAY, propose, step } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Agency;
let stream: Followed;

const UNIT = `unit { name } people plans { draft returned submitted approved total } progress { month plans }
  evaluations { open shared final exempt total } predicates { final } reviews { rounds invited answered } objections { filed open }`;
const FIGURES = `query($year: Int, $unit: ID) { figures(year: $year, unitId: $unit) { year asOf isStale leastCount total { ${UNIT} } units { ${UNIT} } } }`;
const answer = async (ask: Ask, query: string, variables = {}) => {
  const { data, errors } = await ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const figures = async (ask: Ask, variables = {}) => (await answer(ask, FIGURES, variables)).figures;

const WAITING = `query($unit: ID) { waitingApprovals(year: 2026, unitId: $unit) { workingDays superiors { unit { name } superior { name } waiting late since } } }`;
const waiting = async (ask: Ask, variables = {}) => (await answer(ask, WAITING, variables)).waitingApprovals;

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
  await openCycle(city);
  const boss = await approvedPlanOf(city, 'superior', 'superior2', true);
  const parent = { state: 'LINKED', planId: boss.id, targetId: boss.targetId };
  const approved = await approvedPlanOf(city, 'colleague', 'superior', false, parent);
  const entry = { planId: approved.id, targetId: approved.targetId, indicatorId: approved.indicatorId, value: '90' };
  for (const day of ['2026-01-05', '2026-01-09']) await done(city.people.colleague.ask, 'progressAdd', { ...entry, day }, 'entry { id }');
  const staff = await propose(city.people.staff.ask, await openPlan(city, 'staff'), false, { parent: { state: 'PENDING' } });
  await step(city.people.staff.ask, 'planSubmit', staff);
  await openPlan(city, 'hr');
  await stream.drain();
  // Whoever was hired before anything was followed.
  await rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 2, settleMs: 0 });
});
afterAll(() => city.stop());

describe('a year in numbers', () => {
  it('is of the whole city for the staffing agency, agency by agency', async () => {
    const { total, units, year } = await figures(city.people.hr.ask, { year: 2026 });
    expect([total.unit, year]).toEqual([null, 2026]);
    expect(total.plans).toEqual({ draft: 1, returned: 0, submitted: 1, approved: 2, total: 4 });
    expect(total.progress).toEqual([{ month: '2026-01', plans: 1 }]);
    const sum = (of: (one: { people: number; plans: { total: number } }) => number): number =>
      units.reduce((all: number, one: { people: number; plans: { total: number } }) => all + of(one), 0);
    expect(units).toHaveLength(4);
    expect([sum(({ plans }) => plans.total), sum(({ people }) => people)]).toEqual([4, total.people]);
    expect(total.people).toBeGreaterThan(8);
    expect(stream.faults).toEqual([]);
  });

  it('is of the unit and those below it for its head, and nobody else’s', async () => {
    const own = await figures(city.people.unitHead.ask, { year: 2026 });
    expect(own.total.unit).not.toBeNull();
    const section = await figures(city.people.unitHead.ask, { year: 2026, unit: city.units.aptika });
    expect(section.total.plans).toMatchObject({ submitted: 1, approved: 2, total: 3 });
    expect(section.total.progress).toEqual([{ month: '2026-01', plans: 1 }]);
    expect(await figures(city.people.unitHead.ask, { year: 2026, unit: city.units.bkpp })).toBeNull();
    expect(await figures(city.people.staff.ask, { year: 2026 })).toBeNull();
    expect(await figures(city.people.hr.ask, { year: 2019 })).toBeNull();
    expect((await figures(city.people.otherHr.ask, { year: 2026 })).total).toMatchObject({ plans: { total: 0 } });
  });

  it('tells predicates to who heads the unit and to offices, and to no administrator', async () => {
    const told = async (ask: Ask) => (await figures(ask, { year: 2026, unit: city.units.diskominfo })).total.predicates;
    expect(await told(city.people.hr.ask)).toEqual({ final: 0 });
    expect(await told(city.people.unitHead.ask)).toEqual({ final: 0 });
    expect(await told(city.people.unitAdmin.ask)).toBeNull();
  });

  it('says up to when it is counted, and that nothing follows any more', async () => {
    expect(await figures(city.people.hr.ask, { year: 2026 })).toMatchObject({ asOf: null, isStale: true });
    await beat(contextOfProjector(stream.parts, ''));
    await stream.drain();
    expect(await figures(city.people.hr.ask, { year: 2026 })).toMatchObject({ asOf: PLANNING_DAY, isStale: false });
    city.setNow('2026-01-12T02:03:00.001Z');
    expect(await figures(city.people.hr.ask, { year: 2026 })).toMatchObject({ asOf: PLANNING_DAY, isStale: true });
  });

  it('is a file of the same numbers in the caller’s words', async () => {
    const { figuresFile } = await answer(city.people.hr.ask, '{ figuresFile(year: 2026) { fileName text rowCount } }');
    expect(figuresFile).toMatchObject({ fileName: 'angka-kinerja-2026_2026-01-12.csv', rowCount: 5 });
    expect(figuresFile.text).toContain('\r\nSeluruh kota;2026;1;0;1;2;4;');
    expect((await answer(city.people.staff.ask, '{ figuresFile(year: 2026) { text } }')).figuresFile).toBeNull();
  });
});

describe('plans that wait for approval', () => {
  it('are told of once the working days of the house are over, with who answers now', async () => {
    city.setNow('2026-01-19T02:00:00.000Z');
    expect((await waiting(city.people.hr.ask)).superiors).toEqual([]);
    city.setNow('2026-01-21T02:00:00.000Z');
    const told = await waiting(city.people.hr.ask);
    expect(told).toMatchObject({ workingDays: 5, superiors: [{ waiting: 1, late: 1, since: '2026-01-12' }] });
    const { data } = await city.people.superior.ask('{ me { employee { name } } }');
    expect(told.superiors[0].superior.name).toBe(data.me.employee.name);
    expect(await waiting(city.people.unitHead.ask, { unit: city.units.aptika })).toEqual(told);
    expect((await waiting(city.people.hr.ask, { unit: city.units.bkpp })).superiors).toEqual([]);
    expect(await waiting(city.people.staff.ask)).toBeNull();
  });
});
