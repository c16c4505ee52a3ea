// Published lists as files: made from what is frozen, and given out only where the bytes have the hash in their name.
import { sha256 } from '../../data/commit.ts';
import * as keys from '../../data/keys.ts';
import { type ListEdition, type ListRowHead, listPage, WHOLE } from '../../data/recruitment/lists.ts';
import type { Read } from '../../data/table.ts';
import { listText } from '../../domain/recruitment/snapshot.ts';
import { LIST_STAGES } from '../../domain/recruitment/types.ts';
import { formationsOf } from './announcements.ts';

const ID = '[a-z]{3}_[0-9a-f]{24}';
const FILE = new RegExp(`^/announcements/(${ID})/([1-9]\\d{0,3})/(${ID})/([0-9a-f]{64})\\.json$`);
const INDEX = new RegExp(`^/announcements/(${ID})\\.json$`);

interface FileName {
  listId: string;
  edition: number;
  formationId: string;
  hash: string;
}

/** AP-69: the edition, and the items of one formation: two calls. */
async function fileOf(read: Read, { listId, edition, formationId, hash }: FileName): Promise<string | null> {
  const row = await read(keys.listEdition(listId, edition));
  const list = row?.type === 'ListEdition' ? (row.body as ListEdition) : null;
  const formation = list?.formations.find((one) => one.formationId === formationId);
  if (!list || formation?.sha256 !== hash) return null;
  return listText({ ...list, ...formation, rows: await listPage(read, list, formationId, WHOLE) });
}

const shown = (row: ListRowHead) => {
  const { stage, edition, publishedAt, sha256: hash, reason, changes } = row.body;
  const formations = formationsOf(row).map(({ spans: _, ...one }) => one);
  return { stage, edition, publishedAt, sha256: hash, reason, changes, formations };
};

/** Where a campaign's files lie now: one batch. */
async function indexOf(read: Read, campaignId: string): Promise<string | null> {
  const rows = await Promise.all(LIST_STAGES.map((stage) => read(keys.head(keys.listId(campaignId, stage)))));
  const lists = rows.filter((row): row is ListRowHead => row?.type === 'List').map(shown);
  return lists.length > 0 ? `${JSON.stringify({ campaignId, lists })}\n` : null;
}

/** Never to happen, and never to be served: rows that are no longer what was published. */
const reportDamage = (path: string, made: string): void =>
  console.error(JSON.stringify({ level: 'ERROR', path, error: `The rows have the hash ${made}.` }));

/** A file by its path; null for everything that is not exactly one. */
export async function announcementFile(read: Read, path: string): Promise<{ text: string; sha256: string; immutable: boolean } | null> {
  const [, listId, edition, formationId, hash] = FILE.exec(path) ?? [];
  const campaignId = INDEX.exec(path)?.[1];
  const name = listId && formationId && hash ? { listId, edition: Number(edition), formationId, hash } : null;
  const text = name ? await fileOf(read, name) : campaignId ? await indexOf(read, campaignId) : null;
  if (text === null) return null;
  const made = sha256(text);
  if (!name || made === name.hash) return { text, sha256: made, immutable: name !== null };
  reportDamage(path, made);
  return null;
}
