// The numbers of a person: NIP (PNS), NI PPPK and NIK, read into their parts, compared with the record, and built for the seed. Pure.
import { covers, type Dated, isDay } from './calendar.ts';
import type { Problem } from './errors.ts';

export type Sex = 'MALE' | 'FEMALE';

interface Person {
  /** `YYYY-MM-DD` */
  birthDate: string;
  sex: Sex;
  /** Distinguishes people who share the rest: 3 digits, in a NIK 4, from 1. */
  serial: number;
}

/** Perka BKN 22/2007: birth date 8, month of appointment 6, sex 1, serial 3 digits. */
export interface Nip extends Person {
  /** `YYYY-MM` */
  appointedIn: string;
}

/** As the NIP, but the year of first appointment 4 and the number of the contract 2 digits, from 21. */
export interface NiPppk extends Person {
  firstYear: number;
  contract: number;
}

/** Residence number (UU 23/2006): where it was first issued, and stays so for life, whatever district is split or merged later. */
export interface Nik extends Person {
  /** Kemendagri codes, each within the one before: `33`, `33.74`, `33.74.10`. */
  province: string;
  regency: string;
  district: string;
}

interface Parts {
  NIP: Nip;
  NI_PPPK: NiPppk;
  NIK: Nik;
}

export type IdentifierKind = keyof Parts;
export type ServiceNumberKind = Exclude<IdentifierKind, 'NIK'>;

/** Why a number is none; `params.fault` of a problem with code IDENTIFIER_INVALID. */
type IdentifierFault =
  | 'NOT_DIGITS'
  | 'LENGTH'
  | 'BIRTH_DATE'
  | 'BORN_IN_FUTURE'
  | 'APPOINTMENT_MONTH'
  | 'APPOINTED_BEFORE_BIRTH'
  | 'CONTRACT'
  | 'OTHER_KIND'
  | 'SEX'
  | 'PLACE'
  | 'SERIAL';

/** The digits and their parts, or everything that is wrong; a problem never repeats the number, so that it may be shown and logged. */
export type ParsedIdentifier<K extends IdentifierKind> =
  | { kind: K; value: string; parts: Parts[K]; problems: [] }
  | { kind: K; value: null; parts: null; problems: Problem[] };

const LENGTH: Record<IdentifierKind, number> = { NIP: 18, NI_PPPK: 18, NIK: 16 };

/** People write `19850412 201001 1 003`: spaces go, every other character stays and is refused. */
const compact = (text: string): string => text.replace(/\s/g, '');

/** Which service number this is, by digits 13–14: a month makes a NIP, 21 and above a NI PPPK, anything else neither. */
export function identifierKind(text: string): ServiceNumberKind | null {
  const digits = compact(text);
  if (!/^\d{18}$/.test(digits)) return null;
  const mark = Number(digits.slice(12, 14));
  if (mark >= 21) return 'NI_PPPK';
  return mark >= 1 && mark <= 12 ? 'NIP' : null;
}

/**
 * Reads a number as somebody typed it. `today` (a legal day) refuses births in the future and settles the century of a NIK.
 * The parts are in words what the number claims; whether they fit the record is for `identifierWarnings`.
 */
export function parseIdentifier<K extends IdentifierKind>(kind: K, text: string, today: string): ParsedIdentifier<K> {
  const value = compact(text);
  const faults: Fault[] = [];
  const parts = hasForm(kind, value, faults) ? READ[kind](value, today, faults) : null;
  if (parts !== null && faults.length === 0) return { kind, value, parts, problems: [] };
  return { kind, value: null, parts: null, problems: faults.map(({ fault, ...more }) => problem(kind, fault, more)) };
}

type Fault = { fault: IdentifierFault } & Record<string, string | number>;

const problem = (kind: IdentifierKind, fault: IdentifierFault, more: Record<string, string | number>): Problem => ({
  code: 'IDENTIFIER_INVALID',
  params: { kind, fault, ...more },
});

/** A number of another length or kind has no parts worth judging. */
function hasForm(kind: IdentifierKind, value: string, faults: Fault[]): boolean {
  const actual = identifierKind(value) ?? kind;
  if (!/^\d*$/.test(value)) faults.push({ fault: 'NOT_DIGITS' });
  else if (value.length !== LENGTH[kind]) faults.push({ fault: 'LENGTH', expected: LENGTH[kind], given: value.length });
  else if (actual !== kind && kind !== 'NIK') faults.push({ fault: 'OTHER_KIND', actual });
  return faults.length === 0;
}

const READ: { [K in IdentifierKind]: (value: string, today: string, faults: Fault[]) => Parts[K] } = {
  NIP: (value, today, faults) => {
    const person = readServicePerson(value, today, faults);
    const appointedIn = `${value.slice(8, 12)}-${value.slice(12, 14)}`;
    if (!isDay(`${appointedIn}-01`)) faults.push({ fault: 'APPOINTMENT_MONTH' });
    else if (isDay(person.birthDate) && appointedIn <= person.birthDate.slice(0, 7)) faults.push({ fault: 'APPOINTED_BEFORE_BIRTH' });
    return { ...person, appointedIn };
  },
  NI_PPPK: (value, today, faults) => {
    const person = readServicePerson(value, today, faults);
    const [firstYear, contract] = [Number(value.slice(8, 12)), Number(value.slice(12, 14))];
    if (contract < 21) faults.push({ fault: 'CONTRACT', minimum: 21 });
    if (isDay(person.birthDate) && firstYear <= Number(person.birthDate.slice(0, 4))) faults.push({ fault: 'APPOINTED_BEFORE_BIRTH' });
    return { ...person, firstYear, contract };
  },
  NIK: (value, today, faults) => {
    const [province, regency, district] = [value.slice(0, 2), value.slice(2, 4), value.slice(4, 6)];
    const [marked, month, year] = [Number(value.slice(6, 8)), value.slice(8, 10), value.slice(10, 12)];
    const female = marked > 40;
    const birthDate = withCentury(year, `${month}-${pad(female ? marked - 40 : marked, 2)}`, today);
    const serial = Number(value.slice(12));
    if (!isDay(birthDate)) faults.push({ fault: 'BIRTH_DATE' });
    // Codes of provinces begin at 11 (Aceh), those within one at 01 (Kepmendagri 100.1.1-6117/2022).
    if (Number(province) < 11 || regency === '00' || district === '00') faults.push({ fault: 'PLACE' });
    if (serial === 0) faults.push({ fault: 'SERIAL' });
    const place = { province, regency: `${province}.${regency}`, district: `${province}.${regency}.${district}` };
    return { birthDate, sex: female ? 'FEMALE' : 'MALE', serial, ...place };
  },
};

