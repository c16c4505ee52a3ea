// Tables of the rules of awards: places of a rule, what stands in the way of an approval, events of an evaluation in their order.
import { describe, expect, it } from 'vitest';
import { followAwardGround } from '../../../src/modules/awards/rules/ground.ts';
import { assertAwardAllowed, awardTrials, isPublicAward, toldStatus } from '../../../src/modules/awards/rules/lifecycle.ts';
import { awardNotices } from '../../../src/modules/awards/rules/notices.ts';
import { freePlaceOf, fullProblem, placesOf } from '../../../src/modules/awards/rules/places.ts';
import type { Award, AwardStatus } from '../../../src/modules/awards/rules/types.ts';
import type { FollowUpEvent } from '../../../src/modules/evaluation/rules/types.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';

describe('places of a rule', () => {
  it.each([
    [100, 5, 30, 20, 'BUDGET_SPENT'],
    [104, 5, 30, 20, 'BUDGET_SPENT'],
    [105, 5, 30, 21, 'BUDGET_SPENT'],
    [150, 5, 30, 30, 'QUOTA_FILLED'],
    [1000, 5, 30, 30, 'QUOTA_FILLED'],
    [0, 0, 30, 30, 'QUOTA_FILLED'],
  ])('budget %i, amount %i, quota %i: %i, and %s says why no more', (budget, amount, quota, places, code) => {
    const rule = { budget, amount, quota };
    expect(placesOf(rule)).toBe(places);
    expect(fullProblem(rule, [])).toMatchObject({ code });
  });

  it.each([
    [[], 0, 1],
    [[], 4, 2],
    [[1], 0, 2],
    [[2], 1, 3],
    [[1, 2, 3], 7, null],
  ])('of three, %j taken, beginning at %i: %s', (taken, begin, number) => {
    expect(freePlaceOf({ budget: 0, amount: 0, quota: 3 }, new Set(taken), begin)).toBe(number);
  });
});

const GROUND = { kind: 'VERY_GOOD', evaluationId: 'evl_1', evaluationVersion: 1, number: 1, withdrawnAt: null } as const;
const NOMINATED = { kind: 'NOMINATION', byId: 'emp_boss', reasons: 'Baik', at: 't0', takenBackAt: null } as const;
const GRANT = { ruleId: 'awr_1', amount: 5, proposed: { at: 't1', by: 'emp_first' }, approved: null, place: null };

const awardOf = (status: AwardStatus, more: Partial<Award> = {}): Award => ({
  ...{
    id: 'awd_1',
    region: '33.74',
    employeeId: 'emp_one',
    year: 2026,
    ground: GROUND,
    ruleId: 'awr_1',
    proposedAt: 't0',
    countedIn: null,
  },
  ...{ status, grant: GRANT, earlierGrants: [], refusal: null, handedOver: null, consent: null },
  ...more,
});

describe('an approval', () => {
  it.each([
    ['another officer', 'emp_second', []],
    ['who proposed it', 'emp_first', ['OWN_CASE']],
    ['who nominated', 'emp_boss', ['OWN_CASE']],
    ['the person', 'emp_one', ['OWN_CASE']],
  ])('by %s', (_, by, codes) => {
    const one = awardOf('GRANT_PROPOSED', { ground: NOMINATED });
    const deed = () => assertAwardAllowed('awardGrantApprove', one, { by, parts: ['OFFICER'], now: 't2', hasLeft: false });
    expect(problemsOf(deed).map(({ code }) => code)).toEqual(codes);
  });
});

const event = (number: number, type: FollowUpEvent['type'], more: Partial<FollowUpEvent> = {}): FollowUpEvent => ({
  ...{ type, number, evaluationId: 'evl_1', evaluationVersion: number, employeeId: 'emp_one', year: 2026, period: null },
  ...{ predicate: 'VERY_GOOD' as const, kind: 'AWARD_PROPOSAL' as const, at: `at${number}` },
  ...more,
});
const [OPENED, WITHDRAWN, REOPENED] = [event(1, 'FollowUpOpened'), event(2, 'FollowUpWithdrawn'), event(3, 'FollowUpOpened')];
const APPROVED = { ...GRANT, approved: { at: 't2', by: 'emp_second' }, place: 4 };

describe('what its person is told after a grant that ended', () => {
  const ended = (by: string | null, more: object = {}) => [{ ...APPROVED, ended: { at: 't3', by, reason: null }, ...more }];
  const handedOver = { at: 't3', by: 'emp_first', on: '2026-12-10', decree: '1' };
  it.each<[AwardStatus, Award['earlierGrants'], AwardStatus]>([
    ['PROPOSED', [], 'PROPOSED'],
    ['PROPOSED', ended(null), 'WITHDRAWN'],
    ['GRANT_PROPOSED', ended('emp_first'), 'TAKEN_BACK'],
    ['REFUSED', ended('emp_first'), 'TAKEN_BACK'],
    ['PROPOSED', ended('emp_first', { handedOver }), 'REVOKED'],
    ['GRANTED', ended('emp_first'), 'GRANTED'],
    ['HANDED_OVER', ended(null), 'HANDED_OVER'],
  ])('%s after %j is %s', (status, earlierGrants, told) => {
    expect(toldStatus(awardOf(status, { earlierGrants }))).toBe(told);
  });
});

