// Satisfaction of citizens and what they write: numbers of law and of the house, dated and never constants in code.
import { shippedOn } from '../../../platform/rules/policy/overlay.ts';
import type { BucketSize } from '../../../platform/rules/token-bucket.ts';

export type ServiceBand = 'A' | 'B' | 'C' | 'D';
export type VoiceClass = 'URGENT' | 'INFORMATION' | 'ORDINARY' | 'OVERSIGHT';

export interface VoicePolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  survey: {
    /** Least index of each band, best first. */
    bands: readonly { band: ServiceBand; least: string }[];
    /** The weight of an element as districts publish it, in thousandths: beside the exact one, never instead; null where policy does not ask for it. */
    districtWeight: number | null;
    /** Fewer answers are not told. */
    leastTold: number;
    /** How many elements are named as the lowest. */
    lowest: number;
    /** From so many served on the printed table asks for this many, whatever the formula says. */
    mostSample: { served: number; asked: number };
    /** Answers of one network to one service on one day that count unmarked. */
    unmarked: BucketSize;
    /** Answers of one network to one service on one day that are taken at all. */
    taken: BucketSize;
    mostServed: number;
    name: number;
    code: number;
    /** Points of a service, closed ones too. */
    mostPoints: number;
    /** Signs of a remark, and for how many years after its half-year it is kept. */
    remark: { limit: number; keptYears: number };
  };
  followUp: {
    /** Days within which something is to be done. */
    mostDays: number;
    /** How often it can be put off. */
    mostTimes: number;
    /** How often another can be named who does it. */
    mostOwners: number;
    limits: { what: number; words: number; reason: number };
  };
  cases: {
    /** Working days to the first answer, and from it to the answer by class. */
    firstAnswerDays: number;
    classDays: Readonly<Record<VoiceClass, number>>;
    /** Days for which an answer can be taken up again. */
    reopenDays: number;
    /** From so many on citizens add nothing unasked; an answer, and a reply to a question, find room. */
    mostWords: number;
    /** Times that a case is given to another unit. */
    mostMoves: number;
    /** Employees that one case may concern. */
    mostConcerned: number;
    /** How often it can be said that a case concerns the same employee. */
    mostMarks: number;
    /** Working days for which the answer waits for what they say. */
    replyDays: number;
    /** Submissions of one network. */
    submitted: BucketSize;
    /** Milliseconds that a wrong code costs. */
    wrongCodeMs: number;
    /** Years for which it is kept after it was written. */
    keptYears: number;
    /** What a citizen may add to a case: types, size of each in bytes, and how many. */
    files: { types: readonly string[]; mostBytes: number; most: number };
    /** What is taken out: days of writing in one, and hours for which who took it reads it. */
    exports: { mostDays: number; hours: number };
    limits: { text: number; word: number; name: number; reach: number; reason: number };
  };
}

const OF_2024: VoicePolicy = {
  version: 'voice-2024.1',
  effectiveFrom: '2024-01-01',
  source:
    'PermenPANRB 14/2017: nine elements, bands, sample by the table of Krejcie and Morgan, whose last row is printed as 100,000 → 384. Weights of exactly 1/9: house rule, ' +
    'since 0.11 gives 74.25 for all 3; 0.111 as districts publish it. Complaints: PermenPANRB 62/2018 (SP4N-LAPOR!), 3 working days to the first answer, then 5, 14 or 60 by kind; 2 for what is urgent, 14 days to take up again and years kept: assumed; 3 for the reply of whom it concerns: house rule. ' +
    'Least number told and buckets: house rules until a decision of the city says otherwise',
  survey: {
    bands: [
      { band: 'A', least: '88.31' },
      { band: 'B', least: '76.61' },
      { band: 'C', least: '65' },
      { band: 'D', least: '25' },
    ],
    districtWeight: 111,
    leastTold: 5,
    lowest: 3,
    mostSample: { served: 100_000, asked: 384 },
    // A family, a counter's own wireless network: some answers are honest. A token each eight hours, three at once.
    unmarked: { most: 3, hours: 8 },
    taken: { most: 60, hours: 1 },
    mostServed: 10_000_000,
    name: 150,
    code: 30,
    mostPoints: 50,
    // As long as its half-year and the next two can be looked back on: house rule.
    remark: { limit: 500, keptYears: 2 },
  },
  // PermenPANRB 14/2017 asks for a plan with who and when (rencana tindak lanjut) for the lowest elements; its days and lengths are house rules.
  followUp: { mostDays: 366, mostTimes: 5, mostOwners: 20, limits: { what: 300, words: 500, reason: 300 } },
  cases: {
    firstAnswerDays: 3,
    classDays: { URGENT: 2, INFORMATION: 5, ORDINARY: 14, OVERSIGHT: 60 },
    reopenDays: 14,
    mostWords: 30,
    mostMoves: 20,
    mostConcerned: 10,
    mostMarks: 10,
    replyDays: 3,
    submitted: { most: 10, hours: 1 },
    wrongCodeMs: 250,
    keptYears: 5,
    files: { types: ['image/jpeg', 'image/png', 'application/pdf'], mostBytes: 5 * 1024 * 1024, most: 5 },
    exports: { mostDays: 366, hours: 24 },
    limits: { text: 4000, word: 2000, name: 150, reach: 200, reason: 300 },
  },
};

const POLICIES: readonly VoicePolicy[] = [OF_2024];

/** The policy in force on a legal day. */
export const voicePolicy = (day: string): VoicePolicy => shippedOn({ name: 'policy of the citizens’ voice', shipped: POLICIES }, day);
