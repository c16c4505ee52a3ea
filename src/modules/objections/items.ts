// Objections to evaluations in the table, and their drafts.

import * as keys from '../../platform/store/keys.ts';
import { countedPage } from '../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';
import type { Objection } from './rules/objection.ts';
import type { ObjectionDraft } from './rules/objection-time.ts';

export type ObjectionRow = Row<Objection, ObjectionCard>;

/** What a queue shows: no word of either side. */
export type ObjectionCard = Pick<Objection, 'id' | 'evaluationId' | 'employeeId' | 'deciderId' | 'due' | 'filedAt'>;

/** Open ones are listed by the day they should be decided: in the region (index1), and for the decider (index2). */
export const objectionItem = (objection: Objection): Omit<ObjectionRow, 'version'> => {
  const { id, evaluationId, employeeId, deciderId, due, filedAt, region } = objection;
  const sk = `${due.on ?? due.from}#${id}`;
  const open = objection.status === 'OPEN';
  return {
    ...keys.head(id),
    type: 'Objection',
    region,
    body: objection,
    card: { id, evaluationId, employeeId, deciderId, due, filedAt },
    index: {
      ...(open && { index1: { pk: keys.inRegion('OBJECTION', region), sk } }),
      ...(open && deciderId && { index2: { pk: keys.objectionsTo(deciderId), sk } }),
    },
  };
};

/** AP-36: open objections of a region, the most urgent first. */
export const objectionQueueOf = async (table: Table, region: string, slice: Slice): Promise<Page<ObjectionRow>> =>
  (await countedPage(table, { index: 'index1', pk: keys.inRegion('OBJECTION', region) }, slice)) as Page<ObjectionRow>;

/** AP-37: open objections that somebody decides, the most urgent first. */
export const objectionsToDecide = async (table: Table, deciderId: string, slice: Slice): Promise<Page<ObjectionRow>> =>
  (await countedPage(table, { index: 'index2', pk: keys.objectionsTo(deciderId) }, slice)) as Page<ObjectionRow>;

export type ObjectionDraftRow = Row<ObjectionDraft>;

export const objectionDraftItem = (region: string, draft: ObjectionDraft): Omit<ObjectionDraftRow, 'version'> => ({
  ...keys.objectionDraft(draft.evaluationId),
  type: 'ObjectionDraft',
  region,
  body: draft,
});
