// The web firewall before the API: AWS's managed rules, and limits per address: for all requests, and for those that name an identity.
import type { Stack } from 'aws-cdk-lib';
import type { Stage } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { idsOfDocumentsWith } from './documents.ts';
import type { StageConfig } from './stages.ts';

type Rule = CfnWebACL.RuleProperty;

const seen = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // Samples would keep whole requests, tokens and names included, for three hours.
  sampledRequestsEnabled: false,
});

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

/** By the word in a document, and by the ids of registered documents that hold it: those are sent without the word. */
const naming = (stage: StageConfig): string[] => [...NAMING, ...idsOfDocumentsWith(stage, NAMING)];

/** A name in GraphQL can be written in one way only, but JSON may escape its letters. A body too long to be read to its end counts. */
const mentions = (searchString: string): CfnWebACL.StatementProperty => ({
  byteMatchStatement: {
    searchString,
    fieldToMatch: { body: { oversizeHandling: 'MATCH' } },
    positionalConstraint: 'CONTAINS',
    textTransformations: [{ priority: 0, type: 'JS_DECODE' }],
  },
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

export function firewall(stack: Stack, stage: StageConfig, api: Stage): CfnWebACL {
  const acl = new CfnWebACL(stack, 'Firewall', {
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: seen('Firewall'),
    rules: [
      perAddress(0, 'RequestsPerAddress', stage.requestsPerAddress),
      perAddress(1, 'IdentitiesPerAddress', stage.identitiesPerAddress, { orStatement: { statements: naming(stage).map(mentions) } }),
      // It would refuse bodies over 8 KB: a plan with its targets is larger. The handler's own limit is 256 KiB.
      managed(2, 'AWSManagedRulesCommonRuleSet', ['SizeRestrictions_BODY']),
      managed(3, 'AWSManagedRulesKnownBadInputsRuleSet'),
    ],
  });
  new CfnWebACLAssociation(stack, 'FirewallAssociation', { webAclArn: acl.attrArn, resourceArn: api.stageArn });
  return acl;
}
