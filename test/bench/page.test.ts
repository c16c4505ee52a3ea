// The page of the benches says what was measured.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readResults, tablesOf } from '../../bench/report.ts';

it('the page shows the figures that were kept, and no others', () => {
  const page = readFileSync(new URL('../../bench/README.md', import.meta.url), 'utf8');
  expect(page).toContain(`\n\n${tablesOf(readResults())}\n\n<!-- end of figures -->`);
});

it('the kept figures are within the read budgets, in every city', () => {
  const kept = Object.values(readResults().cities).flatMap((run) => run.figures);
  expect(kept.length).toBeGreaterThan(0);
  // In the mean, since one request in 30 s reads the units anew for all.
  expect(kept.filter(({ budget, calls }) => budget !== null && Math.round(calls) > budget)).toEqual([]);
});
