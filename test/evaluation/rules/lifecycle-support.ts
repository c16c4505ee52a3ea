// Evaluations on their way, for the tests of their life.
import { rateEvaluation, shareEvaluation } from '../../../src/modules/evaluation/rules/rating.ts';
import { saveSelf, submitSelf } from '../../../src/modules/evaluation/rules/self.ts';
import type { Evaluation, Rating } from '../../../src/modules/evaluation/rules/types.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { boss, DECEMBER, facts, frozen, me, opened, person, said } from './support.ts';

export function codes(actor: () => unknown): string[] {
  try {
    actor();
    return [];
  } catch (error) {
    if (error instanceof RuleError) return error.problems.map(({ code, field }) => `${code} ${field?.join('.')}`);
    throw error;
  }
}

export const WORDS = { achievements: 'Sepuluh layanan', obstacles: null, helpNeeded: null };

export function submitted(start: Evaluation = opened()): Evaluation {
  const saved = saveSelf(start, null, WORDS, me());
  return submitSelf(saved.evaluation, saved.self, { ...me(), hasRater: true }).evaluation;
}

export const rated = (result: Rating = 'ABOVE', behaviour: Rating = 'ABOVE', start = submitted()): Evaluation =>
  rateEvaluation(start, { result: said(result), behaviour: said(behaviour) }, person('emp_boss'), facts(), boss());

export const shared = (start = rated(), now = DECEMBER) => shareEvaluation(start, frozen, facts(), boss(now));
