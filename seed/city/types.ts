// The shape of the believable city: what the writer turns into mutations, top-down.

import type { EmployeeKind } from '../../src/modules/organisation/rules/record-types.ts';
import type { FunctionalLevel, HoldingKind, PositionKind, UnitKind } from '../../src/modules/organisation/rules/types.ts';
import type { Sex } from '../../src/platform/rules/identifiers.ts';

/** Handles name things inside one city only; the ids come from the services that write it. */
export interface UnitSeed {
  handle: string;
  /** The city's own code (`bkpp`), or the Kemendagri code of a district or sub-district. */
  code: string;
  kind: UnitKind;
  name: string;
  /** Null directly under the mayor. Parents stand before their children. */
  parentHandle: string | null;
  validFrom: string;
}

/** A post as in the city's peta jabatan: several people may hold the same post of a unit, but only one a head's. */
export interface PositionSeed {
  handle: string;
  unitHandle: string;
  title: string;
  kind: PositionKind;
  level: FunctionalLevel | null;
  isHead: boolean;
}

/** Which set of results in `targets.ts` suits the post; null for the mayor, who is rated by nobody. */
export type Family = 'UNIT_HEAD' | 'FIELD_HEAD' | 'FUNCTIONAL' | 'IMPLEMENTING' | 'TEACHER' | 'HEALTH_WORKER';

export interface PersonSeed {
  handle: string;
  /** With academic titles. */
  name: string;
  sex: Sex;
  birthDate: string;
  kind: EmployeeKind;
  grade: string | null;
  /** Null for the mayor. */
  identifier: { kind: 'NIP' | 'NI_PPPK'; value: string; validFrom: string } | null;
  nik: string | null;
  /** The definitive post and the direct superior in it, from `validFrom`, never before the superior's own. */
  positionHandle: string;
  unitHandle: string;
  holding: 'DEFINITIVE';
  supervisorHandle: string | null;
  validFrom: string;
  /** Distance from the mayor: everybody of one depth can be written at once, after the depth before. */
  depth: number;
  family: Family | null;
}

/** A second post beside the definitive one: PLT where the post is vacant, PLH while its holder is away. */
export interface ExtraAssignment {
  personHandle: string;
  positionHandle: string;
  unitHandle: string;
  holding: Exclude<HoldingKind, 'DEFINITIVE'>;
  supervisorHandle: string;
  validFrom: string;
  /** Acting posts always say when they end. */
  validTo: string;
}

/** People whom demos and tests log in as. */
export const PERSONAS = [
  'staff',
  'colleague',
  'superior',
  'superior2',
  'unit-head',
  'unit-admin',
  'hr-officer',
  'hr-officer2',
  'recruitment-officer',
  'recruitment-officer2',
  'recruitment-approver',
  'recruitment-approver2',
  'auditor',
  'regional-secretary',
  'acting-head',
  'mayor',
] as const;

export const OTHER_REGION_PERSONAS = ['other-region', 'hr-other-region'] as const;

export type Persona = (typeof PERSONAS)[number] | (typeof OTHER_REGION_PERSONAS)[number];

export interface City {
  region: { code: string; name: string; provinceCode: string };
  units: UnitSeed[];
  positions: PositionSeed[];
  /** By depth: a superior always stands before the reports. */
  people: PersonSeed[];
  extraAssignments: ExtraAssignment[];
  personas: Partial<Record<Persona, string>>;
}

/** The day the city is drawn for; ages and service years count to it. */
export const CITY_DAY = '2026-01-01';
