// Development plans by their rules: what events of an evaluation make of one, in every order; whose word is awaited; who says what came of it.
import { describe, expect, it } from 'vitest';
import { coachLeaves, endCoaching } from '../../../src/modules/development/rules/company.ts';
import { competencePolicy } from '../../../src/modules/development/rules/dictionary.ts';
import { followGround } from '../../../src/modules/development/rules/ground.ts';
import {
  type DevelopmentActor,
  type DevelopmentPart,
  developmentTrials,
  outcomesOpenTo,
} from '../../../src/modules/development/rules/lifecycle.ts';
import { developmentNotices } from '../../../src/modules/development/rules/notices.ts';
import { addStep, agree, closeDevelopment, emptyPlan } from '../../../src/modules/development/rules/plan.ts';
import { developmentPlanPolicy } from '../../../src/modules/development/rules/policy.ts';
import type { DevelopmentPlan } from '../../../src/modules/development/rules/types.ts';
import { ranIn } from '../../../src/modules/development/rules/views.ts';
import type { FollowUpEvent } from '../../../src/modules/evaluation/rules/types.ts';
import { feedbackPolicyOf } from '../../../src/modules/feedback/rules/policy.ts';
import { lastDayOfService } from '../../../src/modules/organisation/rules/types.ts';

const NOW = '2027-01-10T02:00:00.000Z';
const POST = 'asg_1';
const policy = developmentPlanPolicy('2027-01-10');
const actor = (...parts: DevelopmentPart[]): DevelopmentActor => ({ by: parts[0] ?? 'x', parts, now: NOW, policy });

const event = (number: number, type: FollowUpEvent['type'], kind: FollowUpEvent['kind'] = 'DEVELOPMENT_PLAN'): FollowUpEvent => ({
  ...{ type, number, kind, evaluationId: 'evl_1', evaluationVersion: number, employeeId: 'emp_1', year: 2026, period: null },
  ...{ predicate: 'NEEDS_IMPROVEMENT', at: `2027-01-0${number}T02:00:00.000Z` },
});
const OPENED = event(1, 'FollowUpOpened');
const WITHDRAWN = event(2, 'FollowUpWithdrawn');
const AGAIN = event(3, 'FollowUpOpened');
const of = { id: 'dvp_1', policyVersion: policy.version };
const follow = (before: DevelopmentPlan | null, ...events: FollowUpEvent[]) => followGround(before, events, of);

const due = { from: '2027-01-10', days: 40, on: '2027-03-10', calendars: [] };
const STEP = { kind: 'COACHING', text: 'Latihan', dueOn: '2027-02-01' } as const;

function proposedPlan(): DevelopmentPlan {
  const plan = follow(null, OPENED);
  if (!plan) throw new Error('Nothing was proposed.');
  return plan;
}
const runningPlan = (plan = proposedPlan()): DevelopmentPlan =>
  agree(addStep(plan, STEP, 'dps_1', actor('EMPLOYEE')), due, actor('SUPERIOR'));

