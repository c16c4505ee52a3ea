// What is left of a city where somebody has taken over its account: a backup each day in a vault that AWS keeps apart, and that nobody shortens.
import { Duration, RemovalPolicy, type Stack, Validations } from 'aws-cdk-lib';
import { BackupVault, CfnBackupPlan, CfnBackupSelection, CfnLogicallyAirGappedBackupVault } from 'aws-cdk-lib/aws-backup';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Data } from './data-stack.ts';
import { RECOVERY_DAYS } from './parts.ts';
import { type StageConfig, SYSTEM } from './stages.ts';

/** What AWS prescribes for the role: of tables, and of buckets. */
const POLICIES = ['service-role/AWSBackupServiceRolePolicyForBackup', 'AWSBackupServiceRolePolicyForS3Backup'];

/**
 * The table that the API works on and the files of evidence. The vault lies in an account of AWS's and is locked in compliance mode by its kind: root
 * itself removes nothing from it before its day, nor makes the days fewer. It holds the key ring wrapped; what unwraps it, the `data` key, it does not.
 */
export function backUpApart(stack: Stack, { name }: StageConfig, { table, evidence }: Pick<Data, 'table' | 'evidence'>): void {
  const vault = new CfnLogicallyAirGappedBackupVault(stack, 'ApartVault', {
    backupVaultName: `${SYSTEM}-${name}-apart`,
    minRetentionDays: RECOVERY_DAYS,
    maxRetentionDays: RECOVERY_DAYS,
  });
  vault.applyRemovalPolicy(RemovalPolicy.RETAIN);
  // A plan must name an ordinary one. Tables and buckets, which AWS Backup manages whole, go straight into the other: this one stays empty.
  const ordinary = new BackupVault(stack, 'BackupVault', { backupVaultName: `${SYSTEM}-${name}`, removalPolicy: RemovalPolicy.RETAIN });
  const plan = new CfnBackupPlan(stack, 'BackupPlan', {
    backupPlan: {
      backupPlanName: `${SYSTEM}-${name}`,
      backupPlanRule: [
        {
          ruleName: 'Daily',
          targetBackupVault: ordinary.backupVaultName,
          targetLogicallyAirGappedBackupVaultArn: vault.attrBackupVaultArn,
          // 01:00 in Semarang.
          scheduleExpression: 'cron(0 18 * * ? *)',
          startWindowMinutes: Duration.hours(1).toMinutes(),
          completionWindowMinutes: Duration.hours(12).toMinutes(),
          lifecycle: { deleteAfterDays: RECOVERY_DAYS },
        },
      ],
    },
  });
  const role = new Role(stack, 'BackupRole', {
    assumedBy: new ServicePrincipal('backup.amazonaws.com'),
    managedPolicies: POLICIES.map((policy) => ManagedPolicy.fromAwsManagedPolicyName(policy)),
  });
  Validations.of(role).acknowledge(
    ...POLICIES.map((policy) => ({
      id: `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${policy}]`,
      reason: 'What AWS Backup asks of a table and a bucket, as AWS prescribes it; the selection names which.',
    })),
  );
  new CfnBackupSelection(stack, 'Backed', {
    backupPlanId: plan.attrBackupPlanId,
    backupSelection: { selectionName: 'all', iamRoleArn: role.roleArn, resources: [table.tableArn, evidence.bucketArn] },
  });
}

/** Through the topic's rule for EventBridge (`key-watch.ts`). */
export function watchBackups(stack: Stack, topic: Topic, { table, evidence }: Pick<Data, 'table' | 'evidence'>): void {
  const rule = new CfnRule(stack, 'BackupFailed', {
    description: 'The daily backup of the table or of the files failed, was broken off, or never ended.',
    eventPattern: {
      source: ['aws.backup'],
      'detail-type': ['Backup Job State Change'],
      detail: { state: ['FAILED', 'ABORTED', 'EXPIRED'], resourceArn: [table.tableArn, evidence.bucketArn] },
    },
    targets: [{ id: 'Alarms', arn: topic.topicArn }],
  });
  Validations.of(rule).acknowledge({
    id: 'Serverless-EventBusDLQ',
    reason: 'EventBridge tries for a day, and the list of jobs in AWS Backup keeps what failed.',
  });
}
