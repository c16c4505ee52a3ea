// Bundles a Lambda handler on this machine with esbuild: no container, no network. The benches and the tests use the same bundle.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync, type Metafile } from 'esbuild';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const GRAPHQL_ENTRY = join(ROOT, 'src/handlers/graphql.ts');

export interface Bundle {
  /** What is uploaded: `index.mjs` and the chunks it loads when they are needed. */
  dir: string;
  /** `<dir>/index.mjs`; exports `handler`. */
  file: string;
  /** Inputs and outputs with their bytes, relative to the repository. Not uploaded. */
  metafile: Metafile;
}

/** CommonJS packages inside an ES module still call `require` for what Node brings. */
const REQUIRE = "import{createRequire as _c}from'node:module';const require=_c(import.meta.url);";

/**
 * Everything is inside, the AWS SDK too: the version that was tested is the version that runs, and one file is read faster than a tree.
 * KMS and S3 clients are imported on use, so they become chunks that most cold starts never read.
 * @param outdir is emptied first
 * @throws esbuild's BuildFailure
 */
export function bundleHandler(entry: string, outdir: string): Bundle {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const { metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: [{ in: entry, out: 'index' }],
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    // A stack trace and `error.name` still tell which function it was.
    keepNames: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    banner: { js: REQUIRE },
    // graphql compares classes by identity and warns at length unless it knows that this is production.
    define: { 'process.env.NODE_ENV': '"production"', 'globalThis.process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
  });
  return { dir: outdir, file: join(outdir, 'index.mjs'), metafile };
}
