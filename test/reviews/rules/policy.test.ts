// What a decree may set of reviews, and what no decree may: anonymity is promised to whoever writes.
import { describe, expect, it } from 'vitest';
import { proposeEntry, releaseEntry } from '../../../src/modules/policy/rules/entry.ts';
import { reviewsLimits, reviewsLimitsOf, reviewsPolicy, reviewsPolicyOf } from '../../../src/modules/reviews/rules/policy.ts';
import { createRound } from '../../../src/modules/reviews/rules/round.ts';
import { keptOf, SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { LAUNCH, roundInput, told } from './support.ts';

const WHY = { source: 'Perwal 12/2026', reason: 'Disesuaikan dengan aturan baru' };
const acting = (by: string) => ({ by, now: LAUNCH, law: SHIPPED });
const propose = (patch: object) =>
  proposeEntry({ kind: 'REVIEWS', patch }, { validFrom: '2026-04-01', ...WHY }, { id: 'pol_1', region: '33.74' }, acting('a'));

describe('a decree on reviews', () => {
  it.each<[string, object, string[]]>([
    [
      'a threshold of two, whatever it says: two others know what the third has said',
      { thresholdLeast: 2 },
      ['OUT_OF_RANGE thresholdLeast'],
    ],
    ['a usual threshold of two', { thresholdStandard: 2 }, ['OUT_OF_RANGE thresholdStandard']],
    ['a higher least that the usual one does not reach', { thresholdLeast: 4 }, ['OUT_OF_RANGE thresholdStandard']],
    ['both higher, and the same', { thresholdLeast: 4, thresholdStandard: 4 }, []],
    ['a usual one above the least', { thresholdStandard: 10 }, []],
    ['one above ten', { thresholdStandard: 11 }, ['OUT_OF_RANGE thresholdStandard']],
    ['a usual load above the most', { loadStandard: 21 }, ['OUT_OF_RANGE loadStandard']],
    ['a usual load that is the most', { loadStandard: 20 }, []],
    ['a load of nobody', { loadStandard: 0 }, ['OUT_OF_RANGE loadStandard']],
    ['a load of more than fifty', { loadMost: 51 }, ['OUT_OF_RANGE loadMost']],
    ['no days to mend a proposal', { returnGraceDays: 0 }, ['OUT_OF_RANGE returnGraceDays']],
    ['more than a month to mend one', { returnGraceDays: 31 }, ['OUT_OF_RANGE returnGraceDays']],
  ])('is judged with %s', (_title, patch, problems) => {
    expect(told(() => propose(patch)).map((one) => one.replace(/ terms\.reviews\./, ' '))).toEqual(problems);
  });

  it('holds for rounds from its day, and only what it names is another', () => {
    const patch = { thresholdLeast: 4, thresholdStandard: 5, loadStandard: 6, loadMost: 10, returnGraceDays: 5 };
    const { law } = releaseEntry(propose(patch), acting('b'));
    const [before, after] = [reviewsPolicy('2026-03-31', law), reviewsPolicy('2026-04-01', law)];
    expect(before).toBe(reviewsPolicy('2026-03-31', SHIPPED));
    expect(after).toMatchObject({ threshold: { least: 4, standard: 5 }, loadCap: { standard: 6, most: 10 }, returnGraceDays: 5 });
    expect([after.groups, after.limits, after.result]).toEqual([before.groups, before.limits, before.result]);
    expect(reviewsPolicyOf(keptOf(after))).toMatchObject({ threshold: after.threshold, returnGraceDays: 5 });
    const round = (more: object) =>
      createRound(roundInput({ nominateUntil: '2026-04-10', answerUntil: '2026-04-30', ...more }), {
        ...{ id: 'rvr_1', region: '33.74', now: '2026-04-01T02:00:00.000Z', policy: after },
      });
    expect(round({})).toMatchObject({ threshold: 5, loadCap: 6 });
    expect(told(() => round({ threshold: 3 }))).toEqual(['OUT_OF_RANGE threshold']);
    expect(told(() => round({ loadCap: 11 }))).toEqual(['OUT_OF_RANGE loadCap']);
  });

  it('sets nothing of what a form or a result goes by', () => {
    const policy = reviewsPolicy('2026-03-02', SHIPPED);
    expect(reviewsLimitsOf('reviews-2023.1+2026-04-01.1').limits).toBe(policy.limits);
    expect(reviewsLimits('2026-03-02').batch).toEqual({ enrol: 50, publish: 20 });
    expect(policy).toMatchObject({
      retentionDays: 400,
      snapshotMost: 250,
      result: { blindSpotGap: '1.0', strengthFrom: '4.0', lowBelow: '3.0' },
    });
  });
});
