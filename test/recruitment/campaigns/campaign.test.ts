// A whole campaign, drawn from a seed and played through the API's schema by everybody it takes; then every invariant, by a scan of the table.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from '../../../bench/app.ts';
import { FORGOTTEN, type Funnel, forget, funnels, remembered, stillReads, type ToldRow } from '../../../bench/campaign/forget.ts';
import { CHECKS } from '../../../bench/campaign/invariants.ts';
import { play } from '../../../bench/campaign/play.ts';
import type { Campaign } from '../../../bench/campaign/prepare.ts';
import { type Snapshot, snapshotOf } from '../../../bench/campaign/snapshot.ts';
import { openStore } from '../../../bench/campaign/store.ts';
import { statusAt } from '../../../src/modules/recruitment/offers/rules/lapse.ts';
import type { Offer } from '../../../src/modules/recruitment/offers/rules/types.ts';
import { BROKEN, brokenBy } from './broken.ts';
import { recounted } from './recount.ts';

let opened: OpenApp;
let campaign: Campaign;
let table: Snapshot;

beforeAll(async () => {
  const store = openStore();
  opened = await openApp({ localFile: store.localFile });
  campaign = await play(
    opened.app,
    store,
    { kind: 'CPNS', formations: 12, applicants: 600, seed: 1 },
    { atOnce: 12, progress: () => undefined },
  );
  table = await snapshotOf(opened.app);
});
afterAll(() => opened?.stop());

describe('a campaign of twelve formations', () => {
  it('had everything in it that a campaign can have', () => {
    const meant = campaign.people.flatMap(({ registers, verified }) => [registers, verified]);
    const outcomes = campaign.lists.flatMap(({ rows }) => [...rows.values()].flat().map(({ outcome }) => outcome));
    // Whoever never answered has lapsed by the clock, whether anybody has recorded it or not.
    const offers = table.of<Offer>('Offer').flatMap(({ body }) => [statusAt(body, '2099-01-01T00:00:00.000Z'), body.ground]);
    expect(new Set(meant).size).toBe(11);
    expect([...new Set(outcomes)].toSorted()).toEqual([
      ...['ABSENT', 'BELOW_CUT', 'DISQUALIFIED', 'ELIGIBLE', 'INELIGIBLE', 'NOT_PASSED', 'PLACED', 'RESERVE', 'SELECTED', 'THROUGH'],
      ...['TIED', 'WITHDRAWN'],
    ]);
    expect([...new Set(offers)].toSorted()).toEqual(
      ['CATEGORY', 'DECLINED', 'HIRED', 'LAPSED', 'OWN', 'RESIGNED', 'UNIT', 'WITHDRAWN'].toSorted(),
    );
    expect(campaign.desk.figures.map(({ refused }) => refused).reduce((a, b) => a + b)).toBeGreaterThan(20);
  });

  it.each(Object.keys(CHECKS))('leaves nothing broken: %s', (name) => {
    expect(CHECKS[name]?.(campaign, table)).toEqual([]);
  });
});

describe('each invariant', () => {
  it.each(BROKEN)('%s finds %s', (name, _what, broken) => {
    const [one, other] = brokenBy(broken, { campaign, table });
    expect(CHECKS[name]?.(one, other)).not.toEqual([]);
  });

  it('is seen to break at least once', () => {
    expect(Object.keys(CHECKS).filter((name) => !BROKEN.some(([of]) => of === name))).toEqual([]);
  });
});

describe('the numbers of the campaign', () => {
  let told: Funnel[];
  beforeAll(async () => {
    told = await funnels(campaign, FORGOTTEN);
  });
  const of = (by: string): Funnel => told.find((one) => one.by === by) as Funnel;
  const countsOf = ({ counts }: ToldRow): Record<string, number | null> =>
    Object.fromEntries(counts.map(({ step, count }) => [step, count]));

  it('by sex and education are a recount, wherever they are told', () => {
    const rows = [...of('SEX').rows, ...of('EDUCATION').rows];
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      const meant = recounted(campaign, table, row.sex ? 'sex' : 'level', row.sex ?? row.level ?? '');
      for (const { step, count, suppressed } of row.counts)
        expect([row.sex, row.level, step, suppressed ? meant[step] : count]).toEqual([row.sex, row.level, step, meant[step]]);
    }
  });

  it('hide each small count of people by sex, none of which any list tells', () => {
    const small = of('SEX').rows.flatMap((row) => {
      const meant = recounted(campaign, table, 'sex', row.sex ?? '');
      return row.counts.filter(({ step, suppressed }) => !suppressed && (meant[step] ?? 0) > 0 && (meant[step] ?? 0) < 5);
    });
    expect(small).toEqual([]);
    const withheldCounts = told.flatMap(({ rows }) => rows.flatMap(({ counts }) => counts.filter(({ suppressed }) => suppressed)));
    expect(withheldCounts.length).toBeGreaterThan(20);
    expect(withheldCounts.filter(({ count }) => count !== null)).toEqual([]);
  });

  it('by formation and category are what the published lists tell, small or not; offers are not told there', () => {
    for (const by of ['FORMATION', 'CATEGORY']) {
      const { rows, total } = of(by);
      expect(total).toEqual(of('NONE').total);
      const sums = Object.fromEntries(
        total.counts.map(({ step }) => [step, rows.reduce((sum, row) => sum + (countsOf(row)[step] ?? 0), 0)]),
      );
      const { OFFERED, ACCEPTED, HIRED, ...listedSteps } = countsOf(total);
      expect(sums).toEqual({ ...listedSteps, OFFERED: 0, ACCEPTED: 0, HIRED: 0 });
      expect([OFFERED, ACCEPTED, HIRED].every((count) => (count ?? 0) > 4)).toBe(true);
      expect(
        rows.every((row) => row.counts.every(({ step, suppressed }) => suppressed === ['OFFERED', 'ACCEPTED', 'HIRED'].includes(step))),
      ).toBe(true);
    }
  });

  it('are the same after everybody who was not hired is forgotten, and nothing of them is left', async () => {
    const { batches, kept } = await forget(campaign);
    expect(batches).toBeGreaterThan(20);
    expect(kept).toBe(table.of<Offer>('Offer').filter(({ body }) => body.employeeId).length);
    expect(await funnels(campaign, FORGOTTEN)).toEqual(told);
    expect(remembered(campaign, await snapshotOf(opened.app))).toEqual([]);
    expect(await stillReads(campaign)).toEqual([]);
  });

  it('would show it, were something of somebody left', () => {
    expect(remembered(campaign, table).length).toBeGreaterThan(500);
  });
});
