// What a token can and cannot make somebody: forged, expired, foreign and mistyped ones, through the app itself.

import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JWKS_PATH } from '../../local/issuer.ts';
import { type Pool, readConfig } from '../../src/config.ts';
import { createTokens, type Tokens } from '../../src/platform/edge/tokens.ts';
import { startCity } from '../support/city.ts';

/** An issuer whose key the test holds, so that a token can be wrong in one thing alone. */
const AUDIENCE = 'semarang-staff';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger: KeyObject = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const kid = 'test-key';
const jwks = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' }] };
const keyServer = createServer((_, res) => res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(jwks)));

let tokens: Tokens;
let issuer: string;
beforeAll(async () => {
  keyServer.listen(0, '127.0.0.1');
  await once(keyServer, 'listening');
  issuer = `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}`;
  const of = (pool: Pool) => ({
    issuer: `${issuer}/${pool}`,
    jwksUri: `${issuer}${JWKS_PATH}`,
    audience: AUDIENCE,
    pool,
  });
  const machines = { ...of('router'), issuer: `${issuer}/machines`, audience: 'gateway-client', scope: 'semarang-asn/subgraph' };
  tokens = createTokens([of('staff'), of('applicants'), of('students'), of('liaisons'), of('province'), of('router'), machines]);
});
afterAll(() => void keyServer.close());

interface Wrong {
  pool?: Pool;
  iss?: string;
  /** Null: none. */
  aud?: string | null;
  exp?: number | null;
  nbf?: number;
  key?: KeyObject;
}

const now = (): number => Math.floor(Date.now() / 1000);
const CLAIMS = { sub: 'siti', 'cognito:groups': ['EMPLOYEE'], 'custom:region': '33.74', 'custom:employee_id': 'emp_1' };

function token(
  claims: JWTPayload = CLAIMS,
  { pool = 'staff', iss, aud = AUDIENCE, exp, nbf, key = privateKey }: Wrong = {},
): Promise<string> {
  const payload = { ...claims, ...(nbf && { nbf }), ...(exp !== null && { exp: exp ?? now() + 600 }) };
  const draft = new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid }).setIssuedAt(now() - 10);
  const issued = draft.setIssuer(iss ?? `${issuer}/${pool}`);
  return (aud === null ? issued : issued.setAudience(aud)).sign(key);
}

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const refused = (bearer: string) =>
  expect(tokens.viewer(bearer), bearer.slice(0, 40)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });

describe('a token that is in order', () => {
  it('makes a member of staff', async () => {
    const viewer = await tokens.viewer(`Bearer ${await token()}`);
    expect({ ...viewer, roles: [...viewer.roles] }).toEqual({
      id: 'staff:siti',
      roles: ['PUBLIC', 'EMPLOYEE'],
      region: '33.74',
      employeeId: 'emp_1',
    });
  });

  it('also where it was issued ten minutes from now: the hour tells its age and forbids nothing (RFC 7519, 4.1.6)', async () => {
    const early = new SignJWT({ ...CLAIMS, exp: now() + 4_200 }).setProtectedHeader({ alg: 'ES256', kid }).setIssuedAt(now() + 600);
    const bearer = `Bearer ${await early.setIssuer(`${issuer}/staff`).setAudience(AUDIENCE).sign(privateKey)}`;
    expect((await tokens.viewer(bearer)).id).toBe('staff:siti');
  });

  it('is not needed to be nobody', async () => {
    expect((await tokens.viewer(undefined)).id).toBe('public');
  });
});

describe('a token that is not in order is refused', () => {
  it('when it has expired, or is not valid yet', async () => {
    await refused(`Bearer ${await token(CLAIMS, { exp: now() - 60 })}`);
    await refused(`Bearer ${await token(CLAIMS, { nbf: now() + 600 })}`);
  });

  it('when it is over by our clock, or begins later, be the issuer’s ten minutes before ours or behind', async () => {
    await refused(`Bearer ${await token({ ...CLAIMS, jti: 'behind' }, { exp: now() - 600 })}`);
    await refused(`Bearer ${await token({ ...CLAIMS, jti: 'before' }, { nbf: now() + 600, exp: now() + 4_200 })}`);
  });

  it('when it never expires', async () => refused(`Bearer ${await token(CLAIMS, { exp: null })}`));

  it('when it is another issuer’s, or meant for another audience', async () => {
    await refused(`Bearer ${await token(CLAIMS, { iss: 'http://evil.example/staff' })}`);
    await refused(`Bearer ${await token(CLAIMS, { iss: `${issuer}/staff/` })}`);
    await refused(`Bearer ${await token(CLAIMS, { aud: 'semarang-other' })}`);
  });

  it('when somebody else signed it, or a byte of it was changed', async () => {
    await refused(`Bearer ${await token(CLAIMS, { key: stranger })}`);
    const good = await token();
    const [head = '', body = '', signature = ''] = good.split('.');
    const flipped = `${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`;
    await refused(`Bearer ${head}.${body}.${flipped}`);
    await refused(
      `Bearer ${head}.${base64({ ...CLAIMS, iss: `${issuer}/staff`, aud: AUDIENCE, exp: now() + 600, sub: 'mayor' })}.${signature}`,
    );
  });

  it('when it claims to need no signature, or to be signed with the public key as a secret', async () => {
    const body = base64({ ...CLAIMS, iss: `${issuer}/staff`, aud: AUDIENCE, exp: now() + 600 });
    await refused(`Bearer ${base64({ alg: 'none', kid })}.${body}.`);
    await refused(`Bearer ${base64({ alg: 'none' })}.${body}.`);
    const secret = publicKey.export({ type: 'spki', format: 'pem' });
    const hs256 = new SignJWT(CLAIMS).setProtectedHeader({ alg: 'HS256', kid }).setIssuer(`${issuer}/staff`).setAudience(AUDIENCE);
    await refused(`Bearer ${await hs256.setExpirationTime('10m').sign(Buffer.from(secret))}`);
  });

  it('when it names nobody', async () => refused(`Bearer ${await token({ ...CLAIMS, sub: '' })}`));

  it('when the header is not one bearer token', async () => {
    const good = await token();
    for (const header of [
      'Bearer',
      'Bearer ',
      `Basic ${good}`,
      good,
      `Bearer ${good} ${good}`,
      `Bearer,${good}`,
      'Bearer a.b',
      'Bearer null',
    ])
      await refused(header);
  });
});

