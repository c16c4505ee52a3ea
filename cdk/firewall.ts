// The web firewall before the API: AWS's managed rules, and limits per address: for all requests, those that name an identity, and what is written without a login.
import { ArnFormat, type Stack } from 'aws-cdk-lib';
import type { Stage } from 'aws-cdk-lib/aws-apigateway';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { CfnLoggingConfiguration, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { idsOfDocumentsWith } from './documents.ts';
import { addressLogGroup } from './parts.ts';
import { type StageConfig, SYSTEM } from './stages.ts';

type Rule = CfnWebACL.RuleProperty;

const seen = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // Samples would keep whole requests, tokens and names included, for three hours.
  sampledRequestsEnabled: false,
});

/** Under which CloudWatch counts all that the firewall does, in an account that may hold several stages. */
export const firewallMetric = ({ name }: StageConfig): string => `${SYSTEM}-${name}`;

/** A group of AWS's rules; `counted` ones only count. */
const managed = (priority: number, name: string, counted: readonly string[] = []): Rule => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
  visibilityConfig: seen(name),
});

/** Where an applicant says who they are, or applies under it: the only places where somebody could try other people's NIK. */
const NAMING = ['profileSave', 'applicationSubmit'];

/** Mutations that need no login: `@access(to: [PUBLIC])` in the schema. */
export const LOGINLESS = [
  ...['surveyAnswer', 'voiceSubmit', 'voiceReply', 'voiceReopen', 'voiceAttach', 'voiceAttachComplete'],
  ...['reviewExternalOpen', 'reviewExternalSubmit'],
];

/** What begins as another does is found with it. */
const words = (names: readonly string[]): string[] =>
  names.filter((name) => !names.some((other) => other !== name && name.startsWith(other)));

/** A name in GraphQL can be written in one way only, but JSON may escape its letters. A body too long to be read to its end counts. */
const mentions = (searchString: string): CfnWebACL.StatementProperty => ({
  byteMatchStatement: {
    searchString,
    fieldToMatch: { body: { oversizeHandling: 'MATCH' } },
    positionalConstraint: 'CONTAINS',
    textTransformations: [{ priority: 0, type: 'JS_DECODE' }],
  },
});

/** By the words in a document, and by the ids of registered documents that hold one: those are sent without the word. */
const mentionsOne = (stage: StageConfig, names: readonly string[]): CfnWebACL.StatementProperty => ({
  orStatement: { statements: [...words(names), ...idsOfDocumentsWith(stage, names)].map(mentions) },
});

/** In five minutes, of one address. */
const perAddress = (priority: number, name: string, limit: number, scopeDownStatement?: CfnWebACL.StatementProperty): Rule => ({
  name,
  priority,
  action: { block: {} },
  statement: {
    rateBasedStatement: { limit, aggregateKeyType: 'IP', evaluationWindowSec: 300, ...(scopeDownStatement && { scopeDownStatement }) },
  },
  visibilityConfig: seen(name),
});

/**
 * What was blocked, and by which rule: the address and the path, never the body (AWS logs none), the token or a query. A city hall that is blocked by
 * mistake is found here.
 */
function logBlocked(stack: Stack, stage: StageConfig, acl: CfnWebACL, key: Key): void {
  const group = addressLogGroup(stack, 'FirewallLogs', key, `aws-waf-logs-${SYSTEM}-${stage.name}`);
  const withoutVersion = stack.formatArn({
    service: 'logs',
    resource: 'log-group',
    resourceName: group.logGroupName,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  new CfnLoggingConfiguration(stack, 'FirewallLogging', {
    resourceArn: acl.attrArn,
    logDestinationConfigs: [withoutVersion],
    redactedFields: [{ singleHeader: { Name: 'authorization' } }, { singleHeader: { Name: 'cookie' } }, { queryString: {} }],
    loggingFilter: {
      DefaultBehavior: 'DROP',
      Filters: [{ Behavior: 'KEEP', Requirement: 'MEETS_ANY', Conditions: [{ ActionCondition: { Action: 'BLOCK' } }] }],
    },
  });
}

export function firewall(stack: Stack, stage: StageConfig, api: Stage, key: Key): void {
  const acl = new CfnWebACL(stack, 'Firewall', {
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: seen(firewallMetric(stage)),
    rules: [
      perAddress(0, 'RequestsPerAddress', stage.requestsPerAddress),
      perAddress(1, 'IdentitiesPerAddress', stage.identitiesPerAddress, mentionsOne(stage, NAMING)),
      perAddress(2, 'LoginlessPerAddress', stage.loginlessPerAddress, mentionsOne(stage, LOGINLESS)),
      managed(3, 'AWSManagedRulesAmazonIpReputationList'),
      // It would refuse bodies over 8 KB: a plan with its targets is larger. The handler's own limit is 256 KiB.
      managed(4, 'AWSManagedRulesCommonRuleSet', ['SizeRestrictions_BODY']),
      managed(5, 'AWSManagedRulesKnownBadInputsRuleSet'),
    ],
  });
  new CfnWebACLAssociation(stack, 'FirewallAssociation', { webAclArn: acl.attrArn, resourceArn: api.stageArn });
  logBlocked(stack, stage, acl, key);
}
