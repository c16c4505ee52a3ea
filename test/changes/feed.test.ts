// What devices are told of a year's work: to whom, in which order, again after a repeat, and when people move.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECTIONS } from '../../src/projections.ts';
import { begin, pageSince, since, told } from '../support/changes.ts';
import type { Ask } from '../support/city.ts';
import { act, askFor, give } from '../support/feedback.ts';
import { type Agency, done, type Name, startAgency } from '../support/people.ts';
import { openCycle, openPlan, propose, step } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

const DAY = '2026-01-12T02:00:00.000Z';
const MINUTES = 60_000;
const HOURS = 60 * MINUTES;

let city: Agency;
let stream: Followed;
let now = Date.parse(DAY);

/** A while later: what was told before is settled. */
function later(ms = HOURS): void {
  now += ms;
  city.setNow(new Date(now).toISOString());
}

const as = (who: Name): Ask => city.people[who].ask;

/** What each of some people is told of something that is done. */
async function toldOf(whose: readonly Name[], deed: () => Promise<unknown>): Promise<Partial<Record<Name, Record<string, boolean>>>> {
  later();
  const cursors = await Promise.all(whose.map((who) => begin(as(who))));
  await deed();
  await stream.drain();
  expect(stream.faults).toEqual([]);
  const all = await Promise.all(whose.map((who, i) => told(as(who), cursors[i] ?? '')));
  return Object.fromEntries(whose.map((who, i) => [who, all[i] ?? {}]));
}

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
  await openCycle(city);
  later(0);
});
afterAll(() => city.stop());

describe('a plan', () => {
  it('is told to whose it is and to their superior, and to nobody else', async () => {
    let plan = { id: '', version: 0 };
    const everybody = ['staff', 'superior', 'colleague', 'superior2', 'hr', 'unitAdmin', 'auditor', 'stranger'] as const;
    const all = await toldOf(everybody, async () => {
      plan = await openPlan(city, 'staff');
    });
    expect(all).toEqual({
      ...Object.fromEntries(everybody.map((who) => [who, {}])),
      staff: { [plan.id]: true },
      superior: { [plan.id]: true },
    });
    const cursor = await begin(as('staff'));
    const before = await since(as('staff'), cursor);
    expect(before.nodes, 'what was told in the last minutes is repeated').toMatchObject([{ id: plan.id, typename: 'Plan', version: plan.version }]);
    later();
    await propose(as('staff'), plan, false, { parent: { state: 'PENDING' } });
    await stream.drain();
    const { nodes } = await since(as('superior'), cursor).catch(async () => since(as('superior'), await begin(as('superior'))));
    expect(nodes).toMatchObject([{ id: plan.id, version: plan.version + 1, gone: false }]);
  });
});
void [pageSince, PROJECTIONS, act, askFor, give, step];
void done;
