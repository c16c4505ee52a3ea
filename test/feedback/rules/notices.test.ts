// Who is told of a feedback, a request and a report, and what both sides of a feedback can still do with it.
import { describe, expect, it } from 'vitest';
import { feedbackActions, feedbackBlockers } from '../../../src/modules/feedback/rules/actions.ts';
import { linkOf, linkProblems } from '../../../src/modules/feedback/rules/link.ts';
import { abuseReportNotices, feedbackNotices, feedbackRequestNotices } from '../../../src/modules/feedback/rules/notices.ts';
import type { AbuseReport, Feedback, FeedbackRequest } from '../../../src/modules/feedback/rules/types.ts';
import { given, policy } from './support.ts';

const to = (employeeId: string) => [{ kind: 'EMPLOYEE', employeeId }];

describe('a feedback', () => {
  const told = (after: Feedback, before: Feedback | null = null) => feedbackNotices.told(before, after, null);
  const OF = { subjectId: 'fbk_1', aboutId: null, to: to('emp_me'), notTo: 'emp_peer' };

  it('is told to its recipient once, when it is given, and without its author', () => {
    expect(told(given('SHARED'))).toEqual([{ ...OF, event: 'FEEDBACK_RECEIVED', facts: {} }]);
    expect(told(given('COUNTED'))).toEqual([{ ...OF, event: 'FEEDBACK_COUNTED', facts: { year: 2026 } }]);
    expect(told(given('SHARED'), given('SHARED'))).toEqual([]);
    expect(feedbackNotices.awaited(given('SHARED'), null)).toEqual([]);
  });

  it('is told to nobody where it is a note of one’s own', () => {
    expect(told(given('PRIVATE'))).toEqual([]);
    expect(told(given('COUNTED', { relation: 'SELF' }))).toEqual([]);
  });
});

describe('a request', () => {
  const open = {
    ...{ id: 'fbr_1', requesterId: 'emp_me', askedId: 'emp_peer', status: 'OPEN' },
    ...{ askedAt: '2026-03-10T02:00:00.000Z', expiresAt: '2026-03-24T17:00:00.000Z' },
  } as FeedbackRequest;
  const declined = { ...open, status: 'DECLINED' } as FeedbackRequest;
  const { told, awaited } = feedbackRequestNotices;

  it('awaits whom it asks until it lapses, and nobody once it is not open', () => {
    expect(awaited(open, null)).toEqual([
      {
        ...{ event: 'FEEDBACK_REQUESTED', subjectId: 'fbr_1', aboutId: 'emp_me', facts: {}, to: to('emp_peer') },
        ...{ occasion: open.askedAt, dueAt: open.expiresAt, lapses: true },
      },
    ]);
    expect(awaited(declined, null)).toEqual([]);
  });

  it('that is declined is told to who asked, once; an answer tells of itself', () => {
    const notice = { event: 'FEEDBACK_DECLINED', subjectId: 'fbr_1', aboutId: 'emp_peer', facts: {}, to: to('emp_me') };
    expect(told(open, declined, null)).toEqual([notice]);
    expect(told(null, declined, null)).toEqual([notice]);
    expect(told(declined, declined, null)).toEqual([]);
    expect(told(open, { ...open, status: 'ANSWERED' } as FeedbackRequest, null)).toEqual([]);
  });
});

describe('a report of abuse', () => {
  const report = {
    id: 'abr_1',
    status: 'OPEN',
    filedOn: '2026-03-10',
    due: { from: '2026-03-10', days: 5, on: '2026-03-17', calendars: [] },
  } as unknown as AbuseReport;
  const { told, awaited } = abuseReportNotices;

  it('is awaited from the office by its day, and says neither about whom nor when within the day', () => {
    expect(awaited(report, null)).toEqual([
      {
        ...{ event: 'ABUSE_REPORTED', subjectId: 'abr_1', aboutId: null, facts: {}, dayOnly: true },
        ...{ to: [{ kind: 'OFFICE', office: 'HR_OFFICER' }], occasion: '2026-03-10', dueAt: '2026-03-17T17:00:00.000Z' },
      },
    ]);
    expect(awaited({ ...report, due: { ...report.due, on: null } }, null)[0]?.dueAt).toBeNull();
    expect(awaited({ ...report, status: 'UPHELD' }, null)).toEqual([]);
    expect(told(null, report, null)).toEqual([]);
  });
});

