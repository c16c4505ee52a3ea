// The time to object through the API: law for everybody, more for one person on record, and nothing that was written is lost.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluationPolicy } from '../../src/modules/evaluation/rules/policy.ts';
import { SHIPPED } from '../../src/platform/rules/policy/overlay.ts';
import { done, type Person, refused } from '../support/people.ts';
import {
  AFTER_OBJECTION,
  agreed,
  BOTH_ABOVE,
  EVALUATION_DAY,
  evaluationStep,
  handedOver,
  of,
  selfSubmitted,
} from '../support/scenarios/evaluation-stages.ts';
import { GROUNDS, heard, objected, ofObjection } from '../support/scenarios/evaluation-units-stages.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const FILE = 'objectionFile';
const DRAFT = 'objectionDraftSave';
const EXTEND = 'objectionExtend';
const REASON = 'Dirawat di rumah sakit sejak pekan lalu';
const DRAFTED = 'objectionDraft { version grounds evidenceIds }';

const seen = async ({ ask }: Person, id: string, fields: string) =>
  (await ask(`query($id: ID!) { evaluation(id: $id) { ${fields} } }`, { id })).data.evaluation;

describe('the time to object', () => {
  it('is the law’s, in every policy: no house rule changes it', () => {
    for (const day of ['2023-01-01', '2026-12-10', '2040-01-01'])
      expect(evaluationPolicy(day, SHIPPED).handOver).toMatchObject({
        objectionDays: 14,
        objectionLaw: expect.stringContaining('PP 30/2019 art. 59'),
      });
  });

  it('is among what can be done while it runs, and nobody is shown a time that does not count', async () => {
    city.setNow(EVALUATION_DAY);
    const { person, evaluation } = await handedOver(city);
    const fields = 'allowedActions deadlineAt handOver { objectionUntil }';
    const open = await seen(person, evaluation.id, fields);
    expect(open).toMatchObject({ allowedActions: ['evaluationAcknowledge', 'objectionDraftSave', 'objectionFile'] });
    expect(open.handOver.objectionUntil).toBe('2026-12-31T17:00:00.000Z');
    const content = await agreed(city);
    expect(await seen(content.person, content.evaluation.id, fields)).toEqual({
      allowedActions: [],
      deadlineAt: null,
      handOver: { objectionUntil: null },
    });
    const filed = await objected(city);
    expect(await seen(filed.person, filed.evaluation.id, fields)).toMatchObject({
      allowedActions: ['evaluationAcknowledge'],
      handOver: { objectionUntil: null },
    });
    city.setNow(AFTER_OBJECTION);
    expect(await seen(person, evaluation.id, 'allowedActions')).toEqual({
      allowedActions: ['evaluationAcknowledge', 'objectionDraftSave'],
    });
  });

  it('passes over nobody’s words: what is filed too late is kept as the draft, and the answer says so', async () => {
    city.setNow(EVALUATION_DAY);
    const { person, evaluation } = await handedOver(city);
    city.setNow('2026-12-31T17:00:00.000Z');
    const query = 'mutation($input: ObjectionFileInput!) { objectionFile(input: $input) { objection { id } userErrors { code message } } }';
    const input = { idempotencyKey: crypto.randomUUID(), ...of(evaluation), grounds: GROUNDS };
    const late = (await person.ask(query, { input }, { 'accept-language': 'en' })).data.objectionFile;
    expect(late).toMatchObject({
      objection: null,
      userErrors: [{ code: 'DEADLINE_PASSED', message: expect.stringContaining('kept as a draft') }],
    });
    expect(await seen(person, evaluation.id, DRAFTED)).toEqual({ objectionDraft: { version: 1, grounds: GROUNDS, evidenceIds: [] } });
    expect((await person.ask(query, { input }, { 'accept-language': 'en' })).data.objectionFile).toEqual(late);
    for (const who of ['superior', 'superior2', 'hr', 'auditor'] as const)
      expect(await seen(city.people[who], evaluation.id, DRAFTED), who).toEqual({ objectionDraft: null });
    const extended = await evaluationStep(city.people.hr.ask, 'objectionExtend', evaluation, { to: '2027-01-08', reason: REASON });
    const again = { ...input, expectedVersion: extended.version };
    const { data } = await person.ask(query, { input: { ...again, idempotencyKey: crypto.randomUUID() } });
    expect(data.objectionFile.userErrors).toEqual([]);
    expect(await seen(person, evaluation.id, DRAFTED)).toEqual({ objectionDraft: null });
  });

  it('says that input is kept only where it is: progress that comes too late is not', async () => {
    city.setNow(EVALUATION_DAY);
    const { person, evaluation } = await selfSubmitted(city);
    city.setNow('2027-02-01T02:00:00.000Z');
    const rate = 'mutation($input: EvaluationRateInput!) { evaluationRate(input: $input) { userErrors { code message } } }';
    const input = { idempotencyKey: crypto.randomUUID(), ...of(evaluation, BOTH_ABOVE) };
    for (const [language, word] of [
      ['id', /tersimpan/],
      ['en', /kept/],
    ] as const) {
      const { userErrors } = (await city.people.superior.ask(rate, { input }, { 'accept-language': language })).data.evaluationRate;
      expect(userErrors).toMatchObject([{ code: 'DEADLINE_PASSED' }]);
      expect(userErrors[0].message).not.toMatch(word);
    }
    expect(await refused(person.ask, 'selfAssessmentWithdraw', of(evaluation))).toEqual(['DEADLINE_PASSED']);
  });
});

