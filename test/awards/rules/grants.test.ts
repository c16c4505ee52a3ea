// An award from its nomination to its hand-over: by two, for who is meant, and a grant that came to nothing stays on record.
import { describe, expect, it } from 'vitest';
import {
  approveGrant,
  confirmJudgement,
  eligibilityProblems,
  handOver,
  judgeMark,
  nominate,
  proposedAward,
  proposeGrant,
  refuseAward,
  setConsent,
  takeGrantBack,
  takeNominationBack,
} from '../../../src/modules/awards/rules/award.ts';
import type { Award, AwardRule } from '../../../src/modules/awards/rules/types.ts';
import { problemsOf } from '../../performance/rules/support.ts';
import { as, NOW, officer, opened, rule, serving, WHY } from './support.ts';

const person = serving();
const AFTER = rule({ ground: 'VERY_GOOD', nominateFrom: null, nominateUntil: null });
const nominated = (): Award => nominate({ reasons: ` ${WHY} ` }, rule(), person, { id: 'awd_1', by: 'emp_boss', now: NOW });
const proposed = (award = opened(), of = AFTER): Award => proposeGrant(award, of, { person }, officer());
const granted = (award = proposed()): Award => approveGrant(award, AFTER, { person, place: 3 }, officer('emp_second'));
const handed = (): Award => handOver(granted(), { on: '2026-07-01', decree: ' 821/2026 ' }, { person }, officer());

describe('for whom a rule is', () => {
  const judged = (of: Partial<AwardRule>, who = person) => eligibilityProblems(rule(of), who, NOW, ['employeeId']).length === 0;
  it.each([
    ['their kind', {}, person, true],
    ['another kind', { kinds: ['PPPK' as const] }, person, false],
    ['a unit above theirs', { unitId: 'unt_1' }, person, true],
    ['their own unit', { unitId: 'unt_2' }, person, true],
    ['another unit', { unitId: 'unt_9' }, person, false],
    ['a unit whose name begins alike', { unitId: 'unt' }, person, false],
    ['a year before they came', { year: 2025 }, serving(null, '2026-01-01'), false],
    ['a year on whose last day they came', { year: 2026 }, serving(null, '2026-12-31'), true],
    ['a year on whose first day they left', { year: 2026 }, serving('2026-01-01'), true],
    ['a year after they left', { year: 2026 }, serving('2025-12-31'), false],
  ])('%s', (_, of, who, is) => {
    expect(judged(of, who)).toBe(is);
  });

  it('goes by the kind of the year’s last day, or of today before it', () => {
    const spans = {
      kind: [
        { value: 'PPPK', validFrom: '2020-01-01' },
        { value: 'PNS', validFrom: '2026-08-01' },
      ],
    };
    const became = { ...person, spans } as unknown as typeof person;
    expect(judged({ kinds: ['PPPK'] }, became)).toBe(true);
    expect(eligibilityProblems(rule({ kinds: ['PPPK'] }), became, '2027-01-02T02:00:00.000Z', [])).toHaveLength(1);
  });
});

