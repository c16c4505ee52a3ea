// The page of the province in a real browser: at every width and colour, by keyboard, on paper, without a script, and with nothing from elsewhere.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Listening } from '../../examples/provincial-dashboard/listen.ts';
import { sourceOf } from '../../examples/provincial-dashboard/page/ask.ts';
import { servePage } from '../../examples/provincial-dashboard/page/server.ts';
import { openChromium } from './chromium.ts';
import { ABSENT, STALE, UNREADABLE, WITHHELD, YEAR } from './province/fixture.ts';
import { type FakeGateway, fakeGateway } from './province/gateway.ts';

let browser: Browser;
let gateway: FakeGateway;
let server: Listening;
let pages: Page[];
/** Whatever a page wanted from elsewhere, and whatever it complained about. */
let foreign: string[];
let complaints: string[];

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const NOW = new Date(`${YEAR}-11-29T04:00:00Z`);

beforeAll(async () => {
  browser = await openChromium();
  gateway = await fakeGateway();
  server = await servePage({
    port: 0,
    source: sourceOf({ url: gateway.url, token: async () => 'of-the-province' }),
    now: () => NOW,
    log: () => undefined,
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await gateway?.close();
});

beforeEach(() => {
  pages = [];
  foreign = [];
  complaints = [];
  gateway.down = false;
});

afterEach(async () => {
  await Promise.all(pages.map((page) => page.context().close()));
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, locale: 'id-ID', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(240_000);
  pages.push(page);
  await page.route('**/*', async (route) => {
    if (new URL(route.request().url()).origin === server.url) return route.continue();
    foreign.push(route.request().url());
    return route.abort();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(server.url + path);
  return page;
}

/** Code of the region whose tile has the focus. */
const focused = (page: Page): Promise<string | null | undefined> => page.evaluate('document.activeElement?.getAttribute("href")');

const violations = async (page: Page): Promise<string[]> => {
  // By the debugger, which the page's policy of scripts does not bind.
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`,
  );
};

const LOOKS: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

describe.each([320, 390, 1200])('at %i px', (width) => {
  it.each(LOOKS)('in %s nothing scrolls sideways, and axe finds nothing', async (_, look) => {
    for (const path of ['/', '/33.74', `/${ABSENT}`]) {
      const page = await open(path, { viewport: { width, height: 800 }, ...look });
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(width);
      // Every table open: it is part of the page too.
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(width);
      expect(await violations(page), path).toEqual([]);
    }
    expect([foreign, complaints]).toEqual([[], []]);
  });

  it('has a tile of at least 24 by 24 for every region, and none over another', async () => {
    const page = await open('/', { viewport: { width, height: 800 } });
    const boxes = await Promise.all((await page.locator('.tile').all()).map((tile) => tile.boundingBox()));
    expect(boxes).toHaveLength(35);
    expect(boxes.filter((box) => !box || box.width < 24 || box.height < 24)).toEqual([]);
    const places = boxes.map((box) => `${Math.round(box?.x ?? 0)} ${Math.round(box?.y ?? 0)}`);
    expect(new Set(places).size).toBe(35);
  });
});

describe('without a script', () => {
  it('tells everything: the map, what is missing, tables, another measure, another year, a region', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    expect(await page.locator('.tile').count()).toBe(35);
    expect(await page.locator(`a.tile[href="/${ABSENT}"]`).textContent()).toContain('belum bergabung');
    expect(await page.locator(`a.tile[href="/${UNREADABLE}"]`).textContent()).toContain('tidak terbaca');
    expect(await page.locator(`a.tile[href="/${STALE}"]`).textContent()).toContain('data tertunda');
    await page.getByRole('link', { name: 'Baik ke atas' }).click();
    await page.getByRole('heading', { name: 'Baik ke atas' }).waitFor();
    expect(await page.locator(`a.tile[href^="/${WITHHELD}"]`).textContent()).toContain('ditahan');
    await page.getByRole('link', { name: '2025' }).click();
    expect(page.url()).toBe(`${server.url}/?measure=good&year=2025`);
    await page.locator('a.tile[href^="/33.74"]').click();
    await page.getByRole('heading', { level: 1, name: 'Kota Semarang 2025' }).waitFor();
    expect(await page.locator('[data-print]').isVisible()).toBe(false);
  });

  it('leads down a long page, and tells of each region what stands beside the guidance, what citizens say, and what could not be read', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    for (const [name, id] of Object.entries({
      'Kepuasan warga (IKM)': 'satisfaction',
      'Pengaduan dan tenggatnya': 'complaints',
      Rekrutmen: 'recruitment',
    })) {
      await page.locator('.contents').getByRole('link', { name }).click();
      expect(new URL(page.url()).hash).toBe(`#${id}`);
      expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    }
    expect(await page.locator('.guidance .by-region[open] .bars li').count()).toBeGreaterThanOrEqual(32);
    const citizens = page.locator('.satisfaction .bars li');
    expect(await citizens.count()).toBe(35);
    expect(await citizens.filter({ hasText: 'Kota Salatiga' }).textContent()).toContain('tidak terbaca');
    expect(await page.locator('.recruitment .past').count()).toBeGreaterThanOrEqual(8);
  });

  it('is small: all that a first visit loads is far below 150 KB', async () => {
    const page = await open('/');
    await page.waitForLoadState('networkidle');
    const sent = await page.evaluate(
      `performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`,
    );
    expect(sent).toBeGreaterThan(30_000);
    // Of the 150 KB that a first visit may cost, so that what comes next has room.
    expect(sent).toBeLessThan(90_000);
    expect(Buffer.byteLength(gzipSync(await (await fetch(server.url)).text())), 'the page alone').toBeLessThan(40_000);
  });
});

describe('by keyboard alone', () => {
  it('one skips to the content, goes over the map as it lies, and into a region and back', async () => {
    const page = await open('/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('#content');
    await page.keyboard.press('Enter');
    while (!/^\/33/.test((await focused(page)) ?? '')) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('/33.01');
    const walk: (string | null | undefined)[] = [];
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowUp']) {
      await page.keyboard.press(key);
      walk.push(await focused(page));
    }
    expect(walk).toEqual(['/33.02', '/33.28', '/33.29', '/33.28', '/33.76']);
    expect(await page.locator('#strip').textContent()).toContain('Kota Tegal');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kota Tegal' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Jawa Tengah' }).waitFor();
  });

  it('one chooses a measure: the map alone changes, what is open stays open, and it is said', async () => {
    const page = await open('/');
    await page.locator('[data-map] summary').click();
    await page.evaluate('globalThis.stayed = true');
    await page.getByRole('link', { name: 'Umpan balik 360°' }).press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Umpan balik 360°' }).waitFor();
    expect(page.url()).toBe(`${server.url}/?measure=reviews`);
    expect(await page.evaluate('globalThis.stayed')).toBe(true);
    expect(await page.locator('[data-map] details').evaluate((node) => (node as unknown as { open: boolean }).open)).toBe(true);
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Umpan balik 360°');
    expect(await page.locator('[data-said]').textContent()).toMatch(/^Umpan balik 360°: [\d,]+\u202f%$/);
    expect(await page.getByRole('link', { name: '2025' }).getAttribute('href')).toBe('/?measure=reviews&year=2025');
  });

  it('one sees where one is', async () => {
    const page = await open('/');
    await page.locator('a.tile[href="/33.74"]').focus();
    await page.keyboard.press('ArrowDown');
    const outline = await page.evaluate(
      'getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).outlineWidth',
    );
    expect(outline).toBe('solid3px');
  });
});

