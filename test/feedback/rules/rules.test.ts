// The rules of feedback: who may write to whom, who will see it, and what each side can do in which state.
import { describe, expect, it, test } from 'vitest';
import {
  audienceOn,
  audienceText,
  canRead,
  type Placed,
  peopleOf,
  relationOn,
  shareAgency,
} from '../../../src/modules/feedback/rules/audience.ts';
import { acknowledgeFeedback, giveFeedback, replyToFeedback, reviseFeedback } from '../../../src/modules/feedback/rules/feedback.ts';
import { assertFollowUpAllowed, finishStep, withEntry, withStep } from '../../../src/modules/feedback/rules/followup.ts';
import { allowedActions, assertAllowed, deadlineAt, type FeedbackAction } from '../../../src/modules/feedback/rules/lifecycle.ts';
import { feedbackPolicy, feedbackPolicyOf } from '../../../src/modules/feedback/rules/policy.ts';
import type { Feedback, FeedbackRequest, FeedbackStatus, FeedbackVisibility } from '../../../src/modules/feedback/rules/types.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { acting, boss, employee, given, giving, me, NOW, peer, policy, told, words } from './support.ts';

const DAY = '2026-03-10';

describe('how two people stand to each other', () => {
  const other = employee('emp_other', { superior: 'emp_x', unit: 'unt_b', agency: 'unt_9' });
  const neighbour = employee('emp_neighbour', { superior: 'emp_x', unit: 'unt_b' });
  const moved = employee('emp_moved', [
    { superior: 'emp_boss', to: '2026-03-09' },
    { superior: 'emp_x', unit: 'unt_b', agency: 'unt_9', from: '2026-03-10' },
  ]);
  const acting = employee('emp_acting', [
    { superior: 'emp_x', unit: 'unt_b', agency: 'unt_9' },
    { superior: 'emp_boss', unit: 'unt_c' },
  ]);
  const sameUnit = employee('emp_same', { superior: 'emp_z' });
  const cases: [string, Placed, Placed, string, boolean][] = [
    ['oneself', me, me, 'SELF', true],
    ['a superior about a report', boss, me, 'SUPERIOR', true],
    ['a report about the superior', me, boss, 'SUBORDINATE', true],
    ['two reports of one superior', peer, me, 'PEER', true],
    ['two people of one unit', sameUnit, me, 'PEER', true],
    ['a second post under the same superior', acting, me, 'PEER', true],
    ['another unit of the agency', neighbour, me, 'OTHER', true],
    ['another agency', other, me, 'OTHER', false],
    ['somebody who left yesterday', moved, me, 'OTHER', false],
  ];
  test.each(cases)('%s', (_, author, about, relation, agency) => {
    expect(relationOn(author, about, DAY)).toBe(relation);
    expect(shareAgency(author.person, about.person, DAY)).toBe(agency);
  });

  it('was another one on the day before a transfer', () => expect(relationOn(moved, me, '2026-03-09')).toBe('PEER'));
});

describe('an audience', () => {
  it('is the author; the recipient too; and the superiors of the day where it counts', () => {
    expect(audienceOn(me, 'PRIVATE', DAY)).toEqual({ raterIds: [], year: null });
    expect(audienceOn(me, 'SHARED', DAY)).toEqual({ raterIds: [], year: null });
    expect(audienceOn(me, 'COUNTED', '2026-12-31')).toEqual({ raterIds: ['emp_boss'], year: 2026 });
    expect(peopleOf('emp_boss', 'emp_me', 'COUNTED', audienceOn(me, 'COUNTED', DAY))).toEqual(['emp_boss', 'emp_me']);
    expect(peopleOf('emp_peer', 'emp_me', 'PRIVATE', audienceOn(me, 'PRIVATE', DAY))).toEqual(['emp_peer']);
  });

  it('is said in words in both languages, and of what counts also who rates that year', () => {
    const named = { about: 'Siti', raters: ['Bambang'], year: 2026 };
    expect(audienceText('PRIVATE', named, 'en')).toBe('Only you. Nobody else ever sees this note.');
    expect(audienceText('PRIVATE', named, 'id')).not.toContain('BKPP');
    expect(audienceText('SHARED', named, 'id')).toMatch(/^Anda dan Siti, tidak ada orang lain\. Bila penerima melaporkannya/);
    expect(audienceText('COUNTED', named, 'id')).toMatch(/^Anda, Siti, Bambang, dan pejabat yang menilai Siti untuk tahun 2026/);
    expect(audienceText('COUNTED', named, 'en')).toMatch(/^You, Siti, Bambang, and the official who rates Siti for 2026/);
  });

  const people = ['emp_peer', 'emp_me', 'emp_boss', 'emp_top', null];
  const readers: [FeedbackVisibility, FeedbackStatus, (string | null)[]][] = [
    ['PRIVATE', 'GIVEN', ['emp_peer']],
    ['SHARED', 'GIVEN', ['emp_peer', 'emp_me']],
    ['SHARED', 'ACKNOWLEDGED', ['emp_peer', 'emp_me']],
    ['COUNTED', 'GIVEN', ['emp_peer', 'emp_me', 'emp_boss']],
    ['COUNTED', 'ACKNOWLEDGED', ['emp_peer', 'emp_me', 'emp_boss']],
    ['COUNTED', 'WITHDRAWN', ['emp_peer']],
    ['COUNTED', 'REMOVED', ['emp_peer', 'emp_me']],
  ];
  test.each(readers)('of %s, %s', (visibility, status, who) => {
    expect(people.filter((id) => canRead(given(visibility, { status }), id))).toEqual(who);
  });
});