describe('a nomination', () => {
  it('is on record with who asked, why, and where the person serves', () => {
    expect(nominated()).toMatchObject({
      ...{ status: 'PROPOSED', ruleId: 'awr_1', year: 2026, employeeId: 'emp_one', countedIn: { rootUnitId: 'unt_1', unitId: 'unt_2' } },
      ground: { kind: 'NOMINATION', byId: 'emp_boss', reasons: WHY, at: NOW, takenBackAt: null },
    });
  });

  const by = (now: string, of: Partial<AwardRule> = {}, who = person, reasons = WHY, from = 'emp_boss') =>
    problemsOf(() => nominate({ reasons }, rule(of), who, { id: 'awd_1', by: from, now }));
  it.each([
    ['of oneself', () => by(NOW, {}, person, WHY, 'emp_one'), ['OWN_CASE employeeId']],
    ['a moment before its days', () => by('2026-05-31T16:59:59.999Z'), ['NOT_OPEN_YET ruleId']],
    ['from their first', () => by('2026-05-31T17:00:00.000Z'), []],
    ['to the end of their last', () => by('2026-08-31T16:59:59.999Z'), []],
    ['and not a moment later', () => by('2026-08-31T17:00:00.000Z'), ['DEADLINE_PASSED ruleId']],
    ['under a rule that is no rule yet', () => by(NOW, { openedAt: null }), ['TRANSITION_REFUSED ruleId']],
    ['under one that is closed', () => by(NOW, { closed: { at: NOW, by: 'x', reason: WHY } }), ['TRANSITION_REFUSED ruleId']],
    ['under one for evaluations', () => by(NOW, { ground: 'VERY_GOOD' }), ['INVALID ruleId']],
    ['of who has left', () => by(NOW, {}, serving('2026-06-30')), ['NOT_IN_SERVICE employeeId']],
    ['of who is not meant', () => by(NOW, { unitId: 'unt_9' }), ['NOT_ELIGIBLE employeeId']],
    ['with a word', () => by(NOW, {}, person, 'Baik sekali'), ['OUT_OF_RANGE reasons']],
    ['late and with a word', () => by('2026-09-01T02:00:00.000Z', {}, person, 'Baik'), ['DEADLINE_PASSED ruleId', 'OUT_OF_RANGE reasons']],
  ])('%s', (_, run, problems) => {
    expect(run()).toEqual(problems);
  });

  it('is taken back by who asked, with what was proposed meanwhile', () => {
    const actor = as('NOMINATOR', 'emp_boss');
    const back = takeNominationBack(proposed(nominated()), actor);
    expect(back).toMatchObject({ status: 'WITHDRAWN', ruleId: null, grant: null, ground: { takenBackAt: NOW } });
    expect(back.earlierGrants).toMatchObject([{ ruleId: 'awr_1', ended: { at: NOW, by: 'emp_boss', reason: null } }]);
    expect(problemsOf(() => takeNominationBack(opened(), actor))).toEqual(['FORBIDDEN awardId']);
    expect(takeNominationBack(nominated(), actor).earlierGrants).toEqual([]);
  });
});

