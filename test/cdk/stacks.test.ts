// What must never vanish from the stacks, whoever edits them next.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { Match } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STAFF_GROUPS } from '../../cdk/identity-stack.ts';
import { STAGES } from '../../cdk/stages.ts';
import { TABLE } from '../../src/platform/store/shape.ts';
import { ROLES } from '../../src/platform/viewer.ts';
import { ANY_MODULE, FULL, resources, type Synthesised, templateOf, theOnly, workshop } from './synthesised.ts';

interface RateBased {
  Limit: number;
  ScopeDownStatement?: { OrStatement: { Statements: { ByteMatchStatement: { SearchString: string } }[] } };
}

const shop = await workshop(ANY_MODULE);
afterAll(shop.clear);

let stages: [string, Synthesised][] = [];
beforeAll(() => {
  // A machine that thinks it lives elsewhere changes nothing.
  process.env.CDK_DEFAULT_REGION = process.env.AWS_REGION = 'us-east-1';
  stages = [...Object.values(STAGES), FULL].map((stage) => [stage === FULL ? 'full' : stage.name, shop.synthesise(stage)]);
});

const stage = (name: string): Synthesised => {
  const found = stages.find(([known]) => known === name);
  if (!found) throw new Error(`Stage ${name} was not synthesised.`);
  return found[1];
};
const NAMES = ['dev', 'prod', 'full'] as const;

interface Preflight {
  HttpMethod: string;
  Integration: { ContentHandling?: string };
}

