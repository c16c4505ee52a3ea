// `npm run schema`: prints the SDL, which is the manual; `--client` prints the schema that a client's tools compile, `--province` what a province composes with; `--changes` what changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { introspectionFromSchema, printSchema } from 'graphql';
import { readArgs } from './arguments.ts';
import { clientSchema } from './client-schema.ts';
import { provinceSchema } from './province-schema.ts';
import { Hint, run } from './run.ts';
import { readReleased, releasedText, schemaChanges, untold } from './schema-changes.ts';
import { readSdl } from './sdl.ts';

interface Options {
  client: boolean;
  json: boolean;
  province: boolean;
}

function textOf({ client, json, province }: Options): string {
  if (province) return provinceSchema(readSdl());
  if (json) return `${JSON.stringify(introspectionFromSchema(clientSchema(readSdl())), null, 2)}\n`;
  return client ? `${printSchema(clientSchema(readSdl()))}\n` : readSdl();
}

const RELEASED = 'docs/schema/released.graphql';

/** @throws Hint with what CHANGELOG does not tell. */
function tellChanges(): void {
  const changes = schemaChanges(readReleased(readFileSync(RELEASED, 'utf8')), clientSchema(readSdl()));
  for (const { kind, description } of changes) console.log(`${kind}: ${description}`);
  const missing = untold(changes, readFileSync('CHANGELOG.md', 'utf8'));
  if (missing.length === 0) return;
  const lines = missing.map(({ kind, coordinate }) => `  ${kind}: \`${coordinate}\``);
  throw new Hint(`CHANGELOG's newest part does not tell of:\n${lines.join('\n')}`);
}

function keepReleased(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  writeFileSync(RELEASED, releasedText(clientSchema(readSdl()), version));
}

await run(async () => {
  const { values } = readArgs({
    command: 'npm run --silent schema --',
    does: 'Prints the schema as it is written. A running dev server answers --client at GET /schema.graphql.',
    options: {
      client: {
        type: 'boolean',
        default: false,
        help: 'one built, sorted schema for relay-compiler, codegen, gql.tada …',
      },
      json: { type: 'boolean', default: false, help: 'the answer to an introspection query on that client schema' },
      province: { type: 'boolean', default: false, help: 'the subgraph that a province composes with: what its viewer may read' },
      changes: {
        type: 'boolean',
        default: false,
        help: 'what changed for clients since the last release; fails where CHANGELOG does not tell it',
      },
      release: { type: 'boolean', default: false, help: 'keeps this schema as the last release: run before CHANGELOG gets its next part' },
      out: { type: 'string', help: 'into this file, instead of printing it' },
    },
  });
  if (values.changes) return tellChanges();
  if (values.release) return keepReleased();
  if (values.out) writeFileSync(values.out, textOf(values));
  else process.stdout.write(textOf(values));
});
