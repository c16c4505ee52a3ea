// Hours, development plans, onboardings, complaints and satisfaction in numbers: as people made them, unit by unit, withheld where few, and told of the region.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summariseAll } from '../../src/jobs.ts';
import { beat } from '../../src/platform/stream/progress.ts';
import { contextOfProjector, rebuildAll } from '../../src/projections.ts';
import { type Ask, everyRow, REGION } from '../support/city.ts';
import { activated, begun as begunPlan, develop } from '../support/development.ts';
import { begun as begunOnboarding } from '../support/onboarding.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';
import { told } from '../support/traffic.ts';
import { arrivedReport, LAST_YEAR, ofReport, reported } from '../support/training-elsewhere.ts';
import {
  accepted,
  answer as answerSurvey,
  from,
  ofService,
  openedService,
  SERVICE,
  type Service,
  submitted,
  waitingFor,
} from '../support/voice.ts';

const NUMBERS = `unit { id } training { asked reached lacking } development { running reached partlyReached notReached notContinued }
  onboarding { running late completed ended } complaints { received firstInTime firstLate settledInTime settledLate open late }
  satisfaction(period: FIRST_HALF) { period status services servicesLeftOut answers index band }`;
const FIGURES = `query($year: Int!, $unit: ID) { figures(year: $year, unitId: $unit) { asOf total { ${NUMBERS} } units { ${NUMBERS} } } }`;

let city: Agency;
let stream: Followed;
let service: Service;
const hr = () => city.people.hr.ask;

const asked = async (ask: Ask, query: string, variables: object) => {
  const { data, errors } = await ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const figures = async (ask: Ask, year: number, unit?: string) => (await asked(ask, FIGURES, { year, unit })).figures;

/** What follows from a change of the record is itself a change. */
const drained = async (): Promise<void> => {
  await beat(contextOfProjector(stream.parts, ''));
  await stream.drain();
  await stream.drain();
};

async function hoursOf(who: 'staff' | 'colleague', certificateNumber: string): Promise<void> {
  const form = { ...LAST_YEAR, certificateNumber, hours: 20 };
  const report = await arrivedReport(city, city.people[who].ask, await reported(city.people[who].ask, form));
  await done(hr(), 'trainingElsewhereVerify', ofReport(report), 'report { id }');
}

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
  city.setNow(PLANNING_DAY);
  await hoursOf('staff', 'LAN/1');
  await begunPlan(city.people.colleague.ask, city.people.colleague);
  const plan = await activated(city.people.staff, city.people.superior.ask);
  await develop(city.people.staff.ask, 'developmentPlanClose', plan, { outcome: 'REACHED', words: 'Tercapai.' });
  await begunOnboarding(city);
  service = await openedService(city.setup, city.units.aptika);
  await submitted(city.nobody, { serviceId: service.id });
  await submitted(city.nobody, { serviceId: service.id, kind: 'PRAISE' });
  await submitted(city.nobody);
  const complaint = (await waitingFor(hr(), city.units.aptika)).find(({ kind }: { kind: string }) => kind === 'COMPLAINT');
  await accepted(hr(), complaint);
  for (const number of [1, 2, 3, 4, 5]) await answerSurvey(from(city.nobody, `203.0.113.${number}`), service, 3);
  await drained();
  // Whoever was hired before anything was followed.
  await rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 2, settleMs: 0 });
}, 240_000);
afterAll(() => city.stop());

describe('figures', () => {
  it('tell who has the hours that the law asks of civil servants, once each, to the staffing agency', async () => {
    const { total, units } = await figures(hr(), 2025);
    expect(total.training.reached).toBe(1);
    expect(total.training.asked).toBeGreaterThan(8);
    expect(total.training.lacking).toBe(total.training.asked - 1);
    const sum = (name: string): number =>
      units.reduce((all: number, one: Record<string, Record<string, number>>) => all + (one.training?.[name] ?? 0), 0);
    expect([sum('asked'), sum('reached')]).toEqual([total.training.asked, 1]);
    expect(stream.faults).toEqual([]);
  });

  it('withhold few from whoever may not read each of them', async () => {
    const { total } = await figures(city.people.unitHead.ask, 2025);
    expect(total.training).toEqual({ asked: null, reached: null, lacking: null });
    expect((await figures(city.people.unitHead.ask, 2026)).total.development.running).toBeNull();
    expect((await figures(hr(), 2026)).total.development).toEqual({
      running: 1,
      reached: 1,
      partlyReached: 0,
      notReached: 0,
      notContinued: 0,
    });
  });

  it('tell onboardings of the year in which they began, and which are late', async () => {
    expect((await figures(city.people.unitHead.ask, 2025)).total.onboarding).toEqual({ running: 1, late: 1, completed: 0, ended: 0 });
    expect((await figures(hr(), 2026)).total.onboarding.running).toBe(0);
  });

  it('tell complaints and their clocks where they are worked on, and what has no unit yet to the whole city alone', async () => {
    const { total, units } = await figures(hr(), 2026);
    expect(total.complaints).toEqual({ received: 2, firstInTime: 1, firstLate: 0, settledInTime: 0, settledLate: 0, open: 2, late: 0 });
    expect(units.map((one: { complaints: { received: number } }) => one.complaints.received).toSorted()).toEqual([0, 0, 0, 1]);
    city.setNow('2026-03-20T02:00:00.000Z');
    expect((await figures(hr(), 2026)).total.complaints.late).toBe(2);
    expect((await figures(city.people.unitHead.ask, 2026)).total.complaints).toMatchObject({ received: 1, late: 1 });
  });

  it('tell what citizens think once the half-year is over, of services alone that tell it themselves', async () => {
    city.setNow('2026-06-30T16:00:00.000Z');
    expect((await figures(hr(), 2026)).total.satisfaction).toMatchObject({ status: 'RUNNING', index: null, answers: null });
    const few = await openedService(city.setup, city.units.aptika);
    for (const number of [1, 2, 3, 4]) await answerSurvey(from(city.nobody, `203.0.114.${number}`), few, 1);
    await drained();
    city.setNow('2026-06-30T17:00:00.000Z');
    // The last answers of June may not be counted yet.
    expect((await figures(hr(), 2026)).total.satisfaction).toMatchObject({ status: 'RUNNING', answers: null });
    await drained();
    city.setNow('2026-06-30T17:01:00.000Z');
    const expected = { status: 'TOLD', services: 2, servicesLeftOut: 1, answers: 5, index: '75.00', band: 'C' };
    expect((await figures(hr(), 2026)).total.satisfaction).toMatchObject(expected);
    expect((await figures(city.people.unitHead.ask, 2026)).total.satisfaction).toMatchObject(expected);
    expect((await figures(hr(), 2026, city.units.bkpp)).total.satisfaction).toMatchObject({ status: 'NONE', services: 0, answers: null });
  });
});

