// The development issuer: its tokens pass production's own verification through the served JWKS, and nothing else does.
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JwtVerifier } from 'aws-jwt-verify';
import type { Jwks } from 'aws-jwt-verify/jwk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIssuer, type Issuer, JWKS_PATH, LONGEST_SECONDS } from '../../local/issuer.ts';
import { claimsOf, loadPersonas, PERSONAS, type Persona, tokenOf } from '../../local/personas.ts';
import { OTHER_REGION_PERSONAS, PERSONAS as SEEDED } from '../../seed/city/types.ts';
import { readConfig } from '../../src/config.ts';
import { createTokens, type Tokens } from '../../src/platform/edge/tokens.ts';

let server: Server;
let url: string;
let issuer: Issuer;
let tokens: Tokens;

beforeAll(async () => {
  server = createServer((req, res) => {
    if (req.url === JWKS_PATH) res.end(JSON.stringify(issuer.jwks()));
    else res.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  issuer = createIssuer({ url });
  tokens = createTokens(issuer.config());
});
afterAll(() => server.close());

const persona = (name: string): Persona => {
  const found = PERSONAS.find((one) => one.name === name);
  if (!found) throw new Error(`No persona ${name}`);
  return found;
};

describe('a token of the development issuer', () => {
  it('verifies with aws-jwt-verify through the JWKS that is served', async () => {
    const [staff] = issuer.config();
    if (!staff) throw new Error('No issuer');
    // The library fetches a key set over https only; on a laptop `tokens.ts` gives it a fetcher, here it gets what the server answers.
    const verifier = JwtVerifier.create({ issuer: staff.issuer, audience: staff.audience, jwksUri: staff.jwksUri });
    verifier.cacheJwks((await (await fetch(staff.jwksUri)).json()) as Jwks);
    const claims = await verifier.verify(await issuer.sign('staff', { sub: 'somebody', 'cognito:groups': ['EMPLOYEE'] }));
    expect(claims).toMatchObject({
      sub: 'somebody',
      'cognito:groups': ['EMPLOYEE'],
      token_use: 'id',
      iss: `${url}/dev/staff`,
      aud: 'semarang-staff',
    });
  });

  it('lives for twelve hours at most', async () => {
    await expect(issuer.sign('staff', { sub: 'somebody' }, { expiresIn: LONGEST_SECONDS + 1 })).rejects.toThrow(RangeError);
  });

  it('makes its persona the viewer, with roles, region and employee', async () => {
    const token = await tokenOf(issuer, { ...persona('hr-officer'), employeeId: 'emp_1' });
    expect(await tokens.viewer(`Bearer ${token}`)).toEqual({
      id: 'staff:dev-hr-officer',
      roles: new Set(['PUBLIC', 'EMPLOYEE', 'HR_OFFICER']),
      region: '33.74',
      employeeId: 'emp_1',
    });
  });

  it.each(PERSONAS.filter(({ pool }) => pool !== 'router').map((one) => [one.name, one] as const))(
    'gives %s exactly the roles it lists',
    async (_name, one) => {
      const viewer = await tokens.viewer(`Bearer ${await tokenOf(issuer, one)}`);
      expect(viewer.roles).toEqual(new Set(['PUBLIC', ...one.roles]));
    },
  );

  it('of the router is a machine’s credential, and no person’s', async () => {
    const token = `Bearer ${await tokenOf(issuer, persona('router'))}`;
    expect(await tokens.isRouter(token)).toBe(true);
    await expect(tokens.viewer(token)).rejects.toThrow(/not valid/);
  });

  it('is refused after it has expired', async () => {
    const token = await tokenOf(issuer, persona('staff'), { expiresIn: -60 });
    await expect(tokens.viewer(`Bearer ${token}`)).rejects.toThrow(/expired/);
  });

  it('is refused when another issuer signed it under the same name', async () => {
    const stranger = createIssuer({ url });
    await expect(tokens.viewer(`Bearer ${await tokenOf(stranger, persona('mayor'))}`)).rejects.toThrow(/not valid/);
  });

  it('of an applicant stays an applicant’s, whatever it claims', async () => {
    const token = await issuer.sign('applicants', { ...claimsOf(persona('applicant')), 'cognito:groups': ['HR_OFFICER'] });
    expect((await tokens.viewer(`Bearer ${token}`)).roles).toEqual(new Set(['PUBLIC', 'APPLICANT']));
  });

  it('cannot be had in a deployed stack: its issuers are refused there', () => {
    const env = {
      STAGE: 'prod',
      TABLE_NAME: 'semarang-prod',
      DATA_KEY_ARN: 'arn',
      EVIDENCE_BUCKET: 'bucket',
      ISSUERS: JSON.stringify(issuer.config()),
    };
    expect(() => readConfig(env)).toThrow(/development issuers work in stage "local" only/);
  });
});

describe('the keys of the development issuer', () => {
  it('are kept for their owner only, and are the same after a restart', () => {
    const dir = mkdtempSync(join(tmpdir(), 'issuer-'));
    try {
      const first = createIssuer({ dir, url });
      expect(createIssuer({ dir, url }).jwks()).toEqual(first.jwks());
      expect(readdirSync(dir)).toEqual(['keys-of-six-pools.json']);
      expect(statSync(join(dir, 'keys-of-six-pools.json')).mode & 0o777).toBe(0o600);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  it('are published without their private halves', () => {
    expect(issuer.jwks().keys).toHaveLength(6);
    for (const key of issuer.jwks().keys) expect(key).not.toHaveProperty('d');
  });
});

describe('the personas', () => {
  it('are those that the seed knows, and some who are no employees', () => {
    const employees = PERSONAS.filter((one) => one.employee !== null).map((one) => one.employee);
    expect(employees.toSorted()).toEqual([...SEEDED, ...OTHER_REGION_PERSONAS].toSorted());
  });

  it('carry their employee as soon as the city is seeded', () => {
    const dir = mkdtempSync(join(tmpdir(), 'personas-'));
    try {
      expect(loadPersonas(dir).every(({ employeeId }) => employeeId === null)).toBe(true);
      const file = join(dir, 'personas.json');
      const seeded = { staff: { employeeId: 'emp_7', name: 'Siti', position: 'Analis' } };
      writeFileSync(file, JSON.stringify(seeded));
      expect(loadPersonas(dir).find(({ name }) => name === 'staff')).toMatchObject({
        employeeId: 'emp_7',
        person: 'Siti',
        position: 'Analis',
      });
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
