// Every operation of the API, module by module. What has no entry fails test/house/operations.test.ts by name.
import { audit } from './audit.ts';
import { awards } from './awards.ts';
import { awardMedals } from './awards-medals.ts';
import { awardRules } from './awards-rules.ts';
import { development } from './development.ts';
import { developmentCompetences } from './development-competences.ts';
import { evaluation } from './evaluation.ts';
import { evaluationUnits } from './evaluation-units.ts';
import { feedback } from './feedback.ts';
import { internship } from './internship.ts';
import { internshipApplications } from './internship-applications.ts';
import { internshipPlaced } from './internship-placed.ts';
import { inbox } from './notices.ts';
import { noticesDelivery } from './notices-delivery.ts';
import { onboarding } from './onboarding.ts';
import type { Access, Operation, Operations, QueryCost, QueryModule, RootQuery } from './operation.ts';
import { organisation } from './organisation.ts';
import { organisationEntries } from './organisation-entries.ts';
import { organisationRecords } from './organisation-records.ts';
import { outstanding } from './outstanding.ts';
import { performance } from './performance.ts';
import { performanceCycles } from './performance-cycles.ts';
import { performanceDialogue } from './performance-dialogue.ts';
import { performanceTemplates } from './performance-templates.ts';
import { personnelFiles } from './personnel-files.ts';
import { policy } from './policy.ts';
import { auditQueries } from './queries/audit.ts';
import { awardsQueries } from './queries/awards.ts';
import { awardsMedalsQueries } from './queries/awards-medals.ts';
import { changesQueries } from './queries/changes.ts';
import { dashboardsQueries } from './queries/dashboards.ts';
import { developmentQueries } from './queries/development.ts';
import { directoryQueries } from './queries/directory.ts';
import { evaluationQueries } from './queries/evaluation.ts';
import { evaluationCreditQueries } from './queries/evaluation-credit.ts';
import { evaluationUnitsQueries } from './queries/evaluation-units.ts';
import { feedbackQueries } from './queries/feedback.ts';
import { internshipQueries } from './queries/internship.ts';
import { noticesQueries } from './queries/notices.ts';
import { noticesDeliveryQueries } from './queries/notices-delivery.ts';
import { onboardingQueries } from './queries/onboarding.ts';
import { organisationQueries } from './queries/organisation.ts';
import { organisationEntriesQueries } from './queries/organisation-entries.ts';
import { organisationRecordsQueries } from './queries/organisation-records.ts';
import { outstandingQueries } from './queries/outstanding.ts';
import { performanceQueries } from './queries/performance.ts';
import { performanceDialogueQueries } from './queries/performance-dialogue.ts';
import { performanceTemplatesQueries } from './queries/performance-templates.ts';
import { personnelFilesQueries } from './queries/personnel-files.ts';
import { policyQueries } from './queries/policy.ts';
import { recruitmentQueries } from './queries/recruitment.ts';
import { annulmentsQueries } from './queries/recruitment-annulments.ts';
import { assignmentQueries } from './queries/recruitment-assignment.ts';
import { exclusionsQueries } from './queries/recruitment-exclusions.ts';
import { listsQueries } from './queries/recruitment-lists.ts';
import { offersQueries } from './queries/recruitment-offers.ts';
import { outcomesQueries } from './queries/recruitment-outcomes.ts';
import { panelsQueries } from './queries/recruitment-panels.ts';
import { receiptsQueries } from './queries/recruitment-receipts.ts';
import { retentionQueries } from './queries/recruitment-retention.ts';
import { ruleChangesQueries } from './queries/recruitment-rule-changes.ts';
import { scoresQueries } from './queries/recruitment-scores.ts';
import { selectionQueries } from './queries/recruitment-selection.ts';
import { sessionsQueries } from './queries/recruitment-sessions.ts';
import { tieDecisionsQueries } from './queries/recruitment-tie-decisions.ts';
import { toldQueries } from './queries/recruitment-told.ts';
import { reviewsQueries } from './queries/reviews.ts';
import { trainingQueries } from './queries/training.ts';
import { voiceQueries } from './queries/voice.ts';
import { webhooksQueries } from './queries/webhooks.ts';
import { recruitment } from './recruitment.ts';
import { annulments } from './recruitment-annulments.ts';
import { assignment } from './recruitment-assignment.ts';
import { corrections } from './recruitment-corrections.ts';
import { exclusions } from './recruitment-exclusions.ts';
import { lists } from './recruitment-lists.ts';
import { notices } from './recruitment-notice.ts';
import { offers } from './recruitment-offers.ts';
import { outcomes } from './recruitment-outcomes.ts';
import { panels } from './recruitment-panels.ts';
import { questions } from './recruitment-questions.ts';
import { receipts } from './recruitment-receipts.ts';
import { retention } from './recruitment-retention.ts';
import { ruleChanges } from './recruitment-rule-changes.ts';
import { scores } from './recruitment-scores.ts';
import { selection } from './recruitment-selection.ts';
import { sessions } from './recruitment-sessions.ts';
import { tieDecisions } from './recruitment-tie-decisions.ts';
import { workbench } from './recruitment-workbench.ts';
import { reviewAnswers } from './review-answers.ts';
import { reviews } from './reviews.ts';
import { reviewsEnding } from './reviews-ending.ts';
import { training } from './training.ts';
import { trainingElsewhere } from './training-elsewhere.ts';
import { trainingFeedback } from './training-feedback.ts';
import { voice } from './voice.ts';
import { voiceCases } from './voice-cases.ts';
import { voiceConcerns } from './voice-concerns.ts';
import { voiceExports } from './voice-exports.ts';
import { voiceFiles } from './voice-files.ts';
import { voiceFollowUps } from './voice-follow-ups.ts';
import { webhooks } from './webhooks.ts';

