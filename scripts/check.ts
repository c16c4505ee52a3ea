// `npm run check`: everything CI asks, the cheapest first, each step's own words on failure; the suite's closing line comes last.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readArgs } from './arguments.ts';

const GENERATED = ['src/generated/types.ts', 'src/generated/sdl.ts', 'examples/provincial-dashboard/generated/graphql.ts'];

function run(title: string, command: string, ...args: string[]): void {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${title}: failed (${[command, ...args].join(' ')})`);
    process.exit(status ?? 1);
  }
}

/** Generated files are committed, so that a reader sees them; they must be what the schema makes today. */
function generatedAreCurrent(): void {
  const before = GENERATED.map((file) => readFileSync(file, 'utf8'));
  run('Generated types', 'graphql-codegen', '--config', 'codegen.ts', '--silent');
  const stale = GENERATED.filter((file, i) => readFileSync(file, 'utf8') !== before[i]);
  if (stale.length === 0) return;
  console.error(`Stale, now made anew; commit them: ${stale.join(', ')}`);
  process.exit(1);
}

readArgs({ command: 'npm run check', does: 'Everything that CI asks, the cheapest first.' });
generatedAreCurrent();
run('Types', 'tsc');
run('Types of the province page', 'tsc', '-p', 'examples/provincial-dashboard');
run('Format and lint', 'biome', 'check', '--error-on-warnings', '.');
run('Schema lint', 'eslint', 'schema');
run('Schema changes are told', process.execPath, 'scripts/schema.ts', '--changes');
run('Client schema in three tools', process.execPath, 'scripts/clients.ts');
run('Unused code', 'knip', '--no-progress');
run('Tests', 'vitest', 'run', '--mode', 'whole');
