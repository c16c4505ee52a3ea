// A region tells its year in numbers: to its officers and its province, from one item, made by the clock and withheld where small.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runJob, summariseAll } from '../../src/jobs.ts';
import { cityBoard, NAMES } from '../../src/modules/dashboards/rules/counts.ts';
import { planMonthsBoard } from '../../src/modules/dashboards/rules/plan-months.ts';
import { CountItem } from '../../src/platform/stream/counts.ts';
import { beat } from '../../src/platform/stream/progress.ts';
import { projected } from '../../src/platform/stream/projected.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { type Ask, OTHER_REGION, REGION } from '../support/city.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { openCycle, PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Agency;
let stream: Followed;
let province: Ask;
let router: Record<string, string>;

const COUNT = '{ count suppressed }';
const SUMMARY = `performanceSummary(year: $year) {
  year asOf isStale leastCount policyVersion complete { reported expected } people ${COUNT}
  plans { draft ${COUNT} returned ${COUNT} submitted ${COUNT} approved ${COUNT} total ${COUNT} }
  planMonths { month approved ${COUNT} total ${COUNT} } progress { month plans ${COUNT} }
  predicates { period frozenOn final ${COUNT} counts { predicate people ${COUNT} }
    achievements { achievement units ${COUNT} people { predicate people ${COUNT} } guidance { predicates bound percent } } }
  reviews { frozenOn invited ${COUNT} answered ${COUNT} } objections { frozenOn filed ${COUNT} open ${COUNT} decided ${COUNT} changed ${COUNT} } }
  recruitmentSummary(year: $year) { year asOf campaigns { campaignId title } }`;
const OF_REGION = `query($code: ID, $year: Int!) { region(code: $code) { code ${SUMMARY} } }`;
const OF_MANY = `query($representations: [_Any!]!, $year: Int!) { _entities(representations: $representations) { ... on Region { code ${SUMMARY} } } }`;

const region = async (ask: Ask, code: string, year: number) => {
  const { data, errors } = await ask(OF_REGION, { code, year });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.region;
};

/** As the counters of an agency stand. */
async function countUp(board: string, row: string, numbers: Record<string, number>): Promise<void> {
  const ctx = contextOfProjector(stream.parts, REGION);
  await projected(ctx, async () => {
    const before = await CountItem.load(ctx.table.get, '1', board, row);
    return { tallies: [{ before, after: CountItem.putAt(['1', board, row], REGION, numbers) }] };
  });
}

async function beatAt(instant: string): Promise<void> {
  city.setNow(instant);
  await beat(contextOfProjector(stream.parts, ''));
  await stream.drain();
}

/** 1,000 people of an agency by predicate; few are poor. */
const year2025 = (scale: number): Record<string, number> => ({
  [NAMES.plan('APPROVED')]: 503 * scale,
  [NAMES.evaluation(null, 'FINAL')]: 503 * scale,
  [NAMES.predicate(null, 'VERY_GOOD')]: 200 * scale,
  [NAMES.predicate(null, 'GOOD')]: 300 * scale,
  [NAMES.predicate(null, 'POOR')]: 3 * scale,
  [NAMES.achievement(null, 'GOOD')]: 1,
  [NAMES.final(null, 'GOOD', 'VERY_GOOD')]: 150 * scale,
  [NAMES.final(null, 'GOOD', 'GOOD')]: 250 * scale,
});

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
  await openCycle(city);
  province = await city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' });
  router = await city.routerHeader();
});
afterAll(() => city.stop());

describe('before anything was counted', () => {
  it('nothing is made of counters that nobody follows', async () => {
    expect(await summariseAll(stream.parts)).toEqual({ [REGION]: 'STALE', [OTHER_REGION]: 'STALE' });
    expect((await region(province, REGION, 2026)).performanceSummary).toBeNull();
  });

  it('a region without numbers tells so, and is no error', async () => {
    await beatAt(PLANNING_DAY);
    expect(await runJob(stream.parts, () => undefined, { job: 'summaries' })).toMatchObject({ [REGION]: 'MADE', [OTHER_REGION]: 'MADE' });
    const { performanceSummary, recruitmentSummary } = await region(province, OTHER_REGION, 2026);
    expect(performanceSummary).toMatchObject({
      complete: { reported: 0 },
      isStale: false,
      plans: { total: { count: 0, suppressed: false } },
    });
    expect(performanceSummary.predicates).toMatchObject({ frozenOn: null, final: { count: null, suppressed: true } });
    expect(recruitmentSummary).toMatchObject({ year: 2026, campaigns: [] });
  });
});

