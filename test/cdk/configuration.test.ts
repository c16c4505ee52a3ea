// What the configuration of a stage decides: production, frontends, a restored table, the city's own issuers.
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, it } from 'vitest';
import { gapsOf, STAGES, type StageConfig } from '../../cdk/stages.ts';
import { absenceStepOf, challengeOf } from '../../src/config.ts';
import { ANY_MODULE, FULL, resources, templateOf, theOnly, workshop } from './synthesised.ts';

const shop = await workshop(ANY_MODULE);
afterAll(shop.clear);

const made = { dev: shop.synthesise(STAGES.dev), prod: shop.synthesise(STAGES.prod), full: shop.synthesise(FULL) };

describe('a production stage', () => {
  it('cannot be torn down by a slip, a development stage can', () => {
    expect(made.prod.stacks.map((stack) => stack.protected)).toEqual([true, true, true, true]);
    expect(made.dev.stacks.map((stack) => stack.protected)).toEqual([false, false, false, false]);
  });

  it('lists what is still to be decided before it is deployed', () => {
    expect(gapsOf(STAGES.prod).missing.join('\n')).toMatch(/webOrigins.*alarmEmail.*mail/s);
    expect(gapsOf(FULL)).toEqual({ missing: [], advice: [] });
    expect(gapsOf(STAGES.dev).missing).toEqual([]);
  });

  it('answers under its own host name only, with TLS 1.2 or later', () => {
    const api = templateOf(made.full, 'api');
    api.hasResourceProperties('AWS::ApiGateway::DomainName', { DomainName: 'api.kinerja.example', SecurityPolicy: 'TLS_1_2' });
    api.hasResourceProperties('AWS::ApiGateway::RestApi', { DisableExecuteApiEndpoint: true });
  });

  it('lets the configured frontends, and no other page, call it and upload evidence', () => {
    const preflights = Object.values(resources(templateOf(made.full, 'api'), 'AWS::ApiGateway::Method')).filter(
      (method) => method.Properties.HttpMethod === 'OPTIONS',
    );
    expect(preflights.length).toBeGreaterThan(0);
    for (const preflight of preflights) {
      expect(JSON.stringify(preflight)).toContain('https://lamaran.example');
      expect(JSON.stringify(preflight)).not.toContain("'*'");
    }
    templateOf(made.full, 'data').hasResourceProperties('AWS::S3::Bucket', {
      CorsConfiguration: { CorsRules: [Match.objectLike({ AllowedOrigins: FULL.webOrigins, AllowedMethods: ['PUT', 'GET'] })] },
    });
  });
});

const withoutIdEnds = (template: Template): Record<string, unknown> =>
  Object.fromEntries(Object.entries(template.toJSON().Resources as object).map(([id, one]) => [id.replace(/^Backed.*/, 'Backed'), one]));

describe('after a restore', () => {
  it('the API works on the restored table, while the old one stays as it is and can still be named', () => {
    const after = shop.synthesise({ ...STAGES.prod, restoredTable: 'asn-restored' });
    const { Backed: before, ...data } = withoutIdEnds(templateOf(made.prod, 'data'));
    const { Backed: backed, ...dataAfter } = withoutIdEnds(templateOf(after, 'data'));
    expect(dataAfter).toEqual(data);
    expect([before, backed].map((one) => JSON.stringify(one).includes(':table/asn-restored'))).toEqual([false, true]);
    const api = templateOf(after, 'api');
    expect(theOnly(api, 'AWS::Lambda::Function')[1].Properties.Environment).toMatchObject({ Variables: { TABLE_NAME: 'asn-restored' } });
    expect(JSON.stringify(theOnly(api, 'AWS::IAM::Policy'))).toContain(':table/asn-restored/index/index1');
    expect(JSON.stringify(resources(api, 'AWS::CloudWatch::Alarm'))).toContain('asn-restored');
    expect(JSON.stringify(api.toJSON())).not.toContain('ExportsOutputRefTable');
  });
});

