// Numbers for campaigns and registration that are the house's own: limits of texts and files, token buckets. Selection's are in recruitment.ts.
import { shippedOn } from '../../../../platform/rules/policy/overlay.ts';
import type { BucketSize } from '../../../../platform/rules/token-bucket.ts';

export interface RegistrationPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  limits: {
    title: number;
    reason: number;
    /** Of a name, a major, an institution. */
    text: number;
    location: number;
    majors: number;
    /** Posts of one request. */
    quota: number;
    fileName: number;
  };
  documents: { types: readonly string[]; mostBytes: number };
  /** Token buckets: `most` at once, one more each `hours`. */
  buckets: {
    /** How often one account names another NIK: nobody tries numbers out. */
    account: BucketSize;
    /** How often one NIK is named by whatever account: nobody keeps asking for one person. */
    nik: BucketSize;
    /** How often documents are announced for one application: each may bring a file into the store. */
    uploads: BucketSize;
  };
}

/** Seven kinds of documents, each scanned anew a few times. */
const UPLOADS: BucketSize = { most: 50, hours: 0.25 };

const OF_2024: RegistrationPolicy = {
  version: 'registration-2024.1',
  effectiveFrom: '2024-01-01',
  source: 'House rule until a decision of the committee says otherwise; file types and sizes as in SSCASN 2024',
  limits: { title: 200, reason: 300, text: 150, location: 100, majors: 30, quota: 10_000, fileName: 150 },
  documents: { types: ['application/pdf', 'image/jpeg', 'image/png'], mostBytes: 2 * 1024 * 1024 },
  buckets: { account: { most: 3, hours: 24 }, nik: { most: 5, hours: 12 }, uploads: UPLOADS },
};

/**
 * A bucket protects only if it does not hurt more than what it keeps out: two accounts could keep a citizen from naming their own NIK until
 * registration was over, and three slips of the finger cost a day.
 */
const OF_2025: RegistrationPolicy = {
  ...OF_2024,
  version: 'registration-2025.1',
  effectiveFrom: '2025-01-01',
  buckets: { account: { most: 5, hours: 4 }, nik: { most: 20, hours: 1 }, uploads: UPLOADS },
};

const POLICIES: readonly RegistrationPolicy[] = [OF_2024, OF_2025];

/** First legal year of which this module knows the rules. */
export const REGISTRATION_SINCE = 2024;

/** The policy in force on a legal day. */
export const registrationPolicy = (day: string): RegistrationPolicy => shippedOn({ name: 'registration policy', shipped: POLICIES }, day);
