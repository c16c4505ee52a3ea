// Every root field of the API asked with given ids: what the access matrix and the wall between regions are measured with.
import { type Agency, newKey } from '../support/people.ts';
import { type EvaluationIds, type EvaluationVersions, evaluation } from './questions/evaluation.ts';
import { type EvaluationCreditIds, type EvaluationCreditVersions, evaluationCredit } from './questions/evaluation-credit.ts';
import { type EvaluationUnitsIds, type EvaluationUnitsVersions, evaluationUnits } from './questions/evaluation-units.ts';
import { type FeedbackIds, type FeedbackVersions, feedback } from './questions/feedback.ts';
import type { About } from './questions/module.ts';
import { type OrganisationIds, type OrganisationVersions, organisation } from './questions/organisation.ts';
import { outstanding } from './questions/outstanding.ts';
import { type PerformanceIds, type PerformanceVersions, performance } from './questions/performance.ts';
import { performanceDialogue } from './questions/performance-dialogue.ts';
import { performanceTemplates, type TemplateIds, type TemplateVersions } from './questions/performance-templates.ts';
import { type PolicyIds, type PolicyVersions, policy } from './questions/policy.ts';
import { type RecruitmentIds, type RecruitmentVersions, recruitment } from './questions/recruitment.ts';
import { assignment } from './questions/recruitment-assignment.ts';
import { type ExclusionsIds, type ExclusionsVersions, exclusions } from './questions/recruitment-exclusions.ts';
import { type ListsIds, type ListsVersions, lists } from './questions/recruitment-lists.ts';
import { type OffersIds, type OffersVersions, offers } from './questions/recruitment-offers.ts';
import { type PanelsIds, type PanelsVersions, panels } from './questions/recruitment-panels.ts';
import { type RetentionIds, type RetentionVersions, retention } from './questions/recruitment-retention.ts';
import { type RuleChangesIds, type RuleChangesVersions, ruleChanges } from './questions/recruitment-rule-changes.ts';
import { type ScoresIds, type ScoresVersions, scores } from './questions/recruitment-scores.ts';
import { type SelectionIds, type SelectionVersions, selection } from './questions/recruitment-selection.ts';
import { type SessionsIds, type SessionsVersions, sessions } from './questions/recruitment-sessions.ts';
import { type TieDecisionsIds, type TieDecisionsVersions, tieDecisions } from './questions/recruitment-tie-decisions.ts';
import { type ToldIds, type ToldVersions, told } from './questions/recruitment-told.ts';
import { type ReviewsIds, type ReviewsVersions, reviews } from './questions/reviews.ts';

/** What the questions name. The second row of each is a reference beside the subject. */
export type Ids = OrganisationIds &
  PerformanceIds &
  TemplateIds &
  FeedbackIds &
  ReviewsIds &
  EvaluationIds &
  EvaluationCreditIds &
  EvaluationUnitsIds &
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
  PolicyIds;
export type Versions = OrganisationVersions &
  PerformanceVersions &
  TemplateVersions &
  FeedbackVersions &
  ReviewsVersions &
  EvaluationVersions &
  EvaluationCreditVersions &
  EvaluationUnitsVersions &
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
  PolicyVersions;

/** In the order in which their subjects stand on each other. */
const MODULES = [
  organisation,
  performance,
  performanceDialogue,
  performanceTemplates,
  feedback,
  reviews,
  evaluation,
  evaluationCredit,
  evaluationUnits,
  outstanding,
  recruitment,
  scores,
  selection,
  assignment,
  lists,
  exclusions,
  ruleChanges,
  tieDecisions,
  sessions,
  told,
  offers,
  panels,
  retention,
  policy,
] as const;

/** Nothing has this version: whoever may change the record is told so, and nothing is changed. */
export const STALE: Versions = Object.assign({}, ...MODULES.map(({ stale }) => stale));

/** Ids of the right form that never were. */
export const NEVER: Ids = Object.assign({}, ...MODULES.map(({ never }) => never));

export interface Question {
  /** `Query.employee`, `Mutation.planSubmit` … */
  field: string;
  query: string;
  variables: Record<string, unknown>;
}

const inputType = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
const MANY = new Set<string>(MODULES.flatMap(({ many }) => many ?? []));
const PROBLEMS = 'userErrors { code message field ... on VersionConflict { currentVersion } }';

/** Whatever has an id, asked by it: what is no node of its own answers null to everybody. */
const nodes = (ids: Ids): Question => ({
  field: 'Query.nodes',
  query: `{ nodes(ids: ${JSON.stringify(Object.values(ids))}) { __typename id } }`,
  variables: {},
});

export const questions = (ids: Ids, versions: Versions): Question[] => [
  nodes(ids),
  ...MODULES.flatMap((module) => [
    ...Object.entries(module.queries(ids)).map(([name, text]) => ({ field: `Query.${name}`, query: `{ ${text} }`, variables: {} })),
    ...Object.entries(module.inputs(ids, versions)).map(([name, input]) => ({
      field: `Mutation.${name}`,
      query: `mutation($input: ${inputType(name)}!) { ${name}(input: $input) { ${MANY.has(name) ? `outcomes { ${PROBLEMS} }` : ''} ${PROBLEMS} } }`,
      variables: { input: { idempotencyKey: newKey(), ...input } },
    })),
  ]),
];

/** One query of everything narrower than its object. */
export const narrower = (ids: Ids): string => `{ ${MODULES.map((module) => module.narrower?.(ids) ?? '').join('\n')} }`;

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
