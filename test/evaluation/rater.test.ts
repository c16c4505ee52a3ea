// The rater through the API: reads every segment of the year, chooses among headed units, and is warned of below the level of the law.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGION } from '../support/city.ts';
import { done, hire, type Person, refused } from '../support/people.ts';
import {
  agreedPlan,
  EVALUATION_DAY,
  evaluationStep,
  judged,
  of,
  openEvaluation,
  rated,
  SELF,
} from '../support/scenarios/evaluation-stages.ts';
import { achieving, staffedUnit } from '../support/scenarios/evaluation-units-stages.ts';
import { headOfTwo, moved, versionOf } from '../support/scenarios/headed-stages.ts';
import { approved, nextSerial, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

describe('the rater of the year', () => {
  it('reads the plans of all segments, their progress and forms, before the evaluation is opened and afterwards', async () => {
    const { person, plan } = await approved(city);
    const { superior, hrHead, unitHead, colleague } = city.people;
    const post = await moved(city, person, { unitId: city.units.bkpp, supervisor: hrHead, validFrom: '2026-07-01' });
    const query = `query($id: ID!) { plan(id: $id) { status targets { title } progress(first: 5) { edges { node { value } } } versions { number } }
      planForm(id: $id) { rated { name } } node(id: $id) { id } }`;
    const reads = async ({ ask }: Person) => {
      const { data, errors } = await ask(query, { id: plan.id });
      expect(errors).toBeUndefined();
      return [data.plan, data.planForm, data.node].map((one) => one !== null);
    };
    expect(await reads(hrHead)).toEqual([true, true, true]);
    expect(await reads(superior)).toEqual([true, true, true]);
    expect(await reads(colleague)).toEqual([false, false, false]);
    const change = { planId: plan.id, expectedVersion: 999, reason: 'Ingin mengubah' };
    expect(await refused(hrHead.ask, 'planChange', change)).not.toEqual([]);
    city.setNow(EVALUATION_DAY);
    const opened = await openEvaluation(person.ask, plan.id);
    const fields = 'rater { id } segments { planId } leavingNotes { notes }';
    const { data } = await hrHead.ask(`query($id: ID!) { evaluation(id: $id) { ${fields} } }`, { id: opened.id });
    expect(data.evaluation).toMatchObject({ rater: { id: hrHead.employeeId }, segments: [{ planId: plan.id }] });
    expect(await reads(hrHead)).toEqual([true, true, true]);
    // Who rates no more reads no more: the next superior does.
    const next = { employeeId: person.employeeId, expectedVersion: await versionOf(city, person), assignmentId: post };
    const to = { ...next, supervisorId: city.people.secretary.employeeId, validFrom: '2026-12-10' };
    await done(city.setup, 'supervisorChange', to, 'employee { id }');
    expect(await reads(hrHead)).toEqual([false, false, false]);
    expect(await reads(city.people.secretary)).toEqual([true, true, true]);
    expect(await reads(unitHead)).toEqual([true, true, true]);
  });
});

describe('a head of two units in a year', () => {
  it('has both achievements shown; the rater chooses with a reason, and the version proves it', async () => {
    const { secretary } = city.people;
    const { head, first, second, waiting } = await headOfTwo(city);
    const fields = 'headedUnits { unitId days achievement holds because } result { rating } predicate';
    const seen = async ({ ask }: Person, id: string) =>
      (await ask(`query($id: ID!) { evaluation(id: $id) { ${fields} } }`, { id })).data.evaluation;
    expect((await seen(secretary, waiting.id)).headedUnits).toEqual([
      { unitId: first, days: 181, achievement: 'EXCELLENT', holds: false, because: null },
      { unitId: second, days: 184, achievement: 'POOR', holds: false, because: null },
    ]);
    expect((await seen(head, waiting.id)).headedUnits).toEqual([]);
    const behaved = await evaluationStep(secretary.ask, 'evaluationRate', waiting, { behaviour: judged('ABOVE') });
    expect(await refused(secretary.ask, 'evaluationShare', of(behaved))).toEqual(['ACHIEVEMENT_NOT_CHOSEN']);
    const rate = 'evaluationRate';
    const choice = (unitId: string) => of(behaved, { achievement: { unitId, reason: 'Dipimpin hingga laporan akhir' } });
    expect(await refused(secretary.ask, rate, choice(city.units.bkpp))).toEqual(['NOT_FOUND']);
    const { evaluation } = await done(secretary.ask, rate, choice(first), 'evaluation { id version predicate }');
    expect(evaluation.predicate).toBe('VERY_GOOD');
    await evaluationStep(secretary.ask, 'evaluationShare', evaluation);
    const frozen = [
      { unitId: first, days: 181, achievement: 'EXCELLENT', holds: true, because: 'Dipimpin hingga laporan akhir' },
      { unitId: second, days: 184, achievement: 'POOR', holds: false, because: null },
    ];
    expect((await seen(head, evaluation.id)).headedUnits).toEqual(frozen);
    const proof = 'query($id: ID!) { evaluation(id: $id) { verification { same } current { achievement headedUnits { holds } } } }';
    expect((await head.ask(proof, { id: evaluation.id })).data.evaluation).toEqual({
      verification: { same: true },
      current: { achievement: 'EXCELLENT', headedUnits: [{ holds: true }, { holds: false }] },
    });
  });
});

describe('a rater below the level of the law', () => {
  it('is a warning, before and after the hand-over, and refuses nothing', async () => {
    // The head of the section is rated by the secretary of the office: a functional post in this city.
    city.setNow(EVALUATION_DAY);
    const { superior, superior2, hr } = city.people;
    const fields = 'query($id: ID!) { evaluation(id: $id) { raterWarning current { raterWarning } } }';
    const of_ = async (id: string) => (await hr.ask(fields, { id })).data.evaluation;
    const { evaluation } = await rated(city);
    expect(await of_(evaluation.id)).toEqual({ raterWarning: null, current: null });
    const saved = await evaluationStep(superior.ask, 'selfAssessmentSave', await openEvaluation(superior.ask, city.boss.id), SELF);
    const waiting = await evaluationStep(superior.ask, 'selfAssessmentSubmit', saved);
    expect(await of_(waiting.id)).toEqual({ raterWarning: 'BELOW_LEVEL', current: null });
    const behaved = await evaluationStep(superior2.ask, 'evaluationRate', waiting, { behaviour: judged('ABOVE') });
    await done(superior2.ask, 'unitAchievementSet', achieving(city.units.aptika), 'unitAchievement { id }');
    const shared = await evaluationStep(superior2.ask, 'evaluationShare', behaved);
    expect(await of_(shared.id)).toEqual({ raterWarning: 'BELOW_LEVEL', current: { raterWarning: 'BELOW_LEVEL' } });
  });

  it('is none where somebody above has lent the authority', async () => {
    city.setNow(PLANNING_DAY);
    const unit = await staffedUnit(city, 0);
    const post = { unit: 'fresh', title: 'Ketua Tim', name: `Ketua Tim ${nextSerial()}`, supervisor: 'secretary' };
    city.setNow(PLANNING_DAY);
    const chief = await hire(city, city.setup, unit.unitId, `chief-${nextSerial()}`, post, unit.head.employeeId, REGION);
    const member = { ...post, title: 'Anggota Tim', name: `Anggota ${nextSerial()}` };
    const person = await hire(city, city.setup, unit.unitId, `member-${nextSerial()}`, member, chief.employeeId, REGION);
    const plan = await agreedPlan(person, chief, 2026);
    city.setNow(EVALUATION_DAY);
    const opened = await openEvaluation(person.ask, plan.id);
    const warning = async () =>
      (await chief.ask('query($id: ID!) { evaluation(id: $id) { raterWarning } }', { id: opened.id })).data.evaluation.raterWarning;
    expect(await warning()).toBe('BELOW_LEVEL');
    const lent = { toEmployeeId: chief.employeeId, validFrom: '2026-12-10', validTo: '2026-12-31', reason: 'Penilaian kinerja tim' };
    const grant = { employeeId: unit.head.employeeId, expectedVersion: await versionOf(city, unit.head), ...lent };
    await done(unit.head.ask, 'delegationGrant', grant, 'employee { id }');
    expect(await warning()).toBeNull();
  });
});
