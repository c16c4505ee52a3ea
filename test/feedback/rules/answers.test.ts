// What becomes of a request for feedback and of a report of abuse, with what is kept and told, and the terms that an entry of policy sets.
import { describe, expect, it } from 'vitest';
import { decideReport, fileReport, isRevealedTo, revealReport } from '../../../src/modules/feedback/rules/abuse.ts';
import { feedbackRules } from '../../../src/modules/feedback/rules/policy.ts';
import {
  answerRequest,
  askFeedback,
  declineRequest,
  deskWithout,
  requestActions,
  requestBlockers,
  withdrawRequest,
} from '../../../src/modules/feedback/rules/request.ts';
import type { Feedback } from '../../../src/modules/feedback/rules/types.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { acting, boss, given, NOW, policy, told } from './support.ts';

const desk = { requesterId: 'emp_me', open: [] };
const asking = { id: 'fbq_1', requesterId: 'emp_me', asked: boss.person, desk, linkFound: true, now: NOW, policy };
const request = askFeedback({ question: ' Bagaimana? ' }, asking);
const LATE = request.expiresAt;

describe('a request', () => {
  it('is between who asks and who is asked', () =>
    expect(request).toMatchObject({ id: 'fbq_1', requesterId: 'emp_me', askedId: 'emp_boss', question: 'Bagaimana?', status: 'OPEN' }));

  it.each([
    ['emp_boss', NOW, ['feedbackGive', 'feedbackRequestDecline']],
    ['emp_me', NOW, ['feedbackRequestWithdraw']],
    ['emp_peer', NOW, []],
    ['emp_boss', LATE, []],
  ])('lets %s at %s do %j', (by, now, actions) => expect(requestActions(request, { by, now })).toEqual(actions));

  it('is answered, declined with a word or without, or withdrawn', () => {
    expect(answerRequest(request, 'fbk_1')).toEqual({ ...request, status: 'ANSWERED', feedbackId: 'fbk_1' });
    const decline = (note?: string | null) => declineRequest(request, { note }, acting('emp_boss'));
    expect(decline(' Belum bekerja sama. ')).toEqual({ ...request, status: 'DECLINED', declineNote: 'Belum bekerja sama.' });
    expect([decline().declineNote, decline(null).declineNote]).toEqual([null, null]);
    expect(told(() => decline(' '))).toEqual(['REQUIRED note']);
    expect(withdrawRequest(request, acting('emp_me'))).toEqual({ ...request, status: 'WITHDRAWN' });
  });

  it('is declined by nobody but who is asked, and withdrawn by nobody but who asks', () => {
    expect(told(() => declineRequest(request, {}, acting('emp_me')))).toEqual(['FORBIDDEN requestId']);
    expect(told(() => withdrawRequest(request, acting('emp_boss')))).toEqual(['FORBIDDEN requestId']);
  });

  it('says when it was over, and that nothing more can be done with it', () => {
    const field = ['requestId'];
    const over = { code: 'DEADLINE_PASSED', field, text: 'REQUEST_OVER', data: { closedAt: LATE } };
    expect(problemsOf(() => withdrawRequest(request, acting('emp_me', LATE)))).toEqual([over]);
    const again = () => withdrawRequest({ ...request, status: 'WITHDRAWN' }, acting('emp_me'));
    expect(problemsOf(again)).toEqual([{ code: 'TRANSITION_REFUSED', field, data: { allowed: [] } }]);
  });

  it('tells who is asked, and nobody else, that who asked can ask anew', () => {
    const blocked = (by: string, now: string) => requestBlockers(request, { by, now }).map(({ action, who }) => [action, who]);
    expect(blocked('emp_boss', LATE)).toEqual([
      ['feedbackGive', 'EMPLOYEE'],
      ['feedbackRequestDecline', 'EMPLOYEE'],
    ]);
    expect([blocked('emp_boss', NOW), blocked('emp_me', LATE)]).toEqual([[], []]);
  });

  it('leaves the others on the desk', () => {
    const other = { id: 'fbq_2', expiresAt: LATE };
    expect(deskWithout({ ...desk, open: [other, { id: 'fbq_1', expiresAt: LATE }] }, request, NOW).open).toEqual([other]);
  });

  it('can be put until a day, and with so many more, as is told', () => {
    const full = { ...desk, open: Array.from({ length: 10 }, (_, i) => ({ id: `fbq_${i}`, expiresAt: LATE })) };
    expect(problemsOf(() => askFeedback({ question: 'a', expiresOn: '2027-01-01' }, { ...asking, desk: full }))).toEqual([
      { code: 'OUT_OF_RANGE', field: ['expiresOn'], params: { least: '2026-03-10', most: '2026-05-09' } },
      { code: 'LIMIT_REACHED', field: [], params: { most: 10 } },
    ]);
  });
});

