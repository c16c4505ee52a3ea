// People found by their names, in the index of words that is written with them.

import { compareDay, covers } from '../../platform/rules/calendar.ts';
import { indexed, matchesName, nameWords } from '../../platform/rules/names.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';
import { NAMES_IN_AGENCY, NAMES_IN_REGION, type NameCardRow, NameWordItem } from './name-items.ts';
import type { NameCard } from './rules/found.ts';

/** Where a search looks: the whole region (there also whoever has left or is to come, unless only the present are asked), or one agency below a path. */
export type SearchScope = { region: string; present?: boolean } | { rootUnitId: string; path: string };

/** Rows asked at once where several words must match and most rows of the first one do not: some 150 KB. */
const SEARCHED_AT_ONCE = 500;

/**
 * AP-07: people by the beginnings of words of the name, all of `words` (one at least). The longest is looked up, the others are compared
 * with the name on the card. Each person once: under the first word that the longest fits. An agency is told present posts, not planned ones.
 */
export function searchNames(
  table: Table,
  scope: SearchScope,
  words: readonly string[],
  today: string,
  { limit, after }: Slice,
): Promise<Page<NameCardRow>> {
  const prefix = indexed(words.reduce((longest, word) => (word.length > longest.length ? word : longest), ''));
  const range = 'region' in scope ? NAMES_IN_REGION.range(scope.region, prefix) : NAMES_IN_AGENCY.range(scope.rootUnitId, prefix);
  const isFound = ({ from = today, until }: NameCard): boolean => covers({ validFrom: from, validTo: until ?? null }, today);
  const within = ({ assignment }: NameCard): boolean =>
    'region' in scope
      ? !scope.present || covers(assignment, today)
      : assignment.unitPath.startsWith(scope.path) && compareDay(assignment.validFrom, today) <= 0;
  const keep = (row: Row): row is NameCardRow => {
    const card = NameWordItem.is(row) ? row.card : undefined;
    if (!card || !isFound(card) || !within(card) || !matchesName(card.employeeName, words)) return false;
    const first = nameWords(card.employeeName).find((word) => word.startsWith(prefix));
    return row.sk === NameWordItem.key('', first ?? '', card.from).sk;
  };
  return fillPage(table, { ...range, prefix, cardsOnly: true, limit, after }, keep, words.length > 1 ? SEARCHED_AT_ONCE : undefined);
}
