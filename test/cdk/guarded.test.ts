// Who may use the keys of people's data, what the firewall sends away, and who hears of either.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../cdk/bundle.ts';
import { LOGINLESS } from '../../cdk/firewall.ts';
import { gapsOf, STAGES } from '../../cdk/stages.ts';
import { ANY_MODULE, FULL, resources, type Synthesised, templateOf, theOnly, workshop } from './synthesised.ts';

interface Statement {
  Action: string | string[];
  Principal?: { AWS?: unknown; Service?: string };
  Condition?: Record<string, Record<string, unknown>>;
  Resource?: unknown;
}

const shop = await workshop(ANY_MODULE);
afterAll(shop.clear);

const MADE = { dev: STAGES.dev, full: FULL } as const;
const made = new Map<keyof typeof MADE, Synthesised>();
beforeAll(() => {
  for (const name of ['dev', 'full'] as const) made.set(name, shop.synthesise(MADE[name]));
});

const stackOf = (name: keyof typeof MADE, part: 'data' | 'api' | 'events') => templateOf(made.get(name) as Synthesised, part);
const actionsOf = ({ Action }: Statement): string[] => [Action].flat();

/** The policy of a key of the data stack. */
function policyOf(name: keyof typeof MADE, key: string): Statement[] {
  const found = Object.entries(resources(stackOf(name, 'data'), 'AWS::KMS::Key')).filter(([id]) => id.startsWith(key));
  return found.flatMap(([, { Properties }]) => (Properties.KeyPolicy as { Statement: Statement[] }).Statement);
}

const POOLS = ['applicants', 'liaisons', 'province', 'staff', 'students'];

/** What opens something, makes something, or lets others. */
const USES = /^kms:(\*|Encrypt|Decrypt|ReEncrypt|GenerateData|CreateGrant|Sign|Verify|.*\*.*Decrypt)/;

