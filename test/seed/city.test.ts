// The believable city: the same from the same seed, whole in itself, and like the real one in its proportions.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { planStories } from '../../seed/city/targets.ts';
import { CITY_DAY, type City, OTHER_REGION_PERSONAS, PERSONAS, type PersonSeed } from '../../seed/city/types.ts';
import { planCity } from '../../seed/city.ts';
import { register } from '../../src/modules/organisation/rules/careers.ts';
import { openPosition } from '../../src/modules/organisation/rules/units.ts';
import { ageOn } from '../../src/platform/rules/calendar.ts';
import { identifierWarnings, parseIdentifier } from '../../src/platform/rules/identifiers.ts';

const hash = (city: City): string => createHash('sha256').update(JSON.stringify(city)).digest('hex');
const count = <T>(list: readonly T[], test: (item: T) => boolean): number => list.filter(test).length;
const tally = (keys: readonly string[]): Map<string, number> =>
  keys.reduce((sums, key) => sums.set(key, (sums.get(key) ?? 0) + 1), new Map<string, number>());

const small = await planCity({ region: '33.74', employees: 150, seed: 1 });
const whole = await planCity({ region: '33.74', employees: 16_000, seed: 1 });
const smallest = await planCity({ region: '33.74', employees: 120, seed: 7 });
const regency = await planCity({ region: '33.22', employees: 12, seed: 1 });

describe.each([
  ['the small city', small, 150],
  ['the whole city', whole, 16_000],
  ['the regency', regency, 12],
] as const)('%s', (_, city, employees) => {
  const people = new Map(city.people.map((person) => [person.handle, person]));
  const units = new Map(city.units.map((unit) => [unit.handle, unit]));
  const positions = new Map(city.positions.map((position) => [position.handle, position]));
  const superiorOf = (person: PersonSeed) => people.get(person.supervisorHandle ?? '');

  it('has exactly the people asked for, and no handle twice', () => {
    expect(city.people).toHaveLength(employees);
    expect([people.size, units.size, positions.size]).toEqual([city.people.length, city.units.length, city.positions.length]);
    expect(new Set(city.units.map((unit) => unit.code)).size).toBe(city.units.length);
  });

  it('puts every unit after its parent, and only the elected head into the city unit', () => {
    const at = new Map(city.units.map((unit, index) => [unit.handle, index]));
    const misplaced = city.units.filter((unit, index) => unit.parentHandle !== null && (at.get(unit.parentHandle) ?? Infinity) >= index);
    expect(misplaced).toEqual([]);
    expect(city.people.filter((person) => person.unitHandle === city.region.code).map((person) => person.kind)).toEqual(['NON_ASN']);
    expect(units.get(city.region.code)).toMatchObject({ kind: 'CITY', parentHandle: null });
  });

  it('has one line from the top: superiors stand before their reports, one step up, and were in post no later', () => {
    const seen = new Set<string>();
    const broken = city.people.filter((person) => {
      const superior = superiorOf(person);
      seen.add(person.handle);
      if (!superior) return person.kind !== 'NON_ASN' || person.depth !== 0;
      return !seen.has(superior.handle) || superior.depth !== person.depth - 1 || superior.validFrom > person.validFrom;
    });
    expect(broken).toEqual([]);
    expect(count(city.people, (person) => person.supervisorHandle === null)).toBe(1);
    const depths = city.people.map((person) => person.depth);
    expect(depths).toEqual(depths.toSorted((a, b) => a - b));
  });

  it('gives each unit with people exactly one head, definitive or acting', () => {
    const heads = city.people.filter((person) => positions.get(person.positionHandle)?.isHead).map((person) => person.unitHandle);
    const acting = city.extraAssignments.filter((extra) => extra.holding === 'PLT').map((extra) => extra.unitHandle);
    const headed = tally([...heads, ...acting]);
    expect([...headed].filter(([, number]) => number !== 1)).toEqual([]);
    const staffed = new Set(city.people.map((person) => person.unitHandle));
    expect([...staffed].filter((unit) => !headed.has(unit))).toEqual([]);
  });

  it('has numbers that are unique, parse, and agree with the record', () => {
    const numbers = city.people.flatMap((person) => person.identifier?.value ?? []);
    const niks = city.people.flatMap((person) => person.nik ?? []);
    expect(new Set(numbers).size).toBe(city.people.length - 1);
    expect(new Set(niks).size).toBe(niks.length);
    const wrong = city.people.filter((person) => {
      const nik = person.nik === null ? null : parseIdentifier('NIK', person.nik, CITY_DAY);
      const number = person.identifier && parseIdentifier(person.identifier.kind, person.identifier.value, CITY_DAY);
      return [nik, number].some((parsed) => parsed && (!parsed.parts || identifierWarnings(parsed.parts, person).length > 0));
    });
    expect(wrong).toEqual([]);
  });

  it('passes the rules by which people and positions are registered', () => {
    expect(() => city.people.map((person) => register(person.handle, person, CITY_DAY))).not.toThrow();
    expect(() => city.positions.map((position) => openPosition(position.handle, position.unitHandle, position))).not.toThrow();
    expect(city.people.filter((person) => positions.get(person.positionHandle)?.unitHandle !== person.unitHandle)).toEqual([]);
    expect(city.positions.filter((position) => !units.has(position.unitHandle))).toEqual([]);
  });

  it('lets nobody act in the own post or under themself, and says when acting ends', () => {
    const wrong = city.extraAssignments.filter((extra) => {
      const person = people.get(extra.personHandle);
      const known = positions.has(extra.positionHandle) && people.has(extra.supervisorHandle);
      return (
        !known ||
        person?.positionHandle === extra.positionHandle ||
        extra.supervisorHandle === extra.personHandle ||
        extra.validTo < extra.validFrom
      );
    });
    expect(wrong).toEqual([]);
  });

  it('links every result to one that the superior has', () => {
    const plans = planStories(city);
    const known = new Set(plans.flatMap((plan) => plan.results.map((result) => `${plan.personHandle} ${result.theme}`)));
    expect(known.size).toBe(plans.reduce((sum, plan) => sum + plan.results.length, 0));
    const loose = plans.filter(({ personHandle, results }) => {
      const superior = people.get(people.get(personHandle)?.supervisorHandle ?? '');
      if (superior?.family === null) return results.some((result) => result.parent !== null);
      return results.some(
        ({ parent }) => parent?.personHandle !== superior?.handle || !known.has(`${parent?.personHandle} ${parent?.theme}`),
      );
    });
    expect(loose).toEqual([]);
  });
});