describe.each(NAMES)('in the stage %s', (name) => {
  it('every stack lies in Jakarta', () => {
    expect(stage(name).stacks).toHaveLength(4);
    for (const stack of stage(name).stacks) expect(stack.region).toBe('ap-southeast-3');
  });

  it('no template speaks of another region', () => {
    for (const template of Object.values(stage(name).templates)) {
      const regions = JSON.stringify(template.toJSON()).match(/\b(us|eu|ap|sa|ca|me|af)-[a-z]+-\d\b/g) ?? [];
      expect([...new Set(regions)].filter((region) => region !== 'ap-southeast-3')).toEqual([]);
    }
  });

  it('cdk-nag has nothing left to say, not even a warning', () => {
    const report = JSON.parse(readFileSync(join(stage(name).dir, 'validation-report.json'), 'utf8'));
    expect(report.pluginReports).toEqual([]);
  });

  it('what holds data or opens it survives its stack', () => {
    const keepers = ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::KMS::Key', 'AWS::Cognito::UserPool'];
    const found = Object.values(stage(name).templates).flatMap((template) =>
      keepers.flatMap((type) => Object.values(resources(template, type))),
    );
    expect(found).toHaveLength(1 + 2 + 3 + 5);
    for (const { DeletionPolicy, UpdateReplacePolicy } of found)
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
  });

  it('the table can be restored to any second of 35 days, streams both images, refuses deletion and has our own key', () => {
    const [, { Properties: table }] = theOnly(templateOf(stage(name), 'data'), 'AWS::DynamoDB::Table');
    expect(table).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      SSESpecification: {
        SSEEnabled: true,
        SSEType: 'KMS',
        KMSMasterKeyId: { 'Fn::GetAtt': [expect.stringMatching(/^StorageKey/), 'Arn'] },
      },
      TimeToLiveSpecification: { AttributeName: TABLE.ttl, Enabled: true },
    });
  });

  it('the table has the shape that the code reads', () => {
    const [, { Properties: table }] = theOnly(templateOf(stage(name), 'data'), 'AWS::DynamoDB::Table');
    const keySchema = (hash: string, range: string) => [
      { AttributeName: hash, KeyType: 'HASH' },
      { AttributeName: range, KeyType: 'RANGE' },
    ];
    expect(table.KeySchema).toEqual(keySchema('pk', 'sk'));
    expect(table.GlobalSecondaryIndexes).toEqual(
      TABLE.indexes.map((index) => ({
        IndexName: index,
        KeySchema: keySchema(`${index}pk`, `${index}sk`),
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...TABLE.projected] },
      })),
    );
  });

  it('every key rotates', () => {
    for (const part of ['data', 'api'] as const) {
      templateOf(stage(name), part).allResourcesProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    }
  });

  it('files of evidence are versioned, closed to the public, encrypted with our key, every access is logged, and what was erased goes', () => {
    const data = templateOf(stage(name), 'data');
    data.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    data.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      LoggingConfiguration: { DestinationBucketName: Match.anyValue() },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: Match.anyValue() } },
        ],
      },
    });
    data.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          ...['evidence/applicants/', 'evidence/apart/'].map((Prefix) =>
            Match.objectLike({ Prefix, NoncurrentVersionExpiration: { NoncurrentDays: 35 } }),
          ),
          Match.objectLike({ Prefix: 'evidence/voice/', ExpirationInDays: 1830, NoncurrentVersionExpiration: { NoncurrentDays: 35 } }),
        ]),
      },
    });
    for (const { Properties } of Object.values(resources(data, 'AWS::S3::BucketPolicy'))) {
      expect(JSON.stringify(Properties)).toContain('"Bool":{"aws:SecureTransport":"false"}');
    }
  });

  it('the groups of staff are the roles that a staff token may carry', () => {
    const groups = Object.values(resources(templateOf(stage(name), 'identity'), 'AWS::Cognito::UserPoolGroup')).map(
      (group) => group.Properties.GroupName,
    );
    const ofStaff = ROLES.filter((role) => !['PUBLIC', 'APPLICANT', 'STUDENT', 'LIAISON', 'PROVINCE_VIEWER', 'ROUTER'].includes(role));
    expect([...groups].sort()).toEqual([...ofStaff].sort());
    expect([...STAFF_GROUPS].sort()).toEqual([...ofStaff].sort());
  });

  it('nobody can sign up as staff, and no app can write the region or the employee of its user', () => {
    const identity = templateOf(stage(name), 'identity');
    identity.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: Match.objectLike({ AllowAdminCreateUserOnly: true }),
      MfaConfiguration: 'ON',
      Schema: [Match.objectLike({ Name: 'region', Mutable: false }), Match.objectLike({ Name: 'employee_id', Mutable: false })],
    });
    const clients = Object.values(resources(identity, 'AWS::Cognito::UserPoolClient'));
    expect(clients).toHaveLength(5);
    for (const { Properties } of clients) {
      // Without a list, Cognito would let the app write everything.
      expect(Properties.WriteAttributes).not.toHaveLength(0);
      expect((Properties.WriteAttributes as string[]).filter((attribute) => attribute.startsWith('custom:'))).toEqual([]);
      expect(Properties.ExplicitAuthFlows).toEqual(['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']);
    }
  });

  it('the function may do what the code does to its own table, keys and files, and nothing else', () => {
    const [, role] = theOnly(templateOf(stage(name), 'api'), 'AWS::IAM::Policy');
    const { Statement } = role.Properties.PolicyDocument as {
      Statement: { Action: string | string[]; Resource: unknown; Condition?: unknown }[];
    };
    const actions = Statement.map(({ Action }) => [Action].flat().join(' '));
    expect(actions).toEqual([
      'dynamodb:BatchGetItem dynamodb:ConditionCheckItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query',
      'dynamodb:Query',
      'kms:Decrypt kms:Encrypt',
      'kms:Decrypt kms:DescribeKey kms:Encrypt kms:GenerateDataKey kms:GenerateDataKeyWithoutPlaintext kms:ReEncryptFrom kms:ReEncryptTo',
      's3:DeleteObject s3:GetObject s3:PutObject',
      's3:ListBucket',
      'logs:CreateLogStream logs:PutLogEvents',
      'xray:PutTelemetryRecords xray:PutTraceSegments',
    ]);
    expect(Statement.filter(({ Resource }) => Resource === '*')).toHaveLength(1);
    expect(Statement[3]?.Condition).toEqual({
      StringEquals: { 'kms:ViaService': ['dynamodb.ap-southeast-3.amazonaws.com', 's3.ap-southeast-3.amazonaws.com'] },
    });
  });

  it('the function runs on the Node it was tested on, and gives up before API Gateway does', () => {
    const [, { Properties }] = theOnly(templateOf(stage(name), 'api'), 'AWS::Lambda::Function');
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], TracingConfig: { Mode: 'Active' } });
    expect(process.versions.node.split('.')[0]).toBe('24');
    expect(Properties.Timeout).toBeLessThan(29);
  });

  it('the development issuer cannot be switched on: the stage is never local, and every issuer is https', () => {
    const [, { Properties }] = theOnly(templateOf(stage(name), 'api'), 'AWS::Lambda::Function');
    const { Variables } = Properties.Environment as { Variables: Record<string, unknown> };
    expect(Variables.STAGE).toBe(name === 'full' ? 'prod' : name);
    expect(JSON.stringify(Variables.ISSUERS)).not.toContain('http://');
    for (const variable of ['LOCAL_KEY_FILE', 'LOCAL_EVIDENCE_URL', 'DYNAMODB_ENDPOINT']) expect(Variables).not.toHaveProperty(variable);
  });

  it('the API takes GraphQL by POST, a health check, published lists and files by GET and HEAD, registered documents by GET, nothing else', () => {
    const methods = Object.values(resources(templateOf(stage(name), 'api'), 'AWS::ApiGateway::Method')).map(
      (method) => method.Properties.HttpMethod,
    );
    expect(methods.filter((method) => method !== 'OPTIONS').sort()).toEqual([
      ...(name === 'full' ? ['GET'] : []),
      ...Array.from({ length: 4 }, () => 'GET'),
      ...Array.from({ length: 3 }, () => 'HEAD'),
      'POST',
    ]);
    templateOf(stage(name), 'api').hasResourceProperties('AWS::ApiGateway::RestApi', { EndpointConfiguration: { Types: ['REGIONAL'] } });
  });

  it('the firewall stands before the API, and lets a plan of more than 8 KB through', () => {
    const api = templateOf(stage(name), 'api');
    api.resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
    const [, { Properties }] = theOnly(api, 'AWS::WAFv2::WebACL');
    const rules = Properties.Rules as { Name: string; Statement: { ManagedRuleGroupStatement?: { RuleActionOverrides: unknown[] } } }[];
    expect(rules.map((rule) => rule.Name)).toEqual([
      'RequestsPerAddress',
      'IdentitiesPerAddress',
      'LoginlessPerAddress',
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesCommonRuleSet',
      'AWSManagedRulesKnownBadInputsRuleSet',
    ]);
    expect(rules[4]?.Statement.ManagedRuleGroupStatement?.RuleActionOverrides).toEqual([
      { Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } },
    ]);
  });

  it('one address names identities less often than it asks, however the request is written', () => {
    const [, { Properties }] = theOnly(templateOf(stage(name), 'api'), 'AWS::WAFv2::WebACL');
    const [all, identities] = (Properties.Rules as { Statement: { RateBasedStatement: RateBased } }[]).map(
      (rule) => rule.Statement.RateBasedStatement,
    );
    expect(identities?.Limit).toBeLessThan((all?.Limit ?? 0) / 5);
    const named = identities?.ScopeDownStatement?.OrStatement.Statements.map((one) => one.ByteMatchStatement);
    // Who registers such a document sends its id alone.
    const ids = name === 'full' ? [expect.stringMatching(/^[0-9a-f]{40}$/), expect.stringMatching(/^[0-9a-f]{64}$/)] : [];
    expect(named?.map((match) => match.SearchString)).toEqual(['profileSave', 'applicationSubmit', ...ids]);
    for (const match of named ?? [])
      expect(match).toMatchObject({
        FieldToMatch: { Body: { OversizeHandling: 'MATCH' } },
        PositionalConstraint: 'CONTAINS',
        TextTransformations: [{ Priority: 0, Type: 'JS_DECODE' }],
      });
  });

  it('logs end after a stated time, are encrypted, and know neither address nor query nor person', () => {
    const api = templateOf(stage(name), 'api');
    // That of the firewall holds addresses: guarded.test.ts.
    const groups = Object.values(resources(api, 'AWS::Logs::LogGroup')).filter(
      ({ Properties }) => !String(Properties.LogGroupName).startsWith('aws-waf-logs-'),
    );
    expect(groups).toHaveLength(3);
    for (const { Properties, DeletionPolicy } of groups) {
      expect(Properties.RetentionInDays).toBe(name === 'dev' ? 30 : 365);
      expect(Properties.KmsKeyId).toBeDefined();
      expect(DeletionPolicy).toBe(name === 'dev' ? 'Delete' : 'Retain');
    }
    const [, { Properties }] = theOnly(api, 'AWS::ApiGateway::Stage');
    expect((Properties.AccessLogSetting as { Format: string }).Format).not.toMatch(
      /identity|querystring|authorizer|header|\$context\.path/i,
    );
    for (const setting of Properties.MethodSettings as object[])
      expect(setting).toMatchObject({ DataTraceEnabled: false, ThrottlingRateLimit: expect.any(Number) });
  });

  it('published lists, and nothing else, are answered from an encrypted cache, in production', () => {
    const api = templateOf(stage(name), 'api');
    const [, { Properties }] = theOnly(api, 'AWS::ApiGateway::Stage');
    const settings = Properties.MethodSettings as Record<string, unknown>[];
    expect(Properties.CacheClusterEnabled ?? false).toBe(name !== 'dev');
    const kept = settings.filter(({ CachingEnabled }) => CachingEnabled);
    const path = '/~1announcements~1{id}';
    expect(kept.map(({ HttpMethod, ResourcePath, CacheTtlInSeconds }) => [HttpMethod, ResourcePath, CacheTtlInSeconds])).toEqual(
      name === 'dev'
        ? []
        : [
            ['GET', path, 5],
            ['GET', `${path}~1{edition}~1{formation}~1{file}`, 60],
            ['GET', `${path}~1attachments~1{attachment}`, 60],
          ],
    );
    for (const { CacheDataEncrypted } of kept) expect(CacheDataEncrypted).toBe(true);
    if (name !== 'dev') expect(settings[0]).toMatchObject({ HttpMethod: '*', ResourcePath: '/*', CachingEnabled: false });
  });

  it('an answer of the cache belongs to its whole path, whatever headers come with it', () => {
    const methods = Object.values(resources(templateOf(stage(name), 'api'), 'AWS::ApiGateway::Method'));
    const keys = methods
      .map(({ Properties }) => Properties as { HttpMethod: string; Integration: { CacheKeyParameters?: string[] } })
      .filter(({ HttpMethod, Integration }) => HttpMethod === 'GET' && Integration.CacheKeyParameters)
      .map(({ Integration }) => Integration.CacheKeyParameters?.map((one) => one.replace('method.request.', '')));
    expect(keys).toEqual([['path.id'], ['path.id', 'path.edition', 'path.formation', 'path.file'], ['path.id', 'path.attachment']]);
  });

  it('files come through as bytes, and a preflight is still read as text', () => {
    const api = templateOf(stage(name), 'api');
    const [, { Properties }] = theOnly(api, 'AWS::ApiGateway::RestApi');
    expect(Properties.BinaryMediaTypes).toEqual(['*/*']);
    const methods = Object.values(resources(api, 'AWS::ApiGateway::Method')).map(({ Properties: of }) => of as unknown as Preflight);
    for (const { HttpMethod, Integration } of methods)
      expect(Integration.ContentHandling === 'CONVERT_TO_TEXT').toBe(HttpMethod === 'OPTIONS');
  });

  it('every resource that can be tagged carries its system and stage', () => {
    for (const part of ['data', 'api', 'events'] as const) {
      for (const type of ['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::Lambda::Function', 'AWS::ApiGateway::RestApi']) {
        for (const { Properties } of Object.values(resources(templateOf(stage(name), part), type))) {
          expect(Properties.Tags).toEqual(
            expect.arrayContaining([
              { Key: 'system', Value: 'semarang-asn' },
              { Key: 'stage', Value: name === 'full' ? 'prod' : name },
            ]),
          );
        }
      }
    }
  });
});

it('cdk-nag is awake: a bare bucket stops the synthesis', () => {
  const app = new App({ outdir: join(shop.bundle.dir, '..', 'bare'), analyticsReporting: false });
  new Bucket(new Stack(app, 'Bare'), 'Bucket');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  expect(() => app.synth()).toThrow('AwsSolutions-S1');
});
