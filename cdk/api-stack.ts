// The API: a regional REST API behind a firewall, one function, and whoever must be told. Holds no data; may be torn down and made again.
import { Aws, CfnOutput, Duration, RemovalPolicy, Size, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import {
  AccessLogFormat,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  ResponseType,
  RestApi,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Alias, Architecture, Code, Function as Lambda, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { EVIDENCE_PREFIX, TABLE } from '../src/platform/store/shape.ts';
import { alarms } from './alarms.ts';
import { announcementCache, announcementPaths, BINARY, preflightAsText } from './announcements.ts';
import { API_CORS } from './cors.ts';
import type { Data } from './data-stack.ts';
import { documentLayer, graphqlPath } from './documents.ts';
import { firewall } from './firewall.ts';
import type { Pool } from './identity-stack.ts';
import { allow, logGroup, type Operations, throughRing, throughStorage } from './parts.ts';
import { type Issuer, REGION, type StageConfig, SYSTEM } from './stages.ts';

export interface ApiInputs {
  data: Data;
  issuers: readonly Issuer[];
  /** Of those issuers, the pools of this account. */
  pools: readonly Pool[];
  /** Directory of the bundled handler. */
  bundleDir: string;
}

export function apiStack(scope: Construct, stage: StageConfig, inputs: ApiInputs, props: StackProps): Operations {
  const stack = new Stack(scope, 'Api', { ...props, description: 'REST API, function, firewall and alarms: holds no data' });
  const key = operationsKey(stack);
  const { handler, logs } = graphql(stack, stage, inputs, key);
  const accessLogs = logGroup(stack, stage, 'AccessLogs', key);
  const api = restApi(stack, stage, handler, { key, accessLogs });
  firewall(stack, stage, api.deploymentStage, key);
  const topic = alarms(stack, stage, { handler, api, logs, accessLogs, data: inputs.data, pools: inputs.pools, key });
  return { key, topic };
}

/** For logs and alarms only. Retained, since the logs of production outlive the stack. */
function operationsKey(stack: Stack): Key {
  const key = new Key(stack, 'OperationsKey', {
    description: 'Encrypts logs and alarms',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const logs = `arn:${Aws.PARTITION}:logs:${REGION}:${Aws.ACCOUNT_ID}:log-group:*`;
  key.grantEncryptDecrypt(
    new ServicePrincipal(`logs.${REGION}.amazonaws.com`).withConditions({ ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logs } }),
  );
  // The ARN is spelt out: a reference from the key to an alarm, whose topic needs the key, would be a circle.
  const alarm = `arn:${Aws.PARTITION}:cloudwatch:${REGION}:${Aws.ACCOUNT_ID}:alarm:*`;
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      resources: ['*'],
      conditions: { ArnLike: { 'aws:SourceArn': alarm } },
    }),
  );
  return key;
}

