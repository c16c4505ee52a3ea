// The explorer page in a real browser, on a real server: offline, as a persona, with examples that run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { dataDirOf } from '../../local/data-dir.ts';
import { type DevServer, startDevServer } from '../../local/dev-server.ts';
import { openChromium } from './chromium.ts';

let folder: string;
let server: DevServer;
let browser: Browser;
let page: Page;
/** Whatever the page wanted from elsewhere, and whatever it complained about. */
let foreign: string[];
let complaints: string[];

beforeAll(async () => {
  browser = await openChromium();
  folder = mkdtempSync(join(tmpdir(), 'explorer-'));
  server = await startDevServer({ port: 0, dataDir: dataDirOf({ DATA_DIR: join(folder, 'data') }), overrides: { log: () => undefined } });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  foreign = [];
  complaints = [];
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  await page.route('**/*', async (route) => {
    const { protocol, origin } = new URL(route.request().url());
    if (origin === server.url || protocol === 'data:' || protocol === 'blob:') return route.continue();
    foreign.push(route.request().url());
    return route.abort();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Execute query' }).waitFor();
});

afterEach(() => page.close());

const answered = () =>
  page.waitForResponse((response) => response.url().endsWith('/graphql') && (response.request().postData() ?? '').includes('WhoAmI'));

async function run(): Promise<{ headers: Record<string, string>; body: { data: { me: unknown } } }> {
  const [response] = await Promise.all([answered(), page.getByRole('button', { name: 'Execute query' }).click()]);
  return { headers: await response.request().allHeaders(), body: await response.json() };
}

it('loads without the network: everything comes from the server itself, and nothing is amiss', async () => {
  await page.locator('.monaco-editor').first().waitFor();
  await run();
  await page.locator('.result-window').getByText('roles').waitFor();
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

it('asks as the persona that was chosen, and as nobody when told so', async () => {
  expect((await run()).body.data.me).toMatchObject({ roles: ['PUBLIC', 'EMPLOYEE'], region: null });
  await page.getByLabel('Signed in as').selectOption('hr-officer');
  expect((await run()).body.data.me).toMatchObject({ roles: ['PUBLIC', 'EMPLOYEE', 'HR_OFFICER'] });
  await page.getByLabel('Signed in as').selectOption('');
  const asNobody = await run();
  expect(asNobody.headers).not.toHaveProperty('authorization');
  expect(asNobody.body.data.me).toBeNull();
});

it('remembers the persona over a reload', async () => {
  await page.getByLabel('Signed in as').selectOption('auditor');
  await page.reload();
  await page.getByRole('button', { name: 'Execute query' }).waitFor();
  expect((await run()).body.data.me).toMatchObject({ roles: ['PUBLIC', 'EMPLOYEE', 'AUDITOR'] });
});

it('opens an example in the editor, signed in as the one whom it is for', async () => {
  await page.getByLabel('Example').selectOption('search');
  await expect.poll(() => page.locator('.graphiql-query-editor').textContent()).toContain('Find');
  expect(await page.getByLabel('Signed in as').inputValue()).toBe('hr-officer');
});

it('fills an example with what it needs: ids looked up, a new key, the day in Semarang', async () => {
  await page.getByLabel('Example').selectOption('delegate');
  const variables = () =>
    page.evaluate(() => {
      const { monaco } = globalThis as unknown as { monaco: { editor: { getModels(): { uri: { path: string }; getValue(): string }[] } } };
      return monaco.editor
        .getModels()
        .find(({ uri }) => uri.path.endsWith('variables.json'))
        ?.getValue();
    });
  await expect.poll(variables).toMatch(/"idempotencyKey": "[0-9a-f-]{36}"/);
  expect(await variables()).toMatch(/"validFrom": "20\d\d-\d\d-\d\d"/);
  // No city was seeded here, so there is no employee to be found; the page says so.
  expect(await variables()).toContain('"employeeId": null');
  await page.getByRole('status').getByText('needs data that is not there yet').waitFor();
});

it('speaks Indonesian and English, and so does the API through it', async () => {
  expect((await run()).headers['accept-language']).toBe('en');
  await page.getByLabel('Language').selectOption('id');
  await page.getByLabel('Masuk sebagai').waitFor();
  expect((await run()).headers['accept-language']).toBe('id');
});

it.each([390, 320])('shows the query above its answer on a phone of %i px, and does not scroll sideways', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await run();
  await page.locator('.result-window').getByText('roles').waitFor();
  const boxOf = async (selector: string) => (await page.locator(selector).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [query, answer] = [await boxOf('.graphiql-query-editor'), await boxOf('.graphiql-response')];
  expect(answer.y).toBeGreaterThanOrEqual(query.y + query.height);
  expect(answer.width).toBeGreaterThan(width * 0.7);
  expect(answer.height).toBeGreaterThan(120);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  for (const name of ['#persona', '#example', '#language']) {
    const field = await boxOf(name);
    expect(field.x + field.width).toBeLessThanOrEqual(width);
  }
});

it('describes who one is signed in as in both languages', async () => {
  await page.getByLabel('Signed in as').selectOption('auditor');
  await page.getByRole('status').getByText('reads everything').waitFor();
  await page.getByLabel('Language').selectOption('id');
  await page.getByRole('status').getByText('membaca semuanya').waitFor();
});

it('gives tokens to this machine’s own pages only, under no other name', async () => {
  const { status } = await fetch(`${server.url}/dev/token?persona=mayor`);
  expect(status).toBe(200);
  const asOther = await page.request.get(`${server.url}/dev/token?persona=mayor`, { headers: { host: 'evil.example' } });
  expect(asOther.status()).toBe(403);
});
