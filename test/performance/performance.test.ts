// A planning season through the API: cycle, cascade, dialogue, approval, change in mid-year, progress, deadlines.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGION } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { type Agency, done, hire, refused, startAgency } from '../support/people.ts';
import {
  approvedPlanOf,
  CYCLE_2026,
  counted,
  described,
  openCycle,
  openPlan,
  PLANNING_DAY,
  type Proposed,
  propose,
  step,
} from '../support/season.ts';

let city: Agency;
let cycle: { id: string; version: number };
let boss: Proposed;

beforeAll(async () => {
  city = await startAgency();
  cycle = await openCycle(city);
  boss = await approvedPlanOf(city, 'superior', 'superior2', true);
});
afterAll(() => city.stop());

const planQuery =
  '{ me { plan(year: 2026) { id version status allowedActions deadlineAt nextStep { side action } targets { id title state waitingFor parent { state title owner { name } } indicators { id text measure { __typename ... on QuantitativeMeasure { target unit } ... on QualitativeMeasure { standard } } } } } } }';

describe('a cycle', () => {
  it('is opened once a year by the staffing agency, with its periods', async () => {
    const other = { ...CYCLE_2026, periodicity: 'MONTHLY' };
    expect(await refused(city.people.hr.ask, 'cycleOpen', other)).toEqual(['ALREADY_EXISTS']);
    expect(await refused(city.people.hr.ask, 'cycleOpen', CYCLE_2026)).toEqual([]);
    expect(await refused(city.people.staff.ask, 'cycleOpen', CYCLE_2026)).toEqual(['!FORBIDDEN']);
    const { data } = await city.people.staff.ask(
      '{ cycle(year: 2026) { status periods { number from to } phases { kind closesAt } } none: cycle(year: 2031) { id } }',
    );
    expect(data.cycle.periods).toHaveLength(4);
    expect(data.cycle.phases[0]).toEqual({ kind: 'PLANNING', closesAt: '2026-01-31T17:00:00.000Z' });
    expect(data.none).toBeNull();
  });
});

