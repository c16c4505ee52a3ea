// Plays a year of one civil servant, then a selection, through the API on an engine in memory, and prints what happens: `npm run story`.

import { playStory } from '../story/play.ts';
import { linesOf } from '../story/render.ts';
import { playSelection } from '../story/selection/play.ts';
import type { Told } from '../story/stage.ts';
import { type Agency, startAgency } from '../test/support/people.ts';
import { readArgs } from './arguments.ts';
import { run } from './run.ts';

/** Each story has a city of its own. */
async function print(title: string, play: (city: Agency) => Promise<{ told: Told[] }>): Promise<void> {
  const city = await startAgency();
  try {
    const { told } = await play(city);
    console.log([title, ...linesOf(told), ''].join('\n'));
  } finally {
    await city.stop();
  }
}

await run(async () => {
  readArgs({
    command: 'npm run story',
    does: 'Plays a year of one civil servant, then a selection, and prints what happens. Keeps nothing.',
  });
  await print('One year in eight voices', playStory);
  await print('One selection in ten voices', playSelection);
});