describe('a year', () => {
  beforeAll(async () => {
    const [one, other] = [city.units.diskominfo ?? '', city.units.bkpp ?? ''];
    await countUp(cityBoard(REGION, 2025), one, year2025(1));
    await countUp(cityBoard(REGION, 2025), other, year2025(2));
    await countUp(cityBoard(REGION, 2026), one, { [NAMES.plan('DRAFT')]: 40, [NAMES.plan('RETURNED')]: 3, [NAMES.plan('APPROVED')]: 60 });
    await countUp(planMonthsBoard(REGION, 2026), one, {
      'opened:2026-01': 90,
      'opened:2026-02': 13,
      'approved:2026-01': 20,
      'approved:2026-02': 40,
    });
    await beatAt('2026-04-01T02:00:00.000Z');
    await summariseAll(stream.parts);
  });

  it('tells plans, and how far they had come at the ends of months, however late it is made', async () => {
    const { performanceSummary: told } = await region(province, REGION, 2026);
    expect(told).toMatchObject({ year: 2026, asOf: '2026-04-01T02:00:00.000Z', isStale: false, leastCount: 5, complete: { reported: 1 } });
    expect(told.plans).toEqual({
      approved: { count: 60, suppressed: false },
      total: { count: 103, suppressed: false },
      draft: { count: null, suppressed: true },
      returned: { count: null, suppressed: true },
      submitted: { count: null, suppressed: true },
    });
    expect(
      told.planMonths.map((one: { month: string; approved: { count: number }; total: { count: number } }) => [
        one.month,
        one.approved.count,
        one.total.count,
      ]),
    ).toEqual([
      ['2026-01', 20, 90],
      ['2026-02', 60, 103],
      ['2026-03', 60, 103],
    ]);
  });

  it('freezes predicates once, beside the guidance, and withholds what is small and what it follows from', async () => {
    const { predicates } = (await region(province, REGION, 2025)).performanceSummary;
    expect(predicates).toMatchObject({ period: null, frozenOn: '2026-04-01', final: { count: 1509 } });
    const counts = Object.fromEntries(
      predicates.counts.map((one: { predicate: string; people: { count: number } }) => [one.predicate, one.people.count]),
    );
    // 9 are poor, 3 of one agency and 6 of the other: who knows the 6 would know of 3.
    expect(counts.POOR).toBeNull();
    expect([counts.VERY_POOR, Object.values(counts).filter((count) => count === null).length]).toEqual([0, 2]);
    const good = predicates.achievements.find(({ achievement }: { achievement: string }) => achievement === 'GOOD');
    expect(good.guidance).toEqual([{ predicates: ['GOOD'], bound: 'MAX', percent: 70 }]);
    expect(good.units).toEqual({ count: null, suppressed: true });
    await countUp(cityBoard(REGION, 2025), city.units.bkpp ?? '', year2025(3));
    await beatAt('2026-04-02T02:00:00.000Z');
    await summariseAll(stream.parts);
    expect((await region(province, REGION, 2025)).performanceSummary.predicates).toEqual(predicates);
  });

  it('is the same to officers of the region, to nobody abroad, and no person’s', async () => {
    const told = (await region(province, REGION, 2026)).performanceSummary;
    expect((await region(city.people.hr.ask, REGION, 2026)).performanceSummary).toEqual(told);
    expect((await region(city.people.auditor.ask, REGION, 2026)).performanceSummary).toEqual(told);
    expect(await region(city.people.otherHr.ask, REGION, 2026)).toBeNull();
    const abroad = await city.login({ sub: 'jabar', roles: ['PROVINCE_VIEWER'], region: '32' });
    expect(await region(abroad, REGION, 2026)).toBeNull();
    for (const ask of [city.people.staff.ask, city.people.unitHead.ask])
      expect(
        (await ask('{ region { performanceSummary(year: 2026) { year } recruitmentSummary(year: 2026) { year } } }')).data.region,
      ).toEqual({
        performanceSummary: null,
        recruitmentSummary: null,
      });
  });

  it('of many regions is one batch', async () => {
    const representations = Array.from({ length: 35 }, (_, i) => ({ __typename: 'Region', code: [REGION, OTHER_REGION][i % 2] }));
    const { data, errors, line } = await province(OF_MANY, { representations, year: 2026 }, router);
    expect(errors).toBeUndefined();
    expect(data._entities.filter((one: { performanceSummary: object | null }) => one.performanceSummary !== null)).toHaveLength(35);
    expect(line?.reads).toBeLessThanOrEqual(2);
  });

  it('says when it has become old', async () => {
    city.setNow('2026-04-04T02:00:00.000Z');
    expect((await region(province, REGION, 2026)).performanceSummary.isStale).toBe(true);
    expect(await summariseAll(stream.parts)).toEqual({ [REGION]: 'STALE', [OTHER_REGION]: 'STALE' });
  });
});
