// What a plan says it can be begun from is there: an own plan with something in it, a template published for its post.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { done, type Person } from '../support/people.ts';
import { publishedTemplate, secondPlan } from '../support/scenarios/performance-templates.ts';
import { approved, newcomer, opened, type Season, startSeason } from '../support/scenarios/stages.ts';
import { CYCLE_2026, counted, described, type OpenPlan, PLANNING_DAY, propose } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const openedOf = async ({ ask, assignmentId }: Pick<Person, 'ask' | 'assignmentId'>, year: number): Promise<OpenPlan> =>
  (await done(ask, 'planOpen', { assignmentId, year }, 'plan { id version }')).plan;

async function shown(ask: Ask, id: string) {
  const query = 'query($id: ID!) { plan(id: $id) { positionTitle allowedActions templates { id } } }';
  return (await ask(query, { id })).data.plan;
}

const copies = async (ask: Ask, { id }: OpenPlan): Promise<boolean> => (await shown(ask, id)).allowedActions.includes('planCopy');

it('is a template published for its post, by its agency or the city, until it is withdrawn', async () => {
  const { person, plan } = await opened(city);
  const listed = async () => {
    const { allowedActions, templates } = await shown(person.ask, plan.id);
    return [allowedActions.includes('planUseTemplate'), templates.length > 0];
  };
  const { positionTitle } = await shown(person.ask, plan.id);
  const titled = { level: null, positionTitle };
  expect(await listed()).toEqual([false, false]);
  await publishedTemplate(city, { ...titled, isHead: true, targets: [{ kind: 'MAIN', title: 'Memimpin', indicators: [counted(true)] }] });
  await publishedTemplate(city, { ...titled, unitId: city.units.bkpp });
  expect(await listed()).toEqual([false, false]);
  for (const more of [titled, { ...titled, unitId: city.units.diskominfo }, { level: 'AHLI_MUDA' }]) {
    const { id: templateId, version: expectedVersion } = await publishedTemplate(city, more);
    expect([more, await listed()]).toEqual([more, [true, true]]);
    const gone = { templateId, expectedVersion };
    await done(city.people.hr.ask, 'planTemplateWithdraw', gone, 'template { id }');
    expect([more, await listed()]).toEqual([more, [false, false]]);
  }
});

it('is a plan of another own post with something in it', async () => {
  const fresh = await newcomer(city);
  const empty = await openedOf(fresh, 2026);
  expect(await copies(fresh.ask, empty)).toBe(false);
  const beside = await secondPlan(city, fresh);
  expect([await copies(fresh.ask, empty), await copies(fresh.ask, beside)]).toEqual([false, false]);
  await propose(fresh.ask, beside, false, { parent: { state: 'PENDING' } }, { indicators: [described] });
  expect([await copies(fresh.ask, empty), await copies(fresh.ask, beside)]).toEqual([true, false]);
});

it('is the plan of the year before', async () => {
  const { person } = await approved(city);
  const dates = { planning: ['01-01', '01-31'], execution: ['01-01', '12-31'], evaluation: ['12-01', '12-31'] };
  const spans = Object.entries(dates).map(([phase, [from, to]]) => [phase, { from: `2027-${from}`, to: `2027-${to}` }]);
  await done(city.people.hr.ask, 'cycleOpen', { ...CYCLE_2026, year: 2027, ...Object.fromEntries(spans) }, 'cycle { id }');
  city.setNow('2027-01-11T02:00:00.000Z');
  expect(await copies(person.ask, await openedOf(person, 2027))).toBe(true);
  city.setNow(PLANNING_DAY);
});
