// `npm run schema`: prints the SDL, which is the manual; `--client` prints the schema that a client's tools compile.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { introspectionFromSchema, printSchema } from 'graphql';
import { clientSchema } from './client-schema.ts';
import { Hint, run } from './run.ts';
import { readSdl } from './sdl.ts';

const HELP = `npm run --silent schema -- [--client | --json] [--out <file>]

  (nothing)   the SDL as it is written in schema/*.graphql, with federation's and the house's directives
  --client    one built, sorted schema without them: for relay-compiler, codegen, gql.tada, Apollo Kotlin and iOS
  --json      the answer to an introspection query on that client schema
  --out       into this file, instead of printing it
  --help      this text

Without --silent npm prints a line of its own before it: write npm run --silent schema -- --client > schema.graphql, or use --out.
A running dev server answers the same at GET /schema.graphql.
`;

const OPTIONS = {
  client: { type: 'boolean' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Options = { [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name]['type'] extends 'string' ? string : boolean };

function optionsOf(args: string[]): Options {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new Hint(`${(error as Error).message.split('.')[0]}. See: npm run schema -- --help`);
  }
}

function textOf({ client, json }: Options): string {
  if (json) return `${JSON.stringify(introspectionFromSchema(clientSchema(readSdl())), null, 2)}\n`;
  return client ? `${printSchema(clientSchema(readSdl()))}\n` : readSdl();
}

await run(async () => {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) process.stdout.write(HELP);
  else if (options.out) writeFileSync(options.out, textOf(options));
  else process.stdout.write(textOf(options));
});
