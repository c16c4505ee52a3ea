// Whom a record of each kind with an id is shown to, by its id alone: what the rule of its type lets see it, as the access matrix asks.
import { PERSONAS, type Persona } from './operation.ts';
import type { Ids } from './subjects/index.ts';

export interface RecordAccess {
  /** The subject that is asked for. */
  id: keyof Ids;
  /** Nothing to everybody else. */
  shownTo: readonly Persona[];
}

const EVERYBODY = PERSONAS;
const HOUSE = [
  ...(['self', 'colleague', 'superior', 'delegate', 'lineAbove', 'unitHead', 'unitAdmin', 'foreignAdmin', 'hr', 'auditor'] as const),
];
const COMMITTEE = ['auditor', 'recruiter'] as const;
const OFFICE = ['hr', 'auditor'] as const;
const OF_ABSENCE = ['self', 'unitAdmin', ...OFFICE] as const;
const AT_WORK = ['self', 'superior', 'delegate', 'lineAbove', 'unitHead', 'unitAdmin', ...OFFICE] as const;
const ABOUT_THEM = ['self', 'superior', 'unitHead', 'unitAdmin', ...OFFICE] as const;

export const RECORDS: Readonly<Record<string, RecordAccess>> = {
  Employee: { id: 'employee', shownTo: HOUSE },
  Assignment: { id: 'assignment', shownTo: HOUSE },
  // The superior is whom it is lent by.
  Delegation: { id: 'delegation', shownTo: ['self', 'superior', ...OFFICE] },
  Entry: { id: 'entry', shownTo: OFFICE },
  Unit: { id: 'unit', shownTo: HOUSE },
  Position: { id: 'position', shownTo: HOUSE },
  CorrectionRequest: { id: 'correction', shownTo: ['self', 'unitAdmin', ...OFFICE] },
  PerformanceCycle: { id: 'cycle', shownTo: [...HOUSE, 'province'] },
  Plan: { id: 'plan', shownTo: AT_WORK },
  Target: { id: 'target', shownTo: AT_WORK },
  Indicator: { id: 'indicator', shownTo: AT_WORK },
  PlanTemplate: { id: 'planTemplate', shownTo: HOUSE },
  Feedback: { id: 'feedback', shownTo: ['self', 'superior'] },
  FeedbackRequest: { id: 'feedbackRequest', shownTo: ['self', 'superior'] },
  AbuseReport: { id: 'abuseReport', shownTo: OFFICE },
  ReviewTemplate: { id: 'reviewTemplate', shownTo: OFFICE },
  ReviewRound: { id: 'reviewRound', shownTo: HOUSE },
  ReviewSubject: { id: 'review', shownTo: ['self', 'superior', 'hr'] },
  ReviewInvitation: { id: 'reviewInvitation', shownTo: ['superior'] },
  Evaluation: { id: 'evaluation', shownTo: ['self', 'superior', 'lineAbove', 'unitHead', 'unitAdmin', ...OFFICE] },
  AbsenceSheet: { id: 'absenceSheet', shownTo: OF_ABSENCE },
  Absence: { id: 'absence', shownTo: OF_ABSENCE },
  UnitAchievement: { id: 'unitAchievement', shownTo: ['superior', 'lineAbove', 'unitHead', ...OFFICE] },
  CalibrationSession: { id: 'calibration', shownTo: ['colleague', 'delegate', 'hr'] },
  CalibrationChange: { id: 'change', shownTo: ['colleague', 'delegate', 'hr'] },
  // Who stands above the superior decides it.
  Objection: { id: 'objection', shownTo: ['self', 'superior', 'lineAbove', ...OFFICE] },
  DevelopmentPlan: { id: 'developmentPlan', shownTo: ['self', 'colleague', 'superior', 'delegate', 'hr'] },
  Campaign: { id: 'openCampaign', shownTo: EVERYBODY },
  CampaignRuleChange: { id: 'ruleChange', shownTo: COMMITTEE },
  Formation: { id: 'formation', shownTo: ['unitAdmin', 'hr', ...COMMITTEE] },
  Application: { id: 'application', shownTo: ['applicant'] },
  ScoreImport: { id: 'scoreImport', shownTo: COMMITTEE },
  Verification: { id: 'verification', shownTo: COMMITTEE },
  SelectionObjection: { id: 'selectionObjection', shownTo: COMMITTEE },
  ApplicationExclusion: { id: 'exclusion', shownTo: COMMITTEE },
  TieDecision: { id: 'tieDecision', shownTo: COMMITTEE },
  TestSession: { id: 'session', shownTo: COMMITTEE },
  TestAccommodation: { id: 'accommodation', shownTo: ['recruiter'] },
  FrequentQuestion: { id: 'frequentQuestion', shownTo: EVERYBODY },
  ApplicantQuestion: { id: 'askedQuestion', shownTo: COMMITTEE },
  Offer: { id: 'offer', shownTo: ['hr', ...COMMITTEE] },
  Panel: { id: 'panel', shownTo: ['self', 'lineAbove', ...COMMITTEE] },
  PolicyEntry: { id: 'policyEntry', shownTo: ['hr', ...COMMITTEE] },
  TrainingProgramme: { id: 'programme', shownTo: HOUSE },
  TrainingSession: { id: 'trainingSession', shownTo: HOUSE },
  TrainingEnrolment: { id: 'enrolment', shownTo: ['self', 'superior', 'delegate', 'hr'] },
  TrainingReport: { id: 'trainingReport', shownTo: ['self', 'hr'] },
  Webhook: { id: 'webhook', shownTo: ['hr'] },
  PublicService: { id: 'publicService', shownTo: EVERYBODY },
  VoiceCase: { id: 'voiceCase', shownTo: ['superior', 'unitHead', 'unitAdmin', ...OFFICE] },
  VoiceConcern: { id: 'voiceConcern', shownTo: ABOUT_THEM },
  VoiceExport: { id: 'voiceExport', shownTo: OFFICE },
  VoiceFollowUp: { id: 'voiceFollowUp', shownTo: ABOUT_THEM },
  Onboarding: { id: 'onboarding', shownTo: AT_WORK },
  PartnerInstitution: { id: 'institution', shownTo: OFFICE },
  InternshipProgramme: { id: 'internProgramme', shownTo: EVERYBODY },
  InternshipApplication: { id: 'internApplication', shownTo: OFFICE },
  InternshipPlacement: { id: 'internPlacement', shownTo: ['superior', 'unitHead', ...OFFICE] },
  Award: { id: 'award', shownTo: ['self', 'superior', ...OFFICE] },
  AwardRule: { id: 'awardRule', shownTo: HOUSE },
  ServiceMedal: { id: 'serviceMedal', shownTo: ['self', ...OFFICE] },
  InboxNotice: { id: 'notice', shownTo: ['self'] },
};

/** The city of the matrix holds none, or nobody of the matrix a login for it: `test/security/rules-removed-records.test.ts` asks each of a record. */
export const NOT_IN_THE_MATRIX = [
  ...['AuditFinding', 'AuditNameAsk', 'InternStudent', 'PlanComment', 'ProgressEntry', 'Evidence', 'Applicant', 'Me', 'Opening'],
];
