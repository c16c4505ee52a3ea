// `node scripts/clients.ts`: what client teams do with the schema, done here: relay-compiler, the client preset and gql.tada, then their types.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { introspectionFromSchema, printSchema } from 'graphql';
import { clientSchema } from './client-schema.ts';
import { Hint, run } from './run.ts';
import { readSdl } from './sdl.ts';

const HOUSE = fileURLToPath(new URL('..', import.meta.url));
const CLIENTS = join(HOUSE, 'examples/clients');
const GENERATED = join(CLIENTS, 'generated');

/** @throws Hint with the tool's own words. */
function tool(cwd: string, name: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(join(HOUSE, 'node_modules/.bin', name), args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Hint(`${name} does not take the client schema, or an example under examples/clients:\n${stdout}${stderr}`);
}

/** The schema in the forms that the three tools read. */
function writeSchema(): void {
  const schema = clientSchema(readSdl());
  rmSync(GENERATED, { recursive: true, force: true });
  mkdirSync(join(GENERATED, 'relay'), { recursive: true });
  writeFileSync(join(GENERATED, 'schema.graphql'), printSchema(schema));
  const introspection = minifyIntrospection(introspectionFromSchema(schema) as never);
  writeFileSync(join(GENERATED, 'tada.d.ts'), outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true }));
}

/** For Relay's store alone, which the cache tests play with. */
export function compileRelay(): void {
  writeSchema();
  tool(join(CLIENTS, 'relay'), 'relay-compiler', 'relay.config.json');
}

function compileAll(): void {
  compileRelay();
  tool(CLIENTS, 'graphql-codegen', '--config', 'codegen.ts', '--silent');
  tool(HOUSE, 'tsc', '-p', CLIENTS);
}

if (import.meta.main) await run(async () => compileAll());