describe('on paper', () => {
  it('is a PDF of few pages, without buttons, with its figures', async () => {
    const page = await open('/');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(count).toBeGreaterThanOrEqual(2);
    expect(count).toBeLessThanOrEqual(10);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect(await page.locator('.measures').isVisible()).toBe(false);
    expect(await page.locator('.tile').first().isVisible()).toBe(true);
  });
});

describe('the server of the page', () => {
  it('holds the token, and no browser ever sees it', async () => {
    const page = await open('/');
    expect(await page.content()).not.toContain('of-the-province');
    expect(new Set(gateway.asked.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer of-the-province']));
    expect(gateway.asked.every(({ query }) => /^query (Overview|Growth|Spreads|Campaigns|OneRegion)\b/.test(query))).toBe(true);
  });

  it('lets a page load from itself alone, and be framed by nobody', async () => {
    const { headers } = await fetch(`${server.url}/`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('cache-control')]).toEqual([
      'nosniff',
      'no-referrer',
      'no-store',
    ]);
  });

  it('gives the numbers that are shown as a file', async () => {
    const page = await open('/?year=2025');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Unduh CSV' }).click()]);
    expect(download.suggestedFilename()).toBe('jawa-tengah-2025.csv');
    const answer = await fetch(`${server.url}/33.71.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await answer.text()).toContain('33.71,Kota Magelang,2026,joined');
  });

  it('says so where there is no such page or region, and where the gateway does not answer', async () => {
    for (const path of ['/nowhere', '/33.99', '/34.71', '/33.99.csv', '/../package.json'])
      expect((await fetch(server.url + path)).status, path).toBe(404);
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
    gateway.down = true;
    const page = await open('/');
    await page.getByRole('heading', { name: 'Angka tidak dapat diambil' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect((await fetch(server.url)).status).toBe(502);
  });
});
