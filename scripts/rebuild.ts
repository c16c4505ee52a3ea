// `npm run rebuild`: makes all counters anew from the facts, while people work. `-- --compare`: says instead which of them tell otherwise, and writes nothing.

import { rebuildAll, recountAll } from '../src/projections.ts';
import { readArgs, wholeNumber } from './arguments.ts';
import { atPlace, PLACES } from './place.ts';
import { Hint, run } from './run.ts';

interface Wanted {
  segments: number;
  settleMs: number;
  compare: boolean;
}

function wanted(): Wanted {
  const { values } = readArgs({
    command: 'npm run rebuild --',
    does: 'Makes all counters anew from the facts, while people work.',
    options: {
      segments: { type: 'string', default: '4', help: 'parts of the table that are read side by side' },
      compare: { type: 'boolean', default: false, help: 'count without writing, and name the rows that tell otherwise' },
      settle: { type: 'string', default: process.env.TABLE_NAME ? '60' : '0', help: 'seconds until the counters before are removed' },
    },
    environment: PLACES,
  });
  const segments = wholeNumber('segments', values.segments, 1, 1_000);
  return { segments, settleMs: wholeNumber('settle', values.settle, 0) * 1_000, compare: values.compare };
}

async function compare({ segments }: Wanted): Promise<void> {
  const begun = performance.now();
  const { facts, differ } = await atPlace(process.env, (parts) => recountAll(parts, segments));
  console.log(`${facts} facts counted in ${((performance.now() - begun) / 1000).toFixed(1)} s; ${differ.length} rows tell otherwise.`);
  if (differ.length > 0)
    throw new Hint(`${differ.slice(0, 20).join('\n')}\nAgain in a minute, while nobody works; where it stays so: npm run rebuild`);
}

await run(async () => {
  const asked = wanted();
  if (asked.compare) return compare(asked);
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
