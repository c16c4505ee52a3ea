// Random cities publish what citizens have said: whoever solves for what is withheld, by all that is told of units, services, halves and years, finds nothing.
import { describe, expect, it } from 'vitest';
import { answerCounts, answersTold } from '../../src/modules/voice/rules/board.ts';
import { satisfactionIn } from '../../src/modules/voice/rules/period.ts';
import { voicePolicy } from '../../src/modules/voice/rules/policy.ts';
import { addTallies, ELEMENTS, NO_ANSWERS, NO_SUMS, plus, type SurveyPeriod } from '../../src/modules/voice/rules/satisfaction.ts';
import {
  CLASSES,
  clocksOfYear,
  clocksTold,
  togetherTold,
  type UnitClocks,
  type VoiceClocksView,
} from '../../src/modules/voice/rules/summary.ts';
import { summed } from '../../src/platform/rules/counts.ts';
import { isSmall } from '../../src/platform/rules/small-counts/table.ts';
import { spansWith } from '../support/linear.ts';
import { IS_WHOLE } from '../support/sample.ts';
import { randomFrom } from '../support/traffic.ts';

const CITIES = IS_WHOLE ? 600 : 120;
const { survey } = voicePolicy('2026-12-31');
const LEAST = survey.leastTold;
const PERIODS: readonly SurveyPeriod[] = ['FIRST_HALF', 'SECOND_HALF', 'YEAR'];
/** A unit with its parts: figures of it are told of all of them together. */
const TREE: Readonly<Record<string, readonly string[]>> = { all: ['a', 'b', 'c'], a: ['a'], b: ['b'], c: ['c'], ab: ['a', 'b'] };

/** Answers to a service in a half while a unit answered for it. */
interface Part {
  service: string;
  unit: string;
  month: '2026-02' | '2026-09';
  n: number;
}
interface City {
  parts: Part[];
  /** Who answers for it when it is published. */
  placed: Map<string, string>;
}

const pick = <T>(random: (below: number) => number, some: readonly T[]): T => some[random(some.length)] as T;

function cityOf(random: (below: number) => number): City {
  const services = Array.from({ length: 1 + random(4) }, (_, i) => `psv_${i}`);
  const parts = services.flatMap((service) =>
    (['2026-02', '2026-09'] as const).flatMap((month) =>
      ['a', 'b', 'c']
        .filter(() => random(2) === 0)
        .map((unit): Part => ({ service, unit, month, n: pick(random, [1, 2, 3, 4, 5, 6, 12, 20]) })),
    ),
  );
  return { parts, placed: new Map(services.map((service) => [service, pick(random, ['a', 'b', 'c'])])) };
}

const isIn = (period: SurveyPeriod, month: string): boolean => period === 'YEAR' || month < '2026-07' === (period === 'FIRST_HALF');

/** Nine of the parts at a time have one more in an element of their own than all others, who say 1, so that what is told says of which parts it is made. */
const marked = (parts: readonly Part[], from: number) =>
  parts.map((part, i) => ({
    ...part,
    counted: { n: part.n, sums: ELEMENTS.map((_, k) => part.n + Number(i === from + k)) },
    marked: NO_SUMS,
  }));

/** How much of each of the nine is in a sum, by its means. */
const sumsBy = (n: number, elements: readonly { mean: string }[]): number[] =>
  elements.map(({ mean }) => Math.round((Number(mean) - 1) * n));

const boardSums = ({ tally: { counted } }: ReturnType<typeof answersTold>): number[] => counted.sums.map((sum) => sum - counted.n);

/** All sums that anybody, a head of a unit or a province is told, in a fixed order: of nine parts. */
function toldOf({ parts, placed }: City, from: number, board: typeof answersTold): number[][] {
  const tallies = marked(parts, from);
  const rows = [...Map.groupBy(tallies, ({ unit, service }) => `${unit}/${service}`)].map(([row, some]) => ({
    row,
    numbers: summed(
      some.flatMap(({ month, service: serviceId, unit: unitId, ...tally }) =>
        answerCounts({ month, serviceId, unitId, ...tally }, '33.74').map(({ numbers }) => numbers),
      ),
    ),
  }));
  return PERIODS.flatMap((period) => {
    const shown = [...placed].map(([service, unit]) => {
      const own = tallies.filter((one) => one.service === service && isIn(period, one.month));
      const view = satisfactionIn(own, { year: 2026, period, servedAYear: null }, '2027-01-01');
      const sums = own.map(({ counted }) => counted).reduce(plus, NO_SUMS);
      return { unit, told: { shown: { ...view, serviceId: service, name: service }, sums } };
    });
    const pages = shown.map(({ told: { shown: page } }) => sumsBy(page.answers, page.elements));
    const units = Object.values(TREE).map((within) => {
      const { answers, elements } = togetherTold(
        shown.filter(({ unit }) => within.includes(unit)).map(({ told }) => told),
        survey,
      );
      return sumsBy(answers, elements);
    });
    const boards = Object.values(TREE).map((within) => boardSums(board(rows, period, (unit) => within.includes(unit), LEAST)));
    return [...pages, ...units, ...boards].map((sums) => ELEMENTS.map((_, k) => sums[k] ?? 0));
  });
}

/** Each told sum, by how often each part is in it. */
function equationsOf(city: City, board: typeof answersTold): number[][] {
  const runs = Array.from({ length: Math.ceil(city.parts.length / ELEMENTS.length) }, (_, run) =>
    toldOf(city, run * ELEMENTS.length, board),
  );
  return (runs[0] ?? []).map((_, i) => runs.flatMap((run) => run[i] ?? []).slice(0, city.parts.length));
}

