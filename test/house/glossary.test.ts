// The glossary and the code use the same words: every kind of object stands there, and nothing that neither code nor schema knows.
import { readFileSync } from 'node:fs';
import { isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { sdlFiles } from '../../scripts/sdl.ts';
import { theSchema } from '../support/schema.ts';
import { CODE, HOUSE, textOf } from './imports.ts';

const PAGE = readFileSync(`${HOUSE}/docs/glossary.md`, 'utf8');
const [kinds = '', others = ''] = PAGE.split('\n## Other words\n');

const cellsOf = (table: string): string[][] =>
  [...table.matchAll(/^\| (.+) \|$/gm)]
    .map(([, row = '']) => row.split(' | '))
    .filter(([first = '']) => !/^(?:Indonesian|API)$/.test(first));

/** Of each row: Indonesian, English, the name in code. */
const KINDS = cellsOf(kinds);
const named = KINDS.map(([, , name = '']) => name.replaceAll('`', ''));

/** `planReturn`, `leaving notes`, `IMPORTANT_REASON` in their single words, in lower case. */
const wordsIn = (text: string): string[] => (text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase());
const known = new Set([...CODE.filter((file) => file.startsWith('src/')), ...sdlFiles()].flatMap((file) => wordsIn(textOf(file))));
const unknownIn = (term: string): string[] => wordsIn(term.replaceAll(/[’']s\b/g, '')).filter((word) => !known.has(word));

const { schema } = theSchema();
const isNode = (name: string): boolean => {
  const type = schema.getType(name);
  return isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Node');
};

it('tells every kind of object by the name it has in code and schema, once, and no other', () => {
  const nodes = Object.keys(schema.getTypeMap()).filter((name) => isNode(name) && name !== 'Me');
  expect(named.toSorted()).toEqual(nodes.toSorted());
});

it('gives each of them an Indonesian and an English term, and none to two', () => {
  expect(KINDS.filter((row) => row.length !== 3 || row.some((cell) => cell.trim() === ''))).toEqual([]);
  for (const column of [0, 1]) expect(new Set(KINDS.map((row) => row[column])).size).toBe(KINDS.length);
});

it('has no English word that neither code nor schema uses', () => {
  const terms = [...KINDS.map(([, english = '']) => english), ...cellsOf(others).flatMap(([first = '']) => first.split(/[·:]/))];
  expect(terms.length).toBeGreaterThan(150);
  expect(terms.filter((term) => unknownIn(term).length > 0)).toEqual([]);
});

it('names types in capitals that there are', () => {
  const types = cellsOf(others).flatMap(([first = '']) => first.match(/\b(?:[A-Z][a-z]+){2,}\b/g) ?? []);
  expect(types.filter((name) => !schema.getType(name))).toEqual([]);
});