/** What NIP and NI PPPK have in common. */
function readServicePerson(value: string, today: string, faults: Fault[]): Person {
  const birthDate = `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}`;
  if (!isDay(birthDate)) faults.push({ fault: 'BIRTH_DATE' });
  else if (birthDate > today) faults.push({ fault: 'BORN_IN_FUTURE' });
  if (value[14] !== '1' && value[14] !== '2') faults.push({ fault: 'SEX' });
  // What a spreadsheet leaves of 18 digits: it keeps 15.
  if (Number(value.slice(15)) === 0) faults.push({ fault: 'SERIAL' });
  return { birthDate, sex: value[14] === '2' ? 'FEMALE' : 'MALE', serial: Number(value.slice(15)) };
}

/** The only year in the hundred up to today: nobody is born in the future, nobody who works or applies is a hundred. */
function withCentury(twoDigits: string, monthAndDay: string, today: string): string {
  const thisCentury = `${today.slice(0, 2)}${twoDigits}-${monthAndDay}`;
  return thisCentury > today ? `${pad(Number(today.slice(0, 2)) - 1, 2)}${twoDigits}-${monthAndDay}` : thisCentury;
}

/** What the digits of a number on record claim, without judging them: it may be older than today's rules. `YYYY-MM` of a NIP, `YYYY` of a NI PPPK. */
export function claimsOf({ kind, value }: { kind: ServiceNumberKind; value: string }): { birthDate: string; sex: Sex; appointed: string } {
  const birthDate = `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}`;
  const month = kind === 'NIP' ? `-${value.slice(12, 14)}` : '';
  return { birthDate, sex: value[14] === '2' ? 'FEMALE' : 'MALE', appointed: `${value.slice(8, 12)}${month}` };
}

export type IdentifierWarning = 'BIRTH_DATE_DIFFERS' | 'SEX_DIFFERS';

/** Where a number contradicts the record: kept on the record for someone to look at, never a reason to refuse it. Unknown contradicts nothing. */
export function identifierWarnings(
  parts: Pick<Person, 'birthDate' | 'sex'>,
  record: { birthDate: string | null; sex: Sex | null },
): IdentifierWarning[] {
  const warnings: IdentifierWarning[] = [];
  if (record.birthDate !== null && record.birthDate !== parts.birthDate) warnings.push('BIRTH_DATE_DIFFERS');
  if (record.sex !== null && record.sex !== parts.sex) warnings.push('SEX_DIFFERS');
  return warnings;
}

/** A service number for as long as it is held: a NI PPPK changes with the agency, and a PPPK may become a PNS. */
export interface DatedIdentifier extends Dated {
  kind: ServiceNumberKind;
  value: string;
}

/** The number held on a day, or null. Where two overlap (the last days of a contract), the newer one. */
export function identifierValidOn<T extends DatedIdentifier>(list: readonly T[], day: string): T | null {
  const held = list.filter((item) => covers(item, day));
  return held.reduce<T | null>((newest, item) => (newest === null || item.validFrom > newest.validFrom ? item : newest), null);
}

function pad(value: number, width: number): string {
  const digits = String(value).padStart(width, '0');
  if (!/^\d+$/.test(digits) || digits.length !== width) throw new RangeError(`${value} does not fit ${width} digits.`);
  return digits;
}

const sexDigit = (sex: Sex): string => (sex === 'FEMALE' ? '2' : '1');

/** Builders for the seed and tests: they join parts, `parseIdentifier` judges. They throw a RangeError where a part does not fit. */
export const makeNip = ({ birthDate, appointedIn, sex, serial }: Nip): string =>
  `${birthDate}${appointedIn}`.replaceAll('-', '') + sexDigit(sex) + pad(serial, 3);

export const makeNiPppk = ({ birthDate, firstYear, contract, sex, serial }: NiPppk): string =>
  birthDate.replaceAll('-', '') + pad(firstYear, 4) + pad(contract, 2) + sexDigit(sex) + pad(serial, 3);

export function makeNik({ district, birthDate, sex, serial }: Omit<Nik, 'province' | 'regency'>): string {
  const day = pad(Number(birthDate.slice(8)) + (sex === 'FEMALE' ? 40 : 0), 2);
  return district.replaceAll('.', '') + day + birthDate.slice(5, 7) + birthDate.slice(2, 4) + pad(serial, 4);
}

/** 16 or 18 digits in a row, or in groups with spaces between, are a NIK or a staff number, wherever they come from. */
const PERSONAL_NUMBER = /(?<!\d)\d(?: ?\d){15}(?:(?: ?\d){2})?(?!\d)/g;

/** A text for a log or an error message: without personal numbers. */
export const redact = (text: string): string => text.replaceAll(PERSONAL_NUMBER, '[number]');
