// Several targets in one step: every row's problems under its number, nothing done by halves, and each order kept.
import { describe, expect, test } from 'vitest';
import { agreeTargets, orderTargets, proposeTargets, type WeightInput, weighTargets } from '../../../src/modules/performance/rules/many.ts';
import type { ProposalInput } from '../../../src/modules/performance/rules/target.ts';
import type { Plan, TargetOrigin } from '../../../src/modules/performance/rules/types.ts';
import { problemsOf } from '../../../src/platform/rules/errors.ts';
import { boss, cascade, problemsOf as codesOf, ids, link, me, opened, submitted, target } from './support.ts';

const rows = (...titles: string[]): ProposalInput[] => titles.map((title) => target({ title }));
const propose = (list: ProposalInput[], plan: Plan = opened(), actor = me()) =>
  proposeTargets(plan, list, { newId: ids(), cascades: [] }, actor);
const three = (): Plan => {
  const { head, content } = propose(rows('A', 'B', 'C'));
  return { head, content };
};
const idsOf = ({ content }: Pick<Plan, 'content'>) => content.targets.map(({ id }) => id);
const titles = ({ content }: Pick<Plan, 'content'>) => content.targets.map(({ title }) => title);

describe('several targets are proposed', () => {
  test('in their order, each with a word', () => {
    const made = propose(rows('A', 'B', 'C'));
    expect(titles(made)).toEqual(['A', 'B', 'C']);
    expect(made.steps).toHaveLength(3);
    expect(made.head.counts).toMatchObject({ targets: 3, waitingForSuperior: 3 });
  });

  test('one to twenty at once', () => {
    const many = (length: number) => problemsOf(() => propose(Array.from({ length }, () => target())));
    expect([many(1), many(20)]).toEqual([[], []]);
    expect(many(0)).toEqual([{ code: 'REQUIRED', field: ['targets'] }]);
    expect(many(21)).toEqual([{ code: 'LIMIT_REACHED', field: ['targets'], params: { most: 20 } }]);
  });

  test('or none of them, with all that is amiss under the number of its row', () => {
    const list = [...rows(' ', 'B'), target({ title: '', weight: 0 })];
    expect(codesOf(() => propose(list))).toEqual([
      'REQUIRED targets.0.target.title',
      'REQUIRED targets.2.target.title',
      'OUT_OF_RANGE targets.2.target.weight',
    ]);
    // What is amiss with the plan is said of the row that is one too many.
    const [full] = [propose(Array.from({ length: 19 }, () => target()))];
    expect(codesOf(() => propose(rows('A', 'B'), full))).toEqual(['LIMIT_REACHED targets.1']);
  });

  test('below whom the row before them is not, and made from what theirs were', () => {
    const origins: TargetOrigin[] = [
      { planId: 'pln_1', targetId: 'tgt_1' },
      { planId: 'pln_2', targetId: 'tgt_2' },
    ] as never;
    const list = rows('A', 'B').map((row) => ({ ...row, parent: link }));
    const none = { lineAbove: [], chain: [] };
    const made = (cascades: (typeof cascade)[]) => proposeTargets(opened(), list, { newId: ids(), cascades, origins }, me());
    expect(made([cascade, cascade]).content.targets.map(({ origin }) => origin)).toEqual(origins);
    expect(codesOf(() => made([none, cascade]))).toEqual(['PARENT_INVALID targets.0.parent.targetId']);
    expect(codesOf(() => made([cascade]))).toEqual(['PARENT_INVALID targets.1.parent.targetId']);
    expect(propose(rows('A')).content.targets[0]).not.toHaveProperty('origin');
  });

  test('and what is no refusal of a rule is no problem of a row', () => {
    const newId = () => expect.unreachable('no id');
    expect(() => proposeTargets(opened(), rows('A'), { newId, cascades: [] }, me())).toThrow('no id');
  });

  test('while the plan is talked about', () => {
    expect(codesOf(() => propose(rows('A'), submitted()))).toEqual(['TRANSITION_REFUSED planId']);
  });
});

describe('several targets are agreed to', () => {
  test('by whom they wait for', () => {
    const plan = three();
    const done = agreeTargets(plan, idsOf(plan).slice(1), boss());
    expect(done.content.targets.map(({ state }) => state)).toEqual(['PROPOSED', 'AGREED', 'AGREED']);
    expect(done.steps).toHaveLength(2);
  });

  test('or none, with the number of each that cannot be', () => {
    const plan = three();
    const [first = ''] = idsOf(plan);
    expect(problemsOf(() => agreeTargets(plan, [], boss()))).toEqual([{ code: 'REQUIRED', field: ['targetIds'] }]);
    expect(codesOf(() => agreeTargets(plan, ['tgt_x', first, first], boss()))).toEqual([
      'NOT_FOUND targetIds.0',
      'TRANSITION_REFUSED targetIds.2',
    ]);
    expect(codesOf(() => agreeTargets(submitted(), [first], boss()))).toEqual(['TRANSITION_REFUSED planId']);
  });
});

