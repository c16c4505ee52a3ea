// Onboardings through the API: opened, their tasks done by whoever does them now, planned anew, cancelled; seen by who may.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { begun, candidate, of, open, REASON, seen, step } from '../support/onboarding.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
beforeEach(() => city.setNow(PLANNING_DAY));
afterAll(() => city.stop());

const TASKS =
  'version status progress { tasks done late nextDueOn } tasks { number title owner dueOn late status lacksDoer asked { id } doer { id } deeds { what note } }';

const taskOf = (shown: { tasks: { owner: string; number: number }[] }, owner: string): number =>
  shown.tasks.find((task) => task.owner === owner)?.number ?? 0;

describe('an onboarding', () => {
  it('has tasks due in working days from the first day, each with who does it', async () => {
    const person = await candidate(city, '2026-01-12');
    const { id } = await open(city, person);
    const shown = await seen(
      person.ask,
      id,
      `${TASKS} startsOn byAppointment templateNumber checkPoints { kind on spoken } probation { endsOn }`,
    );
    expect(shown).toMatchObject({ status: 'OPEN', startsOn: '2026-01-12', byAppointment: false, templateNumber: 0 });
    expect(shown.tasks[0]).toMatchObject({
      number: 1,
      title: 'Siapkan tempat kerja',
      owner: 'UNIT_ADMIN',
      dueOn: '2026-01-12',
      doer: null,
      lacksDoer: false,
    });
    const superior = { id: city.people.superior.employeeId };
    expect(shown.tasks[1]).toMatchObject({ owner: 'SUPERIOR', dueOn: '2026-01-13', asked: superior, doer: superior, lacksDoer: false });
    // 16 January is a holiday (Isra Mikraj).
    expect(shown.tasks[5]).toMatchObject({ owner: 'NEWCOMER', dueOn: '2026-01-20', doer: { id: person.employeeId } });
    expect(shown.tasks.find(({ owner }: { owner: string }) => owner === 'MENTOR')).toMatchObject({ lacksDoer: true, doer: null });
    expect(shown.checkPoints.map(({ kind, on }: { kind: string; on: string }) => [kind, on])).toEqual([
      ['DAY_30', '2026-02-11'],
      ['DAY_60', '2026-03-13'],
      // 12 April is a Sunday.
      ['DAY_90', '2026-04-13'],
      ['PROBATION_END', '2027-01-11'],
    ]);
    expect(shown.probation.endsOn).toBe('2027-01-11');
  });

  it('speaks the language of its reader', async () => {
    const { person, onboarding } = await begun(city);
    const query = 'query($id: ID!) { node(id: $id) { ... on Onboarding { tasks { title instruction } } } }';
    const { data } = await person.ask(query, { id: onboarding.id }, { 'accept-language': 'en' });
    expect(data.node.tasks[0].title).toBe('Prepare the workplace');
  });

  it('is opened once for a post, and only for one that its kind fits', async () => {
    const { person } = await begun(city);
    const input = { employeeId: person.employeeId, assignmentId: person.assignmentId };
    expect(await refused(city.people.hr.ask, 'onboardingOpen', { ...input, kind: 'CPNS' })).toEqual(['ALREADY_EXISTS']);
    for (const kind of ['PPPK', 'TRANSFER', 'ACTING_HEAD'])
      expect(await refused(city.people.hr.ask, 'onboardingOpen', { ...input, kind })).toEqual(['INVALID']);
    const unknown = { ...input, assignmentId: 'asg_000000000000000000000000', kind: 'CPNS' };
    expect(await refused(city.people.hr.ask, 'onboardingOpen', unknown)).toEqual(['NOT_FOUND']);
    const own = { employeeId: city.people.hr.employeeId, assignmentId: city.people.hr.assignmentId, kind: 'TRANSFER' };
    expect(await refused(city.people.hr.ask, 'onboardingOpen', own)).toEqual(['OWN_CASE']);
  });

  it('is opened once by two officers at once', async () => {
    const person = await candidate(city);
    const input = { employeeId: person.employeeId, assignmentId: person.assignmentId, kind: 'CPNS' };
    const answers = await Promise.all([city.people.hr.ask, city.setup].map((ask) => refused(ask, 'onboardingOpen', input)));
    expect(answers.toSorted()).toEqual([[], ['ALREADY_EXISTS']]);
  });

  it('is seen by newcomer, line, unit administrator, staffing agency and auditor; by a colleague not', async () => {
    const { person, onboarding } = await begun(city);
    const { people } = city;
    for (const ask of [person.ask, people.superior.ask, people.unitHead.ask, people.unitAdmin.ask, people.hr.ask, people.auditor.ask])
      expect((await seen(ask, onboarding.id, 'id'))?.id).toBe(onboarding.id);
    for (const ask of [people.colleague.ask, people.otherHr.ask]) expect(await seen(ask, onboarding.id, 'id')).toBeNull();
  });

  it("is the newcomer's own page in two calls, and a page of a unit in two, or three to who leads there", async () => {
    const { person, onboarding } = await begun(city);
    await person.ask('{ __typename }');
    const mine = await person.ask(
      `{ myOnboarding { id version status progress { tasks done late nextDueOn } tasks { title dueOn late } checkPoints { kind words { text } } allowedActions } }`,
    );
    expect(mine.errors).toBeUndefined();
    expect(mine.data.myOnboarding.id).toBe(onboarding.id);
    expect(mine.line?.reads).toBe(2);
    // Who does each task, and whether anybody is there, is one call more.
    expect((await person.ask(`{ myOnboarding { ${TASKS} } }`)).line?.reads).toBe(3);
    const list = `query($unit: ID) { onboardings(unitId: $unit, first: 50) { edges { node { onboardingId employee { name } late unowned hasMentor nextDueOn } } } }`;
    // Who may look by what they lead is asked first: how long a refusal takes must not tell how many are on the list.
    for (const [ask, unit, reads] of [
      [city.people.superior.ask, city.units.aptika, 3],
      [city.people.unitAdmin.ask, city.units.diskominfo, 3],
      [city.people.hr.ask, null, 2],
    ] as const) {
      const { data, errors, line } = await ask(list, { unit });
      expect(errors).toBeUndefined();
      const row = data.onboardings.edges.find(({ node }: { node: { onboardingId: string } }) => node.onboardingId === onboarding.id);
      expect(row.node).toMatchObject({
        late: true,
        unowned: ['MENTOR'],
        hasMentor: false,
        employee: { name: expect.stringMatching(/^Calon/) },
      });
      expect(line?.reads).toBe(reads);
    }
    expect((await city.people.colleague.ask(list, { unit: city.units.aptika })).data.onboardings).toBeNull();
    expect((await city.people.unitHead.ask(list, { unit: city.units.bkpp })).data.onboardings).toBeNull();
    expect((await city.people.superior.ask(list, { unit: null })).data.onboardings).toBeNull();
  });
});

