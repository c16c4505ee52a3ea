// Recruitment: campaigns, formations, applicants and their applications: types.
import type { IdentifierWarning, Sex } from '../../../../platform/rules/identifiers.ts';
import type { MessageAddress } from '../../information/rules/address.ts';
import type { CampaignContact } from '../../information/rules/contact.ts';
import type { Bucket } from '../../registration/rules/bucket.ts';
import type { AdditionalTest } from '../../scores/rules/additional-types.ts';
import type { MajorName } from './majors.ts';
import type { RecruitmentPolicy } from './policy.ts';
import type { EligibilityFinding } from './requirements.ts';

export const STAGES = [
  'ANNOUNCEMENT',
  'REGISTRATION',
  'ADMINISTRATIVE',
  'ADMIN_OBJECTION',
  'SKD',
  'SKB',
  'COMPETENCE',
  'INTEGRATION',
  'FINAL_ANNOUNCEMENT',
  'FINAL_OBJECTION',
  'FILING',
  'APPOINTMENT',
] as const;
export type StageKind = (typeof STAGES)[number];

/** Stages in which a test is sat. Which a kind of selection has, and of what parts, its rule set says. */
export const TEST_STAGES = ['SKD', 'SKB', 'COMPETENCE'] as const;
export type TestStage = (typeof TEST_STAGES)[number];

/** What is announced: who may sit the tests, who goes on to the next of them, who is selected. Which a campaign has follows from its tests. */
export const LIST_STAGES = ['ADMINISTRATIVE', 'SKD', 'FINAL'] as const;
export type ListStage = (typeof LIST_STAGES)[number];

/** Half-open: `closesAt` is the midnight WIB after the last day, the first instant that no longer counts. */
export interface Stage {
  kind: StageKind;
  opensAt: string;
  closesAt: string;
  /** Its end before it was extended: until then the extension can be taken back. Absent where it never was. */
  before?: string;
}

export type CampaignKind = 'CPNS' | 'PPPK';
export type CampaignStatus = 'DRAFT' | 'PUBLISHED' | 'CLOSED';

/** The numbers of a campaign: copied from the dated policy at publication, each change a new number. */
export interface CampaignRules {
  /** 1 at publication. */
  number: number;
  /** `version` and `source` say where the numbers come from. */
  policy: RecruitmentPolicy;
  since: string;
  /** Why they were changed; null for the first. */
  reason: string | null;
  /** Who decided, and who had proposed it; absent for the first. */
  by: string;
  proposedBy?: string;
}

export interface Campaign {
  id: string;
  region: string;
  year: number;
  title: string;
  kind: CampaignKind;
  status: CampaignStatus;
  /** In the order of STAGES. */
  stages: Stage[];
  /** Oldest first, the last one holds; empty before publication. Results keep the number they were computed with. */
  rules: CampaignRules[];
  /** Employees, or logins of who is none: the second person is another one. */
  createdBy: string;
  publishedBy: string | null;
  publishedAt: string | null;
  /** From then on the period runs after which those who were not hired are anonymised. */
  closedAt: string | null;
  /** Years of that period, by the policy in force when it was closed. */
  retentionYears?: number;
  /** When nothing was left of them. */
  anonymisedAt: string | null;
  /** Absent as long as nobody has said whom to ask. */
  contact?: CampaignContact;
  /** Who wrote what it announces while it was prepared, its notice or the text of a post: none of them publishes it. */
  wordsBy?: string[];
}

/** A later end of a stage for one applicant, beside the campaign. */
export interface StageExtension {
  campaignId: string;
  kind: StageKind;
  applicationId: string;
  closesAt: string;
  reason: string;
}

/** Lies beside the campaign once a list of a stage is published: rules of that stage change no more. */
export interface PublishedStage {
  campaignId: string;
  kind: StageKind;
  /** Of the first list. */
  at: string;
  rulesNumber: number;
}

