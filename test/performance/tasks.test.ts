// What waits for somebody: only what can be done now, and of more than plans; and what follows where people move.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askFor } from '../support/feedback.ts';
import { done, refused } from '../support/people.ts';
import { EVALUATION_DAY, evaluationStep, handedOver, rated, selfSubmitted } from '../support/scenarios/evaluation-stages.ts';
import { newcomer, opened, type Season, startSeason, submitted } from '../support/scenarios/stages.ts';
import { PLANNING_DAY, propose } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const TASKS = 'query($kinds: [TaskKind!]) { myTasks(year: 2026, kinds: $kinds) { kind count text evaluationId plan { id } } }';
type Task = { kind: string; count: number; evaluationId: string | null; plan: { id: string } | null };

async function tasks(ask: Season['setup'], kinds: string[] | null = null): Promise<Task[]> {
  const { data, errors } = await ask(TASKS, { kinds });
  expect(errors).toBeUndefined();
  return data.myTasks;
}

describe('tasks', () => {
  it('of plans end with the time to do them, come back with an extension, and then the plan itself says what to ask for', async () => {
    city.setNow(PLANNING_DAY);
    const { person, plan } = await opened(city);
    await propose(person.ask, plan, false);
    const mine = async () => (await tasks(city.people.superior.ask)).filter((task) => task.plan?.id === plan.id);
    expect(await mine()).toMatchObject([{ kind: 'ANSWER_PROPOSAL', count: 1 }]);
    city.setNow('2026-02-03T02:00:00.000Z');
    expect(await mine()).toEqual([]);
    const fields = 'deadlineAt allowedActions nextStep { side action text } blockers { action code message who until }';
    const seen = async () => (await person.ask(`query($id: ID!) { plan(id: $id) { ${fields} } }`, { id: plan.id })).data.plan;
    const late = await seen();
    expect(late).toMatchObject({
      deadlineAt: '2026-01-31T17:00:00.000Z',
      allowedActions: ['planComment'],
      nextStep: { side: 'EMPLOYEE', action: 'cyclePhaseExtend', text: 'Mintalah perpanjangan kepada BKPP.' },
    });
    expect(late.blockers).toContainEqual({
      action: 'planSubmit',
      code: 'DEADLINE_PASSED',
      message: expect.stringContaining('BKPP'),
      who: 'HR_OFFICER',
      until: '2026-01-31T17:00:00.000Z',
    });
    const extension = { cycleId: city.cycle.id, phase: 'PLANNING', employeeId: person.employeeId, to: '2026-02-10', reason: 'Dirawat' };
    await done(city.people.hr.ask, 'cyclePhaseExtend', { ...extension, expectedVersion: city.cycle.version }, 'cycle { id }');
    expect(await mine()).toMatchObject([{ kind: 'ANSWER_PROPOSAL' }]);
    expect((await seen()).nextStep).toMatchObject({ side: 'EMPLOYEE', action: 'planSubmit' });
    const { cycleId, phase, employeeId } = extension;
    const taken = { cycleId, phase, employeeId, expectedVersion: 1, reason: 'Salah orang' };
    await done(city.people.hr.ask, 'cyclePhaseExtensionWithdraw', taken, 'cycle { id }');
    expect([await mine(), (await seen()).nextStep.action]).toEqual([[], 'cyclePhaseExtend']);
  });

  it('are evaluations to rate and to hand over, told with the team', async () => {
    const waiting = await selfSubmitted(city);
    const { evaluation } = await rated(city);
    const found = await tasks(city.people.superior.ask);
    expect(found).toContainEqual(expect.objectContaining({ kind: 'RATE_EVALUATION', evaluationId: waiting.evaluation.id }));
    expect(found).toContainEqual(expect.objectContaining({ kind: 'SHARE_EVALUATION', evaluationId: evaluation.id }));
    await evaluationStep(city.people.superior.ask, 'evaluationShare', evaluation);
    const after = await tasks(city.people.superior.ask);
    expect(after.filter((task) => task.evaluationId === evaluation.id)).toEqual([]);
  });

  it('are what others asked for, where the kind is named', async () => {
    city.setNow(PLANNING_DAY);
    const { person, plan } = await opened(city);
    await propose(city.people.superior.ask, plan, false, { parent: { state: 'NONE' } });
    expect(await tasks(person.ask, ['AGREE_TARGETS'])).toMatchObject([{ kind: 'AGREE_TARGETS', count: 1, plan: { id: plan.id } }]);
    await askFor(city.people.superior.ask, person.employeeId);
    expect(await tasks(person.ask, ['GIVE_FEEDBACK'])).toMatchObject([{ kind: 'GIVE_FEEDBACK', count: 1 }]);
    const none = ['LEAVE_NOTES', 'DECIDE_OBJECTION', 'APPROVE_RATERS', 'WRITE_REVIEW'];
    expect(await tasks(person.ask, none)).toEqual([]);
    expect(await tasks(person.ask)).toEqual([]);
  });
});

