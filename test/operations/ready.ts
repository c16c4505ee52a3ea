// The one request of a mutation's scenario, ready to be sent with a fresh key; and which operations the schema has.
import type { GraphQLObjectType } from 'graphql';
import type { Ask } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import type { Season } from '../support/scenarios/stages.ts';
import { theSchema } from '../support/schema.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { OPERATIONS } from './index.ts';

export interface Ready {
  ask: Ask;
  query: string;
  variables: { input: object };
}

/** The scenario's request with a fresh idempotency key, or another scenario's. @throws where a mutation has no entry. */
export async function ready(city: Season, name: string, scenario = OPERATIONS[name]?.scenario): Promise<Ready> {
  if (!scenario) throw new Error(`${name} has no entry in test/operations: write one.`);
  city.setNow(PLANNING_DAY);
  const { ask, input, selection } = await scenario(city);
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ${name}($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field } } }`;
  return { ask, query, variables: { input: { idempotencyKey: newKey(), ...input } } };
}

const { schema } = theSchema();
const fieldsOf = (type: GraphQLObjectType | null | undefined): readonly string[] => Object.keys(type?.getFields() ?? {});

/** Every field of the schema's root types, without federation's own: what a later module adds is found here. */
export const MUTATIONS = fieldsOf(schema.getMutationType());
export const QUERIES = fieldsOf(schema.getQueryType()).filter((name) => !name.startsWith('_'));
