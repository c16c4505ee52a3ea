// Objections: fourteen days, both sides heard, nobody of the rating chain decides, and midnight in Semarang is the edge.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AssignFacts,
  addStatement,
  assignDecider,
  decideObjection,
  deciderOf,
  fileObjection,
  isHeard,
  type ObjectionDecisionInput,
  objectionClock,
  objectionTrials,
  withdrawObjection,
} from '../../../src/modules/objections/rules/objection.ts';
import { isOverdue } from '../../../src/modules/objections/rules/objection-due.ts';
import type { Objection } from '../../../src/modules/objections/rules/types.ts';
import { possible } from '../../../src/platform/rules/blockers.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { workCalendar } from '../../../src/platform/rules/policy/holidays.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { problemsOf } from '../../performance/rules/support.ts';
import { filing, NOW, objection, policy, REASON } from '../../unit-achievement/rules/units-support.ts';

const GROUNDS = { grounds: 'Realisasi triwulan IV belum dihitung.' };

const assigning = (more: Partial<AssignFacts> = {}): AssignFacts => ({
  inService: true,
  ownLine: false,
  reports: false,
  by: 'emp_hr',
  now: NOW,
  ...more,
});

describe('the clock of an objection', () => {
  test.each([
    // filed, answer until, decide by
    ['an ordinary Wednesday', '2026-07-01T02:00:00.000Z', '2026-07-08T17:00:00.000Z', '2026-07-21'],
    ['a second before midnight WIB', '2026-07-01T16:59:59.000Z', '2026-07-08T17:00:00.000Z', '2026-07-21'],
    ['midnight WIB, the next day', '2026-07-01T17:00:00.000Z', '2026-07-09T17:00:00.000Z', '2026-07-22'],
    [
      'a Friday before Nyepi, Lebaran with its collective leave, and Good Friday',
      '2026-03-13T02:00:00.000Z',
      '2026-03-20T17:00:00.000Z',
      '2026-04-10',
    ],
    ['the last second of the last year that is decreed', '2026-12-31T16:59:59.000Z', '2027-01-07T17:00:00.000Z', null],
    ['the first instant of the next', '2026-12-31T17:00:00.000Z', '2027-01-08T17:00:00.000Z', null],
  ])('on %s', (_, filedAt, statementUntil, on) => {
    const clock = objectionClock(filedAt, policy, workCalendar(filedAt.slice(0, 10), SHIPPED));
    expect(clock).toMatchObject({ statementUntil, due: { days: 14, on } });
  });
});

describe('an objection', () => {
  test('is filed against the version that was handed over, with its decider and its clock', () => {
    expect(fileObjection(GROUNDS, filing())).toMatchObject({
      status: 'OPEN',
      evaluationVersion: 1,
      deciderId: 'emp_boss2',
      assignment: null,
      decision: null,
      statementUntil: '2026-07-08T17:00:00.000Z',
    });
  });

  test.each([
    ['a second before the window closes', { now: '2026-07-15T16:59:59.000Z' }, {}, []],
    ['at the instant it closes', { now: '2026-07-15T17:00:00.000Z' }, {}, ['DEADLINE_PASSED evaluationId']],
    ['a second later', { now: '2026-07-15T17:00:01.000Z' }, {}, ['DEADLINE_PASSED evaluationId']],
    ['once it was agreed to', { objectionUntil: null }, {}, ['TRANSITION_REFUSED evaluationId']],
    ['before it was handed over', { status: 'RATED' }, {}, ['TRANSITION_REFUSED evaluationId']],
    ['once it is final', { status: 'FINAL' }, {}, ['TRANSITION_REFUSED evaluationId']],
    ['a second time', { taken: true }, {}, ['ALREADY_EXISTS evaluationId']],
    ['without grounds', {}, { grounds: ' ' }, ['REQUIRED grounds']],
    ['with a book', {}, { grounds: 'x'.repeat(4001) }, ['TOO_LONG grounds']],
    ['with six files', {}, { ...GROUNDS, evidenceIds: ['1', '2', '3', '4', '5', '6'] }, ['LIMIT_REACHED evidenceIds']],
    [
      'with a file that has not arrived, and without grounds',
      { evidence: [{ code: 'EVIDENCE_MISSING' as const, field: ['evidenceIds', '0'] }] },
      { grounds: '' },
      ['REQUIRED grounds', 'EVIDENCE_MISSING evidenceIds.0'],
    ],
  ])('is judged %s', (_, facts, input, expected) =>
    expect(problemsOf(() => fileObjection({ ...GROUNDS, ...input }, filing(facts)))).toEqual(expected),
  );

  test('names the instant at which its time was over', () => {
    try {
      fileObjection(GROUNDS, filing({ now: '2026-07-16T02:00:00.000Z' }));
      expect.fail();
    } catch (error) {
      expect((error as RuleError).problems[0]?.data).toEqual({ closedAt: '2026-07-15T17:00:00.000Z' });
    }
  });

  test.each([
    ['the rater’s superior', ['emp_2', 'emp_3'], [], 'emp_2'],
    ['the next above one of the chain', ['emp_2', 'emp_3'], ['emp_2'], 'emp_3'],
    ['nobody where all above had a part', ['emp_2', 'emp_3'], ['emp_2', 'emp_3'], null],
    ['nobody where nobody stands above', [], [], null],
  ])('goes to %s', (_, above, chain, expected) => expect(deciderOf(above, new Set(chain))).toBe(expected));

  test('is given to another decider by the staffing agency, with a reason', () => {
    const assigned = assignDecider(objection({ deciderId: null }), { deciderId: 'emp_9', reason: REASON }, assigning());
    expect(assigned).toMatchObject({ deciderId: 'emp_9', assignment: { by: 'emp_hr', reason: REASON } });
  });

  test.each([
    ['the rater', 'emp_boss', {}, ['IN_RATING_CHAIN deciderId']],
    ['the rated person', 'emp_me', {}, ['OWN_CASE deciderId']],
    ['the officer', 'emp_hr', {}, ['OWN_CASE deciderId']],
    ['a report of one of the sides', 'emp_9', { reports: true }, ['OWN_LINE deciderId']],
    ['anybody, by a superior or report of one of the sides', 'emp_9', { ownLine: true }, ['OWN_LINE objectionId']],
    ['somebody gone', 'emp_9', { inService: false }, ['NOT_FOUND deciderId']],
    ['anybody, by a party', 'emp_9', { by: 'emp_me' }, ['OWN_CASE objectionId']],
    ['anybody, by the rater', 'emp_9', { by: 'emp_boss' }, ['OWN_CASE objectionId']],
  ])('is not given to %s', (_, deciderId, facts, expected) =>
    expect(problemsOf(() => assignDecider(objection(), { deciderId, reason: REASON }, assigning(facts)))).toEqual(expected),
  );
});

