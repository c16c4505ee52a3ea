// Units, positions, employees and assignments: types.
import { type Dated, validOn } from '../calendar.ts';
import type { DatedIdentifier, IdentifierWarning, Sex } from '../identifiers.ts';

export type UnitKind =
  | 'CITY'
  | 'SECRETARIAT'
  | 'INSPECTORATE'
  | 'AGENCY'
  | 'OFFICE'
  | 'HOSPITAL'
  | 'SECTION'
  | 'DISTRICT'
  | 'SUB_DISTRICT'
  | 'SCHOOL'
  | 'TECHNICAL_UNIT';

/** A unit's place never changes: a reorganisation closes it and opens a successor. So `path` and `rootId` are safe to copy. */
export interface Unit extends Dated {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  parentId: string | null;
  /** Ids from the top to this unit, each followed by `/`. */
  path: string;
  /** The agency (perangkat daerah) at the top of the path. */
  rootId: string;
  successorId: string | null;
}

export type PositionKind = 'MANAGERIAL' | 'FUNCTIONAL' | 'IMPLEMENTING' | 'ELECTED';
export type FunctionalLevel = 'PEMULA' | 'TERAMPIL' | 'MAHIR' | 'PENYELIA' | 'AHLI_PERTAMA' | 'AHLI_MUDA' | 'AHLI_MADYA' | 'AHLI_UTAMA';

export interface Position {
  id: string;
  unitId: string;
  title: string;
  kind: PositionKind;
  level: FunctionalLevel | null;
  isHead: boolean;
}

export type EmployeeKind = 'PNS' | 'PPPK' | 'PPPK_PART_TIME' | 'NON_ASN';
export type HoldingKind = 'DEFINITIVE' | 'PLT' | 'PLH' | 'PJ' | 'ADDITIONAL';

/**
 * Who is superior for a time. Both null: by the post, which is the head of the assignment's unit, or of the unit above for that head.
 * Only `unitId`: the head of that unit, whoever that is. Both: this person, while they serve in that unit.
 */
export interface SupervisorSpan extends Dated {
  unitId: string | null;
  employeeId: string | null;
}

export interface Assignment extends Dated {
  id: string;
  holding: HoldingKind;
  positionId: string;
  positionTitle: string;
  isHead: boolean;
  unitId: string;
  unitPath: string;
  rootUnitId: string;
  /** Who is superior in time, oldest first, without a gap; the last one ends with the assignment. */
  supervisors: SupervisorSpan[];
}

export interface Delegation extends Dated {
  id: string;
  toEmployeeId: string;
  validTo: string;
  reason: string;
}

export interface Employee {
  id: string;
  name: string;
  kind: EmployeeKind;
  sex: Sex;
  birthDate: string;
  grade: string | null;
  identifiers: DatedIdentifier[];
  /** NIK, sealed; never leaves the service. */
  nikSealed: string | null;
  warnings: IdentifierWarning[];
  /** All of a career in one item, so that "exactly one definitive at a time" is decided on one version. */
  assignments: Assignment[];
  delegations: Delegation[];
}

/** What lists show of an assignment; projected into the indexes. */
export interface AssignmentCard {
  employeeId: string;
  employeeName: string;
  assignment: Assignment;
}

export const currentAssignments = (employee: Employee, day: string): Assignment[] =>
  validOn(employee.assignments, day).toSorted((a, b) => Number(b.holding === 'DEFINITIVE') - Number(a.holding === 'DEFINITIVE'));

export const definitiveOn = (employee: Employee, day: string): Assignment | undefined =>
  currentAssignments(employee, day).find((assignment) => assignment.holding === 'DEFINITIVE');

/** Serves, or not yet, or not any more: who has no present assignment is nobody's superior, lends nothing and heads nothing. */
export const isServing = (employee: Employee, day: string): boolean => validOn(employee.assignments, day).length > 0;

export const delegatesOn = (employee: Employee, day: string): string[] =>
  validOn(employee.delegations, day).map((delegation) => delegation.toEmployeeId);
