// Somebody for each post: sex, age, service, grade, name and numbers that fit it and each other.

import type { EmployeeKind } from '../../src/modules/organisation/rules/record-types.ts';
import type { FunctionalLevel } from '../../src/modules/organisation/rules/types.ts';
import { makeNik, makeNiPppk, makeNip, type Sex } from '../../src/platform/rules/identifiers.ts';
import { drawName, withTitles } from './names.ts';
import type { Post, Rank } from './posts.ts';
import type { Random } from './random.ts';
import { isHealthTrade, tradeOf } from './trades.ts';
import { CITY_DAY, type Family, type PersonSeed } from './types.ts';

const YEAR = Number(CITY_DAY.slice(0, 4));

const two = (number: number): string => String(number).padStart(2, '0');

/** Ages by rank of a manager, else by level. Civil servants retire at 58, senior managers and experts at 60 (PP 11/2017). */
const AGES: Record<Exclude<Rank, 'LEAD' | 'STAFF'>, readonly [number, number]> = {
  MAYOR: [45, 59],
  TOP: [52, 58],
  AGENCY_HEAD: [46, 58],
  FIELD_HEAD: [40, 57],
  SECTION_HEAD: [36, 56],
};
const AGES_BY_LEVEL: Record<FunctionalLevel | 'NONE', readonly [number, number]> = {
  PEMULA: [20, 28],
  TERAMPIL: [22, 40],
  MAHIR: [30, 49],
  PENYELIA: [40, 57],
  AHLI_PERTAMA: [23, 43],
  AHLI_MUDA: [33, 56],
  AHLI_MADYA: [42, 58],
  AHLI_UTAMA: [50, 59],
  NONE: [21, 57],
};

/** Grades of a PNS by rank or level, and of a PPPK by level (Perpres 98/2020 as changed by 11/2024). */
const GRADES: Record<Exclude<Rank, 'MAYOR' | 'LEAD' | 'STAFF'>, readonly string[]> = {
  TOP: ['IV/d', 'IV/e'],
  AGENCY_HEAD: ['IV/b', 'IV/c', 'IV/d'],
  FIELD_HEAD: ['III/d', 'IV/a', 'IV/b'],
  SECTION_HEAD: ['III/c', 'III/d'],
};
const GRADES_BY_LEVEL: Record<FunctionalLevel | 'NONE', { pns: readonly string[]; pppk: string }> = {
  PEMULA: { pns: ['II/a'], pppk: 'V' },
  TERAMPIL: { pns: ['II/b', 'II/c', 'II/d'], pppk: 'VII' },
  MAHIR: { pns: ['III/a', 'III/b'], pppk: 'VIII' },
  PENYELIA: { pns: ['III/c', 'III/d'], pppk: 'IX' },
  AHLI_PERTAMA: { pns: ['III/a', 'III/b'], pppk: 'IX' },
  AHLI_MUDA: { pns: ['III/c', 'III/d'], pppk: 'XI' },
  AHLI_MADYA: { pns: ['IV/a', 'IV/b', 'IV/c'], pppk: 'XIII' },
  AHLI_UTAMA: { pns: ['IV/d', 'IV/e'], pppk: 'XV' },
  NONE: { pns: ['II/a', 'II/c', 'II/d', 'III/a', 'III/b'], pppk: 'V' },
};

const levelKey = (post: Post) => post.level ?? 'NONE';
const isStaff = (rank: Rank): rank is 'LEAD' | 'STAFF' => rank === 'LEAD' || rank === 'STAFF';

/** Contracts are for entrance levels and implementing posts; whoever leads is a PNS. */
function drawKind(chance: Random, post: Post): EmployeeKind {
  if (post.rank === 'MAYOR') return 'NON_ASN';
  if (post.rank !== 'STAFF') return 'PNS';
  if (post.kind === 'IMPLEMENTING')
    return chance.weighted([
      ['PNS', 38],
      ['PPPK', 34],
      ['PPPK_PART_TIME', 28],
    ]);
  const onContract = post.level === 'AHLI_PERTAMA' ? 0.62 : post.level === 'TERAMPIL' ? 0.5 : 0;
  return chance.chance(onContract) ? 'PPPK' : 'PNS';
}

function drawBirthDate(chance: Random, post: Post, kind: EmployeeKind): string {
  const [youngest, oldest] = isStaff(post.rank) && post.kind !== 'MANAGERIAL' ? AGES_BY_LEVEL[levelKey(post)] : AGES[post.rank as 'TOP'];
  // Contracts also took in those who had long served without one.
  const age = chance.between(youngest, kind === 'PPPK' || kind === 'PPPK_PART_TIME' ? Math.max(oldest, 54) : oldest);
  return `${YEAR - 1 - age}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`;
}

function drawGrade(chance: Random, post: Post, kind: EmployeeKind): string | null {
  if (post.rank === 'MAYOR') return null;
  if (kind !== 'PNS') return GRADES_BY_LEVEL[levelKey(post)].pppk;
  // Heads of schools and health centres are functional: their level tells more than their rank.
  return chance.pick(isStaff(post.rank) || post.level ? GRADES_BY_LEVEL[levelKey(post)].pns : GRADES[post.rank]);
}

