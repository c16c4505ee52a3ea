// Long lists cut into items: rows of several formations share an item, and each formation's rows can be found by their place. Pure.

/** Rows of one formation within an item. */
export interface ChunkPart<T> {
  formationId: string;
  /** Place of the first of these rows in the formation's list. */
  from: number;
  rows: T[];
}

/** Where the rows of a formation lie. */
export interface ChunkSpan {
  /** Number of the item, from 0. */
  chunk: number;
  from: number;
  count: number;
}

export interface Chunked<T> {
  chunks: ChunkPart<T>[][];
  /** By formation, in the order of the rows. */
  spans: Map<string, ChunkSpan[]>;
}

/** Small enough that a page costs little to read, large enough that a city's list fits into one transaction (100 items, 4 MB). */
export const CHUNK_SIZE = 60_000;

/** Groups follow each other in their order; an item is closed once it is full. */
export function cutChunks<T>(groups: readonly { formationId: string; rows: readonly T[] }[], most = CHUNK_SIZE): Chunked<T> {
  const chunks: ChunkPart<T>[][] = [];
  const spans = new Map<string, ChunkSpan[]>();
  let room = 0;
  for (const { formationId, rows } of groups) {
    const mine: ChunkSpan[] = [];
    spans.set(formationId, mine);
    for (const [i, row] of rows.entries()) {
      const bytes = JSON.stringify(row).length + 1;
      if (room < bytes || chunks.length === 0) {
        chunks.push([]);
        room = most;
      }
      room -= bytes;
      const here = chunks.length - 1;
      const last = mine.at(-1);
      if (last?.chunk === here) {
        last.count += 1;
        chunks[here]?.at(-1)?.rows.push(row);
      } else {
        mine.push({ chunk: here, from: i, count: 1 });
        chunks[here]?.push({ formationId, from: i, rows: [row] });
      }
    }
  }
  return { chunks, spans };
}

/** The items that hold the places from `from` on, `count` of them. */
export const chunksFor = (spans: readonly ChunkSpan[], from: number, count: number): number[] =>
  spans.filter((span) => span.from < from + count && span.from + span.count > from).map(({ chunk }) => chunk);

/** The rows of a formation out of the items that were read, in their order; places outside of them are left out. */
export const rowsIn = <T>(parts: readonly ChunkPart<T>[], formationId: string): { place: number; row: T }[] =>
  parts
    .filter((part) => part.formationId === formationId)
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ from, rows }) => rows.map((row, i) => ({ place: from + i, row })));
