// The schema of a laptop: built once, read at the next start, and built anew where what is kept cannot be read.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keptSchema } from '../../local/kept-schema.ts';
import { theSchema } from '../support/schema.ts';

const PATIENCE = { timeout: 60_000 };
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-schema-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const sdlOf = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema));
const fileOf = (): string => {
  const [name = '', ...others] = readdirSync(folder);
  expect([name, others]).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/), []]);
  return join(folder, name);
};

it('is the one that is built, also when it is read, and what was kept of another state goes', PATIENCE, async () => {
  writeFileSync(join(folder, 'of-yesterday.json'), '{}');
  const first = await keptSchema(folder);
  const { mtimeMs } = statSync(fileOf());
  const second = await keptSchema(folder);
  expect(statSync(fileOf()).mtimeMs).toBe(mtimeMs);
  const built = theSchema();
  for (const { schema, rules } of [first, second]) {
    expect(rules).toEqual(built.rules);
    expect(sdlOf(schema)).toBe(sdlOf(built.schema));
  }
});

it('is what is kept, as long as nothing it is made of has changed', PATIENCE, async () => {
  await keptSchema(folder);
  const file = fileOf();
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll('birthDate:Day', 'birthDate:String'));
  expect(sdlOf((await keptSchema(folder)).schema)).not.toBe(sdlOf(theSchema().schema));
  writeFileSync(file, text);
});

it('is built where what is kept was cut short, and put right', PATIENCE, async () => {
  await keptSchema(folder);
  const file = fileOf();
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.slice(0, 1_000));
  expect((await keptSchema(folder)).rules).toEqual(theSchema().rules);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

it('is served where nothing can be kept', PATIENCE, async () => {
  expect((await keptSchema(join(fileOf(), 'no-folder'))).rules).toEqual(theSchema().rules);
});