describe('authority that was lent', () => {
  it('ends for who has moved to another agency since: they approve no more, and have no tasks of it', async () => {
    city.setNow(PLANNING_DAY);
    const { superior, hr } = city.people;
    const delegate = await newcomer(city);
    const waiting = await submitted(city);
    const other = await submitted(city);
    const version = (await hr.ask('query($id: ID!) { employee(id: $id) { version } }', { id: superior.employeeId })).data.employee.version;
    const lent = { toEmployeeId: delegate.employeeId, validFrom: '2026-01-12', validTo: '2026-02-28', reason: 'Dinas luar' };
    await done(superior.ask, 'delegationGrant', { employeeId: superior.employeeId, expectedVersion: version, ...lent }, 'employee { id }');
    const approve = ({ plan }: typeof waiting) => ({ planId: plan.id, expectedVersion: plan.version });
    expect(await refused(delegate.ask, 'planApprove', approve(waiting))).toEqual([]);
    const post = { unitId: city.units.bkpp, title: 'Analis SDM', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
    const { position } = await done(hr.ask, 'positionCreate', post, 'position { id }');
    const own = (await hr.ask('query($id: ID!) { employee(id: $id) { version } }', { id: delegate.employeeId })).data.employee.version;
    const move = {
      employeeId: delegate.employeeId,
      expectedVersion: own,
      assignment: { positionId: position.id, validFrom: '2026-01-15' },
    };
    await done(hr.ask, 'employeeTransfer', move, 'employee { id }');
    city.setNow('2026-01-14T02:00:00.000Z');
    expect((await tasks(delegate.ask)).some((task) => task.plan?.id === other.plan.id)).toBe(true);
    city.setNow('2026-01-16T02:00:00.000Z');
    expect(await tasks(delegate.ask)).toEqual([]);
    expect(await refused(delegate.ask, 'planApprove', approve(other))).toEqual(['NOT_FOUND']);
  });
});

describe('what was handed over', () => {
  const seen = async (id: string) =>
    (
      await city.people.hr.ask(
        'query($id: ID!) { evaluation(id: $id) { rater { id } segments { to } segmentsWithoutPlan { positionTitle from to } } }',
        { id },
      )
    ).data.evaluation;

  it('shows who rated and the segments as they were frozen, however the career goes on', async () => {
    const { person, evaluation } = await handedOver(city);
    const before = await seen(evaluation.id);
    expect(before).toEqual({ rater: { id: city.people.superior.employeeId }, segments: [{ to: '2026-12-31' }], segmentsWithoutPlan: [] });
    await transfer(person.employeeId, '2026-12-05');
    expect(await seen(evaluation.id)).toEqual(before);
  });

  it('is preceded by a warning where a post has no agreed plan: its months would be lost', async () => {
    const { person, evaluation } = await rated(city);
    await transfer(person.employeeId, '2026-11-10');
    expect(await seen(evaluation.id)).toMatchObject({
      segments: [{ to: '2026-11-09' }],
      segmentsWithoutPlan: [{ positionTitle: 'Analis SDM', from: '2026-11-10', to: '2026-12-31' }],
    });
  });

  it('speaks in the unit’s list to who rated, as in its distribution, and to nobody else', async () => {
    const { evaluation } = await rated(city);
    const query =
      'query($unit: ID!) { unitEvaluations(unitId: $unit, year: 2026, first: 100) { edges { node { evaluationId status predicate } } } }';
    const row = async (who: 'superior' | 'hr') => {
      const { data } = await city.people[who].ask(query, { unit: city.units.aptika });
      return data.unitEvaluations.edges
        .map(({ node }: { node: { evaluationId: string } }) => node)
        .find((one: { evaluationId: string }) => one.evaluationId === evaluation.id);
    };
    expect(await row('superior')).toMatchObject({ status: 'RATED', predicate: 'VERY_GOOD' });
    expect(await row('hr')).toMatchObject({ status: 'OPEN', predicate: null });
  });
});

async function transfer(employeeId: string, validFrom: string): Promise<void> {
  const { hr } = city.people;
  city.setNow(EVALUATION_DAY);
  const post = { unitId: city.units.bkpp, title: 'Analis SDM', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
  const { position } = await done(hr.ask, 'positionCreate', post, 'position { id }');
  const { version } = (await hr.ask('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee;
  await done(
    hr.ask,
    'employeeTransfer',
    { employeeId, expectedVersion: version, assignment: { positionId: position.id, validFrom } },
    'employee { id }',
  );
}
