// Reading what a form says about a target and its indicators: all problems at once, each with the path of its field. Pure.
import { compareDecimal, isDecimal } from '../../../platform/rules/decimal.ts';
import { type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkLabel, checkName, checkText } from '../../../platform/rules/text.ts';
import type { PerformancePolicy } from './policy.ts';
import type {
  Accumulation,
  Aspect,
  Direction,
  Indicator,
  Measure,
  Perspective,
  QuantitativeMeasure,
  TargetContent,
  TargetKind,
} from './types.ts';

type Absent = null | undefined;

export interface QuantitativeInput {
  unit: string;
  baseline?: string | Absent;
  target: string;
  targetHigh?: string | Absent;
  direction: Direction;
  /** Default: LATEST. */
  accumulation?: Accumulation | Absent;
}

export interface IndicatorInput {
  /** Of an indicator that the target has already, so that its progress stays with it; absent for a new one. */
  id?: string | Absent;
  text: string;
  aspect?: Aspect | Absent;
  perspective?: Perspective | Absent;
  quantitative?: QuantitativeInput | Absent;
  qualitative?: { standard: string } | Absent;
}

export interface TargetInput {
  kind: TargetKind;
  title: string;
  weight?: number | Absent;
  indicators: readonly IndicatorInput[];
}

type Path = readonly string[];
type Limits = PerformancePolicy['limits'];

const LONGEST_UNIT = 50;
/** Basis points: all of a plan's weights together. */
export const FULL_WEIGHT = 10_000;

const number = (path: Path, value: string | Absent): Problem[] =>
  value === null || value === undefined || isDecimal(value) ? [] : [{ code: 'INVALID', field: path, text: 'DECIMAL' }];

/** A range has two bounds in their order; anything else has one. */
function rangeProblems({ direction, target, targetHigh }: QuantitativeInput, path: Path): Problem[] {
  const field = [...path, 'targetHigh'];
  const given = targetHigh !== null && targetHigh !== undefined;
  if (given !== (direction === 'RANGE')) return [{ code: 'MEASURE_INCOMPLETE', field }];
  if (!given || !isDecimal(target) || !isDecimal(targetHigh)) return [];
  return compareDecimal(target, targetHigh) > 0 ? [{ code: 'OUT_OF_RANGE', field, params: { least: target } }] : [];
}

function quantitativeProblems(input: QuantitativeInput, path: Path): Problem[] {
  return [
    ...checkLabel([...path, 'unit'], input.unit, LONGEST_UNIT),
    ...number([...path, 'baseline'], input.baseline),
    ...number([...path, 'target'], input.target),
    ...number([...path, 'targetHigh'], input.targetHigh),
    ...rangeProblems(input, path),
  ];
}

function measureProblems({ quantitative, qualitative }: IndicatorInput, path: Path, limits: Limits): Problem[] {
  if (quantitative && !qualitative) return quantitativeProblems(quantitative, [...path, 'quantitative']);
  if (qualitative && !quantitative) return checkText([...path, 'qualitative', 'standard'], qualitative.standard, limits.text);
  return [{ code: 'MEASURE_INCOMPLETE', field: path }];
}

/** Heads of unit are measured by perspective, everybody else by aspect; not all four need to occur (PermenPANRB 6/2022). */
function indicatorProblems(input: IndicatorInput, isHead: boolean, path: Path, limits: Limits): Problem[] {
  const problems = checkText([...path, 'text'], input.text, limits.text);
  const fitting = isHead ? input.perspective && !input.aspect : input.aspect && !input.perspective;
  if (!fitting) problems.push({ code: 'ASPECT_OR_PERSPECTIVE', field: [...path, isHead ? 'perspective' : 'aspect'] });
  return [...problems, ...measureProblems(input, path, limits)];
}

function countProblems(input: TargetInput, path: Path, known: readonly Indicator[], limits: Limits): Problem[] {
  const field = [...path, 'indicators'];
  const ids = input.indicators.map((one) => one.id).filter((id) => id !== null && id !== undefined);
  const problems: Problem[] = [];
  if (input.indicators.length === 0) problems.push({ code: 'NO_INDICATORS', field });
  if (input.indicators.length > limits.indicators) problems.push({ code: 'LIMIT_REACHED', field, params: { most: limits.indicators } });
  input.indicators.forEach(({ id }, i) => {
    const strange = id !== null && id !== undefined && (!known.some((one) => one.id === id) || ids.indexOf(id) !== ids.lastIndexOf(id));
    if (strange) problems.push({ code: 'NOT_FOUND', field: [...field, String(i), 'id'] });
  });
  return problems;
}

function weightProblems(weight: number | Absent, path: Path): Problem[] {
  if (weight === null || weight === undefined) return [];
  const sound = Number.isSafeInteger(weight) && weight >= 1 && weight <= FULL_WEIGHT;
  return sound ? [] : [{ code: 'OUT_OF_RANGE', field: [...path, 'weight'], text: 'WEIGHT', params: { least: 1, most: FULL_WEIGHT } }];
}

const quantity = ({ unit, baseline, target, targetHigh, direction, accumulation }: QuantitativeInput): QuantitativeMeasure => ({
  kind: 'QUANTITATIVE',
  unit: unit.trim(),
  baseline: baseline ?? null,
  target,
  targetHigh: targetHigh ?? null,
  direction,
  accumulation: accumulation ?? 'LATEST',
});

const measure = ({ quantitative, qualitative }: IndicatorInput): Measure =>
  quantitative ? quantity(quantitative) : { kind: 'QUALITATIVE', standard: qualitative?.standard.trim() ?? '' };

const indicator = (input: IndicatorInput, newId: (prefix: string) => string): Indicator => ({
  id: input.id ?? newId('ind'),
  text: input.text.trim(),
  aspect: input.aspect ?? null,
  perspective: input.perspective ?? null,
  measure: measure(input),
});

export interface IndicatorFacts {
  isHead: boolean;
  /** Indicators the target has already; only their ids may be named. */
  known: readonly Indicator[];
  limits: Limits;
  newId: (prefix: string) => string;
}

/**
 * A target's content from its form.
 * @throws RuleError with every problem: REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE, LIMIT_REACHED, NO_INDICATORS, NOT_FOUND (indicator),
 * ASPECT_OR_PERSPECTIVE, MEASURE_INCOMPLETE.
 */
export function readTarget(input: TargetInput, { isHead, known, limits, newId }: IndicatorFacts, path: Path): TargetContent {
  refuse([
    ...checkName([...path, 'title'], input.title, limits.title),
    ...weightProblems(input.weight, path),
    ...countProblems(input, path, known, limits),
    ...input.indicators.flatMap((one, i) => indicatorProblems(one, isHead, [...path, 'indicators', String(i)], limits)),
  ]);
  const indicators = input.indicators.map((one) => indicator(one, newId));
  return { kind: input.kind, title: input.title.trim(), weight: input.weight ?? null, indicators };
}
