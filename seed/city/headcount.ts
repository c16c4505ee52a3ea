// How many people each agency and district has: the whole city in proportion, or a small city that is dense where demos look.
import { apportion } from './random.ts';

/** Percent of the city's staff: schools, health (two agencies) and districts; the rest is shared by all others. */
const LARGE = { disdik: 45, dinkes: 11, rsud: 6, districts: 8 };
const OTHERS = 30;

/** How the others compare, after the tasks they have in the field: guards, fire brigade, roads, waste, markets. */
// biome-ignore format: a table
const SIZES: Record<string, number> = {
  setda: 22, setwan: 7, inspektorat: 8, bappeda: 8, brida: 5, bkpp: 8, bpkad: 12, bapenda: 16, kesbangpol: 4, bpbd: 6, satpolpp: 30,
  damkar: 22, dpu: 28, distaru: 10, disperkim: 16, dishanpan: 6, dlh: 30, disdukcapil: 16, disdalduk: 8, dishub: 28, arpus: 6, diskan: 6,
  dispertan: 11, disdag: 24, disperin: 5, dinkop: 6, dpmptsp: 7, dispora: 8, disbudpar: 10, dinsos: 8, disnaker: 7, dp3a: 6, diskominfo: 10,
};

/** Where the few people of a small city are; every other agency has its head only. */
const FOCUS: Record<string, number> = { setda: 12, bkpp: 20, diskominfo: 20, dinkes: 20, disdik: 24, inspektorat: 12 };
const FOCUS_DISTRICTS: Record<string, number> = { '33.74.10': 14, '33.74.11': 14 };

/** From here on the whole city is filled. */
const WHOLE_CITY = 2000;

/** Below, some persona would find no post. */
const SMALLEST = 120;

export const isWholeCity = (employees: number): boolean => employees >= WHOLE_CITY;

/**
 * People by agency and by district, `employees` less the mayor in all. `districts` gives each its number of sub-districts.
 * Throws a RangeError for fewer than 120.
 */
export function headcount(employees: number, agencies: readonly string[], districts: ReadonlyMap<string, number>): Map<string, number> {
  if (!Number.isSafeInteger(employees) || employees < SMALLEST) throw new RangeError(`The city needs ${SMALLEST} people at least.`);
  return isWholeCity(employees) ? wholeCity(employees - 1, agencies, districts) : smallCity(employees - 1, agencies);
}

function wholeCity(people: number, agencies: readonly string[], districts: ReadonlyMap<string, number>): Map<string, number> {
  const { districts: ofDistricts, ...large } = LARGE;
  const others = agencies.filter((code) => !(code in large));
  const weights = [
    ...Object.entries(large),
    ...shares(
      OTHERS,
      others.map((code) => [code, SIZES[code] ?? 5]),
    ),
    ...shares(
      ofDistricts,
      [...districts].map(([code, subDistricts]) => [code, subDistricts + 2]),
    ),
  ];
  return apportioned(people, weights);
}

type Weights = readonly (readonly [string, number])[];

const sum = (weights: Weights): number => weights.reduce((total, [, weight]) => total + weight, 0);

/** The weights scaled to add up to a share of the whole. */
const shares = (share: number, weights: Weights): Weights => weights.map(([code, weight]) => [code, (share * weight) / sum(weights)]);

function apportioned(people: number, weights: Weights): Map<string, number> {
  const parts = apportion(
    people,
    weights.map(([, weight]) => weight),
  );
  return new Map(weights.map(([code], at) => [code, parts[at] ?? 0]));
}

function smallCity(people: number, agencies: readonly string[]): Map<string, number> {
  const others = agencies.filter((code) => FOCUS[code] === undefined);
  const focus = apportioned(people - others.length, Object.entries({ ...FOCUS, ...FOCUS_DISTRICTS }));
  return new Map([...focus, ...others.map((code) => [code, 1] as const)]);
}
