// Every field of every object with an id, by every road on which the schema leads to it, as everybody: all roads tell the same, and what
// they show is what the directives allow. Whether hidden and missing differ by time is decision 0119's: test/security/existence.test.ts.
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { legalDay } from '../../src/platform/rules/calendar.ts';
import { everyRow } from '../support/city.ts';
import { type Matrix, startMatrix } from '../support/matrix.ts';
import { everythingShown, type Judged, judged } from '../support/roads/judged.ts';
import { Payloads } from '../support/roads/payloads.ts';
import { Records } from '../support/roads/rule.ts';
import { askable, schema } from '../support/roads/selections.ts';
import { UNREACHED } from '../support/roads/unreached.ts';
import { entered, LATER, type Viewer, viewersOf } from '../support/roads/viewers.ts';
import type { Universe } from '../support/roads/walk.ts';
import { IS_WHOLE, sampleOf } from '../support/sample.ts';
import { PLANNING_DAY } from '../support/season.ts';

/** Types whose rule names an office or a relation, and whose records the service shows to fewer of them. */
const FEWER: Readonly<Record<string, string>> = {
  InboxNotice: 'a notice is of the one to whom it was written',
};

const payloads = new Payloads();
const filled = new Set<string>();
const walks: (Judged & { day: string })[] = [];
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
  const records = new Records(await everyRow(matrix.city), legalDay(day));
  const router = await matrix.city.routerHeader();
  for (const viewer of sampleOf(viewers, viewers.length))
    walks.push({ day, ...(await judged(viewer, matrix.ids, universe, records, router, filled)) });
}

const all = (of: (walk: Judged) => readonly string[]): string[] => walks.flatMap((walk) => of(walk).map((one) => `${walk.who}: ${one}`));
const typeIn = (one: string): string => /: (\w+)/.exec(one)?.[1] ?? '';

describe('by every road', () => {
  it('the same value, and the same refusal', () => {
    expect(all(({ different }) => different)).toEqual([]);
    for (const { compared, requests } of walks.filter(({ turnedAway }) => !turnedAway)) {
      expect(compared).toBeGreaterThan(100);
      expect(requests).toBeGreaterThan(200);
    }
  });

  it('the same objects: none that `node` would not show', () => {
    expect(all(({ hidden }) => hidden)).toEqual([]);
  });

  it('as many rows as are counted', () => {
    expect(all(({ miscounted }) => miscounted)).toEqual([]);
  });

  it('no fault', () => {
    expect(all(({ faults }) => faults)).toEqual([]);
  });

  it('the same as what a change answers with', () => {
    expect([payloads.different, payloads.faults]).toEqual([[], []]);
    expect(payloads.compared.size).toBeGreaterThan(60);
  });
});

describe('what is shown', () => {
  it('is allowed by the directives, read by another', () => {
    expect(all(({ leaks }) => leaks)).toEqual([]);
  });

  it('is whatever they allow', () => {
    expect(all(({ wrong }) => wrong).filter((one) => !FEWER[typeIn(one)])).toEqual([]);
    const full = new Set(walks.flatMap((walk) => walk.full.map((one) => `${walk.day} ${one}`)));
    const emptied = walks.flatMap(({ who, day, empty }) => empty.filter((one) => full.has(`${day} ${one}`)).map((one) => `${who}: ${one}`));
    expect(emptied).toEqual([]);
  });

  it('is nothing of anybody to whoever is turned away', () => {
    for (const { turnedAway, refused, who } of walks.filter(({ turnedAway }) => turnedAway))
      expect([...new Set(refused.map(([, code]) => code))], who).toEqual([turnedAway]);
  });
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
    const records = new Records(await everyRow(matrix.city), legalDay(PLANNING_DAY));
    const found = await judged(delegate as Viewer, matrix.ids, few, records, await matrix.city.routerHeader(), new Set());
    expect(found.different.filter((one) => one.startsWith('Employee.birthDate') && one.includes('Plan.employee'))).not.toEqual([]);
    expect(found.leaks.filter((one) => one.startsWith('Employee.birthDate'))).not.toEqual([]);
  } finally {
    field.resolve = resolve;
  }
});

it('leaves no field out but those of the table, which may only become fewer', () => {
  if (!IS_WHOLE) return;
  expect(askable().filter((field) => !filled.has(field) && !payloads.filled.has(field) && !UNREACHED.has(field))).toEqual([]);
});
