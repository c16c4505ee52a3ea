// A thousand random cities tell their year; whoever solves for what is withheld, also with an agency known by name, finds nothing.
import { describe, expect, it } from 'vitest';
import { MEDAL_CLASSES } from '../../src/modules/awards/rules/medal-types.ts';
import { NAMES } from '../../src/modules/dashboards/rules/counts.ts';
import { yearsBelow } from '../../src/modules/dashboards/rules/figures.ts';
import { type RegionFacts, regionYear } from '../../src/modules/dashboards/rules/region-year.ts';
import { roundsTold } from '../../src/modules/dashboards/rules/rounds.ts';
import type { ReviewNumbersView } from '../../src/modules/dashboards/rules/shown.ts';
import type { RegionYear } from '../../src/modules/dashboards/rules/summary-types.ts';
import { PREDICATES } from '../../src/modules/unit-achievement/rules/distribution.ts';
import { ACHIEVEMENTS } from '../../src/modules/unit-achievement/rules/head-types.ts';
import { evaluationUnitsPolicy } from '../../src/modules/unit-achievement/rules/policy.ts';
import { SHIPPED } from '../../src/platform/rules/policy/overlay.ts';
import { isSmall, type ToldTable, toldTable } from '../../src/platform/rules/small-counts/table.ts';
import { type Cell, CellSet, cellsOf, changeAt, freedomOf, type Grid, gridOf, mostRise, valueAt } from '../support/naive-small-counts.ts';
import { IS_WHOLE } from '../support/sample.ts';
import { randomFrom } from '../support/traffic.ts';

const CITIES = IS_WHOLE ? 1_000 : 150;
const LEAST = 5;
const SEED = Number(process.env.TEST_SEED?.replaceAll(/\D/g, '') || 1) % 2_147_483_647;

type Random = (below: number) => number;
type Table = number[][];

/** Few people, or many: of most cells some, of some none. */
function agencyOf(random: Random): Table {
  const scale = [2, 6, 30, 400][random(4)] ?? 2;
  const row = random(6);
  return Array.from({ length: 6 }, (_, i) => PREDICATES.map(() => (i === row || i === 5 ? (random(3) === 0 ? 0 : random(scale)) : 0)));
}

const cityOf = (random: Random): Table[] => Array.from({ length: 1 + random(5) }, () => agencyOf(random));
const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const added = (tables: readonly Table[]): Table =>
  Array.from({ length: 6 }, (_, row) => PREDICATES.map((_, column) => sumOf(tables.map((table) => table[row]?.[column] ?? 0))));

/** As the counters of an agency would stand. */
function rowOf(table: Table): Record<string, number> {
  const people = sumOf(table.flat());
  const row: Record<string, number> = { [NAMES.evaluation(null, 'FINAL')]: people, [NAMES.plan('APPROVED')]: people };
  for (const [i, predicate] of PREDICATES.entries()) {
    row[NAMES.predicate(null, predicate)] = sumOf(table.map((counts) => counts[i] ?? 0));
    for (const [j, achievement] of ACHIEVEMENTS.entries()) {
      row[NAMES.final(null, achievement, predicate)] = table[j]?.[i] ?? 0;
      row[NAMES.achievement(null, achievement)] = sumOf(table[j] ?? []) > 0 ? 1 : 0;
    }
  }
  return row;
}

const facts = (asOf: string, agencies: RegionFacts['agencies'], months: RegionFacts['months'] = []): RegionFacts => ({
  ...{ year: 2026, asOf, leastCount: LEAST, policyVersion: 'v', policy: evaluationUnitsPolicy('2026-06-01', SHIPPED) },
  ...{ agencies, months, expected: agencies.length, people: 0, hoursAsked: 0, periods: [{ period: null, lastDay: '2026-12-31' }] },
  reviews: { rounds: 0, invited: 0, answered: 0 },
});