describe('targets are weighed', () => {
  const weigh = (list: (Omit<WeightInput, 'targetId'> & { of: number })[], plan = three(), actor = me()) =>
    weighTargets(
      plan,
      list.map(({ of, ...more }) => ({ targetId: idsOf(plan)[of] ?? 'tgt_x', ...more })),
      actor,
    );
  const weights = ({ content }: Pick<Plan, 'content'>) => content.targets.map(({ weight }) => weight);
  const full = () =>
    weigh([
      { of: 0, weight: 5000 },
      { of: 1, weight: 3000 },
      { of: 2, weight: 2000 },
    ]);
  const range = (i: number) => ({ code: 'OUT_OF_RANGE', field: ['weights', String(i), 'weight'], params: { least: 1, most: 10_000 } });

  test('all, some beside those that have one, or none of them', () => {
    expect(weights(full())).toEqual([5000, 3000, 2000]);
    expect(weights(weigh([{ of: 2, weight: 10_000 }]))).toEqual([null, null, 10_000]);
    const moved = weigh(
      [
        { of: 0, weight: 4000 },
        { of: 2, weight: 3000 },
      ],
      full(),
    );
    expect([weights(moved), moved.steps.length]).toEqual([[4000, 3000, 3000], 2]);
    expect(weights(weigh([{ of: 0, weight: null }, { of: 1 }, { of: 2, weight: null }], full()))).toEqual([null, null, null]);
  });

  test('to ten thousand together, and not one more or less', () => {
    const sum = (weight: number) =>
      problemsOf(() =>
        weigh([
          { of: 0, weight: 5000 },
          { of: 1, weight },
        ]),
      );
    expect(sum(5000)).toEqual([]);
    for (const one of [4999, 5001])
      expect(sum(one)).toEqual([{ code: 'WEIGHTS_NOT_10000', field: ['weights'], params: { sum: 5000 + one } }]);
  });

  test('by whole numbers from one to ten thousand, each target once', () => {
    expect(problemsOf(() => weigh([]))).toEqual([{ code: 'REQUIRED', field: ['weights'] }]);
    expect(
      problemsOf(() =>
        weigh([
          { of: 0, weight: 1 },
          { of: 1, weight: 9999 },
        ]),
      ),
    ).toEqual([]);
    expect(
      problemsOf(() =>
        weigh([
          { of: 0, weight: 0 },
          { of: 1, weight: 10_001 },
          { of: 2, weight: 0.5 },
        ]),
      ),
    ).toEqual([0, 1, 2].map(range));
    expect(
      problemsOf(() =>
        weigh([
          { of: 0, weight: 5000 },
          { of: 9, weight: 1 },
          { of: 0, weight: 5000 },
        ]),
      ),
    ).toEqual([
      { code: 'NOT_FOUND', field: ['weights', '1', 'targetId'] },
      { code: 'ALREADY_EXISTS', field: ['weights', '2', 'targetId'] },
    ]);
  });

  test('with a word of each that changes, which the other side answers, and with none where nothing does', () => {
    const before = agreeTargets(full(), idsOf(full()), boss());
    const again = weigh([{ of: 0, weight: 5000 }], before);
    expect(again).toEqual({ ...before, steps: [] });
    const moved = weigh(
      [
        { of: 0, weight: 5000 },
        { of: 1, weight: 2000 },
        { of: 2, weight: 3000 },
      ],
      before,
    );
    expect(moved.content.targets.map(({ waitingFor }) => waitingFor)).toEqual([null, 'SUPERIOR', 'SUPERIOR']);
    expect(moved.content.targets.map(({ kind, title }) => [kind, title])).toEqual(['A', 'B', 'C'].map((one) => ['MAIN', one]));
    expect(moved.steps).toHaveLength(2);
  });

  test('while the plan is talked about', () => {
    expect(codesOf(() => weigh([{ of: 0, weight: 10_000 }], submitted()))).toEqual(['TRANSITION_REFUSED planId']);
  });
});

describe('targets are put in order', () => {
  const put = (order: number[], plan = three()) =>
    orderTargets(
      plan,
      order.map((i) => idsOf(plan)[i] ?? 'tgt_x'),
      me(),
    );

  test('all of them, and nothing else of them changes', () => {
    expect(titles(put([2, 0, 1]))).toEqual(['C', 'A', 'B']);
    expect(put([0, 1, 2])).toMatchObject({ content: three().content });
  });

  test.each<[string, number[], string[]]>([
    ['none', [], ['REQUIRED targetIds']],
    ['one left out', [0, 2], ['REQUIRED targetIds']],
    ['one twice', [0, 1, 2, 1], ['ALREADY_EXISTS targetIds.3']],
    ['one twice, and one left out', [0, 1, 1], ['ALREADY_EXISTS targetIds.2', 'REQUIRED targetIds']],
    ['one that there is not', [0, 1, 2, 9], ['NOT_FOUND targetIds.3']],
  ])('not %s', (_, order, expected) => expect(codesOf(() => put(order))).toEqual(expected));

  test('not once the plan is submitted', () => {
    expect(codesOf(() => put([0], submitted()))).toEqual(['TRANSITION_REFUSED planId']);
  });

  test('of a plan without any is asked for some', () => {
    expect(codesOf(() => put([], opened()))).toEqual(['REQUIRED targetIds']);
  });
});