interface Numbers {
  /** The first serial for the first with this stem, then one more each. */
  next(stem: string): number;
}

/** Serial numbers: how often each stem was given so far, from `first` on: numbers are national, so two cities must not meet. */
export function numbers(first: number): Numbers {
  const given = new Map<string, number>();
  return {
    next: (stem) => {
      const serial = (given.get(stem) ?? first - 1) + 1;
      given.set(stem, serial);
      return serial;
    },
  };
}

type Born = { birthDate: string; sex: Sex };

function drawIdentifier(chance: Random, serials: Numbers, { birthDate, sex }: Born, kind: EmployeeKind): PersonSeed['identifier'] {
  if (kind === 'NON_ASN') return null;
  if (kind === 'PNS') {
    const year = Math.min(YEAR - 1, Number(birthDate.slice(0, 4)) + chance.between(22, 31));
    const appointedIn = `${year}-${two(chance.pick([1, 2, 3, 4, 12]))}`;
    const serial = serials.next(`${birthDate}${appointedIn}${sex}`);
    return { kind: 'NIP', value: makeNip({ birthDate, appointedIn, sex, serial }), validFrom: `${appointedIn}-01` };
  }
  const partTime = kind === 'PPPK_PART_TIME';
  const firstYear = partTime ? 2025 : Math.min(2025, Math.max(chance.between(2021, 2025), Number(birthDate.slice(0, 4)) + 23));
  const contract = !partTime && firstYear < 2023 ? 22 : 21;
  const serial = serials.next(`${birthDate}${firstYear}${contract}${sex}`);
  const value = makeNiPppk({ birthDate, firstYear, contract, sex, serial });
  return { kind: 'NI_PPPK', value, validFrom: partTime ? '2025-10-01' : `${firstYear}-03-01` };
}

/** Two of three were registered in the city itself; the NIK of the others is not known to the records yet. */
function drawNik(chance: Random, serials: Numbers, region: string, { birthDate, sex }: Born): string | null {
  if (!chance.chance(2 / 3)) return null;
  const district = `${region}.${two(chance.between(1, 16))}`;
  return makeNik({ district, birthDate, sex, serial: serials.next(`${district}${birthDate.slice(2)}${sex}`) });
}

const DEGREES: Record<Rank, 0 | 1 | 2 | 3> = { MAYOR: 3, TOP: 3, AGENCY_HEAD: 3, FIELD_HEAD: 2, SECTION_HEAD: 1, LEAD: 2, STAFF: 1 };

/** Days on which posts are usually given. */
const SWORN_IN = [
  '2021-03-01',
  '2022-01-03',
  '2022-10-03',
  '2023-01-02',
  '2023-06-05',
  '2024-01-02',
  '2024-09-02',
  '2025-01-02',
  '2025-06-02',
];
const TERM_BEGAN = '2021-02-26';

/** Nobody enters a post before the superior did, or before the own appointment. */
function drawValidFrom(chance: Random, post: Post, superior: PersonSeed | undefined, appointedOn: string): string {
  if (!superior) return TERM_BEGAN;
  const drawn = chance.pick(isStaff(post.rank) ? SWORN_IN : SWORN_IN.slice(0, 3));
  return [drawn, superior.validFrom, appointedOn].toSorted().at(-1) ?? drawn;
}

function familyOf(post: Post): Family | null {
  if (post.rank === 'MAYOR') return null;
  if (!isStaff(post.rank)) return post.isHead && post.unitKind !== 'SECTION' ? 'UNIT_HEAD' : 'FIELD_HEAD';
  if (post.trade === 'Guru') return 'TEACHER';
  if (isHealthTrade(post.trade) && (post.unitKind === 'TECHNICAL_UNIT' || post.unit.startsWith('rsud'))) return 'HEALTH_WORKER';
  return post.kind === 'IMPLEMENTING' ? 'IMPLEMENTING' : 'FUNCTIONAL';
}

export interface Birth {
  chance: Random;
  serials: Numbers;
  region: string;
  handle: string;
  positionHandle: string;
  superior: PersonSeed | undefined;
}

/** The holder of a post. Draws a fixed number of times for each kind of post, so that the same seed gives the same city. */
export function drawPerson({ chance, serials, region, handle, positionHandle, superior }: Birth, post: Post): PersonSeed {
  const trade = tradeOf(post.trade);
  const sex: Sex = chance.chance(trade.female) ? 'FEMALE' : 'MALE';
  const kind = drawKind(chance, post);
  const birthDate = drawBirthDate(chance, post, kind);
  const identifier = drawIdentifier(chance, serials, { birthDate, sex }, kind);
  return {
    handle,
    name: withTitles(chance, drawName(chance, sex), trade, post.level, post.kind === 'IMPLEMENTING' ? 0 : DEGREES[post.rank]),
    sex,
    birthDate,
    kind,
    grade: drawGrade(chance, post, kind),
    identifier,
    nik: drawNik(chance, serials, region, { birthDate, sex }),
    positionHandle,
    unitHandle: post.unit,
    holding: 'DEFINITIVE',
    supervisorHandle: superior?.handle ?? null,
    validFrom: drawValidFrom(chance, post, superior, identifier?.validFrom ?? TERM_BEGAN),
    depth: post.depth,
    family: familyOf(post),
  };
}
