// Objections through the API: fourteen days, both sides heard, decided by somebody above the rater who had no part, and every decision a new version.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, type Person, refused } from '../support/people.ts';
import { propose, release, YEAR_2027 } from '../support/policy.ts';
import {
  agreed,
  EVALUATION_DAY,
  evaluationStep,
  handedOver,
  judged,
  of,
  openEvaluation,
  rated,
  SELF,
  selfSubmitted,
} from '../support/scenarios/evaluation-stages.ts';
import {
  achieving,
  GROUNDS,
  heard,
  lowering,
  type Objected,
  objected,
  ofObjection,
  REASON,
} from '../support/scenarios/evaluation-units-stages.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { approvedPlanOf, PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
  // Days to decide reach into the next year, whose working days nobody guesses.
  const { setup, people } = city;
  await release(people.hr.ask, await propose(setup, '2026-02-01', { calendar: YEAR_2027 }));
  city.setNow(EVALUATION_DAY);
});
afterAll(() => city.stop());

const FILE = 'objectionFile';
const ASSIGN = 'objectionAssign';
const SAY = 'objectionStatement';
const DECIDE = 'objectionDecide';
const WITHDRAW = 'objectionWithdraw';
const FINALISE = 'evaluationFinalise';
const MEETS = { result: judged('MEETS'), behaviour: judged('MEETS') };
const UPHELD = {
  outcome: 'UPHELD',
  reasons: 'Bukti triwulan IV memang belum dihitung.',
  result: judged('ABOVE', 'Realisasi 98 persen terbukti'),
};
const REJECTED = { outcome: 'REJECTED', reasons: 'Penilaian telah sesuai bukti yang ada.' };

/** Asks the objection for what it shows. */
async function shown({ ask }: Person, { objection }: Objected, selection: string) {
  return (await ask(`query($id: ID!) { node(id: $id) { ... on Objection { ${selection} } } }`, { id: objection.id })).data.node;
}

const waitingFor = async ({ ask }: Person): Promise<string[]> => {
  const { data } = await ask('{ me { objectionsToDecide(first: 100) { edges { node { id: objectionId } } } } }');
  return data.me.objectionsToDecide.edges.map(({ node }: { node: { id: string } }) => node.id);
};

const evaluationNow = async ({ ask }: Person, id: string, selection: string) =>
  (await ask(`query($id: ID!) { evaluation(id: $id) { ${selection} } }`, { id })).data.evaluation;

