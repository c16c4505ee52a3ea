// The whole demo, and all that its examples change, compared with its records: nothing is found that nobody has done.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXAMPLES } from '../../local/explorer/examples.ts';
import { compareWithRecords } from '../../src/jobs.ts';
import { partsApart } from '../../src/parts.ts';
import type { AuditFacts } from '../../src/platform/store/audit.ts';
import { ANONYMOUS } from '../../src/platform/store/commit.ts';
import { authorlessMutations } from '../../src/resolvers/index.ts';
import { everyRow } from '../support/city.ts';
import { type PlayedDemo, startDemo } from '../support/played.ts';

let demo: PlayedDemo;
beforeAll(async () => {
  demo = await startDemo('2026-11-26T02:00:00.000Z');
  for (const example of EXAMPLES) await demo.play(example);
}, 600_000);
afterAll(() => demo.stop());

it('nothing of it is found', { timeout: 600_000 }, async () => {
  const told: object[] = [];
  const { looked, ended } = await compareWithRecords(partsApart(demo.city.app.parts), (one) => told.push(one));
  expect(told).toEqual([]);
  expect(ended).toBe(true);
  expect(looked).toBeGreaterThan(4_000);
});

it('no record of what is said without a name leads to anybody, or to what was written beside it', async () => {
  const records = (await everyRow(demo.city)).filter(({ type }) => type === 'Audit').map(({ body }) => body as AuditFacts);
  const hidden = records.filter(({ by, operation }) => by === ANONYMOUS || authorlessMutations().has(operation));
  expect(new Set(hidden.map(({ operation }) => operation)).size).toBeGreaterThan(3);
  for (const { by, person, beside, marker, requestId } of hidden)
    expect({ by, person, beside, marker, requestId }).toEqual({ by: ANONYMOUS, requestId: '' });
  expect(records.filter(({ person }) => person).length).toBeGreaterThan(100);
});
