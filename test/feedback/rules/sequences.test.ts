// Whatever is done to a feedback in whatever order: what must hold after every single step.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideReport, fileReport } from '../../../src/modules/feedback/rules/abuse.ts';
import { canRead, readersOf } from '../../../src/modules/feedback/rules/audience.ts';
import {
  acknowledgeFeedback,
  giveFeedback,
  removedFeedback,
  replyToFeedback,
  reviseFeedback,
  withdrawFeedback,
} from '../../../src/modules/feedback/rules/feedback.ts';
import { assertFollowUpAllowed, withStep } from '../../../src/modules/feedback/rules/followup.ts';
import type { AbuseReport, Feedback, FeedbackVisibility } from '../../../src/modules/feedback/rules/types.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { acting, giving, NOW, policy, words } from './support.ts';

const PEOPLE = ['emp_peer', 'emp_me', 'emp_boss', 'emp_top', 'emp_later', 'emp_hr'] as const;

const actor = fc.record({
  what: fc.constantFrom('revise', 'withdraw', 'acknowledge', 'reply', 'step', 'report', 'uphold', 'reject'),
  by: fc.constantFrom(...PEOPLE),
  text: fc.stringMatching(/^[a-z]{1,8}$/),
});
type Actor = typeof actor extends fc.Arbitrary<infer D> ? D : never;

interface World {
  feedback: Feedback;
  report: AbuseReport | null;
  /** All wordings, as they were written. */
  wordings: string[];
}

const filing = (by: string) => ({
  ...acting(by),
  id: 'fbr_1',
  due: { from: '2026-03-10', days: 5, on: '2026-03-17', calendars: [] },
  seal: (_: string, value: object) => JSON.stringify(value),
});

function decided({ feedback, report, wordings }: World, finding: 'UPHELD' | 'REJECTED', by: string): World {
  if (!report) return { feedback, report, wordings };
  const parties = JSON.parse(report.sealed.parties);
  const next = decideReport(report, { finding, note: 'Terbukti' }, { parties, kept: null }, { by, now: NOW, policy });
  return { report: next, wordings, feedback: finding === 'UPHELD' ? removedFeedback(feedback) : feedback };
}

function act(world: World, { what, by, text }: Actor): World {
  const { feedback } = world;
  switch (what) {
    case 'revise': {
      const next = reviseFeedback(feedback, words('COUNTED', { text }), { linkFound: true }, acting(by));
      return { ...world, feedback: next, wordings: [...world.wordings, text] };
    }
    case 'withdraw':
      return { ...world, feedback: withdrawFeedback(feedback, acting(by)) };
    case 'acknowledge':
      return { ...world, feedback: acknowledgeFeedback(feedback, acting(by)) };
    case 'reply':
      return { ...world, feedback: replyToFeedback(feedback, { text }, acting(by)) };
    case 'step': {
      const step = { text, dueOn: '2026-06-30' };
      assertFollowUpAllowed(feedback, { step }, acting(by));
      return { ...world, feedback: withStep(feedback, step, 'dvs_1') };
    }
    case 'report':
      return { ...world, report: world.report ?? fileReport(feedback, { reason: text }, filing(by)) };
    default:
      return decided(world, what === 'uphold' ? 'UPHELD' : 'REJECTED', by);
  }
}

const deepFreeze = <T>(value: T): T => {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
};

/** Refused deeds change nothing, and nothing that was handed in is ever written to. */
function play(visibility: FeedbackVisibility, deeds: readonly Actor[], after: (before: World, now: World) => void): void {
  let world: World = deepFreeze({
    feedback: giveFeedback(words(visibility, { text: 'awal' }), giving()),
    report: null,
    wordings: ['awal'],
  });
  for (const one of deeds) {
    const before = world;
    try {
      world = deepFreeze(act(world, one));
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
    }
    after(before, world);
  }
}

const way: Actor[] = (['revise emp_peer', 'reply emp_me', 'acknowledge emp_me', 'report emp_me', 'uphold emp_hr'] as const).map((step) => {
  const [what, by] = step.split(' ');
  return { what, by, text: 'kata' } as Actor;
});
/** Deeds that lead somewhere, with anything in between. */
const story = fc
  .tuple(...way.map((step) => fc.array(actor, { maxLength: 4 }).map((between) => [...between, step])))
  .map((parts) => parts.flat());
const visibilities = fc.constantFrom<FeedbackVisibility>('PRIVATE', 'SHARED', 'COUNTED');

describe('whatever is done in whatever order', () => {
  const check = (after: (before: World, now: World, visibility: FeedbackVisibility) => void) =>
    fc.assert(
      fc.property(visibilities, story, (visibility, deeds) => play(visibility, deeds, (before, now) => after(before, now, visibility))),
      { numRuns: 400 },
    );

  test('nobody outside the audience named at writing ever sees it', () => {
    const named = { PRIVATE: ['emp_peer'], SHARED: ['emp_peer', 'emp_me'], COUNTED: ['emp_peer', 'emp_me', 'emp_boss'] };
    check((before, now, visibility) => {
      const seeing = PEOPLE.filter((id) => canRead(now.feedback, id));
      expect(named[visibility]).toEqual(expect.arrayContaining([...seeing]));
      const seen = PEOPLE.filter((id) => canRead(before.feedback, id));
      expect(seen, 'and whoever stopped seeing it never sees it again, but for the empty shell after a report').toEqual(
        now.feedback.status === 'REMOVED' ? expect.anything() : expect.arrayContaining([...seeing]),
      );
    });
  });

  test('nothing is edited after the acknowledgement', () => {
    let acknowledged = 0;
    check((before, now) => {
      if (before.feedback.status !== 'ACKNOWLEDGED') return;
      acknowledged += 1;
      const { status, text, kind, link, versions } = now.feedback;
      expect(status).toMatch(/ACKNOWLEDGED|REMOVED/);
      if (status === 'ACKNOWLEDGED')
        expect({ text, kind, link, versions }).toEqual({
          text: before.feedback.text,
          kind: before.feedback.kind,
          link: before.feedback.link,
          versions: before.feedback.versions,
        });
    });
    expect(acknowledged).toBeGreaterThan(100);
  });

  test('every older wording is kept, until an upheld report takes all of them', () => {
    let removed = 0;
    check((_, { feedback, wordings }) => {
      if (feedback.status === 'REMOVED') {
        removed += 1;
        expect([feedback.text, feedback.versions, feedback.replies]).toEqual([null, [], []]);
        expect(readersOf(feedback).raterIds).toEqual([]);
      } else {
        expect([...feedback.versions.map(({ text }) => text), feedback.text]).toEqual(wordings);
        expect(feedback.versions.map(({ number }) => number)).toEqual(feedback.versions.map((__, i) => i + 1));
      }
    });
    expect(removed).toBeGreaterThan(100);
  });

  test('a report is decided by nobody who is named in it, and holds what was said when it was filed', () => {
    check((before, { report }) => {
      if (report?.decided) expect(['emp_peer', 'emp_me']).not.toContain(report.decided.by);
      if (!before.report && report) expect(JSON.parse(report.sealed.words).text).toBe(before.feedback.text);
    });
  });

  test('only author and recipient speak in the thread, and nothing is said in private notes', () => {
    check((_, { feedback }) => {
      for (const { byId } of feedback.replies) expect(['emp_peer', 'emp_me']).toContain(byId);
      if (feedback.visibility === 'PRIVATE')
        expect([feedback.status === 'GIVEN' || feedback.status === 'WITHDRAWN', feedback.replies]).toEqual([true, []]);
    });
  });
});
