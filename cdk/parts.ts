// What functions of several stacks share: their logs, and how they reach the table's storage.
import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { REGION, type StageConfig } from './stages.ts';

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

export const allow = (actions: string[], ...resources: string[]): PolicyStatement => new PolicyStatement({ actions, resources });

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
    conditions: { StringEquals: { 'kms:ViaService': [`dynamodb.${REGION}.amazonaws.com`, `s3.${REGION}.amazonaws.com`] } },
  });