/** What stood before. */
const STOOD = { result: 'MEETS' as const, behaviour: 'ABOVE' as const };
const DUE = { on: '2026-07-21', unknownYear: null };
const answered = (): Objection => addStatement(objection(), { text: 'Penilaian sesuai bukti.' }, { by: 'emp_boss', now: NOW });
const decide = (of: Objection, input: Partial<ObjectionDecisionInput> = {}, by = 'emp_boss2', now = NOW): Objection =>
  decideObjection(of, { outcome: 'REJECTED', reasons: 'Penilaian telah sesuai bukti.', ...input }, { by, now, current: STOOD, due: DUE });
const HIGHER = { rating: 'ABOVE' as const, reason: 'Bukti triwulan IV cukup.' };

describe('a decision', () => {
  test('hears both sides first: the rater has answered', () => {
    expect(isHeard(objection(), NOW)).toBe(false);
    expect(problemsOf(() => decide(objection()))).toEqual(['HEARING_OPEN objectionId']);
    expect(decide(answered()).decision).toMatchObject({ outcome: 'REJECTED', hearing: 'ANSWERED', late: false });
  });

  test.each([
    ['a second before the answer is due', '2026-07-08T16:59:59.000Z', ['HEARING_OPEN objectionId']],
    ['at the midnight that ends it', '2026-07-08T17:00:00.000Z', []],
  ])('or the rater was invited and did not answer: %s', (_, now, expected) => {
    expect(problemsOf(() => decide(objection(), {}, 'emp_boss2', now))).toEqual(expected);
    if (expected.length === 0) expect(decide(objection(), {}, 'emp_boss2', now).decision?.hearing).toBe('INVITED_DID_NOT_ANSWER');
  });

  test('is late and still one after the days that law gives', () => {
    const at = '2026-07-21T17:00:00.000Z';
    expect([isOverdue(answered(), DUE, '2026-07-21T16:59:59.000Z'), isOverdue(answered(), DUE, at)]).toEqual([false, true]);
    expect(decide(answered(), {}, 'emp_boss2', at).decision?.late).toBe(true);
    expect(isOverdue(answered(), { on: null, unknownYear: 2027 }, at), 'nobody is late by a day that cannot be counted').toBe(false);
  });

  test.each([
    ['by the rater', () => decide(answered(), {}, 'emp_boss'), ['IN_RATING_CHAIN objectionId']],
    ['by the rated person', () => decide(answered(), {}, 'emp_me'), ['OWN_CASE objectionId']],
    ['with a word for reasons', () => decide(answered(), { reasons: 'Ditolak' }), ['OUT_OF_RANGE reasons']],
    [
      'upheld with the rating it had',
      () => decide(answered(), { outcome: 'UPHELD', result: { ...HIGHER, rating: 'MEETS' } }),
      ['RATING_UNCHANGED result'],
    ],
    [
      'upheld in part with both as they were',
      () => decide(answered(), { outcome: 'PARTLY', result: { ...HIGHER, rating: 'MEETS' }, behaviour: HIGHER }),
      ['RATING_UNCHANGED result', 'RATING_UNCHANGED behaviour'],
    ],
    ['upheld without a new rating', () => decide(answered(), { outcome: 'UPHELD' }), ['RATING_MISSING behaviour']],
    ['upheld with one', () => decide(answered(), { outcome: 'UPHELD', result: HIGHER }), []],
    [
      'upheld with one without its reason',
      () => decide(answered(), { outcome: 'PARTLY', behaviour: { rating: 'MEETS', reason: '' } }),
      ['REQUIRED behaviour.reason'],
    ],
    ['rejected with a new rating', () => decide(answered(), { result: HIGHER }), ['INVALID result']],
    [
      "upheld with a head's result",
      () => decide({ ...answered(), isHead: true }, { outcome: 'UPHELD', result: HIGHER }),
      ['RESULT_FOLLOWS_UNIT result'],
    ],
    ['a second time', () => decide(decide(answered())), ['TRANSITION_REFUSED objectionId']],
    ['after it was withdrawn', () => decide(withdrawObjection(answered(), NOW)), ['TRANSITION_REFUSED objectionId']],
  ])('is judged %s', (_, run, expected) => expect(problemsOf(run)).toEqual(expected));

  test('ends every statement', () => {
    const said = { by: 'emp_me', now: NOW };
    expect(problemsOf(() => addStatement(decide(answered()), { text: 'Tetapi …' }, said))).toEqual(['TRANSITION_REFUSED objectionId']);
    expect(problemsOf(() => addStatement(objection(), { text: ' ' }, said))).toEqual(['REQUIRED text']);
    const full = Array.from({ length: 10 }).reduce<Objection>((of) => addStatement(of, { text: 'Sekali lagi.' }, said), objection());
    expect(problemsOf(() => addStatement(full, { text: 'Lagi.' }, said))).toEqual(['LIMIT_REACHED text']);
    expect(addStatement(full, { text: 'Jawaban.' }, { by: 'emp_boss', now: NOW }).statements).toHaveLength(11);
  });

  test('is offered to the decider once both were heard', () => {
    expect(possible(objectionTrials(objection(), ['DECIDER'], NOW))).toEqual([]);
    expect(possible(objectionTrials(answered(), ['DECIDER', 'OFFICER'], NOW))).toEqual(['objectionDecide', 'objectionAssign']);
    expect(possible(objectionTrials(answered(), ['EMPLOYEE'], NOW))).toEqual(['objectionStatement', 'objectionWithdraw']);
    expect(possible(objectionTrials(decide(answered()), ['DECIDER', 'EMPLOYEE', 'RATER', 'OFFICER'], NOW))).toEqual([]);
  });
});

