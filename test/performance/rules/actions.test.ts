// What a plan says can be done is what its rules do: both ways, for each side, in whatever state, at whatever time.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comment } from '../../../src/modules/performance/rules/comment.ts';
import { copyPlan, useTemplate } from '../../../src/modules/performance/rules/copy.ts';
import { evidencePolicy } from '../../../src/modules/performance/rules/evidence-policy.ts';
import {
  allowedActions,
  assertAllowed,
  blockers,
  PLAN_ACTIONS,
  type PlanAction,
  type PlanActor,
} from '../../../src/modules/performance/rules/lifecycle.ts';
import { agreeTargets, orderTargets, proposeTargets, weighTargets } from '../../../src/modules/performance/rules/many.ts';
import { deadlineAt, EXTENSION, nextStep } from '../../../src/modules/performance/rules/next-step.ts';
import { approvePlan, submitPlan } from '../../../src/modules/performance/rules/plan.ts';
import { addProgress } from '../../../src/modules/performance/rules/progress.ts';
import { type DraftSources, NOTHING_AMISS } from '../../../src/modules/performance/rules/readiness.ts';
import { statusOn } from '../../../src/modules/performance/rules/segments.ts';
import type { Plan, Side, Target } from '../../../src/modules/performance/rules/types.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { act, play, story, type World } from './play-support.ts';
import {
  acting,
  approved,
  cycle,
  drafted,
  ids,
  JANUARY,
  JUNE,
  me,
  opened,
  problemsOf,
  SEAT,
  submitted,
  target,
  UNCORRECTED,
} from './support.ts';

const FILES = evidencePolicy('2026-06-15', SHIPPED);

/** The instants at which each reached state is asked: as played, and when one window after the other has closed. */
const LATER = ['2026-02-20T03:00:00.000Z', '2026-07-01T03:00:00.000Z', '2027-01-15T03:00:00.000Z', '2027-03-01T03:00:00.000Z'];
const SIDES: readonly Side[] = ['EMPLOYEE', 'SUPERIOR'];

const DEED: Partial<Record<PlanAction, string>> = {
  targetPropose: 'propose',
  targetCounter: 'counter',
  targetAgree: 'agree',
  targetRemove: 'remove',
  targetLink: 'link',
  planSubmit: 'submit',
  planWithdraw: 'withdraw',
  planReturn: 'return',
  planApprove: 'approve',
  planChange: 'change',
  planChangeCancel: 'cancel',
};

function progressProblems({ head, content }: Plan, side: Side, now: string): string[] {
  const [target] = content.targets;
  const input = { targetId: target?.id ?? '', indicatorId: target?.indicators[0]?.id ?? '', day: head.segment.from, value: '1' };
  return problemsOf(() =>
    addProgress(head, input, { id: 'prg_1', content, ...UNCORRECTED, evidence: [], files: FILES }, acting(side, now)),
  );
}

/** What is done to several targets at once, or beside them, with an input that is good as far as the plan's content allows. */
const AT_ONCE: Partial<Record<PlanAction, (plan: Plan, on: PlanActor) => unknown>> = {
  targetProposeMany: (plan, on) => proposeTargets(plan, [target()], { newId: ids(), cascades: [] }, on),
  targetAgreeMany: (plan, on) => {
    const waiting = plan.content.targets.filter(({ waitingFor }) => waitingFor === on.side);
    return agreeTargets(
      plan,
      waiting.map(({ id }) => id),
      on,
    );
  },
  targetWeights: (plan, on) => {
    const none = plan.content.targets.map(({ id }) => ({ targetId: id, weight: null }));
    return weighTargets(plan, none, on);
  },
  targetOrder: (plan, on) => {
    const all = plan.content.targets.map(({ id }) => id);
    return orderTargets(plan, all, on);
  },
  planCopy: (plan, on) => {
    const from = drafted();
    const own = { head: { ...from.head, id: 'pln_other' }, targets: [{ ...from.content.targets[0], title: 'Lain' } as Target] };
    return copyPlan(plan, { ...own, frame: from.content.frame, links: new Map() }, {}, ids(), on);
  },
  planUseTemplate: (plan, on) => {
    const { indicators } = drafted().content.targets[0] as Target;
    const targets = [{ kind: 'MAIN' as const, title: 'Contoh', weight: null, indicators }];
    return useTemplate(plan, { id: 'ptm_1', edition: 1, targets }, ids(), on);
  },
};

