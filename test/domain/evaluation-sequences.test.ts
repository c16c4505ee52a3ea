// Whatever is done to an evaluation in whatever order: what must hold after every single step.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayStart, legalDay } from '../../src/domain/calendar.ts';
import { RuleError } from '../../src/domain/errors.ts';
import { allowedActions, type Part, type Scene } from '../../src/domain/evaluation/lifecycle.ts';
import { predicateOf } from '../../src/domain/evaluation/matrix.ts';
import { acknowledge, finalise, rateEvaluation, reopen, shareEvaluation } from '../../src/domain/evaluation/rating.ts';
import { saveSelf, submitSelf } from '../../src/domain/evaluation/self.ts';
import type { Evaluation, EvaluationVersion, FollowUpEvent, Rating, SelfAssessment } from '../../src/domain/evaluation/types.ts';
import { calibrated, decided, withObjection } from '../../src/domain/evaluation/versions.ts';
import { DECEMBER, facts, frozen, me, opened, person, said, scene, sealed } from './evaluation-support.ts';

const RATINGS: readonly Rating[] = ['BELOW', 'MEETS', 'ABOVE'];

/** Any deed by anybody at any time, also by the rated person in the rater's part; the rules decide. */
const deed = fc.record({
  what: fc.constantFrom(
    'save',
    'submit',
    'rate',
    'share',
    'read',
    'agree',
    'finalise',
    'reopen',
    'calibrate',
    'object',
    'withdraw',
    'decide',
  ),
  part: fc.constantFrom<Part>('SELF', 'RATER', 'OFFICER'),
  by: fc.constantFrom<string | null>(null, null, null, 'emp_me', 'emp_boss'),
  result: fc.constantFrom(...RATINGS),
  behaviour: fc.constantFrom(...RATINGS),
  wait: fc.nat(12),
  /** Mostly by whom it is usually done, else by anybody. */
  usual: fc.nat(4),
});
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

interface World {
  evaluation: Evaluation;
  self: SelfAssessment | null;
  versions: { version: EvaluationVersion; asWritten: string }[];
  events: FollowUpEvent[];
}

const frozenAs = (version: EvaluationVersion) => ({ version, asWritten: JSON.stringify(version) });

function act(world: World, { what, result, behaviour }: Deed, on: Scene): World {
  const { evaluation, self, versions, events } = world;
  const current = versions.at(-1)?.version;
  const both = { result: said(result), behaviour: said(behaviour) };
  switch (what) {
    case 'save':
      return { ...world, ...saveSelf(evaluation, self, { achievements: 'Sepuluh layanan' }, on) };
    case 'submit':
      return { ...world, ...submitSelf(evaluation, self, { ...on, hasRater: true }) };
    case 'rate':
      return { ...world, evaluation: rateEvaluation(evaluation, both, person(on.by), facts(), on) };
    case 'share': {
      const made = shareEvaluation(evaluation, { ...frozen, rater: person(on.by) }, facts(), on);
      return {
        ...world,
        evaluation: made.evaluation,
        versions: [...versions, frozenAs(sealed(made.version))],
        events: [...events, ...made.events],
      };
    }
    case 'read':
    case 'agree':
      return { ...world, evaluation: acknowledge(evaluation, { acknowledgement: what === 'read' ? 'READ' : 'READ_AND_AGREED' }, on) };
    case 'finalise': {
      if (!current) return world;
      const made = finalise(evaluation, current, on);
      return { ...world, evaluation: made.evaluation, events: [...events, ...made.events] };
    }
    case 'reopen':
      return { ...world, evaluation: reopen(evaluation, { reason: 'Bukti baru masuk' }, on) };
    case 'calibrate': {
      const before = { result: evaluation.result?.rating ?? null, behaviour: evaluation.behaviour?.rating ?? null };
      const change = {
        id: 'c',
        sessionId: 's',
        before,
        after: { result, behaviour },
        reason: 'Dibandingkan rekan',
        proposedBy: 'emp_a',
        confirmedBy: 'emp_b',
        at: on.now,
      };
      return { ...world, evaluation: calibrated(evaluation, change) };
    }
    case 'object':
      if (evaluation.status !== 'SHARED' || evaluation.objection?.status === 'OPEN' || !evaluation.versions.at(-1)?.objectionable)
        return world;
      return {
        ...world,
        evaluation: withObjection(evaluation, {
          id: `obj_${versions.length}`,
          version: versions.length,
          status: 'OPEN',
          deciderId: 'emp_chief',
        }),
      };
    case 'withdraw':
      if (evaluation.objection?.status !== 'OPEN') return world;
      return { ...world, evaluation: withObjection(evaluation, { ...evaluation.objection, status: 'WITHDRAWN' }) };
    default: {
      if (!current) return world;
      const decision = {
        objectionId: evaluation.objection?.id ?? 'obj_none',
        by: 'emp_chief',
        at: on.now,
        reason: 'Bukti mendukung',
        ...both,
      };
      const made = decided(evaluation, decision, current);
      return { ...world, evaluation: made.evaluation, versions: [...versions, frozenAs(sealed(made.version))] };
    }
  }
}

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

const NAMES: Partial<Record<Deed['what'], string>> = {
  save: 'selfAssessmentSave',
  submit: 'selfAssessmentSubmit',
  rate: 'evaluationRate',
  share: 'evaluationShare',
  finalise: 'evaluationFinalise',
  reopen: 'evaluationReopen',
};

const USUAL: Partial<Record<Deed['what'], Part>> = {
  save: 'SELF',
  submit: 'SELF',
  read: 'SELF',
  agree: 'SELF',
  rate: 'RATER',
  share: 'RATER',
  finalise: 'RATER',
  reopen: 'OFFICER',
};

const asUsual = (one: Deed): Deed => ({ ...one, part: USUAL[one.what] ?? one.part, by: null });

/** One step; what the rules refuse changes nothing. Answers also whether it was done. */
function step(world: World, one: Deed, now: string): { world: World; done: boolean } {
  const on = { ...scene(one.part, now), ...(one.by && { by: one.by }) };
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
      fc.property(fc.array(deed, { minLength: 30, maxLength: 80, size: 'max' }), (deeds) => {
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
      fc.property(fc.array(deed, { minLength: 20, maxLength: 40, size: 'max' }), (deeds) => {
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
