// Evaluations as people live them: opened, rated, handed over, read, made final, reopened, exported.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, REGION } from '../support/city.ts';
import { done, type Person, refused } from '../support/people.ts';
import {
  AFTER_OBJECTION,
  agreed,
  agreedPlan,
  BOTH_ABOVE,
  EVALUATION_DAY,
  evaluationOpened,
  evaluationStep,
  handedOver,
  judged,
  madeFinal,
  of,
  openEvaluation,
  rated,
  SELF,
  selfSaved,
  selfSubmitted,
} from '../support/scenarios/evaluation-stages.ts';
import { approved, freshUnit, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const FIELDS = `id version status year period from to isHead predicate result { rating reason } behaviour { rating reason }
  raterSnapshot { name status number position unit } rater { name } selfAssessment { achievements submittedAt }
  segments { from to months countedMonths kind level positionTitle } leavingNotes { notes } calibrations { reason }
  handOver { deliveredAt acknowledgement receivedOn receipt objectionUntil } current { number predicate hash credit { points parts { coefficient months monthFrom monthTo points } } absences { from to keepsMonths } }
  versions { number reason cause predicate result { rating } rater { name number status } } creditPoints followUp { kind evaluationVersion }
  deadlineAt allowedActions verification { version same hash recomputed } reopenedReason`;

async function seen(ask: Ask, id: string) {
  const { data, errors } = await ask(`query($id: ID!) { evaluation(id: $id) { ${FIELDS} } }`, { id });
  expect(errors).toBeUndefined();
  return data.evaluation;
}

const boss = (): Ask => city.people.superior.ask;

describe('a year that is evaluated', () => {
  it('goes from the opening to what follows', async () => {
    const { person, evaluation } = await madeFinal(city);
    expect(await seen(person.ask, evaluation.id)).toMatchObject({
      status: 'FINAL',
      year: 2026,
      period: null,
      from: '2026-01-01',
      to: '2026-12-31',
      predicate: 'VERY_GOOD',
      result: BOTH_ABOVE.result,
      rater: { name: 'Bambang Wijaya' },
      raterSnapshot: { name: 'Bambang Wijaya', status: 'ASN', position: 'Kepala Bidang Aplikasi', unit: 'Unit aptika' },
      segments: [{ months: 12, level: 'AHLI_MUDA' }],
      creditPoints: '37.50',
      followUp: { kind: 'AWARD_PROPOSAL', evaluationVersion: 1 },
      current: { number: 1, credit: { points: '37.50' } },
      verification: { version: 1, same: true },
      deadlineAt: null,
      allowedActions: [],
    });
  });

  it('is opened once, by whoever comes first: the second is answered with the same', async () => {
    const { planId, person, evaluation } = await evaluationOpened(city);
    for (const ask of [boss(), city.people.unitAdmin.ask, city.people.hr.ask, person.ask])
      expect(await openEvaluation(ask, planId)).toEqual({ id: evaluation.id, version: 1 });
    expect(await refused(city.people.colleague.ask, 'evaluationOpen', { planId })).toEqual(['NOT_FOUND']);
  });

  it('is not opened before its time, without an agreed plan, or for a period that is none', async () => {
    const { person, plan } = await approved(city);
    const open = (input: object) => refused(person.ask, 'evaluationOpen', { planId: plan.id, ...input });
    expect(await open({})).toEqual(['NOT_OPEN_YET']);
    expect(await open({ period: 1 })).toEqual(['NOT_OPEN_YET']);
    expect(await open({ period: 5 })).toEqual(['OUT_OF_RANGE']);
    city.setNow('2026-03-31T02:00:00.000Z');
    expect(await open({ period: 1 })).toEqual([]);
    city.setNow(PLANNING_DAY);
    const { ask, assignmentId } = await newcomer(city);
    const draft = (await done(ask, 'planOpen', { assignmentId, year: 2026 }, 'plan { id }')).plan;
    city.setNow(EVALUATION_DAY);
    expect(await refused(ask, 'evaluationOpen', { planId: draft.id })).toEqual(['TRANSITION_REFUSED']);
  });

  it('stands in the own list, under the plan and with the person', async () => {
    const { person, planId, evaluation } = await madeFinal(city);
    const quarter = await openEvaluation(person.ask, planId, 2);
    const { data } = await person.ask(
      'query($plan: ID!) { me { evaluations(year: 2026) { id period } employee { evaluation(year: 2026) { id } } } plan(id: $plan) { evaluations { id } } }',
      { plan: planId },
    );
    expect(data.me.evaluations).toEqual([
      { id: quarter.id, period: 2 },
      { id: evaluation.id, period: null },
    ]);
    expect(data.me.employee.evaluation.id).toBe(evaluation.id);
    expect(data.plan.evaluations.map(({ id }: { id: string }) => id)).toEqual([quarter.id, evaluation.id]);
  });
});

describe('the self-assessment', () => {
  it('is the employee’s alone while it is a draft, and the rater’s to read once submitted; nobody else’s', async () => {
    const { person, evaluation } = await selfSaved(city);
    expect((await seen(person.ask, evaluation.id)).selfAssessment).toEqual({ achievements: SELF.achievements, submittedAt: null });
    expect((await seen(boss(), evaluation.id)).selfAssessment).toBeNull();
    await evaluationStep(person.ask, 'selfAssessmentSubmit', evaluation);
    expect((await seen(boss(), evaluation.id)).selfAssessment).toMatchObject({ achievements: SELF.achievements });
    for (const other of ['superior2', 'unitHead', 'unitAdmin', 'hr', 'auditor'] as const)
      expect((await seen(city.people[other].ask, evaluation.id)).selfAssessment, other).toBeNull();
  });

  it('comes before the rating, or its day has passed', async () => {
    const { evaluation } = await evaluationOpened(city);
    const rate = () => refused(boss(), 'evaluationRate', of(evaluation, BOTH_ABOVE));
    expect(await rate()).toEqual(['SELF_ASSESSMENT_MISSING']);
    city.setNow('2026-12-18T02:00:00.000Z');
    expect(await rate()).toEqual([]);
  });

  it('finds its reader, or says who must act', async () => {
    const { person, evaluation } = await selfSaved(city);
    const { employeeId, assignmentId } = person;
    const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId });
    const move = { employeeId, expectedVersion: data.employee.version, assignmentId, validTo: '2026-12-10' };
    await done(city.setup, 'assignmentEnd', move, 'employee { id }');
    const unitId = await freshUnit(city);
    const post = { unitId, title: 'Analis', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
    const { position: alone } = await done(city.setup, 'positionCreate', post, 'position { id }');
    const position = { positionId: alone.id, validFrom: '2026-12-11' };
    const service = { kind: 'PNS', grade: 'III/d', reason: 'Kembali bertugas', proof: { number: 'SK.1', issuedOn: '2026-01-05' } };
    const next = { employeeId, expectedVersion: data.employee.version + 1, ...service, assignment: position };
    await done(city.setup, 'employeeRehire', next, 'employee { id }');
    city.setNow('2026-12-11T02:00:00.000Z');
    expect(await refused(person.ask, 'selfAssessmentSubmit', of(evaluation))).toEqual(['NO_RATER']);
    expect((await seen(person.ask, evaluation.id)).rater).toBeNull();
  });
});

