// A unit through the API: its numbers tell no hidden rating, it is finalised once everybody who counts is rated, and taken back with a reason.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, type Person, refused } from '../support/people.ts';
import { EVALUATION_DAY, evaluationStep, judged, openEvaluation } from '../support/scenarios/evaluation-stages.ts';
import {
  achieved,
  achieving,
  type Employed,
  finalised,
  type Led,
  ledUnit,
  ratedIn,
  staffedUnit,
} from '../support/scenarios/evaluation-units-stages.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(EVALUATION_DAY);
});
afterAll(() => city.stop());

const SET = 'unitAchievementSet';
const FINALISE = 'unitFinalise';
const REOPEN = 'unitReopen';
const DISTRIBUTION = `query($unit: ID!) { unitDistribution(unitId: $unit, year: 2026) {
  size unrated exempt counts { predicate count } allowedActions rules { limit actual satisfied }
  unratedPeople { employeeId opened } achievement { achievement } } }`;
const both = (rating: string) => ({ result: judged(rating), behaviour: judged(rating) });

interface Numbers {
  size: number;
  unrated: number;
  exempt: number;
  counts: { predicate: string; count: number }[];
  allowedActions: string[];
  unratedPeople: { employeeId: string; opened: boolean }[] | null;
}

async function distribution({ ask }: Person, unit: string): Promise<Numbers | null> {
  const { data, errors } = await ask(DISTRIBUTION, { unit });
  expect(errors).toBeUndefined();
  return data.unitDistribution;
}

const counts = (numbers: Numbers | null): Record<string, number> =>
  Object.fromEntries((numbers?.counts ?? []).filter(({ count }) => count > 0).map(({ predicate, count }) => [predicate, count]));

const unitInput = <More extends object>(unitId: string, expectedVersion: number, more: More = {} as More) => ({
  unitId,
  year: 2026,
  expectedVersion,
  ...more,
});

const setFor = async ({ unitId }: Led, achievement: string): Promise<number> => {
  const input = achieving(unitId, { achievement });
  return (await done(city.people.secretary.ask, SET, input, 'unitAchievement { version }')).unitAchievement.version;
};

