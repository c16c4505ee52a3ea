// Registered documents at the edge: found by id, the only ones where a stage says so, and kept by caches only where anybody may read them.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../../src/config.ts';
import { LONGEST_SEARCH, PUBLIC_AGE, readManifests } from '../../src/platform/edge/trusted-documents.ts';
import { ConfigError } from '../../src/platform/rules/errors.ts';
import { type Ask, eventOf, type RunningCity, startCity } from '../support/city.ts';

const sha = (algorithm: 'sha1' | 'sha256', text: string): string => createHash(algorithm).update(text).digest('hex');

const OPENINGS =
  'query Openings($regionCode: String!, $first: Int!) { campaigns(regionCode: $regionCode, first: $first) { edges { node { id } } } }';
const ME = 'query Me { me { roles } }';
const BOTH = 'query Both { ...F } fragment F on Query { me { roles } region { code } }';
const LINK = 'query Link($token: String!) { reviewExternal(token: $token) { deadlineAt } }';
const STATUS = 'query Status($code: String!) { voiceStatus(code: $code) { stage } }';
const PUBLISHED =
  'query Published($regionCode: String!) { voiceSummary(regionCode: $regionCode, year: 2026, period: FIRST_HALF) { index answers band clocks { kept } followUps { what } } }';
const CHANGE = 'mutation Change { meUpdate { id } }';
const BROKEN = 'query Broken {';
const DOCUMENTS = [OPENINGS, ME, BOTH, LINK, STATUS, PUBLISHED, CHANGE, BROKEN];

let folder: string;
let city: RunningCity;
let enforced: RunningCity;
let staff: Ask;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
  // As client-preset writes it: SHA-1 by default.
  writeFileSync(join(folder, 'web.json'), JSON.stringify(Object.fromEntries(DOCUMENTS.map((text) => [sha('sha1', text), text]))));
  [city, enforced] = await Promise.all([
    startCity({ documents: { mode: 'allow', folder } }),
    startCity({ documents: { mode: 'enforce', folder } }),
  ]);
  staff = await enforced.login({ sub: 'one', roles: ['EMPLOYEE'] });
});
afterAll(async () => {
  await Promise.all([city?.stop(), enforced?.stop()]);
  rmSync(folder, { recursive: true });
});

interface Reply {
  status: number;
  headers: Record<string, string>;
  body: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
}

async function send(to: RunningCity, parts: object, headers: Record<string, string> = {}): Promise<Reply> {
  const { statusCode, headers: answered, body } = await to.app.handler({ ...eventOf('', headers), ...parts } as never);
  return { status: statusCode, headers: answered as Record<string, string>, body: JSON.parse(body) };
}
const post = (to: RunningCity, body: object, headers?: Record<string, string>) =>
  send(to, { body: JSON.stringify(body) }, { 'content-type': 'application/json', ...headers });
const get = (to: RunningCity, query: Record<string, string>, headers: Record<string, string> = {}) =>
  send(to, { httpMethod: 'GET', body: null, headers, queryStringParameters: query });
const codes = ({ body }: Reply) => body.errors?.map(({ extensions }) => extensions.code);