describe('before it is handed over', () => {
  const HIDDEN = {
    predicate: null,
    result: null,
    behaviour: null,
    raterSnapshot: null,
    calibrations: [],
    current: null,
    versions: [],
    verification: null,
  };

  it('ratings, and that it is rated, are seen by the rater and by nobody else: no office opens them', async () => {
    const { person, evaluation } = await selfSubmitted(city);
    const before = await seen(person.ask, evaluation.id);
    const once = await evaluationStep(boss(), 'evaluationRate', evaluation, BOTH_ABOVE);
    await evaluationStep(boss(), 'evaluationRate', once, { behaviour: judged('ABOVE', 'Menjadi teladan bagi rekan') });
    expect(await seen(boss(), evaluation.id)).toMatchObject({ ...BOTH_ABOVE, predicate: 'VERY_GOOD', status: 'RATED' });
    for (const who of ['superior2', 'unitHead', 'unitAdmin', 'hr', 'auditor'] as const)
      expect(await seen(city.people[who].ask, evaluation.id), who).toMatchObject({ ...HIDDEN, status: 'OPEN', version: before.version });
    // That the rater has begun is all the employee learns: what was submitted cannot be taken back any more.
    expect(before.allowedActions).toEqual(['selfAssessmentWithdraw']);
    expect(await seen(person.ask, evaluation.id)).toEqual({ ...before, allowedActions: [] });
    expect(await seen(city.people.colleague.ask, evaluation.id)).toBeNull();
  });

  it('no road leads the employee to them: node, lists, fields, payloads, history', async () => {
    const { person, planId, evaluation } = await rated(city, {
      result: judged('ABOVE', 'RAHASIA hasil kerja'),
      behaviour: judged('ABOVE', 'RAHASIA perilaku'),
    });
    const parts = 'status predicate result { rating reason } behaviour { rating reason } raterSnapshot { name } current { hash }';
    const roads = `query($id: ID!, $plan: ID!, $unit: ID!) {
      node(id: $id) { ... on Evaluation { ${parts} } } nodes(ids: [$id]) { ... on Evaluation { ${parts} } } evaluation(id: $id) { ${parts} }
      me { evaluations(year: 2026) { ${parts} } employee { evaluation(year: 2026) { ${parts} } } } plan(id: $plan) { evaluations { ${parts} } }
      myTeam(year: 2026) { evaluation { ${parts} } }
      unitEvaluations(unitId: $unit, year: 2026, first: 100) { edges { node { employeeName predicate } } } }`;
    const variables = { id: evaluation.id, plan: planId, unit: city.units.aptika };
    const answer = await person.ask(roads, variables);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.evaluation.status).toBe('OPEN');
    expect(JSON.stringify(answer.data)).not.toMatch(/RAHASIA|RATED|ABOVE|VERY_GOOD/);
    const trail = await city.people.auditor.ask(
      'query($id: ID!) { auditTrail(subject: $id, first: 50) { edges { node { operation detail } } } }',
      { id: evaluation.id },
    );
    expect(trail.data.auditTrail.edges.length).toBeGreaterThan(2);
    expect(JSON.stringify(trail.data)).not.toMatch(/RAHASIA|RATED|ABOVE|VERY_GOOD/);
    for (const who of ['unitHead', 'unitAdmin', 'hr', 'auditor'] as const) {
      const { data } = await city.people[who].ask(
        'query($unit: ID!) { unitEvaluations(unitId: $unit, year: 2026, first: 100) { edges { node { evaluationId status predicate } } } }',
        { unit: city.units.aptika },
      );
      const row = data.unitEvaluations.edges.find(({ node }: { node: { evaluationId: string } }) => node.evaluationId === evaluation.id);
      expect(row.node, who).toMatchObject({ status: 'OPEN', predicate: null });
    }
  });

  it('an officer of the staffing agency does not see the own ones, nor makes them final', async () => {
    city.setNow(PLANNING_DAY);
    const { hr, hrHead } = city.people;
    const plan = await agreedPlan(hr, hrHead, 2026);
    city.setNow(EVALUATION_DAY);
    let one = await openEvaluation(hr.ask, plan.id);
    one = await evaluationStep(hr.ask, 'selfAssessmentSave', one, SELF);
    one = await evaluationStep(hr.ask, 'selfAssessmentSubmit', one);
    one = await evaluationStep(hrHead.ask, 'evaluationRate', one, BOTH_ABOVE);
    expect(await seen(hr.ask, one.id)).toMatchObject(HIDDEN);
    const { data } = await hr.ask(
      'query($unit: ID!) { unitEvaluations(unitId: $unit, year: 2026, first: 9) { edges { node { predicate } } } }',
      { unit: city.units.bkpp },
    );
    expect(data.unitEvaluations.edges).toEqual([{ node: { predicate: null } }]);
    one = await evaluationStep(hrHead.ask, 'evaluationShare', one);
    one = await evaluationStep(hr.ask, 'evaluationAcknowledge', one, { acknowledgement: 'READ_AND_AGREED' });
    expect(await refused(hr.ask, 'evaluationFinalise', of(one))).toEqual(['OWN_CASE']);
    expect(await refused(hr.ask, 'evaluationReopen', of(one, { reason: 'Ingin lebih tinggi' }))).toEqual(['OWN_CASE']);
    expect(await refused(hr.ask, 'absenceRecord', { employeeId: hr.employeeId, ...QUARTER_LEAVE })).toEqual(['OWN_CASE']);
  });

  it('the rater mends a rating as often as it takes, and nobody else does', async () => {
    const { person, evaluation } = await rated(city);
    const lower = await evaluationStep(boss(), 'evaluationRate', evaluation, { behaviour: judged('MEETS') });
    expect(await seen(boss(), lower.id)).toMatchObject({
      predicate: 'GOOD',
      result: BOTH_ABOVE.result,
      allowedActions: ['evaluationRate', 'evaluationShare'],
    });
    for (const [ask, code] of [
      [person.ask, 'FORBIDDEN'],
      [city.people.superior2.ask, 'FORBIDDEN'],
      [city.people.hr.ask, 'FORBIDDEN'],
      [city.people.colleague.ask, 'NOT_FOUND'],
    ] as const)
      expect(await refused(ask, 'evaluationRate', of(lower, BOTH_ABOVE))).toEqual([code]);
    expect(await refused(boss(), 'evaluationRate', of(evaluation, BOTH_ABOVE))).toEqual(['VERSION_CONFLICT']);
  });
});

