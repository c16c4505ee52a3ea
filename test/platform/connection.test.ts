// Pages of a connection: a cursor is sealed when somebody asks for it, once, and opens for its own list alone.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ReadContext } from '../../src/platform/context.ts';
import { connection, type PageArgs } from '../../src/platform/graphql/connection.ts';
import { createKeyring } from '../../src/platform/store/keyring.ts';
import { asListed, position, type Row } from '../../src/platform/store/table.ts';

const ROWS: Row[] = ['a', 'b', 'c', 'd', 'e'].map((sk) => ({ pk: 'list', sk, type: 'Book', version: 1, region: '33.74', body: {} }));

/** Who looks at the list of books, and how many cursors were sealed for them. `shown`: what is made of the rows that were read. */
function reader(shown = (rows: Row[]): Row[] => rows) {
  const ring = createKeyring(randomBytes(32));
  const sealed: string[] = [];
  const seal = (plain: string, place: Parameters<typeof ring.seal>[1]): string => {
    sealed.push(plain);
    return ring.seal(plain, place);
  };
  const page = (args: PageArgs & Record<string, unknown>, viewer = 'staff:one') =>
    connection(
      { viewer: { id: viewer }, keyring: { ...ring, seal } } as unknown as ReadContext,
      'books',
      args,
      async ({ limit, after }) => {
        const from = after ? ROWS.findIndex(({ sk }) => sk === after.sk) + 1 : 0;
        const rows = ROWS.slice(from, from + limit);
        return { rows: shown(rows), next: from + limit < ROWS.length ? { sk: rows.at(-1)?.sk ?? '' } : undefined };
      },
      ({ sk }) => sk,
    );
  return { page, sealed };
}

describe('a page of a connection', () => {
  it('seals nothing for whoever asks for no cursor', async () => {
    const { page, sealed } = reader();
    const { edges, pageInfo } = await page({ first: 3 });
    expect(edges.map(({ node }) => node)).toEqual(['a', 'b', 'c']);
    expect(pageInfo.hasNextPage).toBe(true);
    expect(sealed).toEqual([]);
  });

  it('seals the one cursor that is asked for', async () => {
    const { page, sealed } = reader();
    const { pageInfo } = await page({ first: 3 });
    const next = await page({ first: 3, after: pageInfo.endCursor });
    expect(next.edges.map(({ node }) => node)).toEqual(['d', 'e']);
    expect(sealed).toHaveLength(1);
  });

  it('says the same cursor at each look, and the same of an edge as of the page that begins or ends with it', async () => {
    const { page, sealed } = reader();
    const { edges, pageInfo } = await page({ first: 3 });
    expect(edges.map(({ cursor }) => cursor)).toEqual(edges.map(({ cursor }) => cursor));
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges[2]?.cursor]);
    expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(3);
    expect(sealed).toHaveLength(3);
  });

  it('a row that was loaded stands where its list had it, also where it stands elsewhere by now', () => {
    const at = (sk: string): Row => ({
      pk: 'book',
      sk: '#',
      type: 'Book',
      version: 1,
      region: '33.74',
      body: {},
      index: { index1: { pk: 'list', sk } },
    });
    expect(position(asListed(at('later'), at('then')), 'index1')).toEqual(position(at('then'), 'index1'));
    expect(asListed(at('later'), {})).toEqual(at('later'));
  });

  it('goes on where it was read to, also where all that was read is left out, or its last row stands elsewhere by now', async () => {
    const later = reader((rows) => rows.filter(({ sk }) => sk > 'c'));
    const { edges, pageInfo } = await later.page({ first: 2 });
    expect([edges, pageInfo.hasNextPage, pageInfo.startCursor]).toEqual([[], true, null]);
    expect((await later.page({ first: 2, after: pageInfo.endCursor })).edges.map(({ node }) => node)).toEqual(['d']);

    const moved = reader((rows) => rows.map((row) => (row.sk === 'b' ? { ...row, sk: 'e' } : row)));
    const begins = await moved.page({ first: 2 });
    expect(begins.edges.at(-1)?.cursor).toBe(begins.pageInfo.endCursor);
    expect((await moved.page({ first: 2, after: begins.pageInfo.endCursor })).edges.map(({ node }) => node)).toEqual(['c', 'd']);
  });

  it('has no cursor where it is empty', async () => {
    const { page } = reader();
    const last = await page({ first: 5 });
    const { edges, pageInfo } = await page({ first: 5, after: last.pageInfo.endCursor });
    expect([edges, pageInfo.startCursor, pageInfo.endCursor, pageInfo.hasNextPage]).toEqual([[], null, null, false]);
  });

  it('refuses a cursor that was changed, or is of another filter or viewer', async () => {
    const { page } = reader();
    const cursor = (await page({ first: 2, shelf: 'one' })).edges[1]?.cursor ?? '';
    const at = cursor.length - 4;
    const changed = `${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`;
    const refused = { extensions: { code: 'BAD_USER_INPUT' } };
    await expect(page({ first: 2, shelf: 'one', after: changed })).rejects.toMatchObject(refused);
    await expect(page({ first: 2, shelf: 'two', after: cursor })).rejects.toMatchObject(refused);
    await expect(page({ first: 2, shelf: 'one', after: cursor }, 'staff:two')).rejects.toMatchObject(refused);
    expect((await page({ first: 2, shelf: 'one', after: cursor })).edges.map(({ node }) => node)).toEqual(['c', 'd']);
  });
});
