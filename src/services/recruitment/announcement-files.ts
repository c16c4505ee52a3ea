// Published lists as files: made from what is frozen, and given out only where the bytes have the hash in their name.
import { sha256 } from '../../data/commit.ts';
import * as keys from '../../data/keys.ts';
import { type ListEdition, type ListRowHead, listPage, WHOLE } from '../../data/recruitment/lists.ts';
import type { Table } from '../../data/table.ts';
import { LIST_STAGES, listText } from '../../domain/recruitment/snapshot.ts';
import { formationsOf } from './announcements.ts';

export interface FileName {
  listId: string;
  edition: number;
  formationId: string;
  sha256: string;
}

/** AP-69: the edition, and the items of one formation: two calls. Null for everything that is not exactly this file. */
export async function announcementFile(table: Table, name: FileName): Promise<string | null> {
  const row = await table.get(keys.listEdition(name.listId, name.edition));
  const list = row?.type === 'ListEdition' ? (row.body as ListEdition) : null;
  const formation = list?.formations.find(({ formationId }) => formationId === name.formationId);
  if (!list || formation?.sha256 !== name.sha256) return null;
  const rows = await listPage(table, list, name.formationId, WHOLE);
  const text = listText({ ...list, ...formation, rows });
  if (sha256(text) !== name.sha256) throw new Error(`The rows of ${list.id}, edition ${list.edition}, are not what was published.`);
  return text;
}

const shown = (row: ListRowHead) => {
  const { stage, edition, publishedAt, sha256: hash, reason, changes } = row.body;
  const formations = formationsOf(row).map(({ spans: _, ...one }) => one);
  return { stage, edition, publishedAt, sha256: hash, reason, changes, formations };
};

/** Where a campaign's files lie now: one batch. Null where nothing is published. */
export async function announcementIndex(table: Table, campaignId: string): Promise<string | null> {
  const rows = await table.batchGet(LIST_STAGES.map((stage) => keys.head(keys.listId(campaignId, stage))));
  const lists = rows.filter((row): row is ListRowHead => row?.type === 'List').map(shown);
  return lists.length > 0 ? `${JSON.stringify({ campaignId, lists })}\n` : null;
}
