// What all together are too few for is told of no part of them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FunnelStep, OFFERED_STEPS, withTotal } from '../../../../src/modules/recruitment/numbers/rules/funnel.ts';

test('a step that is withheld of all is withheld of every part, and nothing that was withheld is told', () => {
  const hidden = fc.subarray<FunnelStep>([...OFFERED_STEPS]).map((steps) => new Set(steps));
  fc.assert(
    fc.property(fc.array(fc.record({ hidden }), { maxLength: 4 }), hidden, (rows, total) => {
      for (const [i, row] of withTotal(rows, total).entries())
        expect([...row.hidden].toSorted()).toEqual([...new Set([...(rows[i]?.hidden ?? []), ...total])].toSorted());
    }),
  );
});
