// Plans follow the career: changes known ahead, entered late, over the turn of the year; as the people concerned see them.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { type FieldsOf, type MutationName, newKey, whole } from '../support/mutations.ts';
import { answered, done, type Person, refused } from '../support/people.ts';
import { approved, changing, freshPost, opened, type Season, startSeason, type Worded } from '../support/scenarios/stages.ts';
import { CYCLE_2026, PLANNING_DAY, step } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());
beforeEach(() => city.setNow(PLANNING_DAY));

const hr = (): Ask => city.people.hr.ask;
const EFFECTS = 'effects { kind planId evaluationId from to raterBefore { name } raterNow { name } }';
const FIELDS =
  'id version status segmentFrom segmentTo endsOn closedAt voided { cause } nextStep { side action } allowedActions deadlineAt';

async function seen(ask: Ask, planId: string, fields = FIELDS) {
  return (await ask(`query($id: ID!) { plan(id: $id) { ${fields} } }`, { id: planId })).data.plan;
}

const versionOf = async ({ employeeId }: Person): Promise<number> =>
  (await hr()('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee.version;

async function move(person: Person, validFrom: string, more: object = {}, positionId?: string) {
  const assignment = { positionId: positionId ?? (await freshPost(city)), supervisorId: city.people.hrHead.employeeId, validFrom };
  const input = { employeeId: person.employeeId, expectedVersion: await versionOf(person), assignment, ...more };
  const selection = `employee { version history { id validFrom validTo plan(year: 2026) { id status segmentFrom segmentTo } } } ${EFFECTS}`;
  return done(hr(), 'employeeTransfer', input, selection);
}

async function end(person: Person, assignmentId: string, validTo: string, more: object = {}) {
  const input = { employeeId: person.employeeId, expectedVersion: await versionOf(person), assignmentId, validTo, ...more };
  return done(hr(), 'assignmentEnd', input, `employee { version } ${EFFECTS}`);
}

const entryOf = ({ plan }: Worded, day: string, more: object = {}) => {
  const { id: planId, targetId, indicatorId } = plan;
  return { planId, targetId, indicatorId, day, value: '91', ...more };
};
const report = (of: Worded, day: string, more: object = {}): Promise<string[]> =>
  refused(of.person.ask, 'progressAdd', entryOf(of, day, more));

const kinds = (effects: { kind: string }[]): string[] => effects.map(({ kind }) => kind);

describe('a move that is known ahead', () => {
  it('leaves the plan alone until its day, and closes it then for all but its own days', async () => {
    const of = await approved(city);
    city.setNow('2026-06-15T02:00:00.000Z');
    const { effects, employee } = await move(of.person, '2026-07-01');
    const next = employee.history[0].plan;
    expect(effects).toMatchObject([
      { kind: 'PLAN_ENDS', planId: of.plan.id, from: '2026-01-01', to: '2026-06-30' },
      { kind: 'PLAN_OPENED', planId: next.id, from: '2026-07-01', to: '2026-12-31' },
    ]);
    city.setNow('2026-06-20T02:00:00.000Z');
    expect(await seen(of.person.ask, of.plan.id)).toMatchObject({
      status: 'APPROVED',
      endsOn: '2026-06-30',
      closedAt: null,
      allowedActions: ['planChange', 'evidenceUpload', 'progressAdd', 'planComment', 'evaluationOpen'],
      nextStep: { side: 'EMPLOYEE', action: 'progressAdd' },
    });
    expect(await report(of, '2026-06-20')).toEqual([]);
    city.setNow('2026-06-30T17:00:00.000Z');
    expect(await seen(of.person.ask, of.plan.id)).toMatchObject({
      status: 'CLOSED',
      closedAt: '2026-06-30T17:00:00.000Z',
      allowedActions: ['evidenceUpload', 'progressAdd', 'planComment', 'evaluationOpen'],
      deadlineAt: '2026-12-31T17:00:00.000Z',
    });
    expect(await report(of, '2026-06-30')).toEqual([]);
    expect(await report(of, '2026-07-01')).toEqual(['OUT_OF_RANGE']);
    expect(await refused(of.person.ask, 'planChange', { planId: of.plan.id, expectedVersion: 999, reason: 'x' })).toEqual([
      'VERSION_CONFLICT',
    ]);
  });

  it('takes corrections and evidence of its last days until carrying out ends, for one person longer', async () => {
    const of = await approved(city);
    city.setNow('2026-06-20T02:00:00.000Z');
    const { entry } = await done(of.person.ask, 'progressAdd', entryOf(of, '2026-06-20'), 'entry { id }');
    await move(of.person, '2026-07-01');
    city.setNow('2026-12-31T16:59:59.000Z');
    expect(await report(of, '2026-06-20', { correctsId: entry.id })).toEqual([]);
    const file = { planId: of.plan.id, fileName: 'a.pdf', contentType: 'application/pdf', size: 5, sha256: 'b'.repeat(64) };
    expect(await refused(of.person.ask, 'evidenceUpload', file)).toEqual([]);
    city.setNow('2026-12-31T17:00:00.000Z');
    expect(await report(of, '2026-06-21')).toEqual(['DEADLINE_PASSED']);
    const cycle = (await hr()('{ cycle(year: 2026) { id version } }')).data.cycle;
    const longer = { phase: 'EXECUTION', to: '2027-01-10', reason: 'Banjir', employeeId: of.person.employeeId };
    const input = { cycleId: cycle.id, expectedVersion: cycle.version, ...longer };
    await done(hr(), 'cyclePhaseExtend', input, 'cycle { id }');
    expect(await report(of, '2026-06-21')).toEqual([]);
  });

  it('lets a change that was not agreed by then come to nothing', async () => {
    const of = await changing(city);
    const counter = {
      title: 'Layanan dua kali lebih cepat',
      kind: 'MAIN',
      indicators: [{ text: 'Mutu', aspect: 'QUALITY', qualitative: { standard: 'Rapi' } }],
    };
    const input = { planId: of.plan.id, expectedVersion: of.plan.version, targetId: of.plan.targetId, target: counter };
    await done(of.person.ask, 'targetCounter', input, 'plan { id }');
    await move(of.person, '2026-07-01');
    const content = 'status change { reason } targets { title }';
    expect(await seen(of.person.ask, of.plan.id, content)).toEqual({
      status: 'DRAFT',
      change: { reason: 'Anggaran berubah' },
      targets: [{ title: counter.title }],
    });
    city.setNow('2026-07-01T02:00:00.000Z');
    expect(await seen(of.person.ask, of.plan.id, content)).toEqual({
      status: 'CLOSED',
      change: null,
      targets: [{ title: 'Meningkatnya kualitas layanan aplikasi' }],
    });
  });
});

describe('the leaving superior', () => {
  it('is asked for notes, and may write and mend them before the day and after it; nobody else in their place', async () => {
    const of = await approved(city);
    city.setNow('2026-10-01T02:00:00.000Z');
    await end(of.person, of.person.assignmentId, '2026-11-30');
    const boss = city.people.superior.ask;
    const note = async (ask: Ask, notes: string): Promise<string[]> => {
      const { version } = await seen(boss, of.plan.id);
      return refused(ask, 'planLeavingNotes', { planId: of.plan.id, expectedVersion: version, notes });
    };
    expect((await seen(boss, of.plan.id)).allowedActions).toContain('planLeavingNotes');
    expect(await note(boss, 'Layanan berjalan baik.')).toEqual([]);
    expect(await note(of.person.ask, 'Saya hebat.')).toEqual(['FORBIDDEN']);
    city.setNow('2026-12-10T02:00:00.000Z');
    expect(await note(boss, 'Sangat baik sampai akhir.')).toEqual([]);
    expect(await note(hr(), 'Dari BKPP.')).toEqual(['FORBIDDEN']);
    expect(await note(city.people.colleague.ask, 'Dari samping.')).toEqual(['NOT_FOUND']);
    expect(await note(boss, 'x'.repeat(4001))).toEqual(['TOO_LONG']);
    expect(await note(boss, '  ')).toEqual(['REQUIRED']);
    const fields = 'status nextStep { action } closingNotes leavingNotes { notes author { name } }';
    expect(await seen(boss, of.plan.id, fields)).toEqual({
      status: 'CLOSED',
      nextStep: null,
      closingNotes: 'Sangat baik sampai akhir.',
      leavingNotes: [{ notes: 'Sangat baik sampai akhir.', author: { name: 'Bambang Wijaya' } }],
    });
    city.setNow('2027-02-01T02:00:00.000Z');
    expect(await note(boss, 'Terlambat.')).toEqual(['DEADLINE_PASSED']);
  });

  it('is the next step of a plan that ended without a word', async () => {
    const of = await approved(city);
    await move(of.person, '2026-02-01');
    city.setNow('2026-02-02T02:00:00.000Z');
    expect(await seen(city.people.superior.ask, of.plan.id)).toMatchObject({
      status: 'CLOSED',
      nextStep: { side: 'SUPERIOR', action: 'planLeavingNotes' },
      allowedActions: ['planLeavingNotes', 'planComment'],
    });
  });
});

describe('a plan that nobody has agreed to when the post ends', () => {
  it('may still be agreed, since its days were served', async () => {
    const { person, plan } = await opened(city);
    await move(person, '2026-01-10');
    const target = {
      kind: 'MAIN',
      title: 'Sembilan hari',
      indicators: [{ text: 'Mutu', aspect: 'QUALITY', qualitative: { standard: 'Rapi' } }],
    };
    const parent = { state: 'LINKED', planId: city.boss.id, targetId: city.boss.targetId };
    const input = { planId: plan.id, expectedVersion: plan.version + 1, target, parent };
    const made = await done(person.ask, 'targetPropose', input, 'plan { id version }');
    const submitted = await step(person.ask, 'planSubmit', made.plan);
    await step(city.people.superior.ask, 'planApprove', submitted);
    expect(await seen(person.ask, plan.id)).toMatchObject({ status: 'CLOSED', segmentTo: '2026-01-09' });
  });
});

describe('over the turn of the year', () => {
  it('a plan of next year whose post ends on 31 December is void, kept, and never evaluated', async () => {
    const { person } = await approved(city);
    city.setNow('2026-12-10T02:00:00.000Z');
    const later = (text: string) => text.replace(/^\d+/, (year) => String(Number(year) + 1));
    const span = ({ from, to }: { from: string; to: string }) => ({ from: later(from), to: later(to) });
    const { planning, execution, evaluation } = CYCLE_2026;
    const next = { planning: { ...span(planning), from: '2026-12-01' }, execution: span(execution), evaluation: span(evaluation) };
    await done(hr(), 'cycleOpen', { year: 2027, periodicity: 'QUARTERLY', ...next }, 'cycle { id }');
    const of2027 = { assignmentId: person.assignmentId, year: 2027 };
    const { plan } = await done(person.ask, 'planOpen', of2027, 'plan { id }');
    const { effects } = await move(person, '2027-01-01');
    expect(kinds(effects)).toEqual(['PLAN_ENDS', 'PLAN_VOID', 'PLAN_OPENED']);
    expect(await seen(person.ask, plan.id)).toMatchObject({
      status: 'VOID',
      voided: { cause: 'ASSIGNMENT_ENDED' },
      allowedActions: [],
      nextStep: null,
      deadlineAt: null,
    });
    const own = await person.ask('{ me { plan(year: 2027) { id status segmentFrom } } }');
    expect(own.data.me.plan).toEqual({ id: effects.at(-1)?.planId, status: 'DRAFT', segmentFrom: '2027-01-01' });
    const { version } = await seen(person.ask, plan.id);
    expect(await refused(person.ask, 'planSubmit', { planId: plan.id, expectedVersion: version })).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(person.ask, 'planOpen', of2027)).toEqual(['ALREADY_EXISTS']);
  });
});

describe('a move that is entered late', () => {
  it('fills its own span, leaves what came after it, and says so', async () => {
    const of = await approved(city);
    city.setNow('2026-06-01T02:00:00.000Z');
    const target = await freshPost(city);
    await move(of.person, '2026-06-01', {}, target);
    city.setNow('2026-06-15T02:00:00.000Z');
    const { employee, effects } = await move(of.person, '2026-03-01', { notes: 'Surat terlambat.' });
    expect(
      employee.history.map(({ validFrom, validTo }: { validFrom: string; validTo: string }) => [validFrom, validTo]).toSorted(),
    ).toEqual([
      ['2024-01-01', '2026-02-28'],
      ['2026-03-01', '2026-05-31'],
      ['2026-06-01', null],
    ]);
    expect(effects).toMatchObject([
      { kind: 'SPAN_FILLED', from: '2026-03-01', to: '2026-05-31' },
      { kind: 'PLAN_ENDS', planId: of.plan.id, from: '2026-01-01', to: '2026-02-28' },
      { kind: 'PLAN_OPENED', from: '2026-03-01', to: '2026-05-31' },
    ]);
    const plans = employee.history.map(
      ({ plan }: { plan: { segmentFrom: string; segmentTo: string } }) => `${plan.segmentFrom} ${plan.segmentTo}`,
    );
    expect(plans.toSorted()).toEqual(['2026-01-01 2026-02-28', '2026-03-01 2026-05-31', '2026-06-01 2026-12-31']);
    const again = { positionId: target, supervisorId: city.people.hrHead.employeeId, validFrom: '2026-05-01' };
    const input = { employeeId: of.person.employeeId, expectedVersion: await versionOf(of.person), assignment: again };
    expect(await refused(hr(), 'employeeTransfer', input)).toEqual(['ALREADY_EXISTS']);
  });

  it('keeps an end that is known ahead', async () => {
    const of = await approved(city);
    await end(of.person, of.person.assignmentId, '2026-11-30');
    const { employee } = await move(of.person, '2026-02-01');
    expect(employee.history[0]).toMatchObject({ validFrom: '2026-02-01', validTo: '2026-11-30' });
  });

  it('tells of evaluations that are reckoned anew, and of those that rest on what has changed', async () => {
    const of = await approved(city);
    city.setNow('2026-12-10T02:00:00.000Z');
    const { evaluation } = await done(of.person.ask, 'evaluationOpen', { planId: of.plan.id }, 'evaluation { id version }');
    const { effects } = await move(of.person, '2026-12-01');
    expect(effects.at(-1)).toMatchObject({
      kind: 'EVALUATION_FOLLOWS',
      evaluationId: evaluation.id,
      raterBefore: { name: 'Bambang Wijaya' },
      raterNow: { name: 'Joko Hartono' },
    });
    const query = 'query($id: ID!) { evaluation(id: $id) { version segments { from to } } }';
    expect((await of.person.ask(query, { id: evaluation.id })).data.evaluation.segments).toEqual([
      { from: '2026-01-01', to: '2026-11-30' },
    ]);
    const boss = city.people.hrHead.ask;
    const judged = { rating: 'MEETS', reason: 'Sesuai target sepanjang tahun ini.' };
    let { version } = (await of.person.ask(query, { id: evaluation.id })).data.evaluation;
    const go = async <Name extends MutationName>(ask: Ask, name: Name, more: FieldsOf<Name> = {}) => {
      const input = { evaluationId: evaluation.id, expectedVersion: version, ...more };
      ({ version } = (
        await answered<{ evaluation: { version: number } }>(done(ask, name, whole(name, input), 'evaluation { version }'))
      ).evaluation);
    };
    await go(of.person.ask, 'selfAssessmentSave', { achievements: 'Ada' });
    await go(of.person.ask, 'selfAssessmentSubmit');
    await go(boss, 'evaluationRate', { result: judged, behaviour: judged });
    await go(boss, 'evaluationShare');
    const late = await move(of.person, '2026-11-16');
    expect(late.effects.at(-1)).toMatchObject({ kind: 'EVALUATION_RESTS', evaluationId: evaluation.id, raterNow: null });
  });
});

describe('a career and a plan that are changed at once', () => {
  it('never overlook each other: whichever comes first, the plan has the days of the post', async () => {
    for (let i = 0; i < 4; i += 1) {
      city.setNow(PLANNING_DAY);
      const { person } = await opened(city);
      const { assignment } = {
        assignment: { positionId: await freshPost(city), supervisorId: city.people.hrHead.employeeId, validFrom: '2026-02-01' },
      };
      const { employee } = await move(person, '2026-01-15');
      const held = employee.history.at(-1)?.id === person.assignmentId ? employee.history[0].id : employee.history.at(-1)?.id;
      const opening = { idempotencyKey: newKey(), assignmentId: held, year: 2026 };
      const moving = { idempotencyKey: newKey(), employeeId: person.employeeId, expectedVersion: employee.version, assignment };
      await Promise.all([
        person.ask('mutation($input: PlanOpenInput!) { planOpen(input: $input) { userErrors { code } } }', { input: opening }),
        hr()('mutation($input: EmployeeTransferInput!) { employeeTransfer(input: $input) { userErrors { code } } }', { input: moving }),
      ]);
      const query = 'query($id: ID!) { employee(id: $id) { history { validFrom validTo plan(year: 2026) { segmentFrom segmentTo } } } }';
      const { history } = (await hr()(query, { id: person.employeeId })).data.employee;
      for (const { validFrom, validTo, plan } of history) {
        if (plan)
          expect([plan.segmentFrom, plan.segmentTo]).toEqual([
            validFrom < '2026-01-01' ? '2026-01-01' : validFrom,
            validTo ?? '2026-12-31',
          ]);
      }
    }
  });
});
