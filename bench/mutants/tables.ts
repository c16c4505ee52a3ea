// Tables of cases, loaded by Node and without Vitest's runner. A load stands alone, with all that it imports.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { type Case, newList } from './words.ts';

const WORDS = import.meta.resolve('./words.ts');

let texts: ReadonlyMap<string, string> = new Map();
const withoutTypes = new Map<string, string>();

/** From now on these files, and no others, are loaded with their changes in them. */
export function useTexts(changed: ReadonlyMap<string, string>): void {
  texts = changed;
  withoutTypes.clear();
}

function textOf(path: string): string {
  const known = withoutTypes.get(path) ?? transformSync(texts.get(path) ?? readFileSync(path, 'utf8'), { loader: 'ts' }).code;
  withoutTypes.set(path, known);
  return known;
}

registerHooks({
  resolve(specifier, context, next) {
    const { search = '' } = context.parentURL ? (URL.parse(context.parentURL) ?? {}) : {};
    if (search && specifier === 'vitest') return { url: WORDS, shortCircuit: true };
    const found = next(specifier, context);
    return search && found.url.endsWith('.ts') ? { ...found, url: found.url + search } : found;
  },
  load(url, context, next) {
    if (!url.includes('.ts?')) return next(url, context);
    return { format: 'module', source: textOf(fileURLToPath(url)), shortCircuit: true };
  },
});

let loads = 0;

/** @throws what the file throws while loading, or where it has no case */
export async function loadTable(path: string): Promise<Case[]> {
  const found = newList();
  loads += 1;
  await import(`${pathToFileURL(path).href}?${loads}`);
  if (found.length === 0) throw new Error('A file without a case.');
  return found;
}