/** In the order in which they are walked. */
export const MUTATION_MODULES: readonly Operations[] = [
  organisation,
  organisationEntries,
  organisationRecords,
  performanceCycles,
  performance,
  performanceDialogue,
  performanceTemplates,
  feedback,
  reviews,
  reviewAnswers,
  reviewsEnding,
  evaluation,
  evaluationUnits,
  development,
  developmentCompetences,
  outstanding,
  recruitment,
  scores,
  exclusions,
  sessions,
  receipts,
  notices,
  questions,
  selection,
  workbench,
  assignment,
  corrections,
  lists,
  offers,
  annulments,
  ruleChanges,
  tieDecisions,
  outcomes,
  panels,
  retention,
  personnelFiles,
  policy,
  training,
  trainingElsewhere,
  trainingFeedback,
  webhooks,
  onboarding,
  awardMedals,
  awardRules,
  awards,
  internship,
  internshipApplications,
  internshipPlaced,
  inbox,
  noticesDelivery,
  voice,
  voiceCases,
  voiceConcerns,
  voiceExports,
  voiceFiles,
  voiceFollowUps,
  audit,
];

/** In the order in which what their costs ask about is made. */
const IN_ONE_CITY: readonly QueryModule[] = [
  organisationQueries,
  directoryQueries,
  organisationEntriesQueries,
  organisationRecordsQueries,
  performanceQueries,
  performanceDialogueQueries,
  performanceTemplatesQueries,
  feedbackQueries,
  reviewsQueries,
  evaluationQueries,
  evaluationCreditQueries,
  evaluationUnitsQueries,
  dashboardsQueries,
  outstandingQueries,
  changesQueries,
  recruitmentQueries,
  scoresQueries,
  selectionQueries,
  assignmentQueries,
  listsQueries,
  exclusionsQueries,
  annulmentsQueries,
  ruleChangesQueries,
  tieDecisionsQueries,
  sessionsQueries,
  receiptsQueries,
  toldQueries,
  offersQueries,
  outcomesQueries,
  panelsQueries,
  retentionQueries,
  personnelFilesQueries,
  policyQueries,
  webhooksQueries,
  noticesQueries,
  noticesDeliveryQueries,
  auditQueries,
];
/** They bring people of their own, who would stand in every list of the others. */
const IN_ANOTHER: readonly QueryModule[] = [
  developmentQueries,
  awardsQueries,
  awardsMedalsQueries,
  trainingQueries,
  onboardingQueries,
  internshipQueries,
  voiceQueries,
];
export const QUERY_CITIES = { 'the year and its selections': IN_ONE_CITY, 'growth, newcomers, students and citizens': IN_ANOTHER };
export const QUERY_MODULES: readonly QueryModule[] = [...IN_ONE_CITY, ...IN_ANOTHER];

type ByName<T> = Readonly<Record<string, T>>;
const merged = <T>(tables: readonly (Readonly<Record<string, T>> | undefined)[]): ByName<T> => Object.assign({}, ...tables);

export const OPERATIONS: ByName<Operation> = merged(MUTATION_MODULES);
export const ROOT_QUERIES: ByName<RootQuery> = merged(QUERY_MODULES.map(({ queries }) => queries));
/** By `Query.employee`, `Mutation.planSubmit` … */
export const ROOT_ACCESS: ByName<Access> = Object.fromEntries([
  ...Object.entries(ROOT_QUERIES).map(([name, { access }]) => [`Query.${name}`, access]),
  ...Object.entries(OPERATIONS).map(([name, { access }]) => [`Mutation.${name}`, access]),
]);
/** By type and field. */
export const NARROWER_ACCESS: ByName<Access> = merged(QUERY_MODULES.map(({ narrower }) => narrower));
/** By what is asked. */
export const costsOf = (modules: readonly QueryModule[]): ByName<QueryCost> =>
  merged(modules.flatMap(({ queries, costs }) => [...Object.values(queries).map((one) => one?.costs), costs]));