describe('an objection', () => {
  it('goes to the rater’s superior, with days in which the rater answers and it should be decided', async () => {
    const made = await objected(city);
    const fields =
      'status grounds evaluationVersion rater { name } decider { name } assignment { reason } statementUntil deadlineAt overdue heard';
    expect(await shown(made.person, made, fields)).toEqual({
      status: 'OPEN',
      grounds: GROUNDS,
      evaluationVersion: 1,
      rater: { name: 'Bambang Wijaya' },
      decider: { name: 'Dewi Lestari' },
      assignment: null,
      statementUntil: '2026-12-17T17:00:00.000Z',
      deadlineAt: '2027-01-04T17:00:00.000Z',
      overdue: false,
      heard: false,
    });
    expect(await waitingFor(city.people.superior2)).toContain(made.objection.id);
  });

  it('is read by the two sides, the decider, the staffing agency and the auditor; nobody else learns of it', async () => {
    const made = await objected(city);
    const { superior, superior2, hr, auditor, unitHead, colleague, unitAdmin, otherHr } = city.people;
    const seen = async (who: Person) => (await shown(who, made, 'id')) !== null;
    expect(await Promise.all([made.person, superior, superior2, hr, auditor].map(seen))).toEqual([true, true, true, true, true]);
    expect(await Promise.all([unitHead, colleague, unitAdmin, otherHr].map(seen))).toEqual([false, false, false, false]);
  });

  it('is the employee’s own to file, once, against what was handed over', async () => {
    const { person, evaluation } = await handedOver(city);
    const input = { ...of(evaluation), grounds: GROUNDS };
    const { superior, hr, colleague } = city.people;
    expect(await refused(superior.ask, FILE, input)).toEqual(['FORBIDDEN']);
    expect(await refused(hr.ask, FILE, input)).toEqual(['FORBIDDEN']);
    expect(await refused(colleague.ask, FILE, input)).toEqual(['NOT_FOUND']);
    expect(await refused(person.ask, FILE, { ...input, grounds: ' ' })).toEqual(['REQUIRED']);
    expect(await refused(person.ask, FILE, input)).toEqual([]);
    expect(await refused(person.ask, FILE, { ...input, expectedVersion: evaluation.version + 1 })).toEqual(['ALREADY_EXISTS']);
    const waiting = await selfSubmitted(city);
    await evaluationStep(superior.ask, 'evaluationRate', waiting.evaluation, MEETS);
    expect(await refused(waiting.person.ask, FILE, { ...of(waiting.evaluation), grounds: GROUNDS })).toEqual(['TRANSITION_REFUSED']);
    const content = await agreed(city);
    expect(await refused(content.person.ask, FILE, { ...of(content.evaluation), grounds: GROUNDS })).toEqual(['TRANSITION_REFUSED']);
  });

  it('is possible until the last second of the year, where silence and fourteen days end with it', async () => {
    const [early, late] = [await handedOver(city), await handedOver(city)];
    city.setNow('2026-12-31T16:59:59.000Z');
    expect(await refused(early.person.ask, FILE, { ...of(early.evaluation), grounds: GROUNDS })).toEqual([]);
    city.setNow('2026-12-31T17:00:00.000Z');
    const query = `mutation($input: ObjectionFileInput!) { objectionFile(input: $input) { userErrors { code ... on DeadlinePassed { closedAt } } } }`;
    const { data } = await late.person.ask(query, {
      input: { idempotencyKey: crypto.randomUUID(), ...of(late.evaluation), grounds: GROUNDS },
    });
    expect(data.objectionFile.userErrors).toEqual([{ code: 'DEADLINE_PASSED', closedAt: '2026-12-31T17:00:00.000Z' }]);
  });

  it('carries files that have arrived, also when carrying out is long over', async () => {
    const { person, planId, evaluation: waiting } = await rated(city);
    city.setNow('2026-12-30T02:00:00.000Z');
    const evaluation = await evaluationStep(city.people.superior.ask, 'evaluationShare', waiting);
    city.setNow('2027-01-05T02:00:00.000Z');
    const file = { planId, fileName: 'realisasi.pdf', contentType: 'application/pdf', size: 9, sha256: 'b'.repeat(64) };
    const { upload } = await done(person.ask, 'evidenceUpload', file, 'upload { evidenceId }');
    const input = { ...of(evaluation), grounds: GROUNDS, evidenceIds: [upload.evidenceId] };
    expect(await refused(person.ask, FILE, input)).toEqual(['EVIDENCE_MISSING']);
    expect(await refused(person.ask, FILE, { ...input, evidenceIds: ['evd_000000000000000000000000'] })).toEqual(['NOT_FOUND']);
    city.files.set(`evidence/${planId}/${upload.evidenceId}`, { size: 9, sha256: 'b'.repeat(64), head: '255044462d312e37' });
    const { objection } = await done(person.ask, FILE, input, 'objection { evidence { fileName sha256 url } }');
    expect(objection.evidence).toMatchObject([{ fileName: 'realisasi.pdf', sha256: 'b'.repeat(64) }]);
  });

  it('keeps the evaluation from becoming final while it is open', async () => {
    const { evaluation } = await objected(city);
    const input = { evaluationId: evaluation.id, expectedVersion: evaluation.version + 1 };
    expect(await refused(city.people.superior.ask, FINALISE, input)).toEqual(['OBJECTION_OPEN']);
  });

  it('is taken back before it is decided: then the version stands and becomes final, and is not objected to again', async () => {
    const made = await objected(city);
    const { objection } = await done(made.person.ask, WITHDRAW, ofObjection(made), 'objection { status allowedActions deadlineAt }');
    expect(objection).toEqual({ status: 'WITHDRAWN', allowedActions: [], deadlineAt: null });
    expect(await waitingFor(city.people.superior2)).not.toContain(made.objection.id);
    const again = { evaluationId: made.evaluation.id, expectedVersion: made.evaluation.version + 2 };
    expect(await refused(made.person.ask, FILE, { ...again, grounds: GROUNDS })).toEqual(['ALREADY_EXISTS']);
    expect(await refused(city.people.superior.ask, FINALISE, again)).toEqual([]);
  });
});