describe('a grant', () => {
  it('is proposed with the amount of its rule, and approved by another for a place', () => {
    expect(proposed()).toMatchObject({
      ...{ status: 'GRANT_PROPOSED', ruleId: 'awr_1' },
      grant: { ruleId: 'awr_1', amount: 5, proposed: { at: NOW, by: 'emp_first' }, approved: null, place: null },
    });
    expect('leaver' in (proposed().grant ?? {})).toBe(false);
    expect(granted()).toMatchObject({
      ...{ status: 'GRANTED', countedIn: { unitId: 'unt_2' } },
      grant: { approved: { at: NOW, by: 'emp_second' }, place: 3, proposed: { by: 'emp_first' } },
    });
    expect(problemsOf(() => approveGrant(proposed(), AFTER, { person, place: 3 }, officer()))).toEqual(['OWN_CASE awardId']);
    expect(problemsOf(() => approveGrant(proposed(), AFTER, { person, place: null }, officer('emp_second')))).toEqual([
      'QUOTA_FILLED awardId',
    ]);
  });

  it.each<[string, Award, AwardRule, string[]]>([
    ['after an evaluation, under a rule for nominations', opened(), rule(), ['INVALID ruleId']],
    ['of another year', opened(), rule({ ...AFTER, year: 2025 }), ['INVALID ruleId']],
    ['under a closed rule', opened(), rule({ ...AFTER, closed: { at: NOW, by: 'x', reason: WHY } }), ['TRANSITION_REFUSED ruleId']],
    ['for who is not meant', opened(), rule({ ...AFTER, unitId: 'unt_9' }), ['NOT_ELIGIBLE ruleId']],
    ['of who was nominated before the rule was closed', nominated(), rule({ closed: { at: NOW, by: 'x', reason: WHY } }), []],
  ])('%s', (_, award, of, problems) => {
    expect(problemsOf(() => proposed(award, of))).toEqual(problems);
  });

  it('to who serves no more is explained, once, and to who serves is not', () => {
    const gone = serving('2026-06-30');
    const to = (leaverReason?: string | null) => problemsOf(() => proposeGrant(opened(), AFTER, { person: gone, leaverReason }, officer()));
    expect([to(), to(null), to('Pensiun'), to(WHY)]).toEqual([
      ['NOT_IN_SERVICE leaverReason'],
      ['NOT_IN_SERVICE leaverReason'],
      ['OUT_OF_RANGE leaverReason'],
      [],
    ]);
    expect(problemsOf(() => proposeGrant(opened(), AFTER, { person, leaverReason: WHY }, officer()))).toEqual(['INVALID leaverReason']);
    const said = proposeGrant(opened(), AFTER, { person: gone, leaverReason: ` ${WHY} ` }, officer());
    const leaver = { at: NOW, by: 'emp_first', reason: WHY };
    expect(said.grant?.leaver).toEqual(leaver);
    const approved = approveGrant(said, AFTER, { person: gone, place: 1 }, officer('emp_second'));
    expect(approved.grant?.leaver).toEqual(leaver);
    expect(handOver(approved, { on: '2026-07-01', decree: '821' }, { person: gone }, officer()).grant?.leaver).toEqual(leaver);
    expect('leaver' in (approveGrant(said, AFTER, { person, place: 1 }, officer('emp_second')).grant ?? {}), 'came back').toBe(false);
  });

  it('is refused, or taken back, with a reason, and stays on record', () => {
    expect(problemsOf(() => refuseAward(proposed(), 'Tidak', officer()))).toEqual(['OUT_OF_RANGE reason']);
    const refused = refuseAward(proposed(), ` ${WHY} `, officer());
    expect(refused).toMatchObject({
      status: 'REFUSED',
      grant: null,
      refusal: { at: NOW, by: 'emp_first', reason: WHY },
      earlierGrants: [{ ended: { reason: WHY } }],
    });
    expect(problemsOf(() => takeGrantBack(granted(), 'Salah', officer()))).toEqual(['OUT_OF_RANGE reason']);
    const back = takeGrantBack(granted(), ` ${WHY} `, officer());
    expect(back).toMatchObject({
      status: 'TAKEN_BACK',
      ruleId: null,
      grant: null,
      earlierGrants: [{ place: 3, ended: { at: NOW, by: 'emp_first', reason: WHY } }],
    });
    const asked = approveGrant(proposed(nominated()), rule(), { person, place: 1 }, officer('emp_second'));
    expect(takeGrantBack(asked, WHY, officer()).ruleId, 'who was nominated stays under their rule').toBe('awr_1');
    expect(proposed(back).earlierGrants).toHaveLength(1);
  });

  it('is made anew ten times at most', () => {
    const earlier = (count: number) => opened({ status: 'TAKEN_BACK', earlierGrants: Array.from({ length: count }, () => ({}) as never) });
    expect(problemsOf(() => proposed(earlier(9)))).toEqual([]);
    expect(problemsOf(() => proposed(earlier(10)))).toEqual(['LIMIT_REACHED awardId']);
  });
});

describe('a hand-over', () => {
  it('is on record with its day and its decree', () => {
    expect(handed()).toMatchObject({
      status: 'HANDED_OVER',
      handedOver: { at: NOW, by: 'emp_first', on: '2026-07-01', decree: '821/2026' },
    });
  });
  it.each([
    ['on the day of the approval', '2026-07-01', '2026-07-03T02:00:00.000Z', '821', []],
    ['before it', '2026-06-30', '2026-07-03T02:00:00.000Z', '821', ['OUT_OF_RANGE on']],
    ['today', '2026-07-03', '2026-07-03T02:00:00.000Z', '821', []],
    ['tomorrow', '2026-07-04', '2026-07-03T02:00:00.000Z', '821', ['OUT_OF_RANGE on']],
    ['without a decree', '2026-07-03', '2026-07-03T02:00:00.000Z', '', ['REQUIRED decreeNumber']],
  ])('%s', (_, on, now, decree, problems) => {
    expect(problemsOf(() => handOver(granted(), { on, decree }, { person }, officer('emp_first', { now })))).toEqual(problems);
  });
});