describe('giving', () => {
  const stranger = employee('emp_far', { superior: 'emp_x', unit: 'unt_b', agency: 'unt_9' });
  const request = (more: Partial<FeedbackRequest> = {}): FeedbackRequest => ({
    id: 'fbq_1',
    requesterId: 'emp_me',
    askedId: 'emp_far',
    question: '?',
    link: null,
    status: 'OPEN',
    askedAt: NOW,
    expiresAt: '2026-03-10T02:00:00.001Z',
    declineNote: null,
    feedbackId: null,
    policyVersion: policy.version,
    ...more,
  });
  const asked = (more: Partial<FeedbackRequest> = {}) => giving({ author: stranger, request: request(more) });
  const mayor = employee('emp_mayor', {}, 'NON_ASN');
  const target = { target: { planId: 'pln_1', targetId: 'tgt_1' } };
  const cases: [string, () => unknown, string[]][] = [
    ['a peer shares', () => giveFeedback(words(), giving()), []],
    ['about oneself, shared', () => giveFeedback(words(), giving({ author: me })), ['OWN_CASE aboutId']],
    ['about oneself, counted', () => giveFeedback(words('COUNTED'), giving({ author: me })), ['OWN_CASE aboutId']],
    ['about oneself, a note', () => giveFeedback(words('PRIVATE'), giving({ author: me })), []],
    ['a stranger unasked', () => giveFeedback(words(), giving({ author: stranger })), ['FORBIDDEN aboutId']],
    ['a stranger’s note', () => giveFeedback(words('PRIVATE'), giving({ author: stranger })), ['FORBIDDEN aboutId']],
    ['a stranger who was asked', () => giveFeedback(words(), asked()), []],
    ['at the very instant of expiry', () => giveFeedback(words(), asked({ expiresAt: NOW })), ['DEADLINE_PASSED requestId']],
    ['a request that was answered', () => giveFeedback(words(), asked({ status: 'ANSWERED' })), ['TRANSITION_REFUSED requestId']],
    ['a request about another', () => giveFeedback(words(), asked({ requesterId: 'emp_x' })), ['INVALID requestId']],
    ['a request put to another', () => giveFeedback(words(), asked({ askedId: 'emp_x' })), ['FORBIDDEN requestId']],
    ['a note as an answer', () => giveFeedback(words('PRIVATE'), asked()), ['INVALID visibility']],
    ['counted for an elected official', () => giveFeedback(words('COUNTED'), giving({ about: mayor })), ['INVALID visibility']],
    ['shared with an elected official', () => giveFeedback(words(), giving({ about: mayor })), []],
    ['2,000 characters', () => giveFeedback(words('SHARED', { text: 'a'.repeat(2000) }), giving()), []],
    ['2,001 characters', () => giveFeedback(words('SHARED', { text: 'a'.repeat(2001) }), giving()), ['TOO_LONG text']],
    [
      'all at once',
      () => giveFeedback(words('COUNTED', { text: '', link: target }), giving({ about: mayor, linkFound: false, audienceTold: false })),
      ['INVALID visibility', 'REQUIRED text', 'NOT_FOUND link.target', 'AUDIENCE_CHANGED audienceToken'],
    ],
  ];
  test.each(cases)('%s', (_, actor, problems) => expect(told(actor)).toEqual(problems));

  it('stores what was computed, and the policy it was made with', () => {
    const made = giveFeedback(words('COUNTED', { text: ' Bagus. ', link: target }), giving());
    expect(made).toMatchObject({
      relation: 'PEER',
      text: 'Bagus.',
      link: { kind: 'TARGET', planId: 'pln_1', targetId: 'tgt_1' },
      audience: { raterIds: ['emp_boss'], year: 2026 },
      status: 'GIVEN',
      policyVersion: 'feedback-2023.1',
    });
  });
});

