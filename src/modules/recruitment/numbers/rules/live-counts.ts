// How many have submitted, while no public list says it yet: small counts are not told, nor anything from which they follow. Pure.
import { dayStart, legalDay } from '../../../../platform/rules/calendar.ts';
import type { Category } from '../../campaigns/rules/kinds.ts';

export interface SubmittedCount {
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

/** Until when submissions count: the end of the day before (WIB), so that nobody is seen to come while they apply. */
export const liveUntil = (now: string): string => dayStart(legalDay(now));

/** In whole steps of what is small, rounded down: the difference between two days is no small count either. */
export const liveCount = (count: number, least: number): number => Math.floor(count / least) * least;

const sumOf = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

interface Cell<Name> {
  name: Name;
  count: number;
  /** Withheld whatever its count: nothing within it is told. */
  closed?: boolean;
}

/**
 * Cells whose sum is told elsewhere. Nought is small, too. Beside what is small all of the next step are withheld, always and whether it takes so
 * many or not: else it would show by the choice which of them are the small ones.
 */
function small<Name>(cells: readonly Cell<Name>[], least: number): Name[] {
  const told = ({ count, closed }: Cell<Name>): number => (closed ? 0 : liveCount(count, least));
  const open = cells.filter((cell) => told(cell) > 0);
  if (open.length === cells.length) return [];
  const next = Math.min(...open.map(told));
  return cells.filter((cell) => told(cell) <= next).map(({ name }) => name);
}

/**
 * By category, and by formation within each. Of a category that is withheld no formation is told, since they add up to it; and where no part is
 * told, the sum is not: of three it could say that each is as many as a small count can be.
 */
export function liveHidden(submitted: readonly SubmittedCount[], least: number): LiveHidden {
  const within = [...Map.groupBy(submitted, ({ category }) => category)].map(([category, of]) => {
    const cells = of.map(({ formationId, count }) => ({ name: formationId, count }));
    const hidden = small(cells, least);
    return { name: category, cells, hidden, count: sumOf(of.map(({ count }) => count)), closed: hidden.length === cells.length };
  });
  const categories = new Set(small(within, least));
  const formations = within.flatMap(({ name, cells, hidden }) => (categories.has(name) ? cells.map((cell) => cell.name) : hidden));
  return { total: categories.size === within.length, categories, formations: new Set(formations) };
}
