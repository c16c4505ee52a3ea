// Every edition of a list stays where it was announced, in the index of its campaign, as a file and as a page to print.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import { corrected } from '../../support/contested.ts';
import { fetched, publishedList } from '../../support/lists.ts';
import { listed, make, NO_ANSWER, type OfferView, ranked, step } from '../../support/offers.ts';
import { type Agency, startAgency } from '../../support/people.ts';
import { rowsOf, selected } from '../../support/selected.ts';
import { confirmedTie, proposedTie } from '../../support/tie-decisions.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

/** The pages of one formation's final list, edition by edition. */
async function printedOf(campaignId: string, formationId: string): Promise<string[]> {
  const index = JSON.parse((await fetched(city, `/announcements/${campaignId}.json`)).body);
  const final = index.lists.find(({ stage }: { stage: string }) => stage === 'FINAL');
  const urls: string[] = [...final.earlier, final].map(
    ({ formations }: { formations: { formationId: string; printUrl: string }[] }) =>
      formations.find((one) => one.formationId === formationId)?.printUrl ?? '',
  );
  return Promise.all(urls.map(async (url) => (await fetched(city, url)).body));
}

it('the index names all editions, and the files of each are as they were', async () => {
  const of = await selected(city, [{ quota: 1, people: ranked(2) }]);
  const first = of.list.formations[0].url;
  const before = (await fetched(city, first)).body;
  await corrected(city, of, 'SKB', () => ({ skb: '390' }));
  await publishedList(of.approver, of.campaignId, 'FINAL', 'Ralat <nomor> keputusan');
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
});

it('a later edition says what has become of the posts: who gave one back, who followed, who fills an empty one, how a tie was decided', async () => {
  const alike = { skd: [100, 100, 200] as const, skb: '390' };
  const of = await listed(city, [
    { quota: 1, people: ranked(4) },
    { quota: 1, people: [], category: 'CUM_LAUDE' },
    { quota: 1, people: [alike, alike], more: { positionTitle: 'Arsiparis' } },
  ]);
  const [own = '', empty = '', equal = ''] = of.formationIds;
  const told = async (formationId: string, edition: number): Promise<string[]> =>
    (await rowsOf(city.nobody, of.campaignId, 'FINAL', formationId, edition)).map(({ outcome }) => outcome);
  const files = 'query($id: ID!) { announcement(campaignId: $id, stage: FINAL) { formations { url printUrl sha256 } } }';
  const { announcement } = (await city.nobody(files, { id: of.campaignId })).data;
  const { url, printUrl, sha256 } = announcement.formations.find((one: { url: string }) => one.url.includes(empty));
  const { body } = await fetched(city, url);
  expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
  expect(JSON.parse(body)).toMatchObject({ rows: [], filledBy: [{ number: of.people[0]?.[1]?.number, from: own, ground: 'CATEGORY' }] });
  expect((await fetched(city, printUrl)).body).toContain(`<td>${of.people[0]?.[1]?.number}</td><td>`);
  const [first] = (await make(of.rina, of, own)).offers;
  const [filling] = (await make(of.rina, of, empty)).offers;
  await step(of.people[0]?.[0]?.ask as Ask, 'offerDecline', first as OfferView);
  await step(of.people[0]?.[1]?.ask as Ask, 'offerAccept', filling as OfferView);
  const [next] = (await make(of.rina, of, own, 2)).offers;
  await confirmedTie(of.budi, await proposedTie(of.rina, of, equal, 0, [of.people[2]?.[1]?.number ?? '']));
  expect(next?.registrationNumber).toBe(of.people[0]?.[2]?.number);
  await publishedList(of.approver, of.campaignId, 'FINAL', 'Pengganti dan pengisian formasi');
  expect(await told(own, 1)).toEqual(['SELECTED', 'PLACED', 'RESERVE', 'RESERVE']);
  expect(await told(own, 2)).toEqual(['OFFER_ENDED', 'PLACED', 'SELECTED', 'RESERVE']);
  expect(await told(equal, 1)).toEqual(['TIED', 'TIED']);
  expect((await told(equal, 2)).toSorted()).toEqual(['RESERVE', 'SELECTED']);
  const decided = async (edition: number) =>
    (await rowsOf(city.nobody, of.campaignId, 'FINAL', equal, edition)).map(({ decidedBy }) => decidedBy);
  // The public reads that people decided, and neither who nor why.
  expect([await decided(1), await decided(2)]).toEqual([
    [null, null],
    ['MEETING', 'MEETING'],
  ]);
  const printed = await printedOf(of.campaignId, own);
  expect(printed[0]).toContain('Yang berlaku adalah edisi 2.');
  expect(printed[1]).not.toContain('Yang berlaku');
  for (const page of printed) expect(page).toMatch(/mengisi formasi lain: [^<]+ \(formasi lulusan terbaik \(cum laude\)\)/);
  // The replacement says nothing: by the clock the next one follows, and the edition after says so without a click.
  city.setNow(NO_ANSWER);
  await publishedList(of.approver, of.campaignId, 'FINAL', 'Pengganti');
  expect(await told(own, 3)).toEqual(['OFFER_ENDED', 'PLACED', 'OFFER_ENDED', 'SELECTED']);
  expect(await told(own, 2)).toEqual(['OFFER_ENDED', 'PLACED', 'SELECTED', 'RESERVE']);
  const offered = (await make(of.rina, of, own, 3)).offers;
  expect(offered.map(({ registrationNumber }) => registrationNumber)).toEqual([of.people[0]?.[3]?.number]);
});