function graphql(stack: Stack, stage: StageConfig, { data, issuers, bundleDir }: ApiInputs, key: Key): { handler: Alias; logs: LogGroup } {
  const logs = logGroup(stack, stage, 'GraphqlLogs', key);
  const documents = documentLayer(stack, stage);
  const role = new Role(stack, 'GraphqlRole', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  for (const statement of permissions(data, logs)) role.addToPolicy(statement);
  const evidenceArn: { 'Fn::ImportValue': string } = stack.resolve(data.stack.exportValue(data.evidence.bucketArn));
  Validations.of(role).acknowledge(
    {
      id: `AwsSolutions-IAM5[Resource::${evidenceArn['Fn::ImportValue']}/${EVIDENCE_PREFIX}*]`,
      reason: 'All files under one prefix of one bucket.',
    },
    { id: 'AwsSolutions-IAM5[Resource::*]', reason: 'X-Ray has no resources to name.' },
  );
  const handler = new Lambda(stack, 'Graphql', {
    description: 'GraphQL API',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(bundleDir),
    handler: 'index.handler',
    role,
    // Memory buys CPU (a whole core at 1,769 MB). An ordinary request needs a few ms of it, a cold start about 250: with 0.6 core it stays
    // near half a second. To be weighed again with Lambda Power Tuning on the real account.
    memorySize: 1_024,
    // API Gateway gives up at 29 s. The SDK's three tries of 5 s each fit.
    timeout: Duration.seconds(20),
    tracing: Tracing.ACTIVE,
    layers: documents.layers,
    logGroup: logs,
    loggingFormat: LoggingFormat.JSON,
    ...(stage.reservedConcurrency !== undefined && { reservedConcurrentExecutions: stage.reservedConcurrency }),
    environment: {
      STAGE: stage.name,
      TABLE_NAME: data.table.tableName,
      ISSUERS: stack.toJsonString(issuers),
      DATA_KEY_ARN: data.dataKey.keyArn,
      EVIDENCE_BUCKET: data.evidence.bucketName,
      // API Gateway answers the preflight; the answer itself must name the origin too, and only the function can.
      WEB_ORIGINS: stage.webOrigins.join(','),
      ...documents.environment,
      ...(stage.mostReads !== undefined && { MOST_READS: String(stage.mostReads) }),
      ...(stage.absenceStepMs !== undefined && { ABSENCE_STEP_MS: String(stage.absenceStepMs) }),
      ...challengeVariables(stage),
      POWERTOOLS_SERVICE_NAME: SYSTEM,
      POWERTOOLS_LOG_LEVEL: 'INFO',
    },
    // A version that was live once stays, to go back to.
    currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
  });
  const notAsync = 'API Gateway waits for the answer; nothing calls this function asynchronously.';
  Validations.of(handler).acknowledge(
    { id: 'Serverless-LambdaDLQ', reason: notAsync },
    { id: 'Serverless-LambdaAsyncFailureDestination', reason: notAsync },
  );
  return { handler: new Alias(stack, 'Live', { aliasName: 'live', version: handler.currentVersion }), logs };
}

const challengeVariables = ({ challenge }: StageConfig): Record<string, string> => ({
  ...(challenge && { CHALLENGE: challenge.kind }),
  ...(challenge?.slowestSeconds !== undefined && { CHALLENGE_SECONDS: String(challenge.slowestSeconds) }),
});

/** Exactly what `src/platform/store` calls: no Scan, no update of single attributes, no change of tables, keys or buckets. */
function permissions({ table, evidence, storageKey, dataKey }: Data, logs: LogGroup): PolicyStatement[] {
  const item = ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'];
  return [
    allow(
      item.map((action) => `dynamodb:${action}`),
      table.tableArn,
    ),
    allow(['dynamodb:Query'], ...TABLE.indexes.map((index) => `${table.tableArn}/index/${index}`)),
    throughRing(dataKey, 'Encrypt', 'Decrypt'),
    throughStorage(storageKey),
    allow(['s3:PutObject', 's3:GetObject', 's3:DeleteObject'], evidence.arnForObjects(`${EVIDENCE_PREFIX}*`)),
    // To find all files of an application; and without it S3 answers 403 instead of 404 for a file that has not arrived yet.
    allow(['s3:ListBucket'], evidence.bucketArn),
    allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logs.logGroupArn),
  ];
}

/** No query string, no address, no user: an access log is about the API, the operation log tells the rest by request id. */
const ACCESS_LOG = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    method: '$context.httpMethod',
    resource: '$context.resourcePath',
    status: '$context.status',
    bytes: '$context.responseLength',
    ms: '$context.responseLatency',
    handlerMs: '$context.integration.latency',
    handlerStatus: '$context.integration.integrationStatus',
    fault: '$context.error.responseType',
    firewall: '$context.waf.status',
    trace: '$context.xrayTraceId',
  }),
);

