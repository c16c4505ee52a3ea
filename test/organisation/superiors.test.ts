// The superior follows the post: heads change, act, retire and lend; the next morning everybody has the right one, and only that one.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeNip } from '../../src/platform/rules/identifiers.ts';
import { REGION } from '../support/city.ts';
import { done, hire, openUnitAs, type Person, refused } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { propose, step } from '../support/season.ts';

const JANUARY = '2026-01-12T02:00:00.000Z';
let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());
beforeEach(() => city.setNow(JANUARY));

let serial = 0;
async function member(name: string, unitId: string, { isHead = false, superior = null as Person | null } = {}): Promise<Person> {
  serial += 1;
  const post = { unit: '', title: isHead ? `Kepala Seksi ${serial}` : `Analis ${serial}`, name, supervisor: null, isHead };
  return hire(city, city.setup, unitId, `superiors-${serial}`, post, superior?.employeeId ?? null, REGION);
}

interface Section {
  unitId: string;
  head: Person;
  staff: Person;
}

/** A section of the applications field, with a head and a member of staff; nobody is named superior. */
async function section(): Promise<Section> {
  serial += 1;
  const unitId = await openUnitAs(city.setup, `seksi-${serial}`, 'SECTION', city.units.aptika ?? null);
  return { unitId, head: await member(`Kepala ${serial}`, unitId, { isHead: true }), staff: await member(`Staf ${serial}`, unitId) };
}

const versionOf = async (id: string): Promise<number> =>
  (await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id })).data.employee.version;

const superiorOf = async ({ employeeId }: Person): Promise<string | null> => {
  const query = 'query($id: ID!) { employee(id: $id) { assignments { supervisor { id } } } }';
  return (await city.setup(query, { id: employeeId })).data.employee.assignments[0].supervisor?.id ?? null;
};

const teamOf = async ({ ask }: Person): Promise<string[]> => {
  const { data } = await ask('{ myTeam(year: 2026) { assignment { employee { id } } onBehalfOf { id } } }');
  return data.myTeam.map((one: { assignment: { employee: { id: string } } }) => one.assignment.employee.id);
};

const end = async ({ employeeId, assignmentId }: Person, validTo: string) =>
  done(
    city.people.hr.ask,
    'assignmentEnd',
    { employeeId, expectedVersion: await versionOf(employeeId), assignmentId, validTo },
    'employee { id }',
  );

const act = async (who: Person, positionId: string, validFrom: string, validTo: string) =>
  done(
    city.people.hr.ask,
    'assignmentStart',
    {
      employeeId: who.employeeId,
      expectedVersion: await versionOf(who.employeeId),
      holding: 'PLT',
      validTo,
      assignment: { positionId, validFrom },
    },
    'employee { id }',
  );

const transfer = async (who: Person, positionId: string, validFrom: string) =>
  done(
    city.people.hr.ask,
    'employeeTransfer',
    { employeeId: who.employeeId, expectedVersion: await versionOf(who.employeeId), assignment: { positionId, validFrom } },
    'employee { id }',
  );

const supervisorChange = async (who: Person, superior: Person | null, validFrom: string) => ({
  employeeId: who.employeeId,
  expectedVersion: await versionOf(who.employeeId),
  assignmentId: who.assignmentId,
  supervisorId: superior?.employeeId ?? null,
  validFrom,
});
const change = async (who: Person, superior: Person | null, validFrom: string) =>
  done(city.people.hr.ask, 'supervisorChange', await supervisorChange(who, superior, validFrom), 'employee { id }');

