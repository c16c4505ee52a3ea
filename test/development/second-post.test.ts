// Somebody with two posts: help, levels of competence and training are a matter of the definitive one. Who leads them in the other has no part in them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { begun, develop, developmentOf, STEP } from '../support/development.ts';
import { eventsTo } from '../support/inbox.ts';
import { done, refused } from '../support/people.ts';
import { EXECUTION_DAY, freshPost, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';
import { asked, decided, enrolmentNow, hoursIn, ofEnrolment, sessionOf } from '../support/training.ts';

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
  city.setNow(EXECUTION_DAY);
});
afterAll(() => city.stop());

const NEXT_MONTH = {
  days: [{ beginsAt: '2026-04-02T01:00:00.000Z', endsAt: '2026-04-02T09:00:00.000Z', hours: 16 }],
  requestUntil: '2026-03-31T17:00:00.000Z',
};

/** Led by `superior` in the definitive post, and by `hrHead` in the other. */
async function withTwoPosts() {
  const person = await newcomer(city);
  const assignment = { positionId: await freshPost(city), validFrom: '2026-03-01', supervisorId: city.people.hrHead.employeeId };
  const { employeeId } = person;
  const input = { employeeId, expectedVersion: 1, holding: 'ADDITIONAL', validTo: '2026-12-31', assignment } as const;
  const { employee } = await done(city.people.hr.ask, 'assignmentStart', input, 'employee { assignments { holding } }');
  expect(employee.assignments).toHaveLength(2);
  await stream.drain();
  return person;
}

it('is helped in the definitive one alone', async () => {
  const person = await withTwoPosts();
  const { superior, hrHead } = city.people;
  const { employeeId } = person;

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

it('is measured in the definitive one alone: what the other post asks is no measure, and levels are not read there', async () => {
  const { employeeId, ask } = await withTwoPosts();
  const { superior, hrHead } = city.people;
  const found = { competenceId: 'INTEGRITY', level: 3, source: 'SUPERIOR', on: '2026-03-01', basis: 'Pengamatan' } as const;
  const of = { employeeId, expectedVersion: 0, ...found };
  expect(await refused(hrHead.ask, 'competenceLevelRecord', of)).toEqual(['FORBIDDEN']);
  const { employee } = await done(superior.ask, 'competenceLevelRecord', of, 'employee { competences { version entries { entryId } } }');
  const [{ entryId }] = employee.competences.entries;
  const correction = { employeeId, expectedVersion: 1, entryId, level: null, reason: 'Bukan bawahan saya' };
  expect(await refused(hrHead.ask, 'competenceLevelCorrect', correction)).toEqual(['FORBIDDEN']);
  const read = async (as: typeof ask) =>
    (await as('query($id: ID!) { employee(id: $id) { competences { version } } }', { id: employeeId })).data.employee.competences;
  expect([await read(ask), await read(superior.ask), await read(city.people.hr.ask)]).toEqual([
    { version: 1 },
    { version: 1 },
    { version: 1 },
  ]);
  expect(await read(hrHead.ask)).toBeNull();
});

it('asks for training in the definitive one alone', async () => {
  const person = await withTwoPosts();
  const { superior, hrHead, hr } = city.people;
  const session = await sessionOf(hr.ask, NEXT_MONTH);
  const before = await eventsTo(hrHead.ask);
  const enrolment = await asked(person.ask, session);
  await stream.drain();
  expect(stream.faults).toEqual([]);
  expect((await eventsTo(superior.ask)).join()).toContain('TRAINING_REQUESTED');
  expect(await eventsTo(hrHead.ask)).toEqual(before);
  expect(await refused(hrHead.ask, 'trainingRequestDecide', { ...ofEnrolment(enrolment), approved: true })).toEqual(['NOT_FOUND']);
  const listed = async ({ ask }: typeof superior) =>
    (await ask('query($id: ID!) { trainingOf(employeeId: $id, first: 5) { edges { node { id } } } }', { id: person.employeeId })).data
      .trainingOf.edges;
  expect([await listed(superior), await listed(hrHead)]).toEqual([[{ node: { id: enrolment.id } }], []]);
  expect(await enrolmentNow(hrHead.ask, enrolment)).toBeNull();
  const hours = await Promise.all([person, superior, hr, hrHead].map(({ ask }) => hoursIn(ask, person.employeeId)));
  expect(hours.map((one) => one?.rule ?? null)).toEqual(['FLOOR', 'FLOOR', 'FLOOR', null]);
  expect(await decided(superior.ask, enrolment)).toMatchObject({ status: 'SEATED' });
});

it("is the staffing agency's alone where somebody holds no definitive post", async () => {
  const person = await withTwoPosts();
  const { superior, hrHead, hr } = city.people;
  const { employeeId, assignmentId } = person;
  const plan = await begun(person.ask, person);
  const own = await asked(person.ask, await sessionOf(hr.ask, NEXT_MONTH));
  await done(hr.ask, 'assignmentEnd', { employeeId, expectedVersion: 2, assignmentId, validTo: '2026-03-10' }, 'employee { id }');
  await stream.drain();
  city.setNow('2026-03-11T02:00:00.000Z');
  const seen = async ({ ask }: typeof superior) => [
    await developmentOf(ask, plan),
    await enrolmentNow(ask, own),
    await hoursIn(ask, employeeId),
    (await ask('query($id: ID!) { employee(id: $id) { competences { version } } }', { id: employeeId })).data.employee?.competences ?? null,
  ];
  for (const one of [superior, hrHead]) expect(await seen(one)).toEqual([null, null, null, null]);
  for (const one of [person, hr]) for (const what of await seen(one)) expect(what).not.toBeNull();
  const before = await eventsTo(hrHead.ask);
  await develop(person.ask, 'developmentPlanStepAdd', plan, STEP);
  await stream.drain();
  expect(stream.faults).toEqual([]);
  expect(await eventsTo(hrHead.ask)).toEqual(before);
  const further = await sessionOf(hr.ask, NEXT_MONTH);
  expect(await refused(person.ask, 'trainingRequest', { sessionId: further.id, words: 'Perlu' })).toEqual(['NO_SUPERIOR']);
});