describe('the rater', () => {
  it('is whoever is the superior when it is handed over; the earlier one is out', async () => {
    const { person, evaluation } = await rated(city);
    const { superior2, hr } = city.people;
    const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: person.employeeId });
    const change = { employeeId: person.employeeId, expectedVersion: data.employee.version, assignmentId: person.assignmentId };
    await done(hr.ask, 'supervisorChange', { ...change, supervisorId: superior2.employeeId, validFrom: '2026-12-10' }, 'employee { id }');
    expect(await refused(boss(), 'evaluationShare', of(evaluation))).toEqual(['FORBIDDEN']);
    // Nobody signs another's words: who comes to rate does not see them, and rates anew.
    const { data: found } = await superior2.ask(
      'query($id: ID!) { evaluation(id: $id) { id version status predicate result { rating } } }',
      evaluation,
    );
    expect(found.evaluation).toMatchObject({ status: 'OPEN', predicate: null, result: null });
    expect(await refused(superior2.ask, 'evaluationShare', of(found.evaluation))).toEqual(['RATING_MISSING']);
    const anew = await evaluationStep(superior2.ask, 'evaluationRate', found.evaluation, BOTH_ABOVE);
    const given = await evaluationStep(superior2.ask, 'evaluationShare', anew);
    expect((await seen(person.ask, given.id)).versions).toMatchObject([{ rater: { name: 'Dewi Lestari', status: 'ASN' } }]);
  });

  it('is the head of the unit where the superior, who held its second head post, has left', async () => {
    const { person, evaluation } = await selfSubmitted(city);
    const [unit, chief] = [city.units.diskominfo, city.people.superior2];
    const postOf = async (title: string, isHead: boolean) =>
      (await done(city.setup, 'positionCreate', { unitId: unit, title, kind: 'MANAGERIAL', isHead }, 'position { id }')).position.id;
    const leader = await newcomer(city);
    const versionOf = async (id: string) =>
      (await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id })).data.employee.version;
    const headPost = await postOf('Kepala Sementara', true);
    const move = {
      employeeId: leader.employeeId,
      expectedVersion: await versionOf(leader.employeeId),
      assignment: { positionId: headPost, supervisorId: chief.employeeId, validFrom: '2026-12-10' },
    };
    await done(city.setup, 'employeeTransfer', move, 'employee { id }');
    const change = {
      employeeId: person.employeeId,
      expectedVersion: await versionOf(person.employeeId),
      assignmentId: person.assignmentId,
    };
    await done(city.setup, 'supervisorChange', { ...change, supervisorId: leader.employeeId, validFrom: '2026-12-10' }, 'employee { id }');
    expect((await seen(person.ask, evaluation.id)).rater.name).toMatch(/^Pegawai Baru/);
    const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version history { id validTo } } }', {
      id: leader.employeeId,
    });
    const last = data.employee.history.find(({ validTo }: { validTo: string | null }) => validTo === null);
    await done(
      city.setup,
      'assignmentEnd',
      { employeeId: leader.employeeId, expectedVersion: data.employee.version, assignmentId: last.id, validTo: '2026-12-10' },
      'employee { id }',
    );
    city.setNow('2026-12-11T02:00:00.000Z');
    // Two hold the office's head posts: the definitive head comes before anybody who acts.
    expect((await seen(person.ask, evaluation.id)).rater.name).toBe('Soenarto Hadi');
    const byHead = await evaluationStep(city.people.unitHead.ask, 'evaluationRate', evaluation, BOTH_ABOVE);
    expect((await seen(city.people.unitHead.ask, byHead.id)).raterSnapshot).toMatchObject({
      name: 'Soenarto Hadi',
      position: 'Kepala Dinas',
    });
  });

  it('may be the mayor, who is no civil servant and has no number', async () => {
    city.setNow(PLANNING_DAY);
    const { mayor, secretary } = city.people;
    const plan = await agreedPlan(secretary, mayor, 2026, true);
    city.setNow('2026-12-18T02:00:00.000Z');
    let one = await openEvaluation(secretary.ask, plan.id);
    city.setNow('2026-12-28T02:00:00.000Z');
    expect(await refused(mayor.ask, 'evaluationRate', of(one, BOTH_ABOVE))).toEqual(['RESULT_FOLLOWS_UNIT']);
    one = await evaluationStep(mayor.ask, 'evaluationRate', one, { behaviour: judged('ABOVE') });
    expect(await seen(mayor.ask, one.id)).toMatchObject({
      status: 'RATED',
      isHead: true,
      result: null,
      predicate: null,
      raterSnapshot: { name: 'Agustina Wilujeng', status: 'NON_ASN', number: null, position: 'Wali Kota Semarang' },
    });
    expect(await refused(mayor.ask, 'evaluationShare', of(one))).toEqual(['UNIT_ACHIEVEMENT_MISSING']);
  });

  it('of a year with a transfer is the last one, who sees both segments and what the leaving one left', async () => {
    const { person, plan } = await approved(city);
    city.setNow('2026-07-01T02:00:00.000Z');
    const { hrHead } = city.people;
    const post = { unitId: city.units.bkpp, title: 'Analis SDM Madya', kind: 'FUNCTIONAL', level: 'AHLI_MADYA' };
    const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
    const assignment = { positionId: position.id, supervisorId: hrHead.employeeId, validFrom: '2026-07-01' };
    const move = { employeeId: person.employeeId, expectedVersion: 1, assignment, notes: 'Layanan berjalan baik.' };
    const { employee } = await done(city.people.hr.ask, 'employeeTransfer', move, 'employee { assignments { id } }');
    const moved: Person = { ...person, assignmentId: employee.assignments[0].id };
    const { data } = await person.ask('{ me { plan(year: 2026) { id version } } }');
    const second = await secondPlan(moved, hrHead, data.me.plan);
    city.setNow(EVALUATION_DAY);
    let one = await openEvaluation(person.ask, plan.id);
    expect((await openEvaluation(hrHead.ask, second)).id).toBe(one.id);
    one = await evaluationStep(person.ask, 'selfAssessmentSave', one, SELF);
    one = await evaluationStep(person.ask, 'selfAssessmentSubmit', one);
    expect(await refused(boss(), 'evaluationRate', of(one, BOTH_ABOVE))).toEqual(['NOT_FOUND']);
    one = await evaluationStep(hrHead.ask, 'evaluationRate', one, { result: judged('MEETS'), behaviour: judged('MEETS') });
    one = await evaluationStep(hrHead.ask, 'evaluationShare', one);
    expect(await seen(hrHead.ask, one.id)).toMatchObject({
      segments: [
        { months: 6, countedMonths: [1, 2, 3, 4, 5, 6], level: 'AHLI_MUDA', kind: 'PNS' },
        { months: 6, countedMonths: [7, 8, 9, 10, 11, 12], level: 'AHLI_MADYA', kind: 'PNS' },
      ],
      leavingNotes: [{ notes: 'Layanan berjalan baik.' }],
      predicate: 'GOOD',
      current: {
        credit: {
          points: '31.25',
          parts: [
            { coefficient: '25', months: 6, monthFrom: 1, monthTo: 6, points: '12.50' },
            { coefficient: '37.5', months: 6, monthFrom: 7, monthTo: 12, points: '18.75' },
          ],
        },
      },
    });
  });
});