it('answers stay with the unit that answered for the service when they were given', async () => {
  city.setNow('2026-07-02T02:00:00.000Z');
  const moved = await openedService(city.setup, city.units.aptika);
  for (const number of [1, 2, 3, 4, 5]) await answerSurvey(from(city.nobody, `203.0.115.${number}`), moved, 4);
  await done(city.setup, 'publicServiceChange', ofService(moved, { unitId: city.units.bkpp }), SERVICE);
  for (const number of [1, 2, 3, 4, 5, 6]) await answerSurvey(from(city.nobody, `203.0.116.${number}`), moved, 2);
  city.setNow('2027-01-01T02:00:00.000Z');
  await drained();
  const second = FIGURES.replaceAll('FIRST_HALF', 'SECOND_HALF');
  const of = async (unit: string) => (await asked(hr(), second, { year: 2026, unit })).figures.total.satisfaction;
  expect(await of(city.units.aptika)).toMatchObject({ answers: 5, index: '100.00' });
  expect(await of(city.units.bkpp)).toMatchObject({ answers: 6, index: '50.00' });
});

it('the boards are those of a rebuild, byte by byte', async () => {
  await drained();
  const followed = JSON.stringify(told(await everyRow(city), '2'));
  await rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 3, settleMs: 0 });
  expect(JSON.stringify(told(await everyRow(city), '3'))).toBe(followed);
  for (const name of ['hours:reached', 'development:RUNNING', 'onboarding:RUNNING', 'complaint:0:RECEIVED', 'answers:0:n', 'floor:from'])
    expect([name, followed.includes(name)]).toEqual([name, true]);
  expect(stream.faults).toEqual([]);
});

it('a region tells of itself what is not small, and never which unit or person', async () => {
  await drained();
  expect((await summariseAll(stream.parts))[REGION]).toBe('MADE');
  const COUNT = '{ count suppressed }';
  const province = await city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' });
  const { region } = await asked(
    province,
    `{ region(code: "${REGION}") {
      performanceSummary(year: 2026) { training { asked ${COUNT} reached ${COUNT} lacking ${COUNT} }
        development { frozenOn running ${COUNT} closed ${COUNT} reached ${COUNT} } onboarding { running ${COUNT} late ${COUNT} over ${COUNT} } }
      citizensSummary(year: 2026) { asOf isStale leastCount satisfaction { period status answers index band }
        complaints { period received ${COUNT} firstInTime ${COUNT} open ${COUNT} late ${COUNT} } } } }`,
    {},
  );
  const { training, development, onboarding } = region.performanceSummary;
  expect(training.reached).toEqual({ count: 0, suppressed: false });
  expect(training.asked.count).toBe(training.lacking.count);
  expect(development).toMatchObject({ frozenOn: null, running: { count: null, suppressed: true } });
  expect(onboarding.running).toEqual({ count: 0, suppressed: false });
  const { satisfaction, complaints, isStale } = region.citizensSummary;
  expect(isStale).toBe(false);
  expect(satisfaction.map((one: { period: string; status: string; answers: number }) => [one.period, one.status, one.answers])).toEqual([
    ['FIRST_HALF', 'TOLD', 5],
    ['SECOND_HALF', 'TOLD', 11],
    ['YEAR', 'TOLD', 16],
  ]);
  expect(complaints[0]).toMatchObject({ period: 'FIRST_HALF', received: { count: null, suppressed: true } });
  expect(complaints[1]).toMatchObject({ period: 'SECOND_HALF', received: { count: 0, suppressed: false } });
  const abroad = await city.login({ sub: 'jabar', roles: ['PROVINCE_VIEWER'], region: '32' });
  expect((await asked(abroad, `{ region(code: "${REGION}") { citizensSummary(year: 2026) { year } } }`, {})).region).toBeNull();
});