describe('a report of abuse', () => {
  const parties = { feedbackId: 'fbk_1', authorId: 'emp_peer', aboutId: 'emp_me' };
  const seal = (attribute: string, value: object) => `${attribute} ${JSON.stringify(value)}`;
  const versions = [{ text: 'Buruk.' }] as Feedback['versions'];
  const facts = { ...acting('emp_me'), id: 'fbr_1', due: { on: '2026-03-17' } as never, seal };
  const report = fileReport(given('SHARED', { versions }), { reason: ' Kasar ' }, facts);
  const upheld = decideReport(report, { finding: 'UPHELD', note: ' Terbukti ' }, { parties, kept: null }, acting('emp_hr'));

  it('keeps the words as they were and are, and why', () => {
    expect(report.sealed.words).toBe(`words ${JSON.stringify({ text: 'Bagus.', earlier: ['Buruk.'], reason: 'Kasar' })}`);
    expect(report.revealed).toEqual([]);
  });

  it('is decided by somebody, on a day, with a note', () =>
    expect(upheld.decided).toEqual({ on: '2026-03-10', by: 'emp_hr', note: 'Terbukti' }));

  it('once upheld is opened to who gave a reason, and to nobody else', () => {
    const opened = revealReport(upheld, { reason: ' Pembinaan ' }, parties, acting('emp_hr'));
    expect(opened.revealed).toEqual([{ to: 'emp_hr', on: '2026-03-10', reason: 'Pembinaan' }]);
    const second = revealReport(opened, { reason: 'Pembinaan' }, parties, acting('emp_hr2'));
    expect(['emp_hr', 'emp_hr2', 'emp_hr3'].map((by) => isRevealedTo(second, by))).toEqual([true, true, false]);
    const again = () => revealReport(opened, { reason: 'x' }, parties, acting('emp_hr'));
    expect(problemsOf(again)).toEqual([{ code: 'TRANSITION_REFUSED', field: ['reportId'], data: { allowed: [] } }]);
  });
});

describe('terms of feedback', () => {
  const terms = { requestDays: 14, requestMostDays: 60, abuseWorkingDays: 5 };

  it('are what an entry of policy sets, and nothing else', () => {
    expect(feedbackRules.termsOf(policy)).toEqual(terms);
    const set = { requestDays: 7, requestMostDays: 30, abuseWorkingDays: 3 };
    const changed = feedbackRules.withTerms(policy, set);
    expect(feedbackRules.termsOf(changed)).toEqual(set);
    expect(changed).toEqual({ ...policy, requests: { ...policy.requests, days: 7, mostDays: 30 }, abuse: { workingDays: 3 } });
    expect(feedbackRules.ranges).toEqual({ requestDays: [1, 90], requestMostDays: [1, 180], abuseWorkingDays: [1, 60] });
  });

  it('do not let a request be open longer of itself than at the most', () => {
    const told = (requestDays: number) => feedbackRules.contradictions?.({ ...terms, requestDays });
    expect(told(60)).toEqual([]);
    expect(told(61)).toEqual([{ path: ['requestDays'], code: 'OUT_OF_RANGE', params: { least: 1, most: 60 } }]);
  });
});
