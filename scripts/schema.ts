// `npm run schema`: prints the SDL, which is the manual; `--client` prints the schema that a client's tools compile.
import { writeFileSync } from 'node:fs';
import { introspectionFromSchema, printSchema } from 'graphql';
import { readArgs } from './arguments.ts';
import { clientSchema } from './client-schema.ts';
import { run } from './run.ts';
import { readSdl } from './sdl.ts';

interface Options {
  client: boolean;
  json: boolean;
}

function textOf({ client, json }: Options): string {
  if (json) return `${JSON.stringify(introspectionFromSchema(clientSchema(readSdl())), null, 2)}\n`;
  return client ? `${printSchema(clientSchema(readSdl()))}\n` : readSdl();
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
      out: { type: 'string', help: 'into this file, instead of printing it' },
    },
  });
  if (values.out) writeFileSync(values.out, textOf(values));
  else process.stdout.write(textOf(values));
});
