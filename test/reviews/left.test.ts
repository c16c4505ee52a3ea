// Whether a result of a round is left to publish, at the size of a whole city: a handful of calls, not a page and its heads at a time.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anySubjectIn, SubjectItem } from '../../src/modules/reviews/items.ts';
import type { ReviewSubject, SubjectStage } from '../../src/modules/reviews/rules/types.ts';
import { encode } from '../../src/platform/store/codec.ts';
import { createTable } from '../../src/platform/store/dynamodb.ts';
import { newMeter } from '../../src/platform/store/table.ts';
import { REGION, type RunningCity, startCity } from '../support/city.ts';

let city: RunningCity;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());

const ROUND = `rvr_${'0'.repeat(24)}`;
const UNIT = `unt_${'1'.repeat(24)}`;
const id = (prefix: string, n: number) => `${prefix}_${String(n).padStart(24, '0')}`;

/** What a list knows of a place; all else of it is in no index. */
const subject = (n: number, stage: SubjectStage): ReviewSubject =>
  ({
    ...{ id: id('rvs', n), roundId: ROUND, region: REGION, year: 2026, employeeId: id('emp', n), employeeName: `Pegawai Negeri ${n}` },
    ...{ unitPath: `${UNIT}/`, snapshot: { superiorId: id('emp', 0) }, stage },
  }) as unknown as ReviewSubject;

it('is read from cards: two calls for five thousand people, of whom the last is left or nobody', async () => {
  const table = () => createTable({ client: city.app.client, name: 'semarang-test', meter: newMeter() });
  const put = async (from: number, to: number, stage: SubjectStage) => {
    const items = Array.from({ length: to - from }, (_, i) => encode({ ...SubjectItem.put(REGION, subject(from + i, stage)), version: 1 }));
    const writes = items.map((Item) => ({ Put: { TableName: 'semarang-test', Item } }));
    for (let i = 0; i < writes.length; i += 100) await table().transact(writes.slice(i, i + 100));
  };
  await put(10_000, 14_990, 'PUBLISHED');
  await put(14_990, 15_000, 'WITHDRAWN');
  const meter = newMeter();
  const left = (except: string) =>
    anySubjectIn(
      createTable({ client: city.app.client, name: 'semarang-test', meter }),
      ROUND,
      ({ employeeId, stage }) => stage === 'ANSWERING' && employeeId !== except,
    );
  expect(await left('')).toBe(false);
  expect(meter.reads).toBe(2);
  await put(99_999, 100_000, 'ANSWERING');
  expect(await left('')).toBe(true);
  expect(await left(id('emp', 99_999))).toBe(false);
  expect(meter.reads).toBe(6);
}, 120_000);
