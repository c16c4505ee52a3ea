// Whose turn a plan says it is, and what it tells; which year is meant without a name; and comments beside the dialogue.
import { describe, expect, it } from 'vitest';
import { comment } from '../../../src/modules/performance/rules/comment.ts';
import { planNotices } from '../../../src/modules/performance/rules/notices.ts';
import { isEvaluating, isShownBefore, ratedBefore, yearBefore } from '../../../src/modules/performance/rules/season.ts';
import type { PlanHead } from '../../../src/modules/performance/rules/types.ts';
import { acting, approved, cycle, drafted, JANUARY, me, opened, problemsOf, submitted } from './support.ts';

const OWNER = [{ kind: 'EMPLOYEE', employeeId: 'emp_me' }];
const ABOVE = [{ kind: 'SUPERIORS', employeeId: 'emp_me', assignmentId: 'asg_1' }];
const OF = { subjectId: 'pln_me', aboutId: 'emp_me', facts: { year: 2026 } };
const VOIDED = { at: JANUARY, by: 'emp_hr', cause: 'ENTRY_TAKEN_BACK' as const };
const quiet = { ...opened().head, employeeSince: null, superiorSince: null };
const returned: PlanHead = { ...submitted().head, status: 'RETURNED', returned: { at: 't5', reason: 'Tambah sasaran' } as never };

describe('whose turn it is', () => {
  const { awaited } = planNotices;

  it('is told to each side once a turn, however many words follow in it', () => {
    const [own, above] = [
      { ...OF, event: 'OWN_TARGETS_WAIT', to: OWNER, occasion: 't1', dueAt: null },
      { ...OF, event: 'TARGETS_WAIT', to: ABOVE, occasion: 't2', dueAt: null },
    ];
    expect(awaited({ ...quiet, employeeSince: 't1' }, null)).toEqual([own]);
    expect(awaited({ ...quiet, superiorSince: 't2' }, null)).toEqual([above]);
    expect(awaited({ ...quiet, employeeSince: 't1', superiorSince: 't2' }, null)).toEqual([own, above]);
    expect(awaited(quiet, null)).toEqual([]);
  });

  it('is the superior’s once it was submitted, and the owner’s once it was returned', () => {
    const head = submitted().head;
    expect(awaited(head, null)).toEqual([{ ...OF, event: 'PLAN_WAITS', to: ABOVE, occasion: head.submittedAt, dueAt: null }]);
    expect(awaited({ ...returned, superiorSince: 't2', employeeSince: 't2' }, null)).toEqual([
      { ...OF, event: 'PLAN_RETURNED', to: OWNER, occasion: 't5', dueAt: null },
    ]);
  });

  it('is nobody’s once it is approved, or void', () => {
    expect(awaited(approved().plan.head, null)).toEqual([]);
    for (const head of [submitted().head, returned, { ...quiet, employeeSince: 't1' }])
      expect(awaited({ ...head, voided: VOIDED }, null)).toEqual([]);
  });
});

describe('what became of a plan', () => {
  const told = (before: PlanHead | null, after: PlanHead) => planNotices.told(before, after, null);
  const [before, after] = [submitted().head, approved().plan.head];

  it('is told to its owner, once: approved, and void', () => {
    expect(told(before, after)).toEqual([{ ...OF, event: 'PLAN_APPROVED', to: OWNER }]);
    expect(told(null, after)).toEqual([{ ...OF, event: 'PLAN_APPROVED', to: OWNER }]);
    expect(told(after, after)).toEqual([]);
    expect(told(after, { ...after, voided: VOIDED })).toEqual([{ ...OF, event: 'PLAN_VOID', to: OWNER }]);
    expect(told(null, { ...quiet, voided: VOIDED })).toEqual([{ ...OF, event: 'PLAN_VOID', to: OWNER }]);
    expect(told({ ...after, voided: VOIDED }, { ...after, voided: VOIDED })).toEqual([]);
    expect(told(null, before)).toEqual([]);
  });

  it('is told to the next superiors where notes were left, and not to who left them', () => {
    const note = (by: string) => ({ by, at: JANUARY, text: 'Teruskan' }) as PlanHead['leavingNotes'][number];
    const one = { ...after, leavingNotes: [note('emp_boss')] };
    const notice = (notTo: string) => ({ ...OF, event: 'PLAN_NOTES_LEFT', to: ABOVE, notTo });
    expect(told(after, one)).toEqual([notice('emp_boss')]);
    expect(told(one, { ...one, leavingNotes: [...one.leavingNotes, note('emp_next')] })).toEqual([notice('emp_next')]);
    expect(told(one, one)).toEqual([]);
    expect(told(null, { ...quiet, leavingNotes: [note('emp_boss')] })).toEqual([notice('emp_boss')]);
  });
});

