// What functions of several stacks share: their logs, and how they reach the table's storage.
import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { KEY_RING_CONTEXT } from '../src/platform/store/shape.ts';
import { REGION, type StageConfig, SYSTEM } from './stages.ts';

/**
 * Logs of files and of the firewall hold the address of whoever sends, reads or is sent away, citizens among them: so long that what an alarm tells can be
 * looked into, and no longer.
 */
export const ADDRESS_DAYS = 14;

/** How far back the table can be restored, from itself or from the vault: what was erased is recoverable for as long. */
export const RECOVERY_DAYS = 35;

/** How it is told that something is wrong. */
export interface Operations {
  /** Encrypts logs, alarms and what could not be delivered. */
  key: Key;
  topic: Topic;
}

export const logGroup = (stack: Stack, stage: StageConfig, id: string, encryptionKey: Key, logGroupName?: string): LogGroup =>
  new LogGroup(stack, id, {
    encryptionKey,
    ...(logGroupName && { logGroupName }),
    retention: stage.production ? RetentionDays.ONE_YEAR : RetentionDays.ONE_MONTH,
    removalPolicy: stage.production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });

/** Logs that hold addresses of whoever asks end as soon as an alarm has been looked into (`ADDRESS_DAYS`). */
export const addressLogGroup = (stack: Stack, id: string, encryptionKey: Key, logGroupName: string): LogGroup =>
  new LogGroup(stack, id, { encryptionKey, logGroupName, retention: ADDRESS_DAYS, removalPolicy: RemovalPolicy.DESTROY });

export const allow = (actions: string[], ...resources: string[]): PolicyStatement => new PolicyStatement({ actions, resources });

/** Roles that the stacks of a stage make: their names begin with its own. */
export const ourRoles = (stack: Stack, { name }: StageConfig): string =>
  stack.formatArn({ service: 'iam', region: '', resource: 'role', resourceName: `${SYSTEM}-${name}-*` });

/** What the API sends with each call to KMS: the data key opens the key ring, and nothing else that somebody has sealed with it. */
export const RING_ONLY = {
  StringEquals: Object.fromEntries(Object.entries(KEY_RING_CONTEXT).map(([name, value]) => [`kms:EncryptionContext:${name}`, value])),
};

export const throughRing = (key: Key, ...verbs: ('Encrypt' | 'Decrypt')[]): PolicyStatement =>
  new PolicyStatement({ actions: verbs.map((verb) => `kms:${verb}`), resources: [key.keyArn], conditions: RING_ONLY });

/** Where the storage key works: nobody asks KMS itself. */
export const STORAGE_ONLY = { StringEquals: { 'kms:ViaService': [`dynamodb.${REGION}.amazonaws.com`, `s3.${REGION}.amazonaws.com`] } };

/** The storage key opens through DynamoDB and S3 only: the function cannot ask KMS itself. The actions are those DynamoDB prescribes. */
export const throughStorage = (key: Key): PolicyStatement =>
  new PolicyStatement({
    actions: [
      'Encrypt',
      'Decrypt',
      'ReEncryptFrom',
      'ReEncryptTo',
      'GenerateDataKey',
      'GenerateDataKeyWithoutPlaintext',
      'DescribeKey',
    ].map((action) => `kms:${action}`),
    resources: [key.keyArn],
    conditions: STORAGE_ONLY,
  });