/** What is read of the frozen year, as the table that it was; the sums of rows are told nowhere, and given to whoever attacks. */
function published(agencies: readonly Table[]): ToldTable {
  const [frozen] = regionYear(null, facts('2027-04-02T00:00:00.000Z', agencies.map(rowOf))).predicates;
  const table = added(agencies);
  if (!frozen) return { cells: table.map((row) => row.map(() => null)), rows: [], columns: [], total: null };
  const own = toldTable({ columns: 5, counts: table, parts: agencies }, LEAST);
  return {
    cells: [...frozen.achievements.map(({ people }) => people), own.cells[5] ?? []],
    rows: own.rows,
    columns: frozen.counts,
    total: frozen.final,
  };
}

const at = ({ cells, rows, columns, total }: ToldTable, [row, column]: Cell): number | null => {
  if (row < 6) return (column < 5 ? cells[row]?.[column] : rows[row]) ?? null;
  return (column < 5 ? columns[column] : total) ?? null;
};

/** A world in which it is other, put together and looked at: every count is one, and all that is told is the same. */
function looksTheSame(shown: ToldTable, grid: Grid, part: Grid | null, change: ReadonlyMap<string, number>): boolean {
  const inner = Array.from({ length: 6 }, (_, row) => PREDICATES.map((_, i) => valueAt(grid, [row, i]) + changeAt(change, [row, i])));
  const world = gridOf(inner, 5);
  return cellsOf(world).every((cell) => {
    const told = at(shown, cell);
    return valueAt(world, cell) >= (part ? valueAt(part, cell) : 0) && (told === null || told === valueAt(world, cell));
  });
}

/** Small counts that somebody can find to be no larger than they are, or by one at most. */
function found(shown: ToldTable, agencies: readonly Table[]): string[] {
  const grid = gridOf(added(agencies), 5);
  const cells = cellsOf(grid).filter((cell) => at(shown, cell) === null);
  const hidden = new CellSet(grid, cells);
  return [null, ...agencies].flatMap((known, who) => {
    const part = known && gridOf(known, 5);
    const seen = { grid, hidden, part };
    return cellsOf(grid).flatMap((cell) => {
      const rest = valueAt(grid, cell) - (part ? valueAt(part, cell) : 0);
      if (!isSmall(rest, LEAST)) return [];
      if (at(shown, cell) !== null) return [`${who}: ${cell} is told`];
      const { by, change } = mostRise(grid, cell, freedomOf(seen), LEAST);
      return by >= 2 && looksTheSame(shown, grid, part, change) ? [] : [`${who}: ${cell} is ${rest}`];
    });
  });
}

describe(`of ${CITIES} cities (seed ${SEED})`, () => {
  const random = randomFrom(SEED);
  const cities = Array.from({ length: CITIES }, () => cityOf(random)).map((agencies) => ({ agencies, shown: published(agencies) }));

  it('no small count of predicates is found, nor of those outside an agency that somebody knows by name', () => {
    const pinned = cities.flatMap(({ agencies, shown }, i) => found(shown, agencies).map((what) => `city ${i}: ${what}`));
    expect(pinned).toEqual([]);
  });

  it('many are found where only the small ones themselves are withheld: the attack sees a leak', () => {
    const leaky = cities.filter(({ agencies }) => {
      const table = { columns: 5, counts: added(agencies), parts: agencies };
      return found(toldTable(table, LEAST, { complement: false }), agencies).length > 0;
    });
    expect(leaky.length).toBeGreaterThan(CITIES / 2);
  });

  it('and one count too much is a leak as well', () => {
    const caught = cities.flatMap(({ agencies, shown }) => {
      const grid = gridOf(added(agencies), 5);
      const secret = cellsOf(grid).find(
        (cell) => at(shown, cell) === null && isSmall(valueAt(grid, cell), LEAST) && cell[0] < 6 && cell[1] < 5,
      );
      if (!secret) return [];
      const cells = shown.cells.map((row, i) =>
        row.map((count, j) => (i === secret[0] && j === secret[1] ? valueAt(grid, secret) : count)),
      );
      return [found({ ...shown, cells }, agencies).length > 0];
    });
    expect(caught.length).toBeGreaterThan(CITIES / 4);
    expect(caught).not.toContain(false);
  });
});

