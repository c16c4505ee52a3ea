// Tasks of IT through the API: who leads the unit that the template names does them, however it is led by then, and sees no more than they need.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { comes, IT_TASKS, servedBy, templateOf } from '../support/it.ts';
import { of, REASON, seen, step } from '../support/onboarding.ts';
import { type Agency, done, openUnitAs, refused, startAgency } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
beforeEach(() => city.setNow(PLANNING_DAY));
afterAll(() => city.stop());

const at = (day: string): void => city.setNow(`${day}T02:00:00.000Z`);
const hr = () => city.people.hr.ask;
const SHOWN =
  'version allowedActions tasks { number owner status lacksDoer asked { id } doer { id } } waiting { owner count helper doer { id } late }';
const waitingOf = async (id: string) =>
  (await seen(hr(), id, SHOWN)).waiting.map(({ owner, count, doer }: { owner: string; count: number; doer: { id: string } | null }) => [
    owner,
    count,
    doer?.id ?? null,
  ]);
const toServe = async (ask: Ask): Promise<{ onboardingId: string; tasks: number; late: boolean }[]> => {
  const page =
    '{ me { onboardingsToServe(first: 50) { edges { node { onboardingId employee { name } startsOn unitId tasks dueOn late } } } } }';
  const { data, errors } = await ask(page);
  expect(errors).toBeUndefined();
  return data.me.onboardingsToServe.edges.map(({ node }: { node: object }) => node);
};
const isServed = async (ask: Ask, id: string): Promise<boolean> => (await toServe(ask)).some(({ onboardingId }) => onboardingId === id);

describe('a template', () => {
  it('names an open unit of the region where a task is of IT', async () => {
    const { people, units } = city;
    const codes = async (more: object) => refused(hr(), 'onboardingTemplateChange', await templateOf(city, more, 'PPPK'));
    expect(await codes({})).toEqual(['REQUIRED']);
    expect(await codes({ itUnitId: null })).toEqual(['REQUIRED']);
    expect(await codes({ itUnitId: 'unt_000000000000000000000000' })).toEqual(['NOT_FOUND']);
    for (const itUnitId of ['x', '']) expect(await codes({ tasks: IT_TASKS.slice(2), itUnitId })).toEqual(['NOT_FOUND']);
    const abroad = await openUnitAs(
      await city.login({ sub: 'setup-abroad', roles: ['HR_OFFICER'], region: '33.72' }),
      'ti',
      'AGENCY',
      null,
    );
    expect(await codes({ itUnitId: abroad })).toEqual(['NOT_FOUND']);
    const closed = await openUnitAs(city.setup, 'tutup', 'SECTION', units.diskominfo);
    const closing = { unitId: closed, expectedVersion: 1, validTo: '2026-01-11' };
    await done(city.setup, 'unitClose', closing, 'unit { id }');
    expect(await codes({ itUnitId: closed })).toEqual(['UNIT_CLOSED']);
    const { template } = await servedBy(city, units.bkpp, 'PPPK');
    expect(template.itUnit).toEqual({ id: units.bkpp });
    const { data } = await people.auditor.ask('{ onboardingTemplates { kind itUnit { name } tasks { owner } } }');
    const [cpns] = data.onboardingTemplates;
    // As shipped it has tasks of IT, and names nobody.
    expect([cpns.itUnit, cpns.tasks.filter(({ owner }: { owner: string }) => owner === 'IT').length]).toEqual([null, 3]);
    expect(await codes({ tasks: IT_TASKS.slice(2), itUnitId: null })).toEqual([]);
  });
});

