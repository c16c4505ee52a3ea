// The end of probation through the API: confirmed as a dated change of the record, extended once, ended after a hearing, taken back.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { begun, CONFIRMATION, candidate, heard, of, open, proof, REASON, seen, step } from '../support/onboarding.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
beforeEach(() => city.setNow(PLANNING_DAY));
afterAll(() => city.stop());

const PROBATION =
  'version status probation { endsOn extension { to reason } outcome { kind day training { number } health { number } } withdrawn { kind withdrawnBecause } } allowedActions blockers { action code who }';

const recordOf = async (employeeId: string) => {
  const query =
    'query($id: ID!) { employee(id: $id) { version kind recordHistory { id: entryId kind validFrom reason changes { field before after } } history { validTo } } }';
  const { data, errors } = await city.people.hr.ask(query, { id: employeeId });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.employee;
};

describe('a candidate', () => {
  it('becomes a civil servant from a day after the probation on, once', async () => {
    const { person, onboarding } = await begun(city);
    const { hr } = city.people;
    const confirmed = await step(hr.ask, 'onboardingConfirm', onboarding, CONFIRMATION);
    expect(confirmed.status).toBe('COMPLETED');
    expect(await seen(person.ask, confirmed.id, PROBATION)).toMatchObject({
      probation: {
        outcome: { kind: 'CONFIRMED', day: '2026-02-01', training: { number: 'LATSAR/2025/17' }, health: { number: 'RSUD/2026/3' } },
      },
      allowedActions: [],
    });
    const record = await recordOf(person.employeeId);
    expect(record.kind).toBe('CPNS');
    expect(record.recordHistory[0]).toMatchObject({
      kind: 'CHANGED',
      validFrom: '2026-02-01',
      changes: [{ field: 'KIND', before: 'CPNS', after: 'PNS' }],
    });
    expect(await refused(hr.ask, 'onboardingConfirm', of(confirmed, CONFIRMATION))).toEqual(['TRANSITION_REFUSED']);
    city.setNow('2026-02-01T02:00:00.000Z');
    expect((await recordOf(person.employeeId)).kind).toBe('PNS');
  });

  it('is confirmed once by two officers at once', async () => {
    const { person, onboarding } = await begun(city);
    const asks = [city.people.hr.ask, city.setup];
    const answers = await Promise.all(asks.map((ask) => refused(ask, 'onboardingConfirm', of(onboarding, CONFIRMATION))));
    expect(answers.toSorted()).toEqual([[], ['VERSION_CONFLICT']]);
    expect((await recordOf(person.employeeId)).recordHistory).toHaveLength(1);
  });

  it('is not confirmed too early, within the probation, or on papers from before or to come', async () => {
    const { onboarding } = await begun(city);
    const hr = city.people.hr.ask;
    const codes = (more: object) => refused(hr, 'onboardingConfirm', of(onboarding, { ...CONFIRMATION, ...more }));
    expect(await codes({ validFrom: '2026-01-05' })).toEqual(['OUT_OF_RANGE']);
    expect(await codes({ validFrom: '2027-02-01' })).toEqual(['OUT_OF_RANGE']);
    expect(await codes({ training: { number: ' ', issuedOn: '2025-01-05' } })).toEqual(['REQUIRED', 'OUT_OF_RANGE']);
    expect(await codes({ health: { number: 'RSUD', issuedOn: '2026-01-13' }, reason: 'x' })).toEqual(['OUT_OF_RANGE', 'OUT_OF_RANGE']);
    expect(await refused(city.people.superior.ask, 'onboardingConfirm', of(onboarding, CONFIRMATION))).toEqual(['!FORBIDDEN']);
    const young = await open(city, await candidate(city, '2026-01-12'));
    expect(await refused(hr, 'onboardingConfirm', of(young, CONFIRMATION))).toEqual(['NOT_OPEN_YET']);
    expect((await seen(hr, young.id, PROBATION)).blockers).toContainEqual({
      action: 'onboardingConfirm',
      code: 'NOT_OPEN_YET',
      who: 'TIME',
    });
  });

  it('whose record says so already is confirmed without a second entry, and not taken back by it', async () => {
    const { person, onboarding } = await begun(city);
    const hr = city.people.hr.ask;
    const change = {
      employeeId: person.employeeId,
      expectedVersion: 1,
      validFrom: '2026-02-01',
      kind: 'PNS',
      reason: REASON,
      proof: proof('813'),
    };
    await done(hr, 'employeeRecordChange', change, 'employee { id }');
    const confirmed = await step(hr, 'onboardingConfirm', onboarding, CONFIRMATION);
    const { version, recordHistory } = await recordOf(person.employeeId);
    expect(recordHistory).toHaveLength(1);
    expect(await refused(hr, 'onboardingOutcomeWithdraw', of(confirmed, { reason: REASON }))).toEqual(['INVALID']);
    const entry = { employeeId: person.employeeId, expectedVersion: version, entryId: recordHistory[0].id, reason: REASON };
    await done(hr, 'recordEntryWithdraw', entry, 'employee { id }');
    expect((await step(hr, 'onboardingOutcomeWithdraw', confirmed, { reason: REASON })).status).toBe('OPEN');
  });

  it('whose confirmation is taken back is a candidate again, on record, and can be confirmed once more', async () => {
    const { person, onboarding } = await begun(city);
    const hr = city.people.hr.ask;
    const confirmed = await step(hr, 'onboardingConfirm', onboarding, CONFIRMATION);
    expect(await refused(hr, 'onboardingOutcomeWithdraw', of(confirmed, { reason: 'x' }))).toEqual(['OUT_OF_RANGE']);
    const back = await step(hr, 'onboardingOutcomeWithdraw', confirmed, { reason: REASON });
    expect(back.status).toBe('OPEN');
    const { kind, recordHistory } = await recordOf(person.employeeId);
    expect([kind, recordHistory.map((entry: { kind: string }) => entry.kind)]).toEqual(['CPNS', ['WITHDRAWN', 'CHANGED']]);
    expect(await seen(person.ask, back.id, PROBATION)).toMatchObject({
      probation: { outcome: null, withdrawn: [{ kind: 'CONFIRMED', withdrawnBecause: REASON }] },
    });
    expect((await step(hr, 'onboardingConfirm', back, CONFIRMATION)).status).toBe('COMPLETED');
  });

  it('who has left since they were confirmed stays so, and nothing else is offered', async () => {
    const { person, onboarding } = await begun(city);
    const hr = city.people.hr.ask;
    const confirmed = await step(hr, 'onboardingConfirm', onboarding, CONFIRMATION);
    const { version } = await recordOf(person.employeeId);
    const end = { employeeId: person.employeeId, expectedVersion: version, assignmentId: person.assignmentId, validTo: '2026-03-31' };
    await done(hr, 'assignmentEnd', end, 'employee { id }');
    expect((await seen(hr, confirmed.id, PROBATION)).allowedActions).toContain('onboardingOutcomeWithdraw');
    city.setNow('2026-04-01T02:00:00.000Z');
    expect((await seen(hr, confirmed.id, PROBATION)).allowedActions).toEqual([]);
    expect(await refused(hr, 'onboardingOutcomeWithdraw', of(confirmed, { reason: REASON }))).toEqual(['ASSIGNMENT_ENDED']);
  });

  it('who has left meanwhile is not confirmed', async () => {
    const { person, onboarding } = await begun(city);
    const hr = city.people.hr.ask;
    const end = { employeeId: person.employeeId, expectedVersion: 1, assignmentId: person.assignmentId, validTo: '2026-01-20' };
    await done(hr, 'assignmentEnd', end, 'employee { id }');
    expect(await refused(hr, 'onboardingConfirm', of(onboarding, CONFIRMATION))).toEqual(['NOT_IN_SERVICE']);
  });
});

