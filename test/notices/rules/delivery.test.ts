// What goes out by mail, when, and what becomes of a mail; and the life of an address: tables of cases.
import { describe, expect, it } from 'vitest';
import { askAddress, codeOf, countGuess, masked, noAddress, removeAddress, verify } from '../../../src/modules/notices/rules/address.ts';
import { dispatchOf, groupOf, NO_CHOICES } from '../../../src/modules/notices/rules/delivery.ts';
import { failed, isDue, leased, newMail, postponed, sent, waitAfter } from '../../../src/modules/notices/rules/mail.ts';
import { noticesPolicy } from '../../../src/modules/notices/rules/policy.ts';
import type { InboxNotice } from '../../../src/modules/notices/rules/types.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { workCalendar } from '../../../src/platform/rules/policy/holidays.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';

const policy = noticesPolicy('2026-03-02', SHIPPED);
const calendar = workCalendar('2026-03-02', SHIPPED);
const MORNING = '2026-03-02T03:00:00.000Z';
const NIGHT = '2026-03-02T15:00:00.000Z';
const LEGAL = { event: 'EVALUATION_HANDED_OVER', at: NIGHT } as const;
const notice = (more: Partial<InboxNotice>): InboxNotice => ({
  ...{ id: 'ntc_1', mailbox: 'emp_1', event: 'PLAN_WAITS', subjectId: 'pln_1', aboutId: null, campaignId: null, facts: {} },
  ...{ at: MORNING, dueAt: null, awaitedBy: null, occasion: 'x' },
  ...more,
});

describe('a notice', () => {
  it.each([
    ['that waits', {}, 'TASKS'],
    ['that tells', { occasion: null }, 'NEWS'],
    ['again', { remindsOn: '2026-03-02' }, 'REMINDERS'],
    ['of a phase', { event: 'PLAN_DUE', occasion: null, remindsOn: '2026-03-02' }, 'REMINDERS'],
    ['to who can help', { event: 'PLANS_WAIT_LATE', occasion: null, remindsOn: '2026-03-02' }, 'LATE'],
  ] as const)('%s is of its group', (_, more, group) => {
    expect(groupOf(notice(more))).toBe(group);
  });

  it.each([
    ['at once by day', {}, NO_CHOICES, { sendAt: MORNING, alone: true }],
    ['the next morning at night, with others', { at: NIGHT }, NO_CHOICES, { sendAt: '2026-03-03T00:00:00.000Z', alone: false }],
    ['once a day', { occasion: null }, NO_CHOICES, { sendAt: '2026-03-03T01:00:00.000Z', alone: false }],
    [
      'at once by night too, where the law asks for it, whatever was chosen',
      LEGAL,
      { modes: { TASKS: 'NONE' }, language: null },
      { sendAt: NIGHT, alone: true },
    ],
    [
      'as any other, where it reminds of what the law asked for',
      { ...LEGAL, remindsOn: '2026-03-02' },
      NO_CHOICES,
      { sendAt: '2026-03-03T01:00:00.000Z', alone: false },
    ],
    [
      'after the day, where it tells a day alone',
      { at: '2026-03-01T17:00:00.000Z', dayOnly: true },
      NO_CHOICES,
      { sendAt: '2026-03-03T00:00:00.000Z', alone: false },
    ],
    ['not, where that was chosen', {}, { modes: { TASKS: 'NONE' }, language: null }, null],
    [
      'once a day, where that was chosen',
      {},
      { modes: { TASKS: 'DIGEST' }, language: null },
      { sendAt: '2026-03-03T01:00:00.000Z', alone: false },
    ],
  ] as const)('is sent %s', (_, more, choices, dispatch) => {
    expect(dispatchOf(notice(more), choices, policy, calendar)).toEqual(dispatch);
  });
});

