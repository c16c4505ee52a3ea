// The records that every operation is asked about, with their ids and versions; how they are made, and ids that never were.
import type { Agency } from '../../support/people.ts';
import { type AwardIds, type AwardVersions, awardSubjects } from './awards.ts';
import { type DevelopmentIds, type DevelopmentVersions, developmentSubjects } from './development.ts';
import { type EvaluationIds, type EvaluationVersions, evaluationSubjects } from './evaluation.ts';
import { type EvaluationCreditIds, type EvaluationCreditVersions, evaluationCreditSubjects } from './evaluation-credit.ts';
import { type EvaluationUnitsIds, type EvaluationUnitsVersions, evaluationUnitsSubjects } from './evaluation-units.ts';
import { type FeedbackIds, type FeedbackVersions, feedbackSubjects } from './feedback.ts';
import { type InternshipIds, type InternshipVersions, internshipSubjects } from './internship.ts';
import { type NoticeIds, noticesSubjects } from './notices.ts';
import { type OnboardingIds, type OnboardingVersions, onboardingAsked } from './onboarding.ts';
import { type OrganisationIds, type OrganisationVersions, organisationSubjects } from './organisation.ts';
import { outstandingSubjects } from './outstanding.ts';
import { type PerformanceIds, type PerformanceVersions, performanceSubjects } from './performance.ts';
import { performanceTemplatesSubjects, type TemplateIds, type TemplateVersions } from './performance-templates.ts';
import { type PolicyIds, type PolicyVersions, policySubjects } from './policy.ts';
import { type RecruitmentIds, type RecruitmentVersions, recruitmentSubjects } from './recruitment.ts';
import { type ExclusionsIds, type ExclusionsVersions, exclusionsSubjects } from './recruitment-exclusions.ts';
import { type ListsIds, type ListsVersions, listsSubjects } from './recruitment-lists.ts';
import { type OffersIds, type OffersVersions, offersSubjects } from './recruitment-offers.ts';
import { type PanelsIds, type PanelsVersions, panelsSubjects } from './recruitment-panels.ts';
import { type RetentionIds, type RetentionVersions, retentionSubjects } from './recruitment-retention.ts';
import { type RuleChangesIds, type RuleChangesVersions, ruleChangesSubjects } from './recruitment-rule-changes.ts';
import { type ScoresIds, type ScoresVersions, scoresSubjects } from './recruitment-scores.ts';
import { type SelectionIds, type SelectionVersions, selectionSubjects } from './recruitment-selection.ts';
import { type SessionsIds, type SessionsVersions, sessionsSubjects } from './recruitment-sessions.ts';
import { type TieDecisionsIds, type TieDecisionsVersions, tieDecisionsSubjects } from './recruitment-tie-decisions.ts';
import { type ToldIds, type ToldVersions, toldSubjects } from './recruitment-told.ts';
import { type ReviewsIds, type ReviewsVersions, reviewsSubjects } from './reviews.ts';
import type { About } from './subjects.ts';
import { type TrainingIds, type TrainingVersions, trainingSubjects } from './training.ts';
import { type VoiceIds, type VoiceVersions, voiceSubjects } from './voice.ts';
import { type WebhookIds, type WebhookVersions, webhookSubjects } from './webhooks.ts';

/** What the questions name. The second row of each is a reference beside the subject. */
export type Ids = OrganisationIds &
  PerformanceIds &
  TemplateIds &
  FeedbackIds &
  ReviewsIds &
  EvaluationIds &
  EvaluationCreditIds &
  EvaluationUnitsIds &
  DevelopmentIds &
  AwardIds &
  RecruitmentIds &
  ScoresIds &
  SelectionIds &
  ListsIds &
  ExclusionsIds &
  RuleChangesIds &
  TieDecisionsIds &
  SessionsIds &
  ToldIds &
  OffersIds &
  PanelsIds &
  RetentionIds &
  PolicyIds &
  TrainingIds &
  WebhookIds &
  VoiceIds &
  OnboardingIds &
  InternshipIds &
  NoticeIds;
export type Versions = OrganisationVersions &
  PerformanceVersions &
  TemplateVersions &
  FeedbackVersions &
  ReviewsVersions &
  EvaluationVersions &
  EvaluationCreditVersions &
  EvaluationUnitsVersions &
  DevelopmentVersions &
  AwardVersions &
  RecruitmentVersions &
  ScoresVersions &
  SelectionVersions &
  ListsVersions &
  ExclusionsVersions &
  RuleChangesVersions &
  TieDecisionsVersions &
  SessionsVersions &
  ToldVersions &
  OffersVersions &
  PanelsVersions &
  RetentionVersions &
  PolicyVersions &
  TrainingVersions &
  WebhookVersions &
  VoiceVersions &
  OnboardingVersions &
  InternshipVersions;

/** In the order in which they stand on each other. */
const MODULES = [
  organisationSubjects,
  performanceSubjects,
  performanceTemplatesSubjects,
  feedbackSubjects,
  reviewsSubjects,
  evaluationSubjects,
  evaluationCreditSubjects,
  evaluationUnitsSubjects,
  developmentSubjects,
  outstandingSubjects,
  recruitmentSubjects,
  scoresSubjects,
  selectionSubjects,
  listsSubjects,
  exclusionsSubjects,
  ruleChangesSubjects,
  tieDecisionsSubjects,
  sessionsSubjects,
  toldSubjects,
  offersSubjects,
  panelsSubjects,
  retentionSubjects,
  policySubjects,
  trainingSubjects,
  webhookSubjects,
  voiceSubjects,
  onboardingAsked,
  internshipSubjects,
  awardSubjects,
  noticesSubjects,
] as const;

/** Nothing has this version: whoever may change the record is told so, and nothing is changed. */
export const STALE: Versions = Object.assign({}, ...MODULES.map(({ stale }) => stale));

/** Ids of the right form that never were. */
export const NEVER: Ids = Object.assign({}, ...MODULES.map(({ never }) => never));

/** A region in the midst of planning: `who` is the subject of one record of each kind. */
export async function subjectsOf(city: Agency, about: Omit<About, 'city'>): Promise<{ ids: Ids; versions: Versions }> {
  const known = { ids: {} as Ids, versions: {} as Versions };
  for (const { subjects } of MODULES) {
    const made = await subjects(city, { city, ...about }, known.ids);
    Object.assign(known.ids, made.ids);
    Object.assign(known.versions, made.versions);
  }
  return known;
}