describe('more time', () => {
  it('is given once, by up to a year, and moves the end', async () => {
    const { person, onboarding } = await begun(city);
    const hr = city.people.hr.ask;
    for (const to of ['2026-01-05', '2027-01-06'])
      expect(await refused(hr, 'onboardingExtend', of(onboarding, { to, reason: REASON }))).toEqual(['OUT_OF_RANGE']);
    const longer = await step(hr, 'onboardingExtend', onboarding, { to: '2026-07-05', reason: REASON });
    const shown = await seen(person.ask, longer.id, `${PROBATION} checkPoints { kind on }`);
    expect(shown.probation).toMatchObject({ endsOn: '2026-07-05', extension: { to: '2026-07-05', reason: REASON } });
    expect(shown.checkPoints.at(-1)).toEqual({ kind: 'PROBATION_END', on: '2026-07-06' });
    expect(await refused(hr, 'onboardingExtend', of(longer, { to: '2026-12-31', reason: REASON }))).toEqual(['LIMIT_REACHED']);
    expect(await refused(hr, 'onboardingConfirm', of(longer, CONFIRMATION))).toEqual(['NOT_OPEN_YET']);
  });
});

describe('the end of service of who is not confirmed', () => {
  const ENDING = { lastDay: '2026-01-31', proof: proof('888/1/2026'), reason: REASON };
  const word = (text: string) => ({ checkPoint: 'PROBATION_END', text });

  it("waits for the superior's word, and until the candidate was heard", async () => {
    const { person, onboarding } = await begun(city);
    const { hr, superior } = city.people;
    expect(await refused(hr.ask, 'onboardingEnd', of(onboarding, ENDING))).toEqual(['INVALID']);
    const spoken = await step(superior.ask, 'onboardingCheckPointWrite', onboarding, word('Belum memenuhi syarat.'));
    expect(await refused(hr.ask, 'onboardingEnd', of(spoken, ENDING))).toEqual(['HEARING_OPEN']);
    // The word is read from 13 January on; ten working days later it is 28 January, for the 16th is a holiday.
    city.setNow('2026-01-27T02:00:00.000Z');
    expect(await refused(hr.ask, 'onboardingEnd', of(spoken, ENDING))).toEqual(['HEARING_OPEN']);
    city.setNow('2026-01-28T02:00:00.000Z');
    const ended = await step(hr.ask, 'onboardingEnd', spoken, ENDING);
    expect(ended.status).toBe('ENDED');
    expect((await recordOf(person.employeeId)).history).toEqual([{ validTo: '2026-01-31' }]);
  });

  it('ends the post with the decision; taken back only after the post goes on', async () => {
    const { person, onboarding } = await heard(city);
    const { hr } = city.people;
    expect(await refused(hr.ask, 'onboardingEnd', of(onboarding, { ...ENDING, lastDay: '2024-12-31' }))).toEqual(['DATE_ORDER']);
    const ended = await step(hr.ask, 'onboardingEnd', onboarding, ENDING);
    expect(await refused(hr.ask, 'onboardingEnd', of(ended, ENDING))).toEqual(['TRANSITION_REFUSED']);
    expect(await seen(hr.ask, ended.id, PROBATION)).toMatchObject({
      probation: { outcome: { kind: 'NOT_CONFIRMED', day: '2026-01-31', training: null } },
    });
    expect((await recordOf(person.employeeId)).history).toEqual([{ validTo: '2026-01-31' }]);
    expect(await refused(hr.ask, 'onboardingOutcomeWithdraw', of(ended, { reason: REASON }))).toEqual(['ASSIGNMENT_ENDED']);
  });

  it('is no matter of anybody but candidates', async () => {
    const { staff, hr } = city.people;
    const moved = await open(city, staff, 'TRANSFER');
    expect(await refused(hr.ask, 'onboardingEnd', of(moved, ENDING))).toEqual(['TRANSITION_REFUSED']);
    expect((await seen(hr.ask, moved.id, PROBATION)).probation).toBeNull();
  });
});
