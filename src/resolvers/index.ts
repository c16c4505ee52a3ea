// The schema as it is served: what the SDL says, resolvers and the gate.
import type { GraphQLSchema } from 'graphql';
import type { Resolvers } from '../generated/types.ts';
import { gate, type Subjects } from '../platform/graphql/gate.ts';
import { isTraceless } from '../platform/graphql/payload.ts';
import type { ResolverMap } from '../platform/graphql/subgraph.ts';
import type { Rules } from '../platform/rules/access.ts';
import { auditFields } from './audit.ts';
import { awardFields, awardSubjects } from './awards.ts';
import { medalFields, medalSubjects } from './awards-medals.ts';
import { base } from './base.ts';
import { blockers } from './blockers.ts';
import { calibrations } from './calibration.ts';
import { changes } from './changes.ts';
import { counts } from './counts.ts';
import { dashboards, dashboardsSubjects } from './dashboards.ts';
import { dashboardsRegion } from './dashboards-region.ts';
import { development, developmentSubjects } from './development.ts';
import { developmentCompetences } from './development-competences.ts';
import { evaluation } from './evaluation.ts';
import { evaluationCredit } from './evaluation-credit.ts';
import { feedback, feedbackSubjects } from './feedback.ts';
import { internshipFields } from './internship.ts';
import { internshipLiaison } from './internship-liaison.ts';
import { internshipNumbers } from './internship-numbers.ts';
import { internshipPlacements } from './internship-placements.ts';
import { notices as inboxNotices } from './notices.ts';
import { noticesDelivery } from './notices-delivery.ts';
import { objectionFields } from './objections.ts';
import { onboardingFields, onboardingSubjects } from './onboarding.ts';
import { organisation, organisationSubjects } from './organisation.ts';
import { directory } from './organisation-directory.ts';
import { organisationEntries } from './organisation-entries.ts';
import { organisationMe } from './organisation-me.ts';
import { organisationRecords } from './organisation-records.ts';
import { regions } from './organisation-regions.ts';
import { organisationSwearingIn } from './organisation-swearing-in.ts';
import { outstandingSubjects, outstandings } from './outstanding.ts';
import { outstandingMany } from './outstanding-many.ts';
import { performance } from './performance.ts';
import { performanceDialogue } from './performance-dialogue.ts';
import { performanceTemplates } from './performance-templates.ts';
import { personnelFiles } from './personnel-files.ts';
import { policy } from './policy.ts';
import { actions } from './recruitment/actions.ts';
import { campaigns } from './recruitment/campaigns.ts';
import { putRight } from './recruitment/campaigns-corrections.ts';
import { ruleChanges } from './recruitment/campaigns-rule-changes.ts';
import { rules } from './recruitment/campaigns-rules.ts';
import { exclusions, exclusionsSubjects } from './recruitment/exclusions.ts';
import { notices } from './recruitment/information.ts';
import { questions } from './recruitment/information-questions.ts';
import { lists, listsSubjects } from './recruitment/lists.ts';
import { numbers } from './recruitment/numbers.ts';
import { selectionObjections } from './recruitment/objections.ts';
import { offers } from './recruitment/offers.ts';
import { tieDecisions } from './recruitment/offers-tie-decisions.ts';
import { panels } from './recruitment/panels.ts';
import { registrationFields } from './recruitment/registration.ts';
import { resultFields } from './recruitment/results.ts';
import { receipts } from './recruitment/results-receipts.ts';
import { retention } from './recruitment/retention.ts';
import { scores } from './recruitment/scores.ts';
import { additionalTests } from './recruitment/scores-additional-test.ts';
import { sessions } from './recruitment/sessions.ts';
import { selection } from './recruitment/verification.ts';
import { assignment } from './recruitment/verification-assignment.ts';
import { workbench } from './recruitment/verification-workbench.ts';
import { reviews, reviewsSubjects } from './reviews.ts';
import { training } from './training.ts';
import { trainingElsewhere } from './training-elsewhere.ts';
import { evaluationUnits } from './unit-achievement.ts';
import { voice } from './voice.ts';
import { voiceCases } from './voice-cases.ts';
import { voiceConcerns } from './voice-concerns.ts';
import { voiceExports } from './voice-exports.ts';
import { voiceFiles } from './voice-files.ts';
import { voiceFollowUps } from './voice-follow-ups.ts';
import { voiceNumbers } from './voice-numbers.ts';
import { voiceRemarks } from './voice-remarks.ts';
import { webhookFields } from './webhooks.ts';