it('draws the same city from the same seed, and another from another', async () => {
  const again = await planCity({ region: '33.74', employees: 150, seed: 1 });
  const other = await planCity({ region: '33.74', employees: 150, seed: 2 });
  expect(hash(again)).toBe(hash(small));
  expect(hash(other)).not.toBe(hash(small));
});

it('knows the 36 agencies, 16 districts and 177 sub-districts of Kota Semarang', () => {
  const ofKind = tally(small.units.map((unit) => unit.kind));
  expect(small.region).toEqual({ code: '33.74', name: 'Kota Semarang', provinceCode: '33' });
  expect([ofKind.get('DISTRICT'), ofKind.get('SUB_DISTRICT')]).toEqual([16, 177]);
  const agencies = small.units.filter((unit) => unit.parentHandle === null && unit.kind !== 'CITY' && unit.kind !== 'DISTRICT');
  const headed = new Set(small.people.map((person) => person.unitHandle));
  expect(agencies).toHaveLength(36);
  expect(agencies.filter((agency) => !headed.has(agency.handle))).toEqual([]);
});

describe('the personas', () => {
  const playing = (city: City) => (persona: (typeof PERSONAS)[number]) =>
    city.people.find((person) => person.handle === city.personas[persona]) ?? expect.fail(persona);
  const agencyOf = (person: PersonSeed): string => person.unitHandle.split('-')[0] ?? '';

  it.each([
    ['the smallest city', smallest],
    ['the small city', small],
    ['the whole city', whole],
  ])('are each another person of %s, but for who acts', (_, city) => {
    const cast = PERSONAS.filter((persona) => persona !== 'acting-head').map((persona) => playing(city)(persona).handle);
    expect(new Set(cast).size).toBe(cast.length);
    expect(city.extraAssignments.some((extra) => extra.personHandle === city.personas['acting-head'] && extra.holding === 'PLT')).toBe(
      true,
    );
  });

  it.each([
    ['the small city', small],
    ['the whole city', whole],
  ])('stand in one line in Diskominfo of %s', (_, city) => {
    const as = playing(city);
    const line = ['staff', 'superior', 'superior2', 'unit-head', 'regional-secretary', 'mayor'] as const;
    const superiors = line.slice(0, -1).map((persona) => as(persona).supervisorHandle);
    expect(superiors).toEqual(line.slice(1).map((persona) => as(persona).handle));
    expect(as('colleague').supervisorHandle).toBe(as('superior').handle);
    expect([as('staff'), as('unit-admin'), as('unit-head')].map(agencyOf)).toEqual(['diskominfo', 'diskominfo', 'diskominfo']);
    expect([as('hr-officer'), as('hr-officer2'), as('recruitment-officer'), as('recruitment-approver')].map(agencyOf)).toEqual(
      Array(4).fill('bkpp'),
    );
    expect(agencyOf(as('auditor'))).toBe('inspektorat');
    expect([as('staff').family, as('staff').kind]).toEqual(['FUNCTIONAL', 'PNS']);
  });

  it('of another region belong to that region', () => {
    const cast = OTHER_REGION_PERSONAS.map((persona) => regency.people.find((person) => person.handle === regency.personas[persona]));
    expect(cast.map((person) => person?.unitHandle.split('-')[0])).toEqual(['diskominfo', 'bkpsdm']);
    expect(regency.region).toMatchObject({ code: '33.22', name: 'Kabupaten Semarang' });
  });
});

