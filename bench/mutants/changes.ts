// The changes of the rules, as Stryker's instrumenter makes them: all of them in one text, each behind a switch that `judge.ts` turns.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Hint } from '../../scripts/run.ts';

/** From 0, as Stryker counts. */
interface Place {
  line: number;
  column: number;
}

export interface Change {
  id: string;
  file: string;
  mutatorName: string;
  replacement: string;
  location: { start: Place; end: Place };
}

interface Instrumented {
  files: { name: string; content: string }[];
  mutants: (Omit<Change, 'file'> & { fileName: string; status?: 'Ignored' })[];
}

interface Instrumenter {
  instrument(files: { name: string; content: string; mutate: true }[], options: object): Promise<Instrumented>;
}

/** It has packages of its own, as the peers have: they would come with every `npm ci`. */
const STRYKER = join(import.meta.dirname, 'node_modules', '@stryker-mutator', 'instrumenter', 'dist', 'src', 'index.js');
const SILENT = { debug: () => undefined, info: () => undefined, isDebugEnabled: () => false };
/** Literals of text are nearly all words of a union, which `tsc` refuses to be changed. */
const OPTIONS = { plugins: null, ignorers: [], excludedMutations: ['StringLiteral'] };

/** @returns the changes, and by its path the text of each rule that holds its changes. @throws Hint where Stryker is not there */
export async function changesOf(rules: readonly string[], root: string): Promise<{ changes: Change[]; texts: Map<string, string> }> {
  if (!existsSync(STRYKER)) throw new Hint('Stryker is not there yet: npm ci --prefix bench/mutants');
  const { Instrumenter } = (await import(pathToFileURL(STRYKER).href)) as { Instrumenter: new (logger: object) => Instrumenter };
  const files = rules.map((name) => ({ name: join(root, name), content: readFileSync(join(root, name), 'utf8'), mutate: true as const }));
  const made = await new Instrumenter(SILENT).instrument(files, OPTIONS);
  return {
    changes: made.mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ fileName, ...change }) => ({ ...change, file: fileName.slice(root.length) })),
    texts: new Map(made.files.map(({ name, content }) => [name, content])),
  };
}
