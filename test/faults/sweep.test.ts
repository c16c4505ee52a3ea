// The first half of the sweep: every fault at every call of every second mutation.
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../operations/index.ts';
import { MUTATIONS } from '../operations/ready.ts';
import { sweep } from '../support/sweep.ts';

describe('the scenarios', () => {
  it('are one for every mutation of the schema, and none besides', () => {
    expect(Object.keys(OPERATIONS).toSorted()).toEqual(MUTATIONS.toSorted());
  });
});

sweep(0, 2);