describe('the hearing', () => {
  it('lets both sides speak, several times, and keeps every word', async () => {
    city.setNow(EVALUATION_DAY);
    const made = await heard(city);
    const reply = ofObjection(made, { text: 'Laporan triwulan IV terlampir.' });
    await done(made.person.ask, SAY, reply, 'objection { version }');
    expect(await refused(city.people.superior2.ask, SAY, reply)).toEqual(['FORBIDDEN']);
    expect(await refused(city.people.colleague.ask, SAY, reply)).toEqual(['NOT_FOUND']);
    expect((await shown(city.people.superior2, made, 'heard statements { side by { name } text }')).statements).toMatchObject([
      { side: 'RATER', by: { name: 'Bambang Wijaya' } },
      { side: 'EMPLOYEE', text: 'Laporan triwulan IV terlampir.' },
    ]);
  });

  it('comes before the decision, or the rater was invited and let the days pass', async () => {
    const made = await objected(city);
    const { superior2 } = city.people;
    expect((await shown(superior2, made, 'allowedActions')).allowedActions).toEqual([]);
    expect(await refused(superior2.ask, DECIDE, ofObjection(made, REJECTED))).toEqual(['HEARING_OPEN']);
    city.setNow('2026-12-17T16:59:59.000Z');
    expect(await refused(superior2.ask, DECIDE, ofObjection(made, REJECTED))).toEqual(['HEARING_OPEN']);
    city.setNow('2026-12-17T17:00:00.000Z');
    const { objection } = await done(superior2.ask, DECIDE, ofObjection(made, REJECTED), 'objection { decision { hearing late } }');
    expect(objection.decision).toEqual({ hearing: 'INVITED_DID_NOT_ANSWER', late: false });
  });
});

