// Functions that work apart from requests: what each is for, what it may do, and how it is made.
import { Duration, type Stack, Validations } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { STUDENTS_FILES, TABLE } from '../src/platform/store/shape.ts';
import type { BundleDirs } from './bundle.ts';
import type { Data } from './data-stack.ts';
import { allow, logGroup, type Operations, throughRing, throughStorage } from './parts.ts';
import { REGION, type StageConfig, SYSTEM } from './stages.ts';

export interface EventsInputs {
  data: Data;
  operations: Operations;
  bundles: BundleDirs;
}

interface Opened {
  environment: Record<string, string>;
  rights: PolicyStatement[];
  /** Of rights over more than one thing: as cdk-nag names the finding, and why it is so. */
  wide?: { id: string; reason: string };
}

export interface FunctionKind {
  id: 'Projector' | 'Jobs' | 'Reminders' | 'Webhooks' | 'Mail' | 'Returned';
  bundle: keyof BundleDirs;
  description: string;
  timeout: Duration;
  /** Of DynamoDB, on the table itself. */
  actions: readonly string[];
  /** What it is told beside the table, and what it may do with it; absent of what opens nothing. */
  opens?: (stage: StageConfig, data: Data, stack: Stack) => Opened;
  /** No more of it at once, and so many kept for it, where the stage reserves any (`reservedConcurrency`). */
  atMost: number;
  /** How often it is asked again where it failed; absent: never. */
  again?: number;
}

export interface Clock {
  id: string;
  description: string;
  minutes: number;
  input?: object;
}

export const BEAT: Clock = {
  id: 'EveryMinute',
  description: 'A heartbeat into the table, which comes back through its stream',
  minutes: 1,
  input: { job: 'beat' },
};

export const SUMMARIES: Clock = {
  id: 'EverySixHours',
  description: 'What each region tells of itself in numbers',
  minutes: 360,
  input: { job: 'summaries' },
};

export const COMPARISON: Clock = {
  id: 'EveryHour',
  description: 'A share of the table compared with its records',
  minutes: 60,
  input: { job: 'compare' },
};

/** What `projected` asks for, and what projections read. */
const PROJECTED = ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'];

export const PROJECTOR: FunctionKind = {
  id: 'Projector',
  bundle: 'projector',
  description: "Follows the table's stream",
  timeout: Duration.minutes(1),
  actions: PROJECTED,
  // One a shard: what waits is not lost.
  atMost: 20,
};

/** The only one that reads the table from end to end: for a rebuild, and to compare it with its records. */
export const JOBS: FunctionKind = {
  id: 'Jobs',
  bundle: 'jobs',
  description: 'Heartbeats, summaries, rebuilds, what was set aside, and the table beside its records',
  timeout: Duration.minutes(15),
  actions: [...PROJECTED, 'Scan'],
  atMost: 4,
};

/** Removes transcripts of students who are forgotten; reads none, and lists no others. */
function removesTranscripts(_: StageConfig, { evidence, stack: from }: Data, stack: Stack): Opened {
  const all = `${STUDENTS_FILES}*`;
  const lists = allow(['s3:ListBucket'], evidence.bucketArn);
  lists.addCondition('StringLike', { 's3:prefix': all });
  const arn: { 'Fn::ImportValue': string } = stack.resolve(from.exportValue(evidence.bucketArn));
  return {
    environment: { EVIDENCE_BUCKET: evidence.bucketName },
    rights: [allow(['s3:DeleteObject'], evidence.arnForObjects(all)), lists],
    wide: {
      id: `AwsSolutions-IAM5[Resource::${arn['Fn::ImportValue']}/${all}]`,
      reason: 'All transcripts of students, under one prefix of one bucket.',
    },
  };
}

/** Opens the key ring, which opens what is sealed for whom it sends to. */
const keyed = ({ dataKey }: Data) => ({
  environment: { DATA_KEY_ARN: dataKey.keyArn },
  rights: [throughRing(dataKey, 'Decrypt')],
});

export const REMINDERS: FunctionKind & { clock: Clock } = {
  id: 'Reminders',
  bundle: 'reminders',
  description: 'Reminds who has not, before and after deadlines, and forgets whose time is over',
  timeout: Duration.minutes(15),
  actions: PROJECTED,
  opens: removesTranscripts,
  atMost: 1,
  clock: { id: 'EveryTenMinutes', description: 'Goes on with the reminders of the day', minutes: 10 },
};

