// A round of the soak: fifty clients, a campaign, and a table that fails in more than sixteen ways; `npm run soak` plays as many as are wanted.
import { expect, it } from 'vitest';
import { audited, doubled, playRound } from '../../bench/soak/round.ts';
import { KINDS } from '../../bench/soak/weather.ts';
import type { Row } from '../../src/platform/store/table.ts';

it('a campaign by fifty clients ends as if nothing had failed', async () => {
  const round = await playRound({ kind: 'CPNS', seed: 3374, formations: 12, applicants: 240, clients: 50, share: 0.05 });
  expect(round.broken).toEqual([]);
  expect(round.operations).toBeGreaterThan(1_000);
  expect(KINDS.length).toBeGreaterThanOrEqual(16);
  expect(KINDS.filter((kind) => (round.faults[kind] ?? 0) > 0).length).toBeGreaterThanOrEqual(16);
  expect(round.again).toBeGreaterThan(20);
  expect(round.boards).toBeGreaterThan(0);
});

const record = (requestId: string, version = 1) => ({ body: { requestId, subject: 'emp_1', operation: 'employeeCreate', version } });
const holding = (...records: object[]) => ({ rows: [], of: <Body>() => records as Row<Body>[] });

it('a record too many, too few or twice is noticed', () => {
  const acknowledged = new Set(['seed-a']);
  expect([doubled(holding(record('seed-a'))), audited(holding(record('seed-a')), acknowledged)]).toEqual([[], []]);
  expect(doubled(holding(record('seed-a'), record('seed-a')))).toHaveLength(1);
  expect(audited(holding(record('seed-a'), record('seed-b')), acknowledged)).toHaveLength(1);
  expect(audited(holding(), acknowledged)).toHaveLength(1);
});