async function secondPlan(person: Person, superior: Person, plan: { id: string; version: number }): Promise<string> {
  const target = {
    kind: 'MAIN',
    title: 'Data kepegawaian',
    indicators: [{ text: 'Ketepatan', aspect: 'QUALITY', qualitative: { standard: 'Tanpa salah' } }],
  };
  const of2 = <More extends object>(version: number, more: More = {} as More) => ({ planId: plan.id, expectedVersion: version, ...more });
  const proposed = await done(person.ask, 'targetPropose', of2(plan.version, { target }), 'target { id } plan { version }');
  const linked = await done(
    superior.ask,
    'targetLink',
    of2(proposed.plan.version, { targetId: proposed.target.id, parent: { state: 'NONE' } }),
    'plan { version }',
  );
  const sent = await done(person.ask, 'planSubmit', of2(linked.plan.version), 'plan { version }');
  await done(superior.ask, 'planApprove', of2(sent.plan.version), 'plan { id }');
  return plan.id;
}

describe('a second post', () => {
  it('has an evaluation of its own, which feeds no credit points', async () => {
    const { person, planId } = await evaluationOpened(city);
    city.setNow(PLANNING_DAY);
    const post = { unitId: city.units.bkpp, title: 'Analis Kebijakan', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
    const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
    const { hrHead } = city.people;
    const assignment = { positionId: position.id, supervisorId: hrHead.employeeId, validFrom: '2026-01-12' };
    const input = { employeeId: person.employeeId, expectedVersion: 1, holding: 'PLT', assignment, validTo: '2026-12-31' };
    const { employee } = await done(city.setup, 'assignmentStart', input, 'employee { assignments { id holding } }');
    const second = {
      ...person,
      assignmentId: employee.assignments.find(({ holding }: { holding: string }) => holding === 'PLT')?.id ?? '',
    };
    const acting = await agreedPlan(second, hrHead, 2026);
    city.setNow('2026-12-20T02:00:00.000Z');
    let one = await openEvaluation(person.ask, acting.id);
    expect(one.id).not.toBe((await openEvaluation(person.ask, planId)).id);
    city.setNow('2026-12-28T02:00:00.000Z');
    one = await evaluationStep(hrHead.ask, 'evaluationRate', one, BOTH_ABOVE);
    one = await evaluationStep(hrHead.ask, 'evaluationShare', one);
    one = await evaluationStep(person.ask, 'evaluationAcknowledge', one, { acknowledgement: 'READ_AND_AGREED' });
    one = await evaluationStep(hrHead.ask, 'evaluationFinalise', one);
    expect(await seen(person.ask, one.id)).toMatchObject({
      status: 'FINAL',
      predicate: 'VERY_GOOD',
      creditPoints: null,
      current: { credit: null },
    });
  });
});

const QUARTER_LEAVE = { year: 2026, kind: 'STUDY', from: '2026-01-01', to: '2026-03-31', reason: 'Tugas belajar' };

describe('absence', () => {
  it('of a whole period exempts it; of a part of the year shortens the year', async () => {
    const { person, plan } = await approved(city);
    const { employeeId } = person;
    const { sheet } = await done(
      city.people.unitAdmin.ask,
      'absenceRecord',
      { employeeId, ...QUARTER_LEAVE },
      'sheet { id version absences { id kind } }',
    );
    city.setNow(EVALUATION_DAY);
    const quarter = await openEvaluation(person.ask, plan.id, 1);
    expect(await seen(person.ask, quarter.id)).toMatchObject({ status: 'EXEMPT', allowedActions: [], segments: [{ months: 0 }] });
    expect(await refused(boss(), 'evaluationRate', of(quarter, BOTH_ABOVE))).toEqual(['PERIOD_EXEMPT']);
    let year = await openEvaluation(person.ask, plan.id);
    city.setNow('2026-12-18T02:00:00.000Z');
    year = await evaluationStep(boss(), 'evaluationRate', year, BOTH_ABOVE);
    year = await evaluationStep(boss(), 'evaluationShare', year);
    // 150 % × 25 × 9/12 = 28.125
    expect(await seen(person.ask, year.id)).toMatchObject({
      segments: [{ months: 9 }],
      current: { credit: { points: '28.13' }, absences: [{ from: '2026-01-01', to: '2026-03-31', keepsMonths: false }] },
    });
    const withdrawn = { sheetId: sheet.id, expectedVersion: sheet.version, absenceId: sheet.absences[0].id, reason: 'Salah orang' };
    await done(city.people.hr.ask, 'absenceWithdraw', withdrawn, 'sheet { id }');
    expect(await openEvaluation(boss(), plan.id, 1)).toEqual({ id: quarter.id, version: 2 });
    expect((await seen(person.ask, quarter.id)).status).toBe('OPEN');
    // What was handed over stays as it was frozen, until it is opened anew.
    expect(await seen(person.ask, year.id)).toMatchObject({
      segments: [{ months: 9 }],
      current: { credit: { points: '28.13' } },
      verification: { same: true },
    });
  });

  it('tells everything that is wrong with it at once, and is seen by few', async () => {
    city.setNow(EVALUATION_DAY);
    const { employeeId, ask } = await newcomer(city);
    const record = (input: object) => refused(city.people.hr.ask, 'absenceRecord', { employeeId, ...QUARTER_LEAVE, ...input });
    expect(await record({ from: '2025-12-31', to: '2025-12-30', reason: ' ' })).toEqual([
      'REQUIRED',
      'OUT_OF_RANGE',
      'OUT_OF_RANGE',
      'DATE_ORDER',
    ]);
    expect(await record({})).toEqual([]);
    expect(await record({ from: '2026-03-31', to: '2026-04-02' })).toEqual(['DATES_OVERLAP']);
    expect(await record({ year: 2031, from: '2031-01-01', to: '2031-01-02' })).toEqual(['NOT_FOUND']);
    const query = 'query($id: ID!) { absenceSheet(employeeId: $id, year: 2026) { absences { reason } } }';
    for (const who of [ask, city.people.unitAdmin.ask, city.people.auditor.ask])
      expect((await who(query, { id: employeeId })).data.absenceSheet.absences).toEqual([{ reason: 'Tugas belajar' }]);
    for (const who of ['superior', 'superior2', 'unitHead', 'colleague', 'otherHr'] as const)
      expect((await city.people[who].ask(query, { id: employeeId })).data.absenceSheet, who).toBeNull();
  });
});

describe('after the hand-over', () => {
  it('the employee reads it, and reading is not agreeing', async () => {
    const { person, evaluation } = await handedOver(city);
    expect(await seen(person.ask, evaluation.id)).toMatchObject({
      ...BOTH_ABOVE,
      status: 'SHARED',
      predicate: 'VERY_GOOD',
      deadlineAt: '2026-12-17T17:00:00.000Z',
      handOver: { acknowledgement: null, receivedOn: '2026-12-17', receipt: 'SILENCE', objectionUntil: '2026-12-31T17:00:00.000Z' },
    });
    const read = await evaluationStep(person.ask, 'evaluationAcknowledge', evaluation, { acknowledgement: 'READ' });
    expect((await seen(person.ask, read.id)).handOver).toMatchObject({
      receivedOn: '2026-12-10',
      receipt: 'ACKNOWLEDGED',
      objectionUntil: '2026-12-24T17:00:00.000Z',
    });
    expect(await refused(boss(), 'evaluationFinalise', of(read))).toEqual(['NOT_OPEN_YET']);
    expect(await refused(boss(), 'evaluationRate', of(read, BOTH_ABOVE))).toEqual(['TRANSITION_REFUSED']);
    city.setNow('2026-12-24T17:00:00.000Z');
    expect(await refused(boss(), 'evaluationFinalise', of(read))).toEqual([]);
  });

  it('several are made final at once, each by itself; a repeat does none twice', async () => {
    const [first, second, third] = [await agreed(city), await handedOver(city), await selfSubmitted(city)];
    await evaluationStep(boss(), 'evaluationRate', third.evaluation, BOTH_ABOVE);
    city.setNow(AFTER_OBJECTION);
    const evaluations = [first, second, third].map(({ evaluation }) => of(evaluation));
    const input = { idempotencyKey: crypto.randomUUID(), evaluations };
    const query =
      'mutation($input: EvaluationFinaliseManyInput!) { evaluationFinaliseMany(input: $input) { outcomes { evaluation { status version } userErrors { code } } userErrors { code } } }';
    const once = await city.people.hr.ask(query, { input });
    const codes = once.data.evaluationFinaliseMany.outcomes.map(({ userErrors }: { userErrors: { code: string }[] }) =>
      userErrors.map(({ code }) => code),
    );
    expect(codes).toEqual([[], [], ['TRANSITION_REFUSED']]);
    expect((await city.people.hr.ask(query, { input })).data).toEqual(once.data);
    const twice = [of(first.evaluation), of(first.evaluation)];
    expect(await refused(boss(), 'evaluationFinaliseMany', { evaluations: twice })).toEqual(['ALREADY_EXISTS']);
    expect(await refused(boss(), 'evaluationFinaliseMany', { evaluations: [] })).toEqual(['REQUIRED']);
  });

  it('a reopening makes a new version with its reason, and what followed from the old one is withdrawn', async () => {
    const { person, evaluation } = await madeFinal(city);
    const { hr } = city.people;
    let one = await evaluationStep(hr.ask, 'evaluationReopen', evaluation, { reason: 'Bukti baru ditemukan' });
    expect(await seen(person.ask, one.id)).toMatchObject({
      status: 'OPEN',
      result: null,
      predicate: null,
      reopenedReason: 'Bukti baru ditemukan',
      current: { number: 1, predicate: 'VERY_GOOD' },
      followUp: { kind: 'AWARD_PROPOSAL' },
    });
    one = await evaluationStep(boss(), 'evaluationRate', one, { result: judged('BELOW') });
    one = await evaluationStep(boss(), 'evaluationShare', one);
    expect(await seen(person.ask, one.id)).toMatchObject({
      status: 'SHARED',
      followUp: null,
      creditPoints: null,
      reopenedReason: null,
      handOver: { objectionUntil: '2026-12-31T17:00:00.000Z' },
      versions: [
        { number: 1, cause: 'HAND_OVER', reason: null, predicate: 'VERY_GOOD', result: { rating: 'ABOVE' } },
        { number: 2, cause: 'REOPENED', reason: 'Bukti baru ditemukan', predicate: 'NEEDS_IMPROVEMENT', result: { rating: 'BELOW' } },
      ],
    });
    one = await evaluationStep(person.ask, 'evaluationAcknowledge', one, { acknowledgement: 'READ_AND_AGREED' });
    one = await evaluationStep(hr.ask, 'evaluationFinalise', one);
    // 75 % × 25
    expect(await seen(person.ask, one.id)).toMatchObject({
      followUp: { kind: 'DEVELOPMENT_PLAN', evaluationVersion: 2 },
      creditPoints: '18.75',
      verification: { version: 2, same: true },
    });
    const { table } = city.app.contextFor({ id: 'test', region: REGION, employeeId: null, roles: new Set() }, 'events');
    const { rows } = await table.query({ pk: one.id, prefix: 'EVENT#FOLLOW_UP#', limit: 10 });
    expect(rows.map(({ type, body }) => ({ item: type, ...(body as object) }))).toMatchObject([
      { item: 'FollowUpEvent', type: 'FollowUpOpened', number: 1, evaluationVersion: 1, kind: 'AWARD_PROPOSAL', predicate: 'VERY_GOOD' },
      { item: 'FollowUpEvent', type: 'FollowUpWithdrawn', number: 2, evaluationVersion: 1, kind: 'AWARD_PROPOSAL' },
      {
        item: 'FollowUpEvent',
        type: 'FollowUpOpened',
        number: 3,
        evaluationVersion: 2,
        kind: 'DEVELOPMENT_PLAN',
        employeeId: person.employeeId,
      },
    ]);
  });
});

describe('the team at one look', () => {
  it('shows the superior each report with plan, evaluation, ratings and predicate', async () => {
    const { person, evaluation } = await rated(city);
    const { data, line } = await boss()(
      '{ myTeam(year: 2026) { assignment { employeeId: id employeeName } plan { status } evaluation { id status predicate result { rating } allowedActions } } }',
    );
    const row = data.myTeam.find((one: { evaluation: { id: string } | null }) => one.evaluation?.id === evaluation.id);
    expect(row).toMatchObject({
      plan: { status: 'APPROVED' },
      evaluation: { status: 'RATED', predicate: 'VERY_GOOD', result: { rating: 'ABOVE' } },
    });
    expect(line?.reads).toBeLessThanOrEqual(6);
    expect((await person.ask('{ myTeam(year: 2026) { plan { id } } }')).data.myTeam).toEqual([]);
  });

  it('of last year shows a new superior that there is an evaluation, and its ratings only once handed over', async () => {
    const { person, evaluation } = await rated(city);
    const { superior2, hr } = city.people;
    city.setNow('2027-01-04T02:00:00.000Z');
    const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: person.employeeId });
    const change = { employeeId: person.employeeId, expectedVersion: data.employee.version, assignmentId: person.assignmentId };
    const next = { ...change, supervisorId: superior2.employeeId, validFrom: '2027-01-04' };
    await done(hr.ask, 'supervisorChange', next, 'employee { id }');
    const team = async () => {
      const answer = await superior2.ask('{ myTeam(year: 2026) { evaluation { id status predicate result { rating } } } }');
      return answer.data.myTeam.find((one: { evaluation: { id: string } | null }) => one.evaluation?.id === evaluation.id)?.evaluation;
    };
    expect(await team()).toMatchObject({ status: 'OPEN', predicate: null, result: null });
    await evaluationStep(boss(), 'evaluationShare', evaluation);
    expect(await team()).toMatchObject({ status: 'SHARED', predicate: 'VERY_GOOD' });
  });
});