describe('a task', () => {
  it('is done by whom it falls to, with a note; undone with a reason; by nobody else', async () => {
    const { person, onboarding } = await begun(city);
    const shown = await seen(person.ask, onboarding.id, TASKS);
    const own = { taskNumber: taskOf(shown, 'NEWCOMER') };
    expect(await refused(city.people.superior.ask, 'onboardingTaskDone', of(onboarding, own))).toEqual(['FORBIDDEN']);
    expect(await refused(person.ask, 'onboardingTaskDone', of(onboarding, { taskNumber: taskOf(shown, 'SUPERIOR') }))).toEqual([
      'FORBIDDEN',
    ]);
    expect(await refused(person.ask, 'onboardingTaskDone', of(onboarding, { taskNumber: 99 }))).toEqual(['NOT_FOUND']);
    const once = await step(person.ask, 'onboardingTaskDone', onboarding, { ...own, note: 'Selesai' });
    expect(await refused(person.ask, 'onboardingTaskDone', of(once, own))).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(person.ask, 'onboardingTaskUndo', of(once, { ...own, reason: 'x' }))).toEqual(['OUT_OF_RANGE']);
    const undone = await step(city.people.superior.ask, 'onboardingTaskUndo', once, { ...own, reason: REASON });
    const after = await seen(person.ask, undone.id, TASKS);
    expect(after.tasks[own.taskNumber - 1]).toMatchObject({
      status: 'OPEN',
      deeds: [
        { what: 'DONE', note: 'Selesai' },
        { what: 'UNDONE', note: REASON },
      ],
    });
  });

  it('goes to a named owner, who then sees the onboarding and does it; and back', async () => {
    const { person, onboarding } = await begun(city);
    const { colleague, superior, stranger } = city.people;
    const taskNumber = taskOf(await seen(person.ask, onboarding.id, TASKS), 'UNIT_ADMIN');
    const to = (ownerId: string | null) => ({ taskNumber, ownerId, reason: REASON });
    expect(await refused(superior.ask, 'onboardingTaskReplaceOwner', of(onboarding, to(stranger.employeeId)))).toEqual(['NOT_FOUND']);
    expect(await refused(superior.ask, 'onboardingTaskReplaceOwner', of(onboarding, to(null)))).toEqual(['ALREADY_EXISTS']);
    const named = await step(superior.ask, 'onboardingTaskReplaceOwner', onboarding, to(colleague.employeeId));
    expect(await refused(city.people.unitAdmin.ask, 'onboardingTaskDone', of(named, { taskNumber }))).toEqual(['FORBIDDEN']);
    expect(await seen(colleague.ask, named.id, 'allowedActions probation { endsOn }')).toEqual({
      allowedActions: ['onboardingTaskDone'],
      probation: null,
    });
    const did = await step(colleague.ask, 'onboardingTaskDone', named, { taskNumber });
    expect(await seen(colleague.ask, did.id, 'allowedActions')).toEqual({ allowedActions: ['onboardingTaskUndo'] });
  });

  it('is waived with a reason by who leads; the newcomer takes none up and waives none', async () => {
    const { person, onboarding } = await begun(city);
    const taskNumber = taskOf(await seen(person.ask, onboarding.id, TASKS), 'NEWCOMER');
    const why = { taskNumber, reason: REASON };
    expect(await refused(person.ask, 'onboardingTaskWaive', of(onboarding, why))).toEqual(['FORBIDDEN']);
    const waived = await step(city.people.superior.ask, 'onboardingTaskWaive', onboarding, why);
    expect(await refused(person.ask, 'onboardingTaskUndo', of(waived, why))).toEqual(['FORBIDDEN']);
    expect((await seen(person.ask, waived.id, TASKS)).tasks[taskNumber - 1]).toMatchObject({ status: 'WAIVED', late: false });
  });

  it('of a superior falls to who leads now, and the record says who was asked', async () => {
    const { person, onboarding } = await begun(city);
    const { colleague, superior, superior2 } = city.people;
    const input = {
      employeeId: superior.employeeId,
      toEmployeeId: colleague.employeeId,
      expectedVersion: 1,
      validFrom: '2026-01-12',
      validTo: '2026-01-20',
      reason: 'Cuti',
    };
    await done(superior.ask, 'delegationGrant', input, 'employee { id }');
    const taskNumber = taskOf(await seen(person.ask, onboarding.id, TASKS), 'SUPERIOR');
    expect(await refused(superior2.ask, 'onboardingTaskDone', of(onboarding, { taskNumber }))).toEqual(['FORBIDDEN']);
    const acted = await step(colleague.ask, 'onboardingTaskDone', onboarding, { taskNumber });
    const shown = await seen(person.ask, acted.id, 'tasks { number asked { id } deeds { by { id } } }');
    expect(shown.tasks[taskNumber - 1]).toMatchObject({
      asked: { id: superior.employeeId },
      deeds: [{ by: { id: colleague.employeeId } }],
    });
  });
});