describe.each(['dev', 'full'] as const)('in the stage %s', (name) => {
  it.each(['DataKey', 'StorageKey'])('whoever administers the account may not use the %s', (key) => {
    const uses = policyOf(name, key).filter((statement) => actionsOf(statement).some((action) => USES.test(action)));
    expect(uses.length).toBeGreaterThan(0);
    for (const { Condition } of uses) expect(Object.keys(Condition ?? {})).toContain('StringEquals');
    expect(policyOf(name, key).flatMap(actionsOf)).toContain('kms:ScheduleKeyDeletion');
  });

  it('the data key opens the key ring alone, and for functions of the stage alone', () => {
    const [use, ...others] = policyOf(name, 'DataKey').filter((statement) => actionsOf(statement).includes('kms:Decrypt'));
    expect(others).toEqual([]);
    expect(use?.Condition?.StringEquals).toEqual({ 'kms:EncryptionContext:purpose': 'keyring' });
    expect(JSON.stringify(use?.Condition?.ArnLike)).toContain(`:role/semarang-asn-${name === 'full' ? 'prod' : 'dev'}-*`);
    const roles = (['api', 'events'] as const).flatMap((part) =>
      Object.values(resources(stackOf(name, part), 'AWS::IAM::Policy')).flatMap(
        ({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement,
      ),
    );
    const opening = roles.filter((statement) => JSON.stringify(statement.Resource ?? '').includes('DataKey'));
    expect(opening.length).toBeGreaterThan(0);
    for (const { Condition } of opening) expect(Condition).toEqual({ StringEquals: { 'kms:EncryptionContext:purpose': 'keyring' } });
  });

  it('the storage key works inside DynamoDB and S3 alone', () => {
    for (const statement of policyOf(name, 'StorageKey').filter((one) => actionsOf(one).some((action) => USES.test(action))))
      expect(statement.Condition?.StringEquals).toEqual({
        'kms:ViaService': ['dynamodb.ap-southeast-3.amazonaws.com', 's3.ap-southeast-3.amazonaws.com'],
      });
  });

  it('whom the gateway or Lambda has no room for is told so, and when to come again', () => {
    const responses = Object.values(resources(stackOf(name, 'api'), 'AWS::ApiGateway::GatewayResponse')).map(
      ({ Properties }) => Properties,
    );
    const told = Object.fromEntries(responses.map((one) => [String(one.ResponseType), one]));
    for (const [type, status, code] of [
      ['THROTTLED', '429', 'TOO_MANY_REQUESTS'],
      ['INTEGRATION_FAILURE', '503', 'TRY_AGAIN'],
    ] as const) {
      expect(told[type]).toMatchObject({
        StatusCode: status,
        ResponseParameters: {
          'gatewayresponse.header.Retry-After': "'3'",
          'gatewayresponse.header.Access-Control-Expose-Headers': "'retry-after'",
        },
      });
      expect(JSON.stringify(told[type]?.ResponseTemplates)).toContain(code);
    }
    expect(JSON.stringify(told.DEFAULT_5XX)).not.toContain('Retry-After');
  });

  it('every alarm says what it means and reaches the encrypted topic', () => {
    const api = stackOf(name, 'api');
    const [topic, { Properties }] = theOnly(api, 'AWS::SNS::Topic');
    expect(Properties.KmsMasterKeyId).toBeDefined();
    const found = Object.values(resources(api, 'AWS::CloudWatch::Alarm'));
    expect(found).toHaveLength(9 + POOLS.length);
    for (const alarm of found)
      expect(alarm.Properties).toMatchObject({ AlarmActions: [{ Ref: topic }], AlarmDescription: expect.stringMatching(/\.$/) });
  });

  it('failed log-ins of each pool, refused tokens and blocked requests are alarms of their own', () => {
    const found = Object.entries(resources(stackOf(name, 'api'), 'AWS::CloudWatch::Alarm'));
    const named = found.map(([id]) => id.replace(/[0-9A-F]{8}$/, ''));
    expect(named.filter((id) => id.startsWith('FailedLogins')).map((id) => id.replace('FailedLogins', ''))).toEqual(
      expect.arrayContaining(POOLS),
    );
    for (const id of ['RefusedTokens', 'FirewallBlocks', 'ServiceDown']) expect(named).toContain(id);
    const ofStaff = found.find(([id]) => id.startsWith('FailedLoginsstaff'))?.[1].Properties;
    const metrics = ofStaff?.Metrics as { Expression?: string; MetricStat?: { Stat: string; Metric: { MetricName: string } } }[];
    expect(metrics.map(({ Expression, MetricStat }) => Expression ?? [MetricStat?.Metric.MetricName, MetricStat?.Stat].join())).toEqual([
      'tried - succeeded',
      'SignInSuccesses,SampleCount',
      'SignInSuccesses,Sum',
    ]);
  });

  it('one address never gets more than a tenth of what the whole API takes', () => {
    const api = stackOf(name, 'api');
    const [, { Properties: acl }] = theOnly(api, 'AWS::WAFv2::WebACL');
    const rate = (
      acl.Rules as { Statement: { RateBasedStatement?: { Limit: number; EvaluationWindowSec: number; AggregateKeyType: string } } }[]
    )
      .map(({ Statement }) => Statement.RateBasedStatement)
      .find((one) => one !== undefined);
    const [, { Properties: stage }] = theOnly(api, 'AWS::ApiGateway::Stage');
    const whole = (stage.MethodSettings as { HttpMethod: string; ResourcePath: string; ThrottlingRateLimit: number }[]).find(
      ({ HttpMethod, ResourcePath }) => HttpMethod === '*' && ResourcePath === '/*',
    );
    expect(rate?.AggregateKeyType).toBe('IP');
    expect((rate?.Limit ?? Number.NaN) / (rate?.EvaluationWindowSec ?? 0)).toBeLessThanOrEqual((whole?.ThrottlingRateLimit ?? 0) / 10);
  });

  it('no role of any function updates items one attribute at a time', () => {
    for (const part of ['data', 'api', 'events'] as const)
      for (const { Properties } of Object.values(resources(stackOf(name, part), 'AWS::IAM::Policy')))
        expect(JSON.stringify(Properties)).not.toMatch(/dynamodb:(UpdateItem|\*)/);
  });

  it('where the account keeps instances, each concern has its own, and none takes those of another', () => {
    const functions = (['api', 'events'] as const).flatMap((part) =>
      Object.values(resources(stackOf(name, part), 'AWS::Lambda::Function')).filter(
        ({ Properties }) => Properties.Handler === 'index.handler',
      ),
    );
    const kept = functions.map(({ Properties }) => Properties.ReservedConcurrentExecutions);
    if (name === 'dev') return expect(kept.every((one) => one === undefined)).toBe(true);
    expect(kept).toHaveLength(7);
    for (const one of kept) expect(one).toBeGreaterThan(0);
    // 900 of a new account's ordinary quota of 1,000 may be reserved.
    expect(kept.reduce<number>((sum, one) => sum + Number(one), 0)).toBeLessThanOrEqual(900);
  });

  it('somebody is told where a stranger asks for the data key, or a key is changed', () => {
    const api = stackOf(name, 'api');
    const [topic] = theOnly(api, 'AWS::SNS::Topic');
    const rules = Object.values(resources(api, 'AWS::Events::Rule'))
      .map(({ Properties }) => Properties)
      .filter(({ EventPattern }) => JSON.stringify(EventPattern).includes('aws.kms'));
    expect(rules).toHaveLength(2);
    for (const { State, Targets } of rules) {
      expect(State).toBe('ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS');
      expect(Targets).toEqual([{ Id: 'Alarms', Arn: { Ref: topic } }]);
    }
    const [, { Properties }] = theOnly(api, 'AWS::SNS::TopicPolicy');
    const { Statement } = Properties.PolicyDocument as { Statement: Statement[] };
    expect(Statement.filter(({ Principal }) => Principal?.Service === 'events.amazonaws.com')).toHaveLength(1);
  });

  it('what was blocked is logged for 14 days, without tokens or queries, and nothing else is', () => {
    const api = stackOf(name, 'api');
    const [, { Properties: logging }] = theOnly(api, 'AWS::WAFv2::LoggingConfiguration');
    expect(logging.LoggingFilter).toMatchObject({
      DefaultBehavior: 'DROP',
      Filters: [{ Behavior: 'KEEP', Conditions: [{ ActionCondition: { Action: 'BLOCK' } }] }],
    });
    expect(logging.RedactedFields).toEqual([
      { SingleHeader: { Name: 'authorization' } },
      { SingleHeader: { Name: 'cookie' } },
      { QueryString: {} },
    ]);
    const [group] = Object.values(resources(api, 'AWS::Logs::LogGroup')).filter(({ Properties }) =>
      String(Properties.LogGroupName).startsWith('aws-waf-logs-'),
    );
    expect(group?.Properties).toMatchObject({ RetentionInDays: 14, KmsKeyId: expect.anything() });
  });
});

it('in production somebody subscribes to the alarms, or nothing is deployed', () => {
  stackOf('full', 'api').hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: FULL.alarmEmail });
  const { alarmEmail: _, ...without } = FULL;
  expect(gapsOf(without).missing.join()).toContain('alarmEmail');
});

it('the firewall counts all that is written without a login', () => {
  const folder = join(ROOT, 'schema');
  const documents = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const open = documents.flatMap((file) =>
    parse(readFileSync(join(folder, file), 'utf8')).definitions.flatMap((definition) =>
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      definition.name.value === 'Mutation'
        ? (definition.fields ?? []).filter(({ directives }) => /PUBLIC/.test(JSON.stringify(directives))).map((field) => field.name.value)
        : [],
    ),
  );
  expect(open.toSorted()).toEqual([...LOGINLESS].toSorted());
});
