// Items that never change are read once a process: bounded by their bytes, and what is not there yet is asked for anew.
import { expect, it } from 'vitest';
import type { Row } from '../../src/platform/store/table.ts';
import { keepUnchanging } from '../../src/platform/store/unchanging.ts';

const row = (pk: string, body: unknown): Row => ({ pk, sk: 'ROWS', type: 'ListRows', version: 1, region: '33.74', body });

function world(mostBytes: number, rows: Record<string, Row | null>) {
  const asked: string[] = [];
  const read = keepUnchanging(mostBytes).kept(async ({ pk }) => {
    asked.push(pk);
    return rows[pk] ?? null;
  });
  return { asked, ask: (pk: string) => read({ pk, sk: 'ROWS' }) };
}

it('what was found is not read again, what was not found is', async () => {
  const rows: Record<string, Row | null> = { a: row('a', ['x']) };
  const { asked, ask } = world(1_000, rows);
  expect([await ask('a'), await ask('a'), await ask('b')]).toEqual([rows.a, rows.a, null]);
  rows.b = row('b', ['y']);
  expect([await ask('b'), await ask('b')]).toEqual([rows.b, rows.b]);
  expect(asked).toEqual(['a', 'b', 'b']);
});

it('who has not been asked for longest goes first, and what is larger than all room is not kept', async () => {
  const body = 'x'.repeat(38);
  const { asked, ask } = world(100, { a: row('a', body), b: row('b', body), c: row('c', body), large: row('large', 'x'.repeat(200)) });
  for (const pk of ['a', 'b', 'a', 'c', 'a', 'b', 'large', 'large', 'b']) await ask(pk);
  expect(asked).toEqual(['a', 'b', 'c', 'b', 'large', 'large']);
});

it('a reading that failed is not kept', async () => {
  let fails = true;
  const read = keepUnchanging(100).kept(async ({ pk }) => {
    if (fails) throw new Error('down');
    return row(pk, []);
  });
  await expect(read({ pk: 'a', sk: 'ROWS' })).rejects.toThrow('down');
  fails = false;
  expect((await read({ pk: 'a', sk: 'ROWS' }))?.pk).toBe('a');
});

it('where nothing is kept, each reads', async () => {
  const { asked, ask } = world(0, { a: row('a', []) });
  await ask('a');
  await ask('a');
  expect(asked).toEqual(['a', 'a']);
});
