// The days of the demo, and the two parts in which it is written: what the personas need, and the rest.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCity } from '../../seed/city.ts';
import { daysOf } from '../../seed/days.ts';
import { partsOf } from '../../seed/parts.ts';

const city = await planCity({ region: '33.74', employees: 150, seed: 3374 });
const { core, rest } = partsOf(city);

describe('what is written first', () => {
  it('is, with the rest, the whole city, and nothing twice', () => {
    for (const name of ['units', 'positions', 'people', 'extraAssignments'] as const) {
      const written: readonly unknown[] = [...core[name], ...rest[name]];
      expect(city[name].filter((one) => !written.includes(one))).toEqual([]);
      expect(core[name].length + rest[name].length).toBe(city[name].length);
    }
  });

  it('has every persona, with all who are above them and the units that they are in', () => {
    const people = new Set(core.people.map(({ handle }) => handle));
    const units = new Set(core.units.map(({ handle }) => handle));
    const positions = new Set(core.positions.map(({ handle }) => handle));
    expect(Object.values(city.personas).filter((handle) => !people.has(handle))).toEqual([]);
    expect(core.people.filter(({ supervisorHandle }) => supervisorHandle !== null && !people.has(supervisorHandle))).toEqual([]);
    expect(core.people.filter(({ unitHandle, positionHandle }) => !units.has(unitHandle) || !positions.has(positionHandle))).toEqual([]);
    expect(core.units.filter(({ parentHandle }) => parentHandle !== null && !units.has(parentHandle))).toEqual([]);
  });

  it('is less than half of the people', () => {
    expect(core.people.length).toBeLessThan(city.people.length / 2);
  });
});

describe('the days of the demo', () => {
  const instants = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2032-12-31T23:59:59Z'), noInvalidDate: true });
  const monthDays = fc.constantFrom('01-01', '01-05', '02-28', '06-30', '12-15', '12-31');

  it('never lie after now, and keep their order', () => {
    fc.assert(
      fc.property(instants, monthDays, monthDays, fc.integer({ min: 0, max: 2 }), (at, first, second, yearsAgo) => {
        const days = daysOf(at.toISOString());
        const [a, b] = [first, second].toSorted().map((day) => days.by(day, yearsAgo)) as [string, string];
        return a <= b && b <= days.now;
      }),
    );
  });

  it.each([
    ['2026-12-31T16:59:59.999Z', '2026-12-31', 2026],
    ['2026-12-31T17:00:00.000Z', '2027-01-01', 2027],
    ['2028-02-29T03:00:00.000Z', '2028-02-29', 2028],
  ])('know the legal day and year of %s', (now, today, year) => {
    expect(daysOf(now)).toMatchObject({ today, year });
  });
});