describe('the distribution of a unit', () => {
  let unit: Led & { staff: Employed[] };
  const [first, second, third] = [0, 1, 2].map((i) => () => unit.staff[i] as Employed) as [() => Employed, () => Employed, () => Employed];

  it('counts everybody who holds a post there, opened or not', async () => {
    unit = await staffedUnit(city, 3);
    const numbers = await distribution(unit.head, unit.unitId);
    expect(numbers).toMatchObject({ size: 0, unrated: 3, exempt: 0 });
    await openEvaluation(first().person.ask, first().planId);
    const after = await distribution(unit.head, unit.unitId);
    expect(after).toMatchObject({ size: 0, unrated: 3 });
    expect(after?.unratedPeople?.map(({ opened }) => opened).toSorted()).toEqual([false, false, true]);
  });

  it('tells a rating that is not handed over to nobody but who gave it: two looks differ by nothing', async () => {
    const { secretary, hr } = city.people;
    const before = await Promise.all([secretary, hr].map((who) => distribution(who, unit.unitId)));
    const given = await ratedIn(unit, second(), both('ABOVE'));
    const after = await Promise.all([secretary, hr].map((who) => distribution(who, unit.unitId)));
    const numbers = (all: (Numbers | null)[]) => all.map((one) => [one?.size, one?.unrated, one?.exempt, one?.counts]);
    expect(numbers(after)).toEqual(numbers(before));
    expect(counts(await distribution(unit.head, unit.unitId))).toEqual({ VERY_GOOD: 1 });
    await evaluationStep(unit.head.ask, 'evaluationShare', given);
    expect(counts(await distribution(hr, unit.unitId))).toEqual({ VERY_GOOD: 1 });
    expect(await distribution(hr, unit.unitId)).toMatchObject({ size: 1, unrated: 2 });
  });

  it('opens to members of a session that holds the unit, while it is open', async () => {
    await ratedIn(unit, third(), both('MEETS'));
    const { hr, secretary, superior } = city.people;
    const memberIds = [secretary, superior].map(({ employeeId }) => employeeId);
    const session = { unitId: unit.unitId, year: 2026, memberIds };
    const { calibration } = await done(hr.ask, 'calibrationOpen', session, 'calibration { id version }');
    expect(counts(await distribution(secretary, unit.unitId))).toEqual({ VERY_GOOD: 1, GOOD: 1 });
    expect(counts(await distribution(hr, unit.unitId))).toEqual({ VERY_GOOD: 1 });
    const closing = { calibrationId: calibration.id, expectedVersion: calibration.version };
    await done(hr.ask, 'calibrationClose', closing, 'calibration { id }');
    expect(counts(await distribution(secretary, unit.unitId))).toEqual({ VERY_GOOD: 1 });
  });

  it('is shown to the head, to those above and to the staffing agency; to nobody else, and names to those who may finalise', async () => {
    const { secretary, mayor, hr, colleague, unitAdmin, auditor, otherHr } = city.people;
    const seen = async (who: Person) => (await distribution(who, unit.unitId)) !== null;
    expect(await Promise.all([unit.head, secretary, mayor, hr].map(seen))).toEqual([true, true, true, true]);
    const nobody = [first().person, colleague, unitAdmin, auditor, otherHr];
    expect(await Promise.all(nobody.map(seen))).toEqual([false, false, false, false, false]);
    const named = async (who: Person) => (await distribution(who, unit.unitId))?.unratedPeople?.map(({ employeeId }) => employeeId);
    expect(await named(unit.head)).toEqual([first().person.employeeId]);
    expect(await named(hr)).toBeUndefined();
  });

  it('takes the exempt apart', async () => {
    const away = {
      employeeId: first().person.employeeId,
      year: 2026,
      kind: 'STUDY',
      from: '2026-01-01',
      to: '2026-12-31',
      reason: 'Belajar',
    };
    await done(city.people.hr.ask, 'absenceRecord', away, 'sheet { id }');
    await openEvaluation(first().person.ask, first().planId);
    expect(await distribution(unit.head, unit.unitId)).toMatchObject({ unrated: 0, exempt: 1, unratedPeople: [] });
  });

  it('counts the people of units below, their heads among them', async () => {
    const { unitHead } = city.people;
    const { unratedPeople } = (await distribution(unitHead, city.units.diskominfo)) ?? {};
    const ids = unratedPeople?.map(({ employeeId }) => employeeId);
    for (const who of ['superior', 'staff', 'colleague', 'superior2'] as const) expect(ids, who).toContain(city.people[who].employeeId);
    expect(ids).not.toContain(unitHead.employeeId);
  });
});

