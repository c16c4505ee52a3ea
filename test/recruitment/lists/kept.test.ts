// Rows of an edition stand as they were published: a process reads them once, whoever asks, and those of a correction anew; and answers the same viewer once.
import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
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

/** How often rows were worked out, and not taken from an answer that was kept. */
function countRows(): () => number {
  const fields = (city.app.schema.getType('Announcement') as GraphQLObjectType).getFields();
  const { resolve } = fields.rows ?? {};
  if (!fields.rows || !resolve) throw new Error('Announcement.rows has no resolver.');
  let made = 0;
  fields.rows.resolve = (...asked) => {
    made += 1;
    return resolve(...asked);
  };
  return () => made;
}

it('a page is answered once to the same viewer; cursors lead on, what lies beside the edition is never kept, a correction ends it', async () => {
  const of = await selected(city, [{ quota: 1, people: ranked(3) }]);
  const made = countRows();
  const asks = (fields: string, rest = '') => `{ announcement(campaignId: "${of.campaignId}", stage: FINAL) { edition
    rows(formationId: "${of.formationIds[0]}", first: 2${rest}) { edges { node { number rank ${fields} } } pageInfo { endCursor } } } }`;
  const counted = async (ask: Ask, query: string) => {
    const before = made();
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    return { data, made: made() - before };
  };
  const { nobody } = city;
  const auditor = city.people.auditor.ask;
  const first = await counted(nobody, asks('outcome'));
  expect([first.made, await counted(nobody, asks('outcome'))]).toEqual([1, { data: first.data, made: 0 }]);
  expect((await counted(auditor, asks('outcome'))).made, 'to another').toBe(1);
  expect((await counted(auditor, asks('outcome scores { final }'))).made, 'more').toBe(1);
  expect((await counted(auditor, asks('outcome scores { final }'))).made).toBe(0);
  for (const beside of ['findings { __typename }', 'scores { parts { label } }'])
    expect([(await counted(auditor, asks(beside))).made, (await counted(auditor, asks(beside))).made], beside).toEqual([1, 1]);
  const cursor = first.data.announcement.rows.pageInfo.endCursor;
  const next = await counted(nobody, asks('outcome', `, after: "${cursor}"`));
  expect(next.data.announcement.rows.edges).toHaveLength(1);
  expect((await auditor(asks('outcome', `, after: "${cursor}"`))).errors, 'a cursor is of one viewer').toBeDefined();

  await corrected(city, of, 'SKB', (one) => (one.number === first.data.announcement.rows.edges[0].node.number ? { skb: '300' } : {}));
  await publishedList(of.approver, of.campaignId, 'FINAL', 'Nilai SKB diperbaiki sesuai berkas BKN.');
  const now = await counted(nobody, asks('outcome'));
  expect([now.data.announcement.edition, now.made]).toEqual([2, 1]);
});
