// Who hears that a key of people's data is used by a stranger, or changed: KMS tells CloudTrail, which tells EventBridge within minutes.
import { type Stack, Validations } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { ourRoles } from './parts.ts';
import type { StageConfig } from './stages.ts';

/** What opens or makes something with a key. */
const USES = ['Encrypt', 'Decrypt', 'ReEncrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext'];
/** What changes who may, or whether anybody can. */
const CHANGES = ['PutKeyPolicy', 'CreateGrant', 'DisableKey', 'DisableKeyRotation', 'ScheduleKeyDeletion'];

interface Watched {
  /** Wraps the key ring: only functions of this stage have a use for it. */
  dataKey: Key;
  storageKey: Key;
  topic: Topic;
  /** Encrypts the topic. */
  operationsKey: Key;
}

/** Needs a trail of the account's management events (docs/operations.md): without one EventBridge is told nothing. */
export function watchKeys(stack: Stack, stage: StageConfig, { dataKey, storageKey, topic, operationsKey }: Watched): void {
  const rule = (id: string, description: string, detail: object): void => {
    const made = new CfnRule(stack, id, {
      description,
      // Decrypt reads, and is told to such rules only.
      state: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
      eventPattern: { source: ['aws.kms'], 'detail-type': ['AWS API Call via CloudTrail'], detail },
      targets: [{ id: 'Alarms', arn: topic.topicArn }],
    });
    Validations.of(made).acknowledge({
      id: 'Serverless-EventBusDLQ',
      reason: 'EventBridge tries for a day; what a trail knows stays in the trail, and a queue that nobody reads would tell nobody.',
    });
  };
  const role = { sessionContext: { sessionIssuer: { arn: [{ 'anything-but': { wildcard: [ourRoles(stack, stage)] } }] } } };
  const noRole = { sessionContext: { sessionIssuer: { arn: [{ exists: false }] } } };
  rule('StrangerAtDataKey', 'Somebody else than our functions asked for the key that wraps the key ring.', {
    eventName: USES,
    resources: { ARN: [dataKey.keyArn] },
    $or: [{ userIdentity: role }, { userIdentity: noRole }],
  });
  rule('KeyChanged', 'A key of the table or of the key ring was changed: who may use it, or whether anybody can.', {
    eventName: CHANGES,
    resources: { ARN: [dataKey.keyArn, storageKey.keyArn] },
  });
  const events = new ServicePrincipal('events.amazonaws.com');
  const ours = {
    ArnLike: { 'aws:SourceArn': stack.formatArn({ service: 'events', resource: 'rule', resourceName: `${stack.stackName}-*` }) },
  };
  topic.addToResourcePolicy(
    new PolicyStatement({ principals: [events], actions: ['sns:Publish'], resources: [topic.topicArn], conditions: ours }),
  );
  operationsKey.addToResourcePolicy(
    new PolicyStatement({ principals: [events], actions: ['kms:Decrypt', 'kms:GenerateDataKey*'], resources: ['*'], conditions: ours }),
  );
}