describe('a unit is finalised', () => {
  it('once its achievement is set, against the version that was read', async () => {
    const { unitId, head, version } = await achieved(city);
    expect(await refused(head.ask, FINALISE, unitInput(unitId, 0))).toEqual(['VERSION_CONFLICT']);
    expect(await refused(head.ask, FINALISE, unitInput(unitId, version))).toEqual([]);
    const unset = unitInput((await ledUnit(city)).unitId, 0);
    expect(await refused(city.people.secretary.ask, FINALISE, unset)).toEqual(['UNIT_ACHIEVEMENT_MISSING']);
  });

  it('never while somebody who counts is not rated, though nobody has opened their evaluation', async () => {
    const unit = await staffedUnit(city, 2);
    const version = await setFor(unit, 'GOOD');
    const query = 'mutation($input: UnitFinaliseInput!) { unitFinalise(input: $input) { userErrors { code message } } }';
    const told = async () => {
      const input = { idempotencyKey: crypto.randomUUID(), ...unitInput(unit.unitId, version) };
      return (await unit.head.ask(query, { input }, { 'accept-language': 'en' })).data.unitFinalise.userErrors;
    };
    expect(await told()).toEqual([
      { code: 'RATING_MISSING', message: 'People who are not rated yet: 2. Ask those who rate them to finish.' },
    ]);
    await ratedIn(unit, unit.staff[0] as Employed, both('BELOW'));
    expect(await told()).toEqual([
      { code: 'RATING_MISSING', message: 'People who are not rated yet: 1. Ask those who rate them to finish.' },
    ]);
    await ratedIn(unit, unit.staff[1] as Employed, { result: judged('BELOW'), behaviour: judged('MEETS') });
    expect(await told()).toEqual([]);
  });

  it('never where nobody at all was rated, as a whole agency of the year', async () => {
    const { mayor } = city.people;
    await done(mayor.ask, SET, achieving(city.units.setda, { achievement: 'GOOD' }), 'unitAchievement { id }');
    const unitId = city.units.diskominfo;
    await done(city.people.secretary.ask, SET, achieving(unitId, { achievement: 'GOOD' }), 'unitAchievement { id }');
    expect(await refused(city.people.unitHead.ask, FINALISE, unitInput(unitId, 1))).toEqual(['RATING_MISSING']);
  });

  it('against the guidance only with a justification; its numbers are told to others once all is handed over', async () => {
    const unit = await staffedUnit(city, 2);
    const version = await setFor(unit, 'EXCELLENT');
    const given = [];
    for (const one of unit.staff) given.push(await ratedIn(unit, one, both('ABOVE')));
    const query = 'mutation($input: UnitFinaliseInput!) { unitFinalise(input: $input) { userErrors { code field message } } }';
    const bare = { idempotencyKey: crypto.randomUUID(), ...unitInput(unit.unitId, version) };
    const { data } = await unit.head.ask(query, { input: bare }, { 'accept-language': 'en' });
    const message = 'The distribution departs from the guidance (Very good: 2 people, at most 1). Write down why.';
    expect(data.unitFinalise.userErrors).toEqual([{ code: 'JUSTIFICATION_REQUIRED', field: ['justification'], message }]);
    const justified = unitInput(unit.unitId, version, { justification: 'Seluruh target tercapai lebih awal.' });
    expect(await refused(city.people.hr.ask, FINALISE, justified)).toEqual(['FORBIDDEN']);
    const selection = 'unitAchievement { id status allowedActions deadlineAt final { size by { id } rules { limit actual } } }';
    const { unitAchievement } = await done(unit.head.ask, FINALISE, justified, selection);
    const final = { size: 2, by: { id: unit.head.employeeId }, rules: [{ limit: 1, actual: 2 }] };
    expect(unitAchievement).toMatchObject({ status: 'FINAL', allowedActions: [], deadlineAt: null, final });
    const read =
      'query($id: ID!) { node(id: $id) { ... on UnitAchievement { final { size justification counts { count } rules { actual } } } } }';
    const told = async ({ ask }: Person) => (await ask(read, { id: unitAchievement.id })).data.node.final;
    const hidden = { size: 2, justification: 'Seluruh target tercapai lebih awal.', counts: null, rules: null };
    for (const who of ['hr', 'auditor', 'secretary'] as const) expect(await told(city.people[who]), who).toEqual(hidden);
    for (const one of given) await evaluationStep(unit.head.ask, 'evaluationShare', one);
    expect(await told(city.people.auditor)).toMatchObject({ rules: [{ actual: 2 }] });
  });

  it('once: afterwards neither its numbers nor its achievement change, before it is taken back', async () => {
    const { unitId, head, version } = await finalised(city);
    expect(await refused(head.ask, FINALISE, unitInput(unitId, version))).toEqual(['TRANSITION_REFUSED']);
    const again = achieving(unitId, { expectedVersion: version });
    expect(await refused(city.people.secretary.ask, SET, again)).toEqual(['TRANSITION_REFUSED']);
  });

  it('without whoever moved away within the year, who is waited for where they serve now', async () => {
    const [left, came] = [await staffedUnit(city, 1), await staffedUnit(city, 0)];
    const { person, planId } = left.staff[0] as Employed;
    await openEvaluation(person.ask, planId);
    const { employee } = (await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: person.employeeId })).data;
    const post = { unitId: came.unitId, title: 'Analis Pindahan', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
    const { position } = await done(city.setup, 'positionCreate', post, 'position { id }');
    const assignment = { positionId: position.id, supervisorId: came.head.employeeId, validFrom: '2026-12-10' };
    const move = { employeeId: person.employeeId, expectedVersion: employee.version, assignment };
    await done(city.setup, 'employeeTransfer', move, 'employee { id }');
    expect(await distribution(left.head, left.unitId)).toMatchObject({ unrated: 0, unratedPeople: [] });
    expect(await distribution(came.head, came.unitId)).toMatchObject({
      unrated: 1,
      unratedPeople: [{ employeeId: person.employeeId, opened: true }],
    });
  });
});