/** The ends of months that a run has told for the first time, which it told before all else. */
const monthsIn = ({ planMonths }: RegionYear, before: RegionYear | undefined): Record<string, number>[] =>
  planMonths.slice(before?.planMonths.length ?? 0).flatMap(({ approved, total }) => {
    if (approved === null || total === null) return [];
    return [{ 'plans.approved': approved, 'plans.rest': total - approved, 'plans.all': total }];
  });

/** All that is told of a year, by name, with what follows from it by taking away. */
function toldIn({ people, plans, progress, objections, awards }: RegionYear): Record<string, number> {
  const named = (name: string, told: Readonly<Record<string, number>>) =>
    Object.entries(told).map(([key, count]) => [`${name}.${key}`, count] as const);
  const sum = plans.told.approved === undefined ? [] : [['plans.all', plans.told.approved + (plans.told.rest ?? 0)] as const];
  return Object.fromEntries([
    ...named('people', people.told),
    ...[...named('plans', plans.told), ...sum],
    ...Object.entries(progress).flatMap(([month, { told }]) => named(month, told)),
    ...named('objections', objections.numbers.told),
    ...named('nominated', awards.byNomination.numbers.told),
    ...named('evaluated', awards.afterEvaluation.numbers.told),
    ...named('medals', awards.medals.told),
  ]);
}

/** A year of one city, looked at every few days: plans come, are given back and approved, people object. */
function yearOf(random: Random): RegionYear[] {
  const size = [4, 30, 300][random(3)] ?? 4;
  const row: Record<string, number> = {};
  const months: Record<string, number> = {};
  const more = (to: Record<string, number>, name: string, number: number): void => {
    to[name] = Math.max(0, (to[name] ?? 0) + number);
  };
  const told: RegionYear[] = [];
  for (let day = 5; day < 360; day += 3 + random(20)) {
    const asOf = new Date(Date.UTC(2026, 0, day)).toISOString();
    const month = asOf.slice(0, 7);
    const opened = random(size);
    const approved = Math.min(random(size), (row[NAMES.plan('DRAFT')] ?? 0) + opened);
    more(row, NAMES.plan('DRAFT'), opened - approved);
    more(row, NAMES.plan('APPROVED'), approved);
    const returned = Math.min(random(3), row[NAMES.plan('DRAFT')] ?? 0);
    more(row, NAMES.plan('DRAFT'), -returned);
    more(row, NAMES.plan('RETURNED'), returned);
    more(months, `opened:${month}`, opened);
    more(months, `approved:${month}`, approved);
    more(row, NAMES.progress(month), random(2) * approved);
    const [filed, decided] = [random(4), random(3)];
    more(row, NAMES.objection('filed'), filed + decided);
    more(row, NAMES.objection('open'), filed);
    more(row, NAMES.objection('decided'), decided);
    more(row, NAMES.objection('changed'), random(decided + 1));
    for (const ground of ['NOMINATION', 'VERY_GOOD'] as const) {
      const [proposed, granted] = [random(size), Math.min(random(size), row[NAMES.award(ground, 'PROPOSED')] ?? 0)];
      const handed = Math.min(random(size), row[NAMES.award(ground, 'GRANTED')] ?? 0);
      more(row, NAMES.award(ground, 'PROPOSED'), proposed - granted);
      more(row, NAMES.award(ground, 'GRANTED'), granted - handed);
      more(row, NAMES.award(ground, 'HANDED_OVER'), handed);
      more(row, NAMES.award(ground, random(2) === 0 ? 'WITHDRAWN' : 'REFUSED'), random(3));
    }
    for (const medalClass of MEDAL_CLASSES) more(row, NAMES.medal(medalClass), random(size));
    told.push(regionYear(told.at(-1) ?? null, { ...facts(asOf, [row], [months]), people: 10 * size + random(6) }));
  }
  return told;
}