/** A plan that waits for the superior's word; the target serves none of theirs. */
async function sentPlan(who: Person, boss: Person) {
  const { plan } = await done(who.ask, 'planOpen', { assignmentId: who.assignmentId, year: 2026 }, 'plan { id version }');
  const made = await propose(who.ask, plan, false);
  const link = { planId: made.id, expectedVersion: made.version, targetId: made.targetId, parent: { state: 'NONE' } };
  return step(who.ask, 'planSubmit', (await done(boss.ask, 'targetLink', link, 'plan { id version }')).plan);
}
const of = ({ id, version }: { id: string; version: number }) => ({ planId: id, expectedVersion: version });
const TASKS = '{ myTasks(year: 2026) { kind plan { id } onBehalfOf { id } } }';

describe('without anybody named', () => {
  it('the head of the unit is superior, and of the head the head of the unit above', async () => {
    const { head, staff } = await section();
    expect(await superiorOf(staff)).toBe(head.employeeId);
    expect(await superiorOf(head)).toBe(city.people.superior.employeeId);
    expect(await teamOf(head)).toEqual([staff.employeeId]);
    expect(await teamOf(city.people.superior)).toContain(head.employeeId);
  });

  it('a swearing-in told ahead moves everybody on its day and not before, without a word about the reports', async () => {
    const [one, two] = [await section(), await section()];
    const next = await member('Kepala Baru', city.units.bkpp);
    await transfer(one.head, next.positionId, '2026-02-01');
    await transfer(next, one.head.positionId, '2026-02-01');
    expect([await superiorOf(one.staff), await teamOf(one.head), await teamOf(next)]).toEqual([
      one.head.employeeId,
      [one.staff.employeeId],
      [],
    ]);
    city.setNow('2026-02-01T02:00:00.000Z');
    expect([await superiorOf(one.staff), await teamOf(one.head), await teamOf(next)]).toEqual([
      next.employeeId,
      [],
      [one.staff.employeeId],
    ]);
    expect(await superiorOf(two.staff)).toBe(two.head.employeeId);
  });

  it('changes at midnight WIB', async () => {
    const { head, staff } = await section();
    await end(head, '2026-01-31');
    city.setNow('2026-01-31T16:59:59.999Z');
    expect(await superiorOf(staff)).toBe(head.employeeId);
    city.setNow('2026-01-31T17:00:00.000Z');
    expect(await superiorOf(staff)).toBe(city.people.superior.employeeId);
  });
});

describe('when the head has retired', () => {
  it('they approve and read nothing more, and whoever acts in the post does', async () => {
    const { unitId, head, staff } = await section();
    const plan = await sentPlan(staff, head);
    const acting = await member('Pelaksana Tugas', unitId);
    await end(head, '2026-01-31');
    await act(acting, head.positionId, '2026-02-01', '2026-04-30');
    city.setNow('2026-02-02T02:00:00.000Z');
    expect(await refused(head.ask, 'planApprove', of(plan))).not.toEqual([]);
    const { data } = await head.ask('query($id: ID!) { employee(id: $id) { grade identifiers { value } } }', { id: staff.employeeId });
    expect(data?.employee ?? { grade: null, identifiers: null }).toEqual({ grade: null, identifiers: null });
    expect((await acting.ask(TASKS)).data.myTasks).toMatchObject([{ kind: 'APPROVE_PLAN', plan: { id: plan.id }, onBehalfOf: null }]);
    expect(await teamOf(acting)).toEqual([staff.employeeId]);
    expect(await superiorOf(acting)).toBe(city.people.superior.employeeId);
    expect(await refused(acting.ask, 'planApprove', of(plan))).toEqual([]);
  });

  it('and nobody acts, the next above sees the task and approves', async () => {
    const { head, staff } = await section();
    const plan = await sentPlan(staff, head);
    await end(head, '2026-01-31');
    city.setNow('2026-02-02T02:00:00.000Z');
    const { superior } = city.people;
    expect(await teamOf(superior)).toContain(staff.employeeId);
    const tasks = (await superior.ask(TASKS)).data.myTasks.map((task: { plan: { id: string } | null }) => task.plan?.id);
    expect(tasks).toContain(plan.id);
    expect(await refused(superior.ask, 'planApprove', of(plan))).toEqual([]);
  });
});