describe('what can be done with a feedback', () => {
  const AROUND = { policy, reported: false, progress: [] };
  const acknowledged = (more: Partial<Feedback> = {}) => given('SHARED', { status: 'ACKNOWLEDGED', ...more });
  const can = (feedback: Feedback, by: string, around: object = {}) => feedbackActions(feedback, by, { ...AROUND, ...around });

  it('is reported by its recipient once', () => {
    expect(can(given('SHARED'), 'emp_me')).toEqual(['feedbackAcknowledge', 'feedbackReply', 'feedbackReport']);
    expect(can(given('SHARED'), 'emp_me', { reported: true })).toEqual(['feedbackAcknowledge', 'feedbackReply']);
    expect(can(given('SHARED'), 'emp_peer')).toEqual(['feedbackRevise', 'feedbackWithdraw', 'feedbackReply']);
  });

  it('is followed up by one step and one entry of progress', () => {
    const CLOSED = [{ code: 'PHASE_CLOSED' as const, field: ['planId'] }];
    const step = { status: 'DONE' } as Feedback['step'];
    const entry = { planId: 'pln_1', entryId: 'pge_1' } as unknown as Feedback['entry'];
    const follows = (more: Partial<Feedback>, progress: typeof CLOSED | null | []) =>
      can(acknowledged(more), 'emp_me', { progress }).includes('feedbackFollowUp');
    expect([follows({}, []), follows({ step }, []), follows({ entry }, []), follows({ step, entry }, [])]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect([follows({}, null), follows({ step }, null), follows({ step }, CLOSED), follows({}, CLOSED)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    const blocked = (more: Partial<Feedback>, progress: typeof CLOSED) =>
      feedbackBlockers(acknowledged(more), 'emp_me', { ...AROUND, progress }).map(({ action, problem }) => `${action} ${problem.code}`);
    expect([blocked({ step }, CLOSED), blocked({}, CLOSED)]).toEqual([['feedbackFollowUp PHASE_CLOSED'], []]);
  });

  it('ends where its wordings and its thread are full', () => {
    const full = given('SHARED', {
      versions: Array.from({ length: 10 }, () => ({}) as never),
      replies: Array.from({ length: 20 }, () => ({}) as never),
    });
    expect(can(full, 'emp_peer')).toEqual(['feedbackWithdraw']);
    expect(feedbackBlockers(full, 'emp_peer', AROUND).map(({ action, problem }) => `${action} ${problem.code}`)).toEqual([
      'feedbackRevise LIMIT_REACHED',
      'feedbackReply LIMIT_REACHED',
    ]);
  });
});

describe('what a feedback speaks of', () => {
  const target = { planId: 'pln_1', targetId: 'tgt_1' };
  it('is a target of the recipient’s plan or a value, not both, and may be neither', () => {
    expect(linkProblems({ target, behaviour: 'LOYAL' }, true)).toMatchObject([{ code: 'INVALID', field: ['link'] }]);
    expect(linkProblems({ target }, false)).toMatchObject([{ code: 'NOT_FOUND', field: ['link', 'target'] }]);
    for (const one of [{ target }, { behaviour: 'LOYAL' as const }, {}, null, undefined]) expect(linkProblems(one, true)).toEqual([]);
    expect([linkProblems({ behaviour: 'LOYAL' }, false), linkProblems(null, false)]).toEqual([[], []]);
  });
  it('is kept as what it is', () => {
    expect([linkOf({ target }), linkOf({ behaviour: 'LOYAL' }), linkOf({}), linkOf(null)]).toEqual([
      { kind: 'TARGET', ...target },
      { kind: 'BEHAVIOUR', value: 'LOYAL' },
      null,
      null,
    ]);
  });
});
