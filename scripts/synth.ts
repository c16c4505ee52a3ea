// `npm run synth`: writes the templates of all stages to cdk.out/<stage>, offline and without an account, and says what they hold.
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildApp, bundled } from '../cdk/app.ts';
import { type BundleDirs, ROOT } from '../cdk/bundle.ts';
import { STAGES, type StageConfig } from '../cdk/stages.ts';
import { readArgs } from './arguments.ts';
import { Hint, run } from './run.ts';

/** @returns the directory of the assembly, ready for `cdk --app`. @throws Hint with cdk-nag's findings. */
export async function synthesise(stage: StageConfig, bundles: BundleDirs): Promise<string> {
  const outdir = join(ROOT, 'cdk.out', stage.name);
  await rm(outdir, { recursive: true, force: true });
  try {
    const { stacks } = buildApp(stage, { bundles, outdir }).synth();
    console.log(`\n${stage.name}: ${relative(process.cwd(), outdir)}`);
    for (const { stackName, template, environment } of stacks) {
      const count = Object.keys(template.Resources).length;
      console.log(`  ${stackName.padEnd(28)} ${String(count).padStart(3)} resources  ${environment.region}`);
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationFailed')
      throw new Hint(`The stage ${stage.name} breaks a rule of cdk-nag:\n\n${error.message}`);
    throw error;
  }
  return outdir;
}

if (import.meta.main) {
  await run(async () => {
    readArgs({ command: 'npm run synth', does: 'Writes the templates of all stages to cdk.out/, offline and without an account.' });
    const { bundles } = await bundled();
    for (const stage of Object.values(STAGES)) await synthesise(stage, bundles);
  });
}
