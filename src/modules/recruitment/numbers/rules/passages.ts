// People of a campaign as they are counted: how many of one formation, level and sex came equally far. Pure.
import type { Sex } from '../../../../platform/rules/identifiers.ts';
import type { EducationLevel } from '../../campaigns/rules/kinds.ts';
import { type FunnelStep, type Passage, STEPS, stepsOf } from './funnel.ts';

/** Not of a sum, but of a combination: what has to be withheld of sums follows from these. */
export interface PassageCount {
  formationId: string;
  level: EducationLevel;
  sex: Sex;
  /** Bits of the steps, the first step the lowest. */
  steps: number;
  count: number;
}

export const bitOf = (step: FunnelStep): number => 2 ** STEPS.indexOf(step);
export const maskOf = (steps: readonly FunnelStep[]): number => steps.reduce((mask, step) => mask | bitOf(step), 0);

/** In the order in which each combination first comes: what is withheld among equals goes by it. */
export function passagesCounted(passages: readonly Passage[]): PassageCount[] {
  const counts = new Map<string, PassageCount>();
  for (const one of passages) {
    const { formationId, level, sex } = one;
    const steps = maskOf(stepsOf(one));
    const name = `${formationId} ${level} ${sex} ${steps}`;
    const before = counts.get(name);
    if (before) before.count += 1;
    else counts.set(name, { formationId, level, sex, steps, count: 1 });
  }
  return [...counts.values()];
}
