// The web firewall before the API: AWS's managed rules, and a limit per address.
import type { Stack } from 'aws-cdk-lib';
import type { Stage } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
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

export function firewall(stack: Stack, stage: StageConfig, api: Stage): CfnWebACL {
  const acl = new CfnWebACL(stack, 'Firewall', {
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: seen('Firewall'),
    rules: [
      {
        name: 'RequestsPerAddress',
        priority: 0,
        action: { block: {} },
        statement: { rateBasedStatement: { limit: stage.requestsPerAddress, aggregateKeyType: 'IP', evaluationWindowSec: 300 } },
        visibilityConfig: seen('RequestsPerAddress'),
      },
      // It would refuse bodies over 8 KB: a plan with its targets is larger. The handler's own limit is 256 KiB.
      managed(1, 'AWSManagedRulesCommonRuleSet', ['SizeRestrictions_BODY']),
      managed(2, 'AWSManagedRulesKnownBadInputsRuleSet'),
    ],
  });
  new CfnWebACLAssociation(stack, 'FirewallAssociation', { webAclArn: acl.attrArn, resourceArn: api.stageArn });
  return acl;
}