describe('a mark', () => {
  const gone = { ...GROUND, withdrawnAt: 't3' };
  const said = { outcome: 'STAYS' as const, said: { at: 't4', by: 'emp_first', reason: 'Tetap' }, confirmed: null };
  const confirmed = { ...said, confirmed: { at: 't5', by: 'emp_second' } };
  const trials = (more: Partial<Award>, by: string) =>
    awardTrials(awardOf('HANDED_OVER', { grant: APPROVED, ...more }), { by, parts: ['OFFICER'], now: 't6', hasLeft: false }).map(
      ({ action, problems }) => [action, ...problems.map(({ code }) => code)].join(' '),
    );
  it.each<[string, Partial<Award>, string, string[]]>([
    ['none', {}, 'emp_first', []],
    ['of which nobody has said anything', { ground: gone }, 'emp_first', ['awardMarkJudge']],
    ['before who said something', { ground: gone, judgement: said }, 'emp_first', ['awardMarkJudge', 'awardMarkConfirm OWN_CASE']],
    ['before another', { ground: gone, judgement: said }, 'emp_second', ['awardMarkJudge', 'awardMarkConfirm']],
    ['before its person', { ground: gone, judgement: said }, 'emp_one', []],
    ['that two have settled', { ground: gone, judgement: confirmed }, 'emp_second', []],
  ])('%s', (_, more, by, actions) => {
    expect(trials(more, by)).toEqual(actions);
  });

  it('is said of the evaluation as it stood: what changes anew is judged anew', () => {
    const stays = awardOf('HANDED_OVER', {
      grant: APPROVED,
      ground: { ...gone, number: 2 },
      judgement: confirmed,
      consent: { isPublic: true, at: 't' },
    });
    expect(isPublicAward(stays)).toBe(true);
    const again = followAwardGround(stays, [event(3, 'FollowUpOpened'), event(4, 'FollowUpWithdrawn')], { id: 'awd_1', region: '33.74' });
    expect(again?.judgement).toBeUndefined();
    expect(again && isPublicAward(again)).toBe(false);
  });
});

describe('the events of an evaluation', () => {
  const followed = (before: Award | null, events: FollowUpEvent[]) => followAwardGround(before, events, { id: 'awd_1', region: '33.74' });

  it.each<[string, Award | null, FollowUpEvent[], AwardStatus | null]>([
    ['open', null, [OPENED], 'PROPOSED'],
    ['open and withdraw', null, [OPENED, WITHDRAWN], 'WITHDRAWN'],
    ['open, withdraw and open', null, [OPENED, WITHDRAWN, REOPENED], 'PROPOSED'],
    ['are followed once', awardOf('GRANTED', { grant: APPROVED }), [OPENED], null],
    ['withdraw what is granted', awardOf('GRANTED', { grant: APPROVED }), [OPENED, WITHDRAWN], 'WITHDRAWN'],
    ['withdraw it also where both come at once', awardOf('GRANTED', { grant: APPROVED }), [OPENED, WITHDRAWN, REOPENED], 'PROPOSED'],
    ['leave what was handed over', awardOf('HANDED_OVER', { grant: APPROVED }), [OPENED, WITHDRAWN], 'HANDED_OVER'],
    ['propose anew what was revoked', awardOf('REVOKED', { grant: null, ruleId: null }), [OPENED, WITHDRAWN, REOPENED], 'PROPOSED'],
    ['leave what was revoked while they withdraw', awardOf('REVOKED', { grant: null, ruleId: null }), [OPENED, WITHDRAWN], 'REVOKED'],
    ['leave what was refused', awardOf('REFUSED'), [OPENED, WITHDRAWN, REOPENED], 'REFUSED'],
    ['of a quarter open nothing', null, [{ ...OPENED, period: 1 }], null],
    ['of a weak year open nothing', null, [event(1, 'FollowUpOpened', { kind: 'DEVELOPMENT_PLAN' })], null],
  ])('%s', (_, before, events, status) => {
    expect(followed(before, events)?.status ?? null).toBe(status);
  });

  it.each([
    ['withdrawn', [WITHDRAWN]],
    ['withdrawn and proposed anew at once', [WITHDRAWN, REOPENED]],
  ])('tell whoever was told of a grant that it is no more, where it is %s', (_, events) => {
    const before = awardOf('GRANTED', { grant: APPROVED });
    const told = awardNotices.told(before, followed(before, events) ?? before, null);
    expect(told.map(({ event: said }) => said)).toEqual(['AWARD_WITHDRAWN']);
  });

  it('leave no grant on what is withdrawn, and keep it on record', () => {
    const after = followed(awardOf('GRANTED', { grant: APPROVED }), [OPENED, WITHDRAWN]);
    expect(after).toMatchObject({ grant: null, ruleId: null, earlierGrants: [{ ...APPROVED, ended: { at: 'at2', by: null } }] });
    expect(followed(awardOf('HANDED_OVER', { grant: APPROVED }), [OPENED, WITHDRAWN])).toMatchObject({
      ground: { withdrawnAt: 'at2' },
      grant: APPROVED,
    });
  });
});
