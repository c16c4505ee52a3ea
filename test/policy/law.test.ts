// The law in a process: read once and kept, and no entry begins before every process has read it.
import { expect, it } from 'vitest';
import { readLaw } from '../../src/modules/policy/items.ts';
import { SETTLES_MINUTES } from '../../src/modules/policy/rules/settling.ts';
import { keepGuesses } from '../../src/platform/store/guesses.ts';
import { createReference, keepBoards } from '../../src/platform/store/reference.ts';
import type { Row, Table } from '../../src/platform/store/table.ts';
import { keepUnchanging } from '../../src/platform/store/unchanging.ts';

const LIFE = (SETTLES_MINUTES / 3) * 60_000;

/** Law alone is asked for. */
const SOURCES = {
  regions: async () => [],
  law: readLaw,
  units: async () => [],
  renamed: async () => [],
  serviceDates: { of: async () => null, forget: () => undefined },
  boards: keepBoards(0, () => 0),
  unchanging: keepUnchanging(0),
  guesses: keepGuesses(0),
};

function world() {
  const state = { now: 0, reads: 0, version: 'a' };
  const table = {
    get: async () => {
      state.reads += 1;
      return { type: 'Law', body: { entries: [{ version: state.version }] } } as unknown as Row;
    },
  } as unknown as Table;
  const reference = createReference(SOURCES, 30_000, () => state.now, LIFE);
  const read = async () => (await reference.law(table, '33.74')).map(({ version }) => version);
  return { state, reference, read };
}

it('is one read a region and life, however often it is asked', async () => {
  const { state, read } = world();
  for (let i = 0; i < 50; i += 1) await read();
  expect(state.reads).toBe(1);
  state.now = LIFE;
  await read();
  expect(state.reads).toBe(2);
});

it('follows a release of another process well before the entry can begin, and its own at once', async () => {
  const { state, reference, read } = world();
  await read();
  state.version = 'b';
  state.now = LIFE - 1;
  expect(await read()).toEqual(['a']);
  // A request that began with the old law lasts half a minute at most.
  state.now = SETTLES_MINUTES * 60_000 - 2 * LIFE + 1;
  expect(await read()).toEqual(['b']);
  state.version = 'c';
  reference.forgetLaw('33.74');
  expect(await read()).toEqual(['c']);
});