/** In the order of the story. */
export const MODULES: readonly Resolvers[] = [
  ...[base, blockers, counts, policy, auditFields],
  ...[organisation, organisationMe, regions, organisationRecords, organisationEntries, organisationSwearingIn, directory],
  ...[performance, performanceDialogue, performanceTemplates, outstandings, outstandingMany, dashboards, dashboardsRegion],
  ...[feedback, reviews],
  ...[development, developmentCompetences],
  awardFields,
  medalFields,
  ...[evaluation, evaluationCredit, evaluationUnits, calibrations, objectionFields],
  ...[actions, campaigns, rules, ruleChanges, putRight, notices, questions],
  ...[registrationFields, selection, workbench, assignment, selectionObjections, exclusions],
  ...[lists, scores, additionalTests, sessions, panels, resultFields, receipts],
  ...[offers, tieDecisions, retention, numbers],
  onboardingFields,
  ...[training, trainingElsewhere],
  personnelFiles,
  ...[inboxNotices, noticesDelivery, webhookFields, changes],
  ...[voice, voiceCases, voiceConcerns, voiceExports, voiceFiles, voiceFollowUps, voiceNumbers, voiceRemarks],
  internshipFields,
  internshipLiaison,
  internshipNumbers,
  internshipPlacements,
];
export const SUBJECTS: Subjects = {
  ...organisationSubjects,
  ...dashboardsSubjects,
  ...outstandingSubjects,
  ...feedbackSubjects,
  ...developmentSubjects,
  ...awardSubjects,
  ...medalSubjects,
  ...reviewsSubjects,
  ...listsSubjects,
  ...exclusionsSubjects,
  ...onboardingSubjects,
};

/** One map of type to fields from all modules: a module may add fields to another's type, never replace one. */
export function resolvers(): Record<string, object> {
  const all: Record<string, object> = {};
  for (const module of MODULES) {
    for (const [type, fields] of Object.entries(module)) {
      const known = all[type];
      const twice = known && Object.keys(fields).find((field) => field in known);
      if (twice) throw new Error(`${type}.${twice} is resolved twice.`);
      all[type] = known ? { ...known, ...fields } : fields;
    }
  }
  return all;
}

/** Mutations that hide their author, as they are wired: whoever adds one need not think of the log. */
export const authorlessMutations = (): ReadonlySet<string> =>
  new Set(
    MODULES.flatMap(({ Mutation }) => Object.entries(Mutation ?? {}).flatMap(([name, resolver]) => (isTraceless(resolver) ? [name] : []))),
  );

/** Wraps what is ruled, in place. @throws Error where the schema is not safe to serve */
export const gated = (schema: GraphQLSchema): Rules => gate(schema, SUBJECTS);

/** @throws Error where the schema is not safe to serve */
export function schemaBy(build: (resolvers: ResolverMap) => GraphQLSchema): { schema: GraphQLSchema; rules: Rules } {
  const schema = build(resolvers() as ResolverMap);
  return { schema, rules: gated(schema) };
}

/** Loads what builds it: who has it built already needs none of that. */
export async function createSchema(): Promise<ReturnType<typeof schemaBy>> {
  const { subgraphSchema } = await import('../platform/graphql/subgraph.ts');
  return schemaBy(subgraphSchema);
}
