// Bundles a Lambda handler on this machine with esbuild: no container, no network. The benches and the tests use the same bundle.
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { leanPlugin } from './lean.ts';
import { prebuiltSchemaPlugin } from './schema.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The functions that are deployed, by the names of their files in `src/handlers/`. */
export const HANDLERS = ['graphql', 'projector', 'jobs', 'reminders', 'mail', 'returned', 'webhooks'] as const;
export type HandlerName = (typeof HANDLERS)[number];
/** Directory of each, bundled. */
export type BundleDirs = Record<HandlerName, string>;

export const entryOf = (handler: HandlerName): string => join(ROOT, `src/handlers/${handler}.ts`);
export const GRAPHQL_ENTRY = entryOf('graphql');

export interface Bundle {
  /** What is uploaded: `index.mjs` and the chunks it loads when they are needed. */
  dir: string;
  /** `<dir>/index.mjs`; exports `handler`. */
  file: string;
  /** Inputs and outputs with their bytes, relative to the repository. Not uploaded. */
  metafile: Metafile;
}

/** CommonJS packages inside an ES module still call `require` for what Node brings. No further name: it might clash with one of theirs. */
const REQUIRE = "const require=process.getBuiltinModule('node:module').createRequire(import.meta.url);";

/** graphql compares classes by identity: its two builds, one for `import` and one for `require`, must not both come in. */
const oneGraphql: Plugin = {
  name: 'one-graphql',
  setup: (build) => build.onResolve({ filter: /^graphql$/ }, () => ({ path: createRequire(import.meta.url).resolve('graphql') })),
};

/**
 * Everything is inside, the AWS SDK too: the version that was tested is the version that runs, and few files are read faster than a tree.
 * Clients that are imported on use (KMS, S3) become chunks of their own, from the packages' ES builds: a quarter off the loading time, and
 * a chunk of CommonJS would lose its named exports. Names are kept and there are no source maps: stack traces stay readable, while
 * shorter names gain nothing and maps cost 100 ms at each cold start.
 * @param outdir is emptied first
 * @param options `sourceMap`: beside each file, which does not name it, so that it runs as ever: for profiles. `lean: false`: with all that
 *   the packages bring, for the yardstick of the cold start, which needs what is left out of ours
 * @throws esbuild's BuildFailure
 */
export async function bundleHandler(entry: string, outdir: string, { sourceMap = false, lean = true } = {}): Promise<Bundle> {
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [{ in: entry, out: 'index' }],
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minifyWhitespace: true,
    minifySyntax: true,
    // Node prints the source line before an error at start: one of half a megabyte hid the message behind a full pipe.
    lineLimit: 400,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    plugins: lean ? [prebuiltSchemaPlugin, leanPlugin] : [oneGraphql],
    banner: { js: REQUIRE },
    define: { 'process.env.NODE_ENV': '"production"', 'globalThis.process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    sourcemap: sourceMap && 'external',
    metafile: true,
    logLevel: 'silent',
  });
  return { dir: outdir, file: join(outdir, 'index.mjs'), metafile };
}
