// Of which service an onboarding is, and what becomes of it when that ends, or did not. Pure.
import { describe, expect, it } from 'vitest';
import { afterService, servesUntil } from '../../../src/modules/onboarding/rules/service.ts';
import type { Onboarding, OnboardingStatus } from '../../../src/modules/onboarding/rules/types.ts';
import type { Employee } from '../../../src/modules/organisation/rules/types.ts';

type Post = readonly [id: string, from: string, to: string | null];
const person = (...posts: Post[]): Employee =>
  ({ assignments: posts.map(([id, validFrom, validTo]) => ({ id, validFrom, validTo })) }) as unknown as Employee;
const place = { assignmentId: 'asg_1', unitId: 'unt_1', unitPath: 'unt_1/', rootUnitId: 'unt_1' };

describe('the service of a first day', () => {
  const of = { kind: 'TRANSFER', place, startsOn: '2026-02-01' } as const;
  it.each<[string, Post[], string | null]>([
    ['goes on', [['asg_1', '2026-02-01', null]], null],
    ['ends', [['asg_1', '2026-02-01', '2026-03-31']], '2026-03-31'],
    [
      'goes on in another post',
      [
        ['asg_1', '2026-02-01', '2026-03-31'],
        ['asg_2', '2026-04-01', null],
      ],
      null,
    ],
    [
      'ends in another post',
      [
        ['asg_1', '2026-02-01', '2026-03-31'],
        ['asg_2', '2026-04-01', '2026-05-31'],
      ],
      '2026-05-31',
    ],
    [
      'ends before a gap',
      [
        ['asg_1', '2026-02-01', '2026-03-31'],
        ['asg_2', '2026-04-02', null],
      ],
      '2026-03-31',
    ],
    [
      'ends with the last of two at once',
      [
        ['asg_1', '2026-02-01', '2026-03-31'],
        ['asg_2', '2026-03-01', '2026-04-30'],
      ],
      '2026-04-30',
    ],
    ['begins later than was planned', [['asg_1', '2026-02-10', '2026-03-31']], '2026-03-31'],
    ['was over before it began', [['asg_0', '2020-01-01', '2026-01-31']], '2026-01-31'],
    ['is not there', [], null],
  ])('%s', (_, posts, until) => expect(servesUntil(of, person(...posts))).toBe(until));

  it('of an acting head ends with acting', () => {
    const acts = { kind: 'ACTING_HEAD', place, startsOn: '2026-02-01' } as const;
    expect(servesUntil(acts, person(['asg_1', '2026-02-01', '2026-04-30'], ['asg_0', '2020-01-01', null]))).toBe('2026-04-30');
    expect(servesUntil(acts, person(['asg_1', '2026-02-01', '2026-04-30'], ['asg_0', '2020-01-01', '2026-03-31']))).toBe('2026-04-30');
    expect(servesUntil(acts, person(['asg_1', '2026-02-01', null], ['asg_0', '2020-01-01', null]))).toBe(null);
  });
});

describe('an onboarding', () => {
  const as = { today: '2026-04-01', now: '2026-04-01T02:00:00.000Z' };
  const one = (status: OnboardingStatus, more: object = {}): Onboarding =>
    ({
      kind: 'CPNS',
      place,
      startsOn: '2026-02-01',
      status,
      servesUntil: null,
      closures: [],
      probation: null,
      ...more,
    }) as unknown as Onboarding;
  const gone = person(['asg_1', '2026-02-01', '2026-03-31']);
  const here = person(['asg_1', '2026-02-01', null]);
  const byRecord = { closures: [{ status: 'ENDED', reason: null, by: null, at: '2026-03-01' }] };
  const decided = { closures: [{ status: 'ENDED', reason: 'x', by: 'emp_9', at: '2026-03-01' }], probation: { outcome: {} } };
  it.each<[string, Onboarding, Employee, OnboardingStatus]>([
    ['open, of who has left', one('OPEN'), gone, 'ENDED'],
    ['open, of who serves', one('OPEN'), here, 'OPEN'],
    ['ended by the record that was wrong', one('ENDED', byRecord), here, 'OPEN'],
    ['ended by the record', one('ENDED', byRecord), gone, 'ENDED'],
    ['ended by a decision, whose record is another', one('ENDED', decided), here, 'ENDED'],
    ['cancelled', one('CANCELLED'), gone, 'CANCELLED'],
    ['complete', one('COMPLETED'), gone, 'COMPLETED'],
  ])('that is %s', (_, onboarding, employee, status) => {
    const after = afterService(onboarding, employee, as);
    expect(after.status).toBe(status);
    // Twice is as once.
    expect(afterService(after, employee, as)).toBe(after);
  });

  const own: Post = ['asg_0', '2020-01-01', null];
  const acting = { kind: 'ACTING_HEAD', applicationId: null, replans: [] };
  const moved = { ...acting, kind: 'TRANSFER' };
  const annulled = { closures: [{ status: 'ANNULLED', reason: null, by: null, at: '2026-03-01' }] };
  it.each<[string, Onboarding, Employee, OnboardingStatus]>([
    ['of an acting post that was taken back', one('OPEN', acting), person(own), 'ANNULLED'],
    ['of an acting post that ended', one('OPEN', acting), person(own, ['asg_1', '2026-02-01', '2026-03-31']), 'ENDED'],
    ['of an acting post that begins on another day', one('OPEN', acting), person(own, ['asg_1', '2026-02-09', null]), 'OPEN'],
    ['of a move that was taken back', one('OPEN', moved), person(own), 'ANNULLED'],
    [
      'of a move, of who has moved on',
      one('OPEN', moved),
      person(['asg_1', '2026-02-01', '2026-03-01'], ['asg_2', '2026-03-02', null]),
      'OPEN',
    ],
    [
      'of a move that was planned anew, whose next post was taken back',
      one('OPEN', { ...moved, startsOn: '2026-02-05', replans: [{ from: '2026-02-01' }], place: { ...place, assignmentId: 'asg_2' } }),
      person(['asg_1', '2026-02-01', null]),
      'OPEN',
    ],
    [
      'annulled with its post, which is there after all',
      one('ANNULLED', { ...acting, ...annulled }),
      person(own, ['asg_1', '2026-02-01', null]),
      'OPEN',
    ],
    ['annulled with its post', one('ANNULLED', { ...acting, ...annulled }), person(own), 'ANNULLED'],
    ['annulled by its appointment', one('ANNULLED', { applicationId: 'app_1', ...annulled }), here, 'ANNULLED'],
    ['complete, of a post that was taken back', one('COMPLETED', acting), person(own), 'COMPLETED'],
  ])('%s', (_, onboarding, employee, status) => {
    const after = afterService(onboarding, employee, as);
    expect(after.status).toBe(status);
    expect(afterService(after, employee, as)).toBe(after);
  });

  it('keeps a last day that lies ahead', () => {
    expect(afterService(one('OPEN'), gone, { ...as, today: '2026-03-31' })).toMatchObject({ status: 'OPEN', servesUntil: '2026-03-31' });
  });
});
