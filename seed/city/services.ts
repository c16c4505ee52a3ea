// Where the city meets people: schools with their supervisors, health centres, districts with their sub-districts.
import { addOffice, VACANCY } from './offices.ts';
import { addCrew, addPost, type Draft, describePost, functional, type Post } from './posts.ts';
import { profileOf } from './profiles.ts';
import { apportion } from './random.ts';
import { planSchools, type School } from './schools.ts';
import type { UnitSeed } from './types.ts';
import { unit } from './units.ts';

const plain = (area: UnitSeed): string => area.name.replace(/^\S+ /, '');

const openUnit = (draft: Draft, opened: UnitSeed): UnitSeed => {
  draft.units.set(opened.handle, opened);
  return opened;
};

/** Schools a supervisor of schools (pengawas) looks after, and from how many schools on there are any. */
const SCHOOLS_EACH = 12;
const SUPERVISED_FROM = 48;

/** The education office and its schools. In a whole city each district has a coordinator, under whom supervisors lead the heads. */
export function addEducation(draft: Draft, disdik: UnitSeed, boss: Post, people: number): void {
  const atOffice = draft.wholeCity ? Math.round(people * 0.02) + 14 : Math.ceil(people * 0.55);
  const areas = [...draft.units.values()];
  const schools = planSchools(people - atOffice, draft.wholeCity, areas);
  const { fields, head } = addOffice(draft, disdik, boss, atOffice);
  const before = draft.posts.length;
  const leads = schools.length < SUPERVISED_FROM ? null : addCoordinators(draft, areas, schools, fields);
  const heads = schools.map((school, at) => {
    const lead = leads ? leads.get(school) : (fields[at % fields.length] ?? head);
    const headship = { kind: 'FUNCTIONAL', level: 'AHLI_MADYA', trade: 'Guru', rank: 'SECTION_HEAD', isHead: true } as const;
    return addPost(draft, openUnit(draft, school.unit), { ...headship, title: `Kepala ${school.unit.name}`, boss: lead ?? head });
  });
  const teachers = people - atOffice - (draft.posts.length - before);
  apportion(
    teachers,
    schools.map((school) => school.weight),
  ).forEach((staff, at) => {
    const school = schools[at];
    const headOfSchool = heads[at];
    if (school && headOfSchool) addCrew(draft, school.unit, headOfSchool, staff, profileOf('disdik', 'SCHOOL'));
  });
}

/** One coordination unit a district; answers who leads the head of each school. */
function addCoordinators(draft: Draft, areas: readonly UnitSeed[], schools: readonly School[], fields: readonly Post[]): Map<School, Post> {
  const leads = new Map<School, Post>();
  const districts = areas.filter((area) => area.kind === 'DISTRICT');
  districts.forEach((district, at) => {
    const name = `Koordinator Satuan Pendidikan Kecamatan ${plain(district)}`;
    const office = openUnit(draft, unit(`korsatpen-${district.code}`, 'TECHNICAL_UNIT', name, 'disdik'));
    const boss = fields[at % fields.length] ?? null;
    const coordinator = addPost(draft, office, { title: name, rank: 'SECTION_HEAD', boss, isHead: true });
    const here = schools.filter((school) => school.district === district.code);
    for (let first = 0; first < here.length; first += SCHOOLS_EACH) {
      const lead = addPost(draft, office, { ...functional('Pengawas Sekolah', 'AHLI_MADYA'), rank: 'LEAD', boss: coordinator });
      for (const school of here.slice(first, first + SCHOOLS_EACH)) leads.set(school, lead);
    }
  });
  return leads;
}

