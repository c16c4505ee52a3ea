// A campaign of PPPK, drawn from a seed and played as the one of CPNS is, with the same invariants (recruitment-campaign.test.ts breaks each of them).
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../../bench/app.ts';
import { CHECKS } from '../../../bench/campaign/invariants.ts';
import { play } from '../../../bench/campaign/play.ts';
import type { Campaign } from '../../../bench/campaign/prepare.ts';
import { type Snapshot, snapshotOf } from '../../../bench/campaign/snapshot.ts';
import { openStore } from '../../../bench/campaign/store.ts';
import { isDrawn } from '../../support/sample.ts';

/** A whole campaign: on one of four days. */
const onSomeDays = it.runIf(isDrawn('campaign of contracts', 4));

let opened: OpenApp;
let campaign: Campaign;
let table: Snapshot;

beforeAll(async () => {
  const store = openStore();
  opened = await openApp({ localFile: store.localFile });
  const size = { kind: 'PPPK', formations: 6, applicants: 160, seed: 1 } as const;
  campaign = await play(opened.app, store, size, { atOnce: 12, progress: () => undefined });
  table = await snapshotOf(opened.app);
});
afterAll(() => opened?.stop());

onSomeDays('has one test and one list after it, people who leave, and ranks that priority decided', () => {
  const rows = campaign.lists.flatMap((list) => [...list.rows.values()].flat());
  expect(new Set(campaign.lists.map(({ stage }) => stage))).toEqual(new Set(['ADMINISTRATIVE', 'FINAL']));
  expect([...new Set(rows.map(({ outcome }) => outcome))]).toEqual(
    expect.arrayContaining(['ABSENT', 'DISQUALIFIED', 'INELIGIBLE', 'RESERVE', 'SELECTED', 'WITHDRAWN']),
  );
  expect([...new Set(rows.map(({ decidedBy }) => decidedBy))]).toEqual(expect.arrayContaining(['PRIORITY', 'TOTAL']));
});

onSomeDays.each(Object.keys(CHECKS))('leaves nothing broken: %s', (name) => {
  expect(CHECKS[name]?.(campaign, table)).toEqual([]);
});
