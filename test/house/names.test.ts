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

const KIND = /\b(?:export )?const (\w+)\b[^;]*?\b(?:itemKind|placedKind)</g;
const kindsIn = (text: string): string[] => [...text.matchAll(KIND)].map(([, name]) => name ?? '');

it('kinds of items end in “Item”, and those of modules stand in a file of items', () => {
  expect(kindsIn('const ReportEntry = placedKind<null>()({ … });\nexport const editionItem = <C>() =>\n  itemKind<C>()({ … });')).toEqual([
    'ReportEntry',
    'editionItem',
  ]);
  const files = CODE.filter((file) => file.startsWith('src/') && file !== 'src/platform/store/item-kind.ts');
  const kinds = files.flatMap((file) => kindsIn(textOf(file)).map((name) => ({ name, file })));
  const made = files.reduce((total, file) => total + [...textOf(file).matchAll(/\b(?:itemKind|placedKind)</g)].length, 0);
  expect(kinds.length, 'every kind is seen').toBe(made);
  expect(kinds.length).toBeGreaterThan(100);
  expect(kinds.filter(({ name }) => !name.endsWith('Item'))).toEqual([]);
  expect(kinds.filter(({ file }) => file.startsWith('src/modules/') && !/\/(?:[a-z-]+-)?items\.ts$/.test(file))).toEqual([]);
});
