// Equals across the posts: two people decide, on facts that are still what they were.
import { describe, expect, test } from 'vitest';
import type { Tie } from '../../../../src/modules/recruitment/offers/rules/seats.ts';
import {
  assertTieDecisionAllowed,
  confirmTieDecision,
  endTieDecision,
  proposeTieDecision,
  type TieDecision,
  type TieFacts,
} from '../../../../src/modules/recruitment/offers/rules/tie-decision.ts';
import { RuleError } from '../../../../src/platform/rules/errors.ts';
import { problemsOf } from '../../../performance/rules/support.ts';

const NOW = '2025-01-06T02:00:00.000Z';
const LATER = '2025-01-06T03:00:00.000Z';
const tie: Tie = { count: 2, numbers: ['A', 'B', 'C'] };
const source = { edition: 1, sha256: 'one' };
const facts: TieFacts = {
  ...{ tie, source, before: null, by: 'emp_rina', now: NOW },
  of: { id: 'tie_1', campaignId: 'cmp_1', formationId: 'frm_1' },
};
const said = { preferred: ['B'], reason: ' Rapat panitia 6 Januari ' };
const proposed = proposeTieDecision(said, facts);
const now = { tie, source, by: 'emp_budi', now: LATER };

describe('a choice among equals', () => {
  test('is proposed with the facts it rests on', () => {
    expect(proposeTieDecision(said, facts)).toEqual({
      ...{ id: 'tie_1', campaignId: 'cmp_1', formationId: 'frm_1', status: 'PROPOSED', tie, source, preferred: ['B'] },
      ...{ reason: 'Rapat panitia 6 Januari', proposedBy: 'emp_rina', proposedAt: NOW, decidedBy: null, decidedAt: null, refusal: null },
      ...{ offerIds: [], earlier: [] },
    });
  });

  test.each<[string, Partial<TieDecision>, string[]]>([
    ['as many as there are posts', { preferred: ['C', 'A'] }, []],
    ['one more than there are posts', { preferred: ['A', 'B', 'C'] }, ['LIMIT_REACHED preferred']],
    ['nobody', { preferred: [] }, ['REQUIRED preferred']],
    ['somebody who is not tied', { preferred: ['D'] }, ['INVALID preferred.0']],
    ['one of them twice', { preferred: ['A', 'A'] }, ['INVALID preferred.1']],
    ['nobody, and without a reason', { preferred: [], reason: ' ' }, ['REQUIRED preferred', 'REQUIRED reason']],
    ['with a reason of the greatest length', { reason: 'x'.repeat(1000) }, []],
    ['with a reason one longer', { reason: 'x'.repeat(1001) }, ['TOO_LONG reason']],
  ])('prefers %s', (_, change, expected) => {
    expect(problemsOf(() => proposeTieDecision({ ...said, ...change }, facts))).toEqual(expected);
  });

  test('prefers no more than can be offered at once, however many posts there are', () => {
    const numbers = Array.from({ length: 30 }, (_, i) => `A${i}`);
    const many = (length: number) =>
      problemsOf(() => proposeTieDecision({ ...said, preferred: numbers.slice(0, length) }, { ...facts, tie: { count: 25, numbers } }));
    expect([many(20), many(21)]).toEqual([[], ['LIMIT_REACHED preferred']]);
  });

  test('is proposed to nobody where nobody is tied', () => {
    expect(problemsOf(() => assertTieDecisionAllowed({ ...facts, tie: null }))).toEqual(['TRANSITION_REFUSED formationId']);
  });

  test.each<[string, Partial<TieDecision>, Partial<TieFacts>, string[]]>([
    ['waits', {}, {}, ['TRANSITION_REFUSED formationId']],
    ['was confirmed', { status: 'CONFIRMED' }, {}, []],
    ['was refused', { status: 'REFUSED' }, {}, []],
    ['was withdrawn', { status: 'WITHDRAWN' }, {}, []],
    ['waits, of fewer posts', {}, { tie: { ...tie, count: 1 } }, []],
    ['waits, of other equals', {}, { tie: { count: 2, numbers: ['A', 'B', 'D'] } }, []],
    ['waits, by another edition of the list', {}, { source: { edition: 2, sha256: 'two' } }, []],
  ])('is proposed anew, or not, where one %s', (_, change, at, expected) => {
    expect(problemsOf(() => assertTieDecisionAllowed({ ...facts, ...at, before: { ...proposed, ...change } }))).toEqual(expected);
  });

  test('is refused with what stands in the way, and with nothing else to do', () => {
    const whole = (act: () => unknown) => {
      try {
        act();
      } catch (error) {
        return error instanceof RuleError ? error.problems : error;
      }
    };
    const over = { ...proposed, status: 'CONFIRMED' as const };
    expect(whole(() => assertTieDecisionAllowed({ ...facts, tie: null }))).toMatchObject([{ data: { allowed: [] } }]);
    expect(whole(() => confirmTieDecision(over, now))).toMatchObject([{ data: { allowed: [] } }]);
    expect(whole(() => proposeTieDecision({ ...said, preferred: [] }, facts))).toEqual([
      { code: 'REQUIRED', field: ['preferred'], text: 'TIE', params: { count: 2, numbers: 'A, B, C' } },
    ]);
  });

  test('keeps all that were before it, each once, the oldest first', () => {
    const [first, second] = [endTieDecision(proposed, 'Salah', now), { ...facts, of: { ...facts.of, id: 'tie_2' } }];
    const again = proposeTieDecision(said, { ...second, before: first });
    const { earlier: _, ...last } = first;
    expect(again.earlier).toEqual([last]);
    const third = proposeTieDecision(said, { ...facts, of: { ...facts.of, id: 'tie_3' }, before: endTieDecision(again, 'Salah', now) });
    expect(third.earlier.map(({ id, status }) => [id, status])).toEqual([
      ['tie_1', 'REFUSED'],
      ['tie_2', 'REFUSED'],
    ]);
  });

  test('is confirmed by another than who proposed it', () => {
    expect(confirmTieDecision(proposed, now)).toEqual({ ...proposed, status: 'CONFIRMED', decidedBy: 'emp_budi', decidedAt: LATER });
    expect(problemsOf(() => confirmTieDecision(proposed, { ...now, by: 'emp_rina' }))).toEqual(['OWN_CASE tieDecisionId']);
  });

  test.each<[string, Partial<TieFacts>]>([
    ['nobody is tied any more', { tie: null }],
    ['there is one post fewer', { tie: { ...tie, count: 1 } }],
    ['one of them has gone', { tie: { count: 2, numbers: ['A', 'B'] } }],
    ['the list has another edition', { source: { edition: 1, sha256: 'two' } }],
  ])('is not confirmed once %s', (_, change) => {
    expect(problemsOf(() => confirmTieDecision(proposed, { ...now, ...change }))).toEqual(['RESULT_CHANGED tieDecisionId']);
  });

  test('ends withdrawn by who proposed it, and refused by anybody else, with a reason', () => {
    expect(endTieDecision(proposed, ' Keliru ', { by: 'emp_rina', now: LATER })).toEqual({
      ...proposed,
      ...{ status: 'WITHDRAWN', refusal: 'Keliru', decidedBy: 'emp_rina', decidedAt: LATER },
    });
    expect(endTieDecision(proposed, 'Keliru', now).status).toBe('REFUSED');
    expect(problemsOf(() => endTieDecision(proposed, ' ', now))).toEqual(['REQUIRED reason']);
    expect(problemsOf(() => endTieDecision(proposed, 'x'.repeat(1001), now))).toEqual(['TOO_LONG reason']);
  });

  test.each(['CONFIRMED', 'WITHDRAWN', 'REFUSED'] as const)('once %s is neither confirmed nor ended', (status) => {
    const over = { ...proposed, status };
    expect(problemsOf(() => confirmTieDecision(over, now))).toEqual(['TRANSITION_REFUSED tieDecisionId']);
    expect(problemsOf(() => endTieDecision(over, 'Keliru', now))).toEqual(['TRANSITION_REFUSED tieDecisionId']);
  });
});