describe('planning', () => {
  let plan: Proposed;

  it('cascades from the superior, and the parent shows whose it is', async () => {
    const opened = await openPlan(city, 'staff');
    const { assignmentId, employeeId } = city.people.staff;
    expect(await refused(city.people.staff.ask, 'planOpen', { employeeId, assignmentId, year: 2026 })).toEqual(['ALREADY_EXISTS']);
    plan = await propose(city.people.staff.ask, opened, false, { parent: { state: 'LINKED', planId: boss.id, targetId: boss.targetId } });
    const { data } = await city.people.staff.ask(planQuery);
    expect(data.me.plan.targets[0]).toMatchObject({
      state: 'PROPOSED',
      waitingFor: 'SUPERIOR',
      parent: { state: 'LINKED', title: 'Meningkatnya kualitas layanan aplikasi', owner: { name: 'Bambang Wijaya' } },
    });
    expect(data.me.plan.nextStep).toEqual({ side: 'EMPLOYEE', action: 'planSubmit' });
  });

  it('says every problem of a form at once, with the path of its field', async () => {
    const target = {
      kind: 'MAIN',
      title: '',
      weight: 0,
      indicators: [{ text: 'x', perspective: 'BUDGET', quantitative: { unit: '', target: '1', direction: 'RANGE' } }],
    };
    const query = 'mutation($input: TargetProposeInput!) { targetPropose(input: $input) { userErrors { code field } } }';
    const { data } = await city.people.staff.ask(query, {
      input: { idempotencyKey: newKey(), planId: plan.id, expectedVersion: plan.version, target },
    });
    expect(data.targetPropose.userErrors).toEqual([
      { code: 'REQUIRED', field: ['target', 'title'] },
      { code: 'OUT_OF_RANGE', field: ['target', 'weight'] },
      { code: 'ASPECT_OR_PERSPECTIVE', field: ['target', 'indicators', '0', 'aspect'] },
      { code: 'REQUIRED', field: ['target', 'indicators', '0', 'quantitative', 'unit'] },
      { code: 'MEASURE_INCOMPLETE', field: ['target', 'indicators', '0', 'quantitative', 'targetHigh'] },
    ]);
  });

  it('refuses a parent that is not of the line above', async () => {
    const target = { kind: 'MAIN', title: 'X', indicators: [counted(false)] };
    const input = {
      planId: plan.id,
      expectedVersion: plan.version,
      target,
      parent: { state: 'LINKED', planId: plan.id, targetId: plan.targetId },
    };
    expect(await refused(city.people.staff.ask, 'targetPropose', input)).toEqual(['PARENT_CYCLE']);
  });

  it('keeps every word of the dialogue: proposed, countered, agreed', async () => {
    const countered = await step(city.people.superior.ask, 'targetCounter', plan, {
      targetId: plan.targetId,
      target: { kind: 'MAIN', title: 'Layanan aplikasi lebih cepat', indicators: [{ ...counted(false), id: plan.indicatorId }, described] },
    });
    expect(
      await refused(city.people.superior.ask, 'targetAgree', {
        planId: plan.id,
        expectedVersion: countered.version,
        targetId: plan.targetId,
      }),
    ).toEqual(['OWN_CASE']);
    expect(await refused(city.people.staff.ask, 'planSubmit', { planId: plan.id, expectedVersion: countered.version })).toEqual([
      'TARGET_NOT_AGREED',
    ]);
    const agreed = await step(city.people.staff.ask, 'targetAgree', countered, { targetId: plan.targetId });
    plan = { ...plan, ...agreed };
    const { data } = await city.people.staff.ask(
      'query($id: ID!) { plan(id: $id) { dialogue { step by kind author { name } content { title } } } }',
      { id: plan.id },
    );
    expect(
      data.plan.dialogue.map(({ by, kind, content }: { by: string; kind: string; content: { title: string } }) => [
        by,
        kind,
        content.title,
      ]),
    ).toEqual([
      ['EMPLOYEE', 'PROPOSE', 'Meningkatnya kualitas layanan aplikasi'],
      ['SUPERIOR', 'COUNTER', 'Layanan aplikasi lebih cepat'],
      ['EMPLOYEE', 'AGREE', 'Layanan aplikasi lebih cepat'],
    ]);
  });

  it('lets the superior alone write expectations of behaviour', async () => {
    const expectations = [{ value: 'LOYAL', text: 'Menjaga rahasia jabatan' }];
    const input = { planId: plan.id, expectedVersion: plan.version };
    expect(await refused(city.people.staff.ask, 'planFrame', { ...input, expectations })).toEqual(['FORBIDDEN']);
    plan = { ...plan, ...(await step(city.people.superior.ask, 'planFrame', plan, { expectations, resourceSupport: ['Dua peladen'] })) };
  });

  it('goes to the superior, comes back with a reason, goes again and is approved', async () => {
    plan = { ...plan, ...(await step(city.people.staff.ask, 'planSubmit', plan)) };
    const tasks = await city.people.superior.ask('{ myTasks(year: 2026) { kind text assignment { employeeName } plan { id } } }');
    expect(tasks.data.myTasks).toEqual([
      {
        kind: 'APPROVE_PLAN',
        text: expect.stringContaining('setujui'),
        assignment: { employeeName: 'Siti Rahayu' },
        plan: { id: plan.id },
      },
      { kind: 'ASK_FOR_PLAN', text: expect.any(String), assignment: { employeeName: 'Joko Susilo' }, plan: null },
    ]);
    expect(await refused(city.people.staff.ask, 'planApprove', { planId: plan.id, expectedVersion: plan.version })).toEqual(['FORBIDDEN']);
    expect(await refused(city.people.colleague.ask, 'planApprove', { planId: plan.id, expectedVersion: plan.version })).toEqual([
      'NOT_FOUND',
    ]);
    plan = { ...plan, ...(await step(city.people.superior.ask, 'planReturn', plan, { reason: 'Lengkapi indikator.' })) };
    plan = { ...plan, ...(await step(city.people.staff.ask, 'planSubmit', plan)) };
    plan = { ...plan, ...(await step(city.people.staff.ask, 'planWithdraw', plan)) };
    plan = { ...plan, ...(await step(city.people.staff.ask, 'planSubmit', plan)) };
    const { plan: approved } = await done(
      city.people.superior.ask,
      'planApprove',
      { planId: plan.id, expectedVersion: plan.version },
      'plan { id version status versions { number validFrom approvedBy { name } } }',
    );
    expect(approved).toMatchObject({
      status: 'APPROVED',
      versions: [{ number: 1, validFrom: '2026-01-01', approvedBy: { name: 'Bambang Wijaya' } }],
    });
    plan = { ...plan, ...approved };
  });

  it('prints as the official form', async () => {
    const { data } = await city.people.staff.ask(
      'query($id: ID!) { planForm(id: $id) { year rated { name number position unit } rater { name } main { superiorResult result indicators { aspect target } } behaviours { name expectation } resourceSupport version } }',
      { id: plan.id },
    );
    expect(data.planForm).toMatchObject({
      rated: { name: 'Siti Rahayu', position: 'Pranata Komputer Ahli Muda' },
      rater: { name: 'Bambang Wijaya' },
      main: [
        {
          superiorResult: 'Meningkatnya kualitas layanan aplikasi',
          result: 'Layanan aplikasi lebih cepat',
          indicators: [
            { aspect: 'Kuantitas', target: 'min. 95,5 persen' },
            { aspect: 'Kualitas', target: 'Lengkap dan tanpa koreksi' },
          ],
        },
      ],
      resourceSupport: ['Dua peladen'],
      version: 1,
    });
    expect(data.planForm.behaviours).toHaveLength(7);
    expect(data.planForm.behaviours[4].expectation).toBe('Menjaga rahasia jabatan');
  });

  it('takes progress with evidence that has arrived, corrects by a new entry, and suggests without ever rating', async () => {
    const { ask } = city.people.staff;
    city.setNow('2026-03-10T02:00:00.000Z');
    const sha256 = createHash('sha256').update('bukti').digest('hex');
    const file = { planId: plan.id, fileName: 'laporan.pdf', contentType: 'application/pdf', size: 5, sha256 };
    expect(await refused(ask, 'evidenceUpload', { ...file, contentType: 'text/html' })).toEqual(['EVIDENCE_TYPE']);
    const { upload } = await done(ask, 'evidenceUpload', file, 'upload { evidenceId url method headers { name value } }');
    expect(upload.method).toBe('PUT');
    const entry = {
      planId: plan.id,
      targetId: plan.targetId,
      indicatorId: plan.indicatorId,
      day: '2026-03-09',
      value: '91',
      evidenceIds: [upload.evidenceId],
    };
    expect(await refused(ask, 'progressAdd', entry)).toEqual(['EVIDENCE_MISSING']);
    city.files.set(`evidence/${plan.id}/${upload.evidenceId}`, { size: 5, sha256: 'f'.repeat(64) });
    expect(await refused(ask, 'progressAdd', entry)).toEqual(['EVIDENCE_MISMATCH']);
    city.files.set(`evidence/${plan.id}/${upload.evidenceId}`, { size: 5, sha256, head: '255044462d' });
    const first = (await done(ask, 'progressAdd', entry, 'entry { id planVersion evidence { fileName url } }')).entry;
    expect(first).toMatchObject({ planVersion: 1, evidence: [{ fileName: 'laporan.pdf' }] });
    expect(await refused(ask, 'progressAdd', { ...entry, day: '2026-03-11' })).toEqual(['OUT_OF_RANGE']);
    expect(await refused(city.people.superior.ask, 'progressAdd', entry)).toEqual(['FORBIDDEN']);
    // A moment later, as for a person: entries of one day are told apart by when they were written.
    city.setNow('2026-03-10T02:01:00.000Z');
    await done(ask, 'progressAdd', { ...entry, evidenceIds: [], value: '90', correctsId: first.id }, 'entry { id }');
    const { data } = await ask(
      '{ me { plan(year: 2026) { progress(first: 1) { edges { node { value } cursor } pageInfo { hasNextPage } } suggestion { percent reason usedEntryIds correctedEntryIds } } } }',
    );
    expect(data.me.plan.progress).toMatchObject({ edges: [{ node: { value: '90' } }], pageInfo: { hasNextPage: true } });
    // 90 / 95.5 = 94.2408… %
    expect(data.me.plan.suggestion[0]).toMatchObject({ percent: '94.24', reason: null, correctedEntryIds: [first.id] });
    expect(data.me.plan.suggestion[1]).toMatchObject({ percent: null, reason: 'QUALITATIVE' });
  });

  it('changes in mid-year as a new version with a reason, while the old one stays valid and judges its days', async () => {
    const { ask } = city.people.staff;
    city.setNow('2026-06-15T02:00:00.000Z');
    const now = (await ask(planQuery)).data.me.plan;
    plan = { ...plan, version: now.version };
    expect(await refused(ask, 'planChange', { planId: plan.id, expectedVersion: plan.version, reason: ' ' })).toEqual([
      'CHANGE_WITHOUT_REASON',
    ]);
    plan = { ...plan, ...(await step(ask, 'planChange', plan, { reason: 'Anggaran berubah' })) };
    plan = {
      ...plan,
      ...(await step(ask, 'targetCounter', plan, {
        targetId: plan.targetId,
        target: { kind: 'MAIN', title: 'Layanan sangat cepat', indicators: [{ ...counted(false), id: plan.indicatorId }] },
      })),
    };
    await done(
      ask,
      'progressAdd',
      { planId: plan.id, targetId: plan.targetId, indicatorId: plan.indicatorId, day: '2026-06-14', value: '92' },
      'entry { planVersion }',
    );
    plan = { ...plan, ...(await step(ask, 'planSubmit', plan)) };
    plan = { ...plan, ...(await step(city.people.superior.ask, 'planApprove', plan)) };
    const { data } = await ask(
      'query($id: ID!) { plan(id: $id) { versions { number validFrom reason targets { title } } may: versionOn(day: "2026-05-01") { number } today: versionOn(day: "2026-06-15") { number } } }',
      { id: plan.id },
    );
    expect(data.plan.versions).toEqual([
      { number: 1, validFrom: '2026-01-01', reason: null, targets: [{ title: 'Layanan aplikasi lebih cepat' }] },
      { number: 2, validFrom: '2026-06-15', reason: 'Anggaran berubah', targets: [{ title: 'Layanan sangat cepat' }] },
    ]);
    expect([data.plan.may.number, data.plan.today.number]).toEqual([1, 2]);
  });

  it('shows itself to the line above, the unit head, the agency administrator and the auditor, and to no colleague or stranger', async () => {
    const query = 'query($id: ID!) { plan(id: $id) { status } }';
    for (const who of ['staff', 'superior', 'superior2', 'unitHead', 'secretary', 'unitAdmin', 'hr', 'auditor'] as const) {
      expect([who, (await city.people[who].ask(query, { id: plan.id })).data.plan]).toEqual([who, { status: 'APPROVED' }]);
    }
    for (const who of ['colleague', 'stranger', 'otherHr'] as const) {
      expect([who, (await city.people[who].ask(query, { id: plan.id })).data.plan]).toEqual([who, null]);
    }
  });
});

