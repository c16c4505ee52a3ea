// What of an item somebody wrote, as its kind says it: taken out when it is forgotten whose words they were (decision 0123). Facts stay.
import { isDeepStrictEqual } from 'node:util';
import type { Row } from './table.ts';

/** Without version, record and state: `commit` gives it those anew. */
export type Wordless = Omit<Row, 'version' | 'chain' | 'salt' | 'record' | 'state'>;

type Forget = (row: Row) => Pick<Row, 'body'> & Partial<Row>;

const kinds = new Map<string, Forget>();

/** By type: whoever reads an item of a kind has its definition. */
export const forgettable = (type: string, forget: Forget): void => void kinds.set(type, forget);

/** Kinds that say which of their fields are words. */
export const hasWords = (type: string): boolean => kinds.has(type);

/** All of them that are defined by now. */
export const kindsWithWords = (): ReadonlySet<string> => new Set(kinds.keys());

const said = ({ body, card }: Pick<Row, 'body' | 'card'>): string => JSON.stringify([body, card ?? null]);

/** The item with its facts alone; null where nothing of it is to be forgotten, or nothing is left to be. */
export function withoutWords(row: Row): Wordless | null {
  const forget = kinds.get(row.type);
  if (!forget) return null;
  const { version: _, chain: __, salt: ___, record: ____, state: _____, ...kept } = row;
  const rest: Wordless = { ...kept, ...forget(row) };
  return said(rest) === said(row) ? null : rest;
}

/** Whether words are all that a change has taken, and nothing else is new. */
export function isOnlyForgotten(before: Row, after: Row): boolean {
  const rest = withoutWords(before);
  return rest !== null && isDeepStrictEqual(rest.body, after.body);
}
