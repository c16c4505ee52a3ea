// What stands on record of an objection: its words as they were said, who may say the next, what a decision changes, and what the evaluation learns.
import { describe, expect, it } from 'vitest';
import {
  addStatement,
  assignDecider,
  decideObjection,
  fileObjection,
  isHeard,
  isLate,
  OBJECTION_HELP,
  objectionMark,
  objectionTrials,
  withdrawObjection,
} from '../../../src/modules/objections/rules/objection.ts';
import type { Objection } from '../../../src/modules/objections/rules/types.ts';
import { blockersOf, possible } from '../../../src/platform/rules/blockers.ts';
import { problemsOf as thrown } from '../../../src/platform/rules/errors.ts';
import { problemsOf } from '../../performance/rules/support.ts';
import { filing, NOW, objection, REASON } from '../../unit-achievement/rules/units-support.ts';

const say = (of: Objection, by: string, text = 'Keterangan.'): Objection => addStatement(of, { text }, { by, now: NOW });
const times = (count: number, by: string): Objection => Array.from({ length: count }).reduce<Objection>((of) => say(of, by), objection());

describe('what was filed', () => {
  it('keeps its grounds as they were meant, each file once, and the law that it is judged by', () => {
    const made = fileObjection({ grounds: ' Belum dihitung ', evidenceIds: ['evd_1', 'evd_2', 'evd_1'] }, filing());
    expect(made).toMatchObject({
      ...{ grounds: 'Belum dihitung', evidenceIds: ['evd_1', 'evd_2'], filedAt: NOW, withdrawnAt: null, statements: [] },
      ...{ policyVersion: filing().policy.version, chain: ['emp_me', 'emp_boss'], raterId: 'emp_boss' },
    });
    expect(fileObjection({ grounds: 'x', evidenceIds: null }, filing()).evidenceIds).toEqual([]);
    expect(problemsOf(() => fileObjection({ grounds: 'x', evidenceIds: ['1', '2', '3', '4', '5'] }, filing()))).toEqual([]);
  });

  it.each([
    ['in time', {}, false],
    ['after its time', { now: '2026-07-15T17:00:00.000Z' }, true],
    ['after its time, of what is final by now', { now: '2026-07-15T17:00:00.000Z', status: 'FINAL' }, true],
    ['after its time, and a second time', { now: '2026-07-15T17:00:00.000Z', taken: true }, false],
    ['of what was given back to the rater', { now: '2026-07-15T17:00:00.000Z', status: 'RATED' }, false],
    ['of what was agreed to', { now: '2026-07-15T17:00:00.000Z', objectionUntil: null }, false],
  ])('%s: only its time speaks against it: %s', (_, facts, late) => {
    expect(isLate(filing(facts))).toBe(late);
  });
});

it('what cannot be objected to offers nothing instead', () => {
  for (const facts of [{ objectionUntil: null }, { status: 'RATED' }, { status: 'FINAL' }])
    expect(thrown(() => fileObjection({ grounds: 'x' }, filing(facts)))).toMatchObject([
      { code: 'TRANSITION_REFUSED', data: { allowed: [] } },
    ]);
  const back = withdrawObjection(objection(), NOW);
  expect(thrown(() => withdrawObjection(back, NOW))).toMatchObject([{ data: { allowed: [] } }]);
  const six = { grounds: 'x', evidenceIds: ['1', '2', '3', '4', '5', '6'] };
  expect(thrown(() => fileObjection(six, filing()))).toMatchObject([{ params: { most: 5 } }]);
  expect(thrown(() => say(times(10, 'emp_me'), 'emp_me'))).toMatchObject([{ params: { most: 10 } }]);
});

describe('statements', () => {
  it('stand under the side that said them, in their order', () => {
    const both = say(say(objection(), 'emp_boss', ' Sesuai bukti. '), 'emp_me', 'Bukti menyusul.');
    expect(both.statements).toEqual([
      { side: 'RATER', by: 'emp_boss', at: NOW, text: 'Sesuai bukti.' },
      { side: 'EMPLOYEE', by: 'emp_me', at: NOW, text: 'Bukti menyusul.' },
    ]);
  });

  it('of the employee do not make the rater heard', () => {
    expect([isHeard(times(1, 'emp_me'), NOW), isHeard(times(1, 'emp_boss'), NOW)]).toEqual([false, true]);
  });

  it('are ten of each side, and are offered to each by the own ones alone', () => {
    const [nine, ten] = [times(9, 'emp_me'), times(10, 'emp_me')];
    expect(possible(objectionTrials(nine, ['EMPLOYEE'], NOW))).toContain('objectionStatement');
    expect(possible(objectionTrials(ten, ['EMPLOYEE'], NOW))).toEqual(['objectionWithdraw']);
    expect(possible(objectionTrials(ten, ['RATER'], NOW))).toEqual(['objectionStatement']);
    expect(possible(objectionTrials(times(10, 'emp_boss'), ['RATER'], NOW))).toEqual([]);
  });

  it('of the rater are what a decision waits for, and until when', () => {
    expect(blockersOf(objectionTrials(objection(), ['DECIDER'], NOW), OBJECTION_HELP)).toMatchObject([
      { action: 'objectionDecide', problem: { code: 'HEARING_OPEN' }, who: 'RATER', from: '2026-07-08T17:00:00.000Z', until: null },
    ]);
    expect(possible(objectionTrials(objection(), ['DECIDER'], '2026-07-08T17:00:00.000Z'))).toEqual(['objectionDecide']);
  });

  it('that are too long are refused', () => {
    expect(problemsOf(() => say(objection(), 'emp_me', 'x'.repeat(4001)))).toEqual(['TOO_LONG text']);
    expect(problemsOf(() => say(objection(), 'emp_me', 'x'.repeat(4000)))).toEqual([]);
  });
});