describe('the decision', () => {
  it('changes the ratings by a new version that names it; the one before stays, and both can be proved', async () => {
    city.setNow(EVALUATION_DAY);
    const made = await heard(city);
    const { superior2 } = city.people;
    const { objection } = await done(
      superior2.ask,
      DECIDE,
      ofObjection(made, UPHELD),
      'objection { status allowedActions decision { outcome reasons result behaviour by { name } hearing } }',
    );
    expect(objection).toEqual({
      status: 'DECIDED',
      allowedActions: [],
      decision: {
        outcome: 'UPHELD',
        reasons: UPHELD.reasons,
        result: 'ABOVE',
        behaviour: null,
        by: { name: 'Dewi Lestari' },
        hearing: 'ANSWERED',
      },
    });
    const fields = `status predicate verification { version same } versions { number cause reason predicate result { rating } rater { name } }
      objections { id status }`;
    expect(await evaluationNow(made.person, made.evaluation.id, fields)).toEqual({
      status: 'SHARED',
      predicate: 'GOOD',
      verification: { version: 2, same: true },
      versions: [
        { number: 1, cause: 'HAND_OVER', reason: null, predicate: 'GOOD', result: { rating: 'MEETS' }, rater: { name: 'Bambang Wijaya' } },
        {
          number: 2,
          cause: 'OBJECTION',
          reason: UPHELD.reasons,
          predicate: 'GOOD',
          result: { rating: 'ABOVE' },
          rater: { name: 'Bambang Wijaya' },
        },
      ],
      objections: [{ id: made.objection.id, status: 'DECIDED' }],
    });
  });

  it('makes a new version also where it rejects, is final, and cannot be objected to', async () => {
    const made = await heard(city);
    await done(city.people.superior2.ask, DECIDE, ofObjection(made, REJECTED), 'objection { id }');
    const { versions, version, handOver } = await evaluationNow(
      made.person,
      made.evaluation.id,
      'version versions { number reason predicate } handOver { objectionUntil }',
    );
    expect(versions).toMatchObject([
      { number: 1, reason: null },
      { number: 2, reason: REJECTED.reasons },
    ]);
    expect(handOver.objectionUntil).toBeNull();
    const now = { evaluationId: made.evaluation.id, expectedVersion: version };
    expect(await refused(made.person.ask, FILE, { ...now, grounds: GROUNDS })).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(city.people.superior2.ask, DECIDE, { ...ofObjection(made, UPHELD), expectedVersion: 3 })).toEqual([
      'TRANSITION_REFUSED',
    ]);
    expect(await refused(city.people.superior.ask, FINALISE, now)).toEqual([]);
  });

  it('is the decider’s alone', async () => {
    const made = await heard(city);
    const { superior, hr, unitHead } = city.people;
    expect(await refused(superior.ask, DECIDE, ofObjection(made, REJECTED))).toEqual(['FORBIDDEN']);
    expect(await refused(hr.ask, DECIDE, ofObjection(made, REJECTED))).toEqual(['FORBIDDEN']);
    expect(await refused(made.person.ask, DECIDE, ofObjection(made, UPHELD))).toEqual(['FORBIDDEN']);
    expect(await refused(unitHead.ask, DECIDE, ofObjection(made, REJECTED))).toEqual(['NOT_FOUND']);
  });

  it('gives its reasons, and new ratings where it upholds: all that is missing is told at once', async () => {
    const made = await heard(city);
    const { superior2 } = city.people;
    const bare = ofObjection(made, { outcome: 'UPHELD', reasons: 'Benar' });
    expect(await refused(superior2.ask, DECIDE, bare)).toEqual(['OUT_OF_RANGE', 'RATING_MISSING']);
    expect(await refused(superior2.ask, DECIDE, ofObjection(made, { ...REJECTED, result: judged('ABOVE') }))).toEqual(['INVALID']);
    const same = ofObjection(made, { ...UPHELD, ...MEETS });
    expect(await refused(superior2.ask, DECIDE, same)).toEqual(['RATING_UNCHANGED', 'RATING_UNCHANGED']);
  });

  it('may be late, and says so; it is overdue until then, and nothing is decided by itself', async () => {
    const made = await heard(city);
    city.setNow('2027-01-04T16:59:59.000Z');
    expect(await shown(made.person, made, 'status overdue')).toEqual({ status: 'OPEN', overdue: false });
    city.setNow('2027-01-04T17:00:00.000Z');
    expect(await shown(made.person, made, 'status overdue')).toEqual({ status: 'OPEN', overdue: true });
    const queue = '{ objectionQueue(first: 100) { edges { node { id: objectionId overdue hasDecider deadlineAt } } } }';
    const { edges } = (await city.people.hr.ask(queue)).data.objectionQueue;
    const row = { id: made.objection.id, overdue: true, hasDecider: true, deadlineAt: '2027-01-04T17:00:00.000Z' };
    expect(edges).toContainEqual({ node: row });
    const { objection } = await done(city.people.superior2.ask, DECIDE, ofObjection(made, REJECTED), 'objection { decision { late } }');
    expect(objection.decision.late).toBe(true);
    city.setNow(EVALUATION_DAY);
  });
});

