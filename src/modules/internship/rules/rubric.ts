// The final score of an internship, by a rubric of named criteria with weights that make a hundred percent. Pure.
import { compareDecimal, isDecimal, parseDecimal, ratio, roundRational } from '../../../platform/rules/decimal.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkText } from '../../../platform/rules/text.ts';
import { type PlacementActor, policyOf, reasonProblems } from './placement.ts';
import type { InternCriterionScore, InternScore, InternshipPlacement } from './placement-types.ts';
import type { InternshipCriterionTerm } from './policy.ts';

const HUNDRED = 100_000_000n;

/** Exact until it is rounded, half up, to two places. */
export function weighted(scores: readonly InternCriterionScore[], rubric: readonly InternshipCriterionTerm[]): string {
  const of = new Map(scores.map(({ criterion, score }) => [criterion, parseDecimal(score)]));
  const sum = rubric.reduce((all, { key, weight }) => all + (of.get(key) ?? 0n) * parseDecimal(weight), 0n);
  return roundRational(ratio(sum, HUNDRED * 1_000_000n), 2);
}

/** Two places at most: nobody means more. */
const isScore = (score: string): boolean =>
  isDecimal(score) && compareDecimal(score, '0') >= 0 && compareDecimal(score, '100') <= 0 && /^\d+(?:\.\d{1,2})?$/.test(score);

function scoreProblems(scores: readonly InternCriterionScore[], rubric: readonly InternshipCriterionTerm[]): Problem[] {
  const known = new Set(rubric.map(({ key }) => key));
  const given = scores.map(({ criterion }) => criterion);
  const missing = rubric.filter(({ key }) => !given.includes(key));
  return [
    ...scores.flatMap(({ criterion, score }, i): Problem[] => [
      ...(known.has(criterion) ? [] : [{ code: 'NOT_FOUND' as const, field: ['scores', String(i), 'criterion'] }]),
      ...(isScore(score)
        ? []
        : [{ code: 'OUT_OF_RANGE' as const, field: ['scores', String(i), 'score'], params: { least: 0, most: 100 } }]),
    ]),
    ...(new Set(given).size < given.length ? [{ code: 'INVALID' as const, field: ['scores'], text: 'ONCE' as const }] : []),
    ...(missing.length > 0 ? [{ code: 'REQUIRED' as const, field: ['scores'] }] : []),
  ];
}

interface Given {
  scores: readonly InternCriterionScore[];
  words: string;
}

function scored(placement: InternshipPlacement, { scores, words }: Given, { by, now }: PlacementActor): InternScore {
  const policy = policyOf(placement);
  const { rubric, version } = policy;
  // In the order of the rubric, whatever order they came in.
  const kept = rubric.map(({ key }) => ({ criterion: key, score: scores.find(({ criterion }) => criterion === key)?.score ?? '0' }));
  return { at: now, by, scores: kept, total: weighted(kept, rubric), policyVersion: version, words: words.trim() };
}

/** @throws RuleError NOT_FOUND, OUT_OF_RANGE, INVALID (twice), REQUIRED (a criterion is missing), and as texts are checked; all at once. */
export function scorePlacement(
  placement: InternshipPlacement,
  input: Given,
  actor: PlacementActor & { certificate: string },
): InternshipPlacement {
  const { rubric, limits } = policyOf(placement);
  refuse([...scoreProblems(input.scores, rubric), ...checkText('words', input.words, limits.log)]);
  return { ...placement, scores: [scored(placement, input, actor)], certificate: actor.certificate };
}

/** What was given before stays on record. @throws RuleError as `scorePlacement`; INVALID (nothing is other). */
export function correctScore(
  placement: InternshipPlacement,
  { scores, reason }: { scores: readonly InternCriterionScore[]; reason: string },
  actor: PlacementActor,
): InternshipPlacement {
  const policy = policyOf(placement);
  const { rubric } = policy;
  const before = placement.scores.at(-1) ?? fail('TRANSITION_REFUSED', { field: ['placementId'], data: { allowed: [] } });
  refuse([...scoreProblems(scores, rubric), ...reasonProblems(reason, policy)]);
  const after = scored(placement, { scores, words: reason }, actor);
  const same = after.scores.every(({ score }, i) => compareDecimal(score, before.scores[i]?.score ?? '0') === 0);
  refuse(same ? [{ code: 'INVALID', field: ['scores'], text: 'OTHER_VALUE' }] : []);
  return { ...placement, scores: [...placement.scores, after] };
}