const rolesOf = async (claims: object, pool: Pool = 'staff') => {
  const viewer = await tokens.viewer(`Bearer ${await token({ sub: 'x', ...claims }, { pool })}`);
  return { roles: [...viewer.roles], employeeId: viewer.employeeId };
};

describe('what a token says about roles', () => {
  it('is not heard where groups are a string: no role, and no relation either', async () => {
    for (const groups of ['HR_OFFICER', 'EMPLOYEE,HR_OFFICER', { 0: 'HR_OFFICER' }, [['HR_OFFICER']]])
      expect(await rolesOf({ 'cognito:groups': groups, 'custom:employee_id': 'emp_1' })).toEqual({ roles: ['PUBLIC'], employeeId: null });
  });

  it('makes an applicant an applicant, whatever else is claimed', async () => {
    const claims = { 'cognito:groups': ['HR_OFFICER', 'EMPLOYEE', 'AUDITOR', 'ROUTER'], 'custom:employee_id': 'emp_1' };
    expect(await rolesOf(claims, 'applicants')).toEqual({ roles: ['PUBLIC', 'APPLICANT'], employeeId: null });
  });

  it('makes a student a student of no city, whatever else is claimed', async () => {
    const claims = { 'cognito:groups': ['HR_OFFICER', 'EMPLOYEE', 'APPLICANT'], 'custom:region': '33.74', 'custom:employee_id': 'emp_1' };
    expect(await rolesOf(claims, 'students')).toEqual({ roles: ['PUBLIC', 'STUDENT'], employeeId: null });
    expect((await tokens.viewer(`Bearer ${await token({ sub: 'siti', ...claims }, { pool: 'students' })}`)).region).toBeNull();
  });

  it('makes a liaison read for the institution of the token, of no city, whatever else is claimed', async () => {
    const claims = { 'cognito:groups': ['HR_OFFICER', 'STUDENT'], 'custom:region': '33.74', 'custom:employee_id': 'emp_1' };
    expect(await rolesOf(claims, 'liaisons')).toEqual({ roles: ['PUBLIC', 'LIAISON'], employeeId: null });
    const of = async (pool: Pool) =>
      tokens.viewer(`Bearer ${await token({ sub: 'rina', ...claims, 'custom:institution_id': 'pin_1' }, { pool })}`);
    expect(await of('liaisons')).toMatchObject({ region: null, institutionId: 'pin_1' });
    for (const pool of ['staff', 'students', 'applicants'] as const) expect(await of(pool)).not.toHaveProperty('institutionId');
  });

  it('never makes a member of staff a router, an applicant, a student or something unheard of', async () => {
    const claims = {
      'cognito:groups': ['ROUTER', 'PUBLIC', 'APPLICANT', 'STUDENT', 'LIAISON', 'SUPERUSER', 'employee', 'SELF', 'SUPERIOR'],
    };
    expect(await rolesOf(claims)).toEqual({ roles: ['PUBLIC'], employeeId: null });
  });
});

describe('a province', () => {
  it('has viewers from its own pool alone, whatever else they claim', async () => {
    const claims = { 'cognito:groups': ['HR_OFFICER', 'ROUTER'], 'custom:region': '33', 'custom:employee_id': 'emp_1' };
    expect(await rolesOf(claims, 'province')).toEqual({ roles: ['PUBLIC', 'PROVINCE_VIEWER'], employeeId: null });
    expect(await rolesOf({ 'cognito:groups': ['PROVINCE_VIEWER'], 'custom:region': '33' })).toEqual({
      roles: ['PUBLIC'],
      employeeId: null,
    });
  });

  it('is two digits: a viewer of one city, of several or of none is nobody', async () => {
    for (const region of ['33.74', '3', '333', '33.', '3a', '', undefined])
      await refused(`Bearer ${await token({ sub: 'jateng', 'custom:region': region }, { pool: 'province' })}`);
  });
});

