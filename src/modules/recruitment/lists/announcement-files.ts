// Published lists as files: made from what is frozen, and given out only where the bytes have the hash in their name.

import { openingInWords } from '../../../platform/rules/texts/clock.ts';
import { sha256 } from '../../../platform/store/commit.ts';
import type { Read } from '../../../platform/store/table.ts';
import type { FormationRow } from '../campaigns/items.ts';
import { loadCampaign, loadFormation } from '../campaigns/read.ts';
import { LIST_STAGES } from '../campaigns/rules/kinds.ts';
import { formationsOf } from './announcements.ts';
import { listId } from './ids.ts';
import { EditionItem, type ListEdition, ListItem, type ListRowHead, listPage, WHOLE } from './items.ts';
import { type PrintedPosts, printedList } from './rules/print.ts';
import { listText, type PublishedList } from './rules/snapshot.ts';

const ID = '[a-z]{3}_[0-9a-f]{24}';
const FILE = new RegExp(`^/announcements/(${ID})/([1-9]\\d{0,3})/(${ID})/([0-9a-f]{64})\\.(json|html)$`);
const INDEX = new RegExp(`^/announcements/(${ID})\\.json$`);

interface FileName {
  listId: string;
  edition: number;
  formationId: string;
  hash: string;
  format: 'json' | 'html';
}

/** AP-69: the edition, and the items of one formation: two calls. */
async function fileOf(
  read: Read,
  { listId, edition, formationId, hash }: FileName,
): Promise<{ list: PublishedList; edition: ListEdition } | null> {
  const list = (await EditionItem.load(read, listId, edition))?.body;
  const formation = list?.formations.find((one) => one.formationId === formationId);
  if (!list || formation?.sha256 !== hash) return null;
  return { list: { ...list, ...formation, rows: await listPage(read, list, formationId, WHOLE) }, edition: list };
}

const postsOf = ({ body }: FormationRow): PrintedPosts => {
  const { positionTitle: position, unitName: unit, category } = body;
  return { position, unit, category };
};

/** The page to print is made of the very file whose hash is in its name and on its paper; where the file is damaged there is none. */
async function printed(read: Read, { list, edition }: { list: PublishedList; edition: ListEdition }, hash: string): Promise<string | null> {
  const { rows, filledBy = [] } = list;
  const elsewhere = [...new Set([...rows.flatMap(({ placedIn }) => placedIn ?? []), ...filledBy.map(({ from }) => from)])];
  const [campaign, head, formation, ...others] = await Promise.all([
    loadCampaign(read, list.campaignId),
    ListItem.load(read, edition.id),
    ...[list.formationId, ...elsewhere].map((id) => loadFormation(read, id)),
  ]);
  if (!campaign || !head || !formation) return null;
  const { publishedAt, reason } = edition;
  const frame = {
    campaign: campaign.body.title,
    posts: postsOf(formation),
    others: new Map(others.flatMap((row) => (row ? [[row.pk, postsOf(row)]] : []))),
    newest: head.body.edition,
    ...{ publishedAt, reason, sha256: hash },
  };
  return printedList(list, frame, openingInWords(publishedAt, 'id'));
}

const paperOf = (url: string): string => url.replace(/json$/, 'html');

const shown = (row: ListRowHead) => {
  const { stage, edition, publishedAt, sha256: hash, reason, changes } = row.body;
  const formations = formationsOf(row).map(({ spans: _, ...one }) => ({ ...one, printUrl: paperOf(one.url) }));
  return { stage, edition, publishedAt, sha256: hash, reason, changes, formations };
};

/** The editions before the present one, oldest first: they stay where they are, as they were. */
async function earlierOf(read: Read, { body: { id, edition } }: ListRowHead) {
  const rows = await Promise.all(Array.from({ length: edition - 1 }, (_, i) => EditionItem.load(read, id, i + 1)));
  return rows.filter((row) => row !== null).map(shown);
}

/** Where a campaign's files lie, those of all editions: two batches. */
async function indexOf(read: Read, campaignId: string): Promise<string | null> {
  const rows = await Promise.all(LIST_STAGES.map((stage) => ListItem.load(read, listId(campaignId, stage))));
  const heads = rows.filter((row) => row !== null);
  const lists = await Promise.all(heads.map(async (head) => ({ ...shown(head), earlier: await earlierOf(read, head) })));
  return lists.length > 0 ? `${JSON.stringify({ campaignId, lists })}\n` : null;
}

/** Never to happen, and never to be served: rows that are no longer what was published. */
const reportDamage = (path: string, made: string): void =>
  console.error(JSON.stringify({ level: 'ERROR', path, error: `The rows have the hash ${made}.` }));

interface Found {
  content: string;
  sha256: string;
  immutable: boolean;
  contentType: 'application/json' | 'text/html';
}

/** Its name is the hash of the file; a page to print, whose form may change with a release, is not immutable itself. */
async function namedFile(read: Read, path: string, name: FileName): Promise<Found | null> {
  const found = await fileOf(read, name);
  if (!found) return null;
  const text = listText(found.list);
  const made = sha256(text);
  if (made !== name.hash) {
    reportDamage(path, made);
    return null;
  }
  if (name.format === 'json') return { content: text, sha256: made, immutable: true, contentType: 'application/json' };
  const page = await printed(read, found, made);
  return page === null ? null : { content: page, sha256: sha256(page), immutable: false, contentType: 'text/html' };
}

/** A file by its path; null for everything that is not exactly one. */
export async function announcementFile(read: Read, path: string): Promise<Found | null> {
  const [, listId, edition, formationId, hash, format] = FILE.exec(path) ?? [];
  if (listId && formationId && hash)
    return namedFile(read, path, { listId, edition: Number(edition), formationId, hash, format: format === 'html' ? 'html' : 'json' });
  const campaignId = INDEX.exec(path)?.[1];
  const text = campaignId ? await indexOf(read, campaignId) : null;
  return text === null ? null : { content: text, sha256: sha256(text), immutable: false, contentType: 'application/json' };
}
