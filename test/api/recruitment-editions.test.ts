// Every edition of a list stays where it was announced, in the index of its campaign, as a file and as a page to print.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetched, publishedList } from '../support/lists.ts';
import { ranked } from '../support/offers.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { selected } from '../support/selected.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

it('the index names all editions, and the files of each are as they were', async () => {
  const of = await selected(city, [{ quota: 1, people: ranked(2) }]);
  const first = of.list.formations[0].url;
  const before = (await fetched(city, first)).body;
  await publishedList(city, of.approver, of.campaignId, 'FINAL', 'Ralat <nomor> keputusan');
  const index = JSON.parse((await fetched(city, `/announcements/${of.campaignId}.json`)).body);
  const final = index.lists.find(({ stage }: { stage: string }) => stage === 'FINAL');
  expect([final.edition, final.earlier.map(({ edition }: { edition: number }) => edition)]).toEqual([2, [1]]);
  expect(final.earlier[0].formations[0].url).toBe(first);
  expect((await fetched(city, first)).body).toBe(before);
  expect(index.lists.find(({ stage }: { stage: string }) => stage === 'SKD').earlier).toEqual([]);
});

it('each can be printed: the page has the hash of the file in its name and on it, runs nothing, and no other name leads to it', async () => {
  const of = await selected(city, [{ quota: 1, people: ranked(2), more: { positionTitle: 'Analis <b>Hukum</b> & Data' } }]);
  const query = 'query($id: ID!) { announcement(campaignId: $id, stage: FINAL) { formations { url printUrl sha256 } } }';
  const [{ url, printUrl, sha256 }] = (await city.nobody(query, { id: of.campaignId })).data.announcement.formations;
  const file = await fetched(city, url);
  expect(createHash('sha256').update(file.body).digest('hex')).toBe(sha256);
  expect(printUrl).toBe(url.replace(/json$/, 'html'));
  const page = await fetched(city, printUrl);
  expect(page.statusCode).toBe(200);
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  expect(page.body).toContain(sha256);
  for (const { number } of of.people[0] ?? []) expect(page.body).toContain(`<td>${number}</td>`);
  expect(page.body).toContain('Analis &lt;b&gt;Hukum&lt;/b&gt; &amp; Data');
  expect((await fetched(city, printUrl.replace(sha256, '0'.repeat(64)))).statusCode).toBe(404);
  expect((await fetched(city, printUrl, { headers: { 'if-none-match': String(page.headers?.etag) } })).statusCode).toBe(304);
});
