// What comes along from another plan or a template, what is left out, and what never comes along.
import { describe, expect, test } from 'vitest';
import { type CopyFrom, copyPlan, type Link, useTemplate } from '../../../src/modules/performance/rules/copy.ts';
import { framePlan } from '../../../src/modules/performance/rules/frame.ts';
import { proposeTargets } from '../../../src/modules/performance/rules/many.ts';
import type { Plan, Target } from '../../../src/modules/performance/rules/types.ts';
import { assignment, boss, cascade, ids, indicator, JUNE, link, me, opened, problemsOf, target } from './support.ts';

const cascades = [cascade, cascade, cascade];
const before = opened({ id: 'pln_before' });
const written = proposeTargets(
  before,
  [
    target({ title: 'Satu', weight: 6000 }),
    { ...target({ title: 'Dua', weight: 4000 }), parent: link },
    target({ title: 'Tiga', kind: 'ADDITIONAL' }),
  ],
  { newId: ids(), cascades },
  me(),
);
const framed = framePlan(
  framePlan(written, { resourceSupport: ['Anggaran'] }, me()),
  { expectations: [{ value: 'LOYAL', text: 'Setia' }] },
  boss(),
);

const from = (more: Partial<CopyFrom> = {}): CopyFrom => ({
  head: framed.head,
  targets: framed.content.targets,
  frame: framed.content.frame,
  links: new Map(),
  ...more,
});
const plan = opened();
const copy = (into: Plan = plan, source = from(), input = {}) => copyPlan(into, source, input, ids(), me());
const [, second] = framed.content.targets as [Target, Target, Target];
const to: Link = { planId: link.planId ?? '', targetId: link.targetId ?? '', cascade };

describe('a copied plan', () => {
  test('holds the same words and weights, proposed anew under new ids', () => {
    const { content, taken, left, steps } = copy();
    expect(content.targets.map(({ title, weight, state, waitingFor }) => [title, weight, state, waitingFor])).toEqual([
      ['Satu', 6000, 'PROPOSED', 'SUPERIOR'],
      ['Dua', 4000, 'PROPOSED', 'SUPERIOR'],
      ['Tiga', null, 'PROPOSED', 'SUPERIOR'],
    ]);
    expect([taken.length, left, steps.map(({ kind }) => kind)]).toEqual([3, [], ['PROPOSE', 'PROPOSE', 'PROPOSE']]);
    expect(content.targets.map(({ origin }) => origin)).toEqual(
      framed.content.targets.map(({ id: targetId }) => ({ kind: 'COPY', planId: 'pln_before', targetId, year: 2026 })),
    );
  });

  test('has the lines of the annex where it has none, and never the expectations', () => {
    expect(copy().content.frame).toMatchObject({ resourceSupport: ['Anggaran'], expectations: [] });
    const own = framePlan(plan, { consequences: ['Pujian'] }, me());
    expect(copy(own).content.frame).toMatchObject({ resourceSupport: [], consequences: ['Pujian'] });
  });

  test('is linked where a successor holds, and else waits for one', () => {
    const parents = (links: CopyFrom['links']) => copy(plan, from({ links })).content.targets.map(({ parent }) => parent.state);
    expect(parents(new Map())).toEqual(['PENDING', 'PENDING', 'NONE']);
    expect(parents(new Map([[second.id, to]]))).toEqual(['PENDING', 'LINKED', 'NONE']);
    expect(parents(new Map([[second.id, { ...to, cascade: { ...cascade, lineAbove: [] } }]]))).toEqual(['PENDING', 'PENDING', 'NONE']);
  });

  test('leaves out what is there, by its title or by where it came from, and tells it', () => {
    const some = copy(plan, from(), { targetIds: [second.id] });
    const all = copy(some);
    expect(all.left).toEqual([{ targetId: second.id, title: 'Dua', reason: 'ALREADY_THERE' }]);
    expect(all.content.targets.map(({ title }) => title)).toEqual(['Dua', 'Satu', 'Tiga']);
    const again = copy(all);
    expect(again.left.map(({ title, reason }) => `${title} ${reason}`)).toEqual(
      ['Satu', 'Dua', 'Tiga'].map((title) => `${title} ALREADY_THERE`),
    );
    expect({ taken: again.taken, head: again.head, content: again.content }).toEqual({ taken: [], head: all.head, content: all.content });
  });

  test('leaves out what no longer is valid, and what is worded for another form', () => {
    const [first] = framed.content.targets as [Target];
    const bad = { ...first, id: 'tgt_bad', title: '12345' };
    const form = {
      ...first,
      id: 'tgt_form',
      title: 'Memimpin',
      indicators: [{ ...first.indicators[0], aspect: null, perspective: 'BUDGET' }],
    } as Target;
    const { left, taken } = copy(plan, from({ targets: [bad, form, first] }));
    expect(left.map(({ reason }) => reason)).toEqual(['NO_LONGER_VALID', 'OTHER_FORM']);
    expect(taken).toHaveLength(1);
    const head = opened({ assignment: assignment(true) });
    expect(problemsOf(() => copy(head))).toEqual(['ASPECT_OR_PERSPECTIVE fromPlanId']);
  });

  test('comes from an own plan of this year or before, with something in it, into a plan with room, in time, by the employee', () => {
    const other = (head: object) => from({ head: { ...framed.head, ...head } });
    expect(problemsOf(() => copy(plan, other({ employeeId: 'emp_x' })))).toEqual(['NOT_FOUND fromPlanId']);
    expect(problemsOf(() => copy(plan, other({ id: plan.head.id })))).toEqual(['INVALID fromPlanId']);
    expect(problemsOf(() => copy(plan, other({ year: 2027 })))).toEqual(['INVALID fromPlanId']);
    expect(problemsOf(() => copy(plan, from({ targets: [] })))).toEqual(['NO_TARGETS fromPlanId']);
    expect(problemsOf(() => copy(plan, from(), { targetIds: ['tgt_x'] }))).toEqual(['NOT_FOUND targetIds.0']);
    const full = proposeTargets(
      plan,
      Array.from({ length: 18 }, (_, i) => target({ title: `Hasil ${i}` })),
      { newId: ids(), cascades: [] },
      me(),
    );
    expect(problemsOf(() => copy(full))).toEqual(['LIMIT_REACHED planId']);
    expect(problemsOf(() => copyPlan(plan, from(), {}, ids(), boss()))).toEqual(['FORBIDDEN planId']);
    expect(problemsOf(() => copyPlan(plan, from(), { targetIds: [] }, ids(), me()))).toEqual(['REQUIRED targetIds']);
    expect(problemsOf(() => copyPlan(plan, from(), {}, ids(), me(JUNE)))).toEqual(['DEADLINE_PASSED planId']);
  });

  test('from a template says which edition', () => {
    const { indicators } = second;
    const template = { id: 'ptm_1', edition: 3, targets: [{ kind: 'MAIN' as const, title: 'Contoh', weight: null, indicators }] };
    const used = useTemplate(plan, template, ids(), me());
    expect(used.content.targets[0]?.origin).toEqual({ kind: 'TEMPLATE', templateId: 'ptm_1', edition: 3 });
    expect(useTemplate(used, template, ids(), me())).toMatchObject({
      taken: [],
      left: [{ title: 'Contoh', reason: 'ALREADY_THERE' }],
      head: used.head,
    });
    expect(indicator().text).toBeTruthy();
  });
});