describe('a registered document', () => {
  it('is run by the id of its manifest and by the hash of its text, with variables and its name', async () => {
    for (const documentId of [sha('sha1', OPENINGS), `sha256:${sha('sha256', OPENINGS)}`]) {
      const answer = await post(city, { documentId, operationName: 'Openings', variables: { regionCode: '33.74', first: 1 } });
      expect([answer.status, answer.body.data]).toEqual([200, { campaigns: { edges: [] } }]);
    }
  });

  it('obeys the limits and rules of every other document', async () => {
    expect((await post(city, { documentId: sha('sha1', BOTH) })).body.data).toMatchObject({ me: null });
    expect(codes(await post(city, { documentId: sha('sha1', BROKEN) }))).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  it.each([
    ['an id that nobody registered', { documentId: 'a'.repeat(40) }, 404, 'DOCUMENT_NOT_FOUND'],
    ['the hash in capitals', { documentId: `sha256:${sha('sha256', ME).toUpperCase()}` }, 404, 'DOCUMENT_NOT_FOUND'],
    ['the name of a property of every object', { documentId: 'constructor' }, 404, 'DOCUMENT_NOT_FOUND'],
    ['no id at all', { documentId: '' }, 400, 'BAD_REQUEST'],
    ['an id that is no text', { documentId: { a: 1 } }, 400, 'BAD_REQUEST'],
    ['a document beside the id', { documentId: sha('sha1', ME), query: ME }, 400, 'BAD_REQUEST'],
  ])('is not found by %s', async (_, body, status, code) => {
    const answer = await post(city, body);
    expect([answer.status, codes(answer), answer.headers['cache-control']]).toEqual([status, [code], 'no-store']);
  });
});

describe('where documents are enforced', () => {
  it('no other is run, whoever sends it, and nothing is read for it', async () => {
    const before = enforced.lines.length;
    expect(codes(await post(enforced, { query: ME }))).toEqual(['DOCUMENT_NOT_REGISTERED']);
    const answer = await staff(ME);
    expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'DOCUMENT_NOT_REGISTERED']);
    expect(enforced.lines.length).toBe(before);
    expect((await post(enforced, { documentId: sha('sha1', ME) })).status).toBe(200);
  });

  it('the router still asks: what it sends is made of what others asked', async () => {
    expect(await post(enforced, { query: '{ __typename }' }, await enforced.routerHeader())).toMatchObject({ status: 200 });
  });

  it('the explorer of a laptop still asks, and no other page does', async () => {
    const from = (origin: string) => post(enforced, { query: ME }, { host: '127.0.0.1:4000', origin });
    expect((await from('http://127.0.0.1:4000')).status).toBe(200);
    expect(codes(await from('http://127.0.0.1:5173'))).toEqual(['DOCUMENT_NOT_REGISTERED']);
  });
});

describe('a GET', () => {
  const documentId = sha('sha1', OPENINGS);
  const variables = JSON.stringify({ regionCode: '33.74', first: 1 });

  it('of what anybody may read may be kept by anybody, for a while', async () => {
    const answer = await get(city, { documentId, variables });
    expect(answer).toMatchObject({
      status: 200,
      body: { data: { campaigns: { edges: [] } } },
      headers: { 'cache-control': `public, max-age=${PUBLIC_AGE}`, vary: 'accept, accept-language, authorization, origin' },
    });
  });

  it('of what is published of the citizens’ voice may be kept as well', async () => {
    const answer = await get(city, { documentId: sha('sha1', PUBLISHED), variables: JSON.stringify({ regionCode: '33.74' }) });
    expect(answer).toMatchObject({
      status: 200,
      body: { data: { voiceSummary: null } },
      headers: { 'cache-control': `public, max-age=${PUBLIC_AGE}` },
    });
  });

  it('of the same with a token is for nobody else, and none with a token that does not hold', async () => {
    const login = { authorization: 'Bearer forged' };
    expect(await get(city, { documentId, variables }, login)).toMatchObject({
      status: 401,
      headers: { 'cache-control': 'private, no-store' },
    });
    expect(await get(city, { documentId, variables }, await city.routerHeader())).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'private, no-store' },
    });
  });

  it('of what needs a login, even beside what does not, is kept by nobody', async () => {
    const answer = await get(city, { documentId: sha('sha1', BOTH) });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('with an error is kept by nobody', async () => {
    const answer = await get(city, { documentId, variables: JSON.stringify({ regionCode: '33.74', first: 'many' }) });
    expect([answer.status, answer.headers['cache-control']]).toEqual([400, 'no-store']);
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    ['a mutation', { documentId: sha('sha1', CHANGE) }],
    ['a query that takes a secret', { documentId: sha('sha1', LINK), variables: '{"token":"x"}' }],
    ['a query that takes the code of a citizen', { documentId: sha('sha1', STATUS), variables: '{"code":"x"}' }],
    ['a document of its own', { query: ME }],
    ['nothing', {}],
  ])('of %s is not served', async (_, query) => {
    expect(await get(city, query as Record<string, string>)).toMatchObject({ status: 405, headers: { allow: 'POST' } });
  });

  it('is not served at all where no documents are registered', async () => {
    const plain = await startCity();
    expect((await get(plain, { documentId, variables })).status).toBe(405);
    expect(codes(await post(plain, { documentId }))).toEqual(['DOCUMENT_NOT_FOUND']);
    expect((await post(plain, { documentId, query: ME })).status).toBe(200);
    await plain.stop();
  });

  it('has a bounded URL, with variables that are an object, once', async () => {
    const long = await get(city, { documentId, variables: JSON.stringify({ regionCode: 'x'.repeat(LONGEST_SEARCH), first: 1 }) });
    expect([long.status, codes(long)]).toEqual([414, ['URI_TOO_LONG']]);
    for (const bad of ['{', '[1]', '"x"', '['.repeat(90) + ']'.repeat(90)])
      expect((await get(city, { documentId, variables: bad })).status).toBe(400);
    const twice = { httpMethod: 'GET', body: null, multiValueQueryStringParameters: { documentId: [documentId, documentId] } };
    expect((await send(city, twice)).status).toBe(400);
  });
});

