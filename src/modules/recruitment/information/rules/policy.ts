// Numbers for what a committee tells everybody and answers: notice, files, job texts, questions. The house's own, dated and never constants in code.
import { shippedOn } from '../../../../platform/rules/policy/overlay.ts';
import type { BucketSize } from '../../../../platform/rules/token-bucket.ts';

export interface InformationPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  notice: { text: number; mostFiles: number; fileName: number; types: readonly string[]; mostBytes: number };
  job: { duties: number; workplace: number /** Rupiah a month. */; mostPay: number };
  questions: {
    question: number;
    answer: number;
    /** Places in the order of public questions, from 1 on. */
    mostPlace: number;
    /** Of one account in a campaign: what is forgotten with somebody fits into one transaction. */
    mostAsked: number;
    bucket: BucketSize;
    /** Answers to one question: the first, and corrections. */
    mostAnswers: number;
  };
  reason: number;
}

const OF_2024: InformationPolicy = {
  version: 'information-2024.1',
  effectiveFrom: '2024-01-01',
  source: 'House rule until a decision of the committee says otherwise; a file is handed out by one answer of a function, which holds 6 MB',
  notice: { text: 10_000, mostFiles: 10, fileName: 150, types: ['application/pdf'], mostBytes: 4 * 1024 * 1024 },
  job: { duties: 3000, workplace: 300, mostPay: 1_000_000_000 },
  questions: { question: 1000, answer: 3000, mostPlace: 999, mostAsked: 20, bucket: { most: 3, hours: 8 }, mostAnswers: 10 },
  reason: 300,
};

const POLICIES: readonly InformationPolicy[] = [OF_2024];

/** The policy in force on a legal day. */
export const informationPolicy = (day: string): InformationPolicy => shippedOn({ name: 'policy of information', shipped: POLICIES }, day);