function commentProblems({ plan, versions }: World, side: Side, now: string): string[] {
  const known = [...plan.content.targets, ...(versions.at(-1)?.version.content.targets ?? [])].map(({ id }) => id);
  const input = { targetId: known[0] ?? 'tgt_none', text: 'Baik' };
  return problemsOf(() => comment(plan.head, input, { id: 'pcm_1', known: new Set(known), made: 0 }, acting(side, now)));
}

/** Whether the rule lets it through with some valid input: any of its targets. */
function succeeds(world: World, action: PlanAction, side: Side, now: string): boolean {
  const { plan } = world;
  if (action === 'progressAdd') {
    const last = world.versions.at(-1);
    return last !== undefined && progressProblems({ ...plan, content: last.version.content }, side, now).length === 0;
  }
  if (action === 'planComment') return commentProblems(world, side, now).length === 0;
  const atOnce = AT_ONCE[action];
  if (atOnce) return problemsOf(() => atOnce(plan, acting(side, now))).length === 0;
  const actor = DEED[action];
  if (!actor) return problemsOf(() => assertAllowed(action, plan.head, acting(side, now))).length === 0;
  const which = actor.startsWith('targ') ? [0] : plan.content.targets.map((_, i) => i);
  const tries = which.length > 0 ? which : [0];
  return tries.some((one) => problemsOf(() => act(world, { what: actor, side, which: one }, now, ids())).length === 0);
}

describe('what a plan says', () => {
  test('can be done succeeds, and what succeeds it says', () => {
    let tried = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(story, (deeds) =>
        play(deeds, (world, day) => {
          for (const now of [`${day}T04:00:00.000Z`, ...LATER]) {
            for (const side of SIDES) {
              const listed = allowedActions(world.plan.head, [side], { cycle, extensions: {}, now });
              const works = PLAN_ACTIONS.filter((action) => succeeds(world, action, side, now));
              expect({ now, side, can: listed.toSorted() }).toEqual({ now, side, can: works.toSorted() });
              for (const action of listed) seen.add(`${statusOn(world.plan.head, now)} ${side} ${action}`);
              tried += PLAN_ACTIONS.length;
            }
          }
        }),
      ),
      { numRuns: 15 },
    );
    console.info(`${tried} triples of state, side and action`);
    expect(tried).toBeGreaterThan(20_000);
    expect(new Set([...seen].map((one) => one.split(' ')[2]))).toEqual(new Set(PLAN_ACTIONS));
  });

  test('stands in the way of an action is what its rule refuses it with, and never of one that is listed', () => {
    fc.assert(
      fc.property(story, (deeds) =>
        play(deeds, ({ plan }, day) => {
          const on = { cycle, extensions: {}, now: `${day}T04:00:00.000Z` };
          for (const side of SIDES) {
            const found = blockers(plan.head, [side], on, NOTHING_AMISS);
            const listed = allowedActions(plan.head, [side], on);
            expect(found.filter(({ action }) => listed.includes(action))).toEqual([]);
            const codes = (action: string) => found.filter((one) => one.action === action).map(({ problem }) => problem.code);
            const who = acting(side, on.now);
            const refusals = (done: () => unknown) => [...new Set(problemsOf(done).map((one) => one.split(' ')[0]))];
            if (codes('planSubmit').length > 0) expect(refusals(() => submitPlan(plan, SEAT, who))).toEqual(codes('planSubmit'));
            if (codes('planApprove').length > 0)
              expect(refusals(() => approvePlan(plan, { orphans: new Set() }, who))).toEqual(codes('planApprove'));
          }
        }),
      ),
      { numRuns: 60 },
    );
  });

  test('begins from an own plan or a template only where there is one, and is else no different', () => {
    const told = ({ head }: Plan, sources: DraftSources) => {
      const around = { ...NOTHING_AMISS, sources };
      return [allowedActions(head, ['EMPLOYEE'], me(JANUARY), around), blockers(head, ['EMPLOYEE'], me(JANUARY), around)] as const;
    };
    fc.assert(
      fc.property(fc.record({ plan: fc.boolean(), template: fc.boolean() }), (sources) => {
        for (const plan of [opened(), drafted(), submitted(), approved().plan]) {
          const [listed, inTheWay] = told(plan, sources);
          const [all, amiss] = told(plan, { plan: true, template: true });
          const gone = [...(sources.plan ? [] : ['planCopy']), ...(sources.template ? [] : ['planUseTemplate'])];
          expect(listed).toEqual(all.filter((action) => !gone.includes(action)));
          expect(inTheWay).toEqual(amiss);
        }
      }),
    );
  });

  test('must be done next can be done by that side, or takes an extension', () => {
    fc.assert(
      fc.property(story, (deeds) =>
        play(deeds, ({ plan }, day) => {
          for (const now of [`${day}T04:00:00.000Z`, ...LATER]) {
            const on = { cycle, extensions: {}, now };
            const step = nextStep(plan.head, on);
            if (step && step.action !== EXTENSION) expect(allowedActions(plan.head, [step.side], on)).toContain(step.action);
            const due = deadlineAt(plan.head, on);
            if (due !== null && due <= now) expect(step?.action).toBe(EXTENSION);
          }
        }),
      ),
      { numRuns: 60 },
    );
  });
});