describe('the router', () => {
  const machine = (claims: JWTPayload, wrong: Wrong = {}) =>
    token(
      { sub: 'gateway-client', token_use: 'access', client_id: 'gateway-client', scope: 'other/x semarang-asn/subgraph', ...claims },
      {
        iss: `${issuer}/machines`,
        aud: null,
        ...wrong,
      },
    );

  it('may be a machine of Cognito: no audience, but our client and scope', async () => {
    expect(await tokens.isRouter(`Bearer ${await machine({})}`)).toBe(true);
    const wrong = [
      await machine({ client_id: 'another-client' }),
      await machine({ client_id: undefined }),
      await machine({ scope: 'semarang-asn/subgraphs' }),
      await machine({ scope: undefined }),
      await machine({ token_use: 'id' }),
      await machine({}, { aud: 'another-client' }),
      await machine({ client_id: AUDIENCE }, { iss: `${issuer}/staff` }),
      await machine({ client_id: AUDIENCE, 'custom:region': '33' }, { iss: `${issuer}/province` }),
    ];
    for (const one of wrong)
      await expect(tokens.isRouter(`Bearer ${one}`)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('is no person: its credential does not log anybody in', async () => refused(`Bearer ${await token(CLAIMS, { pool: 'router' })}`));

  it('is known by its own pool only', async () => {
    expect(await tokens.isRouter(`Bearer ${await token({ sub: 'r' }, { pool: 'router' })}`)).toBe(true);
    expect(await tokens.isRouter(`Bearer ${await token({ ...CLAIMS, 'cognito:groups': ['ROUTER'] })}`)).toBe(false);
    expect(await tokens.isRouter(undefined)).toBe(false);
    await expect(tokens.isRouter('Bearer forged')).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });
});

describe('through the app', () => {
  it('a forged token is 401 with a code, and no reason that would help to forge a better one', async () => {
    const city = await startCity();
    try {
      const forged = await city.nobody('{ me { roles } }', {}, { authorization: `Bearer ${await token()}` });
      expect(forged.status).toBe(401);
      expect(forged.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      expect(forged.errors?.[0]?.message).toBe('Sesi Anda tidak sah atau sudah berakhir. Silakan masuk kembali.');
      const router = (await city.routerHeader())['router-authorization'] ?? '';
      expect((await city.nobody('{ me { roles } }', {}, { authorization: router })).status).toBe(401);
      expect((await city.nobody('{ me { roles } }', {}, { 'router-authorization': 'Bearer forged' })).status).toBe(401);
    } finally {
      await city.stop();
    }
  });
});

describe('the configuration', () => {
  const env = (stage: string, url: string) => ({
    STAGE: stage,
    TABLE_NAME: 'semarang',
    DATA_KEY_ARN: 'arn:aws:kms:ap-southeast-3:000000000000:key/x',
    LOCAL_KEY_FILE: 'data.key',
    EVIDENCE_BUCKET: 'bucket',
    ISSUERS: JSON.stringify([{ issuer: url, jwksUri: `${url}/jwks.json`, audience: AUDIENCE, pool: 'staff' }]),
  });

  it('trusts a laptop’s issuer on a laptop only', () => {
    expect(readConfig(env('local', 'http://127.0.0.1:4000')).issuers).toHaveLength(1);
    for (const stage of ['dev', 'prod', 'LOCAL', 'local '])
      expect(() => readConfig(env(stage, 'http://127.0.0.1:4000')), stage).toThrow('development issuers work in stage "local" only');
    expect(readConfig(env('prod', 'https://idp.example')).introspection).toBe(false);
  });

  it('sends webhooks to this very machine on a laptop that says so, and never in the cloud', () => {
    const laptop = env('local', 'http://127.0.0.1:4000');
    expect([readConfig(laptop).webhooksLocal, readConfig({ ...laptop, WEBHOOKS_LOCAL: '1' }).webhooksLocal]).toEqual([false, true]);
    expect(() => readConfig({ ...laptop, WEBHOOKS_LOCAL: 'yes' })).toThrow('WEBHOOKS_LOCAL is yes');
    expect(() => readConfig({ ...env('prod', 'https://idp.example'), WEBHOOKS_LOCAL: '1' })).toThrow('WEBHOOKS_LOCAL is set');
  });

  it('does not fetch the keys of an https issuer over http', () => {
    const mixed = { issuer: 'https://idp.example', jwksUri: 'http://idp.example/jwks.json', audience: AUDIENCE, pool: 'staff' };
    expect(() => readConfig({ ...env('prod', 'https://idp.example'), ISSUERS: JSON.stringify([mixed]) })).toThrow('not https');
  });

  it('needs a stage: without one nothing starts', () => {
    const { STAGE: _, ...rest } = env('prod', 'https://idp.example');
    expect(() => readConfig(rest)).toThrow('Environment variable STAGE is missing.');
  });
});