describe('the ground of a plan', () => {
  it.each([
    ['an evaluation that asks for it', [OPENED], { status: 'PROPOSED', number: 1, withdrawnAt: null }],
    ['one that was reversed before anybody looked', [OPENED, WITHDRAWN], { status: 'WITHDRAWN', number: 2, withdrawnAt: WITHDRAWN.at }],
    ['one that was reversed and made final again', [OPENED, WITHDRAWN, AGAIN], { status: 'PROPOSED', number: 3, withdrawnAt: null }],
  ])('%s', (_, events, { status, ...ground }) => {
    expect(follow(null, ...events)).toMatchObject({ status, ground, employeeId: 'emp_1', openedById: null });
  });

  it('of an award nothing follows, nor of what was followed before', () => {
    expect(follow(null, event(1, 'FollowUpOpened', 'AWARD_PROPOSAL'))).toBeNull();
    const plan = proposedPlan();
    expect(follow(plan, OPENED)).toBeNull();
    expect(follow(follow(plan, OPENED, WITHDRAWN), OPENED, WITHDRAWN)).toBeNull();
    const better = event(3, 'FollowUpOpened', 'AWARD_PROPOSAL');
    expect(follow(plan, OPENED, WITHDRAWN, better)).toMatchObject({ status: 'WITHDRAWN', ground: { number: 2 } });
  });

  it('withdraws what nobody has agreed to; what was agreed goes on, and the person may leave it', () => {
    expect(follow(proposedPlan(), OPENED, WITHDRAWN)?.status).toBe('WITHDRAWN');
    const running = runningPlan();
    expect(outcomesOpenTo(running, actor('EMPLOYEE'))).toEqual([]);
    const unasked = follow(running, OPENED, WITHDRAWN);
    expect(unasked).toMatchObject({ status: 'ACTIVE', ground: { withdrawnAt: WITHDRAWN.at } });
    expect(unasked && outcomesOpenTo(unasked, actor('EMPLOYEE'))).toEqual(['REACHED', 'PARTLY_REACHED', 'NOT_REACHED', 'NOT_CONTINUED']);
    expect(unasked && outcomesOpenTo(unasked, actor('SUPERIOR'))).toEqual(['REACHED', 'PARTLY_REACHED', 'NOT_REACHED']);
    expect(unasked && developmentNotices.told(running, unasked, POST).map(({ event: name }) => name)).toEqual(['DEVELOPMENT_UNASKED']);
  });

  it('of a proposal that stands again nobody coaches who was told that it is over', () => {
    const coach = { employeeId: 'emp_3', namedAt: NOW, namedById: 'emp_2', acceptedAt: NOW, leavesOn: null };
    const gone = follow({ ...proposedPlan(), coach }, OPENED, WITHDRAWN);
    const again = follow(gone, OPENED, WITHDRAWN, AGAIN);
    expect(again).toMatchObject({ status: 'PROPOSED', coach: null, formerCoaches: [{ employeeId: 'emp_3', ending: 'ENDED' }] });
    const told = again && developmentNotices.told(gone, again, POST);
    expect(told).toMatchObject([{ event: 'DEVELOPMENT_COACH_ENDED', aboutId: 'emp_3', notTo: 'emp_3' }]);
  });

  it('keeps the steps of a proposal that stands again', () => {
    const stepped = addStep(proposedPlan(), STEP, 'dps_1', actor('EMPLOYEE'));
    const gone = follow(stepped, OPENED, WITHDRAWN);
    expect(developmentTrials(gone ?? stepped, actor('EMPLOYEE'))).toEqual([]);
    expect(follow(gone, OPENED, WITHDRAWN, AGAIN)).toMatchObject({ status: 'PROPOSED', steps: [{ id: 'dps_1' }] });
  });
});

describe('whose word is awaited', () => {
  const awaited = (plan: DevelopmentPlan): string[] => developmentNotices.awaited(plan, POST).map(({ event: name }) => name);
  it('of both before there is a step, then of who has not agreed, then at reviews', () => {
    expect(awaited(proposedPlan())).toEqual(['DEVELOPMENT_OFFERED', 'DEVELOPMENT_PROPOSED']);
    expect(awaited(addStep(proposedPlan(), STEP, 'dps_1', actor('SUPERIOR')))).toEqual(['OWN_DEVELOPMENT_WAITS']);
    expect(awaited(addStep(proposedPlan(), STEP, 'dps_1', actor('EMPLOYEE')))).toEqual(['DEVELOPMENT_WAITS']);
    expect(awaited(runningPlan())).toEqual(['OWN_DEVELOPMENT_REVIEW', 'DEVELOPMENT_REVIEW']);
  });

  it('asks once for all that one side changes before the other answers', () => {
    const one = addStep(proposedPlan(), STEP, 'dps_1', actor('EMPLOYEE'));
    const two = addStep(one, STEP, 'dps_2', actor('EMPLOYEE'));
    expect([one.turns, two.turns]).toEqual([1, 1]);
    expect(addStep(two, STEP, 'dps_3', actor('SUPERIOR'))).toMatchObject({ turns: 2, agreed: { EMPLOYEE: null, SUPERIOR: NOW } });
  });

  it('says nothing of a plan that is over', () => {
    expect(awaited({ ...runningPlan(), status: 'CLOSED' })).toEqual([]);
  });
});

describe('limits', () => {
  it('of steps', () => {
    let plan = proposedPlan();
    for (let i = 0; i < policy.steps.most; i += 1) plan = addStep(plan, STEP, `dps_${i}`, actor('EMPLOYEE'));
    expect(() => addStep(plan, STEP, 'dps_x', actor('EMPLOYEE'))).toThrow('LIMIT_REACHED');
    const trial = developmentTrials(plan, actor('EMPLOYEE')).find(({ action }) => action === 'developmentPlanStepAdd');
    expect(trial?.problems).toMatchObject([{ code: 'LIMIT_REACHED' }]);
  });

  it('of the words of a step: whatever is suggested as one fits', () => {
    const { name, level } = competencePolicy('2027-01-10').limits;
    const longest = 'a'.repeat(Math.max(feedbackPolicyOf('feedback-2023.1').limits.stepText, name + ': '.length + level));
    expect(addStep(proposedPlan(), { ...STEP, text: longest }, 'dps_1', actor('EMPLOYEE')).steps).toMatchObject([{ text: longest }]);
  });
});