export const WEBHOOKS: FunctionKind & { clock: Clock } = {
  id: 'Webhooks',
  bundle: 'webhooks',
  description: "Sends what the city's other systems are told",
  timeout: Duration.seconds(90),
  actions: PROJECTED,
  opens: (_, data) => keyed(data),
  atMost: 2,
  clock: { id: 'WebhooksEveryMinute', description: 'Sends the webhooks that are due', minutes: 1 },
};

/** The only one that may send mails. */
export const MAIL: FunctionKind & { clock: Clock } = {
  id: 'Mail',
  bundle: 'mail',
  description: 'Sends the mails whose time has come',
  timeout: Duration.minutes(5),
  actions: PROJECTED,
  opens: ({ mail, webOrigins }, data) => {
    const { environment, rights } = keyed(data);
    const { account, partition } = data.stack;
    const ses = (resource: string): string => `arn:${partition}:ses:${REGION}:${account}:${resource}`;
    const set = mail?.configurationSet;
    return {
      environment: {
        ...environment,
        ...{ MAIL_FROM: mail?.from ?? '', APP_URL: webOrigins[0] ?? '' },
        ...(set && { MAIL_CONFIGURATION_SET: set }),
      },
      rights: [
        ...rights,
        allow(
          ['ses:SendEmail', 'ses:SendRawEmail'],
          ses(`identity/${mail?.verifiedDomain}`),
          ...(set ? [ses(`configuration-set/${set}`)] : []),
        ),
      ],
    };
  },
  atMost: 2,
  clock: { id: 'MailEveryMinute', description: 'Sends the mails that are due', minutes: 1 },
};

/** What SES tells once, and nobody asks for again. */
export const RETURNED: FunctionKind = {
  id: 'Returned',
  bundle: 'returned',
  description: 'Notes which mails came back',
  timeout: Duration.seconds(30),
  actions: PROJECTED,
  atMost: 4,
  again: 2,
};

export interface Made {
  handler: Lambda;
  logs: LogGroup;
}

/** Whoever reads the stream opens nothing that is sealed (decision 0007): only what sends mails and webhooks has the key ring. */
export function made(stack: Stack, stage: StageConfig, { data, operations, bundles }: EventsInputs, kind: FunctionKind): Made {
  const opened = kind.opens?.(stage, data, stack);
  const logs = logGroup(stack, stage, `${kind.id}Logs`, operations.key);
  const role = new Role(stack, `${kind.id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  for (const statement of [
    allow(
      kind.actions.map((action) => `dynamodb:${action}`),
      data.table.tableArn,
    ),
    allow(['dynamodb:Query'], ...TABLE.indexes.map((index) => `${data.table.tableArn}/index/${index}`)),
    throughStorage(data.storageKey),
    allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logs.logGroupArn),
    ...(opened?.rights ?? []),
  ])
    role.addToPolicy(statement);
  Validations.of(role).acknowledge({ id: 'AwsSolutions-IAM5[Resource::*]', reason: 'X-Ray and ListStreams have no resources to name.' });
  if (opened?.wide) Validations.of(role).acknowledge(opened.wide);
  const handler = new Lambda(stack, kind.id, {
    description: kind.description,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(bundles[kind.bundle]),
    handler: 'index.handler',
    role,
    memorySize: 1_024,
    timeout: kind.timeout,
    ...(stage.reservedConcurrency !== undefined && { reservedConcurrentExecutions: kind.atMost }),
    // Nobody waits for it: what fails is given again by the stream, by the next minute, or by whoever asked.
    retryAttempts: kind.again ?? 0,
    tracing: Tracing.ACTIVE,
    logGroup: logs,
    loggingFormat: LoggingFormat.JSON,
    environment: {
      STAGE: stage.name,
      TABLE_NAME: data.table.tableName,
      POWERTOOLS_SERVICE_NAME: SYSTEM,
      POWERTOOLS_LOG_LEVEL: 'INFO',
      ...opened?.environment,
    },
  });
  const again =
    'The stream keeps what failed, and has a queue of its own; a beat comes again in a minute, other jobs are asked for by people.';
  Validations.of(handler).acknowledge(
    { id: 'Serverless-LambdaDLQ', reason: again },
    { id: 'Serverless-LambdaAsyncFailureDestination', reason: again },
  );
  return { handler, logs };
}
