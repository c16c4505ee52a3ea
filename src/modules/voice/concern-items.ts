// That a case concerns an employee, in the table: an item by itself, so that the case names nobody; and the list of who it concerns.

import type { ReadContext } from '../../platform/context.ts';
import { keyedDigest } from '../../platform/store/ids.ts';
import { itemKind, listIn, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { countedPage } from '../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../platform/store/table.ts';
import { keptUntil } from './case-items.ts';
import type { CaseConcern } from './rules/concerns.ts';

const OF_EMPLOYEE = listIn('index1', (employeeId: string) => `VOICE_CONCERNS_OF#${employeeId}`);

/** The card tells neither why it was marked nor what was replied. */
export const VoiceConcernItem = itemKind<CaseConcern, CaseConcern>()({
  type: 'VoiceConcern',
  key: head,
  of: ({ id }) => [id],
  listed: (body) => ({
    card: { ...body, marks: [], reply: null },
    index: OF_EMPLOYEE.at(`${body.marks[0]?.at}#${body.id}`, body.employeeId),
  }),
  ttl: (body) => keptUntil(body),
});
export type VoiceConcernRow = RowOf<typeof VoiceConcernItem>;

/** Follows from case and person, so that a case need not name whom it concerns: who asks of somebody makes the id anew. */
export const concernIdOf = ({ keyring }: ReadContext, caseId: string, employeeId: string): string =>
  `vcn_${keyedDigest(keyring, 'VOICE_CONCERN', `${caseId} ${employeeId}`)}`;

/** AP-320: what concerns somebody, the latest first. */
export const concernsOf = async (table: Table, employeeId: string, slice: Slice): Promise<Page<VoiceConcernRow>> =>
  VoiceConcernItem.cards(await countedPage(table, { ...OF_EMPLOYEE.range(employeeId), descending: true }, slice));
