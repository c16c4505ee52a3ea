// One name for one thing: no two exported types of `src/` share a name, so that a search finds the one that is meant.
import { expect, it } from 'vitest';
import { CODE, textOf } from './imports.ts';

const exportedTypes = (text: string): string[] =>
  [...text.matchAll(/^export (?:declare )?(?:abstract )?(?:interface|type|class) (\w+)/gm)].map(([, name]) => name ?? '');

it('exported types have names of their own', () => {
  expect(exportedTypes('export interface Plan {\nexport type Id = string;\ntype Own = 1;'), 'sees them').toEqual(['Plan', 'Id']);
  const files = CODE.filter((file) => file.startsWith('src/') && !file.startsWith('src/generated/'));
  const names = files.flatMap((file) => exportedTypes(textOf(file)).map((name) => ({ name, file })));
  expect(names.length).toBeGreaterThan(800);
  const twice = [...Map.groupBy(names, ({ name }) => name)].filter(([, where]) => where.length > 1);
  expect(twice.map(([name, where]) => [name, ...where.map(({ file }) => file)])).toEqual([]);
});