describe('somebody named', () => {
  it('is superior from a day told ahead, and the post again from another', async () => {
    const { head, staff } = await section();
    const { superior2 } = city.people;
    await change(staff, superior2, '2026-03-01');
    await change(staff, null, '2026-06-01');
    const days = [];
    for (const day of ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01']) {
      city.setNow(`${day}T02:00:00.000Z`);
      days.push([
        await superiorOf(staff),
        (await teamOf(superior2)).includes(staff.employeeId),
        (await teamOf(head)).includes(staff.employeeId),
      ]);
    }
    const [own, other] = [
      [head.employeeId, false, true],
      [superior2.employeeId, true, false],
    ];
    expect(days).toEqual([own, other, other, own]);
  });

  it('late fills the days before who came after, and leaves them', async () => {
    const { staff } = await section();
    city.setNow('2026-11-27T02:00:00.000Z');
    await change(staff, city.people.unitHead, '2026-06-01');
    await change(staff, city.people.superior2, '2026-03-01');
    expect(await superiorOf(staff)).toBe(city.people.unitHead.employeeId);
  });

  it('must serve', async () => {
    const { staff, unitId } = await section();
    const gone = await member('Sudah Pensiun', unitId);
    await end(gone, '2026-01-10');
    const input = await supervisorChange(staff, gone, '2026-01-12');
    expect(await refused(city.people.hr.ask, 'supervisorChange', input)).toEqual(['NOT_IN_SERVICE']);
  });

  it('never closes a circle, also when two requests come at once', async () => {
    for (let i = 0; i < 4; i += 1) {
      const { unitId } = await section();
      const [a, b] = [await member('Arif', unitId), await member('Bowo', unitId)];
      const inputs = [await supervisorChange(a, b, '2026-01-12'), await supervisorChange(b, a, '2026-01-12')];
      const codes = await Promise.all(inputs.map((input) => refused(city.people.hr.ask, 'supervisorChange', input)));
      expect(codes.flat()).toEqual(['CYCLE_IN_LINE']);
    }
  });

  it('who works below cannot act above: each would approve the other', async () => {
    const { head, staff } = await section();
    await change(head, city.people.superior2, '2026-01-12');
    const start = { employeeId: city.people.superior2.employeeId, expectedVersion: await versionOf(city.people.superior2.employeeId) };
    const below = { ...start, assignmentId: city.people.superior2.assignmentId, supervisorId: staff.employeeId, validFrom: '2026-01-12' };
    expect(await refused(city.people.hr.ask, 'supervisorChange', below)).toEqual(['CYCLE_IN_LINE']);
  });
});

describe('a head’s post', () => {
  it('has one definitive holder, also when two are registered at once', async () => {
    const unitId = await openUnitAs(city.setup, 'seksi-ganda', 'SECTION', city.units.aptika ?? null);
    const post = { unitId, title: 'Kepala Seksi', kind: 'MANAGERIAL', isHead: true };
    const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
    const born = { birthDate: '1980-05-17', sex: 'FEMALE' as const };
    const input = (number: number) => ({
      name: `Calon Kepala ${number}`,
      kind: 'PNS',
      ...born,
      grade: 'IV/a',
      identifier: makeNip({ ...born, appointedIn: '2006-03', serial: 900 + number }),
      assignment: { positionId: position.id, validFrom: '2026-01-01' },
    });
    const codes = await Promise.all([1, 2].map((number) => refused(city.setup, 'employeeCreate', input(number))));
    expect(codes.toSorted((a, b) => a.length - b.length)).toEqual([[], ['POST_OCCUPIED']]);
  });
});

