// `npm run redrive`: gives what projections could not bear once more, after it was mended.

import { redriveAll } from '../src/projections.ts';
import { readArgs } from './arguments.ts';
import { atPlace, PLACES } from './place.ts';
import { Hint, run } from './run.ts';

await run(async () => {
  readArgs({
    command: 'npm run redrive',
    does: 'Gives what was set aside to its projections once more, after they were mended.',
    environment: PLACES,
  });
  const { borne, left } = await atPlace(process.env, (parts) =>
    redriveAll(parts, ({ projection, sequence, error }) => console.error(`${projection}, record ${sequence}:`, error)),
  );
  console.log(`${borne} changes were borne now, ${left} are still set aside.`);
  if (left > 0) throw new Hint('What is left was not borne again: the errors above tell why. It stays for 14 days after it was set aside.');
});
