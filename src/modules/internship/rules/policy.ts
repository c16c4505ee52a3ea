// Numbers of internships: the house's own, dated and never constants in code.
import { shippedOn } from '../../../platform/rules/policy/overlay.ts';

export interface InternshipPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  /** Of an institution its study programmes and agreements; of a programme its units, and the places of each. */
  most: { studyProgrammes: number; agreements: number; units: number; places: number };
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
  limits: { description: number; name: number; number: number; reason: number; leastReason: number; fileName: number };
}

const OF_2024: InternshipPolicy = {
  version: 'internship-2024.1',
  effectiveFrom: '2024-01-01',
  source:
    'House rules: no regulation sets numbers for internships of students with a city; what a programme asks for is said by the programme',
  most: { studyProgrammes: 100, agreements: 30, units: 50, places: 50 },
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
  limits: { description: 4000, name: 200, number: 100, reason: 1000, leastReason: 10, fileName: 200 },
};

const POLICIES: readonly InternshipPolicy[] = [OF_2024];

/** The policy in force on a legal day. */
export const internshipPolicy = (day: string): InternshipPolicy => shippedOn({ name: 'policy of internships', shipped: POLICIES }, day);
