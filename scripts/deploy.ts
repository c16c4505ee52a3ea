// `npm run deploy -- <stage>`: checks what can be missing, says it in plain words, and hands over to the CDK CLI.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { gapsOf, REGION, STAGE_NAMES, type StageConfig, stageNamed } from '../cdk/stages.ts';
import { readArgs } from './arguments.ts';
import { Hint, run } from './run.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MORE = 'docs/operations.md tells more.';
const list = (lines: readonly string[]): string => lines.map((line) => `  - ${line}`).join('\n');

function chosenStage(): StageConfig {
  const { given } = readArgs({
    command: 'npm run deploy --',
    does: 'Checks what a stage still lacks, and deploys it with the CDK.',
    takes: { name: 'stage', help: `one of ${STAGE_NAMES.join(', ')} (cdk/stages.ts)` },
    environment: { AWS_PROFILE: 'whose account' },
  });
  try {
    return stageNamed(given);
  } catch (error) {
    throw new Hint(`${(error as Error).message}\nUsage: npm run deploy -- <stage>`);
  }
}

function checkConfiguration(stage: StageConfig): void {
  const { missing, advice } = gapsOf(stage);
  if (missing.length > 0) throw new Hint(`The stage ${stage.name} is not ready. In cdk/stages.ts:\n\n${list(missing)}\n\n${MORE}`);
  if (advice.length > 0) console.log(`Worth knowing about ${stage.name} (cdk/stages.ts):\n${list(advice)}\n`);
}

/** What a person must do, by the kind of error AWS or its SDK gives. */
const CAUSES: readonly [RegExp, string][] = [
  [
    /^(CredentialsProviderError|CredentialsError)$/,
    'There are no AWS credentials. Log in first, for example `aws sso login`, and set AWS_PROFILE.',
  ],
  [
    /^(ExpiredToken|ExpiredTokenException|TokenProviderError)$/,
    'The AWS credentials have expired. Log in again, for example `aws sso login`.',
  ],
  [
    /^(InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch)$/,
    'AWS does not know these credentials: look at AWS_PROFILE and the keys behind it.',
  ],
  [
    /^(AccessDenied|AccessDeniedException|UnauthorizedOperation)$/,
    'These credentials may not look at CloudFormation. Deploying needs the role the account administrator gives for it.',
  ],
  [
    /^(OptInRequired|SubscriptionRequiredException|InvalidClientTokenIdException)$/,
    `The region ${REGION} (Jakarta) must be switched on for this account first: Account > AWS Regions.`,
  ],
  [
    /^(TimeoutError|AbortError)$|ENOTFOUND|ECONN|EAI_AGAIN/,
    `CloudFormation in ${REGION} does not answer: is there a network, or a proxy in the way?`,
  ],
];

const BOOTSTRAP = `This account has not been prepared for CDK in ${REGION}. Once per account, by an administrator:

  npx cdk bootstrap aws://<account>/${REGION} --termination-protection -c stage=dev`;

/** One question tells whether there is a network, credentials that are valid, and a prepared account. */
async function checkAccount(): Promise<void> {
  const client = new CloudFormationClient({
    region: REGION,
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 10_000 },
  });
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: 'CDKToolkit' }));
    const status = Stacks?.[0]?.StackStatus ?? 'missing';
    if (!/^(CREATE|UPDATE|UPDATE_ROLLBACK|IMPORT)_COMPLETE$/.test(status))
      throw new Hint(`The stack CDKToolkit is in the state ${status}. Repair it with:\n${BOOTSTRAP}`);
  } catch (error) {
    throw explained(error);
  } finally {
    client.destroy();
  }
}

function explained(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Hint) return error;
  if (error.name === 'ValidationError' && error.message.includes('does not exist')) return new Hint(`${BOOTSTRAP}\n\n${MORE}`);
  const code = 'code' in error ? String(error.code) : '';
  const cause = CAUSES.find(([pattern]) => pattern.test(error.name) || (code !== '' && pattern.test(code)));
  return cause ? new Hint(`${cause[1]}\n(${error.name}: ${error.message})\n\n${MORE}`) : error;
}

/** The CLI deploys what was synthesised here, in the order of what needs what, and asks before it widens any right. */
async function deploy(stage: StageConfig, assembly: string): Promise<void> {
  const outputs = join(ROOT, 'cdk.out', `${stage.name}-outputs.json`);
  const cli = join(ROOT, 'node_modules/aws-cdk/bin/cdk');
  const child = spawn(
    process.execPath,
    [cli, 'deploy', '--all', '--app', assembly, '--require-approval', 'broadening', '--outputs-file', outputs],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, AWS_REGION: REGION, CDK_DISABLE_CLI_TELEMETRY: 'true' },
    },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0)
    throw new Hint(`The deployment of ${stage.name} stopped; what stood before still stands. The first error above is the cause. ${MORE}`);
  console.log(`\nDeployed. Pools, clients and host names: cdk.out/${stage.name}-outputs.json`);
}

await run(async () => {
  const stage = chosenStage();
  checkConfiguration(stage);
  await checkAccount();
  // The CDK takes two seconds to load: whoever lacks something hears of it first.
  const [{ bundled }, { synthesise }] = await Promise.all([import('../cdk/app.ts'), import('./synth.ts')]);
  const { bundles } = await bundled();
  await deploy(stage, await synthesise(stage, bundles));
});
