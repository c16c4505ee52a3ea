// Whatever is done to a plan in whatever order: what must hold after every single step.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { RuleError } from '../../src/domain/errors.ts';
import { framePlan } from '../../src/domain/performance/frame.ts';
import {
  approvePlan,
  cancelChange,
  changePlan,
  contentOn,
  returnPlan,
  submitPlan,
  withdrawPlan,
} from '../../src/domain/performance/plan.ts';
import { followCareer } from '../../src/domain/performance/segments.ts';
import { agreeTarget, counterTarget, linkTarget, proposeTarget, removeTarget } from '../../src/domain/performance/target.ts';
import type { DialogueStep, Plan, PlanVersion, Side } from '../../src/domain/performance/types.ts';
import { cascade, ids, link, noOrphans, opened, scene, target } from './performance-support.ts';

/** Any deed by any side at any time; the rules decide. */
const deed = fc.record({
  what: fc.constantFrom(
    'propose',
    'counter',
    'agree',
    'remove',
    'link',
    'frame',
    'submit',
    'withdraw',
    'return',
    'approve',
    'change',
    'cancel',
    'end',
  ),
  side: fc.constantFrom<Side>('EMPLOYEE', 'SUPERIOR'),
  which: fc.nat(3),
  wait: fc.nat(3),
});

interface World {
  plan: Plan;
  versions: { version: PlanVersion; asWritten: string }[];
  words: DialogueStep[];
}

function act(
  world: World,
  { what, side, which }: { what: string; side: Side; which: number },
  now: string,
  newId: (prefix: string) => string,
): World {
  const on = scene(side, now);
  const { plan } = world;
  const id = plan.content.targets[which]?.id ?? 'tgt_none';
  const told = (next: Plan & { steps?: DialogueStep[] }): World => ({
    ...world,
    plan: { head: next.head, content: next.content },
    words: [...world.words, ...(next.steps ?? [])],
  });
  const frozen = world.versions.at(-1)?.version.content ?? null;
  switch (what) {
    case 'propose':
      return told(proposeTarget(plan, { ...target(), parent: link }, { newId, cascade }, on));
    case 'counter':
      return told(counterTarget(plan, id, target({ title: `Versi ${which}` }), newId, on));
    case 'agree':
      return told(agreeTarget(plan, id, on));
    case 'remove':
      return told(removeTarget(plan, id, on));
    case 'link':
      return told(linkTarget(plan, id, link, cascade, on));
    case 'frame':
      return told(framePlan(plan, { consequences: [`Konsekuensi ${which}`] }, on));
    case 'submit':
      return told(submitPlan(plan, { hasSuperior: true }, on));
    case 'withdraw':
      return told(withdrawPlan(plan, on));
    case 'return':
      return told(returnPlan(plan, { reason: 'Perjelas' }, on));
    case 'change':
      return told(changePlan(plan, { reason: 'Tugas baru' }, on));
    case 'cancel':
      return told(cancelChange(plan, frozen ?? plan.content, on));
    case 'end': {
      // An end, an end taken back, a whole career taken back: what was agreed stays as it is.
      const career = [{ validFrom: '2024-03-01', validTo: '2026-02-10' }, { validFrom: '2024-03-01', validTo: null }, null][which];
      return career === undefined ? world : told({ ...plan, head: followCareer(plan.head, career, on)?.head ?? plan.head });
    }
    default: {
      const done = approvePlan(plan, noOrphans, on);
      return { ...told(done), versions: [...world.versions, { version: done.version, asWritten: JSON.stringify(done.version) }] };
    }
  }
}

const deepFreeze = <T>(value: T): T => {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
};

/** Plays the deeds from 1 January, up to 3 days apart; refused ones change nothing, and nothing that was handed in is ever written to. */
function play(
  deeds: readonly { what: string; side: Side; which: number; wait: number }[],
  after: (world: World, now: string) => void,
): void {
  const newId = ids();
  let day = '2026-01-02';
  let world: World = deepFreeze({ plan: opened({ now: `${day}T00:00:00.000Z` }), versions: [], words: [] });
  for (const one of deeds) {
    day = addDays(day, one.wait);
    try {
      world = deepFreeze(act(world, one, `${day}T03:00:00.000Z`, newId));
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
    }
    after(world, day);
  }
}

/** Deeds that lead somewhere: the way to approval, with anything in between. */
const way = (
  ['propose EMPLOYEE', 'submit EMPLOYEE', 'approve SUPERIOR', 'change EMPLOYEE', 'submit EMPLOYEE', 'approve SUPERIOR'] as const
).map((step) => {
  const [what = '', side] = step.split(' ');
  return { what, side: side as Side, which: 0, wait: 0 };
});
const story = fc
  .tuple(...way.map((step) => fc.array(deed, { maxLength: 4 }).map((between) => [...between, step])))
  .map((parts) => parts.flat());

describe('whatever is done in whatever order', () => {
  const check = (after: (world: World, day: string) => void) =>
    fc.assert(
      fc.property(story, (deeds) => play(deeds, after)),
      { numRuns: 300 },
    );

  test('an approved plan has no target that is not agreed by both sides', () => {
    let seen = 0;
    check(({ plan }) => {
      if (plan.head.status !== 'APPROVED') return;
      seen += 1;
      expect(plan.content.targets.length).toBeGreaterThan(0);
      for (const one of plan.content.targets) expect(one).toMatchObject({ state: 'AGREED', waitingFor: null });
    });
    expect(seen).toBeGreaterThan(100);
  });

  test('every agreement answers a wording of the other side', () => {
    check(({ words }) => {
      const last = words.at(-1);
      if (last?.kind !== 'AGREE') return;
      const answered = words.findLast((word) => word.targetId === last.targetId && word.step < last.step);
      expect(answered?.kind).toMatch(/^(PROPOSE|COUNTER|REVISE)$/);
      expect(answered?.by).not.toBe(last.by);
      expect(answered?.content).toEqual(last.content);
    });
  });

  test('an approved version never changes, and each has the next number', () => {
    check(({ plan, versions }) => {
      for (const { version, asWritten } of versions) expect(JSON.stringify(version)).toBe(asWritten);
      expect(plan.head.approved.map((one) => one.number)).toEqual(versions.map((_, i) => i + 1));
    });
  });

  test('every day since the first approval has exactly one version, and later days never an older one', () => {
    check(({ plan: { head } }, today) => {
      if (head.approved.length === 0) return;
      let last = 0;
      for (let day = head.segment.from; day <= today; day = addDays(day, 1)) {
        const found = contentOn(head.approved, day)?.number ?? 0;
        expect(found).toBeGreaterThanOrEqual(Math.max(last, 1));
        last = found;
      }
      expect(last).toBe(head.approved.length);
    });
  });

  test('every word has a number of its own, and counts are true', () => {
    check(({ plan: { head, content }, words }) => {
      expect(words.map((word) => word.step)).toEqual(words.map((_, i) => i + 1));
      expect(head.words).toBe(words.length);
      const waits = content.targets.filter((one) => one.waitingFor === 'SUPERIOR').length;
      expect(head.counts).toMatchObject({ targets: content.targets.length, waitingForSuperior: waits });
    });
  });
});
