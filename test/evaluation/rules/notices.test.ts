// What an evaluation awaits and tells, state by state: one thing at a time, and no rating before the hand-over.
import { describe, expect, it } from 'vitest';
import { deliveryOf, evaluationNotices } from '../../../src/modules/evaluation/rules/notices.ts';
import type { Evaluation, HandOver, VersionMark } from '../../../src/modules/evaluation/rules/types.ts';
import { objectionUntil } from '../../../src/modules/evaluation/rules/versions.ts';
import { DECEMBER, opened } from './support.ts';

const BESIDE = { closesAt: '2027-01-31T17:00:00.000Z', raterId: 'emp_boss' };
const SELF = { savedAt: DECEMBER, submittedAt: DECEMBER, told: true };

const delivered: HandOver = { deliveredAt: DECEMBER, acknowledgedAt: null, acknowledgement: null, remark: null };
const version = (more: Partial<VersionMark> = {}): VersionMark => ({
  ...{
    number: 1,
    at: DECEMBER,
    cause: 'HAND_OVER',
    reason: null,
    predicate: 'GOOD',
    objectionable: true,
    result: 'MEETS',
    behaviour: 'MEETS',
  },
  ...more,
});
const shared = (handOver: Partial<HandOver> = {}, mark: Partial<VersionMark> = {}, more: Partial<Evaluation> = {}): Evaluation => ({
  ...opened(),
  ...{ self: SELF, status: 'SHARED', handOver: { ...delivered, ...handOver }, versions: [version(mark)] },
  ...more,
});
const READ = { acknowledgedAt: '2026-12-11T02:00:00.000Z', acknowledgement: 'READ' } as const;
const objection = { id: 'obj_1', version: 1, status: 'OPEN', deciderId: 'emp_chief' } as const;
const extension = { version: 1, until: '2027-01-20T17:00:00.000Z', reason: 'Sakit', at: '2026-12-20T02:00:00.000Z', by: 'emp_hr' };

const awaited = (evaluation: Evaluation): string[] =>
  evaluationNotices.awaited(evaluation, BESIDE).map(({ event, to, dueAt }) => `${event} ${JSON.stringify(to)} ${dueAt}`);
const line = (event: string, employeeId: string, dueAt: string | null) =>
  `${event} ${JSON.stringify([{ kind: 'EMPLOYEE', employeeId }])} ${dueAt}`;

describe('what is awaited', () => {
  it.each<[string, Evaluation, string[]]>([
    ['opened', opened(), [line('SELF_ASSESSMENT_AWAITED', 'emp_me', BESIDE.closesAt)]],
    [
      'a draft of the self-assessment',
      { ...opened(), self: { ...SELF, submittedAt: null } },
      [line('SELF_ASSESSMENT_AWAITED', 'emp_me', BESIDE.closesAt)],
    ],
    ['self-assessment submitted', { ...opened(), self: SELF }, [line('RATING_AWAITED', 'emp_boss', BESIDE.closesAt)]],
    ['rated, not handed over', { ...opened(), self: SELF, status: 'RATED' }, [line('RATING_AWAITED', 'emp_boss', BESIDE.closesAt)]],
    ['handed over', shared(), [line('EVALUATION_HANDED_OVER', 'emp_me', objectionUntil(shared()))]],
    ['read', shared(READ), [line('OBJECTION_TIME_RUNS', 'emp_me', objectionUntil(shared(READ)))]],
    ['read and agreed', shared({ ...READ, acknowledgement: 'READ_AND_AGREED' }), []],
    ['extended', shared(READ, {}, { objectionExtended: extension }), [line('OBJECTION_TIME_EXTENDED', 'emp_me', extension.until)]],
    ['objected to without a word', shared({}, {}, { objection }), []],
    ['a version that nothing can be said against', shared({}, { objectionable: false }), [line('EVALUATION_NEW_VERSION', 'emp_me', null)]],
    ['the same, read', shared(READ, { objectionable: false }), []],
    ['a version by an objection', shared({}, { objectionable: false, cause: 'OBJECTION' }), []],
    ['final', shared({}, {}, { status: 'FINAL' }), []],
    ['exempt', { ...opened(), status: 'EXEMPT' }, []],
  ])('%s', (_, evaluation, wanted) => {
    expect(awaited(evaluation)).toEqual(wanted);
  });

  it('nobody rates: nobody is told, until there is somebody', () => {
    expect(evaluationNotices.awaited({ ...opened(), self: SELF }, { ...BESIDE, raterId: null })).toEqual([]);
  });

  it('no fact of it is a rating', () => {
    for (const one of [shared(), shared(READ), { ...opened(), self: SELF, status: 'RATED' as const }])
      expect(evaluationNotices.awaited(one, BESIDE).map(({ facts }) => facts)).toEqual([{ span: '2026' }]);
  });
});