describe('beside others', () => {
  const SPAN = { from: '2026-01-01', to: '2026-12-31' };
  it.each([
    ['begun on the last evening', '2026-12-31T16:59:59.999Z', null, true],
    ['begun a moment later, in the next year of WIB', '2026-12-31T17:00:00.000Z', null, false],
    ['over before the first morning', '2025-03-01T00:00:00.000Z', '2025-12-31T16:59:59.999Z', false],
    ['over on the first day', '2025-03-01T00:00:00.000Z', '2025-12-31T17:00:00.000Z', true],
    ['never agreed', null, null, false],
  ])('%s', (_, agreedAt, at, shown) => {
    const closed = at ? { at, byId: 'emp_2', outcome: 'REACHED' as const, words: '' } : null;
    expect(ranIn({ agreedAt, closed }, SPAN)).toBe(shown);
  });

  it('the last day of who has several posts is the last of them, and none while one goes on', () => {
    expect(lastDayOfService({ assignments: [{ validTo: '2026-05-01' }, { validTo: '2026-07-31' }] })).toBe('2026-07-31');
    expect(lastDayOfService({ assignments: [{ validTo: '2026-05-01' }, { validTo: null }] })).toBeNull();
    expect(lastDayOfService({ assignments: [] })).toBeNull();
  });

  it('a coach hears that it is over, unless they ended it themselves', () => {
    const coach = { employeeId: 'emp_3', namedAt: NOW, namedById: 'emp_2', acceptedAt: NOW, leavesOn: null };
    const plan = { ...runningPlan(), coach };
    const names = (after: DevelopmentPlan) => developmentNotices.told(plan, after, POST).map(({ event: name }) => name);
    const by = (id: string, ...parts: DevelopmentPart[]) => ({ ...actor(...parts), by: id });
    expect(names(endCoaching(plan, { words: 'Cukup' }, by('emp_1', 'EMPLOYEE')))).toEqual([
      'DEVELOPMENT_COACHING_OVER',
      'DEVELOPMENT_COACH_ENDED',
    ]);
    expect(names(endCoaching(plan, { words: 'Cukup' }, by('emp_3', 'COACH')))).toEqual(['DEVELOPMENT_COACH_ENDED']);
    const toldNotTo = (after: DevelopmentPlan) => developmentNotices.told(plan, after, POST).map(({ event: name, notTo }) => [name, notTo]);
    expect(toldNotTo(endCoaching(plan, { words: 'Cukup' }, by('emp_1', 'EMPLOYEE')))).toContainEqual(['DEVELOPMENT_COACH_ENDED', 'emp_1']);
    const closed = closeDevelopment(plan, { outcome: 'REACHED', words: 'Tercapai' }, by('emp_2', 'SUPERIOR'));
    expect(names(closed)).toEqual(['DEVELOPMENT_COACHING_OVER', 'DEVELOPMENT_CLOSED']);
  });

  it('a coach who leaves is told of once, and no more when that is taken back', () => {
    const coach = { employeeId: 'emp_3', namedAt: NOW, namedById: 'emp_2', acceptedAt: NOW, leavesOn: null };
    const plan = { ...emptyPlan({ ...of, employeeId: 'emp_1', openedAt: NOW }, null, null), coach };
    const leaves = coachLeaves(plan, { employeeId: 'emp_3', leavesOn: '2027-02-01' });
    expect(leaves && developmentNotices.told(plan, leaves, POST)).toMatchObject([{ event: 'DEVELOPMENT_COACH_LEAVES', aboutId: 'emp_3' }]);
    expect(leaves && coachLeaves(leaves, { employeeId: 'emp_3', leavesOn: '2027-02-01' })).toBeNull();
    const stays = leaves && coachLeaves(leaves, { employeeId: 'emp_3', leavesOn: null });
    expect(leaves && stays && developmentNotices.told(leaves, stays, POST)).toEqual([]);
    expect(coachLeaves(plan, { employeeId: 'emp_9', leavesOn: '2027-02-01' })).toBeNull();
    const renewed = leaves && coachLeaves(leaves, { employeeId: 'emp_3', leavesOn: '2032-02-01' });
    expect(leaves && renewed && developmentNotices.told(leaves, renewed, POST)).toEqual([]);
    expect(leaves && renewed && developmentNotices.told(renewed, leaves, POST)).toMatchObject([{ event: 'DEVELOPMENT_COACH_LEAVES' }]);
  });
});