describe('a year that is told again and again', () => {
  const random = randomFrom(SEED + 1);
  const years = Array.from({ length: CITIES }, () => yearOf(random));

  it('tells no small count, and none by what has changed since it was told last', () => {
    const wrong: string[] = [];
    let changes = 0;
    for (const year of years) {
      const last: Record<string, number> = {};
      for (const [i, told] of year.entries()) {
        for (const [name, count] of [...monthsIn(told, year[i - 1]), toldIn(told)].flatMap((all) => Object.entries(all))) {
          const step = Math.abs(count - (last[name] ?? count));
          if (isSmall(count, LEAST) || isSmall(step, LEAST)) wrong.push(`${name}: ${last[name]} → ${count}`);
          changes += step > 0 ? 1 : 0;
          last[name] = count;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(changes).toBeGreaterThan(CITIES * 10);
  });

  it('never changes what it said of a month that is over', () => {
    for (const year of years)
      for (const [i, { planMonths }] of year.entries())
        expect(planMonths.slice(0, year[i - 1]?.planMonths.length ?? 0)).toEqual(year[i - 1]?.planMonths ?? []);
  });
});

/** A year of 360 rounds in a city, looked at every few days: what the city and its province read of all agencies together. */
function roundsOf(random: Random): { city: ReviewNumbersView; province: RegionYear['reviews'] }[] {
  const agencies: Record<string, number>[] = Array.from({ length: 1 + random(4) }, () => ({}));
  const closed: string[] = [];
  let open = 'rvr_0';
  let told: RegionYear | null = null;
  const looks = [];
  for (let day = 5; day < 360; day += 1 + random(12)) {
    for (const row of agencies) {
      const invited = random([3, 12, 60][random(3)] ?? 3);
      const answers = Math.min(random(1 + invited), invited);
      row[NAMES.review('invited', open)] = (row[NAMES.review('invited', open)] ?? 0) + invited;
      row[NAMES.review('answered', open)] = (row[NAMES.review('answered', open)] ?? 0) + answers;
    }
    if (random(6) === 0) {
      closed.push(open);
      open = `rvr_${closed.length}`;
    }
    const rows = agencies.map((numbers, i) => ({ path: `${i}/`, numbers }));
    const beside = yearsBelow(
      rows,
      '',
      rows.map(({ path }) => path),
      LEAST,
    );
    const city = roundsTold(beside, beside.total, closed);
    // The province's is made by a job, which may be some looks late.
    const asOf = new Date(Date.UTC(2026, 0, day)).toISOString();
    if (!told || random(3) > 0) told = regionYear(told, { ...facts(asOf, agencies), reviews: city });
    looks.push({ city, province: told.reviews });
  }
  return looks;
}

describe('360 rounds that a city and its province tell', () => {
  const random = randomFrom(SEED + 2);
  const years = Array.from({ length: CITIES }, () => roundsOf(random));

  it('leave no small count between any two readings, whoever they were told to', () => {
    const wrong: string[] = [];
    let apart = 0;
    for (const looks of years) {
      const pairs = looks.flatMap(({ city: { rounds, invited, answered }, province: { numbers } }) => [
        ...(rounds === 0 || invited === null || answered === null ? [] : [[answered, invited - answered]]),
        ...(numbers.told.answered === undefined ? [] : [[numbers.told.answered, numbers.told.waiting ?? 0]]),
      ]);
      const seen = [[0, 0], ...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
      for (const [i, one] of seen.entries())
        for (const other of seen.slice(i + 1)) {
          const steps = one.map((number, part) => Math.abs(number - (other[part] ?? 0)));
          apart += 1;
          if ([...steps, sumOf(steps)].some((step) => isSmall(step, LEAST))) wrong.push(`${one} and ${other}`);
        }
    }
    expect(wrong).toEqual([]);
    expect(apart).toBeGreaterThan(CITIES);
  });
});
