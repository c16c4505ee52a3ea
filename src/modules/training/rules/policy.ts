// The house's own numbers of training: how long a seat is kept, how much of what. Dated, never constants in code; hours of law are in `hours-policy.ts`.
import { shippedOn } from '../../../platform/rules/policy/overlay.ts';
import type { FileLimits } from '../../recruitment/registration/rules/documents.ts';

export interface TrainingPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  /** Working days for which a released seat is kept for the next on the waiting list; never beyond the beginning of the session. */
  confirmWorkingDays: number;
  /** Whether hours of who attended and did not pass count: what was attended is never struck. */
  countsWithoutPass: boolean;
  most: { seats: number; days: number; hours: number; competences: number };
  /** Reports of training had elsewhere that somebody may begin: `most` at once, one more in so many hours. */
  reports: { most: number; hours: number };
  /** Certificates of training had elsewhere: types, size, length of a name. */
  file: FileLimits;
  /** Days after the last one for feedback, the least number of answers that are told, the length of a remark, days for publishing it, days until answers are forgotten. */
  feedback: { days: number; threshold: number; remark: number; publishDays: number; keptDays: number };
  limits: {
    number: number;
    title: number;
    provider: number;
    description: number;
    competence: number;
    place: number;
    link: number;
    words: number;
    reason: number;
  };
}

const OF_2020: TrainingPolicy = {
  version: 'training-2020.1',
  effectiveFrom: '2020-01-01',
  source:
    'Peraturan LAN 10/2018 (forms of training). House rules, since no regulation sets them and none of them is owed to anybody: seats, days and sizes, how long a seat is kept, that attended hours count without a pass, feedback',
  confirmWorkingDays: 2,
  countsWithoutPass: true,
  most: { seats: 300, days: 60, hours: 1000, competences: 20 },
  reports: { most: 20, hours: 12 },
  file: { types: ['application/pdf', 'image/jpeg', 'image/png'], mostBytes: 5_000_000, fileName: 200 },
  feedback: { days: 14, threshold: 5, remark: 600, publishDays: 14, keptDays: 400 },
  limits: { number: 100, title: 200, provider: 200, description: 4000, competence: 120, place: 300, link: 500, words: 2000, reason: 2000 },
};

const POLICIES: readonly TrainingPolicy[] = [OF_2020];

/** The policy in force on a legal day. */
export const trainingPolicy = (day: string): TrainingPolicy => shippedOn({ name: 'policy of training', shipped: POLICIES }, day);
