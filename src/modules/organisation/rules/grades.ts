// Grades (golongan/pangkat): which fit a kind of service, and which is higher. Pure.
import type { ServiceNumberKind } from '../../../platform/rules/identifiers.ts';
import type { EmployeeKind } from './record-types.ts';

/** PP 99/2000, lowest first. */
const PNS = [
  ...['I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d'],
  ...['III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e'],
];
/** Perpres 98/2020, lowest first. */
const PPPK = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' ');

const GRADES: Record<EmployeeKind, readonly string[]> = { CPNS: PNS, PNS, PPPK, PPPK_PART_TIME: PPPK, NON_ASN: [] };

/** Null fits: unknown as yet, and all that an elected official can have. */
export const fits = (kind: EmployeeKind, grade: string | null): boolean => grade === null || GRADES[kind].includes(grade);

/** The grades above one; all of the kind above none. */
export const above = (kind: EmployeeKind, grade: string | null): readonly string[] =>
  GRADES[kind].slice(grade === null ? 0 : GRADES[kind].indexOf(grade) + 1);

/** Which number a kind of service carries (Peraturan BKN on NIP and NI PPPK). */
export const NUMBER_OF: Record<EmployeeKind, ServiceNumberKind | null> = {
  CPNS: 'NIP',
  PNS: 'NIP',
  PPPK: 'NI_PPPK',
  PPPK_PART_TIME: 'NI_PPPK',
  NON_ASN: null,
};

/** CPNS → PNS after probation (PP 11/2017); contract to permanent of the same person; part-time and back. All else is a correction, or a new service. */
const STEPS: Record<EmployeeKind, readonly EmployeeKind[]> = {
  CPNS: ['PNS'],
  PNS: [],
  PPPK: ['PPPK_PART_TIME', 'CPNS', 'PNS'],
  PPPK_PART_TIME: ['PPPK', 'CPNS', 'PNS'],
  NON_ASN: [],
};

export const mayBecome = (from: EmployeeKind, to: EmployeeKind): boolean => STEPS[from].includes(to);

/** For lists: civil servants before PPPK, the highest grade first, none last. */
export function gradeOrder(kind: EmployeeKind, grade: string | null): string {
  const place = GRADES[kind].indexOf(grade ?? '');
  return `${GRADES[kind] === PNS ? 0 : 1}${String(place < 0 ? 99 : GRADES[kind].length - place).padStart(2, '0')}`;
}
