// The applicants of a simulated campaign and what will become of each: who forgets to submit, who is rejected, who objects, who declines.
import { drawName } from '../../seed/city/names.ts';
import type { Random } from '../../seed/city/random.ts';
import type { CampaignKind, Education, EducationLevel } from '../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { makeNik, type Sex } from '../../src/platform/rules/identifiers.ts';
import { PRIORITIES, type PriorityGroup } from './kinds.ts';
import type { PostPlan } from './posts.ts';

/** Points of the basic test. */
export interface SkdScore {
  twk: number;
  tiu: number;
  tkp: number;
}

/** Points of the one test of PPPK. */
export interface CompetenceScore {
  technical: number;
  managerial: number;
  interview: number;
}

/** How registration ends. TWIN: somebody has applied under this NIK before. LATE: tries after the last second. */
export type Registration = 'SUBMITTED' | 'DRAFT' | 'NOT_ELIGIBLE' | 'TWIN' | 'LATE';
/** DISPUTED: rejected by the first officer and let through by the second. OBJECTS_*: rejected by both, and objects. */
export type Verifying = 'ELIGIBLE' | 'CONFLICT' | 'DISPUTED' | 'REJECTED' | 'OBJECTS_RIGHTLY' | 'OBJECTS_WRONGLY';
/** How somebody leaves: disqualified by two before the first test or once selected, or by their own wish after the first test. */
export type Leaving = 'STAYS' | 'FALSE_DOCUMENTS' | 'WITHDRAWS' | 'CONVICTED';
/** What somebody does with an offer. */
export type Answering = 'HIRED' | 'DECLINES' | 'LAPSES' | 'WITHDRAWS' | 'RESIGNS';

export interface PersonPlan {
  /** Names the login. */
  n: number;
  /** Number of the post. */
  post: number;
  name: string;
  nik: string;
  birthDate: string;
  sex: Sex;
  education: Education;
  registers: Registration;
  /** When the application is submitted. */
  at: string;
  verified: Verifying;
  leaves: Leaving;
  /** Null: absent. */
  skd: SkdScore | null;
  /** The centre's first file tells fewer points than there were. */
  misrecorded: boolean;
  skb: string | null;
  competence: CompetenceScore | null;
  /** Whom it puts before others is for PPPK alone. */
  priority: PriorityGroup | null;
  answers: Answering;
}

export const FIRST_DAY = '2026-01-02T00:00:00.000+07:00';
const DAYS = 10;
const DAY_MS = 86_400_000;
/** 2024: 57 % of all came in the last four days (domain.md §8). */
const LAST_FOUR = 0.57;

function submittedAt(chance: Random): string {
  const day = chance.chance(LAST_FOUR) ? chance.between(DAYS - 4, DAYS - 1) : chance.between(0, DAYS - 5);
  return new Date(Date.parse(FIRST_DAY) + day * DAY_MS + chance.between(0, DAY_MS - 1)).toISOString();
}

const dayBetween = (chance: Random, from: string, to: string): string =>
  new Date(Date.parse(from) + chance.between(0, (Date.parse(to) - Date.parse(from)) / DAY_MS) * DAY_MS).toISOString().slice(0, 10);

/** Marks in few steps, so that many are equal. */
function marks(chance: Random, level: EducationLevel): string {
  if (level === 'SMA') return String(chance.between(70, 95));
  return (3 + chance.between(0, 9) / 10).toFixed(2);
}

/** Roughly a bell, in whole steps. */
const bell = (chance: Random, least: number, most: number, step: number): number =>
  Math.round((chance.between(least, most) + chance.between(least, most) + chance.between(least, most)) / 3 / step) * step;

const drawSkd = (chance: Random): SkdScore => ({
  twk: bell(chance, 40, 150, 5),
  tiu: bell(chance, 45, 175, 5),
  tkp: bell(chance, 120, 225, 1),
});

/** Half of them in whole tens, so that some are equal in all. */
const drawSkb = (chance: Random): string =>
  chance.chance(0.5) ? String(bell(chance, 150, 480, 10)) : String(bell(chance, 15_000, 48_000, 25) / 100);

const drawCompetence = (chance: Random): CompetenceScore => ({
  technical: bell(chance, 90, 450, 5),
  managerial: bell(chance, 60, 180, 10),
  interview: bell(chance, 10, 40, 5),
});

const REGISTERS: readonly (readonly [Registration, number])[] = [
  ['SUBMITTED', 90],
  ['DRAFT', 4],
  ['NOT_ELIGIBLE', 3],
  ['TWIN', 2],
  ['LATE', 1],
];
const VERIFIED: readonly (readonly [Verifying, number])[] = [
  ['ELIGIBLE', 84],
  ['CONFLICT', 2],
  ['DISPUTED', 3],
  ['REJECTED', 8],
  ['OBJECTS_RIGHTLY', 1],
  ['OBJECTS_WRONGLY', 2],
];
const LEAVES: readonly (readonly [Leaving, number])[] = [
  ['STAYS', 85],
  ['FALSE_DOCUMENTS', 3],
  ['WITHDRAWS', 4],
  ['CONVICTED', 8],
];
/** One in so many of those who took the basic test. */
const MISRECORDED = 0.02;
const ANSWERS: readonly (readonly [Answering, number])[] = [
  ['HIRED', 84],
  ['DECLINES', 6],
  ['LAPSES', 4],
  ['WITHDRAWS', 4],
  ['RESIGNS', 2],
];

