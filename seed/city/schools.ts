// Public schools of the city, as many as the teaching staff fills; named after the sub-district they stand in.
import type { UnitSeed } from './types.ts';
import { unit } from './units.ts';

export interface School {
  unit: UnitSeed;
  /** The district it stands in. */
  district: string;
  /** How large it is beside a primary school. */
  weight: number;
}

const LARGEST_CITY = 500;
const STAFF_EACH = 13;

const plain = (area: UnitSeed): string => area.name.replace(/^\S+ /, '');
const two = (number: number): string => String(number).padStart(2, '0');

/** `staff` people fill about one school in thirteen each: 9 of 100 are lower secondary (SMP), 3 kindergartens (TK), the rest primary (SD). */
export function planSchools(staff: number, wholeCity: boolean, areas: readonly UnitSeed[]): School[] {
  const count = Math.min(LARGEST_CITY, Math.max(1, Math.floor(staff / (wholeCity ? STAFF_EACH : 5))));
  const districts = areas.filter((area) => area.kind === 'DISTRICT');
  const secondary = Math.round(count * 0.09);
  const kindergartens = Math.min(districts.length, Math.round(count * 0.03));
  const primary = primarySchools(
    count - secondary - kindergartens,
    areas.filter((area) => area.kind === 'SUB_DISTRICT'),
  );
  const others = [...Array(secondary).keys()].map((at) =>
    school(`smpn-${two(at + 1)}`, `SMP Negeri ${at + 1} Semarang`, districts[at % districts.length], 2.8),
  );
  const first = districts
    .slice(0, kindergartens)
    .map((district) => school(`tkn-${district.code}`, `TK Negeri Pembina ${plain(district)}`, district, 0.5));
  return [...primary, ...others, ...first];
}

/** Round after round over the sub-districts; those of one name share one numbering. */
function primarySchools(count: number, subDistricts: readonly UnitSeed[]): School[] {
  const numbers = new Map<string, number>();
  return [...Array(count).keys()].map((at) => {
    // A step prime to 177 spreads the first few over the whole city.
    const area = subDistricts[(at * 50) % subDistricts.length];
    const place = area ? plain(area) : '';
    const number = (numbers.get(place) ?? 0) + 1;
    numbers.set(place, number);
    return school(`sdn-${place.toLowerCase().replaceAll(' ', '-')}-${two(number)}`, `SD Negeri ${place} ${two(number)}`, area, 1);
  });
}

function school(code: string, name: string, area: UnitSeed | undefined, weight: number): School {
  if (!area) throw new RangeError('Schools need districts to stand in.');
  return { unit: unit(code, 'SCHOOL', name, 'disdik'), district: area.parentHandle ?? area.code, weight };
}
