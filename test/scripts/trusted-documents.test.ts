// Registered documents on a laptop, as a frontend sends them: over HTTP, by POST and GET, where nothing else is taken.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dataDirOf } from '../../local/data-dir.ts';
import { type DevServer, startDevServer } from '../../local/dev-server.ts';

const OPENINGS =
  'query Openings($regionCode: String!, $first: Int!) { campaigns(regionCode: $regionCode, first: $first) { edges { node { id } } } }';
const ME = 'query Me { me { roles } }';
const idOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const VARIABLES = { regionCode: '33.74', first: 1 };

let folder: string;
let server: DevServer;

const start = (): Promise<DevServer> =>
  startDevServer({ port: 0, dataDir: dataDirOf({ DATA_DIR: join(folder, 'data') }), overrides: { log: () => undefined } });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'registered-'));
  const manifests = join(folder, 'manifests');
  mkdirSync(manifests);
  writeFileSync(join(manifests, 'web.json'), JSON.stringify(Object.fromEntries([OPENINGS, ME].map((text) => [idOf(text), text]))));
  vi.stubEnv('TRUSTED_DOCUMENTS', 'enforce');
  vi.stubEnv('TRUSTED_DOCUMENTS_FOLDER', manifests);
  server = await start();
});
afterAll(async () => {
  await server?.stop();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const token = async (): Promise<Record<string, string>> => {
  const answer = await fetch(`${server.url}/dev/token?persona=hr-officer`);
  return { authorization: `Bearer ${((await answer.json()) as { token: string }).token}` };
};

async function told(answer: Response) {
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  const header = (name: string) => answer.headers.get(name);
  return { status: answer.status, data, codes: errors?.map(({ extensions }) => extensions.code), cached: header('cache-control'), header };
}

const post = async (body: object, headers: Record<string, string> = {}) =>
  told(
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  );
const get = async (query: Record<string, string>, headers: Record<string, string> = {}) =>
  told(await fetch(`${server.url}/graphql?${new URLSearchParams(query)}`, { headers }));

describe('a laptop on which only registered documents are taken', () => {
  it('runs one by its id, by POST with a token and without', async () => {
    expect(await post({ documentId: idOf(ME) }, await token())).toMatchObject({
      status: 200,
      data: { me: { roles: ['PUBLIC', 'EMPLOYEE', 'HR_OFFICER'] } },
      cached: 'no-store',
    });
    expect(await post({ documentId: `sha256:${idOf(OPENINGS)}`, variables: VARIABLES })).toMatchObject({
      status: 200,
      data: { campaigns: { edges: [] } },
    });
  });

  it('runs one by GET, to be kept by caches where anybody may read it and by none where a login is needed', async () => {
    const variables = JSON.stringify(VARIABLES);
    const page = { origin: 'http://localhost:5173' };
    const open = await get({ documentId: idOf(OPENINGS), variables }, page);
    expect(open).toMatchObject({
      status: 200,
      data: { campaigns: { edges: [] } },
      cached: expect.stringMatching(/^public, max-age=\d+$/),
    });
    expect(open.header('access-control-allow-origin')).toBe('http://localhost:5173');
    const mine = await get({ documentId: idOf(ME) }, await token());
    expect([mine.status, mine.data, mine.cached]).toEqual([
      200,
      { me: { roles: ['PUBLIC', 'EMPLOYEE', 'HR_OFFICER'] } },
      'private, no-store',
    ]);
  });

  it.each([
    ['a document of its own', { query: ME }, 400, 'DOCUMENT_NOT_REGISTERED'],
    ['the text of a registered one', { query: OPENINGS, variables: VARIABLES }, 400, 'DOCUMENT_NOT_REGISTERED'],
    ['an id that nobody registered', { documentId: idOf('query Other { me { roles } }') }, 404, 'DOCUMENT_NOT_FOUND'],
  ])('refuses %s by POST', async (_, body, status, code) => {
    expect(await post(body, await token())).toMatchObject({ status, codes: [code], cached: 'no-store' });
  });

  it('refuses a document of its own by GET as by any method but POST', async () => {
    const answer = await get({ query: ME }, await token());
    expect([answer.status, answer.header('allow')]).toEqual([405, 'POST']);
  });

  it('still serves its own explorer', async () => {
    expect(await post({ query: ME }, { ...(await token()), origin: server.url })).toMatchObject({ status: 200 });
  });
});

it.each([
  ['enforced', undefined, 'TRUSTED_DOCUMENTS is enforced: it is one of off, allow, enforce.'],
  ['enforce', '', 'TRUSTED_DOCUMENTS_FOLDER is missing'],
])('does not start with the mode %s and the folder %s', async (mode, manifests, message) => {
  vi.stubEnv('TRUSTED_DOCUMENTS', mode);
  if (manifests !== undefined) vi.stubEnv('TRUSTED_DOCUMENTS_FOLDER', manifests);
  const other = dataDirOf({ DATA_DIR: join(folder, `data-${mode}`) });
  await expect(startDevServer({ port: 0, dataDir: other, overrides: { log: () => undefined } })).rejects.toThrow(message);
});
