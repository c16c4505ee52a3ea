// A page of fifty sessions tells how full each is in two calls, and says what the lines say once the stream was followed.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rebuildAll } from '../../src/projections.ts';
import { done } from '../support/people.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';
import { BEFORE_IT, ENROLMENT, enrolled, ofEnrolment, programmeOf, SESSION, SESSION_FORM, type Stored } from '../support/training.ts';

const PAGE = 50;

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(BEFORE_IT);
});
afterAll(() => city.stop());

const COUNTS = 'query { trainingSessions(first: 100) { edges { node { id seatsTaken waiting fill { seatsTaken waiting } } } } }';

interface Counted {
  id: string;
  seatsTaken: number;
  waiting: number;
  fill: { seatsTaken: number; waiting: number };
}

async function counted(): Promise<Counted[]> {
  const { data, errors } = await city.people.hr.ask(COUNTS);
  expect(errors).toBeUndefined();
  return data.trainingSessions.edges.map(({ node }: { node: Counted }) => node);
}

const fillOf = async ({ id }: Pick<Stored, 'id'>) => (await counted()).find((one) => one.id === id)?.fill;

async function agrees(): Promise<void> {
  for (const { fill, ...exact } of await counted()) expect({ id: exact.id, ...fill }).toEqual(exact);
}

it('says what the lines say: filled, waited for, given back, and as before after a rebuild', async () => {
  const { hr, superior } = city.people;
  const { id: programmeId } = await programmeOf(hr.ask);
  const opened = async (): Promise<Stored> =>
    (await done(hr.ask, 'trainingSessionCreate', { ...SESSION_FORM, programmeId, seats: 2 }, SESSION)).session;
  // Before anything was followed: a rebuild alone finds it.
  const [older, sitter] = [await opened(), await newcomer(city)];
  await enrolled(sitter.ask, superior.ask, older);
  expect(await fillOf(older)).toEqual({ seatsTaken: 0, waiting: 0 });
  stream = await follow(city);

  const session = await opened();
  const people = await Promise.all(Array.from({ length: 4 }, () => newcomer(city)));
  const enrolments = [];
  for (const { ask } of people) enrolments.push(await enrolled(ask, superior.ask, session));
  await stream.drain();
  expect(await fillOf(session)).toEqual({ seatsTaken: 2, waiting: 2 });
  const [first] = people;
  await done(first?.ask ?? hr.ask, 'trainingWithdraw', ofEnrolment(enrolments[0] ?? older), ENROLMENT);
  await stream.drain();
  expect(await fillOf(session)).toEqual({ seatsTaken: 2, waiting: 1 });

  await rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 2, settleMs: 0 });
  expect(await fillOf(older)).toEqual({ seatsTaken: 1, waiting: 0 });
  await agrees();
  expect(stream.faults).toEqual([]);
});

it('costs a page of fifty two calls', async () => {
  const { hr } = city.people;
  const { id: programmeId } = await programmeOf(hr.ask);
  for (let i = 0; i < PAGE; i += 1) await done(hr.ask, 'trainingSessionCreate', { ...SESSION_FORM, programmeId }, 'session { id }');
  const page = `{ trainingSessions(first: ${PAGE}) { edges { node { id title seats fill { seatsTaken waiting } myEnrolment { status } } } } }`;
  const { data, errors, line } = await hr.ask(page);
  expect(errors).toBeUndefined();
  expect(data.trainingSessions.edges).toHaveLength(PAGE);
  expect(line?.reads).toBe(2);
});