describe('the notice that delivers a version', () => {
  it('is the one that is awaited first', () => {
    const [notice] = evaluationNotices.awaited(shared(), BESIDE);
    expect(deliveryOf(shared())).toEqual({ event: notice?.event, occasion: notice?.occasion });
    // What follows changes nothing of what was delivered.
    expect(deliveryOf(shared(READ, {}, { objectionExtended: extension }))).toEqual(deliveryOf(shared()));
    expect(deliveryOf(opened())).toBeNull();
    expect(deliveryOf(shared({}, { cause: 'OBJECTION' }))).toBeNull();
  });
});

describe('what is told', () => {
  const told = (before: Evaluation | null, after: Evaluation) => evaluationNotices.told(before, after, BESIDE).map(({ event }) => event);

  it.each<[string, Evaluation, Evaluation, string[]]>([
    ['made final', shared(), shared({}, {}, { status: 'FINAL' }), ['EVALUATION_FINAL']],
    ['still final', shared({}, {}, { status: 'FINAL' }), shared({}, {}, { status: 'FINAL', shown: 9 }), []],
    ['exempt', opened(), { ...opened(), status: 'EXEMPT' }, ['EVALUATION_EXEMPT']],
    [
      'opened again',
      shared(),
      { ...shared(), status: 'RATED', reopened: { reason: 'Salah hitung', at: DECEMBER, by: 'emp_hr' } },
      ['EVALUATION_REOPENED'],
    ],
    ['rated anew', { ...opened(), status: 'OPEN' }, { ...opened(), status: 'RATED' }, []],
  ])('%s', (_, before, after, wanted) => {
    expect(told(before, after)).toEqual(wanted);
  });
});

describe('an evaluation that was opened again', () => {
  const reopened = { reason: 'Salah hitung', at: '2026-12-20T02:00:00.000Z', by: 'emp_hr' };
  const occasions = (evaluation: Evaluation) => evaluationNotices.awaited(evaluation, BESIDE).map(({ occasion }) => occasion);

  it('is a turn of its own, for who assesses themself and for who rates', () => {
    expect([occasions(opened()), occasions({ ...opened(), reopened })]).toEqual([[DECEMBER], [reopened.at]]);
    const submitted = { ...opened(), self: { ...SELF, submittedAt: '2026-12-11T02:00:00.000Z' } };
    expect([occasions(submitted), occasions({ ...submitted, reopened })]).toEqual([['2026-12-11T02:00:00.000Z'], [reopened.at]]);
  });

  it('is told once', () => {
    const told = (before: Evaluation | null, after: Evaluation) => evaluationNotices.told(before, after, BESIDE).map(({ event }) => event);
    const again = { ...opened(), reopened };
    expect([told(again, again), told(null, again), told(again, { ...again, reopened: { ...reopened, at: 't9' } })]).toEqual([
      [],
      ['EVALUATION_REOPENED'],
      ['EVALUATION_REOPENED'],
    ]);
  });

  it('is delivered by nothing that was not handed over, and the time to object lapses by itself', () => {
    expect(deliveryOf({ ...shared(), handOver: null })).toBeNull();
    expect(evaluationNotices.awaited(shared(), BESIDE)).toMatchObject([{ lapses: true }]);
  });
});