export const CATEGORIES = ['GENERAL', 'CUM_LAUDE', 'DISABILITY', 'DIASPORA', 'PAPUA', 'UNDERDEVELOPED_REGION'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Which passing grades and ages hold (KepmenPANRB 320–321/2024). */
export const POSITION_GROUPS = ['GENERAL', 'DOCTOR', 'SPECIALIST_DOCTOR', 'RESEARCHER', 'TEACHER'] as const;
export type PositionGroup = (typeof POSITION_GROUPS)[number];

export const EDUCATION_LEVELS = ['SMA', 'D1', 'D2', 'D3', 'D4', 'S1', 'PROFESSION', 'SPECIALIST', 'S2', 'S3'] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

export const DOCUMENT_KINDS = [
  'ID_CARD',
  'PHOTO',
  'DIPLOMA',
  'TRANSCRIPT',
  'APPLICATION_LETTER',
  'STATEMENT',
  'EXPERIENCE_LETTER',
  'PRIORITY_PROOF',
  'CATEGORY_PROOF',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface Requirements {
  /** One of these. */
  education: EducationLevel[];
  /** One of these; empty = any. `majorNames`: of these, those with a code or other names. */
  majors: string[];
  majorNames?: MajorName[];
  /** Decimal; null = none asked beyond the rule set. */
  leastGpa: string | null;
  /** Years completed on the day of registration; null = by the rule set. */
  oldestAge: number | null;
  /** Completed years of work in the field; null or absent = by the rule set. */
  experienceYears?: number | null | undefined;
  /** Besides, a special category asks for CATEGORY_PROOF. */
  documents: DocumentKind[];
}

/** WITHDRAWN: taken out of a campaign that was still being prepared. */
export type FormationStatus = 'REQUESTED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

/** What of posts can be put right after they were approved. */
export type FormationTerms = Pick<Formation, 'quota' | 'requirements' | 'additionalTest'>;

/** A correction (ralat): one person asks for it, another approves. */
export interface FormationCorrection {
  status: 'PROPOSED' | 'APPROVED' | 'REJECTED';
  before: FormationTerms;
  after: FormationTerms;
  /** Public where it is announced. */
  reason: string;
  /** Employees, or logins of who is none. */
  proposedBy: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  /** Why it was rejected. */
  refusal: string | null;
  /** Whether the campaign was published by then: everybody reads it. */
  announced: boolean;
}

export interface Formation {
  id: string;
  region: string;
  campaignId: string;
  unitId: string;
  /** As it was called when it was asked for: the public reads no units. */
  unitName: string;
  positionTitle: string;
  positionGroup: PositionGroup;
  category: Category;
  quota: number;
  requirements: Requirements;
  additionalTest?: AdditionalTest | null;
  status: FormationStatus;
  /** Employees, or logins of who is none. */
  requestedBy: string;
  requestedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  /** Why it was rejected, or withdrawn. */
  reason: string | null;
  /** The last one, whatever became of it. */
  correction?: FormationCorrection | null;
  /** Those that hold, in order. */
  corrections?: FormationCorrection[];
}

export interface Education {
  level: EducationLevel;
  major: string;
  majorCode?: string | null | undefined;
  institution: string;
  /** Decimal, 0 to 4; for SMA the mean diploma mark, 0 to 100. */
  gpa: string;
  year: number;
  /** Graduated with praise from an institution and programme of the highest accreditation. */
  cumLaude: boolean;
}

/** What an applicant says of themself. Belongs to the login alone: of no region, and no staff ever loads it. */
export interface ApplicantProfile {
  id: string;
  /** Viewer id. */
  ownerId: string;
  /** As typed. */
  name: string;
  /** For comparing and sorting. */
  nameKey: string;
  /** Sealed for this item; `nikHash` is the keyed hash under the purpose NIK. */
  nikSealed: string;
  nikHash: string;
  birthDate: string;
  sex: Sex;
  education: Education;
  /** Where NIK and record contradict each other: shown, never a refusal. */
  warnings: IdentifierWarning[];
  /** Tokens of this account for naming another NIK. */
  nikBucket: Bucket;
  /** Where the applicant is written to; absent where nothing was said. */
  address?: MessageAddress;
}

/** DRAFT until the applicant submits, which is final. What the committee decides afterwards lies in records of its own. */
export type ApplicationStatus = 'DRAFT' | 'SUBMITTED';

/** What was true when it was submitted; the profile may change afterwards, this never. */
export interface Submission {
  at: string;
  /** For example `2026-3374-7K2M9QXD`: not to be guessed, and tells nothing of the order. */
  number: string;
  name: string;
  nameKey: string;
  /** Keyed hash of `nameKey`: what the help desk finds somebody by. */
  nameHash: string;
  /** Sealed for the application's item. */
  nikSealed: string;
  nikHash: string;
  birthDate: string;
  sex: Sex;
  education: Education;
  eligibility: EligibilityFinding[];
  rulesNumber: number;
  policyVersion: string;
  /** The legal day by which age was counted; absent = that of the submission. */
  ageDay?: string;
  experienceYears?: number | null | undefined;
  /** As the applicant claims it; whether it is proved, a verifier says. */
  priorityGroup?: string | null | undefined;
}

export interface Application {
  id: string;
  /** Of the campaign. */
  region: string;
  campaignId: string;
  year: number;
  /** Null while none is chosen. */
  formationId: string | null;
  applicantId: string;
  /** Viewer id. */
  ownerId: string;
  status: ApplicationStatus;
  /** Where the applicant would like to sit the tests; null while not said. */
  examLocation: string | null;
  /** Completed years of work in the field of the post, as the applicant says; null or absent = not said. */
  experienceYears?: number | null | undefined;
  /** Key of the group that stands before others which the applicant claims to belong to; null or absent = none. */
  priorityGroup?: string | null | undefined;
  /** By kind. A category proof is not among them: it tells of health or origin and lies apart. */
  documents: Partial<Record<DocumentKind, string>>;
  /** Whether a category proof lies apart. */
  categoryProof: boolean;
  /** Tokens for announcing documents; absent before the first. */
  uploads?: Bucket;
  savedAt: string;
  submission: Submission | null;
}

export interface ApplicantDocument {
  id: string;
  applicationId: string;
  campaignId: string;
  kind: DocumentKind;
  fileName: string;
  contentType: string;
  /** Bytes. */
  size: number;
  /** 64 lower-case hex digits. */
  sha256: string;
  announcedAt: string;
}
