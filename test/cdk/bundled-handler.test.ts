// What is deployed is what was tested: the bundled handler out of the synthesised assets, in the environment of the template.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAtStart } from '../../bench/cold-start.ts';
import { STUBS } from '../../cdk/lean.ts';
import { STAGES } from '../../cdk/stages.ts';
import { type Engine, startEngine } from '../../local/engine.ts';
import { encode } from '../../src/platform/store/codec.ts';
import { resolve } from './intrinsics.ts';
import { invoke, type Run, restEvent } from './lambda.ts';
import { type IssuerStandIn, type KmsStandIn, startIssuer, startKms } from './stand-ins.ts';
import { type Synthesised, templateOf, theOnly, workshop } from './synthesised.ts';

const COGNITO = 'https://cognito-idp.ap-southeast-3.amazonaws.com';
const ME = { query: '{ me { roles } }' };

const shop = await workshop();
const made: Synthesised = shop.synthesise(STAGES.prod);
const scratch = mkdtempSync(join(tmpdir(), 'asn-lambda-'));
let engine: Engine;
let client: DynamoDBClient;
let issuer: IssuerStandIn;
let kms: KmsStandIn;
/** The template's own variables with stand-ins for what CloudFormation would fill in. */
let variables: Record<string, string>;
let environment: Record<string, string>;

beforeAll(async () => {
  const [, { Properties }] = theOnly(templateOf(made, 'api'), 'AWS::Lambda::Function');
  variables = (resolve(made, Properties.Environment as never) as { Variables: Record<string, string> }).Variables;
  [engine, issuer, kms] = await Promise.all([startEngine({ env: {} }), startIssuer(), startKms(grantedKey())]);
  client = new DynamoDBClient({
    endpoint: engine.endpoint,
    region: 'ap-southeast-3',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  // Named by the data stack, not by the variable: the function must find it by itself.
  const [name, table] = theOnly(templateOf(made, 'data'), 'AWS::DynamoDB::Table');
  await client.send(new CreateTableCommand(tableOf(table.Properties, name)));
  writeFileSync(join(scratch, 'ca.pem'), issuer.certificate);
  environment = {
    ...variables,
    // The issuer is where Cognito is; everything else of the variable is the template's.
    ISSUERS: (variables.ISSUERS ?? '').replaceAll(COGNITO, `https://localhost:${issuer.port}`),
    NODE_EXTRA_CA_CERTS: join(scratch, 'ca.pem'),
    DYNAMODB_ENDPOINT: engine.endpoint,
    AWS_ENDPOINT_URL_KMS: `http://127.0.0.1:${kms.port}`,
  };
});

afterAll(async () => {
  client?.destroy();
  await Promise.all([engine?.stop(), issuer?.stop(), kms?.stop()]);
  rmSync(scratch, { recursive: true, force: true });
  shop.clear();
});

/** The key that the function's role may encrypt with, whatever its variable says. */
function grantedKey(): string {
  const { Statement } = theOnly(templateOf(made, 'api'), 'AWS::IAM::Policy')[1].Properties.PolicyDocument as {
    Statement: { Action: unknown; Resource: never }[];
  };
  const granted = Statement.find(({ Action }) => String(Action) === 'kms:Decrypt,kms:Encrypt');
  return String(granted && resolve(made, granted.Resource));
}

/** CloudFormation's properties as the call that CloudFormation makes of them. */
function tableOf(properties: Record<string, unknown>, TableName: string): CreateTableCommandInput {
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode, StreamSpecification } =
    properties as unknown as CreateTableCommandInput;
  return {
    TableName,
    AttributeDefinitions,
    KeySchema,
    GlobalSecondaryIndexes,
    BillingMode,
    StreamSpecification: { ...StreamSpecification, StreamEnabled: true },
  };
}

/** The files that would be uploaded, found through the template as Lambda finds them. */
function uploaded(): string {
  const [, { Properties }] = theOnly(templateOf(made, 'api'), 'AWS::Lambda::Function');
  const { S3Key } = Properties.Code as { S3Key: string };
  const [file] = String(Properties.Handler).split('.');
  return join(made.dir, `asset.${S3Key.replace('.zip', '')}`, `${file}.mjs`);
}

const container = (...events: Parameters<typeof invoke>[2]): Promise<Run> => invoke(uploaded(), environment, events);
const answerOf = ({ answers }: Run, nth = 0): { status: number | undefined; body: unknown } => ({
  status: answers[nth]?.statusCode,
  body: JSON.parse(answers[nth]?.body ?? 'null'),
});

const poolOf = (pool: string): { issuer: string; audience: string } => {
  const found = (JSON.parse(environment.ISSUERS ?? '[]') as { issuer: string; audience: string; pool: string }[]).find(
    (one) => one.pool === pool,
  );
  if (!found) throw new Error(`No issuer of ${pool}.`);
  return found;
};

const token = (pool: string, claims: object, audience = poolOf(pool).audience): Promise<string> =>
  issuer.sign({ iss: poolOf(pool).issuer, aud: audience, sub: '5f0c', token_use: 'id', ...claims });

const asking = async (pool: string, claims: object, audience?: string) =>
  restEvent('POST', '/graphql', ME, { Authorization: `Bearer ${await token(pool, claims, audience)}` });

it('a first container makes the key ring under the data key, and is healthy', async () => {
  const run = await container(restEvent('GET', '/health'), restEvent('POST', '/graphql', { query: '{ __typename }' }));
  expect(answerOf(run)).toEqual({ status: 200, body: { status: 'ok' } });
  expect(answerOf(run, 1)).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });
  expect(run.answers[1]?.headers?.['x-request-id']).toBe('c6af9ac6-7b61-11e6-9a41-93e8deadbeef');
  expect(kms.calls).toContain('Encrypt');
  const { Items } = await client.send(new ScanCommand({ TableName: variables.TABLE_NAME }));
  expect(Items?.map((item) => item.type?.S)).toEqual(['Keyring']);
});

