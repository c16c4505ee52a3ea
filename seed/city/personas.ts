// Who plays which part: the staff in Diskominfo, so that the staffing agency (BKPP) is another agency.
import type { City, Persona, PersonSeed } from './types.ts';
import { SECOND, SEMARANG } from './units.ts';

/** Finds people by where they sit; throws an Error where the city is too small for a part. */
function casting(city: Pick<City, 'people' | 'extraAssignments'>) {
  const need = (persona: Persona, person: PersonSeed | undefined): PersonSeed => {
    if (!person) throw new Error(`The city has nobody to play ${persona}.`);
    return person;
  };
  const people = (test: (person: PersonSeed) => boolean): PersonSeed[] => city.people.filter(test);
  const inUnit = (unit: string): PersonSeed[] => people((person) => person.unitHandle === unit);
  const headOf = (unit: string): PersonSeed | undefined => inUnit(unit).toSorted((a, b) => a.depth - b.depth)[0];
  const staffOf = (unit: string): PersonSeed[] => inUnit(unit).filter((person) => person !== headOf(unit));
  const byHandle = (handle: string | null): PersonSeed | undefined => city.people.find((person) => person.handle === handle);
  return { need, people, inUnit, headOf, staffOf, byHandle };
}

const handles = (cast: Partial<Record<Persona, PersonSeed>>): City['personas'] =>
  Object.fromEntries(Object.entries(cast).map(([persona, person]) => [persona, person.handle]));

export function castPersonas(city: Pick<City, 'region' | 'people' | 'extraAssignments'>): City['personas'] {
  if (city.region.code === SEMARANG) return castSemarang(city);
  // One can log in to two regions: of the others the province shows numbers.
  return city.region.code === SECOND ? castOtherRegion(city) : {};
}

function castSemarang(city: Pick<City, 'people' | 'extraAssignments'>): City['personas'] {
  const { need, people, inUnit, headOf, staffOf, byHandle } = casting(city);
  // In a functional post, for its credit points, four steps below the head of the agency; a PNS where there is one, since only they have any.
  const deep = (person: PersonSeed) =>
    person.family === 'FUNCTIONAL' && byHandle(person.supervisorHandle)?.unitHandle === person.unitHandle;
  const team = staffOf('diskominfo-egov').filter((person) => person.depth === (headOf('diskominfo')?.depth ?? 0) + 3);
  const staff = need('staff', team.find((person) => person.kind === 'PNS' && deep(person)) ?? team.find(deep));
  const superior = need('superior', byHandle(staff.supervisorHandle));
  const recruiters = staffOf('bkpp-pengadaan').filter((person) => person.family === 'FUNCTIONAL');
  const officers = ['bkpp-kinerja', 'bkpp-mutasi', 'bkpp-pengadaan']
    .flatMap(staffOf)
    .filter((person) => person.family === 'FUNCTIONAL' && person !== recruiters[0]);
  return handles({
    staff,
    colleague: need(
      'colleague',
      team.find((person) => person !== staff && person.supervisorHandle === superior.handle),
    ),
    superior,
    superior2: need('superior2', byHandle(superior.supervisorHandle)),
    'unit-head': need('unit-head', headOf('diskominfo')),
    'unit-admin': need('unit-admin', staffOf('diskominfo-sekretariat')[0]),
    'hr-officer': need('hr-officer', officers[0]),
    'hr-officer2': need('hr-officer2', officers[1]),
    'recruitment-officer': need('recruitment-officer', recruiters[0]),
    'recruitment-officer2': need('recruitment-officer2', recruiters[1]),
    'recruitment-approver': need('recruitment-approver', headOf('bkpp-pengadaan')),
    'recruitment-approver2': need('recruitment-approver2', headOf('bkpp')),
    auditor: need('auditor', people((person) => person.unitHandle === 'inspektorat-i' && person.family === 'FUNCTIONAL')[0]),
    'regional-secretary': need('regional-secretary', headOf('setda')),
    'acting-head': need('acting-head', byHandle(city.extraAssignments.find((extra) => extra.holding === 'PLT')?.personHandle ?? null)),
    mayor: need('mayor', inUnit(SEMARANG)[0]),
  });
}

function castOtherRegion(city: Pick<City, 'people' | 'extraAssignments'>): City['personas'] {
  const { need, staffOf } = casting(city);
  return handles({
    'other-region': need('other-region', staffOf('diskominfo-sekretariat')[0]),
    'hr-other-region': need('hr-other-region', staffOf('bkpsdm-sekretariat')[0]),
  });
}
