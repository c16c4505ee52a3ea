// A small world for the rules of the organisation: people with posts in a tree of units, and how records are looked up in it.
import { unitsHeaded, withHolder } from '../../../src/modules/organisation/rules/heads.ts';
import { BY_POST, type Look } from '../../../src/modules/organisation/rules/superior.ts';
import type { Assignment, AssignmentCard, Employee, HoldingKind, SupervisorSpan } from '../../../src/modules/organisation/rules/types.ts';

/** agency > field > section; another agency. */
export const PATHS: Record<string, string> = {
  city: 'city/',
  agency: 'agency/',
  field: 'agency/field/',
  section: 'agency/field/section/',
  other: 'other/',
};

export interface Post {
  id?: string;
  unit?: string;
  isHead?: boolean;
  holding?: HoldingKind;
  position?: string;
  from?: string;
  to?: string | null;
  /** Named: `unit` = the head of that unit, `unit person` = that person while they serve there. */
  superior?: string | null;
  spans?: SupervisorSpan[];
}

export const seatNamed = (told: string | null) => {
  const [unitId = null, employeeId = null] = told?.split(' ') ?? [];
  return unitId === null ? BY_POST : { unitId, employeeId };
};

export function post(
  id: string,
  { unit = 'section', isHead = false, holding = 'DEFINITIVE', from = '2024-01-01', to = null, ...more }: Post,
): Assignment {
  const spans = more.spans ?? [{ ...seatNamed(more.superior ?? null), validFrom: from, validTo: to }];
  const unitPath = PATHS[unit] ?? `${unit}/`;
  return {
    id: more.id ?? id,
    holding,
    positionId: more.position ?? `${unit}-${isHead ? 'head' : id}`,
    positionTitle: 'Jabatan',
    isHead,
    unitId: unit,
    unitPath,
    rootUnitId: unitPath.split('/')[0] ?? '',
    supervisors: spans,
    validFrom: from,
    validTo: to,
  };
}

export const person = (id: string, ...posts: Post[]): Employee => ({
  id,
  name: id,
  kind: 'PNS',
  sex: 'FEMALE',
  birthDate: '1980-05-17',
  grade: 'III/d',
  identifiers: [],
  nikSealed: null,
  assignments: posts.map((one, i) => post(`${id}_${i}`, one)),
  delegations: [],
});

export const head = (id: string, unit: string, more: Post = {}): Employee => person(id, { unit, isHead: true, ...more });

/** Heads of units as the table would hold them. */
export function holdersIn(people: readonly Employee[], unitId: string): readonly AssignmentCard[] {
  const heading = people.filter((one) => unitsHeaded(one).has(unitId));
  return heading.reduce((heads, one) => withHolder(heads, one), { unitId, holders: [] as AssignmentCard[] }).holders;
}

export const lookIn = (people: readonly Employee[]): Look => ({
  person: async (id) => people.find((one) => one.id === id) ?? null,
  holders: async (unitId) => holdersIn(people, unitId),
  above: async (unitId) => PATHS[unitId]?.split('/').at(-3) ?? null,
});
