// Names of people in the table, and who is found by them: one item for each word, beside the person.

import { nameWords, sortName } from '../../platform/rules/names.ts';
import { type ItemToWrite, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import type { Key } from '../../platform/store/table.ts';
import { impliedByWord } from './implied.ts';
import { foundFrom, type NameCard } from './rules/found.ts';
import type { Employee } from './rules/types.ts';

/** Names are spread by their first two letters, so that no partition holds a whole city; initials and names of one letter lie by themselves. */
const namesIn = (scope: string, word: string): string => `NAMES#${scope}#${Array.from(word).slice(0, 2).join('')}`;
export const NAMES_IN_REGION = listIn('index2', namesIn);
export const NAMES_IN_AGENCY = listIn('index3', namesIn);

const nameKey = (employeeId: string, word: string, from?: string): Key => ({
  pk: employeeId,
  sk: `NAME#${word}${from === undefined ? '' : `#${from}`}`,
});
/** One for each word of a name, so that any word can be searched by its beginning; another for each day from which they are found with another post. */
export const NameWordItem = placedKind<null, NameCard>()({ type: 'NameWord', implied: { card: impliedByWord }, key: nameKey });
export type NameCardRow = RowOf<typeof NameWordItem>;

/** A person is found by each word of the name: in the region and in the own agency, with the post of the day. */
export function nameItems(region: string, employee: Employee, today: string): ItemToWrite[] {
  return foundFrom(employee, today).flatMap((found) => {
    const card: NameCard = { employeeId: employee.id, employeeName: employee.name, ...found };
    return nameWords(employee.name).map((word) => {
      const sk = `${word}#${sortName(employee.name)}#${employee.id}`;
      const index = { ...NAMES_IN_REGION.at(sk, region, word), ...NAMES_IN_AGENCY.at(sk, found.assignment.rootUnitId, word) };
      return NameWordItem.putAt([employee.id, word, found.from], region, null, { card, index });
    });
  });
}
