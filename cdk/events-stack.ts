// What happens a moment later: the function that follows the table's stream, jobs by the clock, and what is told where they fail.
import { Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  EventSourceMapping,
  FilterCriteria,
  Function as Lambda,
  LoggingFormat,
  Runtime,
  StartingPosition,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { TABLE } from '../src/platform/store/shape.ts';
import { alarmOn } from './alarms.ts';
import type { BundleDirs } from './bundle.ts';
import type { Data } from './data-stack.ts';
import { allow, logGroup, type Operations, throughStorage } from './parts.ts';
import { type StageConfig, SYSTEM } from './stages.ts';

export interface EventsInputs {
  data: Data;
  operations: Operations;
  bundles: BundleDirs;
}

/** Types of the items that any projection follows; `test/cdk/events.test.ts` holds them equal. What follows nobody never wakes the function. */
export const FOLLOWED_TYPES = ['Heartbeat', 'Plan'] as const;

export function eventsStack(scope: Construct, stage: StageConfig, inputs: EventsInputs, props: StackProps): Stack {
  const stack = new Stack(scope, 'Events', { ...props, description: 'What follows the table, and jobs by the clock: holds no data' });
  const undelivered = queue(stack, inputs.operations);
  const projector = made(stack, stage, inputs, PROJECTOR);
  const jobs = made(stack, stage, inputs, JOBS);
  follow(stack, inputs, projector.handler, undelivered);
  everyMinute(stack, jobs.handler);
  alarms(stack, inputs.operations, { projector, jobs, undelivered });
  return stack;
}

/** Where in the stream a batch was that failed to the end: no item, no person. */
const queue = (stack: Stack, { key }: Operations): Queue => {
  const made = new Queue(stack, 'Undelivered', {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    retentionPeriod: Duration.days(14),
    enforceSSL: true,
  });
  Validations.of(made).acknowledge(
    { id: 'AwsSolutions-SQS3', reason: 'This is the queue of what could not be delivered.' },
    { id: 'Serverless-SQSRedrivePolicy', reason: 'This is the queue of what could not be delivered.' },
  );
  return made;
};

interface FunctionKind {
  id: 'Projector' | 'Jobs';
  bundle: keyof BundleDirs;
  description: string;
  timeout: Duration;
  /** Of DynamoDB, on the table itself. */
  actions: readonly string[];
}

/** What `projected` asks for, and what projections read. */
const PROJECTED = ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'];

const PROJECTOR: FunctionKind = {
  id: 'Projector',
  bundle: 'projector',
  description: "Follows the table's stream",
  timeout: Duration.minutes(1),
  actions: PROJECTED,
};

/** The only one that reads the table from end to end: for a rebuild. */
const JOBS: FunctionKind = {
  id: 'Jobs',
  bundle: 'jobs',
  description: 'Heartbeats, rebuilds, and what was set aside',
  timeout: Duration.minutes(15),
  actions: [...PROJECTED, 'Scan'],
};

interface Made {
  handler: Lambda;
  logs: LogGroup;
}

/** Neither the key ring nor files: whoever reads the stream opens nothing that is sealed (decision 0007). */
function made(stack: Stack, stage: StageConfig, { data, operations, bundles }: EventsInputs, kind: FunctionKind): Made {
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
  ])
    role.addToPolicy(statement);
  Validations.of(role).acknowledge({ id: 'AwsSolutions-IAM5[Resource::*]', reason: 'X-Ray and ListStreams have no resources to name.' });
  const handler = new Lambda(stack, kind.id, {
    description: kind.description,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(bundles[kind.bundle]),
    handler: 'index.handler',
    role,
    memorySize: 1_024,
    timeout: kind.timeout,
    // Nobody waits for it: what fails is given again by the stream, by the next minute, or by whoever asked.
    retryAttempts: 0,
    tracing: Tracing.ACTIVE,
    logGroup: logs,
    loggingFormat: LoggingFormat.JSON,
    environment: {
      STAGE: stage.name,
      TABLE_NAME: data.table.tableName,
      POWERTOOLS_SERVICE_NAME: SYSTEM,
      POWERTOOLS_LOG_LEVEL: 'INFO',
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

/** Tries of one batch. A record that kills the function is alone by then; one that cannot be borne was set aside long before. */
const TRIES = 100;
/** The stream itself forgets after 24. */
const OLDEST_HOURS = 20;

function follow(stack: Stack, { data: { table }, operations: { key } }: EventsInputs, handler: Lambda, undelivered: Queue): void {
  const arn = table.tableStreamArn;
  // A restored table whose stream is off: `gapsOf` refuses its deployment.
  if (!arn) return;
  handler.addToRolePolicy(allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], arn));
  handler.addToRolePolicy(allow(['dynamodb:ListStreams'], '*'));
  handler.addToRolePolicy(allow(['sqs:SendMessage'], undelivered.queueArn));
  handler.addToRolePolicy(allow(['kms:Decrypt', 'kms:GenerateDataKey'], key.keyArn));
  const images = ['NewImage', 'OldImage'];
  new EventSourceMapping(stack, 'Followed', {
    target: handler,
    eventSourceArn: arn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    maxBatchingWindow: Duration.seconds(1),
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: TRIES,
    maxRecordAge: Duration.hours(OLDEST_HOURS),
    // A heartbeat must not overtake what was written before it.
    parallelizationFactor: 1,
    // The CDK's own grants would be wider.
    onFailure: { bind: () => ({ destination: undelivered.queueArn }) },
    filters: images.map((image) => FilterCriteria.filter({ dynamodb: { [image]: { type: { S: [...FOLLOWED_TYPES] } } } })),
  });
}

function everyMinute(stack: Stack, jobs: Lambda): void {
  const role = new Role(stack, 'ClockRole', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
  role.addToPolicy(allow(['lambda:InvokeFunction'], jobs.functionArn));
  new Schedule(stack, 'EveryMinute', {
    description: 'A heartbeat into the table, which comes back through its stream',
    schedule: ScheduleExpression.rate(Duration.minutes(1)),
    target: new LambdaInvoke(jobs, {
      input: ScheduleTargetInput.fromObject({ job: 'beat' }),
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
      // The CDK's own grant would be for all versions.
      role: role.withoutPolicyUpdates(),
    }),
  });
}

const five = Duration.minutes(5);

function alarms(
  stack: Stack,
  { topic }: Operations,
  { projector, jobs, undelivered }: { projector: Made; jobs: Made; undelivered: Queue },
): void {
  const alarm = alarmOn(stack, topic);
  for (const { handler, logs } of [projector, jobs]) {
    const name = handler.node.id;
    const aside = new MetricFilter(stack, `${name}SetAsideLines`, {
      logGroup: logs,
      filterPattern: FilterPattern.stringValue('$.message', '=', 'set aside'),
      metricNamespace: `${SYSTEM}/${stack.stackName}`,
      metricName: `${name}SetAside`,
    });
    alarm(
      `${name}SetAside`,
      aside.metric({ period: five, statistic: 'Sum' }),
      1,
      1,
      'A projection could not bear a change, and all else goes on. Read the log for the projection and the error; mend it, then run the job redrive.',
    );
    alarm(`${name}Errors`, handler.metricErrors({ period: five }), 1, 1, 'The function failed or ran out of time. Read its log.');
  }
  alarm(
    'StreamAge',
    projector.handler.metric('IteratorAge', { period: five, statistic: 'Maximum' }),
    300_000,
    2,
    'What is projected is more than five minutes behind the table. Does the table answer, is a batch given again and again? Read the log.',
  );
  alarm(
    'GivenUp',
    undelivered.metricApproximateNumberOfMessagesVisible({ period: five, statistic: 'Maximum' }),
    1,
    1,
    'A part of the stream was given up. Mend the cause, then run the job rebuild; docs/operations.md tells what to do with the message.',
  );
}
