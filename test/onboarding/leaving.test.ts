// Onboardings end with the service they belong to, whoever opened them, and go on where that end is taken back; a silent mentor is reminded.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { makeNip } from '../../src/platform/rules/identifiers.ts';
import { eventsTo, toldTo } from '../support/inbox.ts';
import { begun, candidate, of, open, REASON, seen, step } from '../support/onboarding.ts';
import { type Agency, done, openUnitAs, refused, startAgency } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Agency;
let stream: Followed;
beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city, (projector) => async ({ Records }) => {
    await projector({ Records: Records.toReversed() });
    return projector({ Records });
  });
});
beforeEach(() => city.setNow(PLANNING_DAY));
afterAll(() => city.stop());

const at = (day: string): void => city.setNow(`${day}T02:00:00.000Z`);
const hr = () => city.people.hr.ask;

async function record(id: string) {
  const { data, errors } = await city.setup('query($id: ID!) { employee(id: $id) { version entries { id } } }', { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.employee as { version: number; entries: { id: string }[] };
}

const followed = async (): Promise<void> => {
  await stream.drain();
  expect(stream.faults.map(({ error }) => error)).toEqual([]);
};

async function leaves({ employeeId, assignmentId }: { employeeId: string; assignmentId: string }, validTo: string): Promise<void> {
  const { version } = await record(employeeId);
  await done(hr(), 'assignmentEnd', { employeeId, expectedVersion: version, assignmentId, validTo }, 'employee { id }');
  await followed();
}

async function staysAfterAll(employeeId: string): Promise<void> {
  const { version, entries } = await record(employeeId);
  const entryId = entries[0]?.id ?? '';
  await done(hr(), 'entryUndo', { subjectId: employeeId, expectedVersion: version, entryId, reason: REASON }, 'employee { id }');
  await followed();
}

const statusOf = async (id: string): Promise<string> => (await seen(hr(), id, 'status')).status;
const clock = async (): Promise<void> => {
  await remindAll(stream.parts);
  await followed();
};

it('one that an officer opened ends the day after the last one, by the clock, and asks nobody any more', async () => {
  const { person, onboarding } = await begun(city);
  await leaves(person, '2026-01-20');
  expect(await statusOf(onboarding.id)).toBe('OPEN');
  at('2026-01-20');
  await clock();
  expect(await statusOf(onboarding.id)).toBe('OPEN');
  city.setNow('2026-01-20T17:00:00.000Z');
  await Promise.all([clock(), clock()]);
  expect(await statusOf(onboarding.id)).toBe('ENDED');
  const states = (await toldTo(city.people.superior.ask, onboarding.id)).map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(['DONE']));
  const trail = 'query($id: ID!) { auditTrail(subject: $id, first: 9) { edges { node { by operation } } } }';
  const { data } = await city.people.auditor.ask(trail, { id: onboarding.id });
  const ended = data.auditTrail.edges.filter(({ node }: { node: { operation: string } }) => node.operation === 'onboardingServiceEnd');
  expect(ended.at(-1)).toEqual({ node: { by: 'projector', operation: 'onboardingServiceEnd' } });
});

it('ends at once where the last day is entered late, and goes on as it was where that was wrong', async () => {
  const { person, onboarding } = await begun(city);
  const does = await step(person.ask, 'onboardingTaskDone', onboarding, { taskNumber: 6 });
  await leaves(person, '2026-01-09');
  expect(await statusOf(does.id)).toBe('ENDED');
  const again = { employeeId: person.employeeId, assignmentId: person.assignmentId, kind: 'CPNS' };
  expect(await refused(hr(), 'onboardingOpen', again)).not.toEqual([]);
  await staysAfterAll(person.employeeId);
  const back = await seen(hr(), does.id, 'id version status progress { done } tasks { number owner status }');
  expect(back).toMatchObject({ status: 'OPEN', progress: { done: 1 } });
  const own = back.tasks.find((task: { owner: string; status: string }) => task.owner === 'NEWCOMER' && task.status === 'OPEN');
  expect((await eventsTo(person.ask, does.id)).filter((one) => one.endsWith('AWAITED'))).not.toEqual([]);
  expect((await step(person.ask, 'onboardingTaskDone', back, { taskNumber: own?.number ?? 0 })).status).toBe('OPEN');
});

it('whoever comes back later has begun another service: the one before stays ended', async () => {
  const { person, onboarding } = await begun(city);
  await leaves(person, '2026-01-09');
  at('2026-03-02');
  const { version } = await record(person.employeeId);
  const post = { unitId: city.units.aptika, title: 'Analis yang kembali', kind: 'FUNCTIONAL', level: 'AHLI_PERTAMA' };
  const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
  const assignment = { positionId: position.id, supervisorId: city.people.superior.employeeId, validFrom: '2026-03-02' };
  const identifier = makeNip({ birthDate: '1999-02-03', sex: 'FEMALE', appointedIn: '2026-03', serial: 900 });
  const ground = { reason: REASON, proof: { number: '800/1/2026', issuedOn: '2026-02-20' } };
  const input = {
    employeeId: person.employeeId,
    expectedVersion: version,
    kind: 'CPNS',
    grade: 'III/a',
    identifier,
    assignment,
    ...ground,
  };
  const { employee } = await done(hr(), 'employeeRehire', input, 'employee { history { id validFrom } }');
  await followed();
  expect(await statusOf(onboarding.id)).toBe('ENDED');
  const [begins] = employee.history;
  const next = await open(city, { employeeId: person.employeeId, assignmentId: begins.id });
  expect(next.status).toBe('OPEN');
});

it('of an acting head whose post is taken back out of the record is annulled, asks nobody any more, and may be opened anew', async () => {
  const person = await candidate(city);
  const unitId = await openUnitAs(city.setup, 'data', 'SECTION', city.units.diskominfo);
  const post = { unitId, title: 'Kepala Seksi Data', kind: 'MANAGERIAL', isHead: true } as const;
  const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
  const acts = async () => {
    const { version } = await record(person.employeeId);
    const assignment = { positionId: position.id, validFrom: '2026-01-12', supervisorId: city.people.unitHead.employeeId };
    const input = { employeeId: person.employeeId, expectedVersion: version, holding: 'PLT', validTo: '2026-06-30', assignment } as const;
    const { employee } = await done(hr(), 'assignmentStart', input, 'employee { assignments { id holding } }');
    return employee.assignments.find(({ holding }: { holding: string }) => holding === 'PLT')?.id ?? '';
  };
  const first = await open(city, { employeeId: person.employeeId, assignmentId: await acts() }, 'ACTING_HEAD');
  await followed();
  await staysAfterAll(person.employeeId);
  expect(await statusOf(first.id)).toBe('ANNULLED');
  expect(new Set((await toldTo(person.ask, first.id)).map(({ state }) => state))).toEqual(new Set(['DONE']));
  const second = await open(city, { employeeId: person.employeeId, assignmentId: await acts() }, 'ACTING_HEAD');
  await followed();
  expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(['ANNULLED', 'OPEN']);
});

it('is planned anew for no day on which another of its kind begins', async () => {
  const { person, onboarding } = await begun(city);
  const first = await step(hr(), 'onboardingReplan', onboarding, { startsOn: '2025-02-03', reason: REASON });
  const second = await open(city, person);
  expect(second.id).not.toBe(first.id);
  expect(await refused(hr(), 'onboardingReplan', of(first, { startsOn: '2025-01-06', reason: REASON }))).toEqual(['ALREADY_EXISTS']);
  await step(hr(), 'onboardingCancel', second, { reason: REASON });
  expect((await step(hr(), 'onboardingReplan', first, { startsOn: '2025-01-06', reason: REASON })).status).toBe('OPEN');
});

/** One more post, led by somebody else, who has no part in the onboarding. */
async function additionalPost({ employeeId }: { employeeId: string }, supervisorId: string): Promise<void> {
  const post = { unitId: city.units.bkpp, title: 'Anggota Tim', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
  const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
  const assignment = { positionId: position.id, validFrom: '2026-01-12', supervisorId };
  const { version } = await record(employeeId);
  const input = { employeeId, expectedVersion: version, holding: 'ADDITIONAL', validTo: '2026-12-31', assignment } as const;
  await done(city.setup, 'assignmentStart', input, 'employee { id }');
}

it('a mentor who does not answer is asked again by working days, and then who can name another is told', async () => {
  const person = await candidate(city, '2026-01-12');
  const onboarding = await open(city, person);
  const { colleague, superior, hrHead } = city.people;
  await additionalPost(person, hrHead.employeeId);
  await step(hr(), 'onboardingMentorName', onboarding, { mentorId: colleague.employeeId });
  await followed();
  // The 16th is a holiday: five working days after the 12th.
  expect((await seen(hr(), onboarding.id, 'mentor { answerBy }')).mentor).toEqual({ answerBy: '2026-01-20' });
  const askedTimes = async () =>
    (await toldTo(colleague.ask, onboarding.id)).filter(({ event }) => event === 'ONBOARDING_MENTOR_ASKED').length;
  expect(await askedTimes()).toBe(1);
  at('2026-01-21');
  await clock();
  expect(await askedTimes()).toBeGreaterThan(1);
  const late = async ({ ask }: typeof superior) =>
    (await toldTo(ask, onboarding.id)).filter(({ event }) => event === 'AWAITED_LATE').length;
  at('2026-02-02');
  await clock();
  expect(await late(superior)).toBeGreaterThan(0);
  expect(await late(hrHead)).toBe(0);
});