describe('planned anew and cancelled', () => {
  it('moves what is left with the first day, and leaves what was done', async () => {
    const { person, onboarding } = await begun(city);
    const before = await seen(person.ask, onboarding.id, TASKS);
    const taskNumber = taskOf(before, 'NEWCOMER');
    const once = await step(person.ask, 'onboardingTaskDone', onboarding, { taskNumber });
    const hr = city.people.hr.ask;
    expect(await refused(hr, 'onboardingReplan', of(once, { startsOn: '2024-12-02', reason: REASON }))).toEqual(['NOT_IN_SERVICE']);
    expect(await refused(hr, 'onboardingReplan', of(once, { startsOn: '2025-01-06', reason: REASON }))).toEqual(['ALREADY_EXISTS']);
    const moved = await step(hr, 'onboardingReplan', once, { startsOn: '2025-02-03', reason: REASON });
    const after = await seen(person.ask, moved.id, `${TASKS} startsOn probation { endsOn } checkPoints { kind on }`);
    expect(after).toMatchObject({ startsOn: '2025-02-03', probation: { endsOn: '2026-02-02' } });
    expect(after.tasks[taskNumber - 1].dueOn).toBe(before.tasks[taskNumber - 1].dueOn);
    expect(after.tasks[0].dueOn).toBe('2025-02-03');
    expect(after.checkPoints.at(-1)).toEqual({ kind: 'PROBATION_END', on: '2026-02-02' });
  });

  it('keeps all that was done when it is cancelled, and can begin once more', async () => {
    const { person, onboarding } = await begun(city);
    const taskNumber = taskOf(await seen(person.ask, onboarding.id, TASKS), 'NEWCOMER');
    const once = await step(person.ask, 'onboardingTaskDone', onboarding, { taskNumber });
    expect(await refused(person.ask, 'onboardingCancel', of(once, { reason: REASON }))).toEqual(['!FORBIDDEN']);
    const gone = await step(city.people.hr.ask, 'onboardingCancel', once, { reason: REASON });
    expect(gone.status).toBe('CANCELLED');
    expect(await refused(person.ask, 'onboardingTaskDone', of(gone, { taskNumber: 1 }))).toEqual(['TRANSITION_REFUSED']);
    const shown = await seen(person.ask, gone.id, `${TASKS} cancelledBecause allowedActions`);
    expect(shown).toMatchObject({ cancelledBecause: REASON, allowedActions: [], progress: { done: 1, late: 0, nextDueOn: null } });
    const again = await open(city, person);
    expect(again.id).not.toBe(gone.id);
    const { data } = await person.ask('{ me { employee { onboardings { id status } } } }');
    expect(data.me.employee.onboardings).toEqual([
      { id: gone.id, status: 'CANCELLED' },
      { id: again.id, status: 'OPEN' },
    ]);
  });
});