/** Of few answers each: a part of a half, and a half of a service. */
function secretsOf({ parts }: City): number[][] {
  const halves = [...Map.groupBy(parts, ({ service, month }) => `${service} ${month}`).values()];
  const few = halves.filter((some) =>
    isSmall(
      some.reduce((n, part) => n + part.n, 0),
      LEAST,
    ),
  );
  const small = parts.filter(({ n }) => isSmall(n, LEAST)).map((part) => [part]);
  return [...few, ...small].map((some) => parts.map((part) => Number(some.includes(part))));
}

const foundIn = (city: City, board: typeof answersTold = answersTold): number => {
  const isFound = spansWith(equationsOf(city, board));
  return secretsOf(city).filter(isFound).length;
};

describe(`answers of ${CITIES} cities`, () => {
  const random = randomFrom(11);
  const cities = Array.from({ length: CITIES }, () => cityOf(random));

  it('of few are not found by any sums of what is told', () => {
    expect(cities.reduce((sum, city) => sum + secretsOf(city).length, 0)).toBeGreaterThan(CITIES);
    expect(cities.filter((city) => foundIn(city) > 0)).toEqual([]);
  });

  it('are found where a board leaves out the few alone and counts what else was said of a service: the attack sees a leak', () => {
    const leaky: typeof answersTold = (rows, period, isWithin, least) => {
      const halves = period === 'YEAR' ? [0, 1] : [period === 'FIRST_HALF' ? 0 : 1];
      const own = rows.filter(({ row }) => isWithin(row.split('/')[0] ?? ''));
      const told = own.flatMap(({ numbers }) =>
        halves.flatMap((half) => {
          const n = numbers[`answers:${half}:n`] ?? 0;
          return isSmall(n, least)
            ? []
            : [{ counted: { n, sums: ELEMENTS.map((_, i) => numbers[`answers:${half}:U${i + 1}`] ?? 0) }, marked: NO_SUMS }];
        }),
      );
      return { tally: told.reduce(addTallies, NO_ANSWERS), services: 0, leftOut: 0 };
    };
    expect(cities.filter((city) => foundIn(city, leaky) > 0).length).toBeGreaterThan(CITIES / 4);
  });
});

const NAMES = ['firstKept', 'firstBroken', 'kept', 'broken'] as const;

/** Few cases, or many. */
function clocksOf(random: (below: number) => number): UnitClocks[] {
  const scale = pick(random, [2, 4, 12, 90]);
  const count = (): number => (random(3) === 0 ? 0 : random(scale));
  const one = () => ({
    firstKept: count(),
    firstBroken: random(4) === 0 ? count() : 0,
    kept: count(),
    broken: random(4) === 0 ? count() : 0,
  });
  return Array.from({ length: 1 + random(5) }, () => Object.fromEntries(CLASSES.filter(() => random(2) === 0).map((of) => [of, one()])));
}

/** Small counts that are the only ones that fit what is told, with a sum that somebody knows beside it: of all classes, or of those of complaints. */
function pinned(units: readonly UnitClocks[], told: readonly (readonly VoiceClocksView[])[]): string[] {
  return NAMES.flatMap((name) =>
    [CLASSES, CLASSES.filter((of) => of !== 'INFORMATION')].flatMap((classes) => {
      const cells = units.flatMap((clocks, i) =>
        classes.map((of) => ({ count: clocks[of]?.[name] ?? 0, shown: told[i]?.find((view) => view.class === of)?.[name] ?? null })),
      );
      const sum = cells.reduce((all, { count }) => all + count, 0);
      // A province is not told a few.
      if (sum < LEAST) return [];
      const hidden = cells.filter(({ shown }) => shown === null);
      const least = cells.some(({ count, shown }) => shown === null && count === 0) ? 0 : 1;
      const free = hidden.reduce((all, { count }) => all + count - least, 0);
      return cells.flatMap(({ count, shown }) => {
        if (!isSmall(count, LEAST)) return [];
        if (shown !== null) return [`${name} ${count} is told`];
        return free - (count - least) > 0 && hidden.length > 1 ? [] : [`${name} ${count}`];
      });
    }),
  );
}

describe(`clocks of ${CITIES} cities`, () => {
  const random = randomFrom(12);
  const cities = Array.from({ length: CITIES }, () => clocksOf(random));

  it('kept a few times are not found by what a province is told of its complaints', () => {
    expect(cities.flatMap((units, i) => pinned(units, clocksTold(units, LEAST)).map((what) => `city ${i}: ${what}`))).toEqual([]);
  });

  it('of a year tell nothing that its halves do not', () => {
    for (const [i, units] of cities.entries()) {
      const [first, second] = [clocksTold(units, LEAST)[0] ?? [], clocksTold(cities[i + 1] ?? units, LEAST)[0] ?? []];
      for (const [at, year] of clocksOfYear([first, second]).entries())
        for (const name of NAMES) {
          const [one, two] = [first[at]?.[name] ?? null, second[at]?.[name] ?? null];
          expect(year[name]).toBe(one === null || two === null ? null : one + two);
        }
    }
  });

  it('are found where the few alone are withheld: the attack sees a leak', () => {
    const alone = (units: readonly UnitClocks[]) =>
      units.map((clocks) =>
        CLASSES.map((of) => {
          const told = (name: (typeof NAMES)[number]) => (isSmall(clocks[of]?.[name] ?? 0, LEAST) ? null : (clocks[of]?.[name] ?? 0));
          return { class: of, firstKept: told('firstKept'), firstBroken: told('firstBroken'), kept: told('kept'), broken: told('broken') };
        }),
      );
    expect(cities.filter((units) => pinned(units, alone(units)).length > 0).length).toBeGreaterThan(CITIES / 10);
  });
});
