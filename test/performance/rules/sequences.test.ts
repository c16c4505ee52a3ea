// Whatever is done to a plan in whatever order: what must hold after every single step.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOn } from '../../../src/modules/performance/rules/plan.ts';
import { addDays } from '../../../src/platform/rules/calendar.ts';
import { play, story, type World } from './play-support.ts';

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