describe('the decider', () => {
  it('had no part in the rating: a superior who calibrated it passes it on to the next above', async () => {
    city.setNow(EVALUATION_DAY);
    const { hr, superior, superior2, hrHead, unitHead } = city.people;
    const memberIds = [superior2, hrHead].map(({ employeeId }) => employeeId);
    const opening = { unitId: city.units.aptika, year: 2026, memberIds };
    const { calibration } = await done(hr.ask, 'calibrationOpen', opening, 'calibration { id }');
    const { person, evaluation } = await rated(city);
    const proposing = lowering(evaluation, calibration.id);
    const { change } = await done(superior2.ask, 'calibrationPropose', proposing, 'change { id version }');
    const deciding = { calibrationId: calibration.id, changeId: change.id, expectedVersion: change.version };
    await done(hrHead.ask, 'calibrationConfirm', deciding, 'change { id }');
    const shared = await evaluationStep(superior.ask, 'evaluationShare', { id: evaluation.id, version: evaluation.version + 1 });
    const { objection } = await done(person.ask, FILE, { ...of(shared), grounds: GROUNDS }, 'objection { id version decider { name } }');
    expect(objection.decider).toEqual({ name: 'Soenarto Hadi' });
    const assigning = { objectionId: objection.id, expectedVersion: objection.version, reason: REASON };
    const assign = (who: Person) => refused(hr.ask, ASSIGN, { ...assigning, deciderId: who.employeeId });
    expect(await Promise.all([superior, superior2, hrHead].map(assign))).toEqual([
      ['IN_RATING_CHAIN'],
      ['IN_RATING_CHAIN'],
      ['IN_RATING_CHAIN'],
    ]);
    expect(await assign(person)).toEqual(['OWN_CASE']);
    expect(await waitingFor(unitHead)).toContain(objection.id);
  });

  it('is sought by the staffing agency where nobody stands above the rater', async () => {
    const { mayor, secretary, hr, hrHead, superior2 } = city.people;
    city.setNow(PLANNING_DAY);
    const plan = await approvedPlanOf(city, 'secretary', 'mayor', true);
    city.setNow(EVALUATION_DAY);
    await done(mayor.ask, 'unitAchievementSet', achieving(city.units.setda), 'unitAchievement { id }');
    const saved = await evaluationStep(secretary.ask, 'selfAssessmentSave', await openEvaluation(secretary.ask, plan.id), SELF);
    const waiting = await evaluationStep(secretary.ask, 'selfAssessmentSubmit', saved);
    const behaved = await evaluationStep(mayor.ask, 'evaluationRate', waiting, { behaviour: judged('MEETS') });
    const shared = await evaluationStep(mayor.ask, 'evaluationShare', behaved);
    const fields = 'objection { id version decider { id } rater { name } }';
    const { objection } = await done(secretary.ask, FILE, { ...of(shared), grounds: GROUNDS }, fields);
    expect(objection).toMatchObject({ decider: null, rater: { name: 'Agustina Wilujeng' } });
    const { edges } = (await hr.ask('{ objectionQueue(first: 100) { edges { node { id: objectionId hasDecider } } } }')).data
      .objectionQueue;
    expect(edges).toContainEqual({ node: { id: objection.id, hasDecider: false } });
    const assigning = { objectionId: objection.id, expectedVersion: objection.version, deciderId: superior2.employeeId, reason: REASON };
    const report = { ...assigning, deciderId: hrHead.employeeId };
    expect(await refused(hr.ask, ASSIGN, report)).toEqual(['OWN_LINE']);
    await done(hr.ask, ASSIGN, assigning, 'objection { id }');
    const word = { objectionId: objection.id, expectedVersion: objection.version + 1, text: 'Capaian unit sudah ditetapkan.' };
    await done(mayor.ask, SAY, word, 'objection { id }');
    const deciding = { objectionId: objection.id, expectedVersion: objection.version + 2 };
    expect(await refused(superior2.ask, DECIDE, { ...deciding, ...UPHELD })).toEqual(['RESULT_FOLLOWS_UNIT']);
    const mild = { outcome: 'PARTLY', reasons: UPHELD.reasons, behaviour: judged('ABOVE') };
    expect(await refused(superior2.ask, DECIDE, { ...deciding, ...mild })).toEqual([]);
    expect((await evaluationNow(secretary, shared.id, 'predicate')).predicate).toBe('VERY_GOOD');
  });

  it('and the employee who takes it back at the same instant do not both prevail', async () => {
    const made = await heard(city);
    const answers = await Promise.all([
      refused(city.people.superior2.ask, DECIDE, ofObjection(made, REJECTED)),
      refused(made.person.ask, WITHDRAW, ofObjection(made)),
    ]);
    const [prevailed, refusal] = answers.toSorted((a, b) => a.length - b.length);
    // Whoever comes second meets another version, or finds it over already, as the moment has it.
    expect([prevailed, refusal?.length]).toEqual([[], 1]);
    expect(['VERSION_CONFLICT', 'TRANSITION_REFUSED']).toContain(refusal?.[0]);
    const { status, versions } = await evaluationNow(made.person, made.evaluation.id, 'status versions { number }');
    expect({ status, two: versions.length === 2 }).toEqual({ status: 'SHARED', two: answers[0]?.length === 0 });
  });

  it('may be another one, assigned by the staffing agency with a reason, who then reads all that was handed in', async () => {
    const made = await objected(city, MEETS);
    const { hr, hrHead, superior2, stranger } = city.people;
    const plan = 'plans { versions { number targets { title } } progress(first: 5) { edges { node { value } } } } evaluation { predicate }';
    expect(await shown(hrHead, made, plan)).toBeNull();
    const to = <More extends object>({ employeeId }: Person, more: More = {} as More) =>
      ofObjection(made, { deciderId: employeeId, reason: REASON, ...more });
    expect(await refused(hr.ask, ASSIGN, to(stranger))).toEqual(['NOT_FOUND']);
    expect(await refused(hr.ask, ASSIGN, to(hr))).toEqual(['OWN_CASE']);
    expect(await refused(hr.ask, ASSIGN, to(hrHead, { reason: 'Cuti' }))).toEqual(['OUT_OF_RANGE']);
    const { objection } = await done(hr.ask, ASSIGN, to(hrHead), 'objection { decider { name } assignment { reason by { name } } }');
    expect(objection).toEqual({ decider: { name: 'Joko Hartono' }, assignment: { reason: REASON, by: { name: 'Wahyu Nugroho' } } });
    expect(await shown(hrHead, made, plan)).toMatchObject({
      plans: [{ versions: [{ number: 1, targets: [{ title: 'Meningkatnya kualitas layanan aplikasi' }] }], progress: { edges: [] } }],
      evaluation: { predicate: 'GOOD' },
    });
    expect(await waitingFor(hrHead)).toContain(made.objection.id);
    expect(await waitingFor(superior2)).not.toContain(made.objection.id);
    expect(await shown(superior2, made, 'id')).toBeNull();
  });

  it('leaves nothing in the record of changes that anybody wrote', async () => {
    const made = await heard(city);
    await done(city.people.superior2.ask, DECIDE, ofObjection(made, UPHELD), 'objection { id }');
    const query = 'query($id: ID!) { auditTrail(subject: $id, first: 20) { edges { node { operation detail } } } }';
    for (const id of [made.objection.id, made.evaluation.id]) {
      const { data } = await city.people.auditor.ask(query, { id });
      expect(JSON.stringify(data)).not.toMatch(/triwulan|bukti|ABOVE|MEETS|GOOD/i);
      expect(data.auditTrail.edges.at(-1).node.operation).toBe('objectionDecide');
    }
  });
});
