// Somebody with two posts: help is a matter of the definitive one. Who leads them in the other sees no plan, does nothing with it and is told nothing of it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { begun, develop, developmentOf, STEP } from '../support/development.ts';
import { eventsTo } from '../support/inbox.ts';
import { done, refused } from '../support/people.ts';
import { EXECUTION_DAY, freshPost, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
  city.setNow(EXECUTION_DAY);
});
afterAll(() => city.stop());

it('is helped in the definitive one alone', async () => {
  const person = await newcomer(city);
  const { superior, hrHead } = city.people;
  const assignment = { positionId: await freshPost(city), validFrom: '2026-03-01', supervisorId: hrHead.employeeId };
  const { employeeId } = person;
  const input = { employeeId, expectedVersion: 1, holding: 'ADDITIONAL', validTo: '2026-12-31', assignment } as const;
  const { employee } = await done(city.people.hr.ask, 'assignmentStart', input, 'employee { assignments { holding } }');
  expect(employee.assignments).toHaveLength(2);

  const before = await eventsTo(hrHead.ask);
  const plan = await develop(person.ask, 'developmentPlanStepAdd', await begun(person.ask, person), STEP);
  await stream.drain();
  expect(stream.faults).toEqual([]);
  expect(await developmentOf(superior.ask, plan)).toMatchObject({ id: plan.id, goal: expect.any(String) });
  expect((await eventsTo(superior.ask)).join()).toContain('DEVELOPMENT_WAITS');

  expect(await developmentOf(hrHead.ask, plan)).toBeNull();
  const listed = 'query($id: ID!) { employee(id: $id) { developmentPlans(first: 5) { edges { node { id } } } } }';
  const seenBy = async ({ ask }: typeof superior) => (await ask(listed, { id: employeeId })).data.employee.developmentPlans.edges.length;
  expect([await seenBy(superior), await seenBy(hrHead)]).toEqual([1, 0]);
  expect(await refused(hrHead.ask, 'developmentPlanAgree', { developmentPlanId: plan.id, expectedVersion: plan.version })).toEqual([
    'NOT_FOUND',
  ]);
  expect(await refused(hrHead.ask, 'developmentPlanOpen', { employeeId, goal: 'Lain' })).toEqual(['FORBIDDEN']);
  expect(await eventsTo(hrHead.ask)).toEqual(before);
});