describe('a draft of an objection', () => {
  it('is the employee’s alone, saved against the draft that was read, and told to no record', async () => {
    city.setNow(EVALUATION_DAY);
    const { person, evaluation } = await handedOver(city);
    const draft = (expectedVersion: number, grounds = GROUNDS) => ({ evaluationId: evaluation.id, expectedVersion, grounds });
    expect(await refused(person.ask, DRAFT, draft(1))).toEqual(['VERSION_CONFLICT']);
    expect(await refused(person.ask, DRAFT, draft(0, ' '))).toEqual(['REQUIRED']);
    expect(await refused(city.people.superior.ask, DRAFT, draft(0))).toEqual(['FORBIDDEN']);
    await done(person.ask, DRAFT, draft(0), `evaluation { ${DRAFTED} }`);
    const { evaluation: saved } = await done(person.ask, DRAFT, draft(1, 'Kata yang lebih baik'), `evaluation { version ${DRAFTED} }`);
    expect(saved).toEqual({
      version: evaluation.version,
      objectionDraft: { version: 2, grounds: 'Kata yang lebih baik', evidenceIds: [] },
    });
    const trail = 'query($id: ID!) { auditTrail(subject: $id, first: 20) { edges { node { detail } } } }';
    const { data } = await city.people.auditor.ask(trail, { id: `${evaluation.id}|OBJECTION_DRAFT` });
    expect(JSON.stringify(data)).not.toMatch(/Kata|Realisasi/);
    const content = await agreed(city);
    const late = { evaluationId: content.evaluation.id, expectedVersion: 0, grounds: GROUNDS };
    expect(await refused(content.person.ask, DRAFT, late)).toEqual(['TRANSITION_REFUSED']);
  });
});

describe('more days to object', () => {
  it('are given to one person with a reason that they read; what was final stands open again', async () => {
    city.setNow(EVALUATION_DAY);
    const { person, evaluation } = await handedOver(city);
    city.setNow(AFTER_OBJECTION);
    const { hr, superior } = city.people;
    const final = await evaluationStep(superior.ask, 'evaluationFinalise', evaluation);
    const given = (to: string, reason = REASON) => ({ ...of(final), to, reason });
    expect(await refused(hr.ask, EXTEND, given('2027-01-03'))).toEqual(['OUT_OF_RANGE']);
    expect(await refused(hr.ask, EXTEND, given('2027-02-04'))).toEqual(['OUT_OF_RANGE']);
    expect(await refused(hr.ask, EXTEND, given('2027-01-08', 'Sakit'))).toEqual(['OUT_OF_RANGE']);
    expect(await refused(superior.ask, EXTEND, given('2027-01-08'))).toEqual(['!FORBIDDEN']);
    const fields =
      'evaluation { id version status creditPoints followUp { kind } handOver { objectionUntil objectionExtended { until reason by { name } } } }';
    const { evaluation: open } = await done(hr.ask, EXTEND, given('2027-01-08'), fields);
    expect(open).toMatchObject({
      status: 'SHARED',
      creditPoints: null,
      followUp: null,
      handOver: {
        objectionUntil: '2027-01-08T17:00:00.000Z',
        objectionExtended: { until: '2027-01-08T17:00:00.000Z', reason: REASON, by: { name: 'Wahyu Nugroho' } },
      },
    });
    expect(await refused(superior.ask, 'evaluationFinalise', of(open))).toEqual(['NOT_OPEN_YET']);
    city.setNow('2027-01-08T16:59:59.999Z');
    expect(await refused(person.ask, FILE, { ...of(open), grounds: GROUNDS })).toEqual([]);
    const after = { ...open, version: open.version + 1 };
    expect(await refused(hr.ask, EXTEND, { ...of(after), to: '2027-01-20', reason: REASON })).toEqual(['TRANSITION_REFUSED']);
  });

  it('not for the officer’s own, their superior’s or their report’s evaluation, and not where nothing can be objected to', async () => {
    city.setNow(EVALUATION_DAY);
    const { person, evaluation } = await handedOver(city);
    const asOfficer = (sub: string, { employeeId }: Person) => city.login({ sub, roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId });
    const input = { ...of(evaluation), to: '2027-01-08', reason: REASON };
    expect(await refused(await asOfficer('o1', person), EXTEND, input)).toEqual(['OWN_CASE']);
    expect(await refused(await asOfficer('o2', city.people.superior), EXTEND, input)).toEqual(['OWN_CASE']);
    const boss = await asOfficer('o3', city.people.superior2);
    expect(await refused(boss, EXTEND, input)).toEqual([]);
    const content = await agreed(city);
    const late = { ...of(content.evaluation), to: '2027-01-08', reason: REASON };
    expect(await refused(city.people.hr.ask, EXTEND, late)).toEqual(['TRANSITION_REFUSED']);
  });
});