describe('a mark on what was handed over', () => {
  const marked = { ...handed(), ground: { ...opened().ground, withdrawnAt: 't5' } } as Award;
  const judged = (outcome: 'STAYS' | 'REVOKED') => judgeMark(marked, { outcome, reason: ` ${WHY} ` }, officer());

  it('is judged with a reason, as often as it takes, until another confirms it', () => {
    expect(judged('STAYS').judgement).toEqual({ outcome: 'STAYS', said: { at: NOW, by: 'emp_first', reason: WHY }, confirmed: null });
    expect(problemsOf(() => judgeMark(marked, { outcome: 'STAYS', reason: 'Tetap' }, officer()))).toEqual(['OUT_OF_RANGE reason']);
    expect(problemsOf(() => judgeMark(handed(), { outcome: 'STAYS', reason: WHY }, officer()))).toEqual(['TRANSITION_REFUSED awardId']);
    expect(problemsOf(() => confirmJudgement(marked, officer('emp_second')))).toEqual(['TRANSITION_REFUSED awardId']);
    expect(problemsOf(() => confirmJudgement(judged('STAYS'), officer()))).toEqual(['OWN_CASE awardId']);
  });

  it('leaves the award, or revokes it and keeps it on record with what was handed over', () => {
    expect(confirmJudgement(judged('STAYS'), officer('emp_second'))).toMatchObject({
      ...{ status: 'HANDED_OVER', grant: { place: 3 }, judgement: { confirmed: { at: NOW, by: 'emp_second' } } },
    });
    expect(confirmJudgement(judged('REVOKED'), officer('emp_second'))).toMatchObject({
      ...{ status: 'REVOKED', grant: null, ruleId: null },
      earlierGrants: [{ place: 3, handedOver: { on: '2026-07-01' }, ended: { by: 'emp_second', reason: WHY } }],
    });
  });
});

describe('what its person says to the public', () => {
  const say = (isPublic: boolean, award: Award, actor = as('EMPLOYEE', 'emp_one')) => setConsent(award, isPublic, actor);
  it('is theirs, and said anew only where it changes', () => {
    expect(say(true, handed()).consent).toEqual({ isPublic: true, at: NOW });
    expect(problemsOf(() => say(true, say(true, handed())))).toEqual(['CHANGE_MISSING isPublic']);
    expect(say(false, say(true, handed())).consent?.isPublic).toBe(false);
    expect(problemsOf(() => say(true, proposed()))).toEqual(['TRANSITION_REFUSED awardId']);
  });
  it('is taken back for who has left by an officer, who never says it for anybody', () => {
    const left = officer('emp_first', { hasLeft: true });
    expect(say(false, say(true, handed()), left).consent?.isPublic).toBe(false);
    expect(problemsOf(() => say(false, say(true, handed()), officer()))).toEqual(['TRANSITION_REFUSED awardId']);
    expect(problemsOf(() => say(true, handed(), left))).toEqual(['TRANSITION_REFUSED awardId']);
    expect(problemsOf(() => say(true, say(true, handed()), left))).toEqual(['FORBIDDEN isPublic']);
  });
  it('is asked anew of another grant', () => {
    expect(takeGrantBack(say(true, granted()), WHY, officer()).consent).toBeNull();
  });
});

it('an award that an evaluation opens is under no rule yet', () => {
  const of = {
    id: 'awd_1',
    region: '33.74',
    employeeId: 'emp_one',
    year: 2026,
    ground: opened().ground,
    proposedAt: 't0',
    countedIn: null,
  };
  expect(proposedAward(of)).toEqual(opened());
});
