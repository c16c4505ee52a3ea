// Who serves IT as the record has it: an empty seat, a unit that has ended, the newcomer's own unit, nobody at all; and who is told.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { toldTo } from '../support/inbox.ts';
import { comes, servedBy } from '../support/it.ts';
import { of, open, REASON, seen, step } from '../support/onboarding.ts';
import { type Agency, done, openUnitAs, refused, startAgency } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Agency;
let stream: Followed;
beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
});
beforeEach(() => city.setNow(PLANNING_DAY));
afterAll(() => city.stop());

const at = (day: string): void => city.setNow(`${day}T02:00:00.000Z`);
const hr = () => city.people.hr.ask;
const followed = async (): Promise<void> => {
  await stream.drain();
  expect(stream.faults.map(({ error }) => error)).toEqual([]);
};

interface WaitingShown {
  owner: string;
  count: number;
  doer: { id: string } | null;
}

/** For whom the tasks wait that are no newcomer's: owner, how many, and who that is. */
async function waits(id: string) {
  const { waiting } = await seen(hr(), id, 'waiting { what owner count doer { id } }');
  return waiting
    .filter((one: WaitingShown & { what: string }) => one.what === 'TASKS' && one.owner !== 'NEWCOMER')
    .map(({ owner, count, doer }: WaitingShown) => [owner, count, doer?.id ?? null])
    .toSorted();
}
const byAdmin = [['UNIT_ADMIN', 3, null]];
const byIt = (id: string) => [
  ['IT', 2, id],
  ['UNIT_ADMIN', 1, null],
];

/** A section with a head's post, below Diskominfo or an agency of its own. */
async function section(code: string, parent: string | null) {
  const unitId = await openUnitAs(city.setup, code, parent ? 'SECTION' : 'AGENCY', parent);
  const post = { unitId, title: `Kepala ${code}`, kind: 'MANAGERIAL', isHead: true };
  const { position } = await done(city.setup, 'positionCreate', post as never, 'position { id }');
  return { unitId, positionId: position.id };
}

