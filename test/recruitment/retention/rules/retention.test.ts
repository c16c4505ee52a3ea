// Rules of retention as tables: when the period is over, how far a campaign is, what stays of an application.
import { describe, expect, it } from 'vitest';
import type { Application, Campaign } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import type { Offer } from '../../../../src/modules/recruitment/offers/rules/types.ts';
import { panelsPolicy } from '../../../../src/modules/recruitment/panels/rules/policy.ts';
import { retentionPolicy } from '../../../../src/modules/recruitment/retention/rules/policy.ts';
import {
  afterBatch,
  anonymisableAt,
  checkRetention,
  forgottenAt,
  isKept,
  leftOf,
  nobodysOffer,
  type Retention,
  remainsOf,
} from '../../../../src/modules/recruitment/retention/rules/retention.ts';
import type { RuleError } from '../../../../src/platform/rules/errors.ts';
import { SHIPPED } from '../../../../src/platform/rules/policy/overlay.ts';

const closed = (closedAt: string | null) => ({ closedAt }) as Campaign;

describe('the period', () => {
  it.each([
    [null, null],
    ['2026-05-01T02:00:00.000Z', '2028-04-30T17:00:00.000Z'],
    // 23:59 and 00:00 WIB are two legal days.
    ['2026-05-01T16:59:59.999Z', '2028-04-30T17:00:00.000Z'],
    ['2026-05-01T17:00:00.000Z', '2028-05-01T17:00:00.000Z'],
    // There is no 29 February two years later: it is not over a day early.
    ['2028-02-29T02:00:00.000Z', '2030-02-28T17:00:00.000Z'],
  ])('of a campaign closed at %s is over at %s', (closedAt, over) => expect(anonymisableAt({ closedAt })).toBe(over));

  it.each([
    ['open', null, null, 'TRANSITION_REFUSED'],
    ['closed, a millisecond early', '2026-05-01T02:00:00.000Z', null, 'NOT_OPEN_YET'],
    ['closed long ago', '2026-04-01T02:00:00.000Z', null, null],
    ['done', '2026-04-01T02:00:00.000Z', '2028-04-20T02:00:00.000Z', 'TRANSITION_REFUSED'],
  ])('%s', (_title, closedAt, finishedAt, code) => {
    const check = () => checkRetention(closed(closedAt), finishedAt ? ({ finishedAt } as Retention) : null, '2028-04-30T16:59:59.999Z');
    if (code === null) return expect(check).not.toThrow();
    let found: unknown = null;
    try {
      check();
    } catch (error) {
      found = (error as RuleError).problems[0]?.code;
    }
    return expect(found).toBe(code);
  });

  it('is no shorter than that of whatever a panel keeps of its people', () => {
    for (const day of ['2024-01-01', '2026-01-01'])
      expect(panelsPolicy(day).keepDays.cards).toBeLessThanOrEqual(retentionPolicy(day, SHIPPED).years * 365);
  });

  it('of a profile runs from the day it was saved', () => {
    expect(new Date(forgottenAt('2026-01-08T02:00:00.000Z') * 1000).toISOString()).toBe('2029-01-07T17:00:00.000Z');
  });
});

const [FIRST, LAST] = ['2028-05-02T02:00:00.000Z', '2028-05-02T03:00:00.000Z'];

describe('the batches of a campaign', () => {
  const batch = (done: number, more: object = {}) => ({
    campaignId: 'cmp_1',
    total: 5,
    done,
    kept: 0,
    exhausted: false,
    now: FIRST,
    ...more,
  });

  it('add up to its end', () => {
    const first = afterBatch(null, batch(3, { kept: 1 }));
    expect([leftOf(first), first.kept, first.finishedAt]).toEqual([2, 1, null]);
    // The list that they are found in lags behind: a batch may find nobody, and all is not done.
    expect(leftOf(afterBatch(first, batch(0)))).toBe(2);
    const last = afterBatch(first, batch(2, { now: LAST }));
    expect([leftOf(last), last.kept, last.startedAt, last.finishedAt]).toEqual([0, 1, FIRST, LAST]);
  });

  it('end where the list has ended, also of a campaign in which nobody began', () => {
    expect(leftOf(afterBatch(null, batch(3, { exhausted: true })))).toBe(0);
    expect(afterBatch(null, batch(0, { total: 0, exhausted: true })).finishedAt).toBe(FIRST);
  });
});

describe('of an application', () => {
  it('that was submitted stays what it counts as; of a draft nothing', () => {
    const submission = { number: '2026-3374-AAAAAAAA', sex: 'MALE', education: { level: 'S1' }, name: 'Budi', birthDate: '1999-01-01' };
    const application = { formationId: 'frm_1', submission } as Application;
    expect(remainsOf(application, null)).toEqual({
      formationId: 'frm_1',
      number: '2026-3374-AAAAAAAA',
      level: 'S1',
      sex: 'MALE',
      verdict: null,
    });
    expect(remainsOf({ ...application, submission: null }, null)).toBeNull();
  });

  it('stays all of it where an employee came of it', () => {
    expect([[], [null], [null, 'emp_1']].map((ids) => isKept(ids.map((employeeId) => ({ employeeId }))))).toEqual([false, false, true]);
  });

  it('keeps of an annulled offer that it was, and no letter that names somebody', () => {
    const annulment = { ground: 'DECEASED', letter: 'SK 810/7 tentang Budi', by: 'emp_1', annulledAt: '2026-04-01T02:00:00.000Z' };
    const offer = {
      id: 'off_1',
      status: 'ANNULLED',
      applicationId: 'apn_1',
      ownerId: 'applicants:1',
      reason: null,
      filing: null,
      annulment,
    };
    const left = nobodysOffer(offer as unknown as Offer);
    expect(left).toEqual({ id: 'off_1', status: 'ANNULLED', applicationId: '', ownerId: '', reason: null, filing: null });
  });
});
