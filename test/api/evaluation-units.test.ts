// Units through the API: the level above says what they achieved, numbers show how predicates spread, and no rating ever changes by it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, type Person, refused } from '../support/people.ts';
import {
  EVALUATION_DAY,
  evaluationOpened,
  evaluationStep,
  judged,
  openEvaluation,
  rated,
  SELF,
} from '../support/scenarios/evaluation-stages.ts';
import { achieved, achieving, ledUnit, REASON } from '../support/scenarios/evaluation-units-stages.ts';
import { freshUnit, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(EVALUATION_DAY);
});
afterAll(() => city.stop());

const SET = ['unitAchievementSet', 'UnitAchievementSetInput'] as const;
const FINALISE = ['unitFinalise', 'UnitFinaliseInput'] as const;
const ACHIEVEMENT = 'unitAchievement { id version achievement status steps { achievement reason by { name } } allowedActions deadlineAt }';

describe('the achievement of a unit', () => {
  it('is set by the superior of its head, and shown to the head with its reason and its end', async () => {
    const { unitId, head } = await ledUnit(city);
    const { unitAchievement } = await done(city.people.secretary.ask, ...SET, achieving(unitId), ACHIEVEMENT);
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
    expect(await refused(head.ask, ...SET, achieving(unitId))).toEqual(['FORBIDDEN']);
    expect(await refused(hr.ask, ...SET, achieving(unitId))).toEqual(['FORBIDDEN']);
    expect(await refused(staff.ask, ...SET, achieving(unitId))).toEqual(['NOT_FOUND']);
    expect(await refused(mayor.ask, ...SET, achieving(unitId))).toEqual([]);
  });

  it('is changed with another reason, against the version that was read; what was said before stays', async () => {
    const { unitId, version } = await achieved(city);
    const { secretary } = city.people;
    const lower = { expectedVersion: version, achievement: 'POOR', reason: 'Temuan Inspektorat pada triwulan IV' };
    expect(await refused(secretary.ask, ...SET, achieving(unitId, { ...lower, expectedVersion: 0 }))).toEqual(['VERSION_CONFLICT']);
    const { unitAchievement } = await done(secretary.ask, ...SET, achieving(unitId, lower), ACHIEVEMENT);
    expect(unitAchievement.steps.map(({ achievement }: { achievement: string }) => achievement)).toEqual(['EXCELLENT', 'POOR']);
  });

  it('waits for a head where there is none', async () => {
    const unitId = await freshUnit(city);
    expect(await refused(city.people.hr.ask, ...SET, achieving(unitId))).toEqual(['NO_RATER']);
    expect(await refused(city.people.staff.ask, ...SET, achieving(unitId))).toEqual(['NOT_FOUND']);
  });

  it('is of a period of the cycle or of the year, and needs a reason', async () => {
    const { unitId } = await ledUnit(city);
    const { secretary } = city.people;
    expect(await refused(secretary.ask, ...SET, achieving(unitId, { period: 5 }))).toEqual(['NOT_FOUND']);
    expect(await refused(secretary.ask, ...SET, achieving(unitId, { year: 2031 }))).toEqual(['NOT_FOUND']);
    expect(await refused(secretary.ask, ...SET, achieving(unitId, { reason: 'Baik' }))).toEqual(['OUT_OF_RANGE']);
    expect(await refused(secretary.ask, ...SET, achieving(unitId, { period: 4 }))).toEqual([]);
  });

  it('does not tell the record of changes what it is: for a head it is a rating', async () => {
    const { unitId } = await ledUnit(city);
    const { unitAchievement } = await done(city.people.secretary.ask, ...SET, achieving(unitId), 'unitAchievement { id }');
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
    const rate = ['evaluationRate', 'EvaluationRateInput'] as const;
    expect(await refused(superior2.ask, ...rate, { ...of, result: judged('ABOVE') })).toContain('RESULT_FOLLOWS_UNIT');
    const behaved = await evaluationStep(superior2.ask, 'evaluationRate', waiting, { behaviour: judged('ABOVE') });
    const share = { evaluationId: behaved.id, expectedVersion: behaved.version };
    expect(await refused(superior2.ask, 'evaluationShare', 'EvaluationShareInput', share)).toEqual(['UNIT_ACHIEVEMENT_MISSING']);
    await done(superior2.ask, ...SET, achieving(city.units.aptika ?? ''), 'unitAchievement { id }');
    const shared = await done(
      superior2.ask,
      'evaluationShare',
      'EvaluationShareInput',
      share,
      'evaluation { predicate result { rating } }',
    );
    expect(shared.evaluation).toEqual({ predicate: 'VERY_GOOD', result: { rating: 'ABOVE' } });
  });
});

const DISTRIBUTION = `query($unit: ID!) { unitDistribution(unitId: $unit, year: 2026) {
  size unrated counts { predicate count } achievement { achievement version } allowedActions
  rules { predicates bound percent limit actual satisfied }
} }`;

const both = (rating: string) => ({ result: judged(rating), behaviour: judged(rating) });