describe('deadlines', () => {
  it('refuse the submission a second after midnight WIB, name the instant, keep the draft, and open again for one person alone', async () => {
    city.setNow(PLANNING_DAY);
    const { ask, employeeId } = city.people.colleague;
    const drafted = await propose(ask, await openPlan(city, 'colleague'), false, {
      parent: { state: 'LINKED', planId: boss.id, targetId: boss.targetId },
    });
    city.setNow('2026-01-31T17:00:00.000Z');
    const query =
      'mutation($input: PlanSubmitInput!) { planSubmit(input: $input) { userErrors { code message ... on DeadlinePassed { closedAt } } } }';
    const input = { planId: drafted.id, expectedVersion: drafted.version };
    const late = await ask(query, { input: { ...input, idempotencyKey: newKey() } }, { 'accept-language': 'en' });
    expect(late.data.planSubmit.userErrors).toEqual([
      { code: 'DEADLINE_PASSED', closedAt: '2026-01-31T17:00:00.000Z', message: expect.stringContaining('kept') },
    ]);
    const draft = (await ask(planQuery)).data.me.plan;
    expect(draft).toMatchObject({ status: 'DRAFT', targets: [{ title: 'Meningkatnya kualitas layanan aplikasi' }] });
    const extend = { cycleId: cycle.id, expectedVersion: cycle.version, phase: 'PLANNING', employeeId, to: '2026-02-05', reason: 'Sakit' };
    await done(city.people.hr.ask, 'cyclePhaseExtend', extend, 'cycle { id }');
    city.setNow('2026-02-05T16:59:59.000Z');
    await step(ask, 'planSubmit', drafted);
    const others = await refused(city.people.unitAdmin.ask, 'planOpen', {
      assignmentId: city.people.unitAdmin.assignmentId,
      year: 2026,
    });
    expect(others).toEqual(['DEADLINE_PASSED']);
  });
});

