// The first half of the sweep: every fault at every call of every second mutation.
import { describe, expect, it } from 'vitest';
import { MUTATIONS, SCENARIOS } from '../support/scenarios/index.ts';
import { sweep } from '../support/sweep.ts';

describe('the scenarios', () => {
  it('are one for every mutation of the schema, and none besides', () => {
    expect(Object.keys(SCENARIOS).toSorted()).toEqual(MUTATIONS.toSorted());
  });
});

sweep(0, 2);
