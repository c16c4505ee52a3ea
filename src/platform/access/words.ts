// What somebody writes with a change lies sealed beside the record of it, under whom it is about, until they are forgotten: a record is for ever, and holds facts.
import { type ReadContext, sealedAt } from '../context.ts';
import { type AuditRow, subjectOf } from '../store/audit.ts';
import { nextVersion, type SubjectChange } from '../store/commit.ts';
import { pad8 } from '../store/ids.ts';
import { type ItemToWrite, itemKind } from '../store/item-kind.ts';
import { queryAll } from '../store/ranges.ts';
import { factsOf } from '../store/said.ts';
import type { Page, Row } from '../store/table.ts';
import { MOST_ITEMS, projected } from '../stream/projected.ts';

interface RecordedWords {
  about: string;
  /** Of the record. */
  subject: string;
  version: number;
  sealed: string;
  /** Epoch seconds from which nobody reads it, whether the table has forgotten it or not. */
  until: number;
}

/** A house rule under UU 27/2022: as long as an inspection or a court may ask why, and no longer. Facts stay. */
export const WORDS_DAYS = 5 * 365;

const WordsItem = itemKind<RecordedWords>()({
  type: 'Words',
  key: (about: string, subject: string, version: number) => ({ pk: `WORDS#${about}`, sk: `${subject}#${pad8(version)}` }),
  of: ({ about, subject, version }) => [about, subject, version],
  ttl: ({ until }) => until,
});

type Place = Pick<RecordedWords, 'about' | 'subject' | 'version'>;

const placeOf = (ctx: Pick<ReadContext, 'table'>, { about, subject, version }: Place) =>
  sealedAt(ctx, about, `words-${subject}-${version}`);

const seconds = (now: string): number => Math.floor(Date.parse(now) / 1000);

/** What is written beside the records of these changes; nothing where nothing was said. */
export function wordsBeside(ctx: Pick<ReadContext, 'table' | 'keyring' | 'now'>, changes: readonly SubjectChange[]): ItemToWrite[] {
  return changes.flatMap((change) => {
    const { words, about } = factsOf(change.detail);
    if (about === undefined) return [];
    const place = { about, subject: subjectOf(change.after), version: nextVersion(change) };
    const sealed = ctx.keyring.seal(JSON.stringify(words), placeOf(ctx, place));
    return [WordsItem.put(change.after.region, { ...place, sealed, until: seconds(ctx.now) + WORDS_DAYS * 86_400 })];
  });
}

/** AP-400: what was said with the changes of a page of records, as long as it is not forgotten. */
export async function withWords(ctx: ReadContext, page: Page<AuditRow>): Promise<Page<AuditRow>> {
  const rows = page.rows.map(async (row) => {
    const { about, subject, version, detail } = row.body;
    const words = about === undefined ? null : await WordsItem.load(ctx.loader.loadKey, about, subject, version);
    if (!words || words.body.until <= seconds(ctx.now)) return row;
    const said = JSON.parse(ctx.keyring.open(words.body.sealed, placeOf(ctx, words.body))) as Record<string, unknown>;
    return { ...row, body: { ...row.body, detail: { ...detail, ...said } } };
  });
  return { ...page, rows: await Promise.all(rows) };
}

/** AP-401: all that was said about somebody, or of several in one matter, to be forgotten with them. */
export const wordsAbout = async (ctx: Pick<ReadContext, 'table'>, about: string): Promise<Row[]> =>
  queryAll(ctx.table, { pk: `WORDS#${about}` });

/** More than one transaction may hold; cut off anywhere it is found again. */
export async function forgetWords(ctx: ReadContext, about: string): Promise<void> {
  const drops = await wordsAbout(ctx, about);
  for (let from = 0; from < drops.length; from += MOST_ITEMS)
    await projected(ctx, async () => ({ drops: drops.slice(from, from + MOST_ITEMS).map(({ pk, sk }) => ({ pk, sk })) }));
}
