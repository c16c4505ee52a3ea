// Pages that list what there is list all of it: modules, decisions.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { CODE, HOUSE, moduleOf } from './imports.ts';

const page = (name: string): string => readFileSync(join(HOUSE, 'docs', name), 'utf8');

it('docs/map.md names every module, and none that is not there', () => {
  const named = [...page('map.md').matchAll(/^\| `([a-z/-]+)` \|/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual([...new Set(CODE.flatMap((file) => moduleOf(file) ?? []))].toSorted());
});

it('docs/decisions/README.md has a row for each decision, under its own title, with its day', () => {
  const told = [...page('decisions/README.md').matchAll(/^\| \[(\d{4})\]\(([^)]+)\) \| \d{4}-\d\d-\d\d \| ([^|]+) \| (.+) \|$/gm)].map(
    ([, number, file, , title]) => ({ file, title: `# ${number} ${title}` }),
  );
  const there = globSync('docs/decisions/0*.md', { cwd: HOUSE })
    .toSorted()
    .map((file) => ({ file: basename(file), title: readFileSync(join(HOUSE, file), 'utf8').split('\n')[0] }));
  expect(told).toEqual(there);
});