describe('lent authority', () => {
  const grant = async (from: Person, to: Person, validFrom: string, validTo: string) => ({
    employeeId: from.employeeId,
    expectedVersion: await versionOf(from.employeeId),
    toEmployeeId: to.employeeId,
    validFrom,
    validTo,
    reason: 'Cuti tahunan',
  });

  it('is seen by who lends and who acts, with the team and its tasks, while it lasts', async () => {
    const { head, staff } = await section();
    const { colleague } = city.people;
    const plan = await sentPlan(staff, head);
    await done(head.ask, 'delegationGrant', await grant(head, colleague, '2026-01-12', '2026-01-31'), 'employee { id }');
    expect((await colleague.ask('{ me { lentToMe { from { id } } } }')).data.me.lentToMe).toEqual([{ from: { id: head.employeeId } }]);
    expect((await head.ask('{ me { lentByMe { to { id } } } }')).data.me.lentByMe).toEqual([{ to: { id: colleague.employeeId } }]);
    expect((await colleague.ask(TASKS)).data.myTasks).toMatchObject([{ plan: { id: plan.id }, onBehalfOf: { id: head.employeeId } }]);
    expect(await teamOf(colleague)).toEqual([staff.employeeId]);
    city.setNow('2026-01-31T17:00:00.000Z');
    expect((await colleague.ask('{ me { lentToMe { id } } myTasks(year: 2026) { kind } }')).data).toEqual({
      me: { lentToMe: [] },
      myTasks: [],
    });
  });

  it('ends with the service of who lent it, and goes to nobody who does not serve', async () => {
    const { head, staff, unitId } = await section();
    const { colleague, hr } = city.people;
    await done(head.ask, 'delegationGrant', await grant(head, colleague, '2026-01-12', '2026-03-31'), 'employee { id }');
    const gone = await member('Sudah Pindah', unitId);
    await end(gone, '2026-01-10');
    expect(await refused(hr.ask, 'delegationGrant', await grant(head, gone, '2026-01-12', '2026-01-31'))).toEqual(['NOT_IN_SERVICE']);
    await end(head, '2026-01-31');
    city.setNow('2026-02-02T02:00:00.000Z');
    expect(await teamOf(colleague)).not.toContain(staff.employeeId);
    expect(await refused(hr.ask, 'delegationGrant', await grant(head, colleague, '2026-04-01', '2026-04-30'))).toEqual(['NOT_IN_SERVICE']);
  });
});

