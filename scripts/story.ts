// Plays one year of one civil servant through the API, on an engine in memory, and prints what happens: `npm run story`.
import { startAgency } from '../test/support/people.ts';
import { playStory } from '../test/support/story/play.ts';
import { linesOf } from '../test/support/story/render.ts';

const city = await startAgency();
try {
  const { told } = await playStory(city);
  console.log(linesOf(told).join('\n'));
} finally {
  await city.stop();
}