describe('a task of IT', () => {
  it('falls to who heads the unit, and to nobody else', async () => {
    const { people, units } = city;
    const { person, onboarding } = await comes(city, units.bkpp);
    const it = { id: people.hrHead.employeeId };
    const shown = await seen(person.ask, onboarding.id, SHOWN);
    expect(shown.tasks[0]).toMatchObject({ owner: 'IT', asked: it, doer: it, lacksDoer: false });
    expect(await waitingOf(onboarding.id)).toContainEqual(['IT', 2, it.id]);
    expect(shown.waiting.find(({ owner }: { owner: string }) => owner === 'IT')).toMatchObject({ helper: 'UNIT_ADMIN' });
    const own = { taskNumber: 1 };
    for (const ask of [person.ask, people.superior.ask, people.unitAdmin.ask, hr()])
      expect(await refused(ask, 'onboardingTaskDone', of(onboarding, own))).toEqual(['FORBIDDEN']);
    expect(await refused(people.hrHead.ask, 'onboardingTaskDone', of(onboarding, { taskNumber: 3 }))).toEqual(['FORBIDDEN']);
    expect(await refused(people.staff.ask, 'onboardingTaskDone', of(onboarding, own))).toEqual(['NOT_FOUND']);
    const did = await step(people.hrHead.ask, 'onboardingTaskDone', onboarding, own);
    expect(await refused(people.hrHead.ask, 'onboardingTaskDone', of(did, own))).toEqual(['TRANSITION_REFUSED']);
    const undone = await step(people.hrHead.ask, 'onboardingTaskUndo', did, { ...own, reason: REASON });
    expect(await waitingOf(undone.id)).toContainEqual(['IT', 2, it.id]);
    expect(await refused(people.hrHead.ask, 'onboardingTaskWaive', of(undone, { ...own, reason: REASON }))).toEqual(['FORBIDDEN']);
  });

  it('is all that whoever does it sees, besides whose it is and where', async () => {
    const { people, units } = city;
    const { person, onboarding } = await comes(city, units.bkpp);
    const named = await step(people.superior.ask, 'onboardingMentorName', onboarding, { mentorId: people.colleague.employeeId });
    const fields = `employee { id name } unit { id } startsOn status mentor { namedAt } mentors { namedAt } tasks { title } checkPoints { kind }
      probation { endsOn } progress { tasks done late nextDueOn } waiting { what owner } cancelledBecause allowedActions blockers { action }`;
    expect(await seen(people.hrHead.ask, named.id, fields)).toEqual({
      ...{ employee: { id: person.employeeId, name: expect.stringMatching(/^Calon/) }, unit: { id: units.aptika } },
      ...{ startsOn: '2026-01-12', status: 'OPEN', mentor: null, mentors: [], checkPoints: [], probation: null, cancelledBecause: null },
      tasks: [{ title: 'Buka akun' }, { title: 'Buka surel' }],
      progress: { tasks: 2, done: 0, late: 0, nextDueOn: '2026-01-13' },
      waiting: [{ what: 'TASKS', owner: 'IT' }],
      allowedActions: ['onboardingTaskDone', 'onboardingTaskReplaceOwner'],
      blockers: [],
    });
    const query = 'query($id: ID!) { employee(id: $id) { onboardings { tasks { number } checkPoints { kind } } } }';
    const { data } = await people.hrHead.ask(query, { id: person.employeeId });
    expect(data.employee.onboardings).toEqual([{ tasks: [{ number: 1 }, { number: 2 }], checkPoints: [] }]);
    const gone = await step(hr(), 'onboardingCancel', named, { reason: 'Pelanggaran disiplin berat' });
    expect(await seen(people.hrHead.ask, gone.id, 'status cancelledBecause allowedActions')).toEqual({
      ...{ status: 'CANCELLED', cancelledBecause: null, allowedActions: [] },
    });
  });

  it('is handed on by who heads the unit, its own alone; who was named sees as IT does', async () => {
    const { people, units } = city;
    const { onboarding } = await comes(city, units.bkpp);
    const to = (taskNumber: number, ownerId: string | null) => ({ taskNumber, ownerId, reason: REASON });
    const { hrHead, auditor } = people;
    expect(await refused(hrHead.ask, 'onboardingTaskReplaceOwner', of(onboarding, to(3, auditor.employeeId)))).toEqual(['FORBIDDEN']);
    const handed = await step(hrHead.ask, 'onboardingTaskReplaceOwner', onboarding, to(2, people.colleague.employeeId));
    expect(await seen(people.colleague.ask, handed.id, 'tasks { number } mentors { namedAt } checkPoints { kind } allowedActions')).toEqual(
      {
        ...{ tasks: [{ number: 1 }, { number: 2 }], mentors: [], checkPoints: [], allowedActions: ['onboardingTaskDone'] },
      },
    );
    expect(await refused(people.colleague.ask, 'onboardingTaskDone', of(handed, { taskNumber: 1 }))).toEqual(['FORBIDDEN']);
    expect(await toServe(hrHead.ask)).toContainEqual(expect.objectContaining({ onboardingId: handed.id, tasks: 1 }));
    const did = await step(people.colleague.ask, 'onboardingTaskDone', handed, { taskNumber: 2 });
    const back = await step(hrHead.ask, 'onboardingTaskDone', did, { taskNumber: 1 });
    expect(await isServed(hrHead.ask, back.id)).toBe(false);
  });

  it('stands in the list of who heads the unit or acts for them, and of nobody else', async () => {
    const { people, units } = city;
    const { person, onboarding } = await comes(city, units.bkpp);
    const { hrHead, staff } = people;
    expect(await toServe(hrHead.ask)).toContainEqual({
      ...{ onboardingId: onboarding.id, employee: { name: expect.stringMatching(/^Calon/) }, startsOn: '2026-01-12' },
      ...{ unitId: units.aptika, tasks: 2, dueOn: '2026-01-13', late: false },
    });
    for (const ask of [person.ask, staff.ask, people.superior.ask, people.unitAdmin.ask, people.otherHr.ask])
      expect(await isServed(ask, onboarding.id)).toBe(false);
    const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: hrHead.employeeId });
    const days = { validFrom: '2026-01-13', validTo: '2026-01-20', reason: 'Cuti' };
    const lending = { employeeId: hrHead.employeeId, expectedVersion: data.employee.version, toEmployeeId: staff.employeeId, ...days };
    await done(hrHead.ask, 'delegationGrant', lending, 'employee { id }');
    at('2026-01-14');
    expect((await toServe(staff.ask)).find(({ onboardingId }) => onboardingId === onboarding.id)).toMatchObject({ late: true });
    const did = await step(staff.ask, 'onboardingTaskDone', onboarding, { taskNumber: 1 });
    at('2026-01-21');
    expect(await isServed(staff.ask, onboarding.id)).toBe(false);
    expect(await refused(staff.ask, 'onboardingTaskDone', of(did, { taskNumber: 2 }))).toEqual(['NOT_FOUND']);
    expect(await seen(staff.ask, did.id, 'id')).toBeNull();
  });
});
