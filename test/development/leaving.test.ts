// Who leaves has no plan under way: it ends with a reason on record and tells nothing of anybody, and goes on where they have not left after all.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { begun, coached, develop, developmentOf } from '../support/development.ts';
import { eventsTo, toldTo } from '../support/inbox.ts';
import { beforeWriteOf } from '../support/interleaved.ts';
import { done, type Person, refused } from '../support/people.ts';
import { judged, madeFinal } from '../support/scenarios/evaluation-stages.ts';
import { EXECUTION_DAY, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  // Everything twice, and the later before the earlier.
  stream = await follow(city, (projector) => async ({ Records }) => {
    await projector({ Records: Records.toReversed() });
    return projector({ Records });
  });
});
beforeEach(() => city.setNow(EXECUTION_DAY));
afterAll(() => city.stop());

const at = (day: string): void => city.setNow(`${day}T02:00:00.000Z`);
const hr = () => city.people.hr.ask;
const boss = () => city.people.superior.ask;

async function settled(): Promise<void> {
  await stream.drain();
  expect(stream.faults).toEqual([]);
}

async function clock(): Promise<void> {
  await remindAll(stream.parts);
  await settled();
}

async function recordOf({ employeeId }: Pick<Person, 'employeeId'>): Promise<{ version: number; entries: { id: string }[] }> {
  return (await city.setup('query($id: ID!) { employee(id: $id) { version entries { id } } }', { id: employeeId })).data.employee;
}

const endOf = async ({ employeeId, assignmentId }: Person) => {
  const { version } = await recordOf({ employeeId });
  return { employeeId, expectedVersion: version, assignmentId };
};

async function leaves(person: Person, validTo: string): Promise<void> {
  await done(hr(), 'assignmentEnd', { ...(await endOf(person)), validTo }, 'employee { id }');
  await settled();
}

async function stays(person: Person): Promise<void> {
  const { version, entries } = await recordOf(person);
  const undone = { subjectId: person.employeeId, expectedVersion: version, entryId: entries[0]?.id ?? '', reason: 'Keliru dicatat' };
  await done(hr(), 'entryUndo', undone, 'employee { id }');
  await settled();
}

const told = async ({ ask }: Pick<Person, 'ask'>): Promise<string[]> => (await eventsTo(ask)).flatMap((one) => one.split(' ')[0] ?? []);

const shown = async (id: string) => {
  const { status, closing, coach, formerCoaches } = await developmentOf(hr(), { id });
  return { status, closing, coach, former: formerCoaches.length };
};

it('ends by the clock the day after the last one, and goes on without its coach where that was wrong', async () => {
  const [person, coach] = [await newcomer(city), await newcomer(city)];
  const { id } = await coached(person, boss(), coach);
  await leaves(person, '2026-04-05');
  at('2026-04-05');
  await clock();
  expect((await shown(id)).status).toBe('ACTIVE');
  city.setNow('2026-04-05T17:00:00.000Z');
  await Promise.all([clock(), clock()]);
  const ended = await shown(id);
  expect(ended).toMatchObject({ status: 'CLOSED', closing: { outcome: 'SERVICE_ENDED', words: null, by: null } });
  expect(await told(coach)).toContain('DEVELOPMENT_COACHING_OVER');

  await stays(person);
  expect(await shown(id)).toEqual({ status: 'ACTIVE', closing: null, coach: null, former: 1 });
  expect(await told(person)).toContain('OWN_DEVELOPMENT_RESUMED');
  expect(await told(city.people.superior)).toContain('DEVELOPMENT_RESUMED');
  at('2026-06-01');
  await clock();
  expect((await shown(id)).status).toBe('ACTIVE');
});

it('ends at once where the last day is entered late, and what is offered later stands where nobody has left', async () => {
  const person = await newcomer(city);
  const own = await begun(person.ask, person);
  at('2026-05-04');
  await leaves(person, '2026-04-05');
  expect(await shown(own.id)).toMatchObject({ status: 'CLOSED', closing: { outcome: 'SERVICE_ENDED' } });
  await stays(person);
  expect(await shown(own.id)).toMatchObject({ status: 'PROPOSED', closing: null });
});

it('goes on in the place of no other that was begun since, in this very moment or closed by now', async () => {
  const person = await newcomer(city);
  const own = await begun(person.ask, person);
  at('2026-05-04');
  await leaves(person, '2026-04-05');
  let other = own;
  beforeWriteOf(city, own.id, async () => {
    other = await begun(person.ask, person, 'Menulis naskah dinas');
  });
  await stays(person);
  expect((await shown(own.id)).status).toBe('CLOSED');
  expect((await shown(other.id)).status).toBe('PROPOSED');

  // A last day that is corrected wakes nothing that both had left behind: they began another, and ended that by themselves.
  await develop(person.ask, 'developmentPlanClose', other, { outcome: 'NOT_CONTINUED', words: 'Tidak jadi' });
  await leaves(person, '2026-04-06');
  await stays(person);
  expect((await shown(own.id)).status).toBe('CLOSED');
  expect((await shown(other.id)).closing).toMatchObject({ outcome: 'NOT_CONTINUED' });
  const next = await begun(person.ask, person, 'Menulis naskah dinas');
  await leaves(person, '2026-04-07');
  expect((await shown(next.id)).closing).toMatchObject({ outcome: 'SERVICE_ENDED' });
  await stays(person);
  expect(await Promise.all([own, other, next].map(async ({ id }) => (await shown(id)).status))).toEqual(['CLOSED', 'CLOSED', 'PROPOSED']);
});

it('goes on as the one that runs: no other is begun beside it', async () => {
  const person = await newcomer(city);
  const own = await begun(person.ask, person);
  at('2026-05-04');
  await leaves(person, '2026-04-05');
  await stays(person);
  expect((await shown(own.id)).status).toBe('PROPOSED');
  const { employeeId } = person;
  expect(await refused(person.ask, 'developmentPlanOpen', { employeeId, goal: 'Menulis naskah dinas' })).toEqual(['ALREADY_EXISTS']);
});

it('is offered to nobody who has left meanwhile', async () => {
  const { person } = await madeFinal(city, { result: judged('BELOW', 'Target tidak tercapai'), behaviour: judged('MEETS') });
  // The stream is far behind: what it tells of was said before the last day, and is followed after it.
  await done(hr(), 'assignmentEnd', { ...(await endOf(person)), validTo: '2027-01-31' }, 'employee { id }');
  at('2027-03-01');
  await settled();
  const ofPerson =
    'query($id: ID!) { employee(id: $id) { developmentPlans(first: 5) { edges { node { id status closing { outcome } } } } } }';
  const { data } = await hr()(ofPerson, { id: person.employeeId });
  const [{ node }] = data.employee.developmentPlans.edges;
  expect(node).toMatchObject({ status: 'CLOSED', closing: { outcome: 'SERVICE_ENDED' } });
  expect(await toldTo(boss(), node.id)).toEqual([]);
});
