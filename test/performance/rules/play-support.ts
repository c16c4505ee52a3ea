// Whatever can be done to a plan, played in whatever order: what properties of plans are held against.
import fc from 'fast-check';
import { framePlan } from '../../../src/modules/performance/rules/frame.ts';
import {
  approvePlan,
  cancelChange,
  changePlan,
  returnPlan,
  submitPlan,
  withdrawPlan,
} from '../../../src/modules/performance/rules/plan.ts';
import { followCareer } from '../../../src/modules/performance/rules/segments.ts';
import { agreeTarget, counterTarget, linkTarget, proposeTarget, removeTarget } from '../../../src/modules/performance/rules/target.ts';
import type { DialogueStep, Plan, PlanVersion, Side } from '../../../src/modules/performance/rules/types.ts';
import { addDays } from '../../../src/platform/rules/calendar.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { acting, cascade, ids, link, noOrphans, opened, SEAT, target } from './support.ts';

/** Any deed by any side at any time; the rules decide. */
const actor = fc.record({
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

export interface World {
  plan: Plan;
  versions: { version: PlanVersion; asWritten: string }[];
  words: DialogueStep[];
}

/** Whole, and of two that sum to less. */
const WEIGHTS = [null, 10_000, 6000];

export function act(
  world: World,
  { what, side, which }: { what: string; side: Side; which: number },
  now: string,
  newId: (prefix: string) => string,
): World {
  const on = acting(side, now);
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
      return told(counterTarget(plan, id, target({ title: `Versi ${which}`, weight: WEIGHTS[which] ?? null }), newId, on));
    case 'agree':
      return told(agreeTarget(plan, id, on));
    case 'remove':
      return told(removeTarget(plan, id, on));
    case 'link':
      return told(linkTarget(plan, id, which === 1 ? { state: 'PENDING' } : link, cascade, on));
    case 'frame':
      return told(framePlan(plan, { consequences: [`Konsekuensi ${which}`] }, on));
    case 'submit':
      return told(submitPlan(plan, SEAT, on));
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
export function play(
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
export const story = fc
  .tuple(...way.map((step) => fc.array(actor, { maxLength: 4 }).map((between) => [...between, step])))
  .map((parts) => parts.flat());