describe('the manifests of a folder', () => {
  const within = (files: Record<string, string>): string => {
    const dir = mkdtempSync(join(folder, 'case-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
    return dir;
  };

  it('come together, the same document in several of them too', () => {
    const dir = within({
      'web.json': `{"a":"{ me { roles } }"}`,
      'app-1.json': `{"a":"{ me { roles } }","b":"{ __typename }"}`,
      'read.md': 'x',
    });
    expect([...readManifests(dir).keys()].filter((id) => !id.startsWith('sha256:'))).toEqual(['a', 'b']);
  });

  it.each([
    ['that are none', { 'web.json': '["{ me { roles } }"]'.replace('"{', '{"x":1},"{') }],
    ['that are empty', { 'web.json': '{}' }],
    ['that disagree', { 'a.json': '{"a":"{ __typename }"}', 'b.json': '{"a":"{ me { roles } }"}' }],
    ['that are cut short', { 'web.json': '{"a":' }],
  ])('%s stop the start, in a line that names the variable and the file', (_, files) => {
    const dir = within(files);
    const told = (() => {
      try {
        return [...readManifests(dir).keys()];
      } catch (error) {
        return error;
      }
    })();
    expect(told).toBeInstanceOf(ConfigError);
    expect(String(told)).toMatch(/^Error: TRUSTED_DOCUMENTS_FOLDER: .*\/(web|b)\.json.*\.$/);
  });

  it.each([
    ['a folder that is not there', () => join(folder, 'nowhere')],
    ['a file in place of the folder', () => join(within({ 'web.json': '{}' }), 'web.json')],
    ['a folder without any', () => within({ 'read.md': 'x' })],
  ])('%s is told likewise', (_, dirOf) => {
    const dir = dirOf();
    expect(() => readManifests(dir)).toThrow(new RegExp(`^TRUSTED_DOCUMENTS_FOLDER: .*${dir}`));
  });

  it('are named by the configuration, together with a mode that there is', () => {
    expect(documentsOf({})).toEqual({ mode: 'off', folder: undefined });
    expect(documentsOf({ TRUSTED_DOCUMENTS: 'enforce', TRUSTED_DOCUMENTS_FOLDER: '/opt/documents' })).toEqual({
      mode: 'enforce',
      folder: '/opt/documents',
    });
    expect(() => documentsOf({ TRUSTED_DOCUMENTS: 'on' })).toThrow(/off, allow, enforce/);
    expect(() => documentsOf({ TRUSTED_DOCUMENTS: 'allow' })).toThrow(/FOLDER/);
  });
});
