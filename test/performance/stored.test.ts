// Plans, entries, words and cards of people as the table holds them: without what follows, and as they were stored before.
import { expect, it } from 'vitest';
import { cycleIdOf, planIdOf } from '../../src/modules/performance/ids.ts';
import { PlanItem, ProgressItem } from '../../src/modules/performance/items.ts';
import type { PlanHead } from '../../src/modules/performance/rules/types.ts';
import { decode, encode } from '../../src/platform/store/codec.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { everyRow, REGION } from '../support/city.ts';
import { done } from '../support/people.ts';
import { approved, startSeason } from '../support/scenarios/stages.ts';
import { approved as approvedPlan } from './rules/support.ts';

const KINDS = ['Plan', 'Progress', 'DialogueStep', 'Assignment', 'NameWord'];

/** As DynamoDB counts an item of strings and numbers, or a little more. */
const bytesOf = (item: ReturnType<typeof encode>): number =>
  Object.entries(item).reduce((sum, [name, { S, N }]) => sum + Buffer.byteLength(name) + Buffer.byteLength(S ?? N ?? ''), 0);

/** With all that it is, as before what follows was left out. */
const asBefore = (row: Row): ReturnType<typeof encode> => ({
  ...encode(row),
  body: { S: JSON.stringify(row.body) },
  ...(row.card !== undefined && { card: { S: JSON.stringify(row.card) } }),
});

it('keeps the head of an approved plan below a kilobyte, though a reason is as long as it may be', () => {
  const id = planIdOf('asg_2e3742b1b13a92f15f8ca3c0edc1fbecae21232d395c9a49', cycleIdOf(REGION, 2026));
  const head: PlanHead = {
    ...approvedPlan().plan.head,
    ...{ id, region: REGION, cycleId: cycleIdOf(REGION, 2026), employeeId: `emp_${'2'.repeat(24)}` },
    ...{ assignmentId: `asg_${'2'.repeat(48)}`, unitId: `unt_${'3'.repeat(24)}`, rootUnitId: `unt_${'4'.repeat(24)}` },
    positionTitle: 'Pengawas Penyelenggaraan Urusan Pemerintahan Daerah Ahli Madya',
  };
  const bytes = (body: PlanHead) => bytesOf(encode({ ...PlanItem.put(REGION, body), version: 10, chain: 'c'.repeat(64) }));
  expect(bytes(head)).toBeLessThan(850);
  const change = { reason: 'r'.repeat(100), side: 'EMPLOYEE' as const, at: '2026-06-01T02:00:00.000Z' };
  expect(bytes({ ...head, status: 'DRAFT', change })).toBeLessThan(1024);
});

it('reads every item of a season as it was stored before, and as it is stored now', async () => {
  const city = await startSeason();
  const { person, plan } = await approved(city);
  city.setNow('2026-03-10T02:00:00.000Z');
  const { id: planId, targetId, indicatorId } = plan;
  await done(person.ask, 'progressAdd', { planId, targetId, indicatorId, day: '2026-03-09', value: '91' }, 'entry { id }');
  const rows = (await everyRow(city)).filter(({ type }) => KINDS.includes(type));
  await city.stop();
  expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(KINDS));
  // A list's row says how it was written, over its present form: that is the table's.
  for (const row of rows.map((one) => ({ ...one, state: undefined }))) {
    expect(decode(asBefore(row))).toEqual(row);
    expect(decode(encode(row))).toEqual(row);
  }
  const entry = rows.find(ProgressItem.is) ?? expect.unreachable();
  expect(Object.keys(JSON.parse(encode(entry).body?.S ?? ''))).not.toContain('id');
  const heads = rows.filter(PlanItem.is);
  expect(heads.map((row) => bytesOf(encode(row))).filter((bytes) => bytes > 1024)).toEqual([]);
});
