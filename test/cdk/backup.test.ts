// What is left where somebody has taken over the account, and for how long.
import { afterAll, expect, it } from 'vitest';
import { gapsOf, STAGES } from '../../cdk/stages.ts';
import { ANY_MODULE, FULL, resources, templateOf, theOnly, workshop } from './synthesised.ts';

const shop = await workshop(ANY_MODULE);
afterAll(shop.clear);

const full = shop.synthesise(FULL);
const data = templateOf(full, 'data');

it('the vault is one that nobody of the account empties or shortens, keeps as long as the table itself, and outlives its stack', () => {
  const [, vault] = theOnly(data, 'AWS::Backup::LogicallyAirGappedBackupVault');
  expect(vault.Properties).toMatchObject({ MinRetentionDays: 35, MaxRetentionDays: 35 });
  expect([vault.DeletionPolicy, vault.UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
});

it('each day the table that the API works on and the files of evidence go there, for exactly those days', () => {
  const [vault] = theOnly(data, 'AWS::Backup::LogicallyAirGappedBackupVault');
  const [plan, { Properties }] = theOnly(data, 'AWS::Backup::BackupPlan');
  const { BackupPlanRule: rules } = Properties.BackupPlan as { BackupPlanRule: object[] };
  expect(rules).toEqual([
    expect.objectContaining({
      TargetLogicallyAirGappedBackupVaultArn: { 'Fn::GetAtt': [vault, 'BackupVaultArn'] },
      ScheduleExpression: expect.stringMatching(/^cron\(0 \d+ \* \* \? \*\)$/),
      Lifecycle: { DeleteAfterDays: 35 },
    }),
  ]);
  const [, selection] = theOnly(data, 'AWS::Backup::BackupSelection');
  const [table] = theOnly(data, 'AWS::DynamoDB::Table');
  expect(selection.Properties).toMatchObject({
    BackupPlanId: { 'Fn::GetAtt': [plan, 'BackupPlanId'] },
    BackupSelection: {
      Resources: [{ 'Fn::GetAtt': [table, 'Arn'] }, { 'Fn::GetAtt': [expect.stringMatching(/^Evidence[0-9A-F]/), 'Arn'] }],
    },
  });
});

it('what makes backups is asked by AWS Backup alone, and may open no key ring', () => {
  const roles = Object.entries(resources(data, 'AWS::IAM::Role')).filter(([id]) => id.startsWith('BackupRole'));
  expect(roles).toHaveLength(1);
  expect(JSON.stringify(roles[0]?.[1].Properties.AssumeRolePolicyDocument)).toContain('"Service":"backup.amazonaws.com"');
  expect(JSON.stringify(roles[0]?.[1].Properties)).not.toContain('DataKey');
});

it('somebody hears of a backup that failed', () => {
  const api = templateOf(full, 'api');
  const [topic] = theOnly(api, 'AWS::SNS::Topic');
  const found = Object.values(resources(api, 'AWS::Events::Rule')).filter(({ Properties }) =>
    JSON.stringify(Properties.EventPattern).includes('aws.backup'),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.Properties).toMatchObject({
    EventPattern: { detail: { state: ['FAILED', 'ABORTED', 'EXPIRED'] } },
    Targets: [{ Id: 'Alarms', Arn: { Ref: topic } }],
  });
});

it('production has it, or is told what it lacks; a stage without real people has none', () => {
  expect(STAGES.prod.apartBackup).toBe(true);
  const { apartBackup: _, ...without } = FULL;
  expect(gapsOf(without).advice.join()).toContain('apartBackup');
  expect(resources(templateOf(shop.synthesise(STAGES.dev), 'data'), 'AWS::Backup::LogicallyAirGappedBackupVault')).toEqual({});
});
