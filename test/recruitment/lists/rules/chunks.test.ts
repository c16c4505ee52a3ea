// Long lists in items: whatever is cut is whole again, no item is too large, and a page reads no item in vain.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHUNK_SIZE, type ChunkPart, chunksFor, cutChunks, rowsIn } from '../../../../src/modules/recruitment/lists/rules/chunks.ts';

type Row = [number: string, ...rest: string[]];

const row = fc.tuple(fc.string({ maxLength: 12 }), fc.string({ maxLength: 30 })) as fc.Arbitrary<Row>;
const group = fc.array(row, { maxLength: 30 });
const groups = fc
  .uniqueArray(fc.stringMatching(/^frm_[a-z]{3}$/), { maxLength: 6 })
  .chain((ids) => fc.tuple(...ids.map((formationId) => group.map((rows) => ({ formationId, rows })))));
/** From items that hold one row to one that holds all. */
const most = fc.integer({ min: 1, max: 2_000 });

const size = (row: Row): number => JSON.stringify(row).length + 1;
const property = (check: (list: { formationId: string; rows: Row[] }[], most: number) => void) =>
  fc.assert(fc.property(groups, most, check), { numRuns: 500 });

describe('a list that is cut into items', () => {
  test('is whole again when all are read, in its order', () => {
    property((list, limit) => {
      const { chunks } = cutChunks(list, limit);
      const parts = JSON.parse(JSON.stringify(chunks.flat().toReversed())) as ChunkPart<Row>[];
      for (const { formationId, rows } of list) expect(rowsIn(parts, formationId)).toEqual(rows.map((one, place) => ({ place, row: one })));
    });
  });

  test('has no item larger than allowed, but for a row that alone is', () => {
    property((list, limit) => {
      for (const parts of cutChunks(list, limit).chunks) {
        const rows = parts.flatMap((part) => part.rows);
        expect(rows.length > 0 && (rows.length === 1 || rows.reduce((sum, one) => sum + size(one), 0) <= limit)).toBe(true);
      }
    });
  });

  test('has no item that would have fitted into the one before', () => {
    property((list, limit) => {
      const sizes = cutChunks(list, limit).chunks.map((parts) => parts.flatMap((part) => part.rows).map(size));
      for (const [i, next] of sizes.entries())
        if (i > 0) expect((sizes[i - 1] ?? []).reduce((a, b) => a + b, next[0] ?? 0)).toBeGreaterThan(limit);
    });
  });

  test('says where the rows of a formation lie: all of them, once, and as the items have it', () => {
    property((list, limit) => {
      const { chunks, spans } = cutChunks(list, limit);
      expect([...spans.keys()]).toEqual(list.map(({ formationId }) => formationId));
      for (const { formationId, rows } of list) {
        const mine = spans.get(formationId) ?? [];
        expect(mine.flatMap(({ from, count }) => Array.from({ length: count }, (_, i) => from + i))).toEqual([...rows.keys()]);
        for (const { chunk, from, count } of mine) {
          const part = chunks[chunk]?.find((one) => one.formationId === formationId);
          expect({ from: part?.from, count: part?.rows.length }).toEqual({ from, count });
        }
      }
    });
  });

  test('shows any page out of the items that it names, and names no other', () => {
    fc.assert(
      fc.property(groups, most, fc.nat(40), fc.integer({ min: 1, max: 40 }), (list, limit, from, count) => {
        const { chunks, spans } = cutChunks(list, limit);
        for (const { formationId, rows } of list) {
          const wanted = chunksFor(spans.get(formationId) ?? [], from, count);
          const pages = wanted.map((chunk) =>
            rowsIn(chunks[chunk] ?? [], formationId).filter(({ place }) => place >= from && place < from + count),
          );
          expect(pages.flat().map(({ row }) => row)).toEqual(rows.slice(from, from + count));
          expect(pages.every((page) => page.length > 0)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a city', () => {
  test('of 40,000 people in 300 formations fits into one transaction, and a page of 100 into two items', () => {
    const people = (formation: number) =>
      Array.from({ length: formation === 0 ? 10_100 : 100 }, (_, i): [string, string[]] => [
        `2026-3374-${String(formation).padStart(3, '0')}${String(i).padStart(5, '0')}`,
        ['150', '175', '225'],
      ]);
    const list = Array.from({ length: 300 }, (_, i) => ({ formationId: `frm_${String(i).padStart(24, '0')}`, rows: people(i) }));
    const { chunks, spans } = cutChunks(list);
    const sizes = chunks.map((parts) => Buffer.byteLength(JSON.stringify(parts)));
    expect(chunks.length).toBeLessThanOrEqual(90);
    expect(Math.max(...sizes)).toBeLessThan(CHUNK_SIZE * 1.3);
    expect(sizes.reduce((a, b) => a + b)).toBeLessThan(4_000_000 * 0.75);
    const [first] = spans.values();
    for (let from = 0; from < 10_100; from += 100) expect(chunksFor(first ?? [], from, 100).length).toBeLessThanOrEqual(2);
  });
});
