// Access patterns by number: each stands once in docs/data-model.md, and whatever the code names is told there; so do partitions of lists.
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const textOf = (file: string): string => readFileSync(file, 'utf8');

const MODEL = textOf('docs/data-model.md');
const TOLD = [...MODEL.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));

it('have each number once, in order', () => {
  expect(TOLD).toEqual([...new Set(TOLD)].toSorted((a, b) => a - b));
  expect(TOLD.length).toBeGreaterThan(80);
});

it('are told where the code names them', () => {
  const named = globSync('src/**/*.ts').flatMap((file) => [...textOf(file).matchAll(/AP-(\d+)/g)].map(([, number]) => Number(number)));
  expect([...new Set(named)].filter((number) => !TOLD.includes(number))).toEqual([]);
});

it('tell of every partition that the code knows how to name', () => {
  const prefixes = globSync('src/**/*.ts')
    .map(textOf)
    .filter((text) => /\b(?:itemKind|placedKind|listIn)\b|^export const \w+ = .*: Key\b/m.test(text))
    .flatMap((text) => [...text.matchAll(/(?<!prefix: )[`']([A-Z][A-Z_]+)#/g)].map(([, prefix]) => prefix));
  expect(new Set(prefixes).size).toBeGreaterThan(60);
  expect([...new Set(prefixes)].filter((prefix) => !MODEL.includes(`${prefix}#`))).toEqual([]);
});
