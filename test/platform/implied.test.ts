// What items do not write, since it follows: left out and put back, and items that were written before say all.
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/platform/store/codec.ts';
import { placedKind } from '../../src/platform/store/item-kind.ts';

interface Note {
  id: string;
  year: number;
  yearText: string;
  place: { shelf: string; row: number };
  lent: { to: string } | null;
  tags: string[];
  colour?: string;
}

const NoteItem = placedKind<Note, { id: string; title: string }>()({
  type: 'NoteOfImplied',
  key: (shelf: string, id: string) => ({ pk: shelf, sk: `NOTE#${id}` }),
  implied: {
    body: ({ pk, sk }, { year }) => ({ id: sk.slice(5), yearText: String(year), place: { shelf: pk, row: 1 }, lent: null, tags: [] }),
    card: ({ sk }) => ({ id: sk.slice(5) }),
  },
});

const USUAL: Note = { id: 'a', year: 2026, yearText: '2026', place: { shelf: 's', row: 1 }, lent: null, tags: [] };
const encoded = (body: Note) => encode({ ...NoteItem.putAt(['s', 'a'], '33.74', body), version: 1 });
const said = (body: Note): unknown => JSON.parse(encoded(body).body?.S ?? '');

describe('an item of a kind that implies', () => {
  it.each<[string, Partial<Note>, object]>([
    ['nothing unusual', {}, {}],
    ['a value instead of none', { lent: { to: 'b' } }, { lent: { to: 'b' } }],
    ['a list with something in it', { tags: ['x'] }, { tags: ['x'] }],
    ['one field of several', { place: { shelf: 's', row: 2 } }, { place: { row: 2 } }],
    ['another id than its key', { id: 'b' }, { id: 'b' }],
    ['what may be absent', { colour: 'red' }, { colour: 'red' }],
    ['what no longer follows', { yearText: 'MMXXVI' }, { yearText: 'MMXXVI' }],
  ])('writes of %s no more than that, and is read whole', (_, more, expected) => {
    const body = { ...USUAL, ...more };
    expect(said(body)).toEqual({ year: 2026, ...expected });
    expect(decode(encoded(body)).body).toEqual(body);
  });

  it('is read as it is where it was written with all', () => {
    const whole = { ...USUAL, lent: { to: 'b' }, tags: ['x'], place: { shelf: 'other', row: 7 } };
    expect(decode({ ...encoded(USUAL), body: { S: JSON.stringify(whole) } }).body).toEqual(whole);
  });

  it('shares nothing between two that are read', () => {
    const [one, other] = [decode(encoded(USUAL)).body, decode(encoded(USUAL)).body] as [Note, Note];
    one.tags.push('x');
    expect(other.tags).toEqual([]);
  });

  it('leaves the same out of its card', () => {
    const item = encode({ ...NoteItem.putAt(['s', 'a'], '33.74', USUAL, { card: { id: 'a', title: 't' } }), version: 1 });
    expect(JSON.parse(item.card?.S ?? '')).toEqual({ title: 't' });
    expect(decode(item).card).toEqual({ id: 'a', title: 't' });
  });

  it('is read whatever is no object', () => {
    const row = { ...NoteItem.putAt(['s', 'a'], '33.74', USUAL), version: 1 };
    for (const body of [null, [], 'text', 3]) expect(decode(encode({ ...row, body })).body).toEqual(body);
  });
});
