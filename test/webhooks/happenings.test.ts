// A year and a selection through the API, and what of it other systems are told: each kind of event once, in its region, without a word of who applied.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Delivery } from '../../src/modules/webhooks/rules/types.ts';
import { type Ask, everyRow } from '../support/city.ts';
import { filed, hireAs, listed, make, type OfferView, ranked } from '../support/offers.ts';
import { done } from '../support/people.ts';
import { evaluationStep, madeFinal } from '../support/scenarios/evaluation-stages.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { CYCLE_2026, PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';
import { subscribe } from '../support/webhooks.ts';

const ALL = [
  ...(['CYCLE_OPENED', 'PLAN_SUBMITTED', 'PLAN_RETURNED', 'PLAN_APPROVED', 'EVALUATION_FINAL', 'EVALUATION_REOPENED'] as const),
  ...(['EMPLOYEE_HIRED', 'EMPLOYEE_MOVED', 'EMPLOYEE_LEFT', 'LIST_PUBLISHED', 'APPOINTMENT_MADE', 'APPOINTMENT_ENDED'] as const),
];

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
  city.setNow(PLANNING_DAY);
  await subscribe(city.people.hr.ask, { events: ALL });
});
afterAll(() => city.stop());

const told = async (): Promise<Delivery[]> => {
  await stream.drain();
  expect(stream.faults).toEqual([]);
  return (await everyRow(city)).filter(({ type }) => type === 'WebhookDelivery').map(({ body }) => body as Delivery);
};
const of = (deliveries: readonly Delivery[], type: string) =>
  deliveries.filter(({ event }) => event.type === type).map(({ event }) => event);

it('a year that is opened, and an evaluation that becomes final and is reopened', async () => {
  const span = (days: { from: string; to: string }) => ({
    from: days.from.replace('2026', '2027'),
    to: days.to.replace(/^2027/, '2028').replace('2026', '2027'),
  });
  const { periodicity, planning, execution, evaluation } = CYCLE_2026;
  const input = { year: 2027, periodicity, planning: span(planning), execution: span(execution), evaluation: span(evaluation) };
  const { cycle } = await done(city.people.hr.ask, 'cycleOpen', input, 'cycle { id version }');
  const { evaluation: final } = await madeFinal(city);
  const open = await evaluationStep(city.people.hr.ask, 'evaluationReopen', final, { reason: 'Bukti baru ditemukan' });
  const deliveries = await told();
  const about = ({ version }: { version: number }) => ({ id: final.id, type: 'Evaluation', version });
  expect(of(deliveries, 'CYCLE_OPENED').map((event) => event.about)).toEqual([
    { id: cycle.id, type: 'PerformanceCycle', version: cycle.version },
  ]);
  expect(of(deliveries, 'EVALUATION_FINAL').map((event) => event.about)).toEqual([about(final)]);
  expect(of(deliveries, 'EVALUATION_REOPENED').map((event) => event.about)).toEqual([about(open)]);
  expect(of(deliveries, 'PLAN_APPROVED').length).toBeGreaterThan(0);
});

it('the lists of a selection, and an appointment: by ids of what is public, and of who serves', async () => {
  const campaign = await listed(city, [{ quota: 1, people: ranked(2) }]);
  const [formationId = ''] = campaign.formationIds;
  const [offer] = (await make(campaign.rina, campaign, formationId)).offers;
  const [[first] = []] = campaign.people;
  const complete = await filed(first?.ask as Ask, campaign.rina, offer as OfferView);
  await hireAs(city, city.people.hr.ask, complete);
  const deliveries = await told();
  const lists = of(deliveries, 'LIST_PUBLISHED');
  expect(new Set(lists.map(({ about }) => about.type))).toEqual(new Set(['Announcement']));
  expect(lists.length).toBeGreaterThanOrEqual(3);
  const [made, ...more] = of(deliveries, 'APPOINTMENT_MADE');
  expect([made?.about.type, made?.about.version, more]).toEqual(['Employee', null, []]);
  expect(of(deliveries, 'EMPLOYEE_HIRED').map(({ about }) => about.id)).toContain(made?.about.id);
  const text = JSON.stringify(deliveries);
  expect(text).not.toContain(first?.number);
  expect(text).not.toMatch(/"(apn|apl|off|frm)_/);
  expect(new Set(deliveries.map(({ event }) => event.id)).size).toBe(deliveries.length);
});
