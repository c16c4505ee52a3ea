// Mails that came back: SES tells EventBridge of them, and that a function.
import { Arn, type Stack, Validations } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { CfnConfigurationSetEventDestination } from 'aws-cdk-lib/aws-ses';

/** SES tells the account's default bus alone. The rule hears of this set: another stage of the account has its own. */
export function tellReturned(stack: Stack, configurationSet: string, handler: Lambda): void {
  new CfnConfigurationSetEventDestination(stack, 'MailEvents', {
    configurationSetName: configurationSet,
    eventDestination: {
      name: `${stack.stackName}-returned`,
      enabled: true,
      matchingEventTypes: ['bounce', 'complaint'],
      eventBridgeDestination: { eventBusArn: Arn.format({ service: 'events', resource: 'event-bus', resourceName: 'default' }, stack) },
    },
  });
  const rule = new Rule(stack, 'MailReturned', {
    description: 'Mails that came back, or were called unwanted',
    eventPattern: {
      source: ['aws.ses'],
      detailType: ['Email Bounced', 'Email Complaint Received'],
      detail: { mail: { tags: { 'ses:configuration-set': [configurationSet] } } },
    },
    targets: [new LambdaFunction(handler, { retryAttempts: 2 })],
  });
  Validations.of(rule).acknowledge({
    id: 'Serverless-EventBusDLQ',
    reason: 'What was not heard is told again: the next mail to that address comes back too.',
  });
}
