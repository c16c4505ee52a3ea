// Every field of every object with an id, by every road on which the schema leads to it, as everybody: all roads tell the same, and what
// they show is what the directives allow. Whether hidden and missing differ by time is decision 0119's: test/security/existence.test.ts.
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { legalDay } from '../../src/platform/rules/calendar.ts';
import { everyRow } from '../support/city.ts';
import { type Matrix, startMatrix } from '../support/matrix.ts';
import { everythingShown, judged } from '../support/roads/judged.ts';
import { Payloads } from '../support/roads/payloads.ts';
import { rules, type Walked } from '../support/roads/proofs.ts';
import { rootsAbout } from '../support/roads/questions.ts';
import { Records } from '../support/roads/rule.ts';
import { schema } from '../support/roads/selections.ts';
import { IN_THE_MATRIX } from '../support/roads/unreached.ts';
import { entered, LATER, type Viewer, viewersOf } from '../support/roads/viewers.ts';
import type { Universe } from '../support/roads/walk.ts';
import { IS_WHOLE, sampleOf } from '../support/sample.ts';
import { PLANNING_DAY } from '../support/season.ts';

const payloads = new Payloads();
const filled = new Set<string>();
const walks: Walked[] = [];
let matrix: Matrix;
let universe: Universe;

beforeAll(async () => {
  matrix = await startMatrix((city) => payloads.listen(city));
  matrix.city.setNow(PLANNING_DAY);
  await entered(matrix);
  universe = await everythingShown(matrix, filled);
  await walked(await viewersOf(matrix), PLANNING_DAY);
  for (const { day, who } of LATER) await walked(who(matrix), day);
}, 900_000);
afterAll(() => matrix.city.stop());

/** Each day one of them. */
async function walked(viewers: readonly Viewer[], day: string): Promise<void> {
  matrix.city.setNow(day);
  const records = new Records(await everyRow(matrix.city)).on(legalDay(day));
  const router = await matrix.city.routerHeader();
  for (const viewer of sampleOf(viewers, viewers.length))
    walks.push({ day, ...(await judged(viewer, rootsAbout(matrix.ids), universe, records, router, filled)) });
}

rules(walks, () => payloads, 60);

it('each of them asks hundreds of questions', () => {
  for (const { compared, requests } of walks.filter(({ turnedAway }) => !turnedAway)) {
    expect(compared).toBeGreaterThan(100);
    expect(requests).toBeGreaterThan(200);
  }
});

it('names the road on which a rule is broken', async () => {
  const type = schema.getType('Employee') as GraphQLObjectType;
  const field = type.getFields().birthDate as GraphQLField<unknown, unknown>;
  const { resolve } = field;
  // SELF and HR_OFFICER read it; below a plan now everybody does.
  field.resolve = (parent, args, context, info) =>
    info.path.prev?.typename === 'Plan' ? '1980-05-17' : resolve?.(parent, args, context, info);
  try {
    matrix.city.setNow(PLANNING_DAY);
    const [delegate] = (await viewersOf(matrix)).filter(({ name }) => name === 'delegate');
    const few = new Map(['Plan', 'Employee'].map((name) => [name, universe.get(name) ?? []]));
    const records = new Records(await everyRow(matrix.city)).on(legalDay(PLANNING_DAY));
    const found = await judged(delegate as Viewer, rootsAbout(matrix.ids), few, records, await matrix.city.routerHeader(), new Set());
    expect(found.different.filter((one) => one.startsWith('Employee.birthDate') && one.includes('Plan.employee'))).not.toEqual([]);
    expect(found.leaks.filter((one) => one.startsWith('Employee.birthDate'))).not.toEqual([]);
  } finally {
    field.resolve = resolve;
  }
});

it('tells all that the played city does not: with that one no field is left out but those of the table', () => {
  if (!IS_WHOLE) return;
  expect([...IN_THE_MATRIX].filter((field) => !filled.has(field) && !payloads.filled.has(field))).toEqual([]);
});
