// People found by their names, in the index of words that is written with them.

import { compareDay, validOn } from '../../platform/rules/calendar.ts';
import { indexed, matchesName, nameWords } from '../../platform/rules/names.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';
import { type AssignmentCardRow, isCard, NAMES_IN_AGENCY, NAMES_IN_REGION, NameWordItem } from './items.ts';
import type { Assignment } from './rules/types.ts';

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
): Promise<Page<AssignmentCardRow>> {
  const prefix = indexed(words.reduce((longest, word) => (word.length > longest.length ? word : longest), ''));
  const range = 'region' in scope ? NAMES_IN_REGION.range(scope.region, prefix) : NAMES_IN_AGENCY.range(scope.rootUnitId, prefix);
  const within = (post: Assignment): boolean =>
    'region' in scope
      ? !scope.present || validOn([post], today).length > 0
      : post.unitPath.startsWith(scope.path) && compareDay(post.validFrom, today) <= 0;
  const keep = (row: Row): row is AssignmentCardRow => {
    if (!isCard(row) || !row.card || !within(row.card.assignment) || !matchesName(row.card.employeeName, words)) return false;
    const first = nameWords(row.card.employeeName).find((word) => word.startsWith(prefix));
    return row.sk === NameWordItem.key('', first ?? '').sk;
  };
  return fillPage(table, { ...range, prefix, cardsOnly: true, limit, after }, keep, words.length > 1 ? SEARCHED_AT_ONCE : undefined);
}
