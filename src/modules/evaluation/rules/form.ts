// The printing view of an evaluation: everything the official document shows, in its order and its words (PermenPANRB 6/2022). Pure.
import type { Achievement } from '../../unit-achievement/rules/head-types.ts';
import type { Evaluation, EvaluationVersion, Judgement, PersonSnapshot, Predicate } from './types.ts';

export interface EvaluationForm {
  agency: string;
  year: number;
  period: number | null;
  periodFrom: string;
  periodTo: string;
  rated: PersonSnapshot;
  rater: PersonSnapshot;
  raterSuperior: PersonSnapshot | null;
  achievement: Achievement | null;
  result: Judgement;
  behaviour: Judgement;
  predicate: Predicate;
  predicateName: string;
  remark: string | null;
  handedOverAt: string;
  /** Null while it is not for signing. */
  finalAt: string | null;
  version: number;
  hash: string;
}

const NAMES: Readonly<Record<Predicate, string>> = {
  VERY_GOOD: 'Sangat Baik',
  GOOD: 'Baik',
  NEEDS_IMPROVEMENT: 'Butuh Perbaikan',
  POOR: 'Kurang',
  VERY_POOR: 'Sangat Kurang',
};

/** Final is the version that became final: one that replaces it is not, until it does. */
export const finalAtOf = ({ final }: Pick<Evaluation, 'final'>, { number }: Pick<EvaluationVersion, 'number'>): string | null =>
  final?.version === number ? final.at : null;

export function evaluationForm(
  evaluation: Evaluation,
  version: EvaluationVersion,
  { agency, achievement }: { agency: string; achievement: Achievement | null },
): EvaluationForm {
  const { span, handOver } = evaluation;
  const { year, period, rated, rater, raterSuperior, predicate, result, behaviour, number, hash, at } = version;
  const ratings = { result, behaviour, predicate, predicateName: NAMES[predicate], remark: handOver?.remark ?? null };
  const of = { agency, year, period, periodFrom: span.from, periodTo: span.to, rated, rater, raterSuperior };
  const record = { handedOverAt: at, finalAt: finalAtOf(evaluation, version), version: number, hash };
  return { ...of, achievement: version.achievement?.achievement ?? achievement, ...ratings, ...record };
}
