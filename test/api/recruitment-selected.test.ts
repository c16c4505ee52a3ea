// A campaign from its applications to its final list, through the API: the numbers of the decree, its traps, its ties, its empty posts.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Agency, startAgency } from '../support/people.ts';
import { rowsOf, selected } from '../support/selected.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

it('orders by the final score, shown rounded and compared unrounded', async () => {
  const {
    approver,
    campaignId,
    formationIds: [formationId = ''],
    people: [[a, b, c] = []],
    list,
  } = await selected(city, [
    {
      quota: 1,
      people: [
        { skd: [75, 100, 225], skb: '450' },
        { skd: [100, 100, 180], skb: '450' },
        { skd: [120, 100, 200], skb: null },
      ],
    },
  ]);
  expect(list.formations[0]).toMatchObject({ count: 3 });
  const rows = await rowsOf(city.nobody, campaignId, 'FINAL', formationId);
  expect(rows).toEqual([
    { number: a?.number, rank: 1, outcome: 'SELECTED', decidedBy: null, placedIn: null, ground: null },
    { number: b?.number, rank: 2, outcome: 'RESERVE', decidedBy: 'TOTAL', placedIn: null, ground: null },
    { number: c?.number, rank: null, outcome: 'ABSENT', decidedBy: null, placedIn: null, ground: null },
  ]);
  expect(approver).toBeDefined();
});