const actor = fc.record({
  what: fc.constantFrom('state', 'decide', 'withdraw', 'assign'),
  by: fc.constantFrom('emp_me', 'emp_boss', 'emp_boss2', 'emp_hr', 'emp_9'),
  day: fc.nat(40),
});

describe('whatever the parties do', () => {
  test('nobody of the chain decides, nothing is decided unheard, and what is over stays as it is', () => {
    fc.assert(
      fc.property(fc.array(actor, { maxLength: 20 }), (deeds) => {
        let at = objection();
        for (const { what, by, day } of deeds.toSorted((a, b) => a.day - b.day)) {
          const now = new Date(Date.parse(NOW) + day * 86_400_000).toISOString();
          const before = at;
          try {
            if (what === 'state') at = addStatement(at, { text: 'Keterangan.' }, { by, now });
            if (what === 'decide') at = decide(at, {}, by, now);
            if (what === 'withdraw') at = withdrawObjection(at, now);
            if (what === 'assign') at = assignDecider(at, { deciderId: by, reason: REASON }, assigning({ now }));
          } catch (error) {
            if (!(error instanceof RuleError)) throw error;
          }
          if (before.status !== 'OPEN') expect(at).toBe(before);
          if (at.deciderId) expect(at.chain).not.toContain(at.deciderId);
          if (at.decision) {
            expect(at.chain).not.toContain(at.decision.by);
            expect(at.decision.reasons.length).toBeGreaterThanOrEqual(20);
            const heard = at.statements.some(({ side }) => side === 'RATER') || at.decision.at >= at.statementUntil;
            expect(heard).toBe(true);
          }
        }
      }),
    );
  });
});