describe('a city with its own issuers', () => {
  const own = (issuer: string): StageConfig => ({
    ...STAGES.dev,
    issuers: [
      { issuer, jwksUri: `${issuer}/jwks`, audience: 'asn', pool: 'staff' },
      { issuer: 'https://akun.example', jwksUri: 'https://akun.example/jwks', audience: 'asn', pool: 'applicants' },
    ],
    ...(FULL.routerIssuers && { routerIssuers: FULL.routerIssuers }),
  });

  it('gets no Cognito pools, and a function that believes these issuers and the router only', () => {
    const city = shop.synthesise(own('https://sso.example'));
    expect(city.templates.identity).toBeUndefined();
    const [, { Properties }] = theOnly(templateOf(city, 'api'), 'AWS::Lambda::Function');
    const { Variables } = Properties.Environment as { Variables: { ISSUERS: string } };
    expect(JSON.parse(Variables.ISSUERS)).toEqual([...(own('https://sso.example').issuers ?? []), ...(FULL.routerIssuers ?? [])]);
  });

  it('is refused an issuer without https', () => {
    expect(() => shop.synthesise(own('http://sso.example'))).toThrow('http://sso.example of stage dev is not https');
  });
});

it('a stage says how much one request may read, or leaves it to the function', () => {
  const variablesOf = (city: typeof made.full) => theOnly(templateOf(city, 'api'), 'AWS::Lambda::Function')[1].Properties.Environment;
  expect(variablesOf(made.full)).toMatchObject({ Variables: { MOST_READS: '2000' } });
  expect(JSON.stringify(variablesOf(made.prod))).not.toContain('MOST_READS');
});

it('a stage says by what steps it is told that there is nothing, or leaves it to the function', () => {
  const variablesOf = (city: typeof made.full) =>
    (theOnly(templateOf(city, 'api'), 'AWS::Lambda::Function')[1].Properties.Environment as { Variables: NodeJS.ProcessEnv }).Variables;
  expect(absenceStepOf(variablesOf(made.full))).toBe(200);
  expect(variablesOf(made.prod)).not.toHaveProperty('ABSENCE_STEP_MS');
});

it('a stage says what a writing without a login brings along, or that it brings nothing', () => {
  const variablesOf = (city: typeof made.full) =>
    (theOnly(templateOf(city, 'api'), 'AWS::Lambda::Function')[1].Properties.Environment as { Variables: NodeJS.ProcessEnv }).Variables;
  expect(challengeOf(variablesOf(made.full))).toEqual({ kind: 'proof-of-work', slowestSeconds: 5 });
  expect(challengeOf(variablesOf(shop.synthesise({ ...STAGES.dev, challenge: { kind: 'proof-of-work' } })))?.slowestSeconds).toBe(10);
  expect(JSON.stringify(variablesOf(made.prod))).not.toContain('CHALLENGE');
});

describe('a stage with registered documents', () => {
  it('gives the function their manifests beside its code, and the mode', () => {
    const api = templateOf(made.full, 'api');
    const [id] = theOnly(api, 'AWS::Lambda::LayerVersion');
    const [, { Properties }] = theOnly(api, 'AWS::Lambda::Function');
    expect(Properties.Layers).toEqual([{ Ref: id }]);
    expect(Properties.Environment).toMatchObject({ Variables: { TRUSTED_DOCUMENTS: 'enforce', TRUSTED_DOCUMENTS_FOLDER: '/opt' } });
    const [, plain] = theOnly(templateOf(made.prod, 'api'), 'AWS::Lambda::Function');
    expect(JSON.stringify(plain.Properties)).not.toContain('TRUSTED_DOCUMENTS');
  });

  it('serves them by GET, and lets no cache of API Gateway keep what it answers', () => {
    const api = templateOf(made.full, 'api');
    api.hasResourceProperties('AWS::ApiGateway::Method', {
      HttpMethod: 'GET',
      RequestParameters: Match.objectLike({ 'method.request.querystring.documentId': true }),
    });
    const [, { Properties }] = theOnly(api, 'AWS::ApiGateway::Stage');
    const settings = Properties.MethodSettings as { ResourcePath: string; CachingEnabled?: boolean }[];
    const kept = settings.filter(({ CachingEnabled }) => CachingEnabled).map(({ ResourcePath }) => ResourcePath);
    expect(kept).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('announcements')));
  });

  it('is not synthesised without a manifest', () => {
    expect(() => shop.synthesise({ ...STAGES.dev, trustedDocuments: { mode: 'allow', folder: 'test/edge' } })).toThrow(/no manifest/);
  });

  it('is what production should be', () => {
    expect(gapsOf({ ...FULL, trustedDocuments: undefined } as never).advice).toEqual([expect.stringContaining('not enforced')]);
  });
});