it('a later container opens the same key ring, and makes none of its own', async () => {
  kms.calls.length = 0;
  expect(answerOf(await container(restEvent('GET', '/health'))).status).toBe(200);
  expect(kms.calls).toEqual(['Decrypt']);
});

it("pools' keys are asked for while a container starts, before anybody has come with a token", async () => {
  issuer.asked.length = 0;
  await container(restEvent('GET', '/health'));
  expect(issuer.asked).not.toEqual([]);
});

it('nobody is nobody: without a token the API answers the public part', async () => {
  expect(answerOf(await container(restEvent('POST', '/graphql', ME)))).toMatchObject({ status: 200, body: { data: { me: null } } });
});

it("a staff token of the template's own pool is believed, with its groups as roles, while the person serves", async () => {
  const serving = { assignments: [{ validFrom: '2020-01-01', validTo: null }] };
  const row = { pk: 'emp_1', sk: '#', type: 'Employee', version: 1, region: '33.74', body: serving };
  await client.send(new PutItemCommand({ TableName: variables.TABLE_NAME, Item: encode(row) }));
  const run = await container(
    await asking('staff', { 'cognito:groups': ['EMPLOYEE', 'HR_OFFICER'], 'custom:region': '33.74', 'custom:employee_id': 'emp_1' }),
  );
  const { status, body } = answerOf(run);
  expect(status).toBe(200);
  const { roles } = (body as { data: { me: { roles: string[] } } }).data.me;
  expect(roles).toEqual(expect.arrayContaining(['EMPLOYEE', 'HR_OFFICER']));
});

it("an applicant's token cannot claim a staff role", async () => {
  const { body } = answerOf(await container(await asking('applicants', { 'cognito:groups': ['HR_OFFICER'] })));
  const { roles } = (body as { data: { me: { roles: string[] } } }).data.me;
  expect(roles).toContain('APPLICANT');
  expect(roles).not.toContain('HR_OFFICER');
});

it('a token for another client of the same pool is refused', async () => {
  const { status, body } = answerOf(await container(await asking('staff', { 'cognito:groups': ['EMPLOYEE'] }, 'another-client')));
  expect(status).toBe(401);
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

it('the deployed API does not describe its schema', async () => {
  const { body } = answerOf(await container(restEvent('POST', '/graphql', { query: '{ __schema { types { name } } }' })));
  expect(body).toMatchObject({ errors: [expect.anything()] });
  expect(JSON.stringify(body)).not.toContain('Employee');
});

it('one JSON line in the log tells of each operation, and none of the token', async () => {
  const event = await asking('staff', { 'cognito:groups': ['EMPLOYEE'], 'custom:region': '33.74' });
  const { log } = await container(event);
  expect(log.length).toBeGreaterThan(0);
  for (const line of log) expect(() => JSON.parse(line)).not.toThrow();
  expect(log.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ service: 'semarang-asn', stage: 'prod', requestId: event.requestContext.requestId }),
  );
  expect(log.join('\n')).not.toContain('eyJ');
});

it('no line in the log stands both of a mutation that hides its author and of a viewer', async () => {
  const linesOf = async (mutation: string): Promise<object[]> => {
    const query = `mutation($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { userErrors { code } } }`;
    const claims = { 'cognito:groups': ['EMPLOYEE'], 'custom:region': '33.74' };
    const { headers } = await asking('staff', claims);
    const { log } = await container(restEvent('POST', '/graphql', { query, variables: { input: {} } }, headers as Record<string, string>));
    return log.map((line) => JSON.parse(line) as object);
  };
  expect(await linesOf('correctionFile')).toContainEqual(
    expect.objectContaining({ mutations: ['correctionFile'], viewerId: expect.any(String) }),
  );
  const [hidden] = (await linesOf('reviewSubmit')).filter((line) => 'mutations' in line);
  expect(hidden).toMatchObject({ mutations: ['reviewSubmit'] });
  expect(hidden).not.toHaveProperty('viewerId');
});