describe('the year that is meant', () => {
  it('is the last one while any phase of it may still be open, and else this one', () => {
    expect(yearBefore('2026-01-10T02:00:00.000Z')).toBe(2025);
    expect(yearBefore('2026-12-31T16:59:59.000Z')).toBeNull();
    const last = [...Array(365).keys()]
      .map((day) => new Date(Date.parse('2026-01-01T00:00:00.000Z') + day * 86_400_000).toISOString())
      .filter((now) => yearBefore(now) !== null)
      .at(-1);
    expect(last?.slice(0, 10)).toBe('2026-06-30');
    expect(yearBefore('2025-12-31T17:00:00.000Z'), 'midnight WIB').toBe(2025);
  });

  it('of those that are rated is the one before, named or not, and no other', () => {
    const now = '2026-02-10T02:00:00.000Z';
    expect([ratedBefore(now, null), ratedBefore(now, 2025), ratedBefore(now, 2026), ratedBefore(now, 2024)]).toEqual([
      2025,
      2025,
      null,
      null,
    ]);
  });

  it('is evaluated in its phase, with what one person was given beyond it, until the evaluation is final', () => {
    const at = (now: string, extensions = {}) => ({ cycle, extensions, now });
    const [inTime, late] = ['2027-01-31T16:59:59.999Z', '2027-01-31T17:00:00.000Z'];
    expect([isEvaluating(at(inTime), null), isEvaluating(at(late), null)]).toEqual([true, false]);
    expect(isEvaluating(at(late, { EVALUATION: '2027-02-10T17:00:00.000Z' }), { status: 'OPEN' })).toBe(true);
    expect([isEvaluating(at(inTime), { status: 'RATED' }), isEvaluating(at(inTime), { status: 'FINAL' })]).toEqual([true, false]);
  });

  it('shows in January no plan that was never agreed to, or is void', () => {
    const head = approved().plan.head;
    expect([isShownBefore(head), isShownBefore(submitted().head), isShownBefore({ ...head, voided: VOIDED })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a comment', () => {
  const plan = approved().plan;
  const facts = (made = 0) => ({ id: 'cmt_1', known: new Set(['tgt_1', 'pge_1']), made });
  const say = (input: object, made?: number) => comment(plan.head, { text: ' Bagus ', ...input }, facts(made), me());

  it('is about one target or one entry, and says of which side it is', () => {
    const made = { id: 'cmt_1', planId: 'pln_me', by: 'EMPLOYEE', byEmployeeId: 'emp_me', at: JANUARY, text: 'Bagus' };
    expect(say({ targetId: 'tgt_1' })).toEqual({ ...made, about: { kind: 'TARGET', id: 'tgt_1' } });
    expect(say({ entryId: 'pge_1' })).toEqual({ ...made, about: { kind: 'ENTRY', id: 'pge_1' } });
    expect(comment(plan.head, { targetId: 'tgt_1', text: 'Ya' }, facts(), acting('SUPERIOR')).by).toBe('SUPERIOR');
  });

  it.each([
    ['about nothing', {}, ['REQUIRED targetId']],
    ['about both', { targetId: 'tgt_1', entryId: 'pge_1' }, ['INVALID entryId']],
    ['about a target that the plan does not have', { targetId: 'tgt_9' }, ['NOT_FOUND targetId']],
    ['about an entry that it does not have', { entryId: 'pge_9' }, ['NOT_FOUND entryId']],
    ['that says nothing', { targetId: 'tgt_1', text: ' ' }, ['REQUIRED text']],
    ['that says too much', { targetId: 'tgt_1', text: 'x'.repeat(10_000) }, ['TOO_LONG text']],
  ])('%s is refused', (_, input, problems) => {
    expect(problemsOf(() => say(input))).toEqual(problems);
  });

  it('is one of so many', () => {
    const most = [...Array(2_000).keys()].findIndex((made) => problemsOf(() => say({ targetId: 'tgt_1' }, made)).length > 0);
    expect(most).toBeGreaterThan(0);
    expect(problemsOf(() => say({ targetId: 'tgt_1' }, most))).toEqual(['LIMIT_REACHED planId']);
    expect(problemsOf(() => comment({ ...drafted().head, voided: VOIDED }, { targetId: 'tgt_1', text: 'x' }, facts(), me()))).toHaveLength(
      1,
    );
  });
});