/** The health office and its centres (puskesmas); of a small staff only the first few are open. */
export function addHealth(draft: Draft, dinkes: UnitSeed, boss: Post, people: number): void {
  const atOffice = draft.wholeCity ? Math.round(people * 0.05) + 12 : Math.ceil(people * 0.55);
  const { fields, head } = addOffice(draft, dinkes, boss, atOffice);
  const all = [...draft.units.values()].filter((child) => child.parentHandle === dinkes.handle && child.kind === 'TECHNICAL_UNIT');
  const centres = all.slice(0, Math.max(1, Math.floor((people - atOffice) / 8)));
  const headship = { kind: 'FUNCTIONAL', level: 'AHLI_MADYA', trade: 'Dokter', rank: 'SECTION_HEAD', isHead: true } as const;
  const sizes = apportion(people - atOffice, Array(centres.length).fill(1));
  centres.forEach((centre, at) => {
    const lead = addPost(draft, centre, { ...headship, title: `Kepala ${centre.name}`, boss: fields[at % fields.length] ?? head });
    addCrew(draft, centre, lead, (sizes[at] ?? 1) - 1, profileOf('dinkes', 'TECHNICAL_UNIT'));
  });
}

const DISTRICT_SECTIONS = ['Pemerintahan', 'Ketenteraman dan Ketertiban Umum', 'Pembangunan', 'Kesejahteraan Sosial'];
const SUB_DISTRICT_SECTIONS = ['Pemerintahan dan Pembangunan', 'Kesejahteraan Sosial'];

/** Sub-districts of a whole city without a head of their own: the secretary of the district acts. */
const VACANT_AREAS = new Set(['33.74.03.1007', '33.74.10.1007', '33.74.13.1007', '33.74.15.1002']);

/** A district (kecamatan): its own office first, the rest to as many sub-districts as can have three people. */
export function addDistrict(draft: Draft, district: UnitSeed, boss: Post, people: number): void {
  if (people < 1) return;
  const own = Math.min(people, Math.max(6, Math.round(people * 0.17)));
  const all = [...draft.units.values()].filter((area) => area.parentHandle === district.handle && area.kind === 'SUB_DISTRICT');
  const areas = all.slice(0, Math.floor((people - own) / 3));
  const sizes = apportion(people - own, Array(areas.length).fill(1));
  const atDistrict = areas.length > 0 ? own : people;
  const head = addPost(draft, district, { title: `Camat ${plain(district)}`, rank: 'FIELD_HEAD', boss, isHead: true });
  if (atDistrict < 2) return;
  const secretary = addPost(draft, district, { title: 'Sekretaris Kecamatan', rank: 'SECTION_HEAD', boss: head });
  const sections = DISTRICT_SECTIONS.slice(0, Math.floor((atDistrict - 2) / 2));
  const leads = sections.map((name) => addPost(draft, district, { title: `Kepala Seksi ${name}`, rank: 'SECTION_HEAD', boss: head }));
  const bosses = [secretary, ...leads];
  apportion(atDistrict - 1 - bosses.length, Array(bosses.length).fill(1)).forEach((staff, at) => {
    addCrew(draft, district, bosses[at] ?? head, staff, profileOf('', 'DISTRICT'));
  });
  areas.forEach((area, at) => {
    addSubDistrict(draft, area, head, secretary, sizes[at] ?? 0);
  });
}

/** A sub-district (kelurahan): head, secretary, heads of section, and the staff directly under the head. */
function addSubDistrict(draft: Draft, area: UnitSeed, boss: Post, standIn: Post, people: number): void {
  const headship = { title: `Lurah ${plain(area)}`, rank: 'SECTION_HEAD', boss, isHead: true } as const;
  const vacant = draft.wholeCity && VACANT_AREAS.has(area.code);
  if (vacant) draft.acting.push({ ...VACANCY, holder: standIn, post: describePost(area, headship) });
  const head = vacant ? standIn : addPost(draft, area, headship);
  const managers = ['Sekretaris Kelurahan', ...SUB_DISTRICT_SECTIONS.map((name) => `Kepala Seksi ${name}`)];
  const left = people - (vacant ? 0 : 1);
  const filled = managers.slice(0, Math.ceil(left / 2));
  for (const title of filled) addPost(draft, area, { title, rank: 'SECTION_HEAD', boss: head });
  addCrew(draft, area, head, left - filled.length, profileOf('', 'SUB_DISTRICT'));
}
