// Whatever can be done to an evaluation, played in whatever order: what properties of evaluations are held against.
import fc from 'fast-check';
import type { EvaluationActor, EvaluationRole } from '../../../src/modules/evaluation/rules/lifecycle.ts';
import { acknowledge, finalise, rateEvaluation, reopen, shareEvaluation } from '../../../src/modules/evaluation/rules/rating.ts';
import { saveSelf, submitSelf } from '../../../src/modules/evaluation/rules/self.ts';
import type { Evaluation, EvaluationVersion, FollowUpEvent, Rating, SelfAssessment } from '../../../src/modules/evaluation/rules/types.ts';
import { calibrated, decided, withObjection } from '../../../src/modules/evaluation/rules/versions.ts';
import { facts, frozen, person, said, sealed } from './support.ts';

const RATINGS: readonly Rating[] = ['BELOW', 'MEETS', 'ABOVE'];

/** Any deed by anybody at any time, also by the rated person in the rater's part; the rules decide. */
export const actor = fc.record({
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
  part: fc.constantFrom<EvaluationRole>('SELF', 'RATER', 'OFFICER'),
  by: fc.constantFrom<string | null>(null, null, null, 'emp_me', 'emp_boss'),
  result: fc.constantFrom(...RATINGS),
  behaviour: fc.constantFrom(...RATINGS),
  wait: fc.nat(12),
  /** Mostly by whom it is usually done, else by anybody. */
  usual: fc.nat(4),
});
export type Actor = typeof actor extends fc.Arbitrary<infer D> ? D : never;

export interface World {
  evaluation: Evaluation;
  self: SelfAssessment | null;
  versions: { version: EvaluationVersion; asWritten: string }[];
  events: FollowUpEvent[];
}

const frozenAs = (version: EvaluationVersion) => ({ version, asWritten: JSON.stringify(version) });

export function act(world: World, { what, result, behaviour }: Actor, on: EvaluationActor): World {
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

const USUAL: Partial<Record<Actor['what'], EvaluationRole>> = {
  save: 'SELF',
  submit: 'SELF',
  read: 'SELF',
  agree: 'SELF',
  rate: 'RATER',
  share: 'RATER',
  finalise: 'RATER',
  reopen: 'OFFICER',
};

export const asUsual = (one: Actor): Actor => ({ ...one, part: USUAL[one.what] ?? one.part, by: null });
