// Units, positions, employees and assignments: types.
import { type Dated, validOn, valueOn } from '../../../platform/rules/calendar.ts';
import type { DatedIdentifier, Sex } from '../../../platform/rules/identifiers.ts';
import type { EmployeeKind, RecordEvent, RecordSpans, Renaming } from './record-types.ts';

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
  /** On the day of the last write; `unitNameOn` says what it is on a day. */
  name: string;
  /** Names in time; absent where it has always had this one. */
  names?: Renaming[];
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
  /** On the day of the last write; `titleOn` says what it is on a day. */
  title: string;
  /** Titles in time; absent where it has always had this one. */
  titles?: Renaming[];
  kind: PositionKind;
  level: FunctionalLevel | null;
  isHead: boolean;
  /** Its opening was taken back: it is listed nowhere and nobody is placed in it. */
  withdrawn?: true;
}

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
  /** When the post was taken; `titleOf` asks for later ones. */
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
  /** Name with its titles, kind and grade, as on the day of the last write; `nameOn`, `kindOn`, `gradeOn` say what they are on a day. */
  name: string;
  kind: EmployeeKind;
  grade: string | null;
  /** Their values in time; absent where nothing has ever changed. */
  spans?: RecordSpans;
  sex: Sex;
  birthDate: string;
  identifiers: DatedIdentifier[];
  /** NIK, sealed; never leaves the service. */
  nikSealed: string | null;
  /** Numbers that the record had before, sealed as it is: whoever applied under one of them goes on competing. Absent where there was none. */
  formerNiks?: string[];
  /** What was changed and corrected, oldest first; absent where nothing was. */
  record?: RecordEvent[];
  /** All of a career in one item, so that "exactly one definitive at a time" is decided on one version. */
  assignments: Assignment[];
  delegations: Delegation[];
  /** The day on which the last day of service was entered; absent where that was in time. */
  endRecordedOn?: string;
  /** The day on which what was written in the personnel file was forgotten; absent while it is kept. */
  fileForgottenOn?: string;
  /** Keys of list items that were told ahead with the last write: of another superior, or another post by which they are found. Absent where there are none. */
  listedAhead?: string[];
}

/** What lists show of an assignment; projected into the indexes. */
export interface AssignmentCard {
  employeeId: string;
  employeeName: string;
  assignment: Assignment;
  /** How far plans of a definitive post have come, as its row of the roster packs it; absent where nobody has told: then the plan is asked. */
  plans?: string;
}

export const nameOn = ({ spans, name }: Pick<Employee, 'spans' | 'name'>, day: string): string =>
  spans?.name ? valueOn(spans.name, day) : name;

export const kindOn = ({ spans, kind }: Pick<Employee, 'spans' | 'kind'>, day: string): EmployeeKind =>
  spans?.kind ? valueOn(spans.kind, day) : kind;

export const gradeOn = ({ spans, grade }: Pick<Employee, 'spans' | 'grade'>, day: string): string | null =>
  spans?.grade ? valueOn(spans.grade, day) : grade;

export const unitNameOn = ({ names, name }: Pick<Unit, 'names' | 'name'>, day: string): string => (names ? valueOn(names, day) : name);

export const titleOn = ({ titles, title }: Pick<Position, 'titles' | 'title'>, day: string): string =>
  titles ? valueOn(titles, day) : title;

export const currentAssignments = (employee: Employee, day: string): Assignment[] =>
  validOn(employee.assignments, day).toSorted((a, b) => Number(b.holding === 'DEFINITIVE') - Number(a.holding === 'DEFINITIVE'));

export const definitiveOn = (employee: Employee, day: string): Assignment | undefined =>
  currentAssignments(employee, day).find((assignment) => assignment.holding === 'DEFINITIVE');

/** Serves, or not yet, or not any more: who has no present assignment is nobody's superior, lends nothing and heads nothing. */
export const isServing = (employee: Employee, day: string): boolean => validOn(employee.assignments, day).length > 0;

/** In a unit, or below it, on a day. */
export const worksUnder = (employee: Employee, unitId: string, day: string): boolean =>
  currentAssignments(employee, day).some(({ unitPath }) => unitPath.split('/').includes(unitId));

/** The last day of service; null while a post goes on, or before the first. */
export function lastDayOfService({ assignments }: { assignments: readonly Pick<Assignment, 'validTo'>[] }): string | null {
  const ends = assignments.map(({ validTo }) => validTo);
  return ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
}

export const delegatesOn = (employee: Employee, day: string): string[] =>
  validOn(employee.delegations, day).map((delegation) => delegation.toEmployeeId);

/** A unit, and what came after it as it was closed, from which day on: null of the unit itself. */
export interface UnitInTurn {
  unitId: string;
  from: string | null;
}