function restApi(stack: Stack, stage: StageConfig, handler: Alias, { key, accessLogs }: { key: Key; accessLogs: LogGroup }): RestApi {
  const { domain, throttle, webOrigins } = stage;
  const api = new RestApi(stack, 'Rest', {
    restApiName: `${SYSTEM}-${stage.name}`,
    endpointTypes: [EndpointType.REGIONAL],
    // API Gateway writes logs through one role per account and region; it must outlive this stack, for other APIs may use it by then.
    cloudWatchRole: true,
    cloudWatchRoleRemovalPolicy: RemovalPolicy.RETAIN,
    minCompressionSize: Size.kibibytes(1),
    disableExecuteApiEndpoint: domain !== undefined,
    ...(domain && {
      domainName: {
        domainName: domain.name,
        certificate: Certificate.fromCertificateArn(stack, 'Certificate', domain.certificateArn),
        endpointType: EndpointType.REGIONAL,
        securityPolicy: SecurityPolicy.TLS_1_2,
      },
    }),
    ...(webOrigins.length > 0 && {
      defaultCorsPreflightOptions: {
        allowOrigins: [...webOrigins],
        allowMethods: [...API_CORS.methods],
        allowHeaders: [...API_CORS.headers],
        maxAge: Duration.seconds(API_CORS.maxAge),
      },
    }),
    binaryMediaTypes: BINARY,
    deployOptions: {
      stageName: stage.name,
      accessLogDestination: new LogGroupLogDestination(accessLogs),
      accessLogFormat: ACCESS_LOG,
      loggingLevel: MethodLoggingLevel.ERROR,
      dataTraceEnabled: false,
      metricsEnabled: true,
      tracingEnabled: true,
      throttlingRateLimit: throttle.rate,
      throttlingBurstLimit: throttle.burst,
      ...announcementCache(stage),
    },
  });
  // API Gateway would make this group by itself, unencrypted and for ever.
  const faults = logGroup(stack, stage, 'ExecutionLogs', key, `API-Gateway-Execution-Logs_${api.restApiId}/${stage.name}`);
  api.deploymentStage.node.addDependency(faults);
  const integration = new LambdaIntegration(handler, { allowTestInvoke: false });
  graphqlPath(api, integration, stage);
  api.root.addResource('health').addMethod('GET', integration);
  announcementPaths(api, handler);
  preflightAsText(api);
  refusals(api);
  acknowledge(api);
  if (api.domainName)
    new CfnOutput(stack, 'DomainTarget', { value: api.domainName.domainNameAliasDomainName, description: `CNAME of ${domain?.name}` });
  return api;
}

/** Seconds. API Gateway says the same to all; clients spread themselves (docs/frontends.md). */
const AGAIN = 3;

/** What API Gateway answers by itself has the shape of every other answer: a code and a request id. */
function refusals(api: RestApi): void {
  const refusal = (id: string, type: ResponseType, code: string, message: string, statusCode?: string, again?: number): void =>
    void api.addGatewayResponse(id, {
      type,
      ...(statusCode && { statusCode }),
      // Bodies hold nothing but a code, so any page may read them: a browser would else show a network error.
      responseHeaders: {
        'Access-Control-Allow-Origin': "'*'",
        'Cache-Control': "'no-store'",
        ...(again && { 'Retry-After': `'${again}'`, 'Access-Control-Expose-Headers': "'retry-after'" }),
      },
      templates: {
        'application/json': `{"errors":[{"message":"${message}","extensions":{"code":"${code}","requestId":"$context.requestId"}}]}`,
      },
    });
  refusal('Refused', ResponseType.DEFAULT_4XX, 'BAD_REQUEST', 'The request was refused.');
  refusal('Unknown', ResponseType.MISSING_AUTHENTICATION_TOKEN, 'NOT_FOUND', 'There is nothing here: POST /graphql.', '404');
  refusal('TooMany', ResponseType.THROTTLED, 'TOO_MANY_REQUESTS', 'Too many requests at once. Please try again in a moment.', '429', AGAIN);
  // Whom Lambda has no instance for (`reservedConcurrency`): it would else read as a fault of the house.
  refusal('NoInstance', ResponseType.INTEGRATION_FAILURE, 'TRY_AGAIN', 'There is no room at the moment. Please try again.', '503', AGAIN);
  refusal('Filtered', ResponseType.WAF_FILTERED, 'REFUSED_BY_FIREWALL', 'The firewall refused this request.', '403');
  refusal('Failed', ResponseType.DEFAULT_5XX, 'INTERNAL_SERVER_ERROR', 'Internal error');
}

function acknowledge(api: RestApi): void {
  const tokens =
    'The function verifies tokens itself: several issuers, and fields that need no login. Every field carries its rule in the schema.';
  Validations.of(api).acknowledge(
    { id: 'AwsSolutions-APIG2', reason: 'The body is GraphQL: its schema validates it, after limits on size, depth and cost.' },
    { id: 'AwsSolutions-APIG4', reason: tokens },
    { id: 'AwsSolutions-COG4', reason: tokens },
    {
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
      reason: 'The role of the whole account for API logs, with the policy AWS prescribes for it.',
    },
  );
}