const versionOf = async (employeeId: string): Promise<number> =>
  (await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee.version;

async function acts(
  positionId: string,
  { employeeId }: { employeeId: string },
  validFrom: string,
  validTo: string,
  supervisorId?: string,
): Promise<void> {
  const input = {
    employeeId,
    expectedVersion: await versionOf(employeeId),
    holding: 'PLT',
    validTo,
    assignment: { positionId, validFrom, supervisorId },
  };
  await done(city.setup, 'assignmentStart', input as never, 'employee { id }');
}

const told = async (who: { ask: typeof city.nobody }, id: string, event = 'ONBOARDING_TASKS_OF') =>
  (await toldTo(who.ask, id)).filter((one) => one.event === event);

describe('who serves IT', () => {
  it("is the administrator of the newcomer's agency where no unit is named, who is asked once for all of theirs", async () => {
    const { people } = city;
    const shipped = await open(city, people.colleague, 'TRANSFER');
    await followed();
    // As superior, and once as head of the unit: for what is the administrator's and for what is IT's.
    expect(await told(people.superior, shipped.id)).toHaveLength(2);
    expect(await waits(shipped.id)).toEqual([
      ['SUPERIOR', 1, people.superior.employeeId],
      ['UNIT_ADMIN', 4, null],
    ]);
    const named = await step(people.unitAdmin.ask, 'onboardingTaskDone', shipped, { taskNumber: 3 });
    expect(await waits(named.id)).toContainEqual(['UNIT_ADMIN', 3, null]);
  });

  it('is whoever acts as head, in their time; before and after it the next above in the agency', async () => {
    const { people, units } = city;
    const { unitId, positionId } = await section('ti', units.diskominfo);
    const { onboarding } = await comes(city, unitId);
    expect(await waits(onboarding.id)).toEqual(byIt(people.unitHead.employeeId));
    await acts(positionId, people.staff, '2026-01-13', '2026-01-20');
    expect(await waits(onboarding.id)).toEqual(byIt(people.unitHead.employeeId));
    at('2026-01-13');
    expect(await waits(onboarding.id)).toEqual(byIt(people.staff.employeeId));
    const task = { taskNumber: 1 };
    expect(await refused(people.unitHead.ask, 'onboardingTaskDone', of(onboarding, task))).toEqual(['FORBIDDEN']);
    expect((await step(people.staff.ask, 'onboardingTaskDone', onboarding, task)).status).toBe('OPEN');
    at('2026-01-21');
    expect(await seen(people.staff.ask, onboarding.id, 'id')).toBeNull();
    expect((await seen(people.unitHead.ask, onboarding.id, 'tasks { number doer { id } }')).tasks[1].doer.id).toBe(
      people.unitHead.employeeId,
    );
  });

  it("where nobody heads it, in an agency of its own, is the administrator of the newcomer's agency; and the head from the first day on", async () => {
    const { people } = city;
    const { unitId, positionId } = await section('dinas-ti', null);
    const { person, onboarding } = await comes(city, unitId);
    expect(await waits(onboarding.id)).toEqual(byAdmin);
    const { tasks } = await seen(person.ask, onboarding.id, 'tasks { lacksDoer asked { id } doer { id } }');
    expect(tasks[0]).toEqual({ lacksDoer: false, asked: null, doer: null });
    await acts(positionId, people.auditor, '2026-01-13', '2026-12-31');
    const one = await step(people.unitAdmin.ask, 'onboardingTaskDone', onboarding, { taskNumber: 1 });
    at('2026-01-13');
    expect(await refused(people.unitAdmin.ask, 'onboardingTaskDone', of(one, { taskNumber: 2 }))).toEqual(['FORBIDDEN']);
    const page = '{ me { onboardingsToServe(first: 50) { edges { node { onboardingId tasks } } } } }';
    const row = { node: { onboardingId: one.id, tasks: 1 } };
    expect((await people.auditor.ask(page)).data.me.onboardingsToServe.edges).toContainEqual(row);
    expect((await step(people.auditor.ask, 'onboardingTaskDone', one, { taskNumber: 2 })).status).toBe('OPEN');
  });

  it('of a unit that has ended is whoever leads what came after it', async () => {
    const { people, units } = city;
    const { unitId, positionId } = await section('lama', null);
    await acts(positionId, people.auditor, '2026-01-12', '2026-01-12', people.secretary.employeeId);
    const { onboarding } = await comes(city, unitId);
    expect(await waits(onboarding.id)).toEqual(byIt(people.auditor.employeeId));
    at('2026-01-13');
    // Who led the last head leads another agency, and opens no accounts.
    expect(await waits(onboarding.id)).toEqual(byAdmin);
    const closing = { unitId, expectedVersion: 1, validTo: '2026-01-14', successorId: units.bkpp };
    await done(city.setup, 'unitClose', closing, 'unit { id }');
    at('2026-01-14');
    expect(await waits(onboarding.id)).toEqual(byAdmin);
    at('2026-01-15');
    expect(await waits(onboarding.id)).toEqual(byIt(people.hrHead.employeeId));
    expect(await refused(people.unitAdmin.ask, 'onboardingTaskDone', of(onboarding, { taskNumber: 1 }))).toEqual(['FORBIDDEN']);
    const page = '{ me { onboardingsToServe(first: 50) { edges { node { onboardingId } } } } }';
    expect((await people.hrHead.ask(page)).data.me.onboardingsToServe.edges).toContainEqual({ node: { onboardingId: onboarding.id } });
  });

  it("in the newcomer's own unit is who leads them there too; a newcomer who heads it is served by the next above, and does nothing of it", async () => {
    const { people, units } = city;
    const { onboarding } = await comes(city, units.aptika);
    expect(await waits(onboarding.id)).toEqual(byIt(people.superior.employeeId));
    expect((await seen(people.superior.ask, onboarding.id, 'tasks { number } probation { endsOn }')).tasks).toHaveLength(4);
    await servedBy(city, units.aptika, 'TRANSFER');
    const own = await open(city, people.superior, 'TRANSFER');
    const [[owner, count, doer]] = await waits(own.id);
    expect([owner, count, doer]).toEqual(['IT', 2, people.superior2.employeeId]);
    expect(await refused(people.superior.ask, 'onboardingTaskDone', of(own, { taskNumber: 1 }))).toEqual(['FORBIDDEN']);
    const page = '{ me { onboardingsToServe(first: 50) { edges { node { onboardingId } } } } }';
    const ids = async ({ ask }: typeof people.superior) =>
      (await ask(page)).data.me.onboardingsToServe.edges.map(({ node }: { node: { onboardingId: string } }) => node.onboardingId);
    expect(await ids(people.superior)).not.toContain(own.id);
    expect(await ids(people.superior2)).toContain(own.id);
    const did = await step(people.superior2.ask, 'onboardingTaskDone', own, { taskNumber: 1 });
    // Handed to the newcomer by somebody who may, it is theirs.
    const handed = await step(hr(), 'onboardingTaskReplaceOwner', did, {
      ...{ taskNumber: 2, ownerId: people.superior.employeeId, reason: REASON },
    });
    expect((await step(people.superior.ask, 'onboardingTaskDone', handed, { taskNumber: 2 })).status).toBe('OPEN');
  });

  it('goes on by the unit that an onboarding began with, also where it is planned anew', async () => {
    const { people, units } = city;
    const { onboarding } = await comes(city, units.bkpp);
    await servedBy(city, units.setda);
    expect(await waits(onboarding.id)).toEqual(byIt(people.hrHead.employeeId));
    at('2026-02-02');
    const moved = await step(hr(), 'onboardingReplan', onboarding, { startsOn: '2026-02-02', reason: REASON });
    expect(await waits(moved.id)).toEqual(byIt(people.hrHead.employeeId));
    expect((await seen(hr(), moved.id, 'tasks { dueOn late }')).tasks[0]).toEqual({ dueOn: '2026-02-03', late: false });
  });
});

describe('who serves IT is told', () => {
  it('in their language, reminded by working days, and then the staffing agency; no more once it is done', async () => {
    const { people, units } = city;
    const { person, onboarding } = await comes(city, units.bkpp);
    await followed();
    const [notice] = await told(people.hrHead, onboarding.id);
    expect(notice).toMatchObject({ state: 'AWAITED', about: { id: person.employeeId } });
    expect(notice?.text).toMatch(/^Ada tugas orientasi Calon/);
    const query = '{ notices(first: 50) { edges { node { subjectId text } } } }';
    const { data } = await people.hrHead.ask(query, {}, { 'accept-language': 'en' });
    const english = data.notices.edges.find(({ node }: { node: { subjectId: string } }) => node.subjectId === onboarding.id);
    expect(english.node.text).toMatch(/^Tasks of the onboarding of Calon .* wait for you/);
    expect(await told(people.staff, onboarding.id)).toEqual([]);
    at('2026-01-15');
    await remindAll(stream.parts);
    await followed();
    expect((await told(people.hrHead, onboarding.id)).length).toBeGreaterThan(1);
    at('2026-01-26');
    await remindAll(stream.parts);
    await followed();
    const late = await toldTo(hr(), onboarding.id, 'HR_OFFICER');
    expect(late.map(({ event }) => event)).toContain('AWAITED_LATE');
    const one = await step(people.hrHead.ask, 'onboardingTaskDone', onboarding, { taskNumber: 1 });
    await step(people.hrHead.ask, 'onboardingTaskDone', one, { taskNumber: 2 });
    await followed();
    expect((await told(people.hrHead, onboarding.id)).map(({ state }) => state)).not.toContain('AWAITED');
  });

  it("or whoever heads the newcomer's unit, where nobody does", async () => {
    const { people } = city;
    const { unitId } = await section('kosong', null);
    const { onboarding } = await comes(city, unitId);
    await followed();
    // One of IT, one of the administrator.
    expect(await told(people.superior, onboarding.id)).toHaveLength(2);
  });
});
