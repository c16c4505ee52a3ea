// Kinds of items: what follows from one definition, for items that say where they lie, and for parts that are told.
import { expect, it } from 'vitest';
import { itemKind, listIn, placedKind } from '../../src/platform/store/item-kind.ts';
import { head } from '../../src/platform/store/keys.ts';
import type { Key, Row } from '../../src/platform/store/table.ts';

interface Book {
  id: string;
  title: string;
}

const BY_TITLE = listIn('index2', (region: string) => `BOOK#${region}`);
const BookItem = itemKind<Book, { title: string }>()({
  type: 'Book',
  key: head,
  of: ({ id }) => [id],
  listed: ({ title }, region) => ({ card: { title }, index: BY_TITLE.at(title, region) }),
});
const ShelfItem = itemKind<{ books: number }>()({
  type: 'Shelf',
  key: (region: string) => head(`SHELF#${region}`),
  of: (_, region) => [region],
});
const PageItem = placedKind<{ text: string }>()({
  type: 'Page',
  key: (bookId: string, number: number) => ({ pk: bookId, sk: `PAGE#${number}` }),
  ttl: () => 60,
});

const stored = (item: Omit<Row, 'version'>): Row => ({ ...item, version: 1 });
const book = stored(BookItem.put('33.74', { id: 'bok_1', title: 'Serat' }));
const page = stored(PageItem.putAt(['bok_1', 2], '33.74', { text: 'Sinom' }));

it('put an item where its body, or of one a region its region, says, in the lists of its definition', () => {
  expect(book).toEqual({
    ...{ pk: 'bok_1', sk: '#', type: 'Book', version: 1, region: '33.74' },
    body: { id: 'bok_1', title: 'Serat' },
    card: { title: 'Serat' },
    index: { index2: { pk: 'BOOK#33.74', sk: 'Serat' } },
  });
  expect(BY_TITLE.range('33.74')).toEqual({ index: BY_TITLE.index, pk: book.index?.index2?.pk });
  expect(ShelfItem.put('33.74', { books: 3 })).toEqual({ pk: 'SHELF#33.74', sk: '#', type: 'Shelf', region: '33.74', body: { books: 3 } });
});

it('put a part where whoever writes it says, and what is listed as they say', () => {
  expect(page).toEqual({ pk: 'bok_1', sk: 'PAGE#2', type: 'Page', version: 1, region: '33.74', body: { text: 'Sinom' }, ttl: 60 });
  expect(BookItem.put('33.74', { id: 'bok_2', title: 'Babad' }, {})).not.toHaveProperty('index');
});

it('tell their own from others, whatever lies there', async () => {
  const read = async ({ sk }: Key) => (sk === '#' ? book : page);
  expect(await BookItem.load(read, 'bok_1')).toBe(book);
  expect(await PageItem.load(async () => book, 'bok_1', 2)).toBeNull();
  expect(BookItem.among([page, book])).toEqual([book]);
  expect([BookItem.is(page), PageItem.is(page), PageItem.is(null)]).toEqual([false, true, false]);
  expect([BookItem.bodyOf(book), BookItem.bodyOf(page), BookItem.bodyOf(null)]).toEqual([book.body, null, null]);
});

it('read cards as bodies where a card is all of an item that is shown', () => {
  const { body: _, ...projected } = book;
  const [row] = BookItem.cards({ rows: [{ ...projected, body: undefined }] }).rows;
  expect(row?.body).toEqual({ title: 'Serat' });
});
