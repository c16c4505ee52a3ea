// One scenario for every mutation: whatever must stand before it, and then the one request that is measured and broken.
import type { GraphQLObjectType } from 'graphql';
import type { Ask } from '../city.ts';
import { newKey } from '../people.ts';
import { theSchema } from '../schema.ts';
import { PLANNING_DAY } from '../season.ts';
import { evaluation } from './evaluation.ts';
import { evaluationUnits } from './evaluation-units.ts';
import { feedback } from './feedback.ts';
import { organisation } from './organisation.ts';
import { organisationEntries } from './organisation-entries.ts';
import { organisationRecords } from './organisation-records.ts';
import { outstanding } from './outstanding.ts';
import { performance } from './performance.ts';
import { performanceDialogue } from './performance-dialogue.ts';
import { performanceTemplates } from './performance-templates.ts';
import { policy } from './policy.ts';
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
import { reviews } from './reviews.ts';
import type { Scenario, Season } from './stages.ts';

/** By mutation. A mutation of the schema that is missing here fails the sweep and the budgets. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  ...organisation,
  ...organisationEntries,
  ...organisationRecords,
  ...performance,
  ...performanceDialogue,
  ...performanceTemplates,
  ...feedback,
  ...reviews,
  ...evaluation,
  ...evaluationUnits,
  ...outstanding,
  ...recruitment,
  ...scores,
  ...exclusions,
  ...sessions,
  ...receipts,
  ...notices,
  ...questions,
  ...selection,
  ...workbench,
  ...assignment,
  ...corrections,
  ...lists,
  ...offers,
  ...annulments,
  ...ruleChanges,
  ...tieDecisions,
  ...outcomes,
  ...panels,
  ...retention,
  ...policy,
};

export interface Ready {
  ask: Ask;
  query: string;
  variables: { input: object };
}

/** The scenario's request with a fresh idempotency key. @throws where a mutation has no scenario. */
export async function ready(city: Season, name: string): Promise<Ready> {
  const prepare = SCENARIOS[name];
  if (!prepare) throw new Error(`${name} has no scenario in test/support/scenarios/: write one.`);
  city.setNow(PLANNING_DAY);
  const { ask, input, selection } = await prepare(city);
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ${name}($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field } } }`;
  return { ask, query, variables: { input: { idempotencyKey: newKey(), ...input } } };
}

const { schema } = theSchema();
const fieldsOf = (type: GraphQLObjectType | null | undefined): readonly string[] => Object.keys(type?.getFields() ?? {});

/** Every field of the schema's root types, without federation's own: what a later module adds is found here. */
export const MUTATIONS = fieldsOf(schema.getMutationType());
export const QUERIES = fieldsOf(schema.getQueryType()).filter((name) => !name.startsWith('_'));