/** One in so many claims a priority. */
const CLAIMS = 0.3;

const drawContract = (chance: Random): Pick<PersonPlan, 'competence' | 'priority'> => ({
  competence: chance.chance(0.05) ? null : drawCompetence(chance),
  priority: chance.chance(CLAIMS) ? chance.pick(PRIORITIES) : null,
});

interface Drawing {
  kind: CampaignKind;
  chance: Random;
  /** Of who leaves, and of PPPK, apart: the others are the same people with and without. */
  apart: Random;
  niks: Set<string>;
}

function identity({ chance, niks }: Drawing, oldest: string): Pick<PersonPlan, 'birthDate' | 'sex' | 'nik'> {
  for (;;) {
    const [birthDate, sex] = [dayBetween(chance, oldest, '2004-12-31'), chance.pick(['MALE', 'FEMALE'] as const)];
    const nik = makeNik({ district: '33.74.10', birthDate, sex, serial: chance.between(1, 9999) });
    if (niks.has(nik)) continue;
    niks.add(nik);
    return { birthDate, sex, nik };
  }
}

function drawPerson(drawing: Drawing, n: number, post: number, { requirements, category }: PostPlan): PersonPlan {
  const { kind, chance, apart } = drawing;
  const level = chance.pick(requirements.education);
  const registers = chance.weighted(REGISTERS);
  const who = identity(drawing, '1991-02-01');
  const major = requirements.majors.length > 0 ? chance.pick(requirements.majors) : 'Ilmu Pemerintahan';
  const study = { level, major, institution: 'Universitas Diponegoro', year: 2025, cumLaude: category === 'CUM_LAUDE' };
  const education = { ...study, gpa: marks(chance, level) };
  const outcome = { verified: chance.weighted(VERIFIED), answers: chance.weighted(ANSWERS) };
  const scores = { skd: chance.chance(0.04) ? null : drawSkd(chance), skb: chance.chance(0.05) ? null : drawSkb(chance) };
  const [leaves, misrecorded] = [apart.weighted(LEAVES), apart.chance(MISRECORDED) && scores.skd !== null];
  const contract = kind === 'PPPK' ? drawContract(apart) : { competence: null, priority: null };
  const plan: PersonPlan = {
    n,
    post,
    name: drawName(chance, who.sex),
    ...who,
    education,
    registers,
    at: submittedAt(chance),
    ...outcome,
    leaves,
    ...scores,
    misrecorded,
    ...contract,
  };
  if (registers !== 'NOT_ELIGIBLE') return plan;
  // The age of who was born in 1975 is no hindrance to a contract.
  return chance.chance(0.5) || kind === 'PPPK'
    ? { ...plan, education: { ...education, level: 'D1', gpa: '3.20' } }
    : { ...plan, birthDate: '1975-05-05' };
}

/** One in so many is equal to the one before in every key, the day of birth included. */
const EQUAL = 0.1;

function asEqual(
  { chance, niks }: Drawing,
  person: PersonPlan,
  { skd, skb, competence, priority, birthDate, education: { gpa, level } }: PersonPlan,
): PersonPlan {
  if (person.registers !== 'SUBMITTED') return person;
  const { sex } = person;
  let nik = person.nik;
  do nik = makeNik({ district: '33.74.10', birthDate, sex, serial: chance.between(1, 9999) });
  while (niks.has(nik));
  niks.add(nik);
  return {
    ...person,
    skd,
    skb,
    competence,
    priority,
    misrecorded: person.misrecorded && skd !== null,
    birthDate,
    nik,
    education: { ...person.education, gpa, level },
  };
}

/** All who come to these posts; twins apply under the NIK of somebody who has submitted. */
export function drawPeople(drawn: Omit<Drawing, 'niks'>, posts: readonly PostPlan[]): PersonPlan[] {
  const { chance } = drawn;
  const drawing: Drawing = { ...drawn, niks: new Set() };
  const people: PersonPlan[] = [];
  posts.forEach((post, i) => {
    let before: PersonPlan | null = null;
    for (let left = post.applicants; left > 0; left -= 1) {
      const person = drawPerson(drawing, people.length + 1, i, post);
      const made: PersonPlan = before && chance.chance(EQUAL) ? asEqual(drawing, person, before) : person;
      people.push(made);
      if (made.registers === 'SUBMITTED') before = made;
    }
  });
  const submitted = people.filter(({ registers }) => registers === 'SUBMITTED');
  return people.map((person) => {
    if (person.registers !== 'TWIN') return person;
    const { nik, birthDate, sex } = chance.pick(submitted);
    return { ...person, nik, birthDate, sex };
  });
}