describe('nobody serves themself', () => {
  it('an officer makes themself neither superior nor delegate, nor head over somebody, on any day', async () => {
    const { head, staff } = await section();
    const { hr, unitAdmin } = city.people;
    for (const officer of [hr, unitAdmin])
      for (const day of ['2026-01-12', '2026-09-01']) {
        const input = await supervisorChange(staff, officer, day);
        expect(await refused(officer.ask, 'supervisorChange', input)).toEqual(['OWN_CASE']);
      }
    const lend = {
      employeeId: head.employeeId,
      expectedVersion: 1,
      toEmployeeId: hr.employeeId,
      validFrom: '2026-01-12',
      validTo: '2026-01-31',
      reason: 'Cepat',
    };
    expect(await refused(hr.ask, 'delegationGrant', lend)).toEqual(['OWN_CASE']);
  });

  it('an officer who heads a unit brings nobody under themself: a second person enters it', async () => {
    const { staff } = await section();
    const { hrHead } = city.people;
    const boss = await city.login({ sub: 'hrHead', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: hrHead.employeeId });
    const post = { unitId: city.units.bkpp, title: 'Analis', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
    const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
    const move = { employeeId: staff.employeeId, expectedVersion: 1, assignment: { positionId: position.id, validFrom: '2026-03-01' } };
    expect(await refused(boss, 'employeeTransfer', move)).toEqual(['OWN_CASE']);
    expect(await refused(city.people.hr.ask, 'employeeTransfer', move)).toEqual([]);
  });

  it('nor through somebody who has lent them their authority', async () => {
    const { staff } = await section();
    const { superior2, hr } = city.people;
    const lend = { employeeId: superior2.employeeId, expectedVersion: await versionOf(superior2.employeeId), toEmployeeId: hr.employeeId };
    await done(
      superior2.ask,
      'delegationGrant',
      { ...lend, validFrom: '2026-01-12', validTo: '2026-01-31', reason: 'Dinas luar' },
      'employee { id }',
    );
    expect(await refused(hr.ask, 'supervisorChange', await supervisorChange(staff, superior2, '2026-01-12'))).toEqual(['OWN_CASE']);
  });

  it('nor moves the own deadline', async () => {
    const { hr, staff } = city.people;
    const extend = (employeeId: string) => ({
      cycleId: city.cycle.id,
      expectedVersion: city.cycle.version,
      phase: 'PLANNING',
      to: '2026-02-28',
      reason: 'Surat terlambat',
      employeeId,
    });
    expect(await refused(hr.ask, 'cyclePhaseExtend', extend(hr.employeeId))).toEqual(['OWN_CASE']);
    expect(await refused(hr.ask, 'cyclePhaseExtend', extend(staff.employeeId))).toEqual([]);
  });

  it('nor comes to lead by taking away who stands before or above, today or ahead', async () => {
    const [one, two] = [await section(), await section()];
    const { hr, hrHead } = city.people;
    const asHr = async (who: Person, validTo: string) => ({
      employeeId: who.employeeId,
      expectedVersion: await versionOf(who.employeeId),
      assignmentId: who.assignmentId,
      validTo,
    });
    const stand = { employeeId: hr.employeeId, expectedVersion: await versionOf(hr.employeeId), holding: 'PLH', validTo: '2026-06-30' };
    const assignment = { positionId: one.head.positionId, validFrom: '2026-01-12' };
    await done(city.setup, 'assignmentStart', { ...stand, assignment }, 'employee { id }');
    for (const day of ['2026-01-11', '2026-03-31'])
      expect(await refused(hr.ask, 'assignmentEnd', await asHr(one.head, day))).toEqual(['OWN_CASE']);
    expect(await refused(hr.ask, 'assignmentEnd', await asHr(hrHead, '2026-03-31'))).toEqual(['OWN_CASE']);
    expect(await refused(hr.ask, 'assignmentEnd', await asHr(two.head, '2026-03-31'))).toEqual([]);
    expect(await refused(city.setup, 'assignmentEnd', await asHr(one.head, '2026-03-31'))).toEqual([]);
  });

  it('nor gathers people under a post that will be theirs', async () => {
    const { staff, head, unitId } = await section();
    const officer = await member('Calon Kepala', city.units.bkpp);
    const ask = await city.login({ sub: 'calon-kepala', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: officer.employeeId });
    const outside = await member('Orang Luar', city.units.bkpp);
    await end(head, '2026-02-28');
    await done(
      city.setup,
      'employeeTransfer',
      { employeeId: officer.employeeId, expectedVersion: 1, assignment: { positionId: head.positionId, validFrom: '2026-03-01' } },
      'employee { id }',
    );
    const post = { unitId, title: 'Analis', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
    const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
    const move = { employeeId: outside.employeeId, expectedVersion: 1, assignment: { positionId: position.id, validFrom: '2026-02-01' } };
    expect(await refused(ask, 'employeeTransfer', move)).toEqual(['OWN_CASE']);
    expect(await superiorOf(staff)).toBe(head.employeeId);
  });

  it('nor chooses who stands in for the own superior', async () => {
    const { hr, hrHead, colleague } = city.people;
    const lend = { employeeId: hrHead.employeeId, expectedVersion: await versionOf(hrHead.employeeId), toEmployeeId: colleague.employeeId };
    const dates = { validFrom: '2026-01-12', validTo: '2026-01-31', reason: 'Dinas luar' };
    expect(await refused(hr.ask, 'delegationGrant', { ...lend, ...dates })).toEqual(['OWN_CASE']);
    expect(await refused(hrHead.ask, 'delegationGrant', { ...lend, ...dates })).toEqual([]);
  });
});
