// What wakes somebody: each alarm says in its description what it means and where to look first.
import { Duration, type Stack, Validations } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Alarm, ComparisonOperator, type IMetric, MathExpression, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Operation } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type LogGroup, type MetricFilter } from 'aws-cdk-lib/aws-logs';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { watchBackups } from './backup.ts';
import type { Data } from './data-stack.ts';
import { firewallMetric } from './firewall.ts';
import type { Pool } from './identity-stack.ts';
import { watchKeys } from './key-watch.ts';
import { REGION, type StageConfig, SYSTEM } from './stages.ts';

interface Watched {
  handler: Alias;
  api: RestApi;
  /** Of the function. */
  logs: LogGroup;
  accessLogs: LogGroup;
  data: Data;
  pools: readonly Pool[];
  /** Encrypts the topic; CloudWatch must be allowed to use it. */
  key: Key;
}

/** The operations of `src/platform/store/table.ts`. */
const OPERATIONS = [Operation.GET_ITEM, Operation.BATCH_GET_ITEM, Operation.QUERY, Operation.TRANSACT_WRITE_ITEMS];

type Told = (id: string, metric: IMetric, threshold: number, evaluationPeriods: number, alarmDescription: string) => void;

/** An alarm from `threshold` on, in each of so many periods; silence is no alarm. */
export const alarmOn =
  (stack: Stack, topic: ITopic): Told =>
  (id, metric, threshold, evaluationPeriods, alarmDescription) =>
    new Alarm(stack, id, {
      metric,
      threshold,
      evaluationPeriods,
      alarmDescription,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(topic));

const five = Duration.minutes(5);

export function alarms(stack: Stack, stage: StageConfig, { handler, api, logs, accessLogs, data, pools, key }: Watched): Topic {
  const { table, dataKey, storageKey } = data;
  const topic = new Topic(stack, 'Alarms', { masterKey: key, enforceSSL: true });
  if (stage.alarmEmail) {
    topic.addSubscription(new EmailSubscription(stage.alarmEmail));
    Validations.of(topic).acknowledge({
      id: 'Serverless-SNSRedrivePolicy',
      reason: 'SNS has no dead-letter queue for e-mail: a bounced mail never comes back to it.',
    });
  }
  const alarm = alarmOn(stack, topic);
  alarm(
    'HandlerErrors',
    handler.metricErrors({ period: five }),
    1,
    1,
    'The function crashed, ran out of time or of memory: it never throws by itself. Read its log.',
  );
  alarm(
    'HandlerThrottles',
    handler.metricThrottles({ period: five }),
    1,
    1,
    'Requests were refused for want of instances: raise reservedConcurrency, or the quota.',
  );
  alarm(
    'HandlerSlow',
    handler.metricDuration({ period: five, statistic: Stats.p(99) }),
    3_000,
    3,
    'One request in a hundred takes 3 s or more, for 15 minutes.',
  );
  alarm(
    'ApiFaults',
    api.metricServerError({ period: five, statistic: Stats.SUM }),
    5,
    1,
    'Clients got five or more answers 5xx in 5 minutes.',
  );
  alarm(
    'TableFaults',
    table.metricSystemErrorsForOperations({ period: five, operations: OPERATIONS }),
    5,
    1,
    'DynamoDB itself failed. Look at the AWS Health Dashboard.',
  );
  alarm(
    'TableThrottles',
    table.metricThrottledRequestsForOperations({ period: five, operations: OPERATIONS }),
    10,
    1,
    'One partition is asked too much: find the key in the operation log.',
  );
  alarm(
    'ServiceDown',
    notAnswering(stack, logs).metric({ period: five, statistic: Stats.SUM }),
    5,
    1,
    'KMS or S3 did not answer, or the table within an operation, and people were told to come again: `down` in the lines of the function says which, `cause` why. AccessDenied is ours to mend, all else is on the AWS Health Dashboard. Who was sent away before an operation began, by an issuer that does not answer as well, is counted by ApiFaults.',
  );
  alarm(
    'RefusedTokens',
    refusedTokens(stack, accessLogs).metric({ period: five, statistic: Stats.SUM }),
    200,
    1,
    'Two hundred requests in 5 minutes came with a token that is not good: an attack, an app that does not renew its tokens, or keys of the issuer that changed.',
  );
  alarm(
    'FirewallBlocks',
    new Metric({
      namespace: 'AWS/WAFV2',
      metricName: 'BlockedRequests',
      dimensionsMap: { WebACL: firewallMetric(stage), Region: REGION, Rule: 'ALL' },
      period: five,
      statistic: Stats.SUM,
    }),
    500,
    1,
    'The firewall sent 500 requests away in 5 minutes. Its log tells rule and address for 14 days: an attack, or an office behind one address.',
  );
  for (const pool of pools) {
    alarm(
      `FailedLogins${pool.kind}`,
      failedLogins(pool),
      200,
      1,
      `Two hundred log-ins of ${pool.kind} failed in 5 minutes: somebody tries passwords, or the pool is out of order.`,
    );
  }
  if (stage.apartBackup) watchBackups(stack, topic, data);
  watchKeys(stack, stage, { dataKey, storageKey, topic, operationsKey: key });
  return topic;
}

/** Cognito counts 1 for a log-in that succeeds and 0 for one that does not. */
const failedLogins = ({ id, client }: Pool): MathExpression => {
  const counted = (statistic: string): Metric =>
    new Metric({
      namespace: 'AWS/Cognito',
      metricName: 'SignInSuccesses',
      dimensionsMap: { UserPool: id, UserPoolClient: client },
      period: five,
      statistic,
    });
  return new MathExpression({
    expression: 'tried - succeeded',
    usingMetrics: { tried: counted(Stats.SAMPLE_COUNT), succeeded: counted(Stats.SUM) },
    period: five,
  });
};

/** In answers of GraphQL they are no 5xx. */
const notAnswering = (stack: Stack, logs: LogGroup): MetricFilter =>
  logs.addMetricFilter('ServiceDown', {
    filterPattern: FilterPattern.exists('$.down'),
    metricNamespace: `${SYSTEM}/${stack.stackName}`,
    metricName: 'ServiceDown',
  });

/** Whoever asks without a token is answered 200; 401 is a token that was refused. */
const refusedTokens = (stack: Stack, accessLogs: LogGroup): MetricFilter =>
  accessLogs.addMetricFilter('RefusedTokens', {
    filterPattern: FilterPattern.stringValue('$.status', '=', '401'),
    // An account may hold several stages.
    metricNamespace: `${SYSTEM}/${stack.stackName}`,
    metricName: 'RefusedTokens',
  });