describe('a finalised unit', () => {
  const because = { reason: 'Realisasi triwulan IV terlambat masuk' };

  it('is taken back by the level above or the staffing agency, with a reason that stays beside what was final', async () => {
    const { secretary, hr, auditor } = city.people;
    const { unitId, head, version } = await finalised(city);
    expect(await refused(head.ask, REOPEN, unitInput(unitId, version, because))).toEqual(['FORBIDDEN']);
    expect(await refused(auditor.ask, REOPEN, unitInput(unitId, version, because))).toEqual(['FORBIDDEN']);
    expect(await refused(hr.ask, REOPEN, unitInput(unitId, version, { reason: 'Salah' }))).toEqual(['OUT_OF_RANGE']);
    const fields = 'unitAchievement { version status allowedActions reopenings { reason by { id } final { size by { id } } } }';
    const { unitAchievement } = await done(hr.ask, REOPEN, unitInput(unitId, version, because), fields);
    expect(unitAchievement).toMatchObject({
      status: 'SET',
      allowedActions: [],
      reopenings: [{ ...because, by: { id: hr.employeeId }, final: { size: 0, by: { id: head.employeeId } } }],
    });
    const lower = achieving(unitId, { achievement: 'POOR', expectedVersion: unitAchievement.version });
    const changed = await done(secretary.ask, SET, lower, 'unitAchievement { version reopenings { reason } }');
    expect(changed.unitAchievement.reopenings).toEqual([because]);
    const next = changed.unitAchievement.version;
    expect(await refused(secretary.ask, REOPEN, unitInput(unitId, next, because))).toEqual(['TRANSITION_REFUSED']);
    await done(secretary.ask, FINALISE, unitInput(unitId, next), 'unitAchievement { id }');
    expect(await refused(secretary.ask, REOPEN, unitInput(unitId, next + 1, because))).toEqual([]);
  });

  it('not by an officer for the unit they serve in, whatever office they hold', async () => {
    const unit = await staffedUnit(city, 1);
    const { person } = unit.staff[0] as Employed;
    const officer = await city.login({ sub: 'officer', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: person.employeeId });
    const version = await setFor(unit, 'GOOD');
    await ratedIn(unit, unit.staff[0] as Employed, { result: judged('BELOW'), behaviour: judged('MEETS') });
    await done(unit.head.ask, FINALISE, unitInput(unit.unitId, version), 'unitAchievement { id }');
    expect(await refused(officer, REOPEN, unitInput(unit.unitId, version + 1, because))).toEqual(['OWN_LINE']);
    const query = 'query($unit: ID!) { unitAchievement(unitId: $unit, year: 2026) { allowedActions } }';
    expect((await officer(query, { unit: unit.unitId })).data.unitAchievement.allowedActions).toEqual([]);
    expect((await city.people.hr.ask(query, { unit: unit.unitId })).data.unitAchievement.allowedActions).toEqual(['unitReopen']);
  });
});
