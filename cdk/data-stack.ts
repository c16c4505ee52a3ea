// What must never be lost: the table, the files of evidence, and the keys that open them. Changes rarely, and is deployed first.
import { Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { AttributeType, BillingMode, type ITable, ProjectionType, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { AccountPrincipal, type Conditions, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods, StorageClass } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { ARRIVING_FILES, CITIZENS_FILES, ERASED_FILES, TABLE } from '../src/platform/store/shape.ts';
import { backUpApart } from './backup.ts';
import { EVIDENCE_CORS } from './cors.ts';
import { ADDRESS_DAYS, ourRoles, RECOVERY_DAYS, RING_ONLY, STORAGE_ONLY } from './parts.ts';
import { type StageConfig, SYSTEM } from './stages.ts';

export interface Data {
  stack: Stack;
  /** The one the API works on. */
  table: ITable;
  evidence: Bucket;
  /** Encrypts what DynamoDB and S3 store. */
  storageKey: Key;
  /** Wraps the key ring (NIK, cursors, local hashes): a right on `storageKey` alone does not open what the API has sealed itself. */
  dataKey: Key;
}

export function dataStack(scope: Construct, stage: StageConfig, props: StackProps): Data {
  const stack = new Stack(scope, 'Data', { ...props, description: 'Table, evidence files and keys: retained when the stack goes' });
  const storageKey = key(stack, stage, 'Storage', 'Encrypts the table and the evidence files', [
    used(stack, ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'], STORAGE_ONLY),
    // DynamoDB works with what it was granted when the table was made.
    used(stack, ['kms:CreateGrant'], { ...STORAGE_ONLY, Bool: { 'kms:GrantIsForAWSResource': 'true' } }),
  ]);
  const dataKey = key(stack, stage, 'Data', 'Wraps the key ring of the API', [
    used(stack, ['kms:Encrypt', 'kms:Decrypt'], { ...RING_ONLY, ArnLike: { 'aws:PrincipalArn': ourRoles(stack, stage) } }),
  ]);
  const own = table(stack, storageKey);
  // Exported whether used or not: CloudFormation would refuse to withdraw an export in the deployment that moves the API off it.
  for (const fact of [own.tableName, own.tableArn, own.tableStreamArn]) stack.exportValue(fact);
  const restored = stage.restoredTable && restoredTable(stack, stage.restoredTable, stage.restoredStream);
  const data = { stack, table: restored || own, evidence: evidence(stack, stage, storageKey), storageKey, dataKey };
  if (stage.apartBackup) backUpApart(stack, stage, data);
  return data;
}

/** Its stream has a name of its own from the moment that it is switched on. */
const restoredTable = (stack: Stack, name: string, tableStreamArn: string | undefined): ITable =>
  Table.fromTableAttributes(stack, 'Restored', { tableName: name, ...(tableStreamArn && { tableStreamArn }) });

/** Whom IAM lets in may use the key so, and in no other way. */
const used = (stack: Stack, actions: string[], conditions: Conditions): PolicyStatement =>
  new PolicyStatement({ principals: [new AccountPrincipal(stack.account)], actions, resources: ['*'], conditions });

/** What an administrator of the account may do with a key: everything but use it, or let others use it by a grant. */
const ADMINISTERED = [
  ...['Describe*', 'Get*', 'List*', 'Enable*', 'Disable*', 'Put*', 'Update*', 'Revoke*', 'TagResource', 'UntagResource'],
  ...['CreateAlias', 'DeleteAlias', 'RotateKeyOnDemand', 'ScheduleKeyDeletion', 'CancelKeyDeletion'],
].map((action) => `kms:${action}`);

const key = (stack: Stack, stage: StageConfig, of: 'Storage' | 'Data', description: string, uses: PolicyStatement[]): Key =>
  new Key(stack, `${of}Key`, {
    alias: `${SYSTEM}/${stage.name}/${of.toLowerCase()}`,
    description,
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
    pendingWindow: Duration.days(30),
    policy: new PolicyDocument({
      statements: [
        new PolicyStatement({ principals: [new AccountPrincipal(stack.account)], actions: ADMINISTERED, resources: ['*'] }),
        ...uses,
      ],
    }),
  });

/** One table, on demand: month-end is twenty times an ordinary Tuesday. Its name is generated, so that a restored one can stand beside it. */
function table(stack: Stack, encryptionKey: Key): Table {
  const made = new Table(stack, 'Table', {
    partitionKey: { name: TABLE.partitionKey, type: AttributeType.STRING },
    sortKey: { name: TABLE.sortKey, type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    stream: StreamViewType.NEW_AND_OLD_IMAGES,
    timeToLiveAttribute: TABLE.ttl,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: RECOVERY_DAYS },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey,
  });
  for (const index of TABLE.indexes) {
    made.addGlobalSecondaryIndex({
      indexName: index,
      partitionKey: { name: `${index}pk`, type: AttributeType.STRING },
      sortKey: { name: `${index}sk`, type: AttributeType.STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: [...TABLE.projected],
    });
  }
  return made;
}

/** Browsers put files here by a signed link; versions make an overwritten file recoverable. */
function evidence(stack: Stack, stage: StageConfig, encryptionKey: Key): Bucket {
  const common = {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
  };
  const accessLogs = new Bucket(stack, 'EvidenceAccessLogs', {
    ...common,
    // S3 delivers access logs to a bucket with its own encryption only.
    encryption: BucketEncryption.S3_MANAGED,
    // S3 logs a bucket whole, or not at all.
    lifecycleRules: [{ expiration: Duration.days(ADDRESS_DAYS), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
  });
  Validations.of(accessLogs).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'This is the bucket of access logs; logging it into itself would never end.',
  });
  return new Bucket(stack, 'Evidence', {
    ...common,
    encryption: BucketEncryption.KMS,
    encryptionKey,
    bucketKeyEnabled: true,
    versioned: true,
    serverAccessLogsBucket: accessLogs,
    serverAccessLogsPrefix: 'evidence/',
    ...(stage.webOrigins.length > 0 && {
      cors: [
        {
          allowedMethods: EVIDENCE_CORS.methods.map((method) => HttpMethods[method]),
          allowedOrigins: [...stage.webOrigins],
          allowedHeaders: [...EVIDENCE_CORS.headers],
          maxAge: EVIDENCE_CORS.maxAge,
        },
      ],
    }),
    lifecycleRules: [
      {
        abortIncompleteMultipartUploadAfter: Duration.days(1),
        noncurrentVersionExpiration: Duration.days(365),
        transitions: [{ storageClass: StorageClass.INTELLIGENT_TIERING, transitionAfter: Duration.days(90) }],
      },
      // What was erased must be gone: recoverable no longer than the table itself. Where two rules meet, S3 takes the shorter time.
      ...ERASED_FILES.map((prefix) => ({
        prefix,
        noncurrentVersionExpiration: Duration.days(RECOVERY_DAYS),
        expiredObjectDeleteMarker: true,
      })),
      // What a citizen began to send and never completed is nobody's.
      {
        prefix: ARRIVING_FILES.prefix,
        expiration: Duration.days(ARRIVING_FILES.keptDays),
        noncurrentVersionExpiration: Duration.days(1),
      },
      // The table forgets a case by itself, and no code runs then: its files go by the same clock, from when each was sent.
      {
        prefix: CITIZENS_FILES.prefix,
        expiration: Duration.days(CITIZENS_FILES.keptDays),
        noncurrentVersionExpiration: Duration.days(RECOVERY_DAYS),
      },
    ],
  });
}
