// A season whose stream is followed, and a clock that goes on, so that what was told before is settled.
import { expect } from 'vitest';
import { begin, told } from './changes.ts';
import type { Ask } from './city.ts';
import { type Season, startSeason } from './scenarios/stages.ts';
import { type Followed, follow } from './stream.ts';

const HOUR = 3_600_000;

export interface FollowedSeason {
  city: Season;
  stream: Followed;
  /** The clock goes on, by an hour or to an instant. */
  later(to?: string): void;
  /** Back to the present, after what sets the clock for itself. */
  resume(): void;
  /** What each of some logins is told of what is done meanwhile: ids, each with whether it is there. */
  toldOf<Who extends string>(whose: Record<Who, Ask>, deed: () => Promise<unknown>): Promise<Record<Who, Record<string, boolean>>>;
}

export async function startFollowed(from: string, through?: Parameters<typeof follow>[1]): Promise<FollowedSeason> {
  const city = await startSeason();
  const stream = await follow(city, through);
  let now = Date.parse(from);
  city.setNow(from);
  function later(to?: string): void {
    now = to ? Date.parse(to) : now + HOUR;
    city.setNow(new Date(now).toISOString());
  }
  return {
    city,
    stream,
    later,
    resume: () => city.setNow(new Date(now).toISOString()),
    async toldOf(whose, deed) {
      later();
      const logins = Object.entries(whose) as [string, Ask][];
      const cursors = await Promise.all(logins.map(([, ask]) => begin(ask)));
      await deed();
      await stream.drain();
      expect(stream.faults).toEqual([]);
      const all = await Promise.all(logins.map(async ([name, ask], i) => [name, await told(ask, cursors[i] ?? '')] as const));
      return Object.fromEntries(all) as never;
    },
  };
}
