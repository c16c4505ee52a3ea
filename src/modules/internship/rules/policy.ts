// Numbers of internships: the house's own, dated and never constants in code.
import { shippedOn } from '../../../platform/rules/policy/overlay.ts';
import type { Words } from '../../../platform/rules/texts/language.ts';

/** What is looked at in a final score, and how much of it it is. */
export interface InternshipCriterionTerm {
  key: string;
  name: Words;
  /** Percent, as a decimal: together they make a hundred. */
  weight: string;
}

export interface InternshipPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  /** Of an institution its study programmes and agreements; of a programme its units, and the places of each; of an internship who was its mentor, leave, corrections of its score. */
  most: Record<'studyProgrammes' | 'agreements' | 'units' | 'places' | 'mentors' | 'leaves' | 'corrections', number>;
  /** Days after a day on which its entry of the logbook is still written, or leave of it asked; after a return as many again. */
  lateDays: number;
  /** Days after being named within which somebody answers whether they mentor, or until the first day where that is later: a clock that reminds, and closes nothing. */
  mentorDays: number;
  /** Days after being asked for within which leave is answered: a clock that reminds, and closes nothing. */
  leaveDays: number;
  /** Days after the last one within which the mentor gives the final score: a clock that reminds, and closes nothing. */
  scoreDays: number;
  /** What days of an internship are worth in credits of study (SKS); decimals. */
  credits: { hoursADay: string; hoursACredit: string; source: string };
  /** Of so few students those without a place are not told: who knows the students would know whose they are. */
  leastTold: number;
  /**
   * Days for which what is known of a student is kept: of who was there, and of who was not taken, after the last day of the programme; of what
   * nobody decided, too; of a profile, after it was last saved, where nothing that was applied for is left.
   */
  keeping: { placedDays: number; withoutPlaceDays: number; undecidedDays: number; profileDays: number; source: string };
  /** Applications of an institution in a year that are counted, at most. */
  mostCounted: number;
  rubric: readonly InternshipCriterionTerm[];
  /** Days that an agreement may last, its first and last included: ten years. */
  agreementDays: number;
  /** Students of an institution who may be there on one day, at most. */
  mostQuota: number;
  documents: { types: readonly string[]; mostBytes: number };
  /** Days that a programme may last, its first and last included. */
  programmeDays: number;
  /** The most that a programme may ask for, and a student may say. */
  mostCredits: number;
  mostGpa: string;
  mostSemester: number;
  /** Working days after an acceptance in which the student confirms; afterwards the place is anybody's. */
  confirmDays: number;
  /** Applications of a student in all. */
  mostApplications: number;
  /** Files that a student announces: so many at once, then one each so many hours. */
  uploads: { most: number; hours: number };
  /** Characters. */
  limits: Record<'description' | 'name' | 'number' | 'reason' | 'leastReason' | 'fileName' | 'log', number>;
}

const OF_2024: InternshipPolicy = {
  version: 'internship-2024.1',
  effectiveFrom: '2024-01-01',
  source:
    'House rules: no regulation sets numbers for internships of students with a city; what a programme asks for is said by the programme',
  most: { studyProgrammes: 100, agreements: 30, units: 50, places: 50, mentors: 20, leaves: 30, corrections: 10 },
  lateDays: 7,
  mentorDays: 7,
  leaveDays: 3,
  scoreDays: 14,
  credits: {
    hoursADay: '7.5',
    hoursACredit: '45',
    source:
      'Permendikbudristek 53/2023 (one credit is 45 hours of study a semester; Permendikbud 3/2020 before it: 170 minutes a week); a day is 7.5 hours by Perpres 21/2023 (37.5 a week of five days). The university decides what it recognises',
  },
  leastTold: 5,
  keeping: {
    // More than a year: of who applies again in the year of their first application it is still known that they are one.
    ...{ placedDays: 731, withoutPlaceDays: 366, undecidedDays: 1096, profileDays: 366 },
    source:
      'UU 27/2022 (Pelindungan Data Pribadi) art. 16 (2) g and 42–44: personal data are erased once their purpose is over. It sets no number of days: these are assumed (two years, one, three and one) until a retention schedule (JRA) of the city says otherwise',
  },
  mostCounted: 2000,
  rubric: [
    { key: 'DISCIPLINE', name: { id: 'Kedisiplinan dan kehadiran', en: 'Discipline and attendance' }, weight: '20' },
    { key: 'WORK', name: { id: 'Mutu hasil kerja', en: 'Quality of the work' }, weight: '35' },
    { key: 'KNOWLEDGE', name: { id: 'Penerapan ilmu', en: 'Use of what was studied' }, weight: '20' },
    { key: 'TEAMWORK', name: { id: 'Kerja sama dan komunikasi', en: 'Teamwork and communication' }, weight: '15' },
    { key: 'INITIATIVE', name: { id: 'Prakarsa', en: 'Initiative' }, weight: '10' },
  ],
  agreementDays: 3653,
  mostQuota: 1000,
  programmeDays: 366,
  mostCredits: 200,
  mostGpa: '4',
  mostSemester: 14,
  confirmDays: 3,
  mostApplications: 50,
  uploads: { most: 20, hours: 1 },
  documents: { types: ['application/pdf'], mostBytes: 5 * 1024 * 1024 },
  limits: { description: 4000, name: 200, number: 100, reason: 1000, leastReason: 10, fileName: 200, log: 4000 },
};

const POLICIES: readonly InternshipPolicy[] = [OF_2024];

/** The policy in force on a legal day. */
export const internshipPolicy = (day: string): InternshipPolicy => shippedOn({ name: 'policy of internships', shipped: POLICIES }, day);
