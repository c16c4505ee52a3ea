// Rows of an edition stand as they were published: a process reads them once, whoever asks, and those of a correction anew.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { corrected } from '../../support/contested.ts';
import { publishedList } from '../../support/lists.ts';
import { ranked } from '../../support/offers.ts';
import { type Agency, startAgency } from '../../support/people.ts';
import { selected } from '../../support/selected.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency({ unchangingBytes: 1_000_000 });
});
afterAll(() => city.stop());

it('who asks next reads the list alone; scores stay the committee’s; a correction is read, and the edition before it stays', async () => {
  const of = await selected(city, [{ quota: 1, people: ranked(3) }]);
  const asks = (edition: string, fields = '') => `{ announcement(campaignId: "${of.campaignId}", stage: FINAL${edition}) { edition
    rows(formationId: "${of.formationIds[0]}", first: 2) { totalCount edges { node { number rank outcome ${fields} } } pageInfo { hasNextPage } } } }`;
  const first = await city.nobody(asks(''));
  const again = await city.nobody(asks(''));
  expect(again.data).toEqual(first.data);
  expect([first.line?.reads, again.line?.reads]).toEqual([2, 1]);

  const rows = (answer: typeof first) => answer.data.announcement.rows.edges.map(({ node }: { node: object }) => node);
  expect(rows(await city.nobody(asks('', 'scores { final }')))).toMatchObject([{ scores: null }, { scores: null }]);
  const seen = await city.people.auditor.ask(asks('', 'scores { final }'));
  expect(rows(seen)).toMatchObject([{ scores: { final: expect.any(String) } }, { scores: { final: expect.any(String) } }]);
  expect(seen.line?.reads).toBeLessThanOrEqual(2);

  await corrected(city, of, 'SKB', (one) => (one.number === rows(first)[0].number ? { skb: '300' } : {}));
  await publishedList(of.approver, of.campaignId, 'FINAL', 'Nilai SKB diperbaiki sesuai berkas BKN.');
  const now = await city.nobody(asks(''));
  expect([now.data.announcement.edition, now.line?.reads]).toEqual([2, 2]);
  expect(rows(now)[0].number).not.toBe(rows(first)[0].number);
  const earlier = await city.nobody(asks(', edition: 1'));
  expect([rows(earlier), earlier.line?.reads]).toEqual([rows(first), 1]);
});
