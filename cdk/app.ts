// One app per stage: data, identity, API, events. `cdk -c stage=dev …` and scripts/synth.ts both come here.
import { join } from 'node:path';
import { App, type StackProps, Tags, Validations } from 'aws-cdk-lib';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { apiStack } from './api-stack.ts';
import { type BundleDirs, bundleHandler, entryOf, HANDLERS, ROOT } from './bundle.ts';
import { dataStack } from './data-stack.ts';
import { eventsStack } from './events-stack.ts';
import { identity } from './identity-stack.ts';
import { REGION, type StageConfig, SYSTEM, stageNamed } from './stages.ts';

/**
 * Today's behaviour of the CDK, but strong references between stacks: CloudFormation itself then refuses to remove a table or key that the
 * API still uses, instead of finding out at run time.
 */
const CONTEXT = { ...flags, '@aws-cdk/core:target-partitions': ['aws'], '@aws-cdk/core:defaultCrossStackReferences': 'strong' };

export interface AppOptions {
  /** Directories of the bundled handlers: made once, used by all stages. */
  bundles: BundleDirs;
  /** Default: where the CDK CLI wants it. */
  outdir?: string;
}

/** The app of one stage, not yet synthesised. Needs no account and no network; the CLI fills in the account. */
export function buildApp(stage: StageConfig, { bundles, outdir }: AppOptions): App {
  const app = new App({ context: CONTEXT, analyticsReporting: false, ...(outdir && { outdir }) });
  const account = process.env.CDK_DEFAULT_ACCOUNT;
  const props = (part: string): StackProps => ({
    stackName: `${SYSTEM}-${stage.name}-${part}`,
    env: { region: REGION, ...(account && { account }) },
    terminationProtection: stage.production,
  });
  const data = dataStack(app, stage, props('data'));
  const { issuers, pools } = identity(app, stage, props('identity'));
  const operations = apiStack(app, stage, { data, issuers, pools, bundleDir: bundles.graphql }, props('api'));
  eventsStack(app, stage, { data, operations, bundles }, props('events'));
  Tags.of(app).add('system', SYSTEM);
  Tags.of(app).add('stage', stage.name);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }), new ServerlessChecks(app, { verbose: true }));
  return app;
}

/** The handlers that all stages share, bundled into `cdk.out`. */
export async function bundled(): Promise<AppOptions> {
  const made = HANDLERS.map(async (name) => [name, (await bundleHandler(entryOf(name), join(ROOT, 'cdk.out/bundle', name))).dir]);
  return { bundles: Object.fromEntries(await Promise.all(made)) as BundleDirs };
}

if (import.meta.main) {
  // An app that only reads the CLI's context must not write itself out as an empty one at the end.
  const stage = stageNamed(new App({ autoSynth: false }).node.tryGetContext('stage'));
  buildApp(stage, await bundled()).synth();
}
