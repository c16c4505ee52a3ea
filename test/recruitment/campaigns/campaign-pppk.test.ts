// A campaign of PPPK, drawn from a seed and played as the one of CPNS is, with the same invariants (campaign.test.ts breaks each of them).
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../../bench/app.ts';
import { CHECKS } from '../../../bench/campaign/invariants.ts';
import { play } from '../../../bench/campaign/play.ts';
import type { Campaign } from '../../../bench/campaign/prepare.ts';
import { type Snapshot, snapshotOf } from '../../../bench/campaign/snapshot.ts';
import { openStore } from '../../../bench/campaign/store.ts';
import type { Offer } from '../../../src/modules/recruitment/offers/rules/types.ts';

let opened: OpenApp;
let campaign: Campaign;
let table: Snapshot;

beforeAll(async () => {
  const store = openStore();
  opened = await openApp({ localFile: store.localFile });
  // Somebody of these resigns where others are left, weeks after the last other post was filled.
  const size = { kind: 'PPPK', formations: 6, applicants: 160, seed: 2 } as const;
  campaign = await play(opened.app, store, size, { atOnce: 12, progress: () => undefined });
  table = await snapshotOf(opened.app);
});
afterAll(() => opened?.stop());

it('has one test and one list after it, people who leave, and ranks that priority decided', () => {
  const rows = campaign.lists.flatMap((list) => [...list.rows.values()].flat());
  expect(new Set(campaign.lists.map(({ stage }) => stage))).toEqual(new Set(['ADMINISTRATIVE', 'FINAL']));
  expect([...new Set(rows.map(({ outcome }) => outcome))]).toEqual(
    expect.arrayContaining(['ABSENT', 'DISQUALIFIED', 'INELIGIBLE', 'RESERVE', 'SELECTED', 'WITHDRAWN']),
  );
  expect([...new Set(rows.map(({ decidedBy }) => decidedBy))]).toEqual(expect.arrayContaining(['PRIORITY', 'TOTAL']));
});

it.each(Object.keys(CHECKS))('leaves nothing broken: %s', (name) => {
  expect(CHECKS[name]?.(campaign, table)).toEqual([]);
});

/** Who resigned, each with the offer that followed in that seat. */
function resignations(): { resigned: Offer; next: Offer | undefined }[] {
  const offers = table.of<Offer>('Offer').map(({ body }) => body);
  return offers.flatMap((resigned) =>
    resigned.status === 'RESIGNED' ? [{ resigned, next: offers.find(({ after }) => after === resigned.id) }] : [],
  );
}

it('gives the post of who resigned to the next in rank, once the last day is over', () => {
  const left = resignations();
  expect(left.length).toBeGreaterThan(0);
  for (const { resigned, next } of left) {
    expect(next).toMatchObject({ formationId: resigned.formationId, status: 'HIRED' });
    expect((next?.offeredAt ?? '') >= (resigned.endedAt ?? '')).toBe(true);
  }
});

it('would say whom a free post passes over, and how the posts there stand', () => {
  const next = resignations()[0]?.next;
  const rows = table.rows.filter(({ type, body }) => type !== 'Offer' || (body as Offer).id !== next?.id);
  const without: Snapshot = { rows, of: (type) => rows.filter((row) => row.type === type) as never };
  const told = CHECKS.nobodyPassedOver?.(campaign, without) ?? [];
  expect(told[0]).toContain(`${next?.registrationNumber}, rank ${next?.rank}, was passed over in ${next?.formationId}: `);
  expect(told[0]).toMatch(/: \d+ of \d+ posts are held, .*RESIGNED 1/);
});