it('a container that meets no KMS starts, tells whoever asks to come again, and says who is down', async () => {
  const alone = { ...environment, AWS_ENDPOINT_URL_KMS: 'http://127.0.0.1:9' };
  const { answers, log } = await invoke(uploaded(), alone, [restEvent('POST', '/graphql', ME), restEvent('GET', '/health')]);
  expect(answers.map(({ statusCode, headers }) => [statusCode, headers?.['retry-after']])).toEqual([
    [503, '1'],
    [503, '1'],
  ]);
  expect(JSON.parse(answers[0]?.body ?? '')).toMatchObject({ errors: [{ extensions: { code: 'TRY_AGAIN' } }] });
  expect(log.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ message: 'not open', down: 'KMS', requestId: 'c6af9ac6-7b61-11e6-9a41-93e8deadbeef' }),
  );
});

it('the container refuses to start with a plain http issuer', async () => {
  const plain = { ...environment, ISSUERS: (environment.ISSUERS ?? '').replaceAll('https://', 'http://') };
  await expect(invoke(uploaded(), plain, [restEvent('GET', '/health')])).rejects.toThrow('is not https');
});

it('the upload holds modules only, no map, no secret, no path of this machine', () => {
  const dir = join(uploaded(), '..');
  const files = readdirSync(dir, { recursive: true }).map(String);
  expect(files.filter((file) => !file.endsWith('.mjs'))).toEqual([]);
  for (const file of files) expect(readFileSync(join(dir, file), 'utf8')).not.toContain(process.cwd());
});

describe('the bundle', () => {
  const inputs = Object.keys(shop.bundle.metafile.inputs);
  const own = inputs.filter((input) => !input.includes('node_modules/'));

  it('holds the product and nothing of the laptop: no development issuer, no personas, no seed, no engine', () => {
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((input) => !/^(src\/|area:)/.test(input))).toEqual([]);
    expect(inputs.filter((input) => /dynoxide|aws-cdk|esbuild|jose\//.test(input))).toEqual([]);
  });

  it('has its schema prebuilt: nothing that builds one, and the SDL with its descriptions only where the router asks', () => {
    expect(inputs.filter((input) => /federation-internals|buildSubgraphSchema/.test(input))).toEqual([]);
    const holding = Object.entries(shop.bundle.metafile.outputs).filter(([, { inputs }]) => 'src/generated/sdl.ts' in inputs);
    expect(holding).toHaveLength(1);
    const importers = Object.values(shop.bundle.metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ path }) => path === holding[0]?.[0]),
    );
    expect(importers.map(({ kind }) => kind)).toEqual(['dynamic-import']);
    expect(readFileSync(shop.bundle.file, 'utf8')).not.toContain('Mutations that something can stand in the way of');
  });

  it('reads the library of challenges with the first that is asked for, and not while it starts', () => {
    const outputs = Object.values(shop.bundle.metafile.outputs);
    const holding = Object.entries(shop.bundle.metafile.outputs)
      .filter(([, { inputs }]) => Object.keys(inputs).some((input) => input.includes('altcha-lib')))
      .map(([path]) => path);
    expect(holding.length).toBeGreaterThan(0);
    // What only these share among themselves comes with them.
    const importers = outputs.flatMap(({ imports, entryPoint }) =>
      entryPoint?.includes('altcha-lib') ? [] : imports.filter(({ path }) => holding.includes(path)),
    );
    expect(new Set(importers.map(({ kind }) => kind))).toEqual(new Set(['dynamic-import']));
  });

  it('leaves out what is never called of the packages, and nothing else stands in their place', () => {
    for (const file of Object.keys(STUBS)) expect(inputs, file).toContain(`node_modules/${file}`);
    expect(inputs.filter((input) => /usage-reporting-protobuf|@graphql-tools\/(merge|utils)|sha\.js|node-fetch/.test(input))).toEqual([]);
  });

  it('loads the resolvers of an area when one of them is called: each can be loaded, and a start holds none but a client’s first question', async () => {
    const areas = Object.entries(shop.bundle.metafile.outputs).filter(([, { entryPoint }]) => entryPoint?.startsWith('area:'));
    expect(areas.length).toBeGreaterThan(4);
    for (const [file] of areas) {
      const { fields } = (await import(join(shop.bundle.dir, basename(file)))) as { fields: object[] };
      expect(fields.length, file).toBeGreaterThan(0);
    }
    const atStart = readAtStart(shop.bundle.metafile, '/index.mjs').flatMap((output) => Object.keys(output.inputs));
    expect(atStart.filter((input) => input.startsWith('src/resolvers/'))).toEqual(['src/resolvers/index.ts']);
    expect(atStart.filter((input) => /^src\/modules\/(voice|internship|evaluation|training)\//.test(input))).toEqual([]);
  });

  it('holds one copy of graphql, since two do not know each other', () => {
    const roots = new Set(
      inputs.filter((input) => /node_modules\/graphql\//.test(input)).map((input) => input.replace(/(node_modules\/graphql)\/.*/, '$1')),
    );
    expect([...roots]).toEqual(['node_modules/graphql']);
    expect(inputs.filter((input) => /node_modules\/graphql\/.*\.js$/.test(input))).toEqual([]);
  });
});
