// A whole campaign, drawn from a seed and played through the API's schema by everybody it takes; then every invariant, by a scan of the table.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../bench/app.ts';
import { CHECKS } from '../../bench/campaign/invariants.ts';
import { play } from '../../bench/campaign/play.ts';
import type { Campaign } from '../../bench/campaign/prepare.ts';
import { STORED } from '../../bench/campaign/register.ts';
import { type Snapshot, snapshotOf } from '../../bench/campaign/snapshot.ts';

let opened: OpenApp;
let campaign: Campaign;
let table: Snapshot;

beforeAll(async () => {
  opened = await openApp({ localFile: async () => STORED });
  campaign = await play(opened.app, { formations: 6, applicants: 720, seed: 7 }, { atOnce: 12, progress: () => undefined });
  table = await snapshotOf(opened.app);
});
afterAll(() => opened?.stop());

describe('a campaign of six formations', () => {
  it('had everything in it that a campaign can have', () => {
    const kinds = new Set(campaign.people.flatMap(({ registers, verified }) => [registers, verified]));
    expect(kinds.size).toBe(11);
    expect(campaign.desk.figures.map(({ refused }) => refused).reduce((a, b) => a + b)).toBeGreaterThan(20);
  });

  it.each(Object.keys(CHECKS))('leaves nothing broken: %s', (name) => {
    expect(CHECKS[name]?.(campaign, table)).toEqual([]);
  });
});
