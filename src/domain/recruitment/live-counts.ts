// How many have submitted, while no public list says it yet: small counts are not told, nor anything from which they follow. Pure.
import type { Category } from './types.ts';

export interface Submitted {
  formationId: string;
  category: Category;
  count: number;
}

/** What is not told. */
export interface LiveHidden {
  total: boolean;
  categories: ReadonlySet<Category>;
  formations: ReadonlySet<string>;
}

const sumOf = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/**
 * Cells whose sum is told elsewhere. Nought is small, too: else the first who comes is seen to come. Beside small ones the next smallest
 * are withheld until two at least are, and together are no small count themselves.
 */
function small<Name>(cells: readonly (readonly [name: Name, count: number])[], least: number): Name[] {
  const rising = cells.toSorted(([, a], [, b]) => a - b);
  let hidden = rising.filter(([, count]) => count < least);
  if (hidden.length === 0) return [];
  const enough = (): boolean => hidden.length > 1 && sumOf(hidden.map(([, count]) => count)) >= least;
  while (hidden.length < rising.length && !enough()) hidden = rising.slice(0, hidden.length + 1);
  return hidden.map(([name]) => name);
}

/** By category, and by formation within each; of a category that is withheld, no formation is told, since they add up to it. */
export function liveHidden(submitted: readonly Submitted[], least: number): LiveHidden {
  const byCategory = Map.groupBy(submitted, ({ category }) => category);
  const sums = [...byCategory].map(([category, of]) => [category, sumOf(of.map(({ count }) => count))] as const);
  const categories = new Set(small(sums, least));
  const formations = [...byCategory].flatMap(([category, of]) => {
    const cells = of.map(({ formationId, count }) => [formationId, count] as const);
    return categories.has(category) ? cells.map(([id]) => id) : small(cells, least);
  });
  return { total: sumOf(submitted.map(({ count }) => count)) < least, categories, formations: new Set(formations) };
}
