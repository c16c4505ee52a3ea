// Requests to correct a record, in the table.

import { itemKind, listIn, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { countedPage, queryAll } from '../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../platform/store/table.ts';
import type { Correction } from './rules/corrections.ts';

const openIn = (scope: string): string => `CORRECTION#${scope}`;
const OPEN_IN_REGION = listIn('index1', openIn);
const OPEN_IN_AGENCY = listIn('index2', openIn);
const OF_EMPLOYEE = listIn('index3', (employeeId: string) => `CORRECTIONS#${employeeId}`);

/** Open requests are listed by due day in the region and the agency; the own ones by person, always. */
export const CorrectionItem = itemKind<Correction, Correction>()({
  type: 'Correction',
  key: head,
  of: ({ id }) => [id],
  words: ['text', 'answer', 'passedOn.note'],
  listed: (correction, region) => {
    const { id, employeeId, rootUnitId, due, status, filedAt } = correction;
    const sk = `${due.on ?? due.from}#${id}`;
    const isOpen = status === 'OPEN';
    return {
      card: correction,
      index: {
        ...(isOpen && OPEN_IN_REGION.at(sk, region)),
        ...(isOpen && rootUnitId && OPEN_IN_AGENCY.at(sk, rootUnitId)),
        ...OF_EMPLOYEE.at(`${filedAt}#${id}`, employeeId),
      },
    };
  },
});
export type CorrectionRow = RowOf<typeof CorrectionItem>;

/** AP-09: open correction requests of a region or an agency, the most urgent first. */
export async function correctionQueue(
  table: Table,
  scope: { region: string } | { rootUnitId: string },
  slice: Slice,
): Promise<Page<CorrectionRow>> {
  const range = 'region' in scope ? OPEN_IN_REGION.range(scope.region) : OPEN_IN_AGENCY.range(scope.rootUnitId);
  return CorrectionItem.cards(await countedPage(table, range, slice));
}

/** The same of an agency, whole: where they are counted one by one. */
export const openCorrectionsIn = async (table: Table, rootUnitId: string): Promise<CorrectionRow[]> =>
  CorrectionItem.cards({ rows: await queryAll(table, OPEN_IN_AGENCY.range(rootUnitId)) }).rows;

/** AP-10: the ids of all of somebody's. */
export const correctionKeysOf = async (table: Table, employeeId: string): Promise<string[]> =>
  (await queryAll(table, OF_EMPLOYEE.range(employeeId))).map(({ pk }) => pk);

/** AP-10: somebody's correction requests, newest first. */
export const correctionsOf = async (table: Table, employeeId: string, slice: Slice): Promise<Page<CorrectionRow>> =>
  CorrectionItem.cards(await countedPage(table, { ...OF_EMPLOYEE.range(employeeId), descending: true }, slice));
