// A believable city as pure data, drawn from a seed: the same arguments give the same city on every machine and day.
import { headcount, isWholeCity } from './city/headcount.ts';
import { addHead, addOffice, addSecretariat } from './city/offices.ts';
import { drawPerson, numbers } from './city/people.ts';
import { castPersonas } from './city/personas.ts';
import { type Acting, addPost, type Draft, type Post } from './city/posts.ts';
import { apportion, random } from './city/random.ts';
import { addDistrict, addEducation, addHealth } from './city/services.ts';
import type { City, ExtraAssignment, PersonSeed, PositionSeed, UnitSeed } from './city/types.ts';
import { findRegion, findUnits, SECOND, SEMARANG } from './city/units.ts';

export interface CityPlan {
  /** Kemendagri code: `33.74` is drawn in full, `33.22` as a dozen people, every other one with eight agencies. */
  region: string;
  /** Everybody, the elected head included: at least 120 in Semarang, 10 in the second region, 60 elsewhere. From 2,000 on all of Semarang is staffed. */
  employees: number;
  seed: number;
}

/** Draws the city. Throws a RangeError for an unknown region or too few people. */
export async function planCity({ region: code, employees, seed }: CityPlan): Promise<City> {
  const region = await findRegion(code);
  const units = new Map((await findUnits(region)).map((unit) => [unit.handle, unit]));
  const draft: Draft = { chance: random(seed), wholeCity: isWholeCity(employees), units, posts: [], acting: [] };
  const top = units.get(code);
  if (!top) throw new RangeError(`No units for ${code}.`);
  const elected = region.name.startsWith('Kota') ? region.name.replace('Kota', 'Wali Kota') : region.name.replace('Kabupaten', 'Bupati');
  const mayor = addPost(draft, top, { title: elected, kind: 'ELECTED', rank: 'MAYOR', boss: null, isHead: true });
  if (code === SEMARANG) staffSemarang(draft, mayor, employees);
  else staffRegency(draft, mayor, employees, code === SECOND ? 10 : 60);
  const settled = settle(draft, code);
  return { region, units: [...units.values()], ...settled, personas: castPersonas({ region, ...settled }) };
}

const topUnits = (draft: Draft): UnitSeed[] =>
  [...draft.units.values()].filter((unit) => unit.parentHandle === null && unit.kind !== 'CITY');

function staffSemarang(draft: Draft, mayor: Post, employees: number): void {
  const agencies = topUnits(draft).filter((unit) => unit.kind !== 'DISTRICT');
  const districts = topUnits(draft).filter((unit) => unit.kind === 'DISTRICT');
  const subDistricts = (district: UnitSeed) => [...draft.units.values()].filter((unit) => unit.parentHandle === district.handle).length;
  const sizes = headcount(
    employees,
    agencies.map((agency) => agency.code),
    new Map(districts.map((district) => [district.code, subDistricts(district)])),
  );
  const setda = agencies.find((agency) => agency.code === 'setda');
  if (!setda) throw new RangeError('The city has no secretariat.');
  const secretary = addHead(draft, setda, mayor, 'TOP');
  addSecretariat(draft, setda, secretary, sizes.get(setda.code) ?? 0);
  for (const agency of agencies) {
    const people = sizes.get(agency.code) ?? 0;
    if (agency.code === 'disdik') addEducation(draft, agency, secretary, people);
    else if (agency.code === 'dinkes') addHealth(draft, agency, secretary, people);
    else if (agency !== setda) addOffice(draft, agency, secretary, people);
  }
  for (const district of districts) addDistrict(draft, district, secretary, sizes.get(district.code) ?? 0);
}

/** The regional secretary alone, and the rest spread over the agencies. */
function staffRegency(draft: Draft, head: Post, employees: number, least: number): void {
  const [setda, ...agencies] = topUnits(draft);
  if (!setda || !Number.isSafeInteger(employees) || employees < least) throw new RangeError(`A region needs ${least} people at least.`);
  const secretary = addHead(draft, setda, head, 'TOP');
  apportion(employees - 2, Array(agencies.length).fill(1)).forEach((people, at) => {
    const agency = agencies[at];
    if (agency) addOffice(draft, agency, secretary, people);
  });
}

const slug = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const positionHandle = (post: Post): string => `${post.unit}/${slug(post.title)}`;

const positionOf = (post: Post): PositionSeed => ({
  handle: positionHandle(post),
  unitHandle: post.unit,
  title: post.title,
  kind: post.kind,
  level: post.level,
  isHead: post.isHead,
});

/** Numbers of people are nobody else's, whichever region drew them: each has ten serials of a day of birth for itself. */
function firstSerial(region: string): number {
  if (region === SEMARANG) return 1;
  return region === SECOND ? 600 : 610 + (Number(region.slice(3)) % 39) * 10;
}

/** Posts become positions (one for all of a title in a unit) and people, top-down. */
function settle(draft: Draft, region: string): Pick<City, 'positions' | 'people' | 'extraAssignments'> {
  const posts = draft.posts.toSorted((a, b) => a.depth - b.depth);
  const described = [...posts, ...draft.acting.map((acting) => acting.post)];
  const positions = [...new Map(described.map((post) => [positionHandle(post), positionOf(post)])).values()];
  const holders = new Map<Post, PersonSeed>();
  const serials = numbers(firstSerial(region));
  posts.forEach((post, at) => {
    const superior = post.boss ? holders.get(post.boss) : undefined;
    const handle = `p${String(at + 1).padStart(5, '0')}`;
    holders.set(post, drawPerson({ chance: draft.chance, serials, region, handle, positionHandle: positionHandle(post), superior }, post));
  });
  return { positions, people: [...holders.values()], extraAssignments: draft.acting.map((acting) => actingOf(acting, holders)) };
}

function actingOf({ holder, post, holding, validFrom, validTo }: Acting, holders: ReadonlyMap<Post, PersonSeed>): ExtraAssignment {
  const person = holders.get(holder);
  const superior = post.boss ? holders.get(post.boss) : undefined;
  if (!person || !superior) throw new Error(`Nobody acts as ${post.title}.`);
  return {
    personHandle: person.handle,
    positionHandle: positionHandle(post),
    unitHandle: post.unit,
    holding,
    supervisorHandle: superior.handle,
    validFrom,
    validTo,
  };
}
