// Objections to evaluations in the table, and their drafts.

import { itemKind, listIn, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { countedPage } from '../../platform/store/ranges.ts';
import type { Page, Slice, Table } from '../../platform/store/table.ts';
import type { ObjectionDraft } from './rules/objection-time.ts';
import type { Objection } from './rules/types.ts';

/** Open ones are listed by the day they should be decided: in the region, and for the decider. */
const QUEUE = listIn('index1', (region: string) => `OBJECTION#${region}`);
const TO_DECIDE = listIn('index2', (deciderId: string) => `OBJECTIONS#${deciderId}`);

/** What a queue shows: no word of either side. */
export type ObjectionCard = Pick<Objection, 'id' | 'evaluationId' | 'employeeId' | 'deciderId' | 'due' | 'filedAt'>;

export const ObjectionItem = itemKind<Objection, ObjectionCard>()({
  type: 'Objection',
  key: head,
  of: ({ id }) => [id],
  words: [
    ...(['grounds', 'statements.text', 'assignment.reason'] as const),
    ...(['decision.reasons', 'decision.result.reason', 'decision.behaviour.reason'] as const),
  ],
  listed: ({ id, evaluationId, employeeId, deciderId, due, filedAt, region, status }) => {
    const sk = `${due.on ?? due.from}#${id}`;
    const open = status === 'OPEN';
    return {
      card: { id, evaluationId, employeeId, deciderId, due, filedAt },
      index: { ...(open && QUEUE.at(sk, region)), ...(open && deciderId && TO_DECIDE.at(sk, deciderId)) },
    };
  },
});
export type ObjectionRow = RowOf<typeof ObjectionItem>;

/** What the employee means to object with: theirs alone, beside the evaluation. */
export const DraftItem = itemKind<ObjectionDraft>()({
  type: 'ObjectionDraft',
  key: (evaluationId: string) => ({ pk: evaluationId, sk: 'OBJECTION_DRAFT' }),
  of: ({ evaluationId }) => [evaluationId],
  words: ['grounds'],
});
export type ObjectionDraftRow = RowOf<typeof DraftItem>;

const objectionsIn = (page: Page): Page<ObjectionRow> => ({ ...page, rows: ObjectionItem.among(page.rows) });

/** AP-36: open objections of a region, the most urgent first. */
export const objectionQueueOf = async (table: Table, region: string, slice: Slice): Promise<Page<ObjectionRow>> =>
  objectionsIn(await countedPage(table, QUEUE.range(region), slice));

/** AP-37: open objections that somebody decides, the most urgent first. */
export const objectionsToDecide = async (table: Table, deciderId: string, slice: Slice): Promise<Page<ObjectionRow>> =>
  objectionsIn(await countedPage(table, TO_DECIDE.range(deciderId), slice));
