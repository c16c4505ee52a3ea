// The time to object, extended for one person, and what was meant to be said, kept for whoever is late.
import { describe, expect, it } from 'vitest';
import { acknowledge, finalise } from '../../../src/modules/evaluation/rules/rating.ts';
import { objectionUntil } from '../../../src/modules/evaluation/rules/versions.ts';
import { decideBy, isLateBy, isOverdue } from '../../../src/modules/objections/rules/objection-due.ts';
import { draftObjection, extendObjection } from '../../../src/modules/objections/rules/objection-time.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { codes, rated, shared } from '../../evaluation/rules/lifecycle-support.ts';
import { DECEMBER, me, officer, sealed } from '../../evaluation/rules/support.ts';
import { policy } from '../../unit-achievement/rules/units-support.ts';

/** Handed over on 10 December: by silence received on the 17th, objected to until the end of the year. */
const given = shared().evaluation;
const REASON = 'Dirawat di rumah sakit';

describe('a draft of an objection', () => {
  const draft = (input: { grounds: string; evidenceIds?: string[] | null }, now = DECEMBER, of = given) =>
    draftObjection(of, input, me(now), policy);

  it('is of the version that was handed over, each file once', () => {
    expect(draft({ grounds: ' Realisasi belum dihitung ', evidenceIds: ['evd_1', 'evd_2', 'evd_1'] })).toEqual({
      ...{ evaluationId: 'evl_1', evaluationVersion: 1, grounds: 'Realisasi belum dihitung' },
      ...{ evidenceIds: ['evd_1', 'evd_2'], savedAt: DECEMBER },
    });
    expect(draft({ grounds: 'Belum dihitung', evidenceIds: null }).evidenceIds).toEqual([]);
  });

  it('is kept after the days are over too, since they may be extended', () => {
    expect(draft({ grounds: 'Terlambat' }, '2027-01-10T02:00:00.000Z').savedAt).toBe('2027-01-10T02:00:00.000Z');
  });

  it.each([
    ['without grounds', { grounds: ' ' }, ['REQUIRED grounds']],
    ['with a book', { grounds: 'x'.repeat(4001) }, ['TOO_LONG grounds']],
    ['with five files', { grounds: 'x', evidenceIds: ['1', '2', '3', '4', '5'] }, []],
    ['with six', { grounds: 'x', evidenceIds: ['1', '2', '3', '4', '5', '6'] }, ['LIMIT_REACHED evidenceIds']],
    ['with the same one six times', { grounds: 'x', evidenceIds: Array.from({ length: 6 }, () => '1') }, []],
  ])('is judged %s', (_, input, problems) => {
    expect(codes(() => draft(input))).toEqual(problems);
  });

  it('is of nothing that was not handed over, or was agreed to', () => {
    const agreed = acknowledge(given, { acknowledgement: 'READ_AND_AGREED' }, me());
    for (const one of [rated(), agreed])
      expect(codes(() => draft({ grounds: 'x' }, DECEMBER, one))).toEqual(['TRANSITION_REFUSED evaluationId']);
  });
});

describe('more days for one person', () => {
  const NOW = '2026-12-20T02:00:00.000Z';
  const extend = (to: string, now = NOW, of = given, reason = REASON) => extendObjection(of, { to, reason }, officer(now), policy);

  it('reach to the end of their last day, on record, and give nobody else any', () => {
    const { evaluation, events } = extend('2027-01-10', NOW, given, ` ${REASON} `);
    expect(evaluation.objectionExtended).toEqual({ version: 1, until: '2027-01-10T17:00:00.000Z', reason: REASON, at: NOW, by: 'emp_hr' });
    expect([objectionUntil(evaluation), events]).toEqual(['2027-01-10T17:00:00.000Z', []]);
  });

  it.each([
    ['to the day that holds already', '2026-12-31', NOW, ['OUT_OF_RANGE to']],
    ['to the next', '2027-01-01', NOW, []],
    ['to thirty days from today', '2027-01-19', NOW, []],
    ['beyond', '2027-01-20', NOW, ['OUT_OF_RANGE to']],
    ['once the days are over, to yesterday', '2027-01-09', '2027-01-10T02:00:00.000Z', ['OUT_OF_RANGE to']],
    ['once they are over, to today', '2027-01-10', '2027-01-10T02:00:00.000Z', []],
  ])('%s', (_, to, now, problems) => {
    expect(codes(() => extend(to, now))).toEqual(problems);
  });

  it('need a reason that says something', () => {
    expect(codes(() => extend('2027-01-10', NOW, given, 'Sakit'))).toEqual(['OUT_OF_RANGE reason']);
    expect(codes(() => extend('2027-02-10', NOW, given, 'Sakit'))).toEqual(['OUT_OF_RANGE reason', 'OUT_OF_RANGE to']);
    expect(codes(() => extend('2027-01-10', NOW, given, 'x'.repeat(2001)))).toEqual(['TOO_LONG reason']);
  });

  it('open again what was final, and withdraw what followed from it', () => {
    const { version } = shared();
    const { evaluation: final } = finalise(given, sealed(version), officer('2027-01-02T02:00:00.000Z'));
    const { evaluation, events } = extend('2027-01-20', '2027-01-10T02:00:00.000Z', final);
    expect(evaluation).toMatchObject({ status: 'SHARED', final: null, followUp: null });
    expect(events).toMatchObject([{ type: 'FollowUpWithdrawn', evaluationVersion: 1, number: 2, at: '2027-01-10T02:00:00.000Z' }]);
  });

  it('are given neither by the rater nor to oneself', () => {
    const own = { ...officer(NOW), by: 'emp_me' };
    expect(codes(() => extendObjection(given, { to: '2027-01-10', reason: REASON }, own, policy))).toEqual(['OWN_CASE evaluationId']);
    const rater = { ...officer(NOW), by: 'emp_boss' };
    expect(codes(() => extendObjection(given, { to: '2027-01-10', reason: REASON }, rater, policy))).toEqual(['OWN_CASE evaluationId']);
  });
});

it('a refusal says how many files there may be, and between which days the time may end', () => {
  const files = { grounds: 'x', evidenceIds: ['1', '2', '3', '4', '5', '6'] };
  expect(problemsOf(() => draftObjection(given, files, me(DECEMBER), policy))).toMatchObject([{ params: { most: 5 } }]);
  const now = '2026-12-20T02:00:00.000Z';
  expect(problemsOf(() => extendObjection(given, { to: '2026-12-31', reason: REASON }, officer(now), policy))).toMatchObject([
    { params: { least: '2027-01-01', most: '2027-01-19' } },
  ]);
});

describe('the day by which it should be decided', () => {
  const DUE = { on: '2026-07-21', unknownYear: null };
  const UNKNOWN = { on: null, unknownYear: 2027 };
  it('ends at midnight WIB; where it cannot be counted there is none', () => {
    expect([decideBy(DUE), decideBy(UNKNOWN)]).toEqual(['2026-07-21T17:00:00.000Z', null]);
    expect(isLateBy(UNKNOWN, '2030-01-01T00:00:00.000Z')).toBe(false);
  });
  it('is over for nobody whose objection was decided or withdrawn', () => {
    const after = '2026-07-22T02:00:00.000Z';
    expect((['OPEN', 'DECIDED', 'WITHDRAWN'] as const).map((status) => isOverdue({ status }, DUE, after))).toEqual([true, false, false]);
  });
});
