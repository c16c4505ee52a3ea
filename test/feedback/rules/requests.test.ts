// Requests for feedback and reports of abuse, by their rules: who may when, and what becomes of them.
import { describe, expect, it, test } from 'vitest';
import { abuseTrials, decideReport, fileReport, revealReport } from '../../../src/modules/feedback/rules/abuse.ts';
import { askFeedback, deskWith, deskWithout, requestStatus } from '../../../src/modules/feedback/rules/request.ts';
import type { RequestDesk } from '../../../src/modules/feedback/rules/types.ts';
import { possible } from '../../../src/platform/rules/blockers.ts';
import { dueAfter } from '../../../src/platform/rules/due.ts';
import { acting, boss, employee, given, me, NOW, policy, told } from './support.ts';

describe('a request', () => {
  const desk = (n: number, expiresAt = '2026-04-01T17:00:00.000Z'): RequestDesk => ({
    requesterId: 'emp_me',
    open: Array.from({ length: n }, (_, i) => ({ id: `fbq_${i}`, expiresAt })),
  });
  const asking = { id: 'fbq_n', requesterId: 'emp_me', asked: boss.person, desk: desk(0), linkFound: true, now: NOW, policy };
  const ask = (input: object = {}, more: object = {}) => askFeedback({ question: 'Bagaimana?', ...input }, { ...asking, ...more });
  const gone = employee('emp_gone', { to: '2026-03-09' });
  const cases: [string, () => unknown, string[]][] = [
    ['expires today', () => ask({ expiresOn: '2026-03-10' }), []],
    ['expired yesterday', () => ask({ expiresOn: '2026-03-09' }), ['OUT_OF_RANGE expiresOn']],
    ['expires in 60 days', () => ask({ expiresOn: '2026-05-09' }), []],
    ['expires in 61 days', () => ask({ expiresOn: '2026-05-10' }), ['OUT_OF_RANGE expiresOn']],
    ['is put to oneself', () => ask({}, { asked: me.person }), ['INVALID fromId']],
    ['is put to somebody who left', () => ask({}, { asked: gone.person }), ['ASSIGNMENT_ENDED fromId']],
    ['is the tenth', () => ask({}, { desk: desk(9) }), []],
    ['is the eleventh', () => ask({}, { desk: desk(10) }), ['LIMIT_REACHED']],
    ['comes when ten have just expired', () => ask({}, { desk: desk(10, NOW) }), []],
    ['comes long after ten have expired', () => ask({}, { desk: desk(10, '2026-01-31T17:00:00.000Z') }), []],
    ['asks nothing', () => ask({ question: '' }), ['REQUIRED question']],
    ['asks too much', () => ask({ question: 'a'.repeat(501) }), ['TOO_LONG question']],
  ];
  test.each(cases)('that %s', (_, actor, problems) => expect(told(actor)).toEqual(problems));

  it('is open 14 days by default, to the midnight after the last one', () => {
    const one = ask();
    expect(one.expiresAt).toBe('2026-03-24T17:00:00.000Z');
    expect([requestStatus(one, '2026-03-24T16:59:59.999Z'), requestStatus(one, one.expiresAt)]).toEqual(['OPEN', 'EXPIRED']);
    expect(requestStatus({ ...one, status: 'DECLINED' }, '2027-01-01T00:00:00.000Z')).toBe('DECLINED');
  });

  it('lies on its requester’s desk while it is open', () => {
    const one = ask();
    const with_ = deskWith(desk(2, NOW), one, NOW);
    expect(with_.open, 'expired ones are swept off').toEqual([{ id: 'fbq_n', expiresAt: one.expiresAt }]);
    expect(deskWithout(with_, one, NOW).open).toEqual([]);
  });
});

describe('a report of abuse', () => {
  const filing = {
    ...acting('emp_me'),
    id: 'fbr_1',
    due: dueAfter('2026-03-10', 5, { years: new Map([[2026, 'calendar-2026']]), holidays: new Set(['2026-03-11']) }),
    seal: (attribute: string, value: object) => `${attribute} ${JSON.stringify(value)}`,
  };
  const report = fileReport(given(), { reason: 'Kasar' }, filing);
  const parties = { feedbackId: 'fbk_1', authorId: 'emp_peer', aboutId: 'emp_me' };
  const officer = (by: string) => ({ by, now: NOW, policy });
  const decide = (finding: 'UPHELD' | 'REJECTED', by = 'emp_hr', note = 'Terbukti') =>
    decideReport(report, { finding, note }, { parties, kept: null }, officer(by));

  it('is due in five working days, and says who and what in its seals only', () => {
    expect(report).toMatchObject({ filedOn: '2026-03-10', due: { on: '2026-03-18', calendars: ['calendar-2026'] }, status: 'OPEN' });
    const { sealed, ...open } = report;
    expect(JSON.stringify(open)).not.toMatch(/emp_|fbk_|Bagus|Kasar/);
    expect(sealed.words).toContain('Kasar');
  });

  const upheld = decide('UPHELD');
  const cases: [string, () => unknown, string[]][] = [
    ['without a reason', () => fileReport(given(), { reason: '' }, filing), ['REQUIRED reason']],
    ['by the author', () => fileReport(given(), { reason: 'x' }, { ...filing, by: 'emp_peer' }), ['FORBIDDEN feedbackId']],
    ['of a private note', () => fileReport(given('PRIVATE'), { reason: 'x' }, filing), ['TRANSITION_REFUSED feedbackId']],
    ['decided by its author', () => decide('REJECTED', 'emp_peer'), ['OWN_CASE reportId']],
    ['decided by who filed it', () => decide('UPHELD', 'emp_me'), ['OWN_CASE reportId']],
    ['decided without grounds', () => decide('UPHELD', 'emp_hr', ''), ['REQUIRED note']],
    [
      'opened before it is decided',
      () => revealReport(report, { reason: 'x' }, parties, officer('emp_hr')),
      ['TRANSITION_REFUSED reportId'],
    ],
    [
      'opened though rejected',
      () => revealReport(decide('REJECTED'), { reason: 'x' }, parties, officer('emp_hr')),
      ['TRANSITION_REFUSED reportId'],
    ],
    ['opened by a party', () => revealReport(upheld, { reason: 'x' }, parties, officer('emp_me')), ['OWN_CASE reportId']],
    ['opened without a reason', () => revealReport(upheld, { reason: ' ' }, parties, officer('emp_hr')), ['REQUIRED reason']],
  ];
  test.each(cases)('%s', (_, actor, problems) => expect(told(actor)).toEqual(problems));

  it('opens its names to each officer once, who asks by themself', () => {
    const opened = revealReport(upheld, { reason: 'Sidang' }, parties, officer('emp_hr'));
    expect(possible(abuseTrials(opened, parties, 'emp_hr'))).toEqual([]);
    expect(possible(abuseTrials(opened, parties, 'emp_hr2'))).toEqual(['abuseReveal']);
  });
});
