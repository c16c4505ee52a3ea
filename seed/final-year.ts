// Last year of a whole region, made final: everybody planned, rated and read it, some objected, and every unit has its distribution.
import { random } from './city/random.ts';
import { planStories } from './city/targets.ts';
import type { PersonSeed } from './city/types.ts';
import { achieve, evaluate, finalise, type Part } from './last-year.ts';
import type { Tick, WrittenCity } from './organisation.ts';
import { type Season, seasonOf, writePlan } from './plans.ts';
import { each } from './writer.ts';

const AT_ONCE = 8;

/** Of a hundred who are no heads; each region has a little more of the first, or of the last. */
const RATED = [
  ['ABOVE', 20],
  ['MEETS', 68],
  ['BELOW', 12],
] as const;
const ACHIEVED = [
  ['EXCELLENT', 1],
  ['GOOD', 5],
  ['NEEDS_IMPROVEMENT', 1],
] as const;
/** Of those whose results are below: their objection is upheld. */
const OBJECTED = 0.4;

/** Everybody whom somebody rates, superiors first, with the ratings that the region's seed draws. */
function partsOf({ city, persons }: Season, seed: number): { part: Part; isHead: boolean }[] {
  const chance = random(seed);
  const heads = new Set(city.positions.filter(({ isHead }) => isHead).map(({ handle }) => handle));
  const more = chance.between(0, 15);
  return city.people.flatMap((person) => {
    const superior = person.supervisorHandle ? persons.get(person.supervisorHandle) : undefined;
    if (!person.family || !superior) return [];
    const isHead = heads.has(person.positionHandle);
    const behaviour = chance.weighted(RATED);
    const result = chance.weighted([[RATED[0][0], RATED[0][1] + more], ...RATED.slice(1)] as const);
    // Decided by a superior's superior who is a civil servant.
    const objects = !isHead && result === 'BELOW' && superior.depth > 1 && chance.chance(OBJECTED);
    return [{ isHead, part: { person, ratings: isHead ? { behaviour } : { result, behaviour }, course: objects ? 'OBJECTED' : 'FINAL' } }];
  });
}

const deepestFirst = (a: PersonSeed, b: PersonSeed): number => b.depth - a.depth;

/** The cycle of last year stands open. */
export async function writeFinalYear(written: WrittenCity, tick: Tick): Promise<void> {
  const season = seasonOf(written, 1, true);
  const seed = Number(written.city.region.code.replace('.', ''));
  const stories = planStories(written.city);
  let done = 0;
  for (const [, level] of Map.groupBy(stories, ({ personHandle }) => season.persons.get(personHandle)?.depth)) {
    await each(level, AT_ONCE, async (story) => {
      await writePlan(season, story, 'APPROVED');
      done += 1;
      tick('plans of last year', done, stories.length);
    });
  }
  const parts = partsOf(season, seed);
  const heads = parts.filter(({ isHead }) => isHead).map(({ part }) => part.person);
  const chance = random(seed + 1);
  for (const head of heads) await achieve(season, head, chance.weighted(ACHIEVED));
  let rated = 0;
  await each(parts, AT_ONCE, async ({ part }) => {
    await evaluate(season, part);
    rated += 1;
    tick('evaluations', rated, parts.length);
  });
  for (const head of heads.toSorted(deepestFirst)) await finalise(season, head);
}