describe('approving many', () => {
  it('does the good rows, says why of the bad, and records which were opened', async () => {
    const { data: seen } = await city.people.colleague.ask(planQuery);
    const { id, version } = seen.me.plan;
    await done(city.people.superior.ask, 'planMarkRead', { planId: id, expectedVersion: version }, 'plan { id }');
    const query =
      'mutation($input: PlanApproveManyInput!) { planApproveMany(input: $input) { outcomes { plan { status } opened userErrors { code } } userErrors { code } } }';
    const plans = [
      { planId: id, expectedVersion: version },
      { planId: boss.id, expectedVersion: boss.version },
    ];
    const input = { idempotencyKey: newKey(), plans };
    const first = await city.people.superior.ask(query, { input });
    expect(first.data.planApproveMany.outcomes).toEqual([
      { plan: { status: 'APPROVED' }, opened: true, userErrors: [] },
      { plan: null, opened: false, userErrors: [{ code: 'FORBIDDEN' }] },
    ]);
    expect((await city.people.superior.ask(query, { input })).data).toEqual(first.data);
    expect(await refused(city.people.superior.ask, 'planApproveMany', { plans: [] })).toEqual(['REQUIRED']);
  });
});

describe('a move in mid-year', () => {
  it("ends the plan with the leaving rater's notes and opens another for the new post", async () => {
    city.setNow(PLANNING_DAY);
    const person = await hire(
      city,
      city.setup,
      city.units.aptika,
      'mover',
      { unit: 'aptika', title: 'Statistisi', name: 'Pindah Tugas', supervisor: 'superior' },
      city.people.superior.employeeId,
      REGION,
    );
    const { plan } = await done(person.ask, 'planOpen', { assignmentId: person.assignmentId, year: 2026 }, 'plan { id version }');
    city.setNow('2026-04-01T02:00:00.000Z');
    const { position } = await done(
      city.setup,
      'positionCreate',
      { unitId: city.units.bkpp, title: 'Statistisi BKPP', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' },
      'position { id }',
    );
    const assignment = { positionId: position.id, supervisorId: city.people.hrHead.employeeId, validFrom: '2026-04-01' };
    await done(
      city.people.hr.ask,
      'employeeTransfer',
      { employeeId: person.employeeId, expectedVersion: 1, assignment, notes: 'Kinerja baik.' },
      'employee { id }',
    );
    const old = await person.ask('query($id: ID!) { plan(id: $id) { status segmentTo closingNotes } }', { id: plan.id });
    // Nobody has agreed to it: it stays a draft. One that was agreed to is closed, in careers.test.ts.
    expect(old.data.plan).toEqual({ status: 'DRAFT', segmentTo: '2026-03-31', closingNotes: 'Kinerja baik.' });
    const next = await person.ask('{ me { plan(year: 2026) { status segmentFrom unit { code } deadlineAt } } }');
    expect(next.data.me.plan).toEqual({
      status: 'DRAFT',
      segmentFrom: '2026-04-01',
      unit: { code: 'bkpp' },
      deadlineAt: '2026-04-15T17:00:00.000Z',
    });
  });
});

describe('a delegate', () => {
  it("approves in the superior's place within the dates, and not a day later", async () => {
    city.setNow(PLANNING_DAY);
    const plan = await propose(city.people.unitAdmin.ask, await openPlan(city, 'unitAdmin'), false, {}, { kind: 'ADDITIONAL' });
    const submitted = await step(city.people.unitAdmin.ask, 'planSubmit', plan);
    const { employeeId, ask } = city.people.superior2;
    const { data } = await ask('{ me { employee { version } } }');
    const lend = {
      employeeId,
      expectedVersion: data.me.employee.version,
      toEmployeeId: city.people.superior.employeeId,
      validFrom: '2026-01-12',
      validTo: '2026-01-15',
      reason: 'Dinas luar',
    };
    const input = { planId: submitted.id, expectedVersion: submitted.version };
    expect(await refused(city.people.superior.ask, 'planApprove', input)).toEqual(['NOT_FOUND']);
    await done(ask, 'delegationGrant', lend, 'employee { id }');
    city.setNow('2026-01-15T17:00:00.000Z');
    expect(await refused(city.people.superior.ask, 'planApprove', input)).toEqual(['NOT_FOUND']);
    city.setNow('2026-01-15T16:59:59.000Z');
    await step(city.people.superior.ask, 'planApprove', submitted);
  });
});