describe('another decider', () => {
  const facts = { inService: true, ownLine: false, reports: false, by: 'emp_hr', now: NOW };
  it('is on record with who named them, when and why', () => {
    expect(assignDecider(objection(), { deciderId: 'emp_9', reason: ` ${REASON} ` }, facts).assignment).toEqual({
      ...{ by: 'emp_hr', at: NOW, reason: REASON },
    });
  });
  it('is named with a reason that says something, while it is open', () => {
    const name = (of: Objection, reason: string) => problemsOf(() => assignDecider(of, { deciderId: 'emp_9', reason }, facts));
    expect(name(objection(), 'singkat')).toEqual(['OUT_OF_RANGE reason']);
    expect(name(withdrawObjection(objection(), NOW), REASON)).toEqual(['TRANSITION_REFUSED objectionId']);
  });
});

describe('a decision', () => {
  const JUDGED = { rating: 'ABOVE' as const, reason: ' Bukti triwulan IV cukup. ' };
  const decide = (input: object, of = say(objection(), 'emp_boss'), now = NOW) =>
    decideObjection(
      of,
      { outcome: 'UPHELD', reasons: ' Bukti triwulan IV dihitung. ', ...input },
      {
        ...{ by: 'emp_boss2', now, due: { on: '2026-07-21', unknownYear: null } },
        current: { result: 'MEETS', behaviour: 'MEETS' },
      },
    );

  it('keeps what it changes and leaves the other as it was', () => {
    expect(decide({ result: JUDGED })).toMatchObject({
      status: 'DECIDED',
      decision: {
        ...{ outcome: 'UPHELD', reasons: 'Bukti triwulan IV dihitung.', behaviour: null, by: 'emp_boss2', at: NOW },
        result: { rating: 'ABOVE', reason: 'Bukti triwulan IV cukup.' },
      },
    });
  });

  it.each([
    ['one changed, and one given as it was', { result: JUDGED, behaviour: { ...JUDGED, rating: 'MEETS' } }, []],
    ['reasons of twenty letters', { result: JUDGED, reasons: 'x'.repeat(20) }, []],
    ['reasons of nineteen', { result: JUDGED, reasons: 'x'.repeat(19) }, ['OUT_OF_RANGE reasons']],
    ['reasons of a book', { result: JUDGED, reasons: 'x'.repeat(4001) }, ['TOO_LONG reasons']],
    ['a word as the reason of a rating', { result: { ...JUDGED, reason: 'Cukup' } }, ['OUT_OF_RANGE result.reason']],
    [
      'both wrong',
      { result: { ...JUDGED, reason: '' }, behaviour: { ...JUDGED, reason: '' } },
      ['REQUIRED result.reason', 'REQUIRED behaviour.reason'],
    ],
  ])('is judged with %s', (_, input, problems) => {
    expect(problemsOf(() => decide(input))).toEqual(problems);
  });

  it('of a head changes the behaviour alone: the result is the unit’s', () => {
    const head = { ...say(objection(), 'emp_boss'), isHead: true };
    expect(problemsOf(() => decide({ behaviour: JUDGED }, head))).toEqual([]);
    expect(problemsOf(() => decide({ result: JUDGED, behaviour: { ...JUDGED, rating: 'MEETS' } }, head))).toEqual([
      ...['RESULT_FOLLOWS_UNIT result', 'RATING_UNCHANGED behaviour'],
    ]);
  });

  it('on the word of the employee alone says that the rater did not answer, and one too early until when they may', () => {
    const late = '2026-07-08T17:00:00.000Z';
    expect(decide({ result: JUDGED }, say(objection(), 'emp_me'), late).decision?.hearing).toBe('INVITED_DID_NOT_ANSWER');
    expect(thrown(() => decide({ result: JUDGED }, objection()))).toMatchObject([{ params: { until: late } }]);
    expect(objectionTrials(objection(), ['DECIDER'], NOW)[0]?.problems[0]?.field).toEqual(['objectionId']);
    expect(problemsOf(() => decide({ outcome: 'REJECTED', result: { ...JUDGED, rating: 'MEETS' } }))).toEqual(['INVALID result']);
  });

  it('that rejects is told why a rating is of no use in it, and one that upholds that there is none', () => {
    expect(thrown(() => decide({ outcome: 'REJECTED', behaviour: JUDGED }))).toMatchObject([{ code: 'INVALID', text: 'REJECTION' }]);
    expect(thrown(() => decide({}))).toMatchObject([{ code: 'RATING_MISSING', text: 'NONE_GIVEN' }]);
  });
});

it('the evaluation learns of an objection which version it is of, how it stands, and who decides', () => {
  expect(objectionMark(objection())).toEqual({ id: 'obj_1', version: 1, status: 'OPEN', deciderId: 'emp_boss2' });
  const back = withdrawObjection(objection(), NOW);
  expect([back.withdrawnAt, objectionMark(back).status]).toEqual([NOW, 'WITHDRAWN']);
});
