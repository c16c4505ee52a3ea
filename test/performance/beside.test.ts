// What is written beside a plan: it costs the same whoever asks, and a cycle that is remembered never decides against what stands.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Ask } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { done } from '../support/people.ts';
import { approved, EXECUTION_DAY, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

type Made = Awaited<ReturnType<typeof approved>>;

const QUERY = 'mutation($input: ProgressAddInput!) { progressAdd(input: $input) { entry { day value note } userErrors { code } } }';
const add = (ask: Ask, { plan: { id: planId, targetId, indicatorId } }: Made, day: string): Promise<Answer> =>
  ask(QUERY, { input: { idempotencyKey: newKey(), planId, targetId, indicatorId, day, value: '7' } });
const codes = ({ data }: Answer): string[] => data.progressAdd.userErrors.map(({ code }: { code: string }) => code);
const cost = ({ line }: Answer): unknown => [line?.reads, line?.writes, Math.ceil(line?.capacityUnits ?? 0)];

/** The last second of carrying out, and the first after it. */
const [IN_TIME, LATE] = ['2026-12-31T16:59:59.000Z', '2026-12-31T17:00:00.000Z'];
const extend = (to: string, version: number, employeeId?: string) =>
  done(
    city.people.hr.ask,
    'cyclePhaseExtend',
    { cycleId: city.cycle.id, expectedVersion: version, phase: 'EXECUTION', to, reason: 'Banjir', ...(employeeId && { employeeId }) },
    'cycle { version }',
  );

describe('a progress entry', () => {
  it('costs two calls of whoever makes one for the first time, and the same however many there are', async () => {
    const people: Made[] = [];
    for (let i = 0; i < 4; i += 1) {
      city.setNow(PLANNING_DAY);
      people.push(await approved(city));
    }
    city.setNow(EXECUTION_DAY);
    // A process reads the cycle once in its life as reference data.
    await add(people[0]?.person.ask as Ask, people[0] as Made, '2026-03-01');
    const [first, ...others] = people as [Made, ...Made[]];
    // With the month, which is written once.
    for (const one of others) expect(cost(await add(one.person.ask, one, '2026-03-02'))).toEqual([1, 1, 11]);
    for (let day = 2; day < 8; day += 1) expect(cost(await add(first.person.ask, first, `2026-03-0${day}`))).toEqual([1, 1, 9]);
  });

  it('is refused the second after the last, and taken again at once where more time was given to one or to all', async () => {
    city.setNow(PLANNING_DAY);
    const [one, other] = [await approved(city), await approved(city)];
    city.setNow(IN_TIME);
    expect(codes(await add(one.person.ask, one, '2026-12-31'))).toEqual([]);
    city.setNow(LATE);
    expect(codes(await add(one.person.ask, one, '2026-12-30'))).toEqual(['DEADLINE_PASSED']);
    await extend('2027-01-05', city.cycle.version, one.person.employeeId);
    expect(codes(await add(one.person.ask, one, '2026-12-29'))).toEqual([]);
    expect(codes(await add(other.person.ask, other, '2026-12-29'))).toEqual(['DEADLINE_PASSED']);
    await extend('2027-02-10', city.cycle.version);
    expect(codes(await add(other.person.ask, other, '2026-12-28'))).toEqual([]);
  });

  it('is refused in a cycle that is closed, though carrying out goes on longer than rating', async () => {
    city.setNow(PLANNING_DAY);
    const one = await approved(city);
    city.setNow('2027-02-01T02:00:00.000Z');
    expect(codes(await add(one.person.ask, one, '2026-12-20'))).toEqual([]);
    // By another process, which this one hears nothing of.
    const { reference } = city.app.contextFor({ id: 'x', region: null, employeeId: null, roles: new Set() }, 'x');
    const { kept } = reference;
    const forget = kept.forget;
    kept.forget = () => undefined;
    await done(city.people.hr.ask, 'cycleClose', { cycleId: city.cycle.id, expectedVersion: city.cycle.version + 1 }, 'cycle { id }');
    kept.forget = forget;
    expect(codes(await add(one.person.ask, one, '2026-12-21'))).toEqual(['PHASE_CLOSED']);
  });
});
