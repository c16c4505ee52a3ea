// Words of a selection, each with its values in order: kinds of campaign, stages, tests, lists, categories, education.

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

export type CampaignKind = 'CPNS' | 'PPPK';

export type CampaignStatus = 'DRAFT' | 'PUBLISHED' | 'CLOSED';

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

/** WITHDRAWN: taken out of a campaign that was still being prepared. */
export type FormationStatus = 'REQUESTED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';

/** DRAFT until the applicant submits, which is final. What the committee decides afterwards lies in records of its own. */
export type ApplicationStatus = 'DRAFT' | 'SUBMITTED';

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

/** Half-open: `closesAt` is the midnight WIB after the last day, the first instant that no longer counts. */
export interface Stage {
  kind: StageKind;
  opensAt: string;
  closesAt: string;
  /** Its end before it was extended: until then the extension can be taken back. Absent where it never was. */
  before?: string;
}