describe('the distribution of a unit', () => {
  let staff: Person;

  it('counts the rated of the section without its head, and measures them against the guidance', async () => {
    const { person } = await rated(city, both('ABOVE'));
    staff = person;
    await rated(city, both('ABOVE'));
    await rated(city, both('MEETS'));
    const { data } = await city.people.superior.ask(DISTRIBUTION, { unit: city.units.aptika });
    expect(data.unitDistribution).toMatchObject({ size: 3, unrated: 0, achievement: { achievement: 'EXCELLENT' } });
    expect(data.unitDistribution.counts.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { predicate: 'VERY_GOOD', count: 2 },
      { predicate: 'GOOD', count: 1 },
    ]);
    expect(data.unitDistribution.rules).toEqual([
      { predicates: ['VERY_GOOD'], bound: 'MAX', percent: 70, limit: 2, actual: 2, satisfied: true },
    ]);
  });

  it('counts the section in the agency above it too, its head among the agency’s people', async () => {
    const { data } = await city.people.unitHead.ask(DISTRIBUTION, { unit: city.units.diskominfo });
    expect(data.unitDistribution).toMatchObject({ size: 4, rules: [], achievement: null, allowedActions: [] });
  });

  it('is shown to the head, to those above and to the staffing agency; to nobody else, since small numbers tell of people', async () => {
    const { superior, superior2, unitHead, hr, colleague, unitAdmin, auditor, otherHr } = city.people;
    const seen = async ({ ask }: Person) => (await ask(DISTRIBUTION, { unit: city.units.aptika })).data?.unitDistribution != null;
    expect(await Promise.all([superior, superior2, unitHead, hr].map(seen))).toEqual([true, true, true, true]);
    expect(await Promise.all([staff, colleague, unitAdmin, auditor, otherHr].map(seen))).toEqual([false, false, false, false, false]);
  });

  it('is not shown while a rating of the viewer’s own, not handed over yet, is among the numbers', async () => {
    const officer = await city.login({ sub: 'officer', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: staff.employeeId });
    expect((await officer(DISTRIBUTION, { unit: city.units.aptika })).data.unitDistribution).toBeNull();
    expect((await officer(DISTRIBUTION, { unit: city.units.bkpp })).data.unitDistribution).toMatchObject({ size: 0 });
  });

  it('knows no names', async () => {
    const { data } = await city.people.superior.ask(DISTRIBUTION, { unit: city.units.aptika });
    expect(JSON.stringify(data)).not.toMatch(/Pegawai|emp_|evl_/);
  });
});

describe('a unit is finalised', () => {
  const input = (expectedVersion: number, justification?: string) => ({
    unitId: city.units.aptika,
    year: 2026,
    expectedVersion,
    ...(justification === undefined ? {} : { justification }),
  });

  it('once its achievement is set, against the version that was read; as it is where the guidance is met', async () => {
    await rated(city, both('ABOVE'));
    const { unitId, head, version } = await achieved(city);
    expect(await refused(head.ask, ...FINALISE, { unitId, year: 2026, expectedVersion: 0 })).toEqual(['VERSION_CONFLICT']);
    expect(await refused(head.ask, ...FINALISE, { unitId, year: 2026, expectedVersion: version })).toEqual([]);
    const unset = { unitId: (await ledUnit(city)).unitId, year: 2026, expectedVersion: 0 };
    expect(await refused(city.people.secretary.ask, ...FINALISE, unset)).toEqual(['UNIT_ACHIEVEMENT_MISSING']);
  });

  it('against the guidance only with a written justification, and not one rating changes by it', async () => {
    const { superior, hr } = city.people;
    const list =
      'query($unit: ID!) { unitEvaluations(unitId: $unit, year: 2026, first: 50) { edges { node { evaluationId predicate status } } } }';
    const before = (await hr.ask(list, { unit: city.units.aptika })).data;
    const query = 'mutation($input: UnitFinaliseInput!) { unitFinalise(input: $input) { userErrors { code field message } } }';
    const { data } = await superior.ask(
      query,
      { input: { idempotencyKey: crypto.randomUUID(), ...input(1) } },
      { 'accept-language': 'en' },
    );
    const message = 'The distribution departs from the guidance (VERY_GOOD 3 > 2); write down why.';
    expect(data.unitFinalise.userErrors).toEqual([{ code: 'JUSTIFICATION_REQUIRED', field: ['justification'], message }]);
    expect(await refused(superior.ask, ...FINALISE, input(1, 'Memang baik.'))).toEqual(['JUSTIFICATION_REQUIRED']);
    expect(await refused(hr.ask, ...FINALISE, input(1, 'Seluruh target tercapai lebih awal.'))).toEqual(['FORBIDDEN']);
    const { unitAchievement } = await done(
      superior.ask,
      ...FINALISE,
      input(1, 'Seluruh target tercapai lebih awal.'),
      'unitAchievement { status allowedActions deadlineAt final { size justification by { name } rules { limit actual satisfied } } }',
    );
    expect(unitAchievement).toEqual({
      status: 'FINAL',
      allowedActions: [],
      deadlineAt: null,
      final: {
        size: 4,
        justification: 'Seluruh target tercapai lebih awal.',
        by: { name: 'Bambang Wijaya' },
        rules: [{ limit: 2, actual: 3, satisfied: false }],
      },
    });
    expect((await hr.ask(list, { unit: city.units.aptika })).data).toEqual(before);
  });

  it('once: afterwards neither its numbers nor its achievement change', async () => {
    const { superior, superior2 } = city.people;
    expect(await refused(superior.ask, ...FINALISE, input(2))).toEqual(['TRANSITION_REFUSED']);
    expect(await refused(superior2.ask, ...SET, achieving(city.units.aptika ?? '', { expectedVersion: 2 }))).toEqual([
      'TRANSITION_REFUSED',
    ]);
  });

  it('not before the last one of it is rated', async () => {
    const { unitHead, secretary } = city.people;
    const unitId = city.units.diskominfo;
    await done(secretary.ask, ...SET, achieving(unitId ?? ''), 'unitAchievement { id }');
    await evaluationOpened(city);
    const { data } = await unitHead.ask(DISTRIBUTION, { unit: unitId });
    expect(data.unitDistribution).toMatchObject({ unrated: 1 });
    expect(await refused(unitHead.ask, ...FINALISE, { unitId, year: 2026, expectedVersion: 1 })).toEqual(['RATING_MISSING']);
  });
});