describe('the whole city is like the real one:', () => {
  const share = (test: (person: PersonSeed) => boolean): number => count(whole.people, test) / whole.people.length;
  const units = new Map(whole.units.map((unit) => [unit.handle, unit]));
  const rootOf = (handle: string): string => {
    const parent = units.get(handle)?.parentHandle;
    return parent ? rootOf(parent) : handle;
  };

  it('45 % in education with about 500 schools, 17 % in health, 8 % in districts', () => {
    const roots = tally(whole.people.map((person) => rootOf(person.unitHandle)));
    const of = (...codes: string[]) => codes.reduce((sum, code) => sum + (roots.get(code) ?? 0), 0) / whole.people.length;
    expect(of('disdik')).toBeCloseTo(0.45, 2);
    expect(of('dinkes', 'rsud')).toBeCloseTo(0.17, 2);
    expect(of(...[...roots.keys()].filter((code) => code.startsWith('33.74.')))).toBeCloseTo(0.08, 2);
    expect(count(whole.units, (unit) => unit.kind === 'SCHOOL')).toBe(500);
    const staffed = new Set(whole.people.map((person) => person.unitHandle));
    expect(whole.units.filter((unit) => !staffed.has(unit.handle) && unit.kind !== 'SECTION')).toHaveLength(
      count(whole.extraAssignments, isVacantArea),
    );
  });

  const isVacantArea = (extra: City['extraAssignments'][number]): boolean =>
    extra.holding === 'PLT' && !whole.people.some((person) => person.unitHandle === extra.unitHandle);

  it('mostly PNS, a third on contract, some part-time; more women than men', () => {
    expect(share((person) => person.kind === 'PNS')).toBeCloseTo(0.63, 1);
    expect(share((person) => person.kind === 'PPPK')).toBeCloseTo(0.29, 1);
    expect(share((person) => person.kind === 'PPPK_PART_TIME')).toBeCloseTo(0.08, 1);
    expect(share((person) => person.sex === 'FEMALE')).toBeCloseTo(0.57, 1);
  });

  it('everybody between 20 and 60, in the middle about 43', () => {
    const ages = whole.people.map((person) => ageOn(person.birthDate, CITY_DAY)).toSorted((a, b) => a - b);
    expect([ages[0], ages.at(-1)].map((age) => age !== undefined && age >= 20 && age <= 60)).toEqual([true, true]);
    expect(Math.abs((ages[8000] ?? 0) - 43)).toBeLessThan(3);
  });

  it('nobody appointed as a child, and nobody in post before the appointment', () => {
    const wrong = whole.people.filter(
      ({ identifier, birthDate, validFrom }) =>
        identifier && (ageOn(birthDate, identifier.validFrom) < 18 || identifier.validFrom > validFrom),
    );
    expect(wrong).toEqual([]);
  });

  it('superiors lead few enough to know them: only the regional secretary has more than two dozen', () => {
    const spans = tally(whole.people.flatMap((person) => person.supervisorHandle ?? []));
    expect([...spans].filter(([, reports]) => reports > 24).map(([handle]) => handle)).toEqual([whole.personas['regional-secretary']]);
    const mean = (whole.people.length - 1) / spans.size;
    expect(mean).toBeGreaterThan(5);
    expect(mean).toBeLessThan(15);
  });
});

it('weighs the results of each plan to 10,000 basis points, with an indicator each', () => {
  const plans = planStories(small);
  expect(plans).toHaveLength(149);
  expect(plans.filter(({ results }) => results.reduce((sum, result) => sum + result.weight, 0) !== 10_000)).toEqual([]);
  expect(plans.filter(({ results }) => results.length < 3 || results.some((result) => result.indicators.length === 0))).toEqual([]);
  expect(plans.flatMap(({ results }) => results).filter((result) => result.title.includes('{'))).toEqual([]);
});

it('refuses an unknown region and a city too small for its parts', async () => {
  await expect(planCity({ region: '99.99', employees: 150, seed: 1 })).rejects.toThrow('No regency or city has the code 99.99.');
  await expect(planCity({ region: '33.74', employees: 119, seed: 1 })).rejects.toThrow(RangeError);
  await expect(planCity({ region: '33.22', employees: 9, seed: 1 })).rejects.toThrow(RangeError);
});