describe('what stands in the way', () => {
  const told = (plan: Plan, side: Side, now: string, around = NOTHING_AMISS) =>
    blockers(plan.head, [side], { cycle, extensions: {}, now }, around).map(({ action, problem, who, until }) =>
      [action, problem.code, who, until].join(' '),
    );
  const planning = '2026-01-31T17:00:00.000Z';

  test.each([
    ['an empty draft', opened(), 'EMPLOYEE', JANUARY, NOTHING_AMISS, [`planSubmit NO_TARGETS VIEWER ${planning}`]],
    [
      'no superior on record',
      drafted(),
      'EMPLOYEE',
      JANUARY,
      { ...NOTHING_AMISS, hasSuperior: false },
      [`planSubmit NO_SUPERIOR HR_OFFICER ${planning}`],
    ],
    [
      'a linked parent that is gone',
      submitted(),
      'SUPERIOR',
      JANUARY,
      { ...NOTHING_AMISS, orphans: 1 },
      ['planApprove PARENT_INVALID VIEWER 2027-01-10T17:00:00.000Z'],
    ],
    ['nothing', submitted(), 'EMPLOYEE', JANUARY, NOTHING_AMISS, []],
  ] as const)('of %s says what, who can help and until when', (_, plan, side, now, around, expected) => {
    expect(told(plan, side, now, around)).toEqual(expected);
  });

  test('after the deadline is the deadline, for which one asks the staffing agency', () => {
    expect(new Set(told(drafted(), 'EMPLOYEE', JUNE).map((one) => one.replace(/^\w+ /, '')))).toEqual(
      new Set([`DEADLINE_PASSED HR_OFFICER ${planning}`]),
    );
    expect(nextStep(drafted().head, me(JUNE))).toEqual({ side: 'EMPLOYEE', action: EXTENSION });
    expect(deadlineAt(drafted().head, me(JUNE))).toBe(planning);
  });

  test('of a year that is closed nothing is left to do', () => {
    const closed = { ...me('2027-03-01T03:00:00.000Z'), cycle: { ...cycle, status: 'CLOSED' as const } };
    expect([nextStep(drafted().head, closed), deadlineAt(drafted().head, closed)]).toEqual([null, null]);
    expect([nextStep(approved().plan.head, closed), deadlineAt(approved().plan.head, closed)]).toEqual([null, null]);
  });
});
