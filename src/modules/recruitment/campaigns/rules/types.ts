// Recruitment: campaigns, formations, applicants and their applications: types.
import type { IdentifierWarning, Sex } from '../../../../platform/rules/identifiers.ts';
import type { Bucket } from '../../../../platform/rules/token-bucket.ts';
import type { CampaignContact } from '../../information/rules/types.ts';
import type { AdditionalTest } from '../../scores/rules/additional-types.ts';
import type {
  ApplicationStatus,
  CampaignKind,
  CampaignStatus,
  Category,
  DocumentKind,
  Education,
  EducationLevel,
  FormationStatus,
  PositionGroup,
  Stage,
  StageKind,
} from './kinds.ts';
import type { MajorName } from './majors.ts';
import type { RecruitmentPolicy } from './policy-types.ts';
import type { EligibilityFinding } from './requirements.ts';

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

/** Sealed for the profile's item. */
export interface MessageAddress {
  sealed: string;
  /** The issuer of the login has verified that it is the applicant's: nothing is sent to one that is not confirmed. */
  confirmed: boolean;
  savedAt: string;
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
