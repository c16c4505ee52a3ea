// `npm run rebuild`: makes all counters anew from the facts, while people work.

import { rebuildAll } from '../src/projections.ts';
import { readArgs } from './arguments.ts';
import { atPlace, PLACES } from './place.ts';
import { Hint, run } from './run.ts';

function wanted(): { segments: number; settleMs: number } {
  const { values } = readArgs({
    command: 'npm run rebuild --',
    does: 'Makes all counters anew from the facts, while people work.',
    options: {
      segments: { type: 'string', default: '4', help: 'parts of the table that are read side by side' },
      settle: { type: 'string', default: process.env.TABLE_NAME ? '60' : '0', help: 'seconds until the counters before are removed' },
    },
    environment: PLACES,
  });
  const [segments, settle] = [Number(values.segments), Number(values.settle)];
  if (!Number.isInteger(segments) || segments < 1 || segments > 1_000) throw new Hint('--segments is a whole number from 1 to 1000.');
  if (!Number.isInteger(settle) || settle < 0) throw new Hint('--settle is a whole number of seconds.');
  return { segments, settleMs: settle * 1_000 };
}

await run(async () => {
  const asked = wanted();
  const begun = performance.now();
  let aside = 0;
  const tell = (): void => {
    aside += 1;
  };
  const { facts, generation } = await atPlace(process.env, (parts) => rebuildAll(parts, tell, asked));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${facts} facts counted anew in ${seconds} s; generation ${generation} is read now.`);
  if (aside > 0) throw new Hint(`${aside} facts could not be counted and were set aside. Mend what counts them, then: npm run redrive`);
});
