// What the scenarios of deeds for a list of people, or for a whole unit, stand on.
import { REGION } from '../city.ts';
import { hire, openUnitAs, type Person } from '../people.ts';
import { nextSerial, type Season } from './stages.ts';

/** A unit of its own with two people, who report to `superior`. */
export async function smallUnit(city: Season): Promise<{ unitId: string; people: Person[] }> {
  const serial = nextSerial();
  const unitId = await openUnitAs(city.setup, `kecil-${serial}`, 'OFFICE', null);
  const person = (n: number) =>
    hire(
      city,
      city.setup,
      unitId,
      `kecil-${serial}-${n}`,
      { unit: '', title: `Analis ${n}`, name: `Pegawai Kecil ${serial} ${n}`, supervisor: null },
      city.people.superior.employeeId,
      REGION,
    );
  return { unitId, people: [await person(1), await person(2)] };
}