describe('a self-assessment', () => {
  const WITHDRAW = 'selfAssessmentWithdraw';

  it('is taken back before the rater has begun: a draft again, mended and submitted anew', async () => {
    city.setNow(EVALUATION_DAY);
    const { person, evaluation } = await selfSubmitted(city);
    const fields = 'allowedActions selfAssessment { achievements submittedAt }';
    expect((await seen(person, evaluation.id, fields)).allowedActions).toEqual(['selfAssessmentWithdraw']);
    const back = await evaluationStep(person.ask, 'selfAssessmentWithdraw', evaluation);
    expect(await seen(person, evaluation.id, fields)).toMatchObject({
      allowedActions: ['selfAssessmentSave', 'selfAssessmentSubmit'],
      selfAssessment: { submittedAt: null },
    });
    expect((await seen(city.people.superior, evaluation.id, fields)).selfAssessment).toBeNull();
    expect(await refused(person.ask, WITHDRAW, of(back))).toEqual(['TRANSITION_REFUSED']);
    const again = await evaluationStep(person.ask, 'selfAssessmentSubmit', back);
    await evaluationStep(city.people.superior.ask, 'evaluationRate', again, BOTH_ABOVE);
    expect(await refused(person.ask, WITHDRAW, of(again))).toEqual(['TRANSITION_REFUSED']);
  });
});

describe('who decides', () => {
  it('is the next above once who was to decide has left: the list follows with the next word', async () => {
    city.setNow(EVALUATION_DAY);
    const made = await heard(city);
    const { superior2, unitHead, hr, superior } = city.people;
    const { employee } = (await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: superior2.employeeId })).data;
    const leaving = { employeeId: superior2.employeeId, expectedVersion: employee.version, assignmentId: superior2.assignmentId };
    await done(city.setup, 'assignmentEnd', { ...leaving, validTo: '2026-12-11' }, 'employee { id }');
    city.setNow('2026-12-12T02:00:00.000Z');
    const decision = { outcome: 'REJECTED', reasons: 'Penilaian telah sesuai bukti yang ada.' };
    const DECIDE = 'objectionDecide';
    expect(await refused(superior2.ask, DECIDE, ofObjection(made, decision))).not.toEqual([]);
    const shown = 'query($id: ID!) { node(id: $id) { ... on Objection { version decider { id } allowedActions } } }';
    const { node } = (await unitHead.ask(shown, { id: made.objection.id })).data;
    expect(node).toMatchObject({ decider: { id: unitHead.employeeId }, allowedActions: ['objectionDecide'] });
    const word = { objectionId: made.objection.id, expectedVersion: node.version, text: 'Bukti sudah dibahas.' };
    await done(made.person.ask, 'objectionStatement', word, 'objection { id }');
    const waiting = await unitHead.ask('{ me { objectionsToDecide(first: 100) { edges { node { id: objectionId } } } } }');
    expect(JSON.stringify(waiting.data)).toContain(made.objection.id);
    const now = { objectionId: made.objection.id, expectedVersion: node.version + 1 };
    const report = { ...now, deciderId: made.person.employeeId, reason: REASON };
    expect(await refused(hr.ask, 'objectionAssign', report)).toEqual(['OWN_CASE']);
    const officer = await city.login({ sub: 'o4', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: city.people.staff.employeeId });
    const other = { ...now, deciderId: city.people.hrHead.employeeId, reason: REASON };
    expect(await refused(officer, 'objectionAssign', other)).toEqual(['OWN_LINE']);
    const under = { ...now, deciderId: city.people.colleague.employeeId, reason: REASON };
    expect(await refused(hr.ask, 'objectionAssign', under)).toEqual(['OWN_LINE']);
    expect(await refused(superior.ask, DECIDE, { ...now, ...decision })).toEqual(['FORBIDDEN']);
    expect(await refused(unitHead.ask, DECIDE, { ...now, ...decision })).toEqual([]);
  });
});