describe('a mail', () => {
  const mail = newMail(
    'mal_1',
    { kind: 'CODE', employeeId: 'emp_1', to: { sealed: 'x' }, code: { sealed: 'x' }, validUntil: NIGHT },
    MORNING,
    MORNING,
  );

  it('is taken by one for some minutes, and by another where nobody came back', () => {
    const taken = leased(mail, MORNING, policy.mail);
    expect([isDue(mail, MORNING), isDue(taken, MORNING), isDue(taken, '2026-03-02T03:05:00.000Z')]).toEqual([true, false, true]);
  });

  it('is tried ever later, and given up at last; then it holds no address', () => {
    expect([1, 2, 3, 8, 20].map((n) => waitAfter(n, policy.mail))).toEqual([1, 2, 4, 128, 240]);
    let tried = mail;
    for (let n = 0; n < policy.mail.tries; n += 1) tried = failed(leased(tried, tried.nextAt, policy.mail), tried.nextAt, policy.mail);
    expect([tried.state, tried.attempts]).toEqual(['FAILED', 8]);
    for (const over of [tried, sent(leased(mail, MORNING, policy.mail), MORNING)])
      expect(over.content).toMatchObject({ to: { sealed: '' }, code: { sealed: '' } });
    expect(isDue(tried, '2030-01-01T00:00:00.000Z')).toBe(false);
  });
});

describe('a mail while none is taken', () => {
  const outage = (isUnsure: boolean, times: number) => {
    const waits: number[] = [];
    let mail = newMail('mai_1', { kind: 'NOTICES', mailbox: 'emp_1', noticeIds: [] }, MORNING, MORNING);
    for (let n = 0; n < times; n += 1) {
      const at = mail.nextAt;
      mail = postponed(leased(mail, at, policy.mail), isUnsure, at, policy.mail);
      waits.push((Date.parse(mail.nextAt) - Date.parse(at)) / 60_000);
    }
    return { mail, waits };
  };

  it.each([
    ['that nobody has taken is tried each minute, and that counts as no try', false, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 0],
    ['that may have been taken is tried ever later, and that counts as none either', true, [1, 2, 4, 8, 16, 32, 64, 64, 64, 64], 0],
  ] as const)('%s', (_, isUnsure, waits, attempts) => {
    const found = outage(isUnsure, 10);
    expect(found.waits).toEqual(waits);
    expect(found.mail).toMatchObject({ state: 'WAITING', attempts, endedAt: null });
  });
});

describe('an address', () => {
  const rules = policy.address;
  const asking = { sealed: 's', codeHash: 'h' };
  const asked = askAddress(noAddress('emp_1', '33.74'), asking, MORNING, rules);
  const codes = (rule: () => unknown): string[] => problemsOf(rule).map(({ code }) => code);

  it('is proved within its time', () => {
    expect(codes(() => countGuess(asked, 'h', '2026-03-02T03:29:59.999Z', rules))).toEqual([]);
    expect(verify(asked, 'v', MORNING)).toMatchObject({ verified: { sealed: 'v', at: MORNING }, pending: null });
    expect(codes(() => countGuess(asked, 'h', '2026-03-02T03:30:00.000Z', rules))).toEqual(['DEADLINE_PASSED']);
    expect(codes(() => countGuess(noAddress('emp_1', ''), 'h', MORNING, rules))).toEqual(['TRANSITION_REFUSED']);
  });

  it('holds no code any more after five guesses; the same guess again is none', () => {
    let now = asked;
    for (const guess of ['a', 'b', 'b', 'c', 'd', 'a', 'e']) now = countGuess(now, guess, MORNING, rules) ?? now;
    expect(now.pending?.tried).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(codes(() => countGuess(now, 'h', MORNING, rules))).toEqual(['LIMIT_REACHED']);
    expect(countGuess(now, 'e', MORNING, rules)).toBeNull();
  });

  it('is asked for five times a day at most, taken away in between or not', () => {
    let now = asked;
    for (let n = 0; n < 4; n += 1) now = askAddress(removeAddress(now), asking, MORNING, rules);
    expect(codes(() => askAddress(removeAddress(now), asking, '2026-03-03T02:59:59.000Z', rules))).toEqual(['LIMIT_REACHED']);
    expect(codes(() => askAddress(now, asking, '2026-03-03T03:00:00.000Z', rules))).toEqual([]);
    expect(codes(() => removeAddress(noAddress('emp_1', '')))).toEqual(['TRANSITION_REFUSED']);
  });

  it('is shown masked, and its codes have six digits', () => {
    expect(masked('siti.rahayu@semarangkota.go.id')).toBe('s•••@semarangkota.go.id');
    for (let n = 0; n < 200; n += 1) expect(codeOf(Buffer.alloc(6, n))).toMatch(/^\d{6}$/);
  });
});
