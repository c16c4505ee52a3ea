// The schema of a laptop: prebuilt as a bundle's is, with its descriptions, and kept beside the packages. Building it took half of a start.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Prebuilt, prebuiltSchema } from '../src/platform/graphql/prebuilt.ts';
import type { Resolver } from '../src/platform/graphql/prebuilt-types.ts';
import type { ResolverMap } from '../src/platform/graphql/subgraph.ts';
import { type createSchema, gated, resolvers, SUBJECTS } from '../src/resolvers/index.ts';

const HOUSE = fileURLToPath(new URL('..', import.meta.url));
/** Beside what was compiled (scripts/node-version.js): where nobody else can lay anything. */
const FOLDER = join(HOUSE, 'node_modules/.cache/schema');
/** What it is made of and by; the packages by their lock. */
const MADE_OF = [
  'local/kept-schema.ts',
  'src/generated/sdl.ts',
  'src/platform/graphql/*.ts',
  'src/platform/rules/access.ts',
  'cdk/schema.ts',
  'package-lock.json',
];

interface Kept {
  prebuilt: Prebuilt;
  /** What the router is told. */
  sdl: string;
}

type Fields = Readonly<Record<string, object>>;

/** Another, where anything is that could make it another. */
function nameOf(fields: Fields): string {
  const hash = createHash('sha256');
  for (const file of globSync(MADE_OF, { cwd: HOUSE }).toSorted()) hash.update(`${file}\n`).update(readFileSync(join(HOUSE, file)));
  const names = Object.entries(fields).map(([type, one]) => [type, Object.keys(one)]);
  return `${hash.update(JSON.stringify([names, Object.keys(SUBJECTS)])).digest('hex')}.json`;
}

/** One that cannot be read is none. */
function read(file: string): Kept | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return null;
  }
}

/** @throws Error where the schema is not safe to serve */
async function made(fields: Fields): Promise<Kept> {
  const [{ prebuiltOf, serviceSdlOf }, { subgraphSchema }] = await Promise.all([
    import('../cdk/schema.ts'),
    import('../src/platform/graphql/subgraph.ts'),
  ]);
  const schema = subgraphSchema(fields as ResolverMap);
  // Before its resolvers are wrapped: the router alone is told by those.
  const sdl = serviceSdlOf(schema);
  return { prebuilt: prebuiltOf(schema, gated(schema), { placesOf: () => '', isTold: true }), sdl };
}

/** Whole or not at all, and those of former states go. Where nothing can be written, the next start builds it again. */
function keep(file: string, kept: Kept): void {
  const [folder, own] = [dirname(file), `${file}.${process.pid}`];
  try {
    mkdirSync(folder, { recursive: true });
    for (const other of readdirSync(folder)) rmSync(join(folder, other));
    writeFileSync(own, JSON.stringify(kept));
    renameSync(own, file);
  } catch {}
}

/** @param folder where it is kept. @throws Error where the schema is not safe to serve */
export async function keptSchema(folder = FOLDER): ReturnType<typeof createSchema> {
  const fields = resolvers() as Readonly<Record<string, Record<string, Resolver>>>;
  const file = join(folder, nameOf(fields));
  let kept = read(file);
  if (!kept) {
    kept = await made(fields);
    keep(file, kept);
  }
  const { prebuilt, sdl } = kept;
  return prebuiltSchema(prebuilt, { resolversOf: (type) => fields[type] ?? {}, subjects: SUBJECTS, sdl: async () => sdl });
}