describe('what can be done', () => {
  const ALL: FeedbackAction[] = [
    'feedbackRevise',
    'feedbackWithdraw',
    'feedbackAcknowledge',
    'feedbackReply',
    'feedbackFollowUp',
    'developmentStepDone',
    'feedbackReport',
  ];
  const table: [FeedbackVisibility, FeedbackStatus, string, string][] = [
    ['SHARED', 'GIVEN', 'Revise Withdraw Reply', 'Acknowledge Reply Report'],
    ['SHARED', 'ACKNOWLEDGED', 'Reply', 'Reply FollowUp Report'],
    ['SHARED', 'WITHDRAWN', '', 'Report'],
    ['SHARED', 'REMOVED', '', ''],
    ['PRIVATE', 'GIVEN', 'Revise Withdraw', ''],
    ['PRIVATE', 'WITHDRAWN', '', ''],
  ];
  test.each(table)('%s %s: author may “%s”, recipient “%s”', (visibility, status, author, recipient) => {
    const one = given(visibility, { status });
    const named = (text: string) => text.split(' ').flatMap((word) => (word ? [`feedback${word}`] : []));
    expect(allowedActions(one, 'emp_peer')).toEqual(named(author));
    expect(allowedActions(one, 'emp_me')).toEqual(named(recipient));
    expect(allowedActions(one, 'emp_boss')).toEqual([]);
    for (const by of ['emp_peer', 'emp_me', 'emp_boss'])
      for (const action of ALL)
        expect(told(() => assertAllowed(action, one, acting(by))).length === 0, `${action} by ${by}`).toBe(
          allowedActions(one, by).includes(action),
        );
  });

  it('is FORBIDDEN where it is the other side’s, TRANSITION_REFUSED where it is too late', () => {
    expect(told(() => assertAllowed('feedbackRevise', given(), acting('emp_me')))).toEqual(['FORBIDDEN feedbackId']);
    expect(told(() => assertAllowed('feedbackRevise', given('SHARED', { status: 'ACKNOWLEDGED' }), acting('emp_peer')))).toEqual([
      'TRANSITION_REFUSED feedbackId',
    ]);
  });

  it('ends at 10 older wordings and 20 replies', () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, i) => ({ number: i + 1, text: 'x', at: NOW, kind: 'PRAISE', link: null, byId: 'emp_me' }) as const);
    const revise = (n: number) =>
      told(() => reviseFeedback(given('SHARED', { versions: many(n) }), words(), { linkFound: true }, acting('emp_peer')));
    expect([revise(9), revise(10)]).toEqual([[], ['LIMIT_REACHED feedbackId']]);
    const reply = (n: number, text = 'x') => told(() => replyToFeedback(given('SHARED', { replies: many(n) }), { text }, acting('emp_me')));
    expect([reply(19), reply(20)]).toEqual([[], ['LIMIT_REACHED feedbackId']]);
    expect(reply(0, 'a'.repeat(1001))).toEqual(['TOO_LONG text']);
  });
});

describe('following up', () => {
  const done = acknowledgeFeedback(given(), acting('emp_me'));
  const step = (dueOn = '2026-06-30', text = 'Kursus') => ({ step: { text, dueOn } });
  const try_ = (input: object, of: Feedback = done) => told(() => assertFollowUpAllowed(of, input, acting('emp_me')));
  const withBoth = withEntry(withStep(done, step().step, 'dvs_1'), { planId: 'pln_1', entryId: 'prg_1' });
  const cases: [string, string[], string[]][] = [
    ['a step due today', try_(step('2026-03-10')), []],
    ['a step due yesterday', try_(step('2026-03-09')), ['OUT_OF_RANGE step.dueOn']],
    ['a step due in a year', try_(step('2027-03-10')), []],
    ['a step due later than a year', try_(step('2027-03-11')), ['OUT_OF_RANGE step.dueOn']],
    ['a step without words', try_(step('2026-06-30', ' ')), ['REQUIRED step.text']],
    ['nothing', try_({}), ['REQUIRED step']],
    ['both at once', try_({ ...step(), progress: {} }), ['INVALID step']],
    ['a second step', try_(step(), withStep(done, step().step, 'dvs_1')), ['ALREADY_EXISTS step']],
    ['progress after a step', try_({ progress: {} }, withStep(done, step().step, 'dvs_1')), []],
    ['a third thing', try_(step(), withBoth), ['TRANSITION_REFUSED feedbackId']],
  ];
  test.each(cases)('%s', (_, problems, expected) => expect(problems).toEqual(expected));

  it('has the end of its day as a deadline, until it is done, once', () => {
    const resolved = withStep(done, step().step, 'dvs_1');
    expect(deadlineAt(resolved)).toBe('2026-06-30T17:00:00.000Z');
    const finished = finishStep(resolved, acting('emp_me'));
    expect([finished.step?.status, deadlineAt(finished)]).toEqual(['DONE', null]);
    expect(told(() => finishStep(finished, acting('emp_me')))).toEqual(['TRANSITION_REFUSED feedbackId']);
    expect(told(() => finishStep(done, acting('emp_me')))).toEqual(['TRANSITION_REFUSED feedbackId']);
  });
});

describe('the policy', () => {
  it('is dated, and found again by its version', () => {
    expect(feedbackPolicyOf(feedbackPolicy('2026-01-01', SHIPPED).version)).toEqual(policy);
    expect(() => feedbackPolicy('2022-12-31', SHIPPED)).toThrow('No feedback policy');
    expect(() => feedbackPolicyOf('feedback-1900')).toThrow('No feedback policy');
  });
});
