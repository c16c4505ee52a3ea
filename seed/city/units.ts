// The tree of units: the city's own list (seed/data) and the official districts and sub-districts (idn-area-data).
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { getDistricts, getRegencies, getVillages } from 'idn-area-data';
import type { UnitKind } from '../../src/modules/organisation/rules/types.ts';
import type { City, UnitSeed } from './types.ts';

export const SEMARANG = '33.74';
/** The second region of the demo: a dozen people, to show that no data crosses regions. */
export const SECOND = '33.22';

/** The present structure stands since Perda 14/2016 took effect. */
const UNITS_SINCE = '2017-01-01';

type Row = Pick<UnitSeed, 'code' | 'kind' | 'name'> & { parent: string };

async function readUnits(file: string): Promise<UnitSeed[]> {
  const text = await readFile(new URL(`../data/${file}`, import.meta.url), 'utf8');
  const rows = parse<Row>(text, { columns: true, comment: '#', comment_no_infix: true });
  return rows.map((row) => unit(row.code, row.kind, row.name, row.parent || null));
}

export const unit = (code: string, kind: UnitKind, name: string, parentHandle: string | null): UnitSeed => ({
  handle: code,
  code,
  kind,
  name,
  parentHandle,
  validFrom: UNITS_SINCE,
});

/** `KOTA SEMARANG` → `Kota Semarang`. */
/** As the ministry's list has it, `KOTA SEMARANG`, in the letters of a name. */
export const officialName = (name: string): string => name.toLowerCase().replace(/\b\w/g, (letter) => letter.toUpperCase());

/** A region by its Kemendagri code; throws a RangeError where no regency or city has it. */
export async function findRegion(code: string): Promise<City['region']> {
  const regency = (await getRegencies()).find((row) => row.code === code);
  if (!regency) throw new RangeError(`No regency or city has the code ${code}.`);
  return { code, name: officialName(regency.name), provinceCode: regency.province_code };
}

/** All standing units, parents first; schools and the like depend on the head-count and come later. */
export async function findUnits(region: City['region']): Promise<UnitSeed[]> {
  const top = unit(region.code, 'CITY', `Pemerintah ${region.name}`, null);
  if (region.code !== SEMARANG)
    return [top, ...withSecretariats(await readUnits(region.code === SECOND ? 'regency-units.csv' : 'town-units.csv'))];
  const listed = [...(await readUnits('semarang-units.csv')), ...(await readUnits('semarang-subunits.csv'))];
  return [top, ...withSecretariats(listed), ...(await findAreas(region.code))];
}

export const secretariatOf = (agency: UnitSeed): string => `${agency.code}-sekretariat`;

/** Each agency has a secretariat; the council's own and the hospital call it general affairs, the mayor's is itself one. */
const withSecretariats = (units: UnitSeed[]): UnitSeed[] =>
  units.flatMap((each) => {
    if (each.parentHandle !== null || each.code === 'setda') return [each];
    const general = each.kind === 'SECRETARIAT' || each.kind === 'HOSPITAL';
    return [each, unit(secretariatOf(each), 'SECTION', general ? 'Bagian Umum' : `Sekretariat ${each.name}`, each.handle)];
  });

async function findAreas(regency: string): Promise<UnitSeed[]> {
  const [districts, villages] = await Promise.all([getDistricts(), getVillages()]);
  return [
    ...districts.filter((row) => row.regency_code === regency).map((row) => unit(row.code, 'DISTRICT', `Kecamatan ${row.name}`, null)),
    ...villages
      .filter((row) => row.district_code.startsWith(`${regency}.`))
      .map((row) => unit(row.code, 'SUB_DISTRICT', `Kelurahan ${row.name}`, row.district_code)),
  ];
}
