// Random careers through the whole product: after every entry the plans have the days of the posts.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { segmentOf } from '../../src/modules/performance/rules/segments.ts';
import { addDays, overlaps } from '../../src/platform/rules/calendar.ts';
import { newKey } from '../support/mutations.ts';
import type { Person } from '../support/people.ts';
import { freshPost, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';

const HISTORIES = 15;

let city: Season;
const posts: string[] = [];
beforeAll(async () => {
  city = await startSeason();
  city.setNow(PLANNING_DAY);
  for (let i = 0; i < 4; i += 1) posts.push(await freshPost(city));
});
afterAll(() => city.stop());

/** Two thirds of the days lie in the year, so that most entries are early or late for another. */
const entry = fc.record({
  what: fc.constantFrom('move', 'move', 'move', 'end', 'start', 'plan', 'plan'),
  day: fc.nat(540),
  which: fc.nat(5),
});
type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;

interface Held {
  id: string;
  holding: string;
  validFrom: string;
  validTo: string | null;
  plan: { status: string; segmentFrom: string; segmentTo: string; endsOn: string | null; voided: { cause: string } | null } | null;
}

const HISTORY = 'id holding validFrom validTo plan(year: 2026) { status segmentFrom segmentTo endsOn voided { cause } }';

async function careerOf({ employeeId }: Person): Promise<{ version: number; history: Held[] }> {
  const query = `query($id: ID!) { employee(id: $id) { version history { ${HISTORY} } } }`;
  return (await city.people.hr.ask(query, { id: employeeId })).data.employee;
}

async function enter(person: Person, { what, day, which }: Entry): Promise<boolean> {
  const { version: expectedVersion, history } = await careerOf(person);
  const { employeeId } = person;
  const from = addDays('2025-09-01', day);
  const assignment = { positionId: posts[which % posts.length], supervisorId: city.people.hrHead.employeeId, validFrom: from };
  const assignmentId = history[which % history.length]?.id;
  const of = { idempotencyKey: newKey(), employeeId };
  const [name, input] = {
    move: ['employeeTransfer', { ...of, expectedVersion, assignment }] as const,
    end: ['assignmentEnd', { ...of, expectedVersion, assignmentId, validTo: from }] as const,
    start: ['assignmentStart', { ...of, expectedVersion, holding: 'DEFINITIVE', assignment }] as const,
    plan: ['planOpen', { ...of, assignmentId, year: 2026 }] as const,
  }[what];
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await city.people.hr.ask(`mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`, {
    input,
  });
  expect(errors).toBeUndefined();
  return data[name].userErrors.length === 0;
}

function holds(history: readonly Held[]): number {
  const definitive = history.filter(({ holding }) => holding === 'DEFINITIVE');
  for (const [i, one] of definitive.entries()) expect(definitive.slice(i + 1).some((other) => overlaps(one, other))).toBe(false);
  for (const { plan, ...days } of history) {
    if (!plan) continue;
    const segment = segmentOf(days, 2026);
    expect(plan.status === 'VOID').toBe(segment === null);
    if (segment) expect({ from: plan.segmentFrom, to: plan.segmentTo }).toEqual(segment);
  }
  return history.filter(({ plan }) => plan).length;
}

it(`has the days of the posts in the plans after every entry of ${HISTORIES} random careers`, async () => {
  const seen = { done: 0, refused: 0, plans: 0, void: 0 };
  const career = async (entries: Entry[]) => {
    const person = await newcomer(city);
    for (const one of [{ what: 'plan' as const, day: 0, which: 0 }, ...entries]) {
      seen[(await enter(person, one)) ? 'done' : 'refused'] += 1;
      const { history } = await careerOf(person);
      seen.plans += holds(history);
      seen.void += history.filter(({ plan }) => plan?.voided).length;
    }
  };
  await fc.assert(fc.asyncProperty(fc.array(entry, { minLength: 3, maxLength: 7 }), career), { numRuns: HISTORIES, endOnFailure: true });
  expect(seen.done).toBeGreaterThan(2 * HISTORIES);
  expect(seen.plans).toBeGreaterThan(4 * HISTORIES);
  expect(seen.void).toBeGreaterThan(0);
}, 300_000);
