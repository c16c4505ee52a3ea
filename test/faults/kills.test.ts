// Engine and server killed while people write, and a disk that is full or read-only: a sample of `npm run soak -- --of kills` and `--of disk`.
import { expect, it } from 'vitest';
import { fillAndCount, hasRoom } from '../../bench/soak/disk.ts';
import { killAndCount } from '../../bench/soak/kills.ts';

/** By the clock of a machine that others load as well; the command holds the figures of the issue. */
const PATIENCE = { timeout: 600_000 };

it.runIf(process.platform === 'linux')(
  'killed, they lose nothing that was acknowledged, and the engine comes back by itself',
  PATIENCE,
  async () => {
    const { lost, broken, wrong, acknowledged, engineBack, serverBack } = await killAndCount({ kills: 1, clients: 6, seed: 1 });
    expect({ lost, broken, wrong }).toEqual({ lost: [], broken: [], wrong: [] });
    expect(acknowledged).toBeGreaterThan(6);
    expect([engineBack.length, serverBack.length]).toEqual([1, 1]);
  },
);

it.runIf(hasRoom())('on a disk that cannot be written, people are told to come again, and are served once it can', PATIENCE, async () => {
  const { lost, broken, wrong, full, readOnly } = await fillAndCount({ rounds: 1, clients: 6, forMs: 1_500 });
  expect({ lost, broken, wrong }).toEqual({ lost: [], broken: [], wrong: [] });
  expect([full.back.length, readOnly.back.length]).toEqual([1, 1]);
  const told = [...new Set([full, readOnly].flatMap(({ answers }) => Object.keys(answers)))];
  expect(told.length).toBeGreaterThan(0);
  for (const one of told) expect(one).toMatch(/^TRY_AGAIN (200|503)$/);
});
