// What a start does not need of the packages is left out of its files: barrels are gone around, and what this API never calls is a stub that says so.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { OnLoadResult, Plugin, PluginBuild } from 'esbuild';

const MODULES = String.raw`[\\/]node_modules[\\/]`;

/** Packages that export everything through one file, which would bring all of it along: esbuild keeps a file where anything imports it. */
const BARRELS = /^(graphql|@smithy\/core(\/\w.*)?|@aws-sdk\/core\/\w.*)$/;

const APOLLO = '@apollo/server/dist/esm';
/**
 * Files of which nothing is called here, since the server is made without them (src/platform/edge/server.ts), and what is imported of them: it
 * is there, and throws. Where an upgrade imports more, bundling fails; where it calls them, whatever runs the bundle does (test/cdk).
 */
export const STUBS: Readonly<Record<string, string>> = {
  '@graphql-tools/schema/esm/index.js': 'makeExecutableSchema',
  [`${APOLLO}/plugin/cacheControl/index.js`]: 'ApolloServerPluginCacheControl',
  [`${APOLLO}/plugin/inlineTrace/index.js`]: 'ApolloServerPluginInlineTrace',
  [`${APOLLO}/plugin/landingPage/default/index.js`]:
    'ApolloServerPluginLandingPageLocalDefault,ApolloServerPluginLandingPageProductionDefault',
  [`${APOLLO}/plugin/schemaReporting/index.js`]: 'ApolloServerPluginSchemaReporting',
  [`${APOLLO}/plugin/usageReporting/index.js`]: 'ApolloServerPluginUsageReporting',
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const namesIn = (list: string): string[] =>
  withoutComments(list)
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
const original = (name: string): string => name.split(/\s+as\s+/)[0] ?? name;
const given = (name: string): string => name.split(/\s+as\s+/).at(-1) ?? name;

function stubOf(file: string): string {
  const thrown = `throw new Error(${JSON.stringify(`${file} is left out of the bundle (cdk/lean.ts).`)});`;
  return (STUBS[file] ?? '')
    .split(',')
    .map((name) => `export function ${name}() { ${thrown} }`)
    .join('\n');
}

/** @throws Error where an upgrade has changed what is replaced */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`Nothing says ${from} any longer (cdk/lean.ts).`);
  return text.replace(from, to);
}

/** Finds the file in which a name of a barrel is declared; null where it cannot be told. */
function barrels({ resolve }: PluginBuild): (specifier: string, name: string, from: string) => Promise<string | null> {
  const texts = new Map<string, Promise<string>>();
  const textOf = (file: string): Promise<string> => {
    const text = texts.get(file) ?? readFile(file, 'utf8').then(withoutComments);
    texts.set(file, text);
    return text;
  };
  const paths = new Map<string, Promise<string | null>>();
  const pathOf = (specifier: string, resolveDir: string): Promise<string | null> => {
    const key = `${specifier}\n${resolveDir}`;
    const path =
      paths.get(key) ??
      resolve(specifier, { resolveDir, kind: 'import-statement' }).then((found) =>
        found.external || found.errors.length > 0 ? null : found.path,
      );
    paths.set(key, path);
    return path;
  };
  const declaring = async (file: string, name: string): Promise<string | null> => {
    const text = await textOf(file);
    for (const [, list = '', specifier = ''] of text.matchAll(/export\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g)) {
      const here = namesIn(list).find((one) => given(one) === name);
      // A name that is another one further on: it stays with its barrel.
      if (here && original(here) !== name) return null;
      const next = here && (await pathOf(specifier, dirname(file)));
      if (here) return next ? declaring(next, name) : null;
    }
    if (new RegExp(String.raw`^export\s+(?:async\s+)?(?:function\*?|class|const|let|var)\s+${name}\b`, 'm').test(text)) return file;
    if (
      [...text.matchAll(/export\s*\{([^}]*)\}\s*(?!\s*from)[;\n]/g)].some(([, list = '']) =>
        namesIn(list).some((one) => given(one) === name),
      )
    )
      return file;
    for (const [, specifier = ''] of text.matchAll(/export\s*\*\s*from\s*["']([^"']+)["']/g)) {
      const next = await pathOf(specifier, dirname(file));
      const found = next && (await declaring(next, name));
      if (found) return found;
    }
    return null;
  };
  return async (specifier, name, from) => {
    const file = await pathOf(specifier, from);
    return file && declaring(file, name);
  };
}

/** Each named import of a barrel, from the file that declares the name. */
async function direct(text: string, from: string, find: ReturnType<typeof barrels>): Promise<string> {
  const imports = [...text.matchAll(/^import\s*\{([^}]*)\}\s*from\s*["']([^"']+)["'];?/gm)].filter(([, , specifier = '']) =>
    BARRELS.test(specifier),
  );
  let changed = text;
  for (const [whole, list = '', specifier = ''] of imports) {
    const names = namesIn(list).filter((name) => !name.startsWith('type '));
    const lines = await Promise.all(
      names.map(async (name) => `import { ${name} } from ${JSON.stringify((await find(specifier, original(name), from)) ?? specifier)};`),
    );
    changed = changed.replace(whole, () => lines.join(' '));
  }
  return changed;
}

const loaderOf = (path: string): NonNullable<OnLoadResult['loader']> => (path.endsWith('.ts') ? 'ts' : 'js');

export const leanPlugin: Plugin = {
  name: 'lean',
  setup: (build) => {
    const { onLoad, onResolve } = build;
    const find = barrels(build);
    // Both builds of it came in, one for `import` and one for `require`.
    onResolve({ filter: /^lru-cache$/ }, () => ({ path: createRequire(import.meta.url).resolve('lru-cache') }));
    // Node's own: in a bundle the package believes that it is not on Node, and counts SHA-256 in JavaScript at each request.
    onLoad({ filter: new RegExp(`${MODULES}@apollo/utils\\.createhash/dist/index\\.js$`) }, () => ({
      contents: `export { createHash } from 'node:crypto';`,
      loader: 'js',
    }));
    // It looks for what graphql 17 will have, and so loads all of graphql with the first operation.
    onLoad({ filter: new RegExp(`${MODULES}@apollo/server/dist/esm/incrementalDeliveryPolyfill\\.js$`) }, async ({ path }) => ({
      contents: await direct(replaced(await readFile(path, 'utf8'), `await import('graphql')`, '{}'), dirname(path), find),
      loader: 'js',
    }));
    // For each field of each row it makes two objects of no arguments: up to half of what execution takes (decision 0126).
    onLoad({ filter: new RegExp(`${MODULES}graphql/execution/values\\.mjs$`) }, async ({ path }) => {
      const begins = 'export function getArgumentValues(def, node, variableValues) {';
      const text = replaced(await readFile(path, 'utf8'), begins, `${begins} if (def.args.length === 0) return {};`);
      return { contents: await direct(text, dirname(path), find), loader: 'js' };
    });
    onLoad({ filter: new RegExp(`${MODULES}(${Object.keys(STUBS).map(escaped).join('|')})$`) }, ({ path }) => ({
      contents: stubOf(path.split(/node_modules[\\/]/).at(-1) ?? path),
      loader: 'js',
    }));
    onLoad({ filter: /\.(m?js|ts)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const changed = await direct(text, dirname(path), find);
      return changed === text ? undefined : { contents: changed, loader: loaderOf(path) };
    });
  },
};
