// Numbers of 360 rounds: of each round whole, once it is closed and all of its answers are counted; so that nobody sees an answer come in by looking twice.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summariseAll } from '../../src/jobs.ts';
import { agencyBoard, cityBoard, NAMES, ROUNDS_ROW } from '../../src/modules/dashboards/rules/counts.ts';
import type { Numbers } from '../../src/platform/rules/counts.ts';
import { CountItem } from '../../src/platform/stream/counts.ts';
import { beat } from '../../src/platform/stream/progress.ts';
import { projected } from '../../src/platform/stream/projected.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { type Ask, REGION, type RunningCity, startCity } from '../support/city.ts';
import { openUnitAs } from '../support/people.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: RunningCity;
let stream: Followed;
let hr: Ask;
let province: Ask;
let [one, other, section, office] = ['', '', '', ''];
const CITY = cityBoard(REGION, 2026);
const REVIEWS = 'reviews { rounds invited answered }';

beforeAll(async () => {
  city = await startCity();
  city.setNow('2026-06-01T02:00:00.000Z');
  stream = await follow(city);
  hr = await city.login({ sub: 'hr', roles: ['HR_OFFICER'] });
  province = await city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' });
  one = await openUnitAs(hr, 'one', 'AGENCY', null);
  other = await openUnitAs(hr, 'other', 'AGENCY', null);
  section = await openUnitAs(hr, 'section', 'SECTION', one);
  office = await openUnitAs(hr, 'office', 'SECTION', one);
});
afterAll(() => city.stop());

async function put(board: string, row: string, numbers: Numbers): Promise<void> {
  await projected(contextOfProjector(stream.parts, REGION), async () => {
    const before = await CountItem.load(contextOfProjector(stream.parts, REGION).table.get, '1', board, row);
    return { tallies: [{ before, after: CountItem.putAt(['1', board, row], REGION, { ...before?.body, ...numbers }) }] };
  });
}
const takesPart = (round: string, invited: number, answered: number): Numbers => ({
  [NAMES.review('invited', round)]: invited,
  [NAMES.review('answered', round)]: answered,
});
async function countedUntil(instant: string): Promise<void> {
  city.setNow(instant);
  await beat(contextOfProjector(stream.parts, ''));
  await stream.drain();
}
async function told(unitId: string | null = null) {
  const { data, errors } = await hr(
    `query($unit: ID) { figures(year: 2026, unitId: $unit) { total { ${REVIEWS} } units { unit { id } ${REVIEWS} } } }`,
    { unit: unitId },
  );
  expect(errors).toBeUndefined();
  const units = new Map<string, unknown>(data.figures.units.map(({ unit, reviews }: never) => [(unit as { id: string }).id, reviews]));
  return { total: data.figures.total.reviews, units };
}
/** What the province reads of the same rounds once its job has run. */
async function toldToProvince() {
  await summariseAll(stream.parts);
  const { data, errors } = await province(
    `query($code: ID) { region(code: $code) { performanceSummary(year: 2026) { reviews { frozenOn invited { count } answered { count suppressed } } } } }`,
    { code: REGION },
  );
  expect(errors).toBeUndefined();
  const { frozenOn, invited, answered } = data.region.performanceSummary.reviews;
  return { frozenOn, invited: invited.count, answered: answered.count, suppressed: answered.suppressed };
}
const NONE = { rounds: 0, invited: 0, answered: 0 };

describe('a round', () => {
  it('is told to nobody while it is open, nor before all of its answers are counted', async () => {
    await put(CITY, one, takesPart('rvr_1', 12, 6));
    await put(CITY, other, takesPart('rvr_1', 14, 7));
    await countedUntil('2026-06-01T03:00:00.000Z');
    expect((await told()).total).toEqual(NONE);
    expect(await toldToProvince(), 'it would be taken from what is told later').toMatchObject({ frozenOn: null, answered: null });
    await put(CITY, ROUNDS_ROW, { [NAMES.roundClosed('rvr_1', '2026-06-01T03:00:00.001Z')]: 1 });
    expect((await told()).total).toEqual(NONE);
  });

  it('is told whole after that', async () => {
    await countedUntil('2026-06-01T03:05:00.000Z');
    const { total, units } = await told();
    expect(total).toEqual({ rounds: 1, invited: 26, answered: 13 });
    expect(await toldToProvince()).toEqual({ frozenOn: '2026-06-01', invited: 26, answered: 13, suppressed: false });
    expect([units.get(one), units.get(other)]).toEqual([
      { rounds: 1, invited: 12, answered: 6 },
      { rounds: 1, invited: 14, answered: 7 },
    ]);
  });

  it('that comes to it changes nothing before it is closed, and tells no few people afterwards', async () => {
    const before = await told();
    await put(CITY, one, takesPart('rvr_2', 3, 2));
    await put(CITY, other, takesPart('rvr_2', 20, 10));
    await countedUntil('2026-07-02T03:00:00.000Z');
    expect(await told()).toEqual(before);
    expect(await toldToProvince(), 'in another month too').toMatchObject({ frozenOn: '2026-06-01', invited: 26, answered: 13 });
    await put(CITY, ROUNDS_ROW, { [NAMES.roundClosed('rvr_2', '2026-07-02T03:06:00.000Z')]: 1 });
    await countedUntil('2026-07-02T03:07:00.000Z');
    const { total, units } = await told();
    expect(units.get(one)).toEqual({ rounds: 2, invited: null, answered: null });
    const beside = units.get(other) as { invited: number | null };
    expect([total.invited, beside.invited], 'by the sum and the other agency it would be found').toContain(null);
    expect((await toldToProvince()).answered, 'as the city, and neither by the other').toBe(total.answered);
  });

  it('is told unit by unit to who looks at one agency', async () => {
    await put(agencyBoard(REGION, 2026, one), section, takesPart('rvr_1', 12, 6));
    await put(agencyBoard(REGION, 2026, one), office, takesPart('rvr_3', 12, 6));
    const { total, units } = await told(one);
    expect(total).toEqual({ rounds: 2, invited: 12, answered: 6 });
    expect(units.get(office)).toEqual({ rounds: 2, invited: 0, answered: 0 });
  });
});
