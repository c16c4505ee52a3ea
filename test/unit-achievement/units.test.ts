// Units through the API: the level above says what they achieved, and for a head that is the result.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, refused } from '../support/people.ts';
import { EVALUATION_DAY, evaluationStep, judged, openEvaluation, SELF } from '../support/scenarios/evaluation-stages.ts';
import { achieved, achieving, ledUnit, REASON } from '../support/scenarios/evaluation-units-stages.ts';
import { freshUnit, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(EVALUATION_DAY);
});
afterAll(() => city.stop());

const SET = 'unitAchievementSet';
const ACHIEVEMENT = 'unitAchievement { id version achievement status steps { achievement reason by { name } } allowedActions deadlineAt }';

describe('the achievement of a unit', () => {
  it('is set by the superior of its head, and shown to the head with its reason and its end', async () => {
    const { unitId, head } = await ledUnit(city);
    const { unitAchievement } = await done(city.people.secretary.ask, SET, achieving(unitId), ACHIEVEMENT);
    expect(unitAchievement).toMatchObject({
      version: 1,
      achievement: 'EXCELLENT',
      status: 'SET',
      steps: [{ achievement: 'EXCELLENT', reason: REASON, by: { name: 'Iswar Prabowo' } }],
      allowedActions: ['unitAchievementSet', 'unitFinalise'],
      deadlineAt: '2027-01-31T17:00:00.000Z',
    });
    const query = 'query($unit: ID!) { unitAchievement(unitId: $unit, year: 2026) { achievement allowedActions } }';
    const { data } = await head.ask(query, { unit: unitId });
    expect(data.unitAchievement).toEqual({ achievement: 'EXCELLENT', allowedActions: ['unitFinalise'] });
  });

  it('may also be set from further above, never by the head, the staffing agency or the staff', async () => {
    const { unitId, head } = await ledUnit(city);
    const { mayor, hr, staff } = city.people;
    expect(await refused(head.ask, SET, achieving(unitId))).toEqual(['FORBIDDEN']);
    expect(await refused(hr.ask, SET, achieving(unitId))).toEqual(['FORBIDDEN']);
    expect(await refused(staff.ask, SET, achieving(unitId))).toEqual(['NOT_FOUND']);
    expect(await refused(mayor.ask, SET, achieving(unitId))).toEqual([]);
  });

  it('is changed with another reason, against the version that was read; what was said before stays', async () => {
    const { unitId, version } = await achieved(city);
    const { secretary } = city.people;
    const lower = { expectedVersion: version, achievement: 'POOR', reason: 'Temuan Inspektorat pada triwulan IV' };
    expect(await refused(secretary.ask, SET, achieving(unitId, { ...lower, expectedVersion: 0 }))).toEqual(['VERSION_CONFLICT']);
    const { unitAchievement } = await done(secretary.ask, SET, achieving(unitId, lower), ACHIEVEMENT);
    expect(unitAchievement.steps.map(({ achievement }: { achievement: string }) => achievement)).toEqual(['EXCELLENT', 'POOR']);
  });

  it('waits for a head where there is none', async () => {
    const unitId = await freshUnit(city);
    expect(await refused(city.people.hr.ask, SET, achieving(unitId))).toEqual(['NO_RATER']);
    expect(await refused(city.people.staff.ask, SET, achieving(unitId))).toEqual(['NOT_FOUND']);
  });

  it('is of a period of the cycle or of the year, and needs a reason', async () => {
    const { unitId } = await ledUnit(city);
    const { secretary } = city.people;
    expect(await refused(secretary.ask, SET, achieving(unitId, { period: 5 }))).toEqual(['NOT_FOUND']);
    expect(await refused(secretary.ask, SET, achieving(unitId, { year: 2031 }))).toEqual(['NOT_FOUND']);
    expect(await refused(secretary.ask, SET, achieving(unitId, { reason: 'Baik' }))).toEqual(['OUT_OF_RANGE']);
    expect(await refused(secretary.ask, SET, achieving(unitId, { period: 4 }))).toEqual([]);
  });

  it('does not tell the record of changes what it is: for a head it is a rating', async () => {
    const { unitId } = await ledUnit(city);
    const { unitAchievement } = await done(city.people.secretary.ask, SET, achieving(unitId), 'unitAchievement { id }');
    const query = 'query($id: ID!) { auditTrail(subject: $id, first: 5) { edges { node { detail } } } }';
    const { data } = await city.people.auditor.ask(query, { id: unitAchievement.id });
    expect(data.auditTrail.edges).toHaveLength(1);
    expect(JSON.stringify(data)).not.toContain('EXCELLENT');
  });
});

describe("the head's own result", () => {
  it('is the unit’s achievement: it is not entered, and the hand-over waits for it', async () => {
    const { superior, superior2 } = city.people;
    const opened = await openEvaluation(superior.ask, city.boss.id);
    const saved = await evaluationStep(superior.ask, 'selfAssessmentSave', opened, SELF);
    const waiting = await evaluationStep(superior.ask, 'selfAssessmentSubmit', saved);
    const of = { evaluationId: waiting.id, expectedVersion: waiting.version };
    const rate = 'evaluationRate';
    expect(await refused(superior2.ask, rate, { ...of, result: judged('ABOVE') })).toContain('RESULT_FOLLOWS_UNIT');
    const behaved = await evaluationStep(superior2.ask, 'evaluationRate', waiting, { behaviour: judged('ABOVE') });
    const share = { evaluationId: behaved.id, expectedVersion: behaved.version };
    expect(await refused(superior2.ask, 'evaluationShare', share)).toEqual(['UNIT_ACHIEVEMENT_MISSING']);
    await done(superior2.ask, SET, achieving(city.units.aptika), 'unitAchievement { id }');
    const shared = await done(superior2.ask, 'evaluationShare', share, 'evaluation { predicate result { rating } }');
    expect(shared.evaluation).toEqual({ predicate: 'VERY_GOOD', result: { rating: 'ABOVE' } });
  });
});
