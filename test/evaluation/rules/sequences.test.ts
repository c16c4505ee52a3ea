// Whatever is done to an evaluation in whatever order: what must hold after every single step.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedActions } from '../../../src/modules/evaluation/rules/lifecycle.ts';
import { predicateOf } from '../../../src/modules/evaluation/rules/matrix.ts';
import { addDays, dayStart, legalDay } from '../../../src/platform/rules/calendar.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { type Actor, act, actor, asUsual, type World } from './play-support.ts';
import { acting, DECEMBER, me, opened } from './support.ts';

function holds({ evaluation, versions, events }: World, before: World): void {
  // Frozen is frozen, and every version has a rater who is not the rated person, and the predicate of its ratings.
  for (const { version, asWritten } of versions) {
    expect(JSON.stringify(version)).toBe(asWritten);
    expect(version.rater.employeeId).not.toBe(evaluation.employeeId);
    expect(version.predicate).toBe(predicateOf(version.result.rating, version.behaviour.rating));
  }
  expect(evaluation.versions.map(({ number }) => number)).toEqual(versions.map((_, i) => i + 1));
  expect(evaluation.versions.slice(1).every(({ reason }) => reason !== null && reason.length > 0)).toBe(true);
  expect(evaluation.raters).not.toContain(evaluation.employeeId);
  // Handed over or final: exactly one current version, and the ratings shown are its own.
  if (evaluation.status === 'SHARED' || evaluation.status === 'FINAL') {
    const current = versions.at(-1)?.version;
    expect([evaluation.result, evaluation.behaviour]).toEqual([current?.result, current?.behaviour]);
    if (evaluation.status === 'FINAL') expect(evaluation.final?.version).toBe(current?.number);
  }
  // A final result changes only through a new version with a reason.
  if (before.evaluation.status === 'FINAL' && evaluation.status === 'FINAL')
    expect(evaluation.versions).toEqual(before.evaluation.versions);
  // What follows is open at most once, and each withdrawal answers an opening.
  const open = events.reduce((count, { type }) => count + (type === 'FollowUpOpened' ? 1 : -1), 0);
  expect(open).toBe(evaluation.followUp ? 1 : 0);
  expect(events.map(({ number }) => number)).toEqual(events.map((_, i) => i + 1));
}

const NAMES: Partial<Record<Actor['what'], string>> = {
  save: 'selfAssessmentSave',
  submit: 'selfAssessmentSubmit',
  rate: 'evaluationRate',
  share: 'evaluationShare',
  finalise: 'evaluationFinalise',
  reopen: 'evaluationReopen',
};

/** One step; what the rules refuse changes nothing. Answers also whether it was done. */
function step(world: World, one: Actor, now: string): { world: World; done: boolean } {
  const on = { ...acting(one.part, now), ...(one.by && { by: one.by }) };
  const offered = NAMES[one.what] ? allowedActions(world.evaluation, on, on).some((name) => name === NAMES[one.what]) : null;
  try {
    const next = act(world, one, on);
    if (offered === false && next !== world) throw new Error(`${one.what} was done, but not offered`);
    return { world: next, done: next !== world };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return { world, done: false };
  }
}

describe('any sequence of deeds', () => {
  it('leaves one current version, a rater who is another, and no change of a final result without reason and version', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(actor, { minLength: 30, maxLength: 80, size: 'max' }), (deeds) => {
        let world: World = { evaluation: opened(), self: null, versions: [], events: [] };
        let day = legalDay(DECEMBER);
        for (const one of deeds) {
          if (one.wait > 9) day = addDays(day, one.wait - 9);
          const { world: next } = step(world, one.usual > 0 ? asUsual(one) : one, dayStart(day));
          holds(next, world);
          world = next;
          reached.add(`${world.evaluation.status} ${world.versions.length > 1 ? 'again' : ''}`.trim());
        }
      }),
      { numRuns: 400, seed: 20260101 },
    );
    expect([...reached]).toEqual(
      expect.arrayContaining(['OPEN', 'RATED', 'SHARED', 'FINAL', 'SHARED again', 'FINAL again', 'RATED again']),
    );
  });

  it('never lets the rated person into the rater’s part', () => {
    fc.assert(
      fc.property(fc.array(actor, { minLength: 20, maxLength: 40, size: 'max' }), (deeds) => {
        let world: World = { evaluation: opened(), self: null, versions: [], events: [] };
        for (const one of deeds) {
          const own = step(world, { ...one, part: 'RATER', by: me().by }, DECEMBER);
          if (['rate', 'share', 'finalise', 'reopen'].includes(one.what)) expect(own.done).toBe(false);
          world = step(world, asUsual(one), DECEMBER).world;
        }
      }),
      { numRuns: 100, seed: 20260102 },
    );
  });
});
